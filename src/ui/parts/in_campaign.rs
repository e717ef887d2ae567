//! A lead in a campaign: since when, what came back, chosen, dated and noted in place, and the way out.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::choice_field::choice_labelled;
use super::date_field::DateField;
use super::field::FieldState;
use super::text_field::{Lines, TextInput};
use super::toast::Toasts;
use super::written;
use crate::domain::campaign::{Membership, MembershipEdit, Outcome, Reaction};
use crate::domain::{CampaignId, Command, LeadId};
use crate::i18n::{Language, Texts};
use crate::platform::intl::{self, DateStyle};
use crate::platform::{clock, focus};
use crate::store::Session;
use crate::ui::{Choices, tr};

/// What can be chosen: nothing yet, or a reaction.
const REACTIONS: [Option<Reaction>; 6] = [
    None,
    Some(Reaction::Answered),
    Some(Reaction::AskedForContact),
    Some(Reaction::Appointment),
    Some(Reaction::Riper),
    Some(Reaction::Unsubscribed),
];

/// The last stretch of a lead in a campaign.
#[derive(Clone, Copy)]
pub struct InCampaign {
    /// Which lead.
    pub lead: LeadId,
    /// Which campaign.
    pub campaign: CampaignId,
    /// What the lead is called, where several stand on the page: then each label says whose it is.
    pub title: Option<Signal<String>>,
}

impl InCampaign {
    /// The choice of a reaction. Who unsubscribes is taken out, and that is said.
    pub fn reaction(self) -> AnyView {
        let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
        let (outcome, state) = (self.outcome(), RwSignal::new(FieldState::Fine));
        let choose = move |place: usize| {
            let Some(reaction) = REACTIONS.get(place).copied() else { return };
            let now = (session.ports().now)();
            let command = session.peek(|plan| plan.lead(self.lead)?.reacted(self.campaign, reaction, now));
            let Some(command) = command else { return };
            let leaves = matches!(command, Command::Together(_));
            let language = choices.language.get_untracked();
            match session.run(command) {
                Ok(()) if leaves => {
                    let name = session.peek(|plan| written::campaign_of(language, &plan.campaigns, self.campaign));
                    toasts.done((language.texts().nurture().left)(&name));
                }
                Ok(()) => {}
                Err(rejection) => state.set(FieldState::Refused((language.texts().errors().rejection)(rejection))),
            }
        };
        let reaction = move || outcome.with(|outcome| outcome.as_ref().map(|outcome| outcome.reaction));
        let chosen = Signal::derive(move || REACTIONS.iter().position(|one| *one == reaction()));
        let names = Signal::derive(move || {
            let name = choices.texts().nurture().reaction;
            REACTIONS.map(|reaction| name(reaction).to_owned()).to_vec()
        });
        let label = self.label(|t| t.nurture().reacted);
        choice_labelled(self.id("reaction"), label, state.into(), chosen, names, Box::new(choose))
    }

    /// The day of the reaction. It is never empty and never ahead: then it is today.
    pub fn day(self) -> AnyView {
        let session = Session::of_app();
        let outcome = self.outcome();
        let value =
            Signal::derive(move || outcome.with(|outcome| outcome.as_ref().map(|one| clock::local_day(one.at))));
        let change = move |day: Option<NaiveDate>| {
            let now = (session.ports().now)();
            let at = day.map_or(now, |day| clock::noon(day).min(now));
            self.command(outcome.get_untracked().map(|outcome| Outcome { at, ..outcome }))
        };
        view! { <DateField id=self.id("on") label=|t| t.nurture().reacted_on value change /> }.into_any()
    }

    /// The note.
    pub fn note(self) -> AnyView {
        let outcome = self.outcome();
        let value = Signal::derive(move || {
            outcome.with(|outcome| outcome.as_ref().map(|outcome| outcome.note.clone())).unwrap_or_default()
        });
        let change =
            move |note: String| self.command(outcome.get_untracked().map(|outcome| Outcome { note, ..outcome }));
        let label = self.label(|t| t.nurture().note);
        // In a list the labels are for who hears the page.
        let choices = Choices::of_app();
        let hint = Signal::derive(move || self.title.map(|_| choices.texts().nurture().note.to_owned()));
        let (lines, change) = (Lines::One, Box::new(change));
        TextInput { id: self.id("note"), label, value, change, lines, hint, kind: "text", list: None, lang: None }
            .view()
    }

    /// Whether something came back, so that it has a day and a note.
    pub fn is_noted(self) -> Memo<bool> {
        let outcome = self.outcome();
        Memo::new(move |_| outcome.with(Option::is_some))
    }

    /// Since when it is in, or from when until when it was.
    pub fn span(language: Language, one: &Membership) -> String {
        let (texts, day) = (language.texts().nurture(), |at| intl::moment(language.tag(), DateStyle::Day, at));
        match one.left {
            None => (texts.since)(&day(one.joined)),
            Some(left) => (texts.from_to)(&day(one.joined), &day(left)),
        }
    }

    /// The button that takes the lead out. What has the id `home` has the focus then.
    pub fn take_out(self, home: &'static str) -> AnyView {
        let session = Session::of_app();
        let out = self.changing(home, |texts, name| (texts.nurture().left)(name));
        let leave = move |_| out(MembershipEdit::Leave((session.ports().now)()));
        let label = self.label(|t| t.nurture().take_out);
        view! {
            <button type="button" class="button" aria-label=label on:click=leave>{tr(|t| t.nurture().take_out)}</button>
        }
        .into_any()
    }

    /// Changes something about it, says so with the name of the campaign, and gives the focus to what has the id `home`.
    pub fn changing(
        self,
        home: &'static str,
        said: fn(&'static Texts, &str) -> String,
    ) -> impl Fn(MembershipEdit) + Copy + Send + Sync + 'static {
        let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
        move |edit| {
            let language = choices.language.get_untracked();
            let name = session.peek(|plan| written::campaign_of(language, &plan.campaigns, self.campaign));
            match session.run(Command::nurture(vec![self.lead], self.campaign, edit)) {
                Ok(()) => {
                    toasts.done(said(language.texts(), &name));
                    focus::soon(home.to_owned());
                }
                Err(rejection) => toasts.say((language.texts().errors().rejection)(rejection)),
            }
        }
    }

    fn outcome(self) -> Memo<Option<Outcome>> {
        Session::of_app().select(move |plan| plan.lead(self.lead)?.memberships.of(self.campaign)?.outcome.clone())
    }

    fn command(self, outcome: Option<Outcome>) -> Command {
        Command::nurture(vec![self.lead], self.campaign, MembershipEdit::Outcome(outcome))
    }

    fn id(self, field: &str) -> String {
        format!("{field}-{}-{}", self.lead, self.campaign)
    }

    fn label(self, what: fn(&'static Texts) -> &'static str) -> Signal<String> {
        let choices = Choices::of_app();
        Signal::derive(move || {
            let texts = choices.texts();
            match self.title {
                Some(title) => title.with(|title| (texts.nurture().of_lead)(what(texts), title)),
                None => what(texts).to_owned(),
            }
        })
    }
}
