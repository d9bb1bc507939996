"""What the tests of every room share."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

# A slow machine is no fault of the code: nothing here depends on how long an example takes.
settings.register_profile("usual", deadline=None, max_examples=200, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same-each-time", settings.get_profile("usual"), derandomize=True, database=None)
settings.register_profile("torture", settings.get_profile("usual"), max_examples=5_000)
settings.load_profile("same-each-time" if os.environ.get("CI") else "usual")


@pytest.fixture(scope="session")
def shared() -> Path:
    """Give the folder of measuring material beside the repository."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("The folder shared/ does not lie beside the repository.")
    return folder


@pytest.fixture(scope="session")
def chromium() -> Path:
    """Give the machine's own Chromium."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return Path(found)
    pytest.skip("Chromium is not installed.")
