"""What the tests of publishing share."""

from __future__ import annotations

import pytest

from pylno.base import Dossier
from pylno.publishing import Brief, compose
from pylno.publishing import html as html_format

from . import january


@pytest.fixture(scope="session")
def dossier() -> Dossier:
    return january.dossier(with_changes=True)


@pytest.fixture(scope="session")
def brief(dossier: Dossier) -> Brief:
    return compose(dossier)


@pytest.fixture(scope="session")
def page(brief: Brief) -> str:
    return html_format.render(brief)
