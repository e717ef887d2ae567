//! The one way in which every move on the board is made: what the machine says is put somewhere, what has to be asked first, and what
//! is said when it is there.

use leptos::prelude::*;

use super::hold::{Hold, Input, Lifter, Outcome, Target};
use super::state::BoardState;
use crate::domain::process::Against;
use crate::domain::{Category, Cell, Column, Command, Goal, Group, LeadId, LeadStage, Move, Rejection, Team};
use crate::ui::parts::written;

/// A card on its way to where it was put.
#[derive(Clone, Debug, PartialEq)]
pub struct Errand {
    /// The card.
    pub lead: LeadId,
    /// Where to.
    to: Target,
    /// What is still to be brought about.
    rest: Vec<Group>,
    /// What brings the other things about: it is done in one step with them.
    done: Vec<Command>,
}

/// What has to be asked before a card is where it was put.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What about.
    pub about: About,
    /// What goes on with the answer.
    pub errand: Errand,
}

/// What a question is about.
#[derive(Clone, Debug, PartialEq)]
pub enum About {
    /// How the lead ended; this is offered.
    Outcome(LeadStage),
    /// Whether it is lent, or why it goes against the rules all the same, and to whom.
    Rule(Against, String),
    /// Why it is of this category.
    Category(Category),
}

impl BoardState {
    /// Tells the machine what happens and does what follows.
    pub fn input(self, input: Input) -> Outcome {
        let before = self.hold.get_untracked();
        let (hold, outcome) = before.after(input);
        if hold != before {
            self.hold.set(hold);
        }
        match outcome {
            Outcome::Nothing => {}
            Outcome::Lifted(id) => {
                if matches!(hold, Hold::Lifted { by: Lifter::Keys, .. }) {
                    self.say((self.texts_now().board().lifted)(&self.title(id)));
                }
            }
            Outcome::Over(target) => self.tell_over(hold, target),
            Outcome::Put(id, target) => self.put(id, target),
            Outcome::Back(id) => self.put_back(id),
        }
        outcome
    }

    /// Goes on with a command that answers a question.
    pub fn answer(self, errand: Errand, command: Command) {
        let mut errand = errand;
        errand.done.push(command);
        self.go_on(errand);
    }

    /// Runs a command that changes a lead, says where it is now and offers to undo it.
    pub fn run(self, id: LeadId, command: Command) {
        let texts = self.texts_now();
        if let Err(rejection) = self.session.run(command) {
            self.toasts.say((texts.errors().rejection)(rejection));
            return;
        }
        if let Some((cell, place)) = self.shelves_now().place(id) {
            let of = self.shelves_now().cell(cell).len();
            let language = self.choices.language.get_untracked();
            let (place, of) = (written::count(language, place + 1), written::count(language, of));
            let said = self.with_name(cell, |name| (texts.board().moved)(&self.title(id), name, &place, &of));
            self.toasts.done(said);
        }
        self.settle(id);
    }

    /// Runs a command that leaves a card where it is, says what was done and offers to undo it.
    pub fn note(self, id: LeadId, command: Command, what: &str) {
        if let Err(rejection) = self.try_note(id, command, what) {
            self.toasts.say((self.texts_now().errors().rejection)(rejection));
        }
    }

    /// The same where what is wrong is said elsewhere.
    ///
    /// # Errors
    /// The plan's [`Rejection`]; nothing has changed then.
    pub fn try_note(self, id: LeadId, command: Command, what: &str) -> Result<(), Rejection> {
        self.session.run(command)?;
        self.toasts.done((self.texts_now().board().noted)(&self.title(id), what));
        self.settle(id);
        Ok(())
    }

    /// Deletes a lead and offers to undo it. The focus goes to the card below, else above, else to the first.
    pub fn delete(self, id: LeadId) {
        let (title, before) = (self.title(id), self.shelves_now());
        let next = before
            .place(id)
            .and_then(|(cell, place)| before.at(cell, place + 1).or_else(|| before.at(cell, place.checked_sub(1)?)));
        if self.session.run(Command::RemoveLeads(vec![id])).is_ok() {
            self.toasts.done((self.texts_now().leads().deleted)(&title));
            if let Some(next) = next.or_else(|| self.tab_stop.get_untracked()) {
                self.settle(next);
            }
        }
    }

    /// Says that a card is where it was, and gives it the focus.
    pub fn put_back(self, id: LeadId) {
        self.say((self.texts_now().leads().put_back)(&self.title(id)));
        self.settle(id);
    }

    /// Gives a card back to a team: to its lender without a question, else as any other move.
    pub fn give_back(self, id: LeadId, team: Team) {
        let now = (self.session.ports().now)();
        let returned = self.session.peek(|plan| plan.lead(id).filter(|lead| lead.returns_to(team))?.returned(now));
        let column = Group::Owner(Column::Open(team));
        if let Some(command) = returned {
            self.run(id, command);
        } else {
            let cell = Cell { column, lane: None };
            self.input(Input::Choose(id, Target { cell, place: 0, chosen: false }));
        }
    }

    /// Says where a card would be put by the keyboard, and shows it.
    fn tell_over(self, hold: Hold, target: Target) {
        let Some(id) = hold.lifted() else { return };
        let language = self.choices.language.get_untracked();
        let shelves = self.shelves_now();
        let ids = shelves.cell(target.cell);
        // With the card itself, wherever it comes from.
        let of = written::count(language, ids.len() + usize::from(!ids.contains(&id)));
        let place = written::count(language, target.place + 1);
        self.say((self.texts_now().board().over)(&self.cell_name(target.cell), &place, &of));
        self.reveal(target);
    }

    fn put(self, lead: LeadId, to: Target) {
        let rest = self.list.shelves().with_untracked(|shelves| {
            shelves.place(lead).map(|(from, _)| to.cell.asks(from, &shelves.people)).unwrap_or_default()
        });
        self.go_on(Errand { lead, to, rest, done: Vec::new() });
    }

    /// Brings about what is left of an errand, up to the next question.
    fn go_on(self, mut errand: Errand) {
        let now = self.list.time().now().get_untracked();
        let now = crate::domain::Now { at: (self.session.ports().now)(), ..now };
        let shelves = self.shelves_now();
        let mut rest = std::mem::take(&mut errand.rest).into_iter();
        while let Some(group) = rest.next() {
            let Some(goal) = shelves.goal(group) else { continue };
            let moved = self.session.peek(|plan| plan.towards(errand.lead, goal, &errand.done, now));
            let about = match moved {
                Ok(Move::Nothing) => continue,
                Ok(Move::Run(command)) => {
                    errand.done.push(command);
                    continue;
                }
                Ok(Move::AskOutcome(offered)) => About::Outcome(offered),
                Ok(Move::AskRule(against)) => About::Rule(against, person_of(goal).to_owned()),
                Ok(Move::AskCategory(category)) => About::Category(category),
                Err(rejection) => {
                    self.toasts.say((self.texts_now().errors().rejection)(rejection));
                    return;
                }
            };
            errand.rest = rest.collect();
            self.asked.set(Some(Question { about, errand }));
            return;
        }
        self.arrive(errand);
    }

    /// Runs what an errand has come to, with the place that was chosen, as one step.
    fn arrive(self, errand: Errand) {
        let Errand { lead, to, mut done, .. } = errand;
        let place = self.aim(lead, |aim| {
            let stays = aim.here().is_some_and(|here| (here.cell, here.place) == (to.cell, to.place));
            (to.chosen && !stays).then(|| aim.neighbours(to))
        });
        if let Some((above, below)) = place {
            let places = self.list.arranged(lead, above, below);
            if !places.is_empty() {
                done.push(Command::Arrange(places));
            }
        }
        match Command::together(done) {
            None => self.put_back(lead),
            Some(command) => self.run(lead, command),
        }
    }
}

/// The person whom a goal names.
fn person_of(goal: Goal<'_>) -> &str {
    match goal {
        Goal::Person(_, name) => name,
        Goal::Column(_) | Goal::Nobody | Goal::Stage(_) | Goal::Category(_) => "",
    }
}
