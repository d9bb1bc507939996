"""English function words, as far as the grammar asks for them."""

from __future__ import annotations

AUXILIARIES = frozenset(
    """is are was were be been being am has have had having do does did will would shall should can could may might must
    get gets got getting ware isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't""".split()
)
PASSIVE_AUX = frozenset("is are was were be been being am get gets got getting ware remain remains remained".split())
MODALS_FUTURE = frozenset("will would shall should could may might must can won't wouldn't".split())
PREPOSITIONS = frozenset(
    """in on at by for from to with of into onto over under near outside inside across around during after before since until till
    between among amid amidst against through throughout within without along behind beyond toward towards via per about
    above below off despite upon following including because due like as than out up down""".split()
)
CONJUNCTIONS = frozenset("and or but nor yet while whereas whilst although though if unless because so plus &".split())
SUBORDINATORS = frozenset(
    "after as when while before because since although though if unless until where whereas whilst that why how whether".split()
)
RELATIVES = frozenset("who whom whose which that".split())
DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your some any every each all both another other such no".split()
)
PRONOUNS = frozenset("he she it they we i you him her them us me himself herself itself themselves".split())
SOURCE_PRONOUNS = frozenset("he she it they".split())
ADVERBS = frozenset(
    """also later then now already still currently recently reportedly allegedly apparently officially previously earlier
    subsequently immediately eventually initially finally so far since either even only just simply brutally seriously severely
    badly critically lightly slightly fatally violently forcibly arbitrarily illegally unlawfully wrongfully unjustly wrongly
    newly being been again once all both each together yesterday today tonight overnight separately repeatedly
    physically temporarily indefinitely extrajudicially summarily deliberately heavily internally mostly mainly
    confirmed reported believed feared known thought said alleged presumed estimated to have be had""".split()
)
