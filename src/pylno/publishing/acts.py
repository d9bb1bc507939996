"""Acts and the rights they engage, in words."""

from __future__ import annotations

from pylno.publishing.words import label_of
from pylno.rights import Right, acts, rights_of

NOT_SETTLED = (
    "A right is named where the act engages it if it happened as told. Whether it was violated, and which treaty bound the "
    "State on that day, is not settled here."
)


def act_label(act: str) -> str:
    """Give an act's name; of an act that is in no table, its id in plain letters."""
    known = acts().get(act)
    return known.labels.en if known else label_of(act)


def rights_engaged(act: str) -> tuple[str, ...]:
    """Give each right that an act engages with its article of the Covenant; none for an act that engages none."""
    return tuple(_cited(right, [("ICCPR", right.iccpr)]) for right in _rights(act))


def standards_engaged(act: str) -> tuple[str, ...]:
    """Give each right that an act engages with every instrument that guarantees it."""
    return tuple(
        _cited(
            right,
            [
                ("ICCPR", right.iccpr),
                ("UDHR", right.udhr),
                ("ECHR", right.echr),
                ("", right.other_un),
                ("", right.osce),
            ],
        )
        for right in _rights(act)
    )


def _rights(act: str) -> tuple[Right, ...]:
    return rights_of(act) if act in acts() else ()


def _cited(right: Right, articles: list[tuple[str, str | None]]) -> str:
    cited = [f"{treaty} {number}".strip() for treaty, number in articles if number]
    return f"{right.labels.en} ({'; '.join(cited)})" if cited else right.labels.en
