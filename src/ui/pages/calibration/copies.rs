//! Answers given on copies of the file: chosen, read, and put together with those that are here.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::game::Game;
use crate::domain::RoundId;
use crate::domain::calibration::{CalibrationEdit, CopyFault, FromCopy, Round};
use crate::i18n::Texts;
use crate::platform::files::ChosenFile;
use crate::ui::import::{self, Refusal};
use crate::ui::tr;

/// What became of a copy.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    Added(FromCopy),
    Brings(CopyFault),
    Unread(Refusal),
    Refused(crate::domain::Rejection),
}

/// How copies work, and the way to add some.
pub fn copies(game: Game, id: RoundId) -> AnyView {
    let choices = game.choices;
    let outcomes = RwSignal::new(Vec::<(String, Outcome)>::new());
    let reading = RwSignal::new(false);
    let choose = move |files: Vec<ChosenFile>| {
        outcomes.set(Vec::new());
        reading.set(true);
        spawn_local(async move {
            for file in files {
                let outcome = match import::read(&file).await {
                    Ok(plan) => take(game, id, &plan.calibration),
                    Err(refusal) => Outcome::Unread(refusal),
                };
                // The round was left meanwhile: what was read is in the plan, and nobody looks here any more.
                let _ = outcomes.try_update(|outcomes| outcomes.push((file.name(), outcome)));
            }
            let _ = reading.try_set(false);
        });
    };
    let lines = move || {
        let texts = choices.texts();
        let lines = |outcomes: &Vec<(String, Outcome)>| {
            outcomes.iter().flat_map(|(file, outcome)| said(texts, file, outcome)).collect::<Vec<_>>()
        };
        outcomes
            .with(lines)
            .into_iter()
            .map(|(is_fine, line)| {
                view! { <li data-state=(!is_fine).then_some("refused")>{line}</li> }
            })
            .collect_view()
    };
    view! {
        <section class="card calibration-copies" aria-labelledby="calibration-copies">
            <h3 id="calibration-copies">{tr(|t| t.calibration().copies)}</h3>
            <p class="calibration-help">{tr(|t| t.calibration().copies_help)}</p>
            <label class="open-file button">
                <span>{tr(|t| t.calibration().add_copies)}</span>
                <input
                    type="file"
                    multiple
                    class="visually-hidden"
                    data-testid="add-copies"
                    accept=".json,application/json"
                    on:change:target=move |event| choose(ChosenFile::of_input(&event.target()))
                />
            </label>
            <div role="status">
                <Show when=move || reading.get()>
                    <p>{tr(|t| t.plans().reading)}</p>
                </Show>
                <ul role="list" class="calibration-brought" data-testid="brought">{lines}</ul>
            </div>
        </section>
    }
    .into_any()
}

/// Takes what a copy brings into the round.
fn take(game: Game, id: RoundId, rounds: &[Arc<Round>]) -> Outcome {
    let here = game.session.peek(|plan| plan.round(id).cloned());
    let found = here.map_or(Err(CopyFault::NoSuchRound), |here| here.from_copy(rounds.iter().map(|round| &**round)));
    match found {
        Err(fault) => Outcome::Brings(fault),
        Ok(found) if found.brought.is_empty() => Outcome::Added(found),
        Ok(found) => match game.run(CalibrationEdit::TakeIn(id, found.brought.clone())) {
            Ok(()) => Outcome::Added(found),
            Err(rejection) => Outcome::Refused(rejection),
        },
    }
}

/// What became of a copy, line by line, and whether that is as wished.
fn said(texts: &'static Texts, file: &str, outcome: &Outcome) -> Vec<(bool, String)> {
    let words = texts.calibration();
    let refused = |why: &str| vec![(false, (words.refused)(file, why))];
    match outcome {
        Outcome::Brings(fault) => refused((words.fault)(*fault)),
        Outcome::Unread(refusal) => refused(&refusal.said(texts)),
        Outcome::Refused(rejection) => refused(&(texts.errors().rejection)(*rejection)),
        Outcome::Added(found) => {
            let people: Vec<_> = found.brought.iter().map(|each| (each.name.clone(), each.votes.len())).collect();
            let brought = (!people.is_empty()).then(|| (true, (words.brought)(file, &people)));
            let kept = (found.kept > 0).then(|| (false, (words.kept)(found.kept)));
            let left_out = found
                .left_out
                .iter()
                .map(|(name, rejection)| (false, (words.left_out)(name, &(texts.errors().rejection)(*rejection))));
            brought.into_iter().chain(kept).chain(left_out).collect()
        }
    }
}
