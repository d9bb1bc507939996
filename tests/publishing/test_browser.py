"""The pages in a browser: on a phone, on paper, with larger text, by keyboard."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pylno.publishing import marked

from . import january

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = Path("/usr/bin/chromium")
sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed.")
pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is not installed at /usr/bin/chromium.")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_api.sync_playwright() as running:
        opened = running.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="module", params=["brief", "marked"])
def address(request: pytest.FixtureRequest, page: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    made = tmp_path_factory.mktemp("pages") / "page.html"
    shown = january.channel()
    made.write_text(page if request.param == "brief" else marked.render(shown.document(), shown.reading()), "utf-8")
    return made.as_uri()


def opened(browser: Browser, address: str, width: int) -> Page:
    tab = browser.new_page(viewport={"width": width, "height": 800})
    tab.goto(address)
    return tab


@pytest.mark.parametrize("size", ["small", "usual", "large"])
@pytest.mark.parametrize("width", [360, 768, 1280])
def test_nothing_is_wider_than_the_screen(browser: Browser, address: str, width: int, size: str) -> None:
    tab = opened(browser, address, width)
    tab.locator(f"label[for=size-{size}]").click()
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_the_policy_is_never_broken(browser: Browser, address: str) -> None:
    messages: list[str] = []
    tab = browser.new_page()
    tab.on("console", lambda message: messages.append(message.text))
    tab.on("pageerror", lambda error: messages.append(str(error)))
    tab.goto(address)
    assert messages == []


def test_nothing_is_asked_of_the_network(browser: Browser, address: str) -> None:
    asked: list[str] = []
    tab = browser.new_page()
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto(address)
    assert asked == [address]


def test_the_control_changes_the_size_of_the_text(browser: Browser, address: str) -> None:
    tab = opened(browser, address, 1280)
    sizes = []
    for size in ("small", "usual", "large"):
        tab.locator(f"label[for=size-{size}]").click()
        sizes.append(tab.evaluate("parseFloat(getComputedStyle(document.querySelector('.page p')).fontSize)"))
    assert sizes[0] < sizes[1] < sizes[2]


def test_the_first_key_leads_to_the_content(browser: Browser, address: str) -> None:
    tab = opened(browser, address, 1280)
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"


def test_what_was_not_used_can_be_hidden(browser: Browser, tmp_path: Path) -> None:
    shown = january.joint_statement()
    made = tmp_path / "marked.html"
    made.write_text(marked.render(shown.document(), shown.reading()), "utf-8")
    tab = opened(browser, made.as_uri(), 1280)
    assert tab.locator(".unused").first.is_visible()
    tab.locator("label[for=hide-unused]").click()
    assert not any(one.is_visible() for one in tab.locator(".unused").all())
    assert tab.locator(".sentence:not(.unused)").first.is_visible()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed.")
def test_internal_stands_on_every_printed_page(browser: Browser, address: str, tmp_path: Path) -> None:
    tab = opened(browser, address, 1280)
    printed = tmp_path / "page.pdf"
    tab.pdf(path=str(printed), prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", str(printed), "-"], capture_output=True, text=True, check=True).stdout
    pages = text.split("\f")[:-1]
    assert pages
    assert all("internal" in one for one in pages)
