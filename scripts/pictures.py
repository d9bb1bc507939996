"""Take the pictures of the docs: the example's brief and a marked document at desk, phone and print size.

    python scripts/pictures.py [--out docs/pictures]

Needs Chromium (Debian: chromium) and, for the printed pages, pdftoppm (Debian: poppler-utils).
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples" / "kazakhstan-2022"
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
SCREENS = {"desk": (1200, 1500), "phone": (380, 1100)}
MARKED = "03-joint-statement-january"


def pylno(*arguments: str) -> None:
    """Run the command line."""
    metadata = ("--metadata", str(EXAMPLES.with_suffix(".csv")))
    subprocess.run([sys.executable, "-c", "from pylno.cli import main; main()", *arguments, *metadata], check=True)


def take(browser: Browser, page: Path, name: str, out: Path) -> None:
    """Take one page at every size."""
    for size, (width, height) in SCREENS.items():
        tab = browser.new_page(viewport={"width": width, "height": height})
        tab.goto(page.as_uri())
        tab.screenshot(path=out / f"{name}-{size}.png")
        tab.close()
    tab = browser.new_page()
    tab.goto(page.as_uri())
    with tempfile.TemporaryDirectory() as folder:
        pdf = Path(folder) / "page.pdf"
        tab.pdf(path=pdf, format="A4", print_background=True, prefer_css_page_size=True)
        subprocess.run(
            ["pdftoppm", "-png", "-r", "60", "-f", "1", "-l", "1", "-singlefile", str(pdf), str(out / f"{name}-print")],
            check=True,
        )
    tab.close()


def main() -> None:
    """Make the pages anew and take them."""
    parser = argparse.ArgumentParser(description="Take the pictures of the docs.")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        made = Path(folder)
        pylno("brief", str(EXAMPLES), "-o", str(made / "brief.html"))
        pylno("read", str(EXAMPLES), "--html", str(made / "read"))
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        take(browser, made / "brief.html", "brief", out)
        take(browser, made / "read" / f"{MARKED}.html", "marked", out)
        browser.close()
    print(f"pictures are in {out}")


if __name__ == "__main__":
    main()
