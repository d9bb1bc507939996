"""Which doors a child can close on this computer, for whoever asks how safe opening a file is here."""

from __future__ import annotations

from pylno.intake.children import Child
from pylno.intake.limits import DEFAULT_LIMITS, Limits


def closed_doors(limits: Limits = DEFAULT_LIMITS) -> tuple[str, ...]:
    """Start a child and give the doors that it has closed behind itself.

    Returns:
        Of "reading", "network", "programs", "writing" (held by the kernel), "memory", "file size", "open files",
        "processes", "core dumps", "time" (limits of the system) and "python" (refusals inside Python), those that hold.
    """
    with Child(limits) as child:
        return child.doors()
