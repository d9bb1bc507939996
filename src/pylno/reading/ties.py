"""Ties between the claims of one document: a denial to the figure it meets, a figure to the one it is set against."""

from __future__ import annotations

import re
from dataclasses import replace

from pylno.base import Figure, Statement, StatementKind
from pylno.reading.lang.en import counts
from pylno.reading.stretch import Found

_MEETING = (StatementKind.DENIAL, StatementKind.RETRACTION)
_TWO_SENTENCES = 320
"""About the length of two sentences, in characters."""
_FARTHEST_CONTRAST = 400
"""How many characters may stand between two figures that are set against each other."""


def tie_statements(found: Found, first_figure: int, first_statement: int) -> None:
    """Tie a denial or a retraction to the figure that it meets in this document.

    A figure in the same passage comes first, then the last figure before it within two sentences' length. A correction
    ("This was an error: 34 were held") meets the figure before it, and so does a denial that speaks of a report or a figure.

    Args:
        found: all that was found so far.
        first_figure, first_statement: indexes of the first ones of this document or post.
    """
    for index, statement in enumerate(found.statements[first_statement:], first_statement):
        if statement.about is None and statement.kind in _MEETING:
            about = _met(found.figures, first_figure, statement)
            if about is not None:
                found.statements[index] = replace(statement, about=about)


def _met(figures: list[Figure], first_figure: int, statement: Statement) -> int | None:
    """Give the index of the figure that a statement meets; the whole count, not the part named last."""
    inside = before = None
    for at in range(first_figure, len(figures)):
        passage = figures[at].passage
        if inside is None and passage.overlaps(statement.passage):
            inside = at
        if 0 <= statement.passage.start - passage.end <= _TWO_SENTENCES:
            before = at
    is_correction = (
        statement.kind is StatementKind.RETRACTION
        and before is not None
        and (inside is None or not _names(statement, figures[inside]))
    )
    about = before if inside is None or is_correction else inside
    if inside is None and not _points_back(statement):
        return None
    while about is not None and (whole := figures[about].part_of) is not None:
        about = whole
    return about


def _names(statement: Statement, figure: Figure) -> bool:
    """Whether a retraction names the figure that it takes back: "withdrew its figure of 164 dead"."""
    words = statement.passage.text[: max(0, figure.passage.start - statement.passage.start)].lower().split()
    return words[-1:] == ["of"] and not counts.POINTERS.isdisjoint(words[-3:])


def _points_back(statement: Statement) -> bool:
    """Whether a statement without a figure of its own speaks of one put before; a retraction always does."""
    if statement.kind is StatementKind.RETRACTION:
        return True
    return not counts.POINTERS.isdisjoint(re.findall(r"[a-z]+", statement.passage.text.lower()))


def tie_set_against(text: str, found: Found, first_figure: int) -> None:
    """Tie two figures of the same status that the document itself sets against each other ("However, …")."""
    figures = found.figures
    for at in range(first_figure + 1, len(figures)):
        other_at = next(
            (
                other_at
                for other_at in range(at - 1, max(first_figure - 1, at - 4), -1)
                if _is_comparable(figures[at], figures[other_at])
            ),
            None,
        )
        if other_at is not None and _is_set_against(text, figures[at], figures[other_at]):
            figures[at] = replace(figures[at], set_against=other_at)


def _is_comparable(one: Figure, other: Figure) -> bool:
    """Whether two figures count the same, neither of them a part of another."""
    is_same = one.status is other.status and one.unit is other.unit
    is_same_group = one.group == other.group or "people" in (one.group, other.group)
    return is_same and is_same_group and one.part_of is None and other.part_of is None


def _is_set_against(text: str, one: Figure, other: Figure) -> bool:
    """Whether two figures stand near each other, from two sources, with a contrast between them."""
    between = text[other.passage.end : one.passage.start]
    sources = {figure.attribution.name if figure.attribution else None for figure in (one, other)}
    return len(between) <= _FARTHEST_CONTRAST and len(sources) == 2 and _has_contrast(between)


def _has_contrast(between: str) -> bool:
    """Whether the words between two figures set one against the other."""
    low = " " + " ".join(between.lower().split())
    return any(f" {word} " in low or f" {word}, " in low for word in counts.CONTRASTS)
