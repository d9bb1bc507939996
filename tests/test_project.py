"""The project around the rooms: locks, make targets, the built wheel, no trace of a machine."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from itertools import groupby
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "pylno"
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
NOT_SHIPPED = {"__pycache__", ".mypy_cache", ".ruff_cache"}


def pins(lock: Path) -> list[tuple[Requirement, int]]:
    """Give each pin of a lock with how many hashes it has."""
    lines = [line.rstrip(" \\") for line in lock.read_text("utf-8").splitlines() if not line.startswith("#")]
    found: list[tuple[Requirement, int]] = []
    for is_hash, group in groupby(lines, lambda line: line.startswith("    --hash=sha256:")):
        if is_hash:
            found[-1] = (found[-1][0], len(list(group)))
        else:
            found += [(Requirement(line), 0) for line in group]
    return found


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_pin_is_exact_and_has_hashes(lock: Path) -> None:
    assert pins(lock)
    for pin, hashes in pins(lock):
        assert str(pin.specifier).startswith("=="), pin
        assert hashes, pin


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_names_no_registry(lock: Path) -> None:
    text = lock.read_text("utf-8")
    assert not re.search(r"://|index-url|find-links|trusted-host| @ |\w\.(org|com|net|io)\b", text)


@pytest.mark.parametrize("name", ["run", "dev", "bench", "lock", "build"])
def test_a_lock_holds_what_the_project_asks_for(name: str) -> None:
    stated = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = stated["project"]["optional-dependencies"]
    own = {"run": stated["project"]["dependencies"], "build": stated["build-system"]["requires"]}
    held = {canonicalize_name(pin.name): pin for pin, _ in pins(ROOT / "requirements" / f"{name}.txt")}
    for asked in map(Requirement, own.get(name) or extras[name]):
        version = str(held[canonicalize_name(asked.name)].specifier).removeprefix("==")
        assert asked.specifier.contains(version), f"{asked} is asked for, {version} is locked: make lock"


def test_what_two_locks_share_has_one_version() -> None:
    versions: dict[tuple[str, str], set[str]] = {}
    for lock in LOCKS:
        for pin, _ in pins(lock):
            versions.setdefault((pin.name, str(pin.marker)), set()).add(str(pin.specifier))
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed.")
def test_every_make_target_has_a_line_of_help() -> None:
    told = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    targets = re.findall(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)[0].split()
    assert [line.split()[1] for line in told.splitlines() if line.startswith("make ")] == targets


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    return Path(next(WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])))


def test_a_wheel_holds_every_file_of_the_package(wheel: Path) -> None:
    held = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("pylno/")}
    there = {
        path.relative_to(PACKAGE.parent).as_posix()
        for path in PACKAGE.rglob("*")
        if path.is_file() and NOT_SHIPPED.isdisjoint(path.parts)
    }
    assert held == there
    assert {"pylno/places/places.txt.gz", "pylno/places/ATTRIBUTION.md"} <= held


def test_an_unpacked_wheel_reads_its_own_tables(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    look = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import pylno, pylno.places as places;"
        "print(pylno.__file__); print(places.country_of_demonym('Kazakh'))"
    )
    said = subprocess.run(
        [sys.executable, "-c", look], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert Path(said[0]).is_relative_to(tmp_path)
    assert said[1] == "KZ"


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed.")
def test_no_file_tells_on_which_machine_it_was_made() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("This is no working copy of git.")
    home = re.compile(rb"(?<![\w.:/])/(?:home|root|Users|work)/[\w.-]+/|[A-Z]:\\Users\\")
    files = [ROOT / name for name in listed.stdout.split("\0") if name]
    assert [str(path.relative_to(ROOT)) for path in files if path.is_file() and home.search(path.read_bytes())] == []
