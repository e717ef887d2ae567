//! The form by which a lead changes hands.

use std::collections::BTreeSet;

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::{Holding, LeadId, Plan, Team};
use crate::platform::focus;
use crate::store::Session;
use crate::ui::parts::{DraftField, Field, FieldState, Toasts, error_id};
use crate::ui::{Choices, tr};

/// Persons offered at most.
const MOST: usize = 50;

const SUMMARY: &str = "hand-over";

/// What is being typed.
#[derive(Clone, Copy)]
struct Draft {
    team: RwSignal<Team>,
    person: RwSignal<String>,
    why: RwSignal<String>,
    by: RwSignal<String>,
}

/// The form, behind a button. Nobody has an account here: who hands the lead over is noted only if it is typed.
#[component]
pub fn HandoverForm(
    /// Which lead.
    id: LeadId,
) -> impl IntoView {
    let (session, toasts) = (Session::of_app(), Toasts::of_app());
    let language = Choices::of_app().language;
    let text = || RwSignal::new(String::new());
    let owner = session.peek(|plan| plan.lead(id).map(|lead| lead.owners.current().team)).unwrap_or(Team::Sales);
    let draft = Draft { team: RwSignal::new(owner), person: text(), why: text(), by: text() };
    let (open, refused) = (RwSignal::new(false), RwSignal::new(FieldState::Fine));
    let known = RwSignal::new(Vec::<String>::new());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let trimmed = |text: RwSignal<String>| text.with_untracked(|text| text.trim().to_owned());
        let team = draft.team.get_untracked();
        let since = (session.ports().now)();
        let holding = Holding {
            person: trimmed(draft.person),
            by: trimmed(draft.by),
            why: trimmed(draft.why),
            ..Holding::of(team, since)
        };
        let texts = language.get_untracked().texts();
        let command = session.peek(|plan| plan.lead(id).and_then(|lead| lead.handed_to(holding)));
        match command.map(|command| session.run(command)) {
            None => refused.set(FieldState::Refused(texts.lead().same_owner.to_owned())),
            Some(Err(rejection)) => refused.set(FieldState::Refused((texts.errors().rejection)(rejection))),
            Some(Ok(())) => {
                refused.set(FieldState::Fine);
                for text in [draft.person, draft.why] {
                    text.set(String::new());
                }
                open.set(false);
                focus::soon(SUMMARY.to_owned());
                toasts.done((texts.lead().handed)(team).to_owned());
            }
        }
    };
    let team_choice = move || {
        let option = move |team: Team| {
            view! {
                <option prop:selected=move || draft.team.get() == team>{move || (language.get().texts().terms().team)(team)}</option>
            }
        };
        Team::ALL.map(option).collect_view()
    };
    view! {
        <details
            class="lead-form"
            prop:open=open
            on:toggle:target=move |event| {
                open.set(event.target().open());
                known.set(session.peek(persons));
            }
        >
            <summary class="button" id=SUMMARY>{tr(|t| t.lead().hand_over)}</summary>
            <form on:submit=submit>
                <Field id="hand-team".to_owned() label=|t| t.lead().team state=refused>
                    <select
                        id="hand-team"
                        aria-describedby=error_id("hand-team")
                        on:change:target=move |event| {
                            let place = usize::try_from(event.target().selected_index()).unwrap_or(usize::MAX);
                            if let Some(team) = Team::ALL.get(place) {
                                draft.team.set(*team);
                            }
                            refused.set(FieldState::Fine);
                        }
                    >
                        {team_choice()}
                    </select>
                </Field>
                <DraftField id="hand-person" label=|t| t.lead().person text=draft.person list="persons" />
                <datalist id="persons">
                    {move || known.get().into_iter().map(|name| view! { <option value=name></option> }).collect_view()}
                </datalist>
                <DraftField id="hand-why" label=|t| t.lead().why text=draft.why />
                <DraftField id="hand-by" label=|t| t.lead().by text=draft.by list="persons" />
                <button type="submit" class="button-primary">{tr(|t| t.lead().hand_over)}</button>
            </form>
        </details>
    }
}

fn persons(plan: &Plan) -> Vec<String> {
    let owners = plan.leads.values().map(|lead| lead.owners.current().person.trim());
    let known: BTreeSet<_> = owners.filter(|name| !name.is_empty()).collect();
    known.into_iter().take(MOST).map(str::to_owned).collect()
}
