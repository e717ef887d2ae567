//! What the user is told about saving: a banner as long as something is wrong, messages in passing.

use leptos::prelude::*;

use super::parts::Toasts;
use super::{Choices, tr};
use crate::i18n::{Storage, Texts};
use crate::platform::database::DbError;
use crate::platform::intl::{self, DateStyle};
use crate::store::{Clashes, Library, Notice, SaveProblem, SaveState, Session};

/// Says what is not saved since when and why, with a way to export and to try again. Nothing while all is well.
#[component]
pub fn SaveBanner() -> impl IntoView {
    let (session, library) = (Session::of_app(), Library::of_app());
    let state = session.save_state();
    let language = Choices::of_app().language;
    // The banner is made once per kind of trouble, so that a retry does not make it flicker or take the focus away.
    let kind = Memo::new(move |_| match state.get() {
        SaveState::Failed { .. } => Some("failed"),
        SaveState::Saving { slow: true, .. } => Some("slow"),
        _ => None,
    });
    let head = move || {
        let texts = language.get().texts();
        match state.get() {
            SaveState::Failed { cause: SaveProblem::Database(DbError::Blocked(_)), .. } => {
                texts.storage().memory_only.to_owned()
            }
            SaveState::Failed { since, .. } => {
                (texts.storage().not_saved_since)(&intl::moment(language.get().tag(), DateStyle::Time, since))
            }
            _ => texts.storage().slow.to_owned(),
        }
    };
    let why = move || match state.get() {
        SaveState::Failed { cause, .. } => problem(language.get().texts().storage(), &cause),
        _ => "",
    };
    move || {
        kind.get().map(|kind| {
            view! {
                <section class="banner save-banner" role="alert" data-testid="save-banner" data-kind=kind>
                    <p class="save-banner-text"><strong>{head}</strong>" "<span>{why}</span></p>
                    <button type="button" class="button" data-testid="banner-export" on:click=move |_| library.export()>
                        {tr(|t| t.storage().export)}
                    </button>
                    <button type="button" class="button" data-testid="banner-retry" on:click=move |_| session.retry()>
                        {tr(|t| t.storage().retry)}
                    </button>
                </section>
            }
        })
    }
}

/// Turns the notices of the library into messages, for as long as the app lives.
pub fn say_notices() {
    let (session, library, toasts) = (Session::of_app(), Library::of_app(), Toasts::of_app());
    let language = Choices::of_app().language;
    Effect::new(move |_| {
        let Some(notice) = library.notice().get() else { return };
        let message = notice_text(language.get_untracked().texts(), &notice);
        match notice {
            Notice::Deleted { id, was_open, .. } => toasts.undoable(message, move || library.restore(id, was_open)),
            _ => toasts.say(message),
        }
        library.dismiss();
    });
    let clashes = session.clashes();
    Effect::new(move |before: Option<Clashes>| {
        let (now, before) = (clashes.get(), before.unwrap_or_default());
        let texts = language.get_untracked().texts().storage();
        if now.lost > before.lost {
            toasts.say((texts.lost)(now.lost - before.lost));
        }
        if now.stayed > before.stayed {
            toasts.say(texts.stayed.to_owned());
        }
        now
    });
}

fn problem(texts: &Storage, problem: &SaveProblem) -> &'static str {
    match problem {
        SaveProblem::Database(DbError::Full(_)) => texts.full,
        SaveProblem::Database(DbError::Blocked(_)) => texts.blocked,
        SaveProblem::Database(DbError::Newer) => texts.taken_over,
        SaveProblem::Database(_) | SaveProblem::NoReader => texts.failed,
        SaveProblem::Unreadable => texts.unreadable_news,
    }
}

fn notice_text(all: &Texts, notice: &Notice) -> String {
    let texts = all.storage();
    match notice {
        Notice::Deleted { name, .. } => (texts.deleted)(name.as_deref().unwrap_or(texts.unnamed)),
        Notice::Emptied => texts.emptied.to_owned(),
        Notice::Missing => texts.missing.to_owned(),
        Notice::NoSample => texts.no_sample.to_owned(),
        Notice::NotDownloaded => texts.not_downloaded.to_owned(),
        Notice::Unreadable => texts.unreadable.to_owned(),
        Notice::NoReader => all.shell().missed.to_owned(),
        Notice::Database(error) => (texts.refused)(&error.to_string()),
    }
}
