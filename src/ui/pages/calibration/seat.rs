//! Somebody answers alone: one lead after the other. What was answered before this sitting stays hidden.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::super::language::foreign;
use super::game::Game;
use super::said;
use crate::domain::calibration::Vote;
use crate::domain::language::{Part, SharedLanguage};
use crate::domain::{Category, Criterion, ParticipantId, RoundId};
use crate::i18n::{Language, agreed};
use crate::platform::focus;
use crate::ui::parts::CategoryMark;
use crate::ui::tr;

/// One sitting of one participant.
#[derive(Clone, Copy)]
struct Sitting {
    game: Game,
    id: RoundId,
    who: ParticipantId,
    /// The cases to answer now.
    asked: StoredValue<Vec<usize>>,
    /// Which of them; behind the last one all is done.
    at: RwSignal<usize>,
    /// Those answered in this sitting. What was given in another stays hidden, also when an undo brings it back.
    given: RwSignal<Vec<usize>>,
    /// What decided, chosen before the category.
    criterion: RwSignal<Option<Criterion>>,
    refused: RwSignal<Option<String>>,
}

/// The seat.
pub fn seat(game: Game, id: RoundId, who: ParticipantId) -> AnyView {
    let open = game.session.peek(|plan| {
        let round = plan.round(id)?;
        let one = round.participant(who)?;
        Some((0..round.cases.len()).filter(|case| one.vote(*case).is_none()).collect::<Vec<_>>())
    });
    let asked = StoredValue::new(open.unwrap_or_default());
    let (at, given) = (RwSignal::new(0), RwSignal::new(Vec::new()));
    let (criterion, refused) = (RwSignal::new(None), RwSignal::new(None));
    let sitting = Sitting { game, id, who, asked, at, given, criterion, refused };
    let part = move || match asked.with_value(|asked| asked.get(at.get()).copied()) {
        Some(case) => question(&sitting, case),
        None => done(&sitting),
    };
    view! { <div class="calibration-seat" data-testid="seat">{part}</div> }.into_any()
}

impl Sitting {
    fn name(self) -> Memo<String> {
        self.game.session.select(move |plan| {
            let one = plan.round(self.id).and_then(|round| round.participant(self.who).map(|one| one.name.clone()));
            one.unwrap_or_default()
        })
    }

    fn go(self, at: usize) {
        self.game.session.pause();
        self.criterion.set(None);
        self.refused.set(None);
        self.at.set(at);
        focus::soon("calibration-lead".to_owned());
    }

    fn answer(self, case: usize, category: Category, criterion: Option<Criterion>) {
        self.given.update(|given| given.push(case));
        let answered = self.game.vote(self.id, self.who, Vote { case, category, criterion });
        self.refused.set(answered.err().map(|rejection| self.game.why(rejection)));
    }
}

fn question(sitting: &Sitting, case: usize) -> AnyView {
    let sitting = *sitting;
    let Sitting { game, id, who, asked, at, given, criterion, refused } = sitting;
    let choices = game.choices;
    let (round, name) = (game.round(id), sitting.name());
    let shared = game.session.select(|plan| plan.language.clone());
    let vote = game.session.select(move |plan| {
        let is_own = given.with(|given| given.contains(&case));
        plan.round(id)?.participant(who)?.vote(case).filter(|_| is_own).copied()
    });
    let decided = Memo::new(move |_| vote.get().map_or(criterion.get(), |vote| vote.criterion));
    let all = move || round.with(|found| found.as_ref().map_or(0, |(_, round)| round.cases.len()));
    let heading = move || (choices.texts().calibration().lead_of)(case + 1, all());
    let whose = move || (choices.texts().calibration().seat)(&name.get());
    let story = move || {
        let language = choices.language.get();
        round.with(|found| {
            let case = found.as_ref().and_then(|(_, round)| round.cases.get(case))?;
            Some(shared.with(|shared| said::story(language, shared, case)))
        })
    };
    let next = move |event: SubmitEvent| {
        event.prevent_default();
        if vote.get_untracked().is_some() {
            sitting.go(at.get_untracked() + 1);
        } else {
            refused.set(Some(choices.language.get_untracked().texts().calibration().choose.to_owned()));
            focus::soon("category-1".to_owned());
        }
    };
    let is_last = move || at.get() + 1 == asked.with_value(Vec::len);
    let choose = move |category| sitting.answer(case, category, decided.get_untracked());
    let decide = move |because: Option<Criterion>| {
        criterion.set(because);
        if let Some(vote) = vote.get_untracked() {
            sitting.answer(case, vote.category, because);
        }
    };
    let back = (at.get_untracked() > 0).then(|| {
        let back = move |_| sitting.go(at.get_untracked().saturating_sub(1));
        view! { <button type="button" class="button" on:click=back>{tr(|t| t.calibration().previous)}</button> }
    });
    let categories = move || {
        let language = choices.language.get();
        shared.with(|shared| {
            Category::ALL.map(|one| category(language, shared, one, vote, choose)).into_iter().collect_view()
        })
    };
    let criteria = move || {
        let language = choices.language.get();
        let named = |one| shared.with(|shared| agreed::criterion(language, shared, one));
        let nothing = language.texts().calibration().nothing.to_owned();
        let each = Criterion::ALL.map(|one| (Some(one), named(one)));
        let each = std::iter::once((None, nothing)).chain(each);
        each.map(|(one, name)| reason(one, name, decided, decide)).collect_view()
    };
    view! {
        <h1 id="calibration-lead" tabindex="-1">{heading}</h1>
        <p class="calibration-help" data-testid="whose-turn">{whose}</p>
        <div class="card calibration-story" data-testid="story">{story}</div>
        <form on:submit=next>
            <fieldset class="calibration-categories" aria-describedby="seat-error">
                <legend>{tr(|t| t.calibration().which)}</legend>
                {categories}
            </fieldset>
            <fieldset class="calibration-criteria">
                <legend>{tr(|t| t.calibration().decided)}</legend>
                {criteria}
            </fieldset>
            <p class="field-error" id="seat-error" role="alert">{move || refused.get()}</p>
            <p class="calibration-ways">
                {back}
                <button type="submit" class="button-primary" data-testid="seat-next">
                    {move || if is_last() { choices.texts().calibration().finish } else { choices.texts().calibration().next }}
                </button>
                <button type="button" class="button-plain" on:click=move |_| stand_up(game)>
                    {tr(|t| t.calibration().stop)}
                </button>
            </p>
        </form>
    }
    .into_any()
}

fn category(
    language: Language,
    shared: &SharedLanguage,
    category: Category,
    vote: Memo<Option<Vote>>,
    choose: impl Fn(Category) + Copy + Send + Sync + 'static,
) -> AnyView {
    let own = (language.texts().definitions().of)(category, Part::Definition);
    let (tongue, definition) = agreed::said(language, shared, (category.into(), Part::Definition), own);
    let lang = foreign(language, tongue);
    view! {
        <label class="calibration-option">
            <input
                type="radio"
                name="category"
                id=format!("category-{}", category.key())
                value=category.key()
                prop:checked=move || vote.get().is_some_and(|vote| vote.category == category)
                on:change=move |_| choose(category)
            />
            <span class="calibration-option-name">
                <CategoryMark category=Signal::stored(category) />
                {agreed::category(language, shared, category)}
            </span>
            <span class="calibration-help" lang=lang>{definition}</span>
        </label>
    }
    .into_any()
}

fn reason(
    criterion: Option<Criterion>,
    name: String,
    decided: Memo<Option<Criterion>>,
    decide: impl Fn(Option<Criterion>) + Copy + Send + Sync + 'static,
) -> AnyView {
    view! {
        <label class="calibration-reason">
            <input
                type="radio"
                name="criterion"
                prop:checked=move || decided.get() == criterion
                on:change=move |_| decide(criterion)
            />
            {name}
        </label>
    }
    .into_any()
}

fn done(sitting: &Sitting) -> AnyView {
    let (game, name) = (sitting.game, sitting.name());
    let thanks = move || (game.choices.texts().calibration().done)(&name.get());
    view! {
        <h1 id="calibration-lead" tabindex="-1">{thanks}</h1>
        <p>{tr(|t| t.calibration().done_help)}</p>
        <p>
            <button type="button" class="button-primary" data-testid="hand-over" on:click=move |_| stand_up(game)>
                {tr(|t| t.calibration().hand_over)}
            </button>
        </p>
    }
    .into_any()
}

fn stand_up(game: Game) {
    game.stand_up();
    focus::soon("calibration-round".to_owned());
}
