"""The parent's side: it starts children, hands them bytes, and tells what became of them in plain sentences.

A child that failed once is never used again.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import sysconfig
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, cast

import pylno.base
from pylno.intake.answers import BadAnswer, doors_from
from pylno.intake.child import EXIT_MEMORY
from pylno.intake.frames import BadFrame, CutFrame, LongFrame, read_frame, write_frame
from pylno.intake.limits import Limits, in_words

_HELLO_BYTES = 10_000
_GRACE_SECONDS = 5
# The child takes the package's folders as they are, without running what their ``__init__`` would start in the parent.
_START = """
import json, sys, types
given = json.loads(sys.argv[1])
sys.path += given["paths"]
for name, folder in given["packages"].items():
    stand_in = types.ModuleType(name)
    stand_in.__path__ = [folder]
    sys.modules[name] = stand_in
from pylno.intake.child import serve
from pylno.intake.limits import Limits
serve(Limits(**given["limits"]), tuple(given["readable"]))
"""
_ADVICE = "The file itself is untouched; the others go on. Ask for it as plain text, or split it, and try again."


@dataclass(frozen=True, slots=True)
class Question:
    """What a child is asked about a file.

    Attributes:
        name: the file's own name, without folders.
        table: whether a table is wanted, else a document.
        plain: whether the child may take plain text only, because it serves several files.
        sheet: which sheet of a workbook, or None for the first.
    """

    name: str
    table: bool = False
    plain: bool = False
    sheet: str | None = None


class ChildLost(Exception):
    """A child ended before it answered.

    Attributes:
        message: a plain sentence that names the limit.
        reason: the short form.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.message = f"{reason} {_ADVICE}"


class Child:
    """One child process. Invariant: after ``ask`` has raised, the process has ended."""

    def __init__(self, limits: Limits) -> None:
        """Start the process; it loads its modules while the parent goes on."""
        self._limits = limits
        self._folder = tempfile.TemporaryDirectory(prefix="pylno-")
        self._timed_out = False
        self._doors: tuple[str, ...] | None = None
        self.served = 0
        self._process = subprocess.Popen(  # noqa: S603 — our own interpreter and our own words
            [sys.executable, "-I", "-S", "-B", "-X", "utf8", "-c", _START, _given(limits)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            cwd=self._folder.name,
        )

    def __enter__(self) -> Self:
        """Give the child itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process."""
        self.end()

    def doors(self) -> tuple[str, ...]:
        """Give the doors that the child has closed behind itself.

        Raises:
            ChildLost: it did not start.
        """
        if self._doors is None:
            with self._watched():
                self._doors = doors_from(read_frame(self._output, most_bytes=_HELLO_BYTES))
        return self._doors

    def ask(self, question: Question, data: bytes) -> dict[str, object]:
        """Hand a file over and wait for the answer.

        Raises:
            ChildLost: the child met a limit, broke down, or answered nonsense.
        """
        self.doors()
        asked = {**asdict(question), "bytes": len(data)}
        with self._watched():
            write_frame(cast("BinaryIO", self._process.stdin), asked, data)
            answer = read_frame(self._output, most_bytes=self._limits.answer_bytes)
        self.served += 1
        if "fault" in answer:
            self.end()
            raise ChildLost("The program that reads this kind of file broke down on it.")
        return answer

    def end(self) -> None:
        """End the process and remove its folder; may be called twice."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None and not stream.closed:
                _close(stream)
        self._folder.cleanup()

    @property
    def _output(self) -> BinaryIO:
        return cast("BinaryIO", self._process.stdout)

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Kill the process when the clock runs out, and tell how it ended when it did."""
        timer = threading.Timer(self._limits.wall_seconds, self._run_out)
        timer.daemon = True
        timer.start()
        try:
            yield
        except (BadFrame, BadAnswer, OSError) as fault:
            timer.cancel()
            raise ChildLost(self._ending(fault)) from None
        finally:
            timer.cancel()

    def _run_out(self) -> None:
        """Kill the process because its time is over."""
        self._timed_out = True
        self._process.kill()

    def _exit_code(self) -> int:
        """Give the status of a process that has closed its side, 0 when it lives on."""
        try:
            return self._process.wait(timeout=_GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            return 0

    def _ending(self, fault: Exception) -> str:
        """Say why the process ended, in a sentence that names the limit."""
        code = self._exit_code() if isinstance(fault, (CutFrame, OSError)) else 0
        self.end()
        if self._timed_out:
            return f"Reading it took more than {self._limits.wall_seconds} seconds, so it was stopped (limit of time)."
        if isinstance(fault, LongFrame):
            return f"What it holds is longer than {in_words(self._limits.answer_bytes)} (limit of size)."
        return _why(code, self._limits)


def _close(stream: object) -> None:
    """Close a pipe; what a dead child can no longer take is dropped."""
    try:
        cast("BinaryIO", stream).close()
    except OSError:
        return


def _why(code: int, limits: Limits) -> str:
    """Say what an exit status means."""
    if sys.platform != "win32" and code == -signal.SIGXCPU:
        return (
            f"Reading it took more than {limits.cpu_seconds} seconds of computing, so it was stopped (limit of time)."
        )
    # Native parsers abort when they are given no more memory; the system kills what uses too much of it.
    memory_codes = {EXIT_MEMORY} if sys.platform == "win32" else {EXIT_MEMORY, -signal.SIGABRT, -signal.SIGKILL}
    if code in memory_codes:
        most = in_words(limits.memory_bytes)
        return f"Reading it needed more than {most} of memory, so it was stopped (limit of memory)."
    return "The program that reads this kind of file broke down on it."


def _given(limits: Limits) -> str:
    """Give what the child needs to know to start: where modules lie, and its limits."""
    package = Path(pylno.base.__file__).parent.parent
    places = sysconfig.get_paths()
    libraries = [str(path) for path in map(Path, sys.path) if path.name in ("site-packages", "dist-packages")]
    libraries += [places["purelib"], places["platlib"]]
    given: Mapping[str, object] = {
        "packages": {"pylno": str(package), "pylno.intake": str(package / "intake")},
        "paths": list(dict.fromkeys(libraries)),
        "readable": list(dict.fromkeys([str(package), places["stdlib"], places["platstdlib"], *libraries])),
        "limits": asdict(limits),
    }
    return json.dumps(given)


def _environment() -> dict[str, str]:
    """Give the child's environment: empty, but for what Windows cannot start without."""
    return {"SYSTEMROOT": os.environ["SYSTEMROOT"]} if sys.platform == "win32" else {}
