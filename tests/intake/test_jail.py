"""A parser that was taken over finds every door closed, and its answers are not believed."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pylno.intake import DEFAULT_LIMITS, closed_doors
from pylno.intake.answers import BadAnswer, doors_from, parsed_from, refusal_from, table_from
from pylno.intake.children import Child, ChildLost, Question, _given
from pylno.intake.frames import BadFrame, read_frame, write_frame

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="doors that only this kernel closes")

_START = """
import json, sys
given = json.loads(sys.argv[1])
sys.path += given["paths"] + [given["packages"]["pylno"] + "/.."]
from pylno.intake.jail import close_doors
from pylno.intake.limits import Limits
import os, socket, subprocess, ctypes, signal
closed = close_doors(Limits(**given["limits"]), tuple(given["readable"]))
"""
_NATIVE = "libc = ctypes.CDLL(None, use_errno=True); "


def jailed(words: str, *args: str) -> str:
    """Run words in a process that has closed its doors; gives what they print, or the error that stops them."""
    code = f"{_START}\ntry:\n    {words}\nexcept BaseException as fault:\n    print(type(fault).__name__)\n"
    run = [sys.executable, "-I", "-c", code, _given(DEFAULT_LIMITS), *args]
    return subprocess.run(run, capture_output=True, text=True, check=False, timeout=30, env={}).stdout.strip()


@pytest.mark.parametrize(
    "words",
    [
        "socket.socket()",
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.getaddrinfo('localhost', 80)",
        "subprocess.run(['true'])",
        "os.fork()",
        "os.system('true')",
        "os.posix_spawn('/bin/true', ['true'], {})",
        "open('written.txt', 'w')",
        "open(sys.argv[2], 'w')",
        "open(sys.argv[2], 'a')",
        "os.open(sys.argv[2], os.O_RDWR)",
        "os.remove(sys.argv[2])",
        "os.rename(sys.argv[2], sys.argv[2] + 'x')",
        "os.mkdir('folder')",
        "os.kill(os.getppid(), signal.SIGTERM)",
    ],
)
def test_python_refuses(words: str, tmp_path: Path) -> None:
    victim = tmp_path / "victim.txt"
    victim.write_text("as it was")
    assert jailed(words, str(victim)) in ("PermissionError", "OSError")
    assert victim.read_text() == "as it was"


@on_linux
@pytest.mark.parametrize(
    "words",
    [
        "libc.socket(2, 1, 0)",
        "libc.fork()",
        "libc.execl(b'/bin/true', b'true', None)",
        "libc.open(sys.argv[2].encode(), os.O_WRONLY)",
        "libc.open(sys.argv[2].encode(), os.O_RDONLY)",
        "libc.open(b'/proc/self/environ', os.O_RDONLY)",
        "libc.open(b'/etc/passwd', os.O_RDONLY)",
        "libc.creat(b'made.txt', 0o600)",
        "libc.unlink(sys.argv[2].encode())",
        "libc.rename(sys.argv[2].encode(), b'x')",
        "libc.kill(os.getppid(), 15)",
        "libc.ptrace(16, os.getppid(), 0, 0)",
    ],
)
def test_kernel_refuses_native_code(words: str, tmp_path: Path) -> None:
    if not {"reading", "network"} <= set(closed_doors()):
        pytest.skip("this kernel has no seccomp or no Landlock")
    victim = tmp_path / "victim.txt"
    victim.write_text("as it was")
    assert jailed(f"{_NATIVE}print({words})", str(victim)) == "-1"
    assert victim.read_text() == "as it was"


@on_linux
def test_hundred_processes_are_refused() -> None:
    assert jailed(f"{_NATIVE}print(sum(libc.fork() >= 0 for _ in range(100)))") == "0"


@on_linux
def test_gigabyte_of_memory_is_refused() -> None:
    assert jailed("bytearray(1 << 31)") == "MemoryError"


def test_environment_of_a_child_is_empty_and_its_folder_its_own() -> None:
    with Child(DEFAULT_LIMITS) as child:
        folder = Path(child._folder.name)
        assert list(folder.iterdir()) == []
        child.doors()
        environ = Path(f"/proc/{child._process.pid}/environ")
        if environ.exists():
            assert environ.read_bytes() == b""
    assert not folder.exists()


def test_doors_are_told() -> None:
    doors = closed_doors()
    assert "python" in doors
    if sys.platform != "win32":
        assert {"memory", "time", "file size"} <= set(doors)


def test_child_that_is_killed_is_told_without_a_number() -> None:
    with Child(DEFAULT_LIMITS) as child:
        child.doors()
        child._process.kill()
        with pytest.raises(ChildLost) as lost:
            child.ask(Question("a.txt"), b"words")
    assert "stopped" in lost.value.message
    assert "-9" not in lost.value.message


def test_nothing_is_left_running_after_an_end() -> None:
    child = Child(DEFAULT_LIMITS)
    child.end()
    child.end()
    assert child._process.poll() is not None


@given(st.binary(max_size=200))
@settings(max_examples=2_000, deadline=None, derandomize=True)
def test_random_bytes_are_no_frame(data: bytes) -> None:
    try:
        read_frame(BytesIO(data), most_bytes=10_000)
    except BadFrame:
        return


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=8,
)
_HONEST = {
    "format": "txt", "text": "words", "title": None, "publisher": None, "date": "2022-01", "language": "ru",
    "address": None,
    "state": "read", "reason": None, "notes": [], "posts": [[0, 5, 2, "c", "2022-01-05T21:40:00", None]],
}  # fmt: skip


def test_honest_answer_is_taken() -> None:
    name, parsed = parsed_from(_HONEST)
    assert (name, parsed.text, str(parsed.date), parsed.posts[0].body_start) == ("txt", "words", "2022-01", 2)


@given(key=st.sampled_from(sorted(_HONEST)), value=_JSON)
@settings(max_examples=1_000, deadline=None, derandomize=True)
def test_altered_answer_is_taken_or_refused_but_never_breaks(key: str, value: object) -> None:
    try:
        parsed_from({**_HONEST, key: value})
    except BadAnswer:
        return


@given(
    st.dictionaries(st.sampled_from(["name", "columns", "rows", "notes", "refused", "short", "format", "doors"]), _JSON)
)
@settings(max_examples=1_000, deadline=None, derandomize=True)
def test_nonsense_is_refused(answer: dict[str, object]) -> None:
    for take in (table_from, refusal_from, doors_from):
        try:
            take(answer)
        except BadAnswer:
            continue


@pytest.mark.parametrize(
    "change",
    [
        {"posts": [[0, 99, 1, None, None, None]]},
        {"posts": [[2, 5, 1, None, None, None]]},
        {"posts": [[0, 3, 0, None, None, None], [2, 5, 2, None, None, None]]},
        {"text": "\ud800"},
        {"state": "not_read"},
        {"state": "partly_read"},
        {"reason": "Something."},
        {"format": "../x"},
        {"language": "Russian"},
        {"address": "file:///etc/passwd"},
        {"notes": ["x"] * 1_000},
        {"more": 1},
        {"text": True},
    ],
)
def test_answer_of_a_wrong_shape_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(BadAnswer):
        parsed_from({**_HONEST, **change})


def test_frame_that_says_it_is_long_is_not_read() -> None:
    with pytest.raises(BadFrame):
        read_frame(BytesIO(struct.pack(">I", 2**31) + b"x"), most_bytes=1_000)


def test_frame_comes_back() -> None:
    buffer = BytesIO()
    write_frame(buffer, {"a": "ї", "b": [1, None]}, b"payload")
    buffer.seek(0)
    assert read_frame(buffer, most_bytes=1_000) == {"a": "ї", "b": [1, None]}
    assert buffer.read() == b"payload"


def test_deep_frame_is_refused() -> None:
    deep = json.dumps({"a": 1}).replace("1", "[" * 100_000 + "]" * 100_000).encode()
    with pytest.raises(BadFrame):
        read_frame(BytesIO(struct.pack(">I", len(deep)) + deep), most_bytes=10**6)
