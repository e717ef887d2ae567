//! Who takes part: names and teams, how many leads each has answered, and the way to the seat.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::game::Game;
use crate::domain::calibration::{CalibrationEdit, Participant};
use crate::domain::{ParticipantId, RoundId, Team};
use crate::platform::focus;
use crate::ui::parts::{DraftField, FieldState, Glyph, Icon, Toasts, choice_input};
use crate::ui::tr;

/// The participants, and the form for one more.
pub fn people(game: Game, id: RoundId) -> AnyView {
    let round = game.round(id);
    let ids = Memo::new(move |_| {
        let ids = |round: &crate::domain::calibration::Round| round.participants.iter().map(|each| each.id).collect();
        round.with(|found| found.as_ref().map(|(_, round)| ids(round))).unwrap_or_else(Vec::new)
    });
    let nobody = move || {
        ids.with(Vec::is_empty).then(|| view! { <p class="calibration-help">{tr(|t| t.calibration().nobody)}</p> })
    };
    view! {
        <section class="card calibration-people" aria-labelledby="calibration-people">
            <h3 id="calibration-people">{tr(|t| t.calibration().people)}</h3>
            {nobody}
            <ul role="list" class="calibration-list">
                <For each=move || ids.get() key=|who| *who let:who>
                    {person(game, id, who)}
                </For>
            </ul>
            {join(game, id)}
        </section>
    }
    .into_any()
}

fn person(game: Game, id: RoundId, who: ParticipantId) -> AnyView {
    let (round, choices, toasts) = (game.round(id), game.choices, Toasts::of_app());
    // Somebody who was just removed is looked at once more.
    let known = Memo::new(move |_| {
        round.with(|found| {
            let (_, round) = found.as_ref()?;
            let each = round.participant(who)?;
            Some((each.name.clone(), each.team, each.votes.len(), round.cases.len()))
        })
    });
    let name =
        Signal::derive(move || known.with(|known| known.as_ref().map(|known| known.0.clone())).unwrap_or_default());
    let team = move || known.get().map_or(Team::Marketing, |known| known.1);
    let counts = move || known.get().map_or((0, 0), |known| (known.2, known.3));
    let answered = move || {
        let (done, all) = counts();
        (choices.texts().calibration().answered)(done, all)
    };
    let is_done = Memo::new(move |_| {
        let (done, all) = counts();
        done == all
    });
    let sit = move |_| {
        if is_done.get_untracked() {
            let texts = choices.language.get_untracked().texts();
            match game.run(CalibrationEdit::Clear(id, who)) {
                Ok(()) => toasts.done((texts.calibration().taken_back)(&name.get_untracked())),
                Err(rejection) => return toasts.say((texts.errors().rejection)(rejection)),
            }
        }
        game.sit(id, who);
        focus::soon("calibration-lead".to_owned());
    };
    let sit_label = move || {
        let texts = choices.texts().calibration();
        let label = match counts() {
            (0, _) => texts.sit,
            (done, all) if done < all => texts.go_on,
            _ => texts.again,
        };
        label(&name.get())
    };
    let leave = move |_| {
        let (texts, name) = (choices.language.get_untracked().texts(), name.get_untracked());
        match game.run(CalibrationEdit::Leave(id, who)) {
            Ok(()) => toasts.done((texts.calibration().has_left)(&name)),
            Err(rejection) => toasts.say((texts.errors().rejection)(rejection)),
        }
    };
    let leave_label = move || (choices.texts().calibration().leave)(&name.get());
    view! {
        <li class="calibration-person" data-testid="participant" data-owner=move || team().key()>
            <p class="calibration-who">
                <b>{name}</b>
                <span class="chip">{move || (choices.texts().terms().team)(team())}</span>
            </p>
            <p class="calibration-count" data-testid="answered" data-value=move || counts().0.to_string()>{answered}</p>
            <p class="calibration-ways">
                <button type="button" class=move || if is_done.get() { "button-plain" } else { "button" } on:click=sit>
                    {sit_label}
                </button>
                <button type="button" class="button-icon" aria-label=leave_label title=leave_label on:click=leave>
                    <Icon glyph=Glyph::Bin />
                </button>
            </p>
        </li>
    }
    .into_any()
}

/// The form for one more.
fn join(game: Game, id: RoundId) -> AnyView {
    let choices = game.choices;
    let (name, team) = (RwSignal::new(String::new()), RwSignal::new(Team::Marketing));
    let state = RwSignal::new(FieldState::Fine);
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let who = ParticipantId((game.session.ports().fresh_id)());
        let person = Participant::new(who, name.get_untracked().trim().to_owned(), team.get_untracked());
        match game.run(CalibrationEdit::TakeIn(id, vec![person])) {
            Ok(()) => name.set(String::new()),
            Err(rejection) => state.set(FieldState::Refused(game.why(rejection))),
        }
        focus::soon("participant-name".to_owned());
    };
    let chosen = Signal::derive(move || Team::ALL.iter().position(|each| *each == team.get()));
    let names = Signal::derive(move || Team::ALL.map(|team| (choices.texts().terms().team)(team).to_owned()).to_vec());
    let choose = move |place: usize| {
        if let Some(choice) = Team::ALL.get(place) {
            team.set(*choice);
        }
    };
    let fine = Signal::stored(FieldState::Fine);
    view! {
        <form class="calibration-join" on:submit=add>
            <DraftField id="participant-name" label=|t| t.calibration().name text=name state required=true />
            {choice_input("participant-team".to_owned(), |t| t.calibration().team, fine, chosen, names, Box::new(choose))}
            <button type="submit" class="button">{tr(|t| t.calibration().join)}</button>
        </form>
    }
    .into_any()
}
