"""English nouns and pronouns that take up a source named before: "the group", "the spokesman", "they"."""

from __future__ import annotations

from pylno.reading.lang.en import sources

# Nouns that take up a body named before: "the group", "the aid agency".
BODIES = frozenset(
    """agency group organisation organization ngo body watchdog statement coalition network charity institution
    report""".split()
)
# These stand for a source only where its name has the word too.
NAMED_BODIES = frozenset(
    """ministry commission committee office centre center council court union association army military force mission
    department foundation observatory institute hospital federation broadcaster newspaper channel station party
    movement""".split()
)
# Nouns that take up a person named before, where the text told that they are one.
PERSONS = sources.TITLES | frozenset(
    """official officer spokesman spokeswoman spokesperson lawyer doctor activist rapporteur expert envoy ambassador
    judge prosecutor minister leader president governor mayor chairman chairwoman head chief director coordinator
    lawmaker priest bishop analyst researcher professor resident witness survivor student teacher journalist reporter
    correspondent representative delegate negotiator commander colonel general captain inspector superintendent
    adviser advisor administrator ombudsman politician diplomat source medic surgeon nurse relative father mother
    brother sister wife husband son daughter""".split()
)
# Powers of the state, which nobody takes up as "the group".
POWERS = frozenset(
    "authorities ministry police army government military court parliament council state regime junta officials".split()
)
# Nouns of several people, for which "they" stands.
PLURALS = frozenset(
    word for word in sources.SPEAKERS if word.endswith("s") and word not in ("nations", "news", "rights", "services")
) | {"police", "experts", "people"}
# First words of a source for which neither "he" nor "she" stands.
BODY_OPENERS = frozenset("reports data figures state local".split())
