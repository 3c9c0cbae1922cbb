# SPDX-License-Identifier: MIT
"""Lines that name an article's date, place, outlet or author."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from sahelcoop.text._document import Span
from sahelcoop.text._names import (
    AGENCY,
    DESK,
    EDITORS,
    FULL_NAME,
    INITIALS,
    MOST_WORDS,
    NAME,
    SITE,
    SURNAME,
    is_listed,
    is_name,
    is_outlet,
)
from sahelcoop.text._outlets import OUTLETS, PLACES, RUBRICS
from sahelcoop.text._words import ENGLISH_MONTHS, MONTHS, WEEKDAYS

LONGEST: Final = 140
"""Code points of the longest line that is read as metadata."""


def _cased(words: Iterable[str]) -> str:
    """Give a pattern of words as they are printed: "mai", "Mai" or "MAI"."""
    return "|".join(f(word) for word in words for f in (str, str.capitalize, str.upper))


_MONTH = rf"(?:{_cased(MONTHS)})\b\.?"
_BEFORE_DIGIT = 11
"""Code points before the first digit of a date: no weekday or month is longer."""
DATE = (
    rf"\b(?=\D{{0,{_BEFORE_DIGIT}}}\d)"
    rf"(?:(?:(?:{_cased(WEEKDAYS)}),? )?"
    rf"(?:1(?:er|ER)|\d{{1,2}}) {_MONTH}(?:,? \d{{4}})?"
    rf"|(?:{_cased(ENGLISH_MONTHS)}|{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    rf"|\d{{1,2}} (?:{_cased(ENGLISH_MONTHS)})\.? \d{{4}}"
    rf"|\d{{1,2}}(?P<mark>[/.-])\d{{1,2}}(?P=mark)\d{{4}}|\d{{4}}-\d\d-\d\d"
    rf"|{_MONTH} \d{{4}})(?!\w)"
)
_A_DATE: Final = re.compile(DATE)
_DIGIT: Final = re.compile(r"\d")
_LATER = r"(?:Mise? à jour|Modifié|Dernière (?:mise à jour|modification)|Updated)"
_CUE = (
    r"(?:Publié|Publication|Mis en ligne|Posté|Paru|Diffusé|Créé|Fait à"
    r"|Date(?: de (?:création|mise en ligne|parution|publication))?|Posted|Published"
    rf"|{_LATER})"
)
_PUBLISHED: Final = re.compile(
    rf"(?=(?P<later>{_LATER})?){_CUE}(?: on| il y a \d+ \w+,?)?(?: le)? ?:?(?: le)? ?",
    re.IGNORECASE,
)
_CHANGED: Final = re.compile(rf"{_LATER}(?: le)? ?:? ?{DATE}.*$", re.IGNORECASE)
"""What follows the day of publication is when the article was changed."""
_FIRST: Final = re.compile(
    rf"(?!{_LATER}){_CUE}(?: le)? ?:? ?(?P<published>{DATE})", re.IGNORECASE
)
"""What follows the day of a change may be when the article was published."""
_ANNOUNCED: Final = re.compile(
    rf"{_CUE}|\(?sources?\b|\d{{4}}-\d\d-\d\d\b|\d\d/\d\d/\d{{4}}\b", re.IGNORECASE
)
_INLINE: Final = re.compile(r" (?=(?:Publié|Mis en ligne|Posté|Paru) (?:le|:) ?\S)")
_SEGMENT: Final = re.compile(r"(?:(?! - | par | Par )[^|·•,()/])+")
_TAIL: Final = re.compile(
    r"(?<=[A-Z]) \d{3,5}$| [nN]° ?\d[\d .]*$|(?<=[a-z])-\w+\.(?:com|info|net|org)$"
    r"| avec (?:l')?[A-Z]{3,5}$"
)
"""What follows a name: a report's number, the writer's site, an agency."""
_CUE_BEHIND: Final = re.compile(rf"(?:\.? ?{_CUE})?(?: (?:le|du))?(?: ?:)?$")
"""What leads to a date behind a name: "avec AFP. Publié le"."""
_FILLER: Final = re.compile(
    r"(?:à |at )?\d{1,2} ?(?:[h:]|heures) ?\d{0,2}(?::\d\d)?"
    r"(?: ?(?:min|mn|gmt|tu|utc|am|pm))*$|\d+$"
    r"|(?:écrit|rédigé|posté|ajouté|publié|propos recueillis)$"
    rf"|(?:et )?{_CUE}\b.*$|(?:le|à|on|at|the)$"
    r"|avec (?:les? |l')?\w+$"
    r"|(?:lecture ?:? ?)?\d+ ?min.*$|\d[\d ]*(?:vues|lectures)$|gmt$|tu$"
    r"|(?:de )?notre (?:correspondante?|envoyée?)\b.*$",
    re.IGNORECASE,
)

_SOURCE: Final = re.compile(
    r"\(?sources?(?: ?:| -) ?(?P<outlet>.{2,80}?)\)?\.?$"
    rf"|\(?source (?P<agency>{AGENCY})\)?$",
    re.IGNORECASE,
)
_BY: Final = re.compile(r"(?:[Pp]ar|PAR)(?: ?: ?| )|(?:Auteure?|AUTEURE?) ?: ?")
_BYLINE: Final = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ' ]{3,30} [-–|] )?"
    rf"(?:(?:[Pp]ar|PAR|By|(?:Auteure?|AUTEURE?)(?:,| ?:)"
    r"|(?:Écrit|Ecrit|Rédigé|Publié|Mis en ligne|Recueilli|Propos recueillis"
    rf"(?: à {NAME})?) par) ?:?"
    rf" (?P<author>{NAME}(?: et {NAME})?|(?:[Ll]a )?[Rr]édaction(?: \w+)?)"
    rf"(?:(?:,| -| \||/| \(| avec) ?[^.]{{0,50}})?"
    rf"|[Pp]ar (?:notre|nos) (?:envoy|correspond)[^.,]{{3,50}}, (?P<sent>{NAME})"
    r"|(?:Une? )?(?i:analyse|chronique|enquête|récit|reportage)(?: réalisée?)?"
    r" (?:de |par |d')"
    rf"(?P<told>{NAME}(?: et {NAME})?)(?:, [^.]{{3,50}})?"
    rf"|(?P<signed>{NAME}) ?[,(]"
    rf" ?(?:(?:{NAME}, )?(?:à|avec|envoyée?|correspond\w+|notre)\b[^.]{{1,50}}"
    rf"|(?i:{AGENCY})\)))$"
)
_CORRESPONDS: Final = re.compile(
    rf"\bcorrespond\w+ (?:de |pour |d')?(?P<outlet>{NAME})\)?$"
)
_CREDIT: Final = re.compile(
    rf"\((?P<author>{NAME}(?: et {NAME})?)(?:[,;] ?[^()]{{3,60}})?"
    r"(?: pour le service français|, (?:édité|rédigé|traduit) par [^()]{3,60})\)"
    rf"|\(Reportage (?:de |d')?(?P<told>{NAME}(?: et {NAME})?)(?: ?[,;][^()]+)?\)"
)
_AGENCY_LINE: Final = re.compile(
    rf"(?P<head>{AGENCY}) ?- ?(?P<place>{NAME})(?: \([^()]{{2,30}}\))?"
    rf"|(?:[A-Za-z]{{1,4}}/){{1,4}}(?P<foot>{AGENCY})"
    rf"|(?P<wire>{AGENCY}) ?/ ?(?P<town>{NAME})(?: ?/ ?(?P<by>{NAME}))?"
    rf"|(?!(?:Par|PAR|By) )(?P<name>{NAME})(?:,? avec (?:l'|les )?| ?/ ?)"
    rf"(?:{AGENCY}|[Aa]gences)(?:(?: et |, )(?:{AGENCY}|[Aa]gences))*\.?"
)


@attrs.frozen
class Slot:
    """One slot of `Metadata` and its words."""

    name: str
    span: Span


Slots = tuple[Slot, ...]


def slot_of(name: str, match: re.Match[str], group: str | int = 0) -> Slot:
    return Slot(name, Span(*match.span(group)))


def inline_publication(view: str, start: int, end: int) -> int | None:
    """Return where a publication line starts that stands behind a title on its line."""
    match = _INLINE.search(view, start, end)
    if match is None or end - match.end() > LONGEST:
        return None
    if view[start : match.start()].rstrip()[-1:] in {"-", "|"}:
        return None
    return match.end() if dated_line(view, match.end(), end) else None


def announces(view: str, start: int, end: int) -> bool:
    """Tell whether a line opens as publication or source do: a word, figures."""
    return _ANNOUNCED.match(view, start, end) is not None


def dated_line(view: str, start: int, end: int) -> Slots | None:
    """Read a line that holds a date and names beside it, and nothing else."""
    digit = _DIGIT.search(view, start, end)
    if digit is None:
        return None
    date = _A_DATE.search(view, max(start, digit.start() - _BEFORE_DIGIT), end)
    if date is None:
        return None
    cue = _PUBLISHED.match(view, start, date.start())
    later = cue is not None and cue["later"] is not None
    slots = [slot_of("updated" if later else "published", date)]
    first = _FIRST.search(view, date.end(), end) if later else None
    if first is not None:
        slots.append(slot_of("published", first, "published"))
    for segment in _segments(view, cue.end() if cue else start, date.start()):
        piped = view[segment.end : date.start()].strip().startswith(("|", "·", "•"))
        slots.append(_named(view, segment, "author" if piped else "dateline_place"))
    changed = _CHANGED.search(view, date.end(), end)
    for segment in _segments(view, date.end(), changed.start() if changed else end):
        comma = view[: segment.start].rstrip().endswith((",", ", à"))
        slots.append(_named(view, segment, "dateline_place" if comma else "outlet"))
    return None if any(s.name == "" for s in slots) else tuple(slots)


def _segments(view: str, start: int, end: int) -> Iterator[Span]:
    """Cut what stands beside a date at its separators, fillers left out."""
    for match in _SEGMENT.finditer(view, start, end):
        said = _CUE_BEHIND.sub("", match[0].strip(" -:"))
        said = _TAIL.sub("", said.removeprefix("à "))
        if match.end() == end:
            said = said.removesuffix(".")
        first = match.start() + match[0].find(said)
        if not said or said.lower() in RUBRICS:
            continue
        if not (_FILLER.match(said) or _A_DATE.fullmatch(said)):
            yield Span(first, first + len(said))


def _named(view: str, span: Span, otherwise: str) -> Slot:
    """Tell what kind of name a segment is; an empty slot name if it is none."""
    said = span.slice(view)
    desk = desk_line(view, span.start, span.end)
    if desk is not None:
        return desk
    author = _BY.sub("", said)
    if author != said:
        few = len(author.split()) <= MOST_WORDS
        paper = is_outlet(author) and not EDITORS.match(author)
        slot = "outlet" if paper else "author"
        return Slot(slot * few, Span(span.end - len(author), span.end))
    return Slot(_kind(said, otherwise), span)


def desk_line(view: str, start: int, end: int) -> Slot | None:
    """Read the paper whose editors sign; editors in a town are of no paper."""
    match = DESK.fullmatch(view, start, end)
    if match is None or match["outlet"] in PLACES:
        return None
    sure = match["of"] or is_outlet(match["outlet"])
    return slot_of("outlet", match, "outlet") if sure else None


def _kind(said: str, otherwise: str) -> str:
    outlet = is_outlet(said)
    if EDITORS.match(said) or INITIALS.match(said):
        return "author"
    if SURNAME.match(said) and not outlet:
        return "author"
    if said not in OUTLETS and not is_name(said):
        return ""
    if said in PLACES:
        return "dateline_place"
    person = otherwise == "outlet" and FULL_NAME.match(said)
    return "outlet" if outlet else "author" if person else otherwise


def source_line(view: str, start: int, end: int) -> Slots | None:
    """Read "Source : Maroc Diplomatique"."""
    match = _SOURCE.fullmatch(view, start, end)
    return match and (slot_of("outlet", match, match.lastgroup or 0),)


def agency_line(view: str, start: int, end: int) -> Slots | None:
    """Read "APA-Niamey (Niger)", "AC/te/APA", "AA / Gao / X", "Le Monde avec AFP"."""
    match = _AGENCY_LINE.fullmatch(view, start, end)
    if match is None:
        return None
    if match["place"]:
        return slot_of("outlet", match, "head"), slot_of(
            "dateline_place", match, "place"
        )
    if match["foot"]:
        return (slot_of("outlet", match, "foot"),)
    if match["wire"]:
        told = {"wire": "outlet", "town": "dateline_place", "by": "author"}
        return tuple(slot_of(told[g], match, g) for g in told if match[g])
    return (slot_of("outlet" if is_outlet(match["name"]) else "author", match, "name"),)


def credit(view: str, start: int, end: int) -> int | None:
    """Return where the names start in brackets that end a line of an agency's."""
    at = view.rfind(" (", start, end) + 1
    return at if at and _CREDIT.fullmatch(view, at, end) else None


def byline(view: str, start: int, end: int) -> Slots | None:
    """Read a line that says who wrote: "Par X", "X (à Gao)", "La rédaction"."""
    match = _CREDIT.fullmatch(view, start, end) or _BYLINE.fullmatch(view, start, end)
    if match is not None:
        group = match.lastgroup or "author"
        named = is_outlet(match[group]) and not EDITORS.match(match[group])
        slot = "outlet" if named else "author"
        paper = _CORRESPONDS.search(view, match.end(group), end)
        also = () if named or paper is None else (slot_of("outlet", paper, "outlet"),)
        return (slot_of(slot, match, group), *also)
    if end - start > LONGEST // 2:
        return None
    said = view[start:end]
    signed = any(p.match(said) for p in (EDITORS, INITIALS, SURNAME))
    return (Slot("author", Span(start, end)),) if signed else None


def signature(view: str, start: int, end: int) -> Slots | None:
    """Read a line under an article that is nothing but a name."""
    name = view[start:end].strip("()")
    if end - start > LONGEST // 2:
        return None
    if not (is_listed(name) or FULL_NAME.match(name) or SITE.match(name)):
        return None
    at = view.find(name, start, end)
    slot = "outlet" if is_outlet(name) else "author"
    return (Slot(slot, Span(at, at + len(name))),)
