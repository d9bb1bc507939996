"""What the tests of casework share."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from pylno.casework import Case, read_files
from pylno.publishing import html

from .desk import Desk
from .making import brief, river

NO_CHART = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>'


@pytest.fixture(scope="module", autouse=True)
def charts(request: pytest.FixtureRequest) -> Iterator[None]:
    """Leave charts undrawn, which takes half the time of a brief, except where a page is looked at."""
    with pytest.MonkeyPatch.context() as patch:
        if not request.module.__name__.endswith("test_brief"):
            patch.setattr(html, "draw", lambda *_, **__: NO_CHART)
        yield


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    place = tmp_path_factory.mktemp("started")
    return Desk(place, brief(place, river(place), corrections=place / "review.xlsx"))


@pytest.fixture
def desk(started: Desk, tmp_path: Path) -> Desk:
    shutil.copytree(started.place, tmp_path, dirs_exist_ok=True)
    return Desk(tmp_path, started.first)


@pytest.fixture(scope="module")
def case(started: Desk) -> Case:
    return read_files([started.documents], metadata=started.place / "index.csv")
