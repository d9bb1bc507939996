"""Briefs, statements, workbooks and charts: a dossier goes in, files come out. One folder for each format.

``compose`` gives the content; ``html``, ``json``, ``marked``, ``workbook`` and ``statement`` each have one ``render``.
"""

from __future__ import annotations

from pylno.publishing.brief import Brief
from pylno.publishing.sections import compose

__all__ = ["Brief", "compose"]
