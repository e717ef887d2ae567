//! Step 1: how sure the goal is, and what makes it surer.

use std::cmp::Ordering;

/// The texts.
#[derive(Clone, Copy)]
pub struct Confidence {
    /// Title of the panel.
    pub title: &'static str,
    /// What the textbook number is worth: how many of what, the deals and whether that is one, how often.
    pub chance: fn(prospects: &str, name: &str, deals: &str, one: bool, times: &str) -> String,
    /// How often something of this probability happens, in hundredths.
    pub times: fn(f64) -> String,
    /// Why it is about half.
    pub why: &'static str,
    /// More than can be counted: no chance is told.
    pub uncounted: &'static str,
    /// The choice.
    pub choose: &'static str,
    /// The choice of the need itself.
    pub textbook: &'static str,
    /// What a choice asks for: how many of what.
    pub asks: fn(count: &str, name: &str) -> String,
    /// In place of it where that is too many to count.
    pub asks_uncounted: &'static str,
    /// Label of any other sureness.
    pub other: &'static str,
    /// What is promised: how many of what, and how that compares with the textbook number.
    pub promised: fn(count: &str, name: &str, more: &str) -> String,
    /// How many more than the textbook number, or fewer.
    pub more: fn(more: bool, count: &str) -> String,
    /// The same for the textbook number.
    pub promised_textbook: fn(count: &str, name: &str) -> String,
    /// What the other stages do.
    pub follow: &'static str,
    /// Under the result: how sure, and what a commitment promises.
    pub sure_promise: fn(sureness: &str, promise: &str) -> String,
    /// Says the figures of the curve.
    pub curve: fn(&str) -> String,
    /// How to read the curve.
    pub curve_help: &'static str,
    /// What is chosen to read it at.
    pub curve_place: &'static str,
    /// How to read a value off it, while none is read.
    pub curve_read: &'static str,
    /// One of its figures: the chance of so many.
    pub point: fn(chance: &str, count: &str) -> String,
    /// Opens the table of the curve.
    pub curve_table: &'static str,
    /// Its column of chances.
    pub chance_column: &'static str,
    /// Title of the levers.
    pub levers: &'static str,
    /// How they are ranked, and what that is worth.
    pub levers_help: &'static str,
    /// Column: an input.
    pub lever: &'static str,
    /// The rate of a stage as an input.
    pub rate_of: fn(stage: &str) -> String,
    /// Column: what it saves.
    pub saves: &'static str,
    /// Beside a saving where 10 % is more than there is.
    pub capped: &'static str,
    /// Column: days until it shows.
    pub shows_after: &'static str,
    /// Days.
    pub days: fn(u32, shown: &str) -> String,
    /// Column: how well it is known.
    pub known: &'static str,
    /// A rate without a sample.
    pub no_sample: &'static str,
    /// What is read in the books.
    pub in_the_books: &'static str,
    /// Label of the cases that went on.
    pub successes: &'static str,
    /// Label of all cases.
    pub trials: &'static str,
    /// Before the two.
    pub read_from: &'static str,
    /// Between the two.
    pub of: &'static str,
    /// More went on than there were.
    pub too_few_trials: fn(least: &str) -> String,
    /// Where the true rate may lie.
    pub interval: fn(low: &str, high: &str) -> String,
    /// What stands before it.
    pub interval_name: &'static str,
    /// Takes the rate of the sample.
    pub take_rate: fn(rate: &str) -> String,
    /// What stands before the range of a need.
    pub range_name: &'static str,
    /// The fewest and the most that a stage may need.
    pub range: fn(fewest: &str, most: &str) -> String,
    /// The same without an upper end.
    pub range_open: fn(fewest: &str) -> String,
    /// What the ranges are.
    pub range_help: &'static str,
}

/// A probability as words can say it.
enum Odds {
    /// Less than one half in a hundred.
    Hardly,
    /// So many in a hundred.
    Times(u32),
    /// All but less than one half in a hundred.
    Nearly,
    /// Certain.
    Always,
}

impl Odds {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 100")]
    fn of(chance: f64) -> Self {
        let times = (chance.clamp(0.0, 1.0) * 100.0).round() as u32;
        match (times, chance.total_cmp(&1.0)) {
            (0, _) => Self::Hardly,
            (100, Ordering::Less) => Self::Nearly,
            (100, _) => Self::Always,
            _ => Self::Times(times),
        }
    }
}

/// In English.
pub static ENGLISH: Confidence = Confidence {
    title: "How sure?",
    chance: |prospects, name, deals, one, times| {
        let sales = if one { "sale" } else { "sales" };
        format!("With {prospects} {name} you reach {deals} {sales} {times}.")
    },
    times: |chance| match Odds::of(chance) {
        Odds::Hardly => "less than once out of 100".to_owned(),
        Odds::Times(1) => "once out of 100".to_owned(),
        Odds::Times(times) => format!("{times} times out of 100"),
        Odds::Nearly => "more than 99 times out of 100".to_owned(),
        Odds::Always => "every time".to_owned(),
    },
    why: "That number is an average: chance brings more sales one time and fewer the next. More of them make the goal surer.",
    uncounted: "This asks for more than can be counted, so no chance can be told. Check the numbers above.",
    choose: "How sure do you want to be?",
    textbook: "Textbook number",
    asks: |count, name| format!("{count} {name}"),
    asks_uncounted: "more than can be counted",
    other: "Another sureness",
    promised: |count, name, more| format!("Promised: {count} {name}, {more} than the textbook number."),
    more: |more, count| format!("{count} {}", if more { "more" } else { "fewer" }),
    promised_textbook: |count, name| format!("Promised: {count} {name}, the textbook number."),
    follow: "The promises of the other stages follow in proportion; the sales stay the goal.",
    sure_promise: |sureness, promise| format!("To be {sureness} sure of the goal, a commitment promises {promise}."),
    curve: |figures| format!("Chance of reaching the goal: {figures}"),
    curve_help: "The chance of reaching the goal, from hardly any to almost certain, over the number at the stage that the sentence counts.",
    curve_place: "Place on the curve",
    curve_read: "Point at the curve, or move the slider, to read it.",
    point: |chance, count| format!("{chance} with {count}"),
    curve_table: "The curve as a table",
    chance_column: "Chance of reaching the goal",
    levers: "What 10% better would save",
    levers_help: "The inputs are multiplied, so all weigh the same: 10% more of any one saves one in eleven, unless its rate reaches 100% on the way. What ranks them is what the change costs, which you know best, then how soon it shows in sales, then how little its rate is known.",
    lever: "Input",
    rate_of: |stage| format!("Rate after {stage}"),
    saves: "Saves",
    capped: "up to 100% and no further",
    shows_after: "Shows after",
    days: |days, shown| match days {
        0 => "at once".to_owned(),
        1 => "1 day".to_owned(),
        _ => format!("{shown} days"),
    },
    known: "True rate, 95 times out of 100",
    no_sample: "no sample typed",
    in_the_books: "read in the books",
    successes: "Cases that went on",
    trials: "Cases in all",
    read_from: "read from",
    of: "of",
    too_few_trials: |least| format!("Fewer than went on. Type at least {least}."),
    interval: |low, high| format!("{low} to {high}"),
    interval_name: "True rate, 95 times out of 100:",
    take_rate: |rate| format!("Take {rate}"),
    range_name: "Low and high case:",
    range: |fewest, most| format!("{fewest} to {most}"),
    range_open: |fewest| format!("{fewest} or more"),
    range_help: "Under a need stands its low and its high case: with every rate that has a sample at the high or at the low end of its interval.",
};

/// In French.
pub static FRENCH: Confidence = Confidence {
    title: "Avec quelle certitude ?",
    chance: |prospects, name, deals, one, times| {
        let sales = if one { "vente" } else { "ventes" };
        format!("Avec {prospects} {name}, vous atteignez {deals} {sales} {times}.")
    },
    times: |chance| match Odds::of(chance) {
        Odds::Hardly => "moins d’une fois sur 100".to_owned(),
        Odds::Times(times) => format!("{times} fois sur 100"),
        Odds::Nearly => "plus de 99 fois sur 100".to_owned(),
        Odds::Always => "à coup sûr".to_owned(),
    },
    why: "Ce nombre est une moyenne : le hasard apporte tantôt plus de ventes, tantôt moins. En prévoir davantage rend l’objectif plus sûr.",
    uncounted: "Le résultat dépasse ce qui peut être compté : aucune probabilité ne peut être donnée. Vérifiez les nombres ci-dessus.",
    choose: "Avec quelle certitude voulez-vous l’atteindre ?",
    textbook: "Nombre théorique",
    asks: |count, name| format!("{count} {name}"),
    asks_uncounted: "plus que ce qui peut être compté",
    other: "Une autre certitude",
    promised: |count, name, more| format!("Promesse : {count} {name}, soit {more} que le nombre théorique."),
    more: |more, count| format!("{count} de {}", if more { "plus" } else { "moins" }),
    promised_textbook: |count, name| format!("Promesse : {count} {name}, le nombre théorique."),
    follow: "Les promesses des autres étapes suivent en proportion ; les ventes restent l’objectif.",
    sure_promise: |sureness, promise| {
        format!("Pour être sûr de l’objectif à {sureness}, un engagement promet {promise}.")
    },
    curve: |figures| format!("Probabilité d’atteindre l’objectif : {figures}"),
    curve_help: "La probabilité d’atteindre l’objectif, de presque nulle à presque certaine, selon le nombre à l’étape que compte la phrase.",
    curve_place: "Point de la courbe",
    curve_read: "Pointez la courbe, ou déplacez le curseur, pour la lire.",
    point: |chance, count| format!("{chance} avec {count}"),
    curve_table: "La courbe en tableau",
    chance_column: "Probabilité d’atteindre l’objectif",
    levers: "Ce qu’économiseraient 10 % de mieux",
    levers_help: "Les données se multiplient, elles pèsent donc toutes autant : 10 % de plus sur l’une d’elles en économise un sur onze, sauf si son taux atteint 100 % en chemin. Ce qui les départage : le coût du changement, que vous connaissez mieux que personne, puis le délai avant qu’il se voie dans les ventes, puis l’incertitude de son taux.",
    lever: "Donnée",
    rate_of: |stage| format!("Taux après « {stage} »"),
    saves: "Économise",
    capped: "jusqu’à 100 %, pas au-delà",
    shows_after: "Se voit après",
    days: |days, shown| match days {
        0 => "aussitôt".to_owned(),
        1 => "1 jour".to_owned(),
        _ => format!("{shown} jours"),
    },
    known: "Taux réel, 95 fois sur 100",
    no_sample: "aucun échantillon saisi",
    in_the_books: "lue dans les comptes",
    successes: "Cas passés à la suite",
    trials: "Cas en tout",
    read_from: "d’après",
    of: "sur",
    too_few_trials: |least| format!("Moins que de cas passés à la suite. Saisissez au moins {least}."),
    interval: |low, high| format!("{low} à {high}"),
    interval_name: "Taux réel, 95 fois sur 100 :",
    take_rate: |rate| format!("Prendre {rate}"),
    range_name: "Cas bas et haut :",
    range: |fewest, most| format!("{fewest} à {most}"),
    range_open: |fewest| format!("{fewest} ou plus"),
    range_help: "Sous un besoin figurent son cas bas et son cas haut : chaque taux muni d’un échantillon au haut ou au bas de son intervalle.",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chance_is_never_said_to_be_more_or_less_than_it_is() {
        for (chance, said) in [
            (0.0, "less than once out of 100"),
            (0.004_9, "less than once out of 100"),
            (0.01, "once out of 100"),
            (0.513_7, "51 times out of 100"),
            (0.994, "99 times out of 100"),
            (0.999_999, "more than 99 times out of 100"),
            (1.0, "every time"),
        ] {
            assert_eq!((ENGLISH.times)(chance), said, "{chance}");
        }
    }
}
