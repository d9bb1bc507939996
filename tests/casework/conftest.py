"""What the tests of casework share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pylno.publishing import html

NO_CHART = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>'


@pytest.fixture(scope="module", autouse=True)
def charts(request: pytest.FixtureRequest) -> Iterator[None]:
    """Leave charts undrawn, which takes half the time of a brief, except where a page is looked at."""
    with pytest.MonkeyPatch.context() as patch:
        if not request.module.__name__.endswith("test_brief"):
            patch.setattr(html, "draw", lambda *_, **__: NO_CHART)
        yield
