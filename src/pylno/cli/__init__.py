"""The command line: parse what was asked, call casework, show the answer."""

from __future__ import annotations

from pylno.cli.app import main

__all__ = ["main"]
