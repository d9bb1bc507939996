"""Which files lie under the paths that are handed in, in sorted order."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_PASSED_OVER = frozenset({"readme.md", "thumbs.db", "desktop.ini", "__macosx"})
_KIND_NAMES = (
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


@dataclass(frozen=True, slots=True)
class Found:
    """A file, or a place where there should be one.

    Attributes:
        path: where it lies.
        name: relative to the folder that was handed in, with "/" between folders.
        fault: a plain sentence when it cannot be opened at all, else None.
        is_link: whether it was reached through a symbolic link.
    """

    path: Path
    name: str
    fault: str | None = None
    is_link: bool = False


def walk(paths: Sequence[Path], *, skip: Collection[Path] = ()) -> Iterator[Found]:
    """Give every file under the paths, each once.

    Hidden files, lock files of office programs, system files and README.md are passed over inside folders.

    Args:
        skip: files that are handed in for another purpose (an index, a workbook of corrections).
    """
    passed = {os.path.abspath(path) for path in skip}  # noqa: PTH100 — links must not be followed here
    folders_seen: set[str] = set()
    for path in paths:
        for found in _under(path, folders_seen):
            key = os.path.abspath(found.path)  # noqa: PTH100
            if key not in passed:
                passed.add(key)
                yield found


def _under(path: Path, folders_seen: set[str]) -> Iterator[Found]:
    """Give the files of one path that was handed in."""
    own_name = path.name or path.resolve().name or str(path)
    if not path.is_dir():
        yield _file(path, own_name)
    elif os.path.realpath(path) not in folders_seen:
        is_empty = True
        for found in _folder(path, folders_seen):
            is_empty = False
            yield found
        if is_empty:
            yield Found(path, own_name, "The folder holds no file to read.")


def _folder(top: Path, folders_seen: set[str]) -> Iterator[Found]:
    """Give the files in a folder and in those below; a folder that was met before is told, not entered."""
    waiting: list[tuple[Path, str, tuple[str, ...]]] = [(top, "", ())]
    while waiting:
        path, name, around = waiting.pop()
        if not path.is_dir() or _is_special(path):
            yield _file(path, name)
            continue
        real = os.path.realpath(path)
        if real in around:
            yield Found(path, name, "This folder links back to a folder that holds it; it was not entered again.")
        elif real in folders_seen:
            yield Found(path, name, "This folder was read under another name already; it was not entered again.")
        else:
            folders_seen.add(real)
            try:
                inside = sorted(entry.name for entry in os.scandir(path) if not _is_passed_over(entry.name))
            except OSError as fault:
                yield Found(path, name, f"The folder cannot be opened ({_plain(fault)}).")
                continue
            prefix = f"{name}/" if name else ""
            waiting += [(path / own, prefix + own, (*around, real)) for own in reversed(inside)]


def _is_special(path: Path) -> bool:
    """Whether a path is no folder although it answers like one (it vanished, or cannot be looked at)."""
    try:
        return not stat.S_ISDIR(path.stat().st_mode)
    except OSError:
        return True


def _file(path: Path, name: str) -> Found:
    """Look at one path that is no folder, without opening it."""
    try:
        is_link = path.is_symlink()
        mode = path.stat().st_mode
    except FileNotFoundError:
        words = "The link leads nowhere." if path.is_symlink() else "There is no such file."
        return Found(path, name, words)
    except (OSError, ValueError) as fault:
        return Found(path, name, f"The file cannot be reached ({_plain(fault)}).")
    for is_kind, what in _KIND_NAMES:
        if is_kind(mode):
            return Found(path, name, f"It is {what}, not a file.")
    return Found(path, name, is_link=is_link)


def _plain(fault: OSError | ValueError) -> str:
    """Give the system's own words for a fault, without the path."""
    return (fault.strerror if isinstance(fault, OSError) else None) or "the system gives no reason"


def _is_passed_over(name: str) -> bool:
    """Whether a file in a folder is none that somebody means to hand in."""
    return name.startswith((".", "~$")) or name.lower() in _PASSED_OVER
