"""What the tests of the command line share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pylno.publishing import html

NO_CHART = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>'


@pytest.fixture(scope="session", autouse=True)
def charts() -> Iterator[None]:
    """Leave charts undrawn, which takes half the time of a brief; a process of its own draws them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(html, "draw", lambda *_, **__: NO_CHART)
        yield


@pytest.fixture(autouse=True)
def width(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give tables room."""
    monkeypatch.setenv("COLUMNS", "200")
