"""English words by which a violation is said to have happened. Acts are ids of the room ``rights``."""

from __future__ import annotations

# Act → groups of words; a sentence alleges the act when it holds, close together, one member of each group.
PATTERNS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("injury", ("disproportionate", "excessive", "indiscriminate", "lethal", "unlawful", "brutal", "unnecessary", "unjustified"), ("force",)),
    ("counsel_denied", ("lawyer", "lawyers", "counsel", "attorney", "attorneys"), ("restricted", "denied", "refused", "without", "allowed", "barred", "prevented", "deprived", "no")),
    ("fair_trial_denied", ("fair trial", "due process", "trial"), ("restricted", "denied", "unfair", "closed", "violated", "flawed", "sham", "secret")),
    ("no_investigation", ("investigate", "investigation", "investigations", "investigated"), ("failed", "failure", "refused", "restricted", "without", "no", "nobody")),
    ("death_torture", ("tortured to death", "died from torture", "died of torture", "died under torture"), ()),
    ("death_custody", ("died in custody", "death in custody", "deaths in custody", "died in detention", "died in police custody", "died in prison", "died in a cell"), ()),
    ("extrajudicial_execution", ("extrajudicial execution", "extrajudicial executions", "extrajudicial killing", "extrajudicial killings", "summarily executed", "extrajudicially"), ()),
    ("torture", ("tortured", "torture", "ill-treatment", "ill-treated", "mistreatment", "electric shocks", "beaten in custody", "electrocuted"), ()),
    ("sexual_violence", ("raped", "rape", "sexually assaulted", "sexual violence", "sexual assault"), ()),
    ("disappearance", ("forcibly disappeared", "enforced disappearance", "enforced disappearances"), ()),
    ("abduction", ("abducted", "kidnapped"), ()),
    ("detention", ("arbitrarily detained", "arbitrary detention", "arbitrary detentions", "illegally detained", "unlawfully detained", "incommunicado", "illegally jailed", "unjustly detained", "illegal detention", "arbitrarily held"), ()),
    ("arrest", ("arbitrarily arrested", "arbitrary arrest", "arbitrary arrests", "mass arrest", "unlawful arrest", "illegal arrest", "illegally arrested"), ()),
    ("death_threat", ("death threats", "death threat", "threatened to kill"), ()),
    ("threat", ("threats and intimidation", "threatening messages", "receiving a threat", "intimidated"), ()),
    ("censorship", ("censorship", "websites were blocked", "website was blocked", "media were blocked", "channels were blocked", "blocked websites"), ()),
    ("assembly_banned", ("banned protests", "banned the rally", "banned rallies", "ban on protests", "protests were banned", "banned demonstrations"), ()),
    ("monitor_access_denied", ("monitors", "observers", "rapporteur", "preventive mechanism"), ("denied", "refused", "barred", "turned away")),
    ("illegal_search", ("searched without", "raided without a warrant", "without a warrant", "illegal search", "unlawful search"), ()),
)  # fmt: skip
# An event of this type is also an allegation of this act.
EVENT_ACTS = {
    "internet_shutdown": "internet_shutdown", "journalist_detention": "detention_journalist", "torture": "torture",
    "sexual_violence": "sexual_violence", "media_closure": "censorship",
}  # fmt: skip
# Shooting at, killing or dispersing protesters.
PROTEST_WORDS = frozenset(
    "protesters protestors demonstrators protest protests crowd crowds marchers rally demonstration demonstrations".split()
)
FORCES = frozenset("police forces security army soldiers troops gendarmes military officers riot".split())
# "the Committee against Torture", "prevent torture": no allegation.
NOT_ALLEGED_BEFORE = frozenset(
    "against prevent preventing prevention prohibit prohibits prohibition end stop ending stopping convention committee rapporteur risk right rights from-any".split()
)
GRIEVANCES = frozenset("allowed restricted denied violated".split())
