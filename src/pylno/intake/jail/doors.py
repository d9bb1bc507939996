"""Closing the doors, in the order in which one does not shut out the next."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from pylno.intake.jail.python import refuse_in_python
from pylno.intake.jail.system import set_limits
from pylno.intake.limits import Limits


def close_doors(limits: Limits, readable: Sequence[str]) -> tuple[str, ...]:
    """Close every door that this system has.

    Args:
        limits: on memory and time.
        readable: folders from which Python still has to load its modules.
    Returns:
        The doors that are closed, each as a word or two.
    """
    closed: list[str] = []
    if sys.platform.startswith("linux"):
        from pylno.intake.jail.linux import close_kernel_doors  # noqa: PLC0415 — ctypes is loaded on Linux only

        closed += close_kernel_doors(readable)
    closed += set_limits(limits)
    closed += refuse_in_python()
    return tuple(closed)
