//! How a table is read: what each column becomes, and what the names of stages and owners in it are here. Suggested from the table and
//! the plan, edited by the user.

use std::collections::BTreeMap;

use super::aliases::targets;
use super::amounts::Mark;
use super::dates::DayOrder;
use super::header::{fingerprint, plain};
use super::survey::Survey;
use super::values::likely_stage;
use super::{Source, Table, Target};
use crate::domain::{LeadStage, Plan, Team, folded};

/// What one column becomes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// What it becomes.
    pub target: Target,
    /// How its dates are read.
    pub order: DayOrder,
    /// How its numbers are read.
    pub mark: Mark,
    /// Whether order and mark are told by the column, so that nobody has to look.
    pub is_certain: bool,
}

/// Whom a name of an owner stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnerOf {
    /// The team; `None`: the one that the rules of treatment say.
    pub team: Option<Team>,
    /// The person.
    pub person: String,
}

/// How a table is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// The system that it comes from.
    pub source: Source,
    /// See [`fingerprint`].
    pub fingerprint: String,
    /// What each column becomes.
    pub columns: Vec<Column>,
    /// What each name of a stage is here.
    pub stages: BTreeMap<String, LeadStage>,
    /// Whom each name of an owner stands for.
    pub owners: BTreeMap<String, OwnerOf>,
}

impl Mapping {
    /// How `table` is read unless somebody knows better.
    pub fn suggested(table: &Table, survey: &Survey, plan: &Plan) -> Self {
        let header = table.header();
        let source = Source::of(header);
        let is_european = table.delimiter() == b';' || header.iter().any(|name| is_french(name));
        let column = |(place, target): (usize, Target)| {
            let profile = survey.columns.get(place);
            let orders = profile.map(|profile| profile.orders).unwrap_or_default();
            let marks = profile.map(|profile| profile.marks).unwrap_or_default();
            let usual =
                if is_european { (DayOrder::DayFirst, Mark::Comma) } else { (DayOrder::MonthFirst, Mark::Point) };
            let ((order, order_told), (mark, mark_told)) = (orders.judged(usual.0), marks.judged(usual.1));
            let is_certain = match target {
                Target::Value => mark_told,
                target if target.is_date() => order_told,
                _ => true,
            };
            Column { target, order, mark, is_certain }
        };
        let columns = targets(header, source).into_iter().enumerate().map(column).collect();
        let mut mapping = Self {
            source,
            fingerprint: fingerprint(header),
            columns,
            stages: BTreeMap::new(),
            owners: BTreeMap::new(),
        };
        mapping.complete(survey, plan);
        mapping
    }

    /// Adds the names of stages and owners that the mapped columns have and that are not there yet.
    pub fn complete(&mut self, survey: &Survey, plan: &Plan) {
        let names = |target: Target| {
            let columns = self.columns.iter().zip(&survey.columns).filter(move |(column, _)| column.target == target);
            columns.filter_map(|(_, profile)| profile.values.as_ref()).flat_map(BTreeMap::keys).cloned()
        };
        let stages: Vec<_> = names(Target::Stage).filter(|name| !self.stages.contains_key(name)).collect();
        let owners: Vec<_> = names(Target::Owner).filter(|name| !self.owners.contains_key(name)).collect();
        self.stages.extend(stages.into_iter().map(|name| (name.clone(), likely_stage(&name))));
        let teams = if owners.is_empty() { BTreeMap::new() } else { teams_of_people(plan) };
        self.owners.extend(owners.into_iter().map(|name| {
            let team = teams.get(&folded(&name)).copied();
            (name.clone(), OwnerOf { team, person: name })
        }));
    }

    /// The names that the columns for `target` have, most frequent first, and whether there are more than are listed.
    pub fn names(&self, survey: &Survey, target: Target) -> (Vec<(String, usize)>, bool) {
        let columns = self.columns.iter().zip(&survey.columns).filter(|(column, _)| column.target == target);
        let (mut names, mut has_more) = (BTreeMap::<&String, usize>::new(), false);
        for (_, profile) in columns {
            has_more |= profile.values.is_none();
            for (name, count) in profile.values.iter().flatten() {
                *names.entry(name).or_default() += count;
            }
        }
        let mut names: Vec<_> = names.into_iter().map(|(name, count)| (name.clone(), count)).collect();
        names.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        (names, has_more)
    }

    /// Whether some column becomes `target`.
    pub fn has(&self, target: Target) -> bool {
        self.columns.iter().any(|column| column.target == target)
    }

    /// Whether anything tells the leads apart.
    pub fn names_leads(&self) -> bool {
        [Target::Company, Target::Contact, Target::FirstName, Target::LastName, Target::Email]
            .into_iter()
            .any(|target| self.has(target))
    }

    /// The stage that a name stands for; one that is not listed is judged by its words.
    pub fn stage(&self, name: &str) -> LeadStage {
        self.stages.get(name).copied().unwrap_or_else(|| likely_stage(name))
    }

    /// Whom a name stands for; one that is not listed for a person of that name.
    pub fn owner(&self, name: &str) -> OwnerOf {
        let listed = self.owners.get(name).cloned();
        listed.unwrap_or_else(|| OwnerOf { team: None, person: name.to_owned() })
    }
}

/// The team in which each person has most leads, by their folded names.
fn teams_of_people(plan: &Plan) -> BTreeMap<String, Team> {
    let mut counts: BTreeMap<String, BTreeMap<Team, usize>> = BTreeMap::new();
    for lead in plan.leads.values() {
        let owner = lead.owners.current();
        if !owner.person.is_empty() {
            *counts.entry(folded(owner.person.trim())).or_default().entry(owner.team).or_default() += 1;
        }
    }
    let most = |teams: BTreeMap<Team, usize>| teams.into_iter().max_by_key(|(_, count)| *count).map(|(team, _)| team);
    counts.into_iter().filter_map(|(person, teams)| Some((person, most(teams)?))).collect()
}

/// Whether a name of a column is French beyond doubt.
fn is_french(name: &str) -> bool {
    let plain = plain(name);
    let words =
        ["societe", "entreprise", "prenom", "nom", "montant", "devise", "statut", "etape", "telephone", "proprietaire"];
    plain.split(' ').any(|word| words.contains(&word)) || plain.starts_with("date de ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Command, Holding, Lead, LeadId, Ledger, StageId};

    fn plan() -> Plan {
        let lead = |(id, (team, person)): (u64, (Team, &str))| {
            let holding = Holding { person: person.to_owned(), ..Holding::of(team, chrono::DateTime::UNIX_EPOCH) };
            Lead::owned(LeadId(id), Ledger::starting(holding))
        };
        let people = [(Team::Sales, "Zoé"), (Team::Marketing, "Zoé"), (Team::Sales, "zoe"), (Team::Marketing, "")];
        let plan = Plan::new(String::new(), StageId(1), String::new());
        plan.after(&Command::AddLeads((0..).zip(people).map(lead).collect())).expect("adds")
    }

    fn mapping(text: &str) -> (Mapping, Survey) {
        let table = Table::open(text.to_owned(), None).expect("a table");
        let mut survey = Survey::new(&table);
        while !survey.step(&table, 100) {}
        (Mapping::suggested(&table, &survey, &plan()), survey)
    }

    #[test]
    fn a_table_is_read_by_what_it_says_and_by_who_is_known_here() {
        let (mapping, _) =
            mapping("Company,Status,Owner,Created\nA,Closed Won,ZOE,02/13/2026\nB,Open,Ann,02/01/2026\n");
        assert_eq!(mapping.source, Source::Other);
        let targets: Vec<_> = mapping.columns.iter().map(|column| column.target).collect();
        assert_eq!(targets, [Target::Company, Target::Stage, Target::Owner, Target::Created]);
        assert_eq!((mapping.stage("Closed Won"), mapping.stage("Open")), (LeadStage::Won, LeadStage::New));
        assert_eq!(mapping.owner("ZOE"), OwnerOf { team: Some(Team::Sales), person: "ZOE".to_owned() });
        assert_eq!(mapping.owner("Ann"), OwnerOf { team: None, person: "Ann".to_owned() });
        assert_eq!((mapping.columns[3].order, mapping.columns[3].is_certain), (DayOrder::MonthFirst, true));
        assert!(mapping.names_leads());
    }

    #[test]
    fn what_a_column_leaves_open_is_read_as_where_it_comes_from_and_says_so() {
        let read = |text| {
            let (mapping, _) = mapping(text);
            let column =
                |target| mapping.columns.iter().find(|column| column.target == target).cloned().expect("there");
            let (value, created) = (column(Target::Value), column(Target::Created));
            (value.mark, value.is_certain, created.order, created.is_certain)
        };
        let english = "Company,Amount,Created\nA,\"1,234\",01/02/2026\n";
        let french = "Société;Montant;Créé le\nA;1.234;01/02/2026\n";
        assert_eq!(read(english), (Mark::Point, false, DayOrder::MonthFirst, false));
        assert_eq!(read(french), (Mark::Comma, false, DayOrder::DayFirst, false));
        let told = "Société;Montant;Créé le\nA;1234.5;2026-02-01\n";
        assert_eq!(read(told), (Mark::Point, true, DayOrder::DayFirst, true));
    }

    #[test]
    fn a_column_that_is_mapped_later_brings_its_names() {
        let (mut mapping, survey) = mapping("Company,Phase of life,Who\nA,Gagné,Ann\n");
        assert!(mapping.stages.is_empty() && mapping.owners.is_empty());
        mapping.columns[1].target = Target::Stage;
        mapping.columns[2].target = Target::Owner;
        mapping.complete(&survey, &plan());
        assert_eq!(mapping.stages.get("Gagné"), Some(&LeadStage::Won));
        mapping.stages.insert("Gagné".to_owned(), LeadStage::Opportunity);
        mapping.complete(&survey, &plan());
        assert_eq!(mapping.stage("Gagné"), LeadStage::Opportunity, "what was chosen stays");
        assert_eq!(mapping.names(&survey, Target::Stage), (vec![("Gagné".to_owned(), 1)], false));
    }
}
