# SPDX-License-Identifier: MIT
"""Imprints: lines that name outlet, date and author beside words that are no names.

"Studio Kalangou – Flash de 13 heures – 16 novembre 2021", "Analyse, par Awa Sow",
"De notre envoyée spéciale à Gao, Awa Sow".
"""

import re
from collections.abc import Iterator
from typing import Final

from sahelcoop.text._document import Span
from sahelcoop.text._metalines import (
    AGENCY,
    DATE,
    LONGEST,
    NAME,
    Slot,
    Slots,
    agency_line,
    byline,
    dated_line,
    is_name,
    is_outlet,
    slot_of,
    source_line,
)
from sahelcoop.text._outlets import OUTLETS, RUBRICS

__all__ = ["read_line"]

_CUT: Final = re.compile(
    r" - | ?[|·•] ?|[.!?] (?=(?:Par|Propos|Texte|Photo)\b)|, (?=par\b)"
    r"| (?=\((?:publié|paru)e? le )"
)
_MOST_WORDS: Final = 6
"""Words of the longest part that need be no name: "Flash de 13 heures"."""
_FEW: Final = 2
"""Words of a rubric: "Afrique", "Grand angle"."""
_NAMES = rf"{NAME}(?:(?:, | et ){NAME})*"
_WRITER: Final = re.compile(
    r"(?:(?i:textes?|enquête|reportage|récit|propos (?:recueillis|rapportés)"
    r"|envoyée?s? spéciale?s?|correspondance|correspondante?|rédaction|auteure?)"
    rf"(?i: et photos?)? ?(?::| par) (?P<author>{_NAMES})"
    r"|(?:Par|De|par|de) (?:notre|nos) (?:envoy|correspond)[^.,]{3,60},"
    rf" (?P<sent>{NAME}(?: \([^()]{{2,30}}\) et {NAME})?))(?: \([^()]{{2,40}}\))?$"
)
_WIRE: Final = re.compile(rf"(?:(?P<dateline_place>{NAME}) )?\((?P<outlet>{AGENCY})\)$")
_ISSUE: Final = re.compile(
    r"\b(?:n° ?\d[\d ]*|publiée?|parue?|diffusée?|postée?|mise? en ligne|billet"
    r"|bulletin|chronique|flash|hebdomadaire|journal|lettre|magazine|mensuel"
    r"|newsletter|note|numéro|quotidien|revue|résumé|rétrospective|édition)"
    r"(?: de presse)?,?$",
    re.IGNORECASE,
)
"""What is dated, before the date: "billet du", "n° 88 du", "parue le"."""
_DATE: Final = re.compile(rf"(?:\(?|.*?[ :])(?P<published>{DATE})")
_YEAR: Final = re.compile(r"\d{4}")
_LED: Final = re.compile(r"(?:(?:,| :)?(?: (?:le|du|de|:))*|\(?|.* (?:le|du|:)) ?$")
_AFTER: Final = re.compile(rf",? ?(?:sur|\() ?(?P<outlet>{NAME}(?: [a-zà-ÿ]+)?)\)?$")
_CLOSED: Final = re.compile(r"[!?…]$|(?<!\bmin)(?<!\b[A-ZÀ-Þ])\.$")
"""How a sentence ends, and an initial or "min." does not."""
_SESSION: Final = re.compile(
    rf"(?:compte[ -]rendu|communiqué|relevé|flash|journal)\b[^.]{{0,60}}?"
    rf"(?: du |, )(?P<published>{DATE})$",
    re.IGNORECASE,
)


def read_line(view: str, start: int, end: int) -> tuple[str, Slots] | None:
    """Read a line that is a date, a source or a byline: the rule and its slots."""
    if end - start > LONGEST:
        return None
    for rule, read in _READERS:
        slots = read(view, start, end)
        if slots is not None:
            return rule, slots
    slots = _imprint(view, start, end)
    dated = any(slot.name == "published" for slot in slots)
    return ("publication" if dated else "byline", slots) if slots else None


def _session(view: str, start: int, end: int) -> Slots | None:
    """Read a title that dates what it heads: "Conseil des ministres du 6 mars 2024"."""
    match = _SESSION.fullmatch(view, start, end)
    if match is None or not _YEAR.search(match["published"]):
        return None
    return slot_of("title", match), slot_of("published", match, "published")


def _imprint(view: str, start: int, end: int) -> Slots:
    """Read the parts of a line, of which one at least must say what the line is."""
    if _CLOSED.search(view[start:end]):
        return ()
    slots: list[Slot] = []
    others = 0
    for part in _parts(view, start, end):
        found = _part(view, part)
        said = part.slice(view)
        if not found and said.lower() not in RUBRICS:
            others = max(others, len(said.split()))
        slots.extend(found)
    told = {slot.name: slot.span.slice(view) for slot in slots}
    strong = "published" in told or "author" in told
    known = told.get("outlet") in OUTLETS or (told.get("outlet") and not others)
    if (strong and others <= _MOST_WORDS) or (known and others <= _FEW):
        return tuple(slots)
    return ()


def _parts(view: str, start: int, end: int) -> Iterator[Span]:
    """Cut a line at its dashes and bars, and before whoever wrote."""
    first = start
    for cut in _CUT.finditer(view, start, end):
        if cut.start() > first:
            yield Span(first, cut.start())
        first = cut.end()
    if first < end:
        yield Span(first, end)


def _part(view: str, part: Span) -> Slots:
    """Read one part of an imprint; nothing if it is no name."""
    start, end = part.start, part.end
    date = _DATE.match(view, start, end)
    if date is not None and _YEAR.search(date["published"]):
        return _dated(view, part, date)
    writer = _WRITER.match(view, start, end)
    if writer is not None:
        return (slot_of("author", writer, writer.lastgroup or 0),)
    wire = _WIRE.match(view, start, end)
    if wire is not None:
        return tuple(slot_of(g, wire, g) for g in wire.groupdict() if wire[g])
    said = part.slice(view)
    if said in OUTLETS or (is_name(said) and is_outlet(said)):
        return (Slot("outlet", part),)
    return byline(view, start, end) or () if "ar " in said[:4] else ()


def _dated(view: str, part: Span, date: re.Match[str]) -> Slots:
    """Read what stands before and after a date, if it is what a date is told of."""
    at = date.start("published")
    lead = view[part.start : at]
    led = _LED.search(lead)
    name = lead[: led.start()] if led else lead.rstrip()
    first = name.partition(",")[0]
    of = Slot("outlet", Span(part.start, part.start + len(first)))
    paper = bool(first) and is_name(first) and is_outlet(first)
    if name and not (paper or _ISSUE.search(name)):
        return ()
    after = _AFTER.match(view, date.end(), part.end)
    told = [slot_of("published", date, "published")]
    if after is not None and is_outlet(after["outlet"]):
        told.append(slot_of("outlet", after, "outlet"))
    return (*told, *([of] if paper else []))


_READERS: Final = (
    ("title", _session),
    ("publication", dated_line),
    ("source", source_line),
    ("source", agency_line),
    ("byline", byline),
)
