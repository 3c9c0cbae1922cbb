# SPDX-License-Identifier: MIT
"""A linter for printed French: the slips that spelling and grammar checkers pass over.

It knows what summaries are made of: counts, countries, passives, marks and spaces. It
does not parse; a rule speaks up only where the words around leave no other reading.
What stands between « » is somebody's own and is only searched for marks and spaces.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from sahelcoop.lexicon import default_lexicon
from sahelcoop.model.places import PlaceKind

__all__ = ["RULES", "Slip", "slips"]


class Slip(NamedTuple):
    """A stretch of a text that no newspaper would print, and the rule that says so."""

    start: int
    end: int
    rule: str
    """One of `RULES`."""
    words: str


_NO_BREAK: Final = "\N{NO-BREAK SPACE}"
_NARROW: Final = "\N{NARROW NO-BREAK SPACE}"
_HIDDEN: Final = "\N{BULLET}"
_QUOTED: Final = re.compile("«[^«»]*»")

_MONTHS: Final = (
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
    "|décembre"
)
_VOWEL: Final = "[aeiouàâéèêëîïôûœAEIOUÀÂÉÈÊÎÔÛŒ]"
_MUTE_H: Final = "[hH](?:abit|eur|élic|ist|om[mo]|onn|ôp|ôt|um|uil|ypo|iver)"
_HARD: Final = (
    "[hH](?:aut|auss|amas|aous|ouss|ors|uit|ach|ang|asard|éros|outh|ezb)|onz|oui\\b"
    "|yacht|ouadd|Oua|Oue(?!st)"
)
_FAILING: Final = "[DdLlNnSs]e|[Ll]a|[Qq]ue|[Jj]usque|[Ll]orsque|[Pp]uisque"
_PLURAL: Final = (
    "[Ll]es|[Dd]es|[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ix|[Ss]ept|[Hh]uit|[Nn]euf"
    "|[Dd]ix|[Oo]nze|[Dd]ouze|[Vv]ingt|[Tt]rente|[Qq]uarante|[Pp]lusieurs|[Qq]uelques"
    "|[2-9]|[1-9][0-9]+"
)
_ONE: Final = r"(?:a|est|aurait|avait|était|serait|sera|doit|devrait)\b"
_MANY: Final = (
    r"(?:ont|sont|auraient|avaient|étaient|seraient|seront|doivent|devraient)\b"
)
_CLAUSE: Final = r"\b(?:et|ou|ni|que|qui|dont|où|ne|se)\b|[ns]’|qu’"
_WORDS: Final = rf"(?:(?!{_CLAUSE})[^.,;:!?()»«]){{1,90}}?"
"""The rest of a subject: no clause and nothing coordinated."""

_SIMPLE: Final[Mapping[str, str]] = {
    "blanks": rf"[ {_NO_BREAK}{_NARROW}]{{2,}}|[ {_NO_BREAK}{_NARROW}][,.)]|\( | \n",
    "marks": r",[,.;:]|\.\.(?!\.)(?<!\.\.\.)|[\"'“”](?=\w)|(?<=\w)[\"']|;\.|::",
    "leak": (
        r"\b(?:None|True|False|null|nan|undefined)\b|[{}<>\[\]_]|\b[a-z]+-[0-9a-f]{8,}"
        r"|\b[A-Z][A-Za-z]+\.[A-Z_]+\b|\b[a-z]+\.[a-z]+\.[a-z]+\b"
    ),
    "edtf": (
        r"\b-?\d{4}-(?:\d\d|XX|[0-9]X)(?:-(?:\d\d|XX|[0-9]X))?\b|\b\d+X+\b|\bX{2,}\b"
        r"|/\.\.|\.\./|\d[~?%](?=\s|$|\.)(?<!\d%)"
    ),
    "control": r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff\ufffd]",
    "first of a month": rf"\b[Ll]e 1[ {_NO_BREAK}](?:{_MONTHS})",
    "number unglued": (
        rf"\d (?=(?:{_MONTHS}|km|kg|h|%|€|tonnes?|millions?|milliards?)\b|[%€])"
        r"|(?<=\d) (?=\d{3}\b)"
    ),
    "number ungrouped": (
        r"(?<![\w,-])(?:\d{5,}|[3-9]\d{3}|1[0-7]\d\d|2[1-9]\d\d)(?!\d)"
    ),
    "contraction": (
        r"\b(?:[Dd]e|[ÀàA]) les? (?![a-zà-ÿ]+(?:er|ir|re|oir)\b)"
        r"|\b(?:du|des|aux|au) l[ea]s? |\b(?:du|au) l’|\bde des\b|\bde du\b"
    ),
    "elision": (
        rf"\b(?:{_FAILING}) (?!{_HARD})(?:{_VOWEL}|{_MUTE_H})|\b[Ss]i ils?\b"
        rf"|\b(?:[dlnsDLNS]|[qQ]u)’(?!Oua[^g]|Oue)(?:{_HARD})|\b(?:[dlnsDLNS]|[qQ]u)’"
        r"(?=[bcdfgjklmnpqrstvwxz])"
    ),
    "doubled word": r"\b(?![Nn]ous |[Vv]ous )(\w+) (?=[a-zà-ÿ])(?i:\1)\b",
    "invariable": r"\b(?:burkinabè(?:s|es?)|AESs|AESes|FAMas|onzes|milles)\b",
    "negation": rf"\b[Aa]ucune? (?:[^.,;n]|n(?!’)){{1,60}}? (?:{_ONE})",
    "verb in the singular": (
        rf"(?:^|(?<=[.!?;:] )|(?<=[.;:]\n\n))(?:{_PLURAL})[ {_NO_BREAK}]{_WORDS} {_ONE}"
    ),
    "coordinated subject": (
        r"(?:^|(?<=[.!?;:] )|(?<=\n\n))(?:L[ea] |L’)[\w-]+ et l(?:[ea] |’)[\w-]+ "
        rf"{_ONE}"
    ),
    "verb in the plural": (
        r"(?:^|(?<=[.!?;:] )|(?<=[.;:]\n\n))(?:L[ea] |L’|Une? )"
        r"(?!\w*(?:aine|illier|illion|illiard|partie|majorité|plupart|série|moitié"
        rf"|ribambelle|foule|dizaine)\b){_WORDS} {_MANY}"
    ),
}

_SPACED: Final[Mapping[str, str]] = {
    "spaces": (
        rf"(?<!{_NARROW})(?<![!?])[;!?]|(?<!{_NO_BREAK}):(?!//|\d)"
        rf"|«(?![{_NO_BREAK}{_NARROW}])|(?<![{_NO_BREAK}{_NARROW}])»"
    )
}
_CANADIAN: Final[Mapping[str, str]] = {
    "spaces": (
        rf"\s[;!?]|(?<!{_NO_BREAK}):(?!//|\d)|«(?!{_NO_BREAK})|(?<!{_NO_BREAK})»"
    )
}

_PLACED: Final = re.compile(
    r"\b(?=([Dd]ans la|[Àà] la|[Aa]ux?|[Ee]n|[Àà]) ([A-ZÀ-Ý][\w’-]*(?: [\w’-]+){0,3}))"
)

_Check = Callable[[str], Iterator[tuple[int, int]]]


def _stop(text: str) -> Iterator[tuple[int, int]]:
    """Find paragraphs that do not end like one."""
    for found in re.finditer(r"[^\n]+", text):
        if not re.search(r"[.!?…]»?$|[.!?…][\u00a0\u202f]»$", found[0]):
            yield found.end() - 1, found.end()


def _capital(text: str) -> Iterator[tuple[int, int]]:
    """Find sentences that begin small."""
    for found in re.finditer(r"(?:^|(?<=[a-zé»)]\. )|(?<=\n\n))[a-zà-ÿ]\w*", text):
        yield found.span()


def _quotation(text: str) -> Iterator[tuple[int, int]]:
    """Find guillemets without their other half."""
    for found in re.finditer("[«»]", _QUOTED.sub(lambda m: " " * len(m[0]), text)):
        yield found.span()


@cache
def _wrong_places() -> frozenset[tuple[str, str]]:
    """Give every preposition with a country or town that does not take it."""
    wrong: set[tuple[str, str]] = set()
    lexicon = default_lexicon()
    entries = lexicon.places
    plurals = {actor.name for actor in lexicon.actors if actor.grammar.plural}
    countries = {e.name: e for e in entries if e.kind is PlaceKind.COUNTRY}
    for name, entry in countries.items():
        grammar = entry.grammar
        if name in plurals:
            wrong |= {("en", name), ("à", name), ("au", name)}
        elif not grammar.article:
            wrong |= {("au", name), ("aux", name), ("à la", name)}
        elif grammar.feminine:
            wrong |= {("au", name), ("aux", name), ("à", name), ("dans la", name)}
        elif re.match(_VOWEL, name):
            wrong |= {("au", name), ("aux", name), ("à", name)}
        else:
            wrong |= {("en", name), ("à", name), ("aux", name), ("à la", name)}
    others = {e.name for e in entries if e.kind is not PlaceKind.LOCALITY}
    towns = {e.name for e in entries} - others
    shared = {alias for e in entries for alias in e.aliases} & towns
    return frozenset(
        wrong
        | {(word, town) for town in towns - shared for word in ("au", "aux", "en")}
    )


def _place(text: str) -> Iterator[tuple[int, int]]:
    """Find countries and towns after a preposition that is not theirs."""
    for found in _PLACED.finditer(text):
        words = found[2].split(" ")
        for size in range(len(words), 0, -1):
            if (found[1].lower(), " ".join(words[:size])) in _wrong_places():
                yield found.start(), found.end(2)
                break


_PASSIVE: Final = re.compile(
    rf"(?:^|(?<=[.!?;:] )|(?<=\n\n))(?:{_PLURAL}|Une?|L[ea]|L’)[ {_NO_BREAK}]?"
    rf"(?:(?:quinz|diz|vingt|trent|cent|quarant|cinquant|douz)aine d(?:e |’))?([\w-]+)"
    rf"(?:{_WORDS})? (?:a|ont|aurait|auraient|avait|avaient) été ([\w-]+)"
)


def _participle(text: str) -> Iterator[tuple[int, int]]:
    """Find participles that agree with the complement, not with the noun before it."""
    words = default_lexicon().words
    for found in _PASSIVE.finditer(text):
        noun = words.get(found[1].lower(), frozenset())
        done = words.get(found[2].lower(), frozenset())
        if "NOUN" not in noun or "PPART" not in done or len(noun & {"M", "F"}) != 1:
            continue
        if not noun & done & {"M", "F"}:
            yield found.span(2)


_CHECKS: Final[Mapping[str, _Check]] = {
    "final stop": _stop,
    "capital": _capital,
    "guillemets": _quotation,
    "preposition of a place": _place,
    "participle": _participle,
}
_OF_QUOTES_TOO: Final = frozenset(
    {"blanks", "spaces", "control", "guillemets", "final stop", "capital"}
)

RULES: Final = (*_SIMPLE, *_SPACED, *_CHECKS)
"""The ids of all rules."""


@cache
def _compiled(rule: str, *, canadian: bool) -> "re.Pattern[str]":
    spaced = _CANADIAN if canadian else _SPACED
    return re.compile({**_SIMPLE, **spaced}[rule])


def slips(text: str, /, *, locale: str = "fr") -> tuple[Slip, ...]:
    """Find what is badly printed in *text*, in its order.

    *locale* decides on the spaces: fr_CA has none before ; ! and ?.
    """
    masked = _QUOTED.sub(lambda found: _HIDDEN * len(found[0]), text)
    found: list[Slip] = []
    for rule in RULES:
        where = text if rule in _OF_QUOTES_TOO else masked
        if rule in _CHECKS:
            spans = list(_CHECKS[rule](where))
        else:
            pattern = _compiled(rule, canadian=locale == "fr_CA")
            spans = [match.span() for match in pattern.finditer(where)]
        found += [Slip(a, b, rule, text[a:b]) for a, b in spans]
    return tuple(sorted(found))
