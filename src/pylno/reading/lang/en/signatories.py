"""English words around lists of those who signed, as patterns: small and capital letters alike, but for names."""

from __future__ import annotations

# Headings of a list of names, in the order in which they are tried; what may stand before one, and behind it.
HEADS = (
    "undersigned",
    "signatories",
    "signatory (?:organi[sz]ations|groups)",
    "co-?signatories",
    "signed(?: by)?",
    "signed,?",
    "supporting organi[sz]ations",
    "signing organi[sz]ations",
    "endors(?:ed by|ing organi[sz]ations|ements)",
    "co-?signed(?: by)?",
    "organi[sz]ations (?:that )?(?:signed|signing)",
    "undersigned organi[sz]ations",
    "supported by",
    "(?:the )?undersigned(?: organi[sz]ations)?",
    "individual signatories",
    "organi[sz]ational signatories",
    "organi[sz]ations",
    "individuals",
    "civil society organi[sz]ations",
    "sincerely",
    "yours sincerely",
    "respectfully(?: submitted)?",
    "yours faithfully",
)
BEFORE_HEADS = ("list of ", "the ", "our ", "initial ", "full list of ")
BEHIND_HEADS = (
    "organi[sz]ations",
    "groups",
    "by",
    "and individuals",
    "members",
    "this statement",
    r"\(in alphabetical order\)",
    "in alphabetical order",
)
# Of these headings, those with other uses.
WEAK_HEADS = (
    "organi[sz]ations",
    "individuals",
    "civil society organi[sz]ations",
    "sincerely",
    "yours sincerely",
    "respectfully",
    "yours faithfully",
    "supported by",
)
# Whom to call or write to: the list above has ended.
CONTACT = (
    "contact",
    "phone",
    "e-?mail",
    "tel[.:]",
    "follow us",
    "photo",
    "copyright",
    "press office",
    "for (?:more|further)",
    "example document",
)
# Only behind words of these is a list without a heading one of signatories.
ASKING = (
    "we",
    "our",
    "undersigned",
    "organi[sz]ations",
    "call(?:s)? (?:on|upon)",
    "urge",
    "condemn",
    "appeal",
    "demand",
    "should",
    "must",
)
# Before the name of a person.
TITLES = ("Dr", "Prof", "Mr", "Ms", "Mrs", "Sir", "Rev", "Reverend", "Judge", "Senator")
# Behind a comma these belong to the name before it.
AFTER_COMMAS = ("Inc", "Ltd", "LLC", r"S\.A", r"e\.V", "Jr")
# With a full stop these may close a name.
SHORTENED = ("Inc", "Ltd", r"e\.V", "Co", "Jr", "Dr")
