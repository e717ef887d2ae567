//! How to approach the prospect and what to do next: read at a glance, and edited in both languages where that is unfolded.

use leptos::html;
use leptos::prelude::*;

use super::rule::edit;
use crate::domain::Category;
use crate::domain::language::{Bilingual, Tongue};
use crate::domain::process::{Rule, RuleEdit};
use crate::i18n::{Language, Texts, agreed};
use crate::ui::parts::{Lines, TextInput};
use crate::ui::{Choices, tr};

/// One of the two texts.
#[derive(Clone, Copy)]
struct Kind {
    key: &'static str,
    label: fn(&Texts) -> &'static str,
    said: fn(Language, &Rule) -> (Tongue, String),
    own: fn(&Texts, Category) -> &'static str,
    pick: fn(&Rule) -> &Bilingual,
    change: fn(Tongue, String) -> RuleEdit,
}

const KINDS: [Kind; 2] = [
    Kind {
        key: "approach",
        label: |t| t.process().approach,
        said: agreed::approach,
        own: |t, category| (t.treatment().approach)(category),
        pick: |rule| &rule.approach,
        change: RuleEdit::Approach,
    },
    Kind {
        key: "next",
        label: |t| t.process().next_steps,
        said: agreed::next_steps,
        own: |t, category| (t.treatment().next_steps)(category),
        pick: |rule| &rule.next_steps,
        change: RuleEdit::NextSteps,
    },
];

/// The texts of a rule.
pub fn texts(category: Category, rule: Memo<Rule>) -> AnyView {
    let choices = Choices::of_app();
    let read = KINDS.map(|kind| {
        let said = Memo::new(move |_| rule.with(|rule| (kind.said)(choices.language.get(), rule)));
        let lang =
            move || said.with(|(tongue, _)| (*tongue != choices.language.get().tongue()).then_some(tongue.tag()));
        let label = move || (kind.label)(choices.texts());
        view! {
            <div>
                <dt>{label}</dt>
                <dd lang=lang data-testid=kind.key>{move || said.get().1}</dd>
            </div>
        }
    });
    let fields = move || {
        let pairs = KINDS.map(|kind| {
            let pair = Tongue::ALL.map(|tongue| field(category, rule, kind, tongue));
            view! { <div class="language-pair">{pair.into_iter().collect_view()}</div> }
        });
        pairs.into_iter().collect_view()
    };
    let (details, opened) = (NodeRef::<html::Details>::new(), RwSignal::new(false));
    view! {
        <dl class="process-texts">{read.into_iter().collect_view()}</dl>
        <details
            class="language-edit"
            node_ref=details
            on:toggle=move |_| opened.set(details.get_untracked().is_some_and(|details| details.open()))
        >
            <summary>{tr(|t| t.process().edit)}</summary>
            {move || opened.get().then(fields)}
        </details>
    }
    .into_any()
}

fn field(category: Category, rule: Memo<Rule>, kind: Kind, tongue: Tongue) -> AnyView {
    let choices = Choices::of_app();
    let value = Memo::new(move |_| rule.with(|rule| (kind.pick)(rule).get(tongue).to_owned()));
    // With the other language written, it is that which stands there.
    let hint = Signal::derive(move || {
        let own = (kind.own)(Language::of_tongue(tongue).texts(), category);
        let other = rule.with(|rule| (kind.pick)(rule).get(tongue.other()).to_owned());
        Some(if other.trim().is_empty() { own.to_owned() } else { other })
    });
    let label = Signal::derive(move || {
        let texts = choices.texts();
        (texts.process().in_tongue)((kind.label)(texts), tongue)
    });
    TextInput {
        id: format!("rule-{}-{}-{}", kind.key, category.key(), tongue.tag()),
        label,
        value: value.into(),
        change: Box::new(move |text| edit(category, (kind.change)(tongue, text))),
        lines: Lines::Sentences,
        hint,
        kind: "text",
        list: None,
        lang: Some(tongue.tag()),
    }
    .view()
}
