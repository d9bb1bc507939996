"""Write the locks in ``requirements/`` from pyproject.toml, or try them for other systems. Needs uv and the registry.

    make lock                                    the pins that are there stay, what is missing is added
    make lock LOCK_ARGS=--upgrade                newest releases that are a week old
    make check-wheels                            is there a wheel of everything, for every system and Python?

A lock holds for Linux, macOS and Windows and for every Python that pyproject.toml allows; each line has its hashes.
It names no registry: whoever installs takes the files from wherever pip is told to, and the hashes tell whether they
are the right ones. A release is taken only when it is a week old, so that a stolen one has time to be found out.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
LOCKS: Final = ROOT / "requirements"
HEAD: Final = "# Written by scripts/lock.py from pyproject.toml; do not edit.\n"
COOLDOWN: Final = "7 days"
OLDEST: Final = "3.11"
# dev comes first: what others share with it, they take in its version.
NAMES: Final = ("dev", "run", "build", "bench", "lock")
# What people run Pylno on; each must find a wheel of all it needs.
PYTHONS: Final = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS: Final = (
    "x86_64-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu",
    "x86_64-apple-darwin",
    "aarch64-apple-darwin",
    "x86_64-pc-windows-msvc",
)
SHIPPED: Final = ("run", "build", "dev")


def uv(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run uv beside this interpreter, in the project's folder, without settings of the machine."""
    return subprocess.run(
        [sys.executable, "-m", "uv", *arguments, "--no-config", "--quiet"],
        cwd=ROOT,
        text=True,
        capture_output=True,
        check=False,
    )


def wanted(name: str) -> list[str]:
    """Give the requirements that a lock pins, as pyproject.toml states them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras: dict[str, list[str]] = project["project"]["optional-dependencies"]
    run: list[str] = project["project"]["dependencies"]
    stated = {"run": run, "build": project["build-system"]["requires"], "dev": run + extras["dev"]}
    return stated.get(name) or extras[name]


def lock(name: str, *, upgrade: bool) -> None:
    """Write one lock."""
    target = LOCKS / f"{name}.txt"
    with tempfile.TemporaryDirectory() as folder:
        asked = Path(folder, f"{name}.in")
        asked.write_text("\n".join(wanted(name)), "utf-8")
        written = Path(folder, f"{name}.txt")
        if target.exists() and not upgrade:
            written.write_text(target.read_text("utf-8"), "utf-8")
        answer = uv(
            *("pip", "compile", str(asked), "--output-file", str(written)),
            *("--universal", "--python-version", OLDEST, "--generate-hashes", "--exclude-newer", COOLDOWN),
            *("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"),
            *([] if name == "dev" else ["--constraint", str(LOCKS / "dev.txt")]),
        )
        if answer.returncode:
            sys.exit(answer.stderr)
        text = written.read_text("utf-8")
    if "://" in text or "index-url" in text:
        sys.exit(f"The lock {name} names an address; it is not written.")
    target.write_text(HEAD + text, "utf-8")
    print(f"requirements/{name}.txt: {text.count('==')} packages")


def try_wheels(target: str) -> bool:
    """Tell for every system and Python whether all that is shipped can be had as wheels; nothing is installed or built.

    Args:
        target: an empty folder, so that what this machine has is no answer.
    """
    whole = True
    for system in SYSTEMS:
        for python in PYTHONS:
            answer = uv(
                *("pip", "install", "--dry-run", "--only-binary", ":all:", "--require-hashes"),
                *("--python-platform", system, "--python-version", python, "--target", target),
                *(word for name in SHIPPED for word in ("-r", f"requirements/{name}.txt")),
            )
            whole = whole and not answer.returncode
            print(f"{system:26} {python}  {'wheels of everything' if not answer.returncode else answer.stderr.strip()}")
    return whole


def main() -> None:
    """Do what the command line asks."""
    reader = argparse.ArgumentParser(description="Write the locks, or try them for other systems.")
    reader.add_argument("--upgrade", action="store_true", help="forget the pins that are there")
    reader.add_argument("--try-wheels", action="store_true", help="write nothing; look for wheels")
    asked = reader.parse_args()
    if asked.try_wheels:
        with tempfile.TemporaryDirectory() as folder:
            sys.exit(not try_wheels(folder))
    for name in NAMES:
        lock(name, upgrade=asked.upgrade)


if __name__ == "__main__":
    main()
