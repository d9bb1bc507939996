"""Limits that POSIX systems hold for a process."""

from __future__ import annotations

import sys

from pylno.intake.limits import Limits

if sys.platform != "win32":
    import resource

_OPEN_FILES = 64


def set_limits(limits: Limits) -> list[str]:
    """Bound this process's memory, time, files and children; gives the limits that hold."""
    if sys.platform == "win32":
        return []
    held: list[str] = []
    for word, kind, most in (
        ("memory", resource.RLIMIT_AS, limits.memory_bytes),
        ("file size", resource.RLIMIT_FSIZE, 0),
        ("open files", resource.RLIMIT_NOFILE, _OPEN_FILES),
        ("processes", resource.RLIMIT_NPROC, 0),
        ("core dumps", resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(kind, (most, most))
        except (ValueError, OSError):
            continue
        held.append(word)
    renew_time(limits)
    return [*held, "time"]


def renew_time(limits: Limits) -> None:
    """Give the next file its full computing time, counted from now."""
    if sys.platform == "win32":
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(usage.ru_utime + usage.ru_stime) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (spent + limits.cpu_seconds, hard))
