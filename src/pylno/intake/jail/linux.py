"""What the Linux kernel lets an ordinary process take from itself: seccomp, Landlock, a network of its own.

Source: kernel documentation, ``userspace-api/seccomp_filter`` and ``userspace-api/landlock``; numbers of the system
calls are those of ``asm/unistd_64.h`` (x86-64) and ``asm-generic/unistd.h`` (arm64).
"""

from __future__ import annotations

import ctypes
import errno
import os
import signal
import stat
import struct
from collections.abc import Sequence

_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP = 1, 38, 22
_SECCOMP_MODE_FILTER = 2
_CLONE_THREAD, _CLONE_NEWUSER, _CLONE_NEWNET = 0x10000, 0x10000000, 0x40000000

# One BPF instruction is (code, jump if true, jump if false, operand).
_LOAD, _EQUAL, _ANY_BIT, _AT_LEAST, _RETURN = 0x20, 0x15, 0x45, 0x35, 0x06
_ALLOW, _KILL, _FAIL = 0x7FFF0000, 0x80000000, 0x00050000
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
_X32_BIT = 0x40000000

_Instruction = tuple[int, int, int, int]

_MACHINES: dict[str, tuple[int, dict[str, int]]] = {
    "x86_64": (
        0xC000003E,
        {
            "open": 2, "socket": 41, "connect": 42, "accept": 43, "sendto": 44, "sendmsg": 46, "bind": 49, "listen": 50,
            "socketpair": 53, "clone": 56, "fork": 57, "vfork": 58, "execve": 59, "kill": 62, "truncate": 76,
            "rename": 82, "mkdir": 83, "rmdir": 84, "creat": 85, "link": 86, "unlink": 87, "symlink": 88, "chmod": 90,
            "chown": 92, "lchown": 94, "ptrace": 101, "mknod": 133, "mount": 165, "umount2": 166, "setxattr": 188,
            "tkill": 200, "tgkill": 234, "add_key": 248, "request_key": 249, "keyctl": 250, "openat": 257,
            "mkdirat": 258, "mknodat": 259, "fchownat": 260, "unlinkat": 263, "renameat": 264, "linkat": 265,
            "symlinkat": 266, "fchmodat": 268, "unshare": 272, "accept4": 288, "perf_event_open": 298,
            "prlimit64": 302, "setns": 308, "process_vm_readv": 310, "process_vm_writev": 311, "renameat2": 316,
            "bpf": 321, "execveat": 322, "userfaultfd": 323, "io_uring_setup": 425, "pidfd_open": 434, "clone3": 435,
            "openat2": 437, "pidfd_getfd": 438,
        },
    ),
    "aarch64": (
        0xC00000B7,
        {
            "setxattr": 5, "mknodat": 33, "mkdirat": 34, "unlinkat": 35, "symlinkat": 36, "linkat": 37, "renameat": 38,
            "umount2": 39, "mount": 40, "truncate": 45, "fchmodat": 53, "fchownat": 54, "openat": 56, "unshare": 97,
            "ptrace": 117, "kill": 129, "tkill": 130, "tgkill": 131, "socket": 198, "socketpair": 199, "bind": 200,
            "listen": 201, "accept": 202, "connect": 203, "sendto": 206, "sendmsg": 211, "add_key": 217,
            "request_key": 218, "keyctl": 219, "clone": 220, "execve": 221, "perf_event_open": 241, "accept4": 242,
            "prlimit64": 261, "setns": 268, "process_vm_readv": 270, "process_vm_writev": 271, "renameat2": 276,
            "bpf": 280, "execveat": 281, "userfaultfd": 282, "io_uring_setup": 425, "pidfd_open": 434, "clone3": 435,
            "openat2": 437, "pidfd_getfd": 438,
        },
    ),
}  # fmt: skip
_CONDITIONAL = {"open", "openat", "clone", "clone3", "openat2", "tgkill", "prlimit64"}
_WRITING_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC

_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_LANDLOCK_RULE_PATH_BENEATH, _LANDLOCK_VERSION = 1, 1
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
_FILE_RIGHTS_BY_VERSION = {1: 13, 2: 14, 3: 15, 4: 15}
_NEWEST_FILE_RIGHTS = 16
_LIBRARIES = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache", "/dev/null")


def close_kernel_doors(readable: Sequence[str]) -> list[str]:
    """Take from this process what the kernel lets it give away; gives the doors that are closed."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return []
    closed: list[str] = []
    if _close_files(libc, readable):
        closed.append("reading")
    if _close_calls(libc):
        closed += ["network", "programs", "writing"]
    elif libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0:
        closed.append("network")
    return closed


def _close_files(libc: ctypes.CDLL, readable: Sequence[str]) -> bool:
    """Leave only Python's own folders to be read (Landlock); False where the kernel has none."""
    version = libc.syscall(_LANDLOCK_CREATE, None, 0, _LANDLOCK_VERSION)
    if version < 1:
        return False
    handled = (1 << _FILE_RIGHTS_BY_VERSION.get(version, _NEWEST_FILE_RIGHTS)) - 1
    attributes = struct.pack("=Q", handled)
    rules = libc.syscall(_LANDLOCK_CREATE, attributes, len(attributes), 0)
    if rules < 0:
        return False
    try:
        for path in (*_LIBRARIES, *readable):
            _allow_reading(libc, rules, path)
        return bool(libc.syscall(_LANDLOCK_RESTRICT, rules, 0) == 0)
    finally:
        os.close(rules)


def _allow_reading(libc: ctypes.CDLL, rules: int, path: str) -> None:
    """Add one folder or file to those that may be read; one that is not there is passed over."""
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rights = _READ_FILE | _READ_DIR if stat.S_ISDIR(os.fstat(place).st_mode) else _READ_FILE
        libc.syscall(_LANDLOCK_ADD, rules, _LANDLOCK_RULE_PATH_BENEATH, struct.pack("=Qi", rights, place), 0)
    finally:
        os.close(place)


def _close_calls(libc: ctypes.CDLL) -> bool:
    """Refuse the system calls that no reader needs (seccomp); False where that is not to be had."""
    machine = _MACHINES.get(os.uname().machine)
    if machine is None:
        return False
    instructions = _filter(*machine)
    code = b"".join(struct.pack("=HBBI", *instruction) for instruction in instructions)
    buffer = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("@HP", len(instructions), ctypes.addressof(buffer))
    return bool(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, program, 0, 0) == 0)


def _filter(architecture: int, calls: dict[str, int]) -> list[_Instruction]:
    """Write the filter: refused calls fail as "not permitted", everything else goes on."""
    refuse = (_RETURN, 0, 0, _FAIL | errno.EPERM)
    absent = (_RETURN, 0, 0, _FAIL | errno.ENOSYS)
    program: list[_Instruction] = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 0, 1, _X32_BIT),
        refuse,
    ]
    for name, number in calls.items():
        if name not in _CONDITIONAL:
            program += [(_EQUAL, 0, 1, number), refuse]
    # The C library falls back to clone and openat where these two are absent; their arguments cannot be looked at.
    program += [(_EQUAL, 0, 1, calls["clone3"]), absent, (_EQUAL, 0, 1, calls["openat2"]), absent]
    program += _unless(calls["clone"], argument=0, test=(_ANY_BIT, _CLONE_THREAD), refused_when=False)
    program += _unless(calls["openat"], argument=2, test=(_ANY_BIT, _WRITING_FLAGS), refused_when=True)
    if "open" in calls:
        program += _unless(calls["open"], argument=1, test=(_ANY_BIT, _WRITING_FLAGS), refused_when=True)
    program += _unless(calls["tgkill"], argument=0, test=(_EQUAL, os.getpid()), refused_when=False)
    program += _unless(calls["prlimit64"], argument=0, test=(_EQUAL, 0), refused_when=False)
    return [*program, (_RETURN, 0, 0, _ALLOW)]


def _unless(number: int, *, argument: int, test: tuple[int, int], refused_when: bool) -> list[_Instruction]:
    """Write the part that refuses one call by its argument: when the test holds, or when it does not."""
    code, operand = test
    refuse, allow = (_RETURN, 0, 0, _FAIL | errno.EPERM), (_RETURN, 0, 0, _ALLOW)
    return [
        (_EQUAL, 0, 4, number),
        (_LOAD, 0, 0, _FIRST_ARGUMENT + 8 * argument),
        (code, 0, 1, operand),
        refuse if refused_when else allow,
        allow if refused_when else refuse,
    ]
