"""The doors that a child closes behind itself before the first byte of a stranger's file reaches it.

Three layers, each of which holds alone against what it names:

- limits of the operating system on memory, time, written files and processes (not on Windows; macOS does not hold the
  one on memory);
- on Linux, where the kernel permits it: no sockets, no new processes, no writing (seccomp), and no reading outside
  Python's own folders (Landlock); where seccomp is missing, a network namespace of its own;
- everywhere: Python itself refuses sockets, programs and writing (an audit hook, which cannot be taken out again, but
  which does not bind native code).
"""

from __future__ import annotations

from pylno.intake.jail.doors import close_doors
from pylno.intake.jail.system import renew_time

__all__ = ["close_doors", "renew_time"]
