//! Step 2: the page on which both teams agree what they call things.

use crate::domain::language::{Demand, Part, Rules, Tongue};
use crate::domain::{Category, Criterion};

/// The texts.
#[derive(Clone, Copy)]
pub struct LanguagePage {
    /// Title of the page: the question it settles.
    pub question: &'static str,
    /// What to do there.
    pub help: &'static str,
    /// Prints the page.
    pub print: &'static str,
    /// Leads to the calibration game.
    pub calibrate: &'static str,
    /// Heads the categories.
    pub categories: &'static str,
    /// What a text says of a category or criterion.
    pub part: fn(Part) -> &'static str,
    /// The rule of a category, before its sentence.
    pub rule: &'static str,
    /// That sentence, with the names of the criteria.
    pub rule_of: fn(Category, &Rules, &[String; 5]) -> String,
    /// Opens the fields of something.
    pub edit: fn(&str) -> String,
    /// A field of one language.
    pub in_tongue: fn(&str, Tongue) -> String,
    /// Heads the criteria and the rules.
    pub criteria: &'static str,
    /// How a category comes about.
    pub criteria_help: &'static str,
    /// Head of the column of criteria.
    pub criterion: &'static str,
    /// What a category asks of a criterion: the name of the category.
    pub asks: fn(&str) -> String,
    /// What it asks.
    pub demand: fn(Demand) -> &'static str,
    /// Label of the mean.
    pub mean: &'static str,
    /// Heads what the draft of the rules changes.
    pub draft: &'static str,
    /// How many leads change category.
    pub changes: fn(usize, &str) -> String,
    /// How many go from where to where.
    pub from_to: fn(&str, &str, &str) -> String,
    /// Leads beyond those that are listed.
    pub more: fn(&str) -> String,
    /// Applies the draft.
    pub apply: &'static str,
    /// Throws it away.
    pub discard: &'static str,
    /// Said when it was applied.
    pub applied: &'static str,
    /// The draft cannot hold.
    pub cannot_hold: &'static str,
    /// Heads the table of other frameworks.
    pub frameworks: &'static str,
    /// What it is for.
    pub frameworks_help: &'static str,
    /// What a criterion is called in BANT, CHAMP and MEDDIC.
    pub in_frameworks: fn(Criterion) -> [&'static str; 3],
}

/// In English.
pub static ENGLISH: LanguagePage = LanguagePage {
    question: "What do we call a lead, and how ripe is it?",
    help: "One word, one meaning, for both teams. Read each definition aloud, correct it until both sides nod, then print the page.",
    print: "Print the definitions",
    calibrate: "Do we all read them alike? Play the calibration game",
    categories: "The categories",
    part: |part| match part {
        Part::Name => "Name",
        Part::Definition => "Definition",
        Part::LooksLike => "What it looks like",
        Part::NotLike => "What it does not look like",
        Part::Examples => "Examples",
        Part::Question => "Question to ask",
    },
    rule: "Rule",
    rule_of: |category, rules, names| {
        let (all, some) = match category {
            Category::ShortTerm => ("all five criteria yes", rules.short_term),
            Category::MidTerm => ("", rules.mid_term),
            Category::LongTerm => return "Pain yes, and anything less than categories 1 and 2 ask.".to_owned(),
            Category::ToQualify => return "Pain not established, or none of the five criteria known.".to_owned(),
        };
        if some == [Demand::Yes; 5] && !all.is_empty() {
            return format!("Pain yes, and {all}.");
        }
        let mut clauses = vec!["Pain yes".to_owned()];
        clauses.extend(demanded(some, Demand::Yes, names, " and ").map(|names| format!("yes for {names}")));
        clauses
            .extend(demanded(some, Demand::Partly, names, " and ").map(|names| format!("at least partly for {names}")));
        clauses.push(format!("mean of the five at least {}% (yes counts 1, partly 0.5)", rules.mid_term_mean));
        clauses.join("; ") + "."
    },
    edit: |name| format!("Edit “{name}”"),
    in_tongue: |label, tongue| match tongue {
        Tongue::French => format!("{label}, in French"),
        Tongue::English => format!("{label}, in English"),
    },
    criteria: "Criteria and rules",
    criteria_help: "A category is never typed: it follows from what is known of the pain and of these five criteria. A yes counts 1 and a partly 0.5 of the mean. Nothing changes before you apply it.",
    criterion: "Criterion",
    asks: |category| format!("“{category}” asks for"),
    demand: |demand| match demand {
        Demand::Any => "any answer",
        Demand::Partly => "at least partly",
        Demand::Yes => "yes",
    },
    mean: "Mean of the five from which a project is mid-term, in %",
    draft: "Before you apply these rules",
    changes: |count, written| match count {
        0 => "No lead changes category.".to_owned(),
        1 => "1 lead changes category.".to_owned(),
        _ => format!("{written} leads change category."),
    },
    from_to: |from, to, count| format!("{from} → {to}: {count}"),
    more: |count| format!("and {count} more"),
    apply: "Apply the rules",
    discard: "Discard",
    applied: "Rules applied",
    cannot_hold: "These rules cannot hold yet: see the field in red.",
    frameworks: "Words you may know",
    frameworks_help: "Our criteria beside those of BANT, CHAMP and MEDDIC, so that everyone recognises their words.",
    in_frameworks: |criterion| match criterion {
        Criterion::Pain => ["– (taken for granted in Need)", "Challenges", "Identify pain"],
        Criterion::Need => ["Need", "Challenges", "Metrics"],
        Criterion::Scope => ["Need", "–", "Decision criteria"],
        Criterion::Team => ["Authority", "Authority", "Economic buyer, Champion"],
        Criterion::Budget => ["Budget", "Money", "Economic buyer"],
        Criterion::Timing => ["Timing", "Prioritisation", "Decision process"],
    },
};

/// In French.
pub static FRENCH: LanguagePage = LanguagePage {
    question: "Qu’appelons-nous un lead, et quelle est sa maturité ?",
    help: "Un mot, un sens, pour les deux équipes. Lisez chaque définition à voix haute, corrigez-la jusqu’à ce que chacun soit d’accord, puis imprimez la page.",
    print: "Imprimer les définitions",
    calibrate: "Les lisons-nous tous de la même façon ? Jouer au calibrage",
    categories: "Les catégories",
    part: |part| match part {
        Part::Name => "Nom",
        Part::Definition => "Définition",
        Part::LooksLike => "À quoi cela ressemble",
        Part::NotLike => "À quoi cela ne ressemble pas",
        Part::Examples => "Exemples",
        Part::Question => "Question à poser",
    },
    rule: "Règle",
    rule_of: |category, rules, names| {
        let (all, some) = match category {
            Category::ShortTerm => ("oui aux cinq critères", rules.short_term),
            Category::MidTerm => ("", rules.mid_term),
            Category::LongTerm => {
                return "Douleur établie, et moins que ce que demandent les catégories 1 et 2.".to_owned();
            }
            Category::ToQualify => return "Douleur non établie, ou aucun des cinq critères connu.".to_owned(),
        };
        if some == [Demand::Yes; 5] && !all.is_empty() {
            return format!("Douleur établie, et {all}.");
        }
        let mut clauses = vec!["Douleur établie".to_owned()];
        clauses.extend(demanded(some, Demand::Yes, names, " et ").map(|names| format!("oui pour {names}")));
        clauses.extend(
            demanded(some, Demand::Partly, names, " et ").map(|names| format!("au moins en partie pour {names}")),
        );
        clauses.push(format!("moyenne des cinq d’au moins {} % (oui compte 1, en partie 0,5)", rules.mid_term_mean));
        clauses.join(" ; ") + "."
    },
    edit: |name| format!("Modifier « {name} »"),
    in_tongue: |label, tongue| match tongue {
        Tongue::French => format!("{label}, en français"),
        Tongue::English => format!("{label}, en anglais"),
    },
    criteria: "Critères et règles",
    criteria_help: "Une catégorie ne se saisit jamais : elle découle de ce que l’on sait de la douleur et de ces cinq critères. Dans la moyenne, un oui compte 1 et un en partie 0,5. Rien ne change avant que vous n’appliquiez.",
    criterion: "Critère",
    asks: |category| format!("« {category} » demande"),
    demand: |demand| match demand {
        Demand::Any => "toute réponse",
        Demand::Partly => "au moins en partie",
        Demand::Yes => "oui",
    },
    mean: "Moyenne des cinq à partir de laquelle un projet est à moyen terme, en %",
    draft: "Avant d’appliquer ces règles",
    changes: |count, written| match count {
        0 => "Aucun lead ne change de catégorie.".to_owned(),
        1 => "1 lead change de catégorie.".to_owned(),
        _ => format!("{written} leads changent de catégorie."),
    },
    from_to: |from, to, count| format!("{from} → {to} : {count}"),
    more: |count| format!("et {count} de plus"),
    apply: "Appliquer les règles",
    discard: "Abandonner",
    applied: "Règles appliquées",
    cannot_hold: "Ces règles ne peuvent pas encore s’appliquer : voyez le champ en rouge.",
    frameworks: "Des mots que vous connaissez peut-être",
    frameworks_help: "Nos critères en regard de ceux de BANT, CHAMP et MEDDIC, pour que chacun retrouve ses mots.",
    in_frameworks: |criterion| match criterion {
        Criterion::Pain => {
            ["– (supposée acquise dans Need, le besoin)", "Challenges (défis)", "Identify pain (douleur identifiée)"]
        }
        Criterion::Need => ["Need (besoin)", "Challenges (défis)", "Metrics (gains mesurables)"],
        Criterion::Scope => ["Need (besoin)", "–", "Decision criteria (critères de décision)"],
        Criterion::Team => {
            ["Authority (autorité)", "Authority (autorité)", "Economic buyer, Champion (décideur économique, allié)"]
        }
        Criterion::Budget => ["Budget", "Money (moyens)", "Economic buyer (décideur économique)"],
        Criterion::Timing => {
            ["Timing (échéance)", "Prioritisation (priorité)", "Decision process (processus de décision)"]
        }
    },
};

/// The criteria of which that much is asked, as a list.
fn demanded(demands: [Demand; 5], demand: Demand, names: &[String; 5], and: &str) -> Option<String> {
    let asked = demands.into_iter().zip(names).filter(|(one, _)| *one == demand).map(|(_, name)| name.as_str());
    match asked.collect::<Vec<_>>().as_slice() {
        [] => None,
        [one] => Some((*one).to_owned()),
        [before @ .., last] => Some(format!("{}{and}{last}", before.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    fn check(rules: &Rules, category: Category, english: &str, french: &str) {
        let said = |language: Language| {
            let names = Criterion::PROJECT.map(|criterion| (language.texts().terms().criterion)(criterion).to_owned());
            (language.texts().language_page().rule_of)(category, rules, &names)
        };
        assert_eq!((said(Language::English).as_str(), said(Language::French).as_str()), (english, french));
    }

    #[test]
    fn the_rule_of_a_category_says_what_the_rules_are() {
        check(
            &Rules::default(),
            Category::ShortTerm,
            "Pain yes, and all five criteria yes.",
            "Douleur établie, et oui aux cinq critères.",
        );
        check(
            &Rules::default(),
            Category::MidTerm,
            "Pain yes; at least partly for Need, Scope, Team, Budget and Timing; mean of the five at least 80% (yes counts 1, partly 0.5).",
            "Douleur établie ; au moins en partie pour Besoin, Périmètre, Équipe, Budget et Échéance ; moyenne des cinq d’au moins 80 % (oui compte 1, en partie 0,5).",
        );
        let edited = Rules { mid_term_mean: 60, ..Rules::default() }.with(Criterion::Team, Demand::Partly, Demand::Any);
        check(
            &edited,
            Category::ShortTerm,
            "Pain yes; yes for Need, Scope, Budget and Timing; at least partly for Team; mean of the five at least 60% (yes counts 1, partly 0.5).",
            "Douleur établie ; oui pour Besoin, Périmètre, Budget et Échéance ; au moins en partie pour Équipe ; moyenne des cinq d’au moins 60 % (oui compte 1, en partie 0,5).",
        );
        check(
            &edited,
            Category::MidTerm,
            "Pain yes; at least partly for Need, Scope, Budget and Timing; mean of the five at least 60% (yes counts 1, partly 0.5).",
            "Douleur établie ; au moins en partie pour Besoin, Périmètre, Budget et Échéance ; moyenne des cinq d’au moins 60 % (oui compte 1, en partie 0,5).",
        );
    }
}
