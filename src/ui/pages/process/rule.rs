//! The rule of one category, a row of the table: fields that write as they are changed.

use leptos::prelude::*;

use super::super::agreement::fields;
use super::super::objectives::WHOLE;
use super::texts;
use crate::domain::agreement::Figure;
use crate::domain::process::{ProcessEdit, Rule, RuleEdit};
use crate::domain::{Category, Command, Team};
use crate::i18n::{Texts, agreed};
use crate::store::Session;
use crate::ui::parts::{CategoryMark, ChoiceField, Emptied, NumberField, Toasts};
use crate::ui::{Choices, tr};

/// The row.
pub fn rule(category: Category) -> AnyView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let rule = session.select(move |plan| plan.process.rule(category));
    let shared = session.select(|plan| plan.language.clone());
    let name = move || shared.with(|shared| agreed::category(choices.language.get(), shared, category));
    let edited = Memo::new(move |_| rule.with(|rule| *rule != Rule::starting(category)));
    let restore = move |_| {
        let texts = choices.language.get_untracked().texts();
        if session.run(edit(category, RuleEdit::Restore)).is_ok() {
            toasts.done(texts.process().restored.to_owned());
        }
    };
    let owner = move || rule.with(|rule| rule.owner.key());
    let key = category.key();
    let (id, named_by) = (format!("rule-{key}"), format!("rule-{key}"));
    let set_days =
        move |days: Option<u16>| edit(category, RuleEdit::Days(days.unwrap_or_else(|| Rule::starting(category).days)));
    let unit = tr(|t| t.process().days_unit);
    view! {
        <article class="card process-rule" data-testid="rule" data-category=key data-owner=owner aria-labelledby=named_by>
            <h3 id=id>
                <CategoryMark category=Signal::stored(category) />
                <span>{name}</span>
            </h3>
            <div class="process-fields">
                {team(format!("rule-owner-{key}"), category, |t| t.process().owner, rule, |rule| rule.owner, RuleEdit::Owner)}
                <fieldset class="process-lent">
                    <legend>{tr(|t| t.process().lent_to)}</legend>
                    {Team::ALL.map(|team| lent_to(category, rule, team)).into_iter().collect_view()}
                </fieldset>
                <NumberField
                    id=format!("rule-days-{key}")
                    label=|t| t.process().days
                    value=Signal::derive(move || Some(rule.with(|rule| rule.days)))
                    reading=WHOLE
                    change=set_days
                    emptied=Emptied::Fine
                    unit=Signal::derive(move || unit.get().to_owned())
                />
                {fields::figure(Figure::response(category))}
                {team(format!("rule-returns-{key}"), category, |t| t.process().returns_to, rule, |rule| rule.returns_to, RuleEdit::ReturnsTo)}
            </div>
            {texts::texts(category, rule)}
            <Show when=move || edited.get()>
                <p>
                    <button type="button" class="button-plain process-restore" on:click=restore>
                        {tr(|t| t.process().restore)}
                    </button>
                </p>
            </Show>
        </article>
    }
    .into_any()
}

/// The command that changes a rule.
pub fn edit(category: Category, edit: RuleEdit) -> Command {
    Command::EditProcess(ProcessEdit { category, edit })
}

fn team(
    id: String,
    category: Category,
    label: fn(&'static Texts) -> &'static str,
    rule: Memo<Rule>,
    pick: fn(&Rule) -> Team,
    change: fn(Team) -> RuleEdit,
) -> AnyView {
    let value = Signal::derive(move || rule.with(pick));
    view! {
        <ChoiceField
            id
            label
            value
            options=&Team::ALL
            name=|t, team| (t.terms().team)(team)
            change=move |team| edit(category, change(team))
        />
    }
    .into_any()
}

/// Whether a team may have such leads for a while. The one that owns them has them anyway.
fn lent_to(category: Category, rule: Memo<Rule>, team: Team) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let may = Memo::new(move |_| rule.with(|rule| rule.may_borrow(team)));
    let owns = Memo::new(move |_| rule.with(|rule| rule.owner == team));
    let toggle = move |_| {
        // Refused only if no plan is open, and then this page is not either.
        let _ = session.run(edit(category, RuleEdit::LentTo(team, !may.get_untracked())));
    };
    view! {
        <label data-owner=team.key()>
            <input type="checkbox" prop:checked=may disabled=move || owns.get() && !may.get() on:change=toggle />
            <span>{move || (choices.texts().terms().team)(team)}</span>
        </label>
    }
    .into_any()
}
