//! The ten sample leads of the calibration game: what somebody on the telephone would note down, in two or three sentences.

use crate::domain::calibration::SampleLead;

/// The texts.
#[derive(Clone, Copy)]
pub struct Cases {
    /// What a sample is about, in a few words.
    pub title: fn(SampleLead) -> &'static str,
    /// What is known of it.
    pub story: fn(SampleLead) -> &'static str,
}

/// In English.
pub static ENGLISH: Cases = Cases {
    title: |sample| match sample {
        SampleLead::PackagingLine => "A packaging line that stops",
        SampleLead::WhitePaper => "A white paper downloaded",
        SampleLead::WarehouseScanners => "Scanners for three warehouses",
        SampleLead::CallForTenders => "A call for tenders",
        SampleLead::YoungCompany => "A young company that grows",
        SampleLead::EndingContract => "A contract that ends",
        SampleLead::ServiceContract => "A service contract",
        SampleLead::FairVisitor => "A visitor at the fair",
        SampleLead::GroupRollOut => "A roll-out in a group",
        SampleLead::RefusedBudget => "A budget refused this year",
    },
    story: |sample| match sample {
        SampleLead::PackagingLine => {
            "A food maker’s packaging line stops twice a week, and each stop costs a delivery. The specification covers one line at one plant; the plant manager leads the project with maintenance and purchasing. The board voted the money in March, and the line has to run before the high season in September."
        }
        SampleLead::WhitePaper => {
            "The quality manager of a mid-sized manufacturer downloaded our white paper on Tuesday and opened two of our e-mails. Nobody has spoken to her yet."
        }
        SampleLead::WarehouseScanners => {
            "A distributor loses a day a month to stock errors and knows exactly what the scanners have to do. The logistics director leads, with IT beside him; the first warehouse is certain, the two others may follow. The money is in the budget, the last vote takes place in four weeks; the peak season fixes the date."
        }
        SampleLead::CallForTenders => {
            "A hospital sends out a call for tenders: forty pages of specification, lots and sites, a named committee, a published budget, an award date. Nobody we know has told us what made them start, or what happens if they do not buy."
        }
        SampleLead::YoungCompany => {
            "The founder says that orders go wrong every week since the team doubled. He would like “something better” than spreadsheets, perhaps in two years. No list of requirements, no one in charge, no money set aside."
        }
        SampleLead::EndingContract => {
            "The contract with a competitor ends on 31 December, and the operations director wants out: three breakdowns this year. She sent her requirements for all four sites and works on it with her buyer. We did not ask about money, and she did not mention it."
        }
        SampleLead::ServiceContract => {
            "A workshop had two accidents with lifting gear that nobody inspected. The safety officer knows which 60 devices need a contract, has the budget signed, and must have it in place by 1 June. So far she works on it alone; her director will only sign."
        }
        SampleLead::FairVisitor => {
            "A visitor spent half an hour at our stand and loved the demonstration. It would be “nice to have” for his team, he said, and he would talk about it at home. No project so far, and next year is already full."
        }
        SampleLead::GroupRollOut => {
            "Head office complains that five subsidiaries report in five ways, and wants one tool by the next financial year. What it has to do is written down. Three subsidiaries have agreed, two hesitate; half of the money is granted, and a project manager is still to be named beside the sponsor."
        }
        SampleLead::RefusedBudget => {
            "A maintenance team loses a tenth of its time on paper forms. The project is described, two sites are chosen, and the three people who would carry it meet every Monday. The managing director refused the budget for this year; it is to be asked again in the autumn, for a start some time next year."
        }
    },
};

/// In French.
pub static FRENCH: Cases = Cases {
    title: |sample| match sample {
        SampleLead::PackagingLine => "Une ligne de conditionnement qui s’arrête",
        SampleLead::WhitePaper => "Un livre blanc téléchargé",
        SampleLead::WarehouseScanners => "Des lecteurs pour trois entrepôts",
        SampleLead::CallForTenders => "Un appel d’offres",
        SampleLead::YoungCompany => "Une jeune entreprise qui grandit",
        SampleLead::EndingContract => "Un contrat qui se termine",
        SampleLead::ServiceContract => "Un contrat de service",
        SampleLead::FairVisitor => "Un visiteur au salon",
        SampleLead::GroupRollOut => "Un déploiement dans un groupe",
        SampleLead::RefusedBudget => "Un budget refusé cette année",
    },
    story: |sample| match sample {
        SampleLead::PackagingLine => {
            "La ligne de conditionnement d’un industriel de l’agroalimentaire s’arrête deux fois par semaine, et chaque arrêt coûte une livraison. Le cahier des charges porte sur une ligne dans une usine ; le directeur d’usine mène le projet avec la maintenance et les achats. Le conseil a voté le budget en mars, et la ligne doit tourner avant la haute saison de septembre."
        }
        SampleLead::WhitePaper => {
            "La responsable qualité d’une entreprise industrielle de taille moyenne a téléchargé notre livre blanc mardi et ouvert deux de nos courriels. Personne ne lui a encore parlé."
        }
        SampleLead::WarehouseScanners => {
            "Un distributeur perd une journée par mois en erreurs de stock et sait précisément ce que les lecteurs doivent faire. Le directeur logistique mène le projet, avec l’informatique à ses côtés ; le premier entrepôt est certain, les deux autres suivront peut-être. L’argent est au budget, le dernier vote a lieu dans quatre semaines ; la haute saison fixe la date."
        }
        SampleLead::CallForTenders => {
            "Un hôpital publie un appel d’offres : quarante pages de spécifications, lots et sites, une commission nommée, un budget publié, une date d’attribution. Aucun de nos contacts ne nous a dit ce qui les a décidés, ni ce qui se passe s’ils n’achètent pas."
        }
        SampleLead::YoungCompany => {
            "Le fondateur raconte que des commandes se perdent chaque semaine depuis que l’équipe a doublé. Il aimerait « quelque chose de mieux » que des tableurs, peut-être dans deux ans. Pas de liste de besoins, personne n’en est chargé, aucun budget prévu."
        }
        SampleLead::EndingContract => {
            "Le contrat avec un concurrent se termine le 31 décembre, et la directrice des opérations veut en sortir : trois pannes cette année. Elle a envoyé ses exigences pour les quatre sites et y travaille avec son acheteuse. Nous n’avons pas parlé d’argent, et elle non plus."
        }
        SampleLead::ServiceContract => {
            "Un atelier a eu deux accidents avec des engins de levage que personne n’avait contrôlés. La responsable sécurité sait quels 60 appareils demandent un contrat, dispose d’un budget signé et doit l’avoir mis en place au 1er juin. Pour l’instant elle y travaille seule ; son directeur ne fera que signer."
        }
        SampleLead::FairVisitor => {
            "Un visiteur a passé une demi-heure sur notre stand et a adoré la démonstration. Ce serait « un plus » pour son équipe, dit-il, et il en parlera chez lui. Pas de projet à ce jour, et l’année prochaine est déjà pleine."
        }
        SampleLead::GroupRollOut => {
            "Le siège se plaint de ce que cinq filiales rendent leurs chiffres de cinq manières, et veut un seul outil pour le prochain exercice. Ce qu’il doit faire est écrit. Trois filiales sont d’accord, deux hésitent ; la moitié du budget est accordée, et un chef de projet reste à nommer à côté du commanditaire."
        }
        SampleLead::RefusedBudget => {
            "Une équipe de maintenance perd un dixième de son temps en formulaires papier. Le projet est décrit, deux sites sont choisis, et les trois personnes qui le porteraient se réunissent chaque lundi. La direction a refusé le budget pour cette année ; il sera redemandé à l’automne, pour un début dans le courant de l’an prochain."
        }
    },
};
