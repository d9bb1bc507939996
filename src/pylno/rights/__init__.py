"""Which right an act engages, and where that right stands in treaties and their interpretation."""

from __future__ import annotations

from pylno.rights.provisions import Act, ActKind, Labels, Right, UnknownAct, acts, rights, rights_of

__all__ = ["Act", "ActKind", "Labels", "Right", "UnknownAct", "acts", "rights", "rights_of"]
