"""From a dossier to a brief: one file for each part of the page."""

from __future__ import annotations

from pylno.base import Dossier
from pylno.publishing.brief import Brief
from pylno.publishing.sections import changes, disagree, documents, glance, method, revised, says, told
from pylno.publishing.shelf import shelve

__all__ = ["compose"]


def compose(dossier: Dossier) -> Brief:
    """Turn a dossier into the content of a brief, before it is HTML or anything else.

    Args:
        dossier: all that the brief needs; whatever a public edition must not show is no longer in it.
    Returns:
        A brief whose sentences know their claims. What is new since an earlier brief stands first.
    Assumes: ids of claims are unique within the dossier.
    """
    shelf = shelve(dossier)
    sections = (
        changes.section(shelf),
        glance.section(shelf),
        says.section(shelf),
        disagree.section(shelf),
        revised.section(shelf),
        told.timeline(shelf),
        told.said(shelf),
        told.allegations(shelf),
        told.calls(shelf),
        told.unknown(shelf),
        told.signed(shelf),
        method.section(shelf),
        documents.section(shelf),
    )
    return Brief(
        situation=dossier.situation,
        edition=dossier.edition,
        as_of=dossier.as_of,
        not_before=dossier.not_before,
        since=dossier.since,
        rests_on=method.rests_on(shelf),
        sections=tuple(section for section in sections if section),
        passages=documents.passages(shelf),
        dropped=dossier.dropped,
    )
