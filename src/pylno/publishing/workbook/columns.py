"""The columns of the review workbook, by sheet; whoever reads it back finds values by these names."""

from __future__ import annotations

from dataclasses import dataclass

from pylno.base import Basis, Status, Unit

Row = list[str | int | None]

DECISIONS = ("confirm", "correct", "reject")
BLANK_ROWS = 200
NONE_WORD = "none"


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        name: its heading.
        width: in characters.
        is_edited: whether a person fills it.
        choices: what may stand in it, or empty for free text.
        help: shown when the heading is pointed at.
    """

    name: str
    width: int = 12
    is_edited: bool = False
    choices: tuple[str, ...] = ()
    help: str = ""


_STATUSES = tuple(Status)
_UNITS = tuple(Unit)
_BASES = tuple(Basis)
_EXACT = ("yes", "no")

_WHERE = (
    Column("id", 18, help="Names the claim. Do not change it."),
    Column("document", 24),
    Column("words", 34, help="The exact words of the document."),
    Column("sentence", 60, help="The sentence the words stand in."),
)
_DECIDED = (
    Column(
        "decision", 11, True, DECISIONS, "confirm: read rightly. correct: fill what is wrong. reject: not such a claim."
    ),
    Column("note", 30, True, help="Why. It is printed in the internal edition."),
)
_VALUES = (
    Column("low", 10, help="The least that the words allow; blank is open."),
    Column("high", 10, help="The most that the words allow; blank is open."),
    Column("exact", 8, choices=_EXACT),
    Column("status", 14, choices=_STATUSES),
    Column("who", 18),
    Column("unit", 9, choices=_UNITS),
    Column("basis", 12, choices=_BASES),
    Column("source", 26, help="Who says it, as named in the text; blank where nobody is named."),
    Column("place", 16),
    Column("event date", 12, help="YYYY, YYYY-MM or YYYY-MM-DD."),
    Column("as of", 12, help="The date for which the count holds: YYYY, YYYY-MM or YYYY-MM-DD."),
    Column("part of", 18, help="The id of the figure that this one is a part of."),
)
_CORRECTED = tuple(
    Column(f"correct {column.name}", column.width, True, column.choices, f"Only where “{column.name}” is wrong.")
    for column in _VALUES
)

FIGURES = (
    *_WHERE,
    *(Column(column.name, column.width, help=column.help) for column in _VALUES),
    *_DECIDED,
    *_CORRECTED,
)
ADDED = (
    Column("document", 24, True, help="The document’s name, as on the sheet Figures."),
    Column("words", 34, True, help="The exact words, copied from the document: with the number and its noun."),
    *(
        Column(column.name, column.width, True, column.choices, column.help)
        for column in _VALUES
        if column.name != "part of"
    ),
    Column("note", 30, True),
)
CLAIMS = {
    "Events": (
        *_WHERE, Column("type", 16), Column("place", 16), Column("date", 12), Column("actor", 18), Column("victim", 18),
        Column("source", 26), Column("hedge", 12), *_DECIDED,
    ),
    "Allegations": (
        *_WHERE, Column("act", 22), Column("alleged perpetrator", 22), Column("victim", 18), Column("place", 16),
        Column("date", 12), Column("source", 26), Column("hedge", 12), *_DECIDED,
    ),
    "Statements": (*_WHERE, Column("kind", 14), Column("by", 26), Column("said on", 12), Column("about", 18), *_DECIDED),
    "Calls": (*_WHERE, Column("addressee", 28), Column("by", 26), *_DECIDED),
}  # fmt: skip
CLAIMS = {
    sheet: tuple(
        Column(one.name, one.width, True, ("confirm", "reject"), "confirm: read rightly. reject: not such a claim.")
        if one.name == "decision"
        else one
        for one in columns
    )
    for sheet, columns in CLAIMS.items()
}

HOW_TO = (
    (
        "Each row of the sheets Figures, Events, Allegations, Statements and Calls is one claim that the reader found. Read "
        "the words in their sentence, then choose a decision in the column “decision”. Yellow cells can be edited, no others."
    ),
    "confirm – the words were read rightly. The brief then says “confirmed on review”.",
    (
        "correct – it is such a claim, but something was read wrongly. Fill only those “correct …” cells that must change; an "
        "empty cell leaves the value as it was read. To say that there is no value (nobody named, no upper bound, no date), "
        "write none. Unknown is not zero: write 0 only where the source says zero."
    ),
    "reject – these words make no such claim. The claim then counts in nothing; it stays listed in the internal edition.",
    "A blank decision leaves the claim “not reviewed”. Nothing is guessed from an empty cell.",
    (
        "Sheet Add – figures that the reader missed, one a row: the document’s name, the exact words copied from it, and the "
        "values. A row whose words cannot be found in the document is refused, and you are told which."
    ),
    (
        "“low” and “high” are the least and the most that the words allow; an empty one is open. “more than 2,000” has low "
        "2000 and no high. “exact” is yes only for a bare number."
    ),
    (
        "“status” is what happened to the people counted; “unit” is what is counted (people, acts, bodies, cases); “basis” is "
        "cumulative (so far), period (within a stretch of time), held_at (at one moment) or unknown."
    ),
    "Dates are written 2022-01-05, 2022-01 or 2022, never more precise than the words.",
    "What the reader proposed is kept beside what you decide. Save the workbook and hand it in with --corrections.",
)
