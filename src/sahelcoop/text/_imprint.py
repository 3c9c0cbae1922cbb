# SPDX-License-Identifier: MIT
"""Imprints: lines that name outlet, date and author beside words that are no names.

"Studio Kalangou – Flash de 13 heures – 16 novembre 2021", "Analyse, par Awa Sow",
"De notre envoyée spéciale à Gao, Awa Sow".
"""

import re
from collections.abc import Iterator
from typing import Final

from sahelcoop.text._document import Span
from sahelcoop.text._letterhead import PRESS
from sahelcoop.text._metalines import (
    DATE,
    LONGEST,
    Slot,
    Slots,
    agency_line,
    byline,
    dated_line,
    desk_line,
    slot_of,
    source_line,
)
from sahelcoop.text._names import (
    MOST_WORDS,
    NAME,
    is_listed,
    is_name,
    is_outlet,
    is_person,
)
from sahelcoop.text._outlets import OUTLET_WORDS, OUTLETS, RUBRICS

__all__ = ["read_line"]

_CUT: Final = re.compile(
    r" - | ?[|·•] ?|[.!?] (?=(?:Par|Propos|Texte|Photo)\b)|, (?=par\b)"
    r"| (?=\((?:publié|paru)e? le )"
)
_FEW: Final = 2
"""Words of a rubric: "Afrique", "Grand angle"."""
_NAMES = rf"{NAME}(?:(?:, | et ){NAME})*"
_WRITER: Final = re.compile(
    r"(?:(?i:textes?|enquête|reportage|récit|propos (?:recueillis|rapportés)"
    r"|envoyée?s? spéciale?s?|correspondance|correspondante?|rédaction|auteure?)"
    rf"(?i: et photos?)? ?(?:(?: par)? ?:| par) (?P<author>{_NAMES}(?: \d\d)?)"
    r"|(?:Par|De|par|de) (?:notre|nos) (?:envoy|correspond)[^.,]{3,60},"
    rf" (?P<sent>{NAME}(?: \([^()]{{2,30}}\) et {NAME})?))"
    r"(?: \([^()]{2,40}\)|,? avec [^.]{2,40})?$"
)
_ISSUE: Final = re.compile(
    r"\b(?:n° ?\d[\d ]*|publiée?|parue?|diffusée?|postée?|mise? en ligne|billet"
    r"|bulletin|chronique|flash|hebdomadaire|journal|lettre|magazine|mensuel"
    r"|newsletter|note|numéro|quotidien|revue|résumé|rétrospective|édition)"
    r"(?: de presse)?,?$",
    re.IGNORECASE,
)
"""What is dated, before the date: "billet du", "n° 88 du", "parue le"."""
_NUMBER: Final = re.compile(r" n° ?\d[\d .]*$", re.IGNORECASE)
"""Which issue of a paper it is."""
_ARTICLES: Final = frozenset({"Le", "La", "Les", "The"})
_ABOUT: Final = re.compile(" (?:&|en|au|aux) ")
"""What names of papers hold, and names of people and towns do not."""
_DATE: Final = re.compile(rf"(?:\(?|.*?[ :])(?P<published>{DATE})")
_RANGE: Final = re.compile(r"[^.,]{12,}\b(?:du|DU) \d[^.,]{0,20} (?:au|AU) \d")
"""What a line is about that tells a first and a last day, but for "Semaine du"."""
_YEAR: Final = re.compile(r"\d{4}")
_LED: Final = re.compile(r"(?:,| :)?(?: (?:le|du|de|:))* ?$|\($")
_AFTER: Final = re.compile(rf",? ?(?:sur|\() ?(?P<outlet>{NAME}(?: [a-zà-ÿ]+)?)\)?$")
_CLOSED: Final = re.compile(r"[!?…]$|(?<!\bmin)(?<!\b[A-ZÀ-Þ])\.$")
"""How a sentence ends, and an initial or "min." does not."""
_GOES_ON: Final = re.compile(r" ?\n ?[a-zà-ÿ]")
"""What follows a line that breaks off in a sentence."""
_SESSION: Final = re.compile(
    rf"(?:compte[ -]rendu|communiqué|relevé|flash|journal)\b[^.]{{0,60}}?"
    rf"(?: du |, )(?P<published>{DATE})$",
    re.IGNORECASE,
)


def read_line(view: str, start: int, end: int) -> tuple[str, Slots] | None:
    """Read a line that is a date, a source or a byline: the rule and its slots."""
    if end - start > LONGEST or _RANGE.match(view, start, end):
        return None
    for rule, read in _READERS:
        slots = read(view, start, end)
        if slots:
            return rule, slots
    return None


def _session(view: str, start: int, end: int) -> Slots | None:
    """Read a title that dates what it heads: "Conseil des ministres du 6 mars 2024"."""
    match = _SESSION.fullmatch(view, start, end)
    if match is None or not _YEAR.search(match["published"]):
        return None
    return slot_of("title", match), slot_of("published", match, "published")


def _dated_imprint(view: str, start: int, end: int) -> Slots:
    """Read a line of which one part is a date with its year.

    What else it tells is its heading, should the article have no title.
    """
    slots, others = _imprint(view, start, end)
    if others > MOST_WORDS or all(slot.name != "published" for slot in slots):
        return ()
    heading = (Slot("heading", Span(start, end)),) * bool(others)
    return (*slots, *heading)


def _named_imprint(view: str, start: int, end: int) -> Slots:
    """Read a line of which one part says who wrote, or is an outlet beside a rubric."""
    slots, others = _imprint(view, start, end)
    told = {slot.name: slot.span.slice(view) for slot in slots}
    outlet, parted = told.get("outlet"), _CUT.search(view, start, end)
    known = outlet and (is_listed(outlet) or (parted and not others))
    if (others <= MOST_WORDS and "author" in told) or (known and others <= _FEW):
        return (*slots, *_person_beside(view, start, end, slots))
    return ()


def _person_beside(view: str, start: int, end: int, slots: Slots) -> Iterator[Slot]:
    """Find who wrote in a part beside an outlet: "Studio Ber - Awa Sow"."""
    taken = {slot.span.start for slot in slots}
    for part in _parts(view, start, end):
        if part.start not in taken and is_person(part.slice(view)):
            yield Slot("author", part)


def _imprint(view: str, start: int, end: int) -> tuple[Slots, int]:
    """Read the parts of a line; give the most words of one that names nothing."""
    if _CLOSED.search(view[start:end]) or _GOES_ON.match(view, end):
        return (), 0
    slots: list[Slot] = []
    others = 0
    for part in _parts(view, start, end):
        found = _part(view, part)
        said = part.slice(view)
        if not (found or said.lower() in RUBRICS or is_person(said)):
            others = max(others, len(said.split()))
        slots.extend(found)
    return tuple(slots), others


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
        group = writer.lastgroup or "author"
        slot = "outlet" if is_outlet(writer[group]) else "author"
        return (slot_of(slot, writer, group),)
    desk = desk_line(view, start, end)
    if desk is not None:
        return (desk,)
    name = part.slice(view).partition(",")[0]
    if _is_paper(name):
        return (Slot("outlet", Span(start, start + len(name))),)
    named = byline(view, start, end) if view.startswith(("Par ", "par "), start) else ()
    return named or ()


def _is_paper(said: str) -> bool:
    """Tell whether a part is an outlet, which it may be by its words alone."""
    first, _, rest = said.partition(" ")
    if not said[:1].isupper() or first.lower() in RUBRICS or PRESS.match(said):
        return False
    named = is_name(said) or first.lower() in OUTLET_WORDS
    named = named or (first in _ARTICLES and rest[:1].isupper())
    shaped = is_outlet(said) and named and len(said.split()) <= MOST_WORDS
    return said in OUTLETS or shaped or (is_name(said) and bool(_ABOUT.search(said)))


def _dated(view: str, part: Span, date: re.Match[str]) -> Slots:
    """Read what stands before and after a date, if it is what a date is told of."""
    at = date.start("published")
    lead = view[part.start : at]
    led = _LED.search(lead)
    name = lead[: led.start()] if led else lead.rstrip()
    first = _NUMBER.sub("", name.partition(",")[0])
    told = Span(part.start, part.start + len(first))
    placed = first != "" and name == first and lead.startswith(f"{first},")
    slots = [slot_of("published", date, "published")]
    if _is_paper(first):
        slots.append(Slot("outlet", told))
    elif placed and is_name(first):
        slots.append(Slot("dateline_place", told))
    elif name and not _ISSUE.search(name):
        return ()
    after = _AFTER.match(view, date.end(), part.end)
    if after is not None:
        slots.append(slot_of("outlet", after, "outlet"))
    return tuple(slots)


_READERS: Final = (
    ("title", _session),
    ("publication", dated_line),
    ("source", source_line),
    ("source", agency_line),
    ("publication", _dated_imprint),
    ("byline", _named_imprint),
    ("byline", byline),
)
