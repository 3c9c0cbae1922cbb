# SPDX-License-Identifier: MIT
"""The pages in a real browser: nothing is asked for, complained of, or out of sight.

`python -m tests.page.look [FOLDER]` shows a report and a dossier to Chromium at three
widths, light and dark, and prints them; the pictures stay in FOLDER.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sahelcoop import to_html
from tests.page.browser import MISSING, Browser, chromium, installed
from tests.page.samples import dossier, report

VIEWS: Final = ((1280, "light"), (1280, "dark"), (390, "dark"), (360, "light"))
_LEAST_BYTES: Final = 10_000
"""A picture of an empty page takes fewer."""
_LUMA: Final = """
(() => {
  const luma = c => c.match(/[0-9.]+/g).slice(0, 3).map(Number).map(v => v / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const back = e => {
    for (; e; e = e.parentElement) {
      const c = getComputedStyle(e).backgroundColor;
      if (!/^rgba.*, 0\\)$/.test(c)) return c;
    }
    return getComputedStyle(document.body).backgroundColor;
  };
  const worst = [];
  for (const e of document.querySelectorAll("main *, footer *, .skip")) {
    const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
    if (!own || e instanceof SVGElement) continue;
    const [a, b] = [luma(getComputedStyle(e).color), luma(back(e))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) worst.push(`${e.tagName}.${e.className} ${ratio.toFixed(2)}`);
  }
  return worst.join("; ");
})()
"""
"""Gives the elements whose text has too little contrast, as the browser paints them."""
_PAINTED: Final = "getComputedStyle(document.body).backgroundColor"


def faults(browser: Browser, page: Path, width: int, theme: str) -> Iterator[str]:
    """Look at a page as it is at a width in a theme."""
    browser.show(page, width, theme=theme)
    browser.tell("document.querySelectorAll('details').forEach(d => d.open = true)")
    if (wide := browser.tell("document.documentElement.scrollWidth")) > width:
        yield f"scrolls sideways: {wide} of {width} pixels"
    if faint := browser.tell(_LUMA):
        yield f"is faint: {faint}"
    dark = sum(map(int, browser.tell(_PAINTED)[4:-1].split(","))) < 3 * 128
    if dark != (theme == "dark"):
        yield "does not follow the theme"
    picture = browser.picture()
    page.with_suffix(f".{width}.{theme}.png").write_bytes(picture)
    if not picture.startswith(b"\x89PNG") or len(picture) < _LEAST_BYTES:
        yield "is blank"
    yield from keyboard(browser)
    yield from (f"complains: {said}" for said in browser.complaints())
    others = [url for url in browser.requests() if url != page.as_uri()]
    yield from (f"asks for {url}" for url in others)


def keyboard(browser: Browser) -> Iterator[str]:
    """Go to the first thing that the keyboard reaches: the skip link, in sight."""
    for kind in ("keyDown", "keyUp"):
        browser.ask("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab")
    where = browser.tell("document.activeElement.className")
    left = browser.tell("document.activeElement.getBoundingClientRect().left")
    if where != "skip" or left < 0:
        yield f"has no skip link in sight at first: {where!r} at {left}"


def printed(browser: Browser, page: Path) -> Iterator[str]:
    """Print a page."""
    paper = browser.printed()
    page.with_suffix(".pdf").write_bytes(paper)
    if not paper.startswith(b"%PDF") or len(paper) < _LEAST_BYTES:
        yield "prints nothing"


def looked(browser: Browser, folder: Path) -> Iterator[str]:
    """Look at all pages in all ways."""
    pages = {"report": to_html(*report()), "dossier": to_html(dossier())}
    for name, text in pages.items():
        page = folder / f"{name}.html"
        page.write_text(text, encoding="utf-8", newline="")
        for width, theme in VIEWS:
            found = list(faults(browser, page, width, theme))
            yield from (f"{name} at {width}, {theme}, {fault}" for fault in found)
        yield from (f"{name} {fault}" for fault in printed(browser, page))


def main(arguments: list[str]) -> int:
    """Look at the pages, or say that nobody looked."""
    program = installed()
    if program is None:
        sys.stdout.write(f"{MISSING}\n")
        return 0
    with tempfile.TemporaryDirectory() as scratch, chromium(program) as browser:
        folder = Path(*arguments or [scratch]).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        found = list(looked(browser, folder))
    sys.stdout.writelines(f"{fault}\n" for fault in found)
    sys.stdout.write(
        f"2 pages in {len(VIEWS)} views and on paper: {len(found)} faults\n"
    )
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
