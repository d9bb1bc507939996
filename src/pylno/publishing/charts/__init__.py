"""Charts: values in, SVG out. The only place with Altair."""

from __future__ import annotations

from pylno.publishing.charts.draw import render
from pylno.publishing.charts.inline import inline

__all__ = ["inline", "render"]
