"""Refusals inside Python, the same on every system."""

from __future__ import annotations

import os
import sys

_REFUSED_EVENTS = frozenset(
    {
        "subprocess.Popen", "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn",
        "os.startfile", "os.startfile/2", "pty.spawn", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link",
        "os.symlink", "os.chmod", "os.chown", "os.truncate", "os.kill", "os.putenv", "shutil.rmtree", "shutil.move",
        "shutil.copyfile", "tempfile.mkstemp", "tempfile.mkdtemp", "sqlite3.connect", "urllib.Request",
        "ftplib.connect",
        "smtplib.connect", "webbrowser.open", "winreg.CreateKey", "winreg.SetValue",
    }
)  # fmt: skip
_WRITING_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def refuse_in_python() -> list[str]:
    """Let Python refuse sockets, programs and writing from now on."""
    sys.addaudithook(_refuse)
    return ["python"]


def _refuse(event: str, args: tuple[object, ...]) -> None:
    """Stop what no reader of documents needs."""
    if event in _REFUSED_EVENTS or event.startswith("socket."):
        raise PermissionError(f"refused in here: {event}")
    if event == "open" and isinstance(args[2], int) and args[2] & _WRITING_FLAGS:
        raise PermissionError("refused in here: writing")
