//! The conversion in the sentence: the rate of the one stage, or what the stages make of it.

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::super::figures;
use super::detail::DETAIL;
use super::numbers::{PERCENTAGE, headline_overflows};
use super::one_line::example;
use crate::domain::{Command, StageEdit, StageId};
use crate::platform::focus;
use crate::store::Session;
use crate::ui::parts::{Field, FieldState, NumberField, error_id};
use crate::ui::{Choices, tr};

/// The conversion, typed while there is one stage and computed from several.
#[component]
pub fn Conversion() -> impl IntoView {
    let only = Session::of_app().select(|plan| match plan.funnel.stages.as_slice() {
        [stage] => Some(stage.id),
        _ => None,
    });
    view! {
        <div class="one-line-term" data-kind="percent">
            {move || match only.get() {
                Some(id) => view! { <Typed id /> }.into_any(),
                None => view! { <Computed /> }.into_any(),
            }}
        </div>
    }
}

/// What the page has against the conversion: it asks for more than can be counted.
fn overflow() -> Signal<Option<String>> {
    let (choices, funnel) = (Choices::of_app(), Doubts::of_page().funnel());
    Signal::derive(move || funnel.with(headline_overflows).then(|| choices.texts().objectives().overflow.to_owned()))
}

#[component]
fn Typed(id: StageId) -> impl IntoView {
    let problem = Doubts::of_page().conversion;
    on_cleanup(move || {
        problem.try_set(None);
    });
    view! {
        <NumberField
            id="conversion"
            label=|t| t.objectives().conversion
            value=Session::of_app().select(move |plan| plan.funnel.stage(id).and_then(|stage| stage.rate))
            reading=PERCENTAGE
            change=move |rate| Command::EditStage { id, edit: StageEdit::Rate(rate) }
            problem
            objection=overflow()
            unit=Signal::derive(|| "%".to_owned())
            hint=example(2)
        />
    }
}

#[component]
fn Computed() -> impl IntoView {
    let (choices, funnel) = (Choices::of_app(), Doubts::of_page().funnel());
    let parts = Memo::new(move |_| funnel.with(crate::domain::Funnel::conversion));
    let shown = move || parts.get().map(|parts| figures::conversion(choices.language.get(), parts)).unwrap_or_default();
    let objection = overflow();
    let state = Signal::derive(move || objection.get().map_or(FieldState::Fine, FieldState::Refused));
    let refused = move || state.with(FieldState::is_refused);
    let hint = move || if parts.get().is_none() { figures::UNKNOWN } else { "" };
    let described = move || {
        if refused() { format!("conversion-source {}", error_id("conversion")) } else { "conversion-source".to_owned() }
    };
    let to_detail = move |_| {
        focus::open_details(DETAIL);
        focus::soon(format!("{DETAIL}-summary"));
    };
    let source = tr(|t| t.objectives().conversion_computed);
    let open = tr(|t| t.objectives().conversion_open);
    view! {
        <Field id="conversion".to_owned() label=|t| t.objectives().conversion state>
            <input
                id="conversion"
                data-testid="conversion"
                type="text"
                readonly
                placeholder=hint
                prop:value=shown
                aria-invalid=move || refused().then_some("true")
                aria-describedby=described
            />
            <span class="field-unit">"%"</span>
        </Field>
        <button type="button" class="one-line-source" id="conversion-source" on:click=to_detail>
            {move || if parts.get().is_none() { open.get() } else { source.get() }}
        </button>
    }
}
