# SPDX-License-Identifier: MIT
"""Names of papers and of people, by their shape, as they head and sign articles."""

import re
from typing import Final

from sahelcoop.lexicon.person_names import read_person_names
from sahelcoop.lexicon.terms import key
from sahelcoop.text._outlets import (
    AGENCIES,
    OUTLET_WORDS,
    OUTLETS,
    OUTLETS_FOLDED,
    PLACES,
)
from sahelcoop.text._table import words

MOST_WORDS: Final = 6
"""Words of the longest name."""

_N = r"[A-ZÀ-ÖØ-Þ][\w'-]*(?:\.[a-z]{2,4}\b|\.)?"
_LINK = r"(?:de|du|la|le|ag|ould|el|al|ben|bin|von|van)"
NAME = rf"{_N}(?: (?:{_N}|{_LINK})){{0,4}}"
_SMALL: Final = OUTLET_WORDS.union(
    words("de du des d' la le les l' et en à au aux sur & hui")
)
"""Words of a name that need no capital."""
EDITORS: Final = re.compile(r"(?:la )?rédaction\b.{0,30}$", re.IGNORECASE)
DESK: Final = re.compile(
    r"(?:[Ll]a |LA )?(?:[Rr]édaction|RÉDACTION) (?P<of>(?:de|du) |d')?"
    rf"(?P<outlet>{NAME})$"
)
"""The editors of a paper: "La rédaction de Sahel Matin", "Rédaction Lessor"."""
INITIALS: Final = re.compile(
    r"(?:[A-ZÀ-Þ]\. ?){2,4}$|(?:[A-ZÀ-Þ]\.){1,3}[A-ZÀ-Þ]$"
    r"|[A-Z]{1,3}(?:[/-][A-Za-z]{1,4}){1,3}$"
    r"|[A-ZÀ-Þ][a-z]?\. ?[A-ZÀ-Þ][\w'-]+$"
)
SURNAME: Final = re.compile(rf"(?=.*[a-zà-ÿ]){_N} (?:{_N} )?[A-ZÀ-Þ][A-ZÀ-Þ'-]{{2,}}$")
FULL_NAME: Final = re.compile(rf"{_N} {NAME}(?:, {_N} {NAME})*(?: et {_N} {NAME})?$")
AGENCY = rf"(?:{'|'.join(sorted(AGENCIES))})\b"
SITE: Final = re.compile(
    r"(?:[\w-]+\.)+(?:com|net|org|info|fr|bf|bj|ci|cn|gn|ml|mr|ne|sn|td|tg)$",
    re.IGNORECASE,
)
_CAMEL: Final = re.compile(r"(?!Mc|Mac|De|La|Le|Di)\w+[a-zà-ÿ][A-Z]\w*$")
"""A name such as "MaliWeb" or "SeneNews", which no person and no place has."""


def is_name(name: str) -> bool:
    """Tell whether a segment has the shape of a name: capitals but for small words."""
    parts = name.replace("'", "' ").split()
    capital = (part[0].isupper() or part[0].isdigit() for part in parts)
    named = all(part in _SMALL or big for part, big in zip(parts, capital, strict=True))
    if SITE.match(name):
        return True
    return named and name[0].isupper() and len(parts) <= MOST_WORDS


def is_person(name: str) -> bool:
    """Tell whether a name has the shape of a person's and a part known for one."""
    names = map(key, name.replace("-", " ").split())
    told = FULL_NAME.match(name) is not None
    return told and not read_person_names().keys().isdisjoint(names)


def is_listed(name: str) -> bool:
    """Tell whether an outlet of the lexicon has a name, which may be in capitals."""
    return name in OUTLETS or (name.isupper() and name.casefold() in OUTLETS_FOLDED)


def is_outlet(name: str) -> bool:
    """Tell whether a name is that of a newspaper, a station, a site or an agency."""
    if is_listed(name) or SITE.match(name) or _CAMEL.match(name):
        return True
    parts = name.lower().replace("'", " ").replace("-", " ").split()
    if name.partition(" ")[0] in OUTLETS:
        return True
    article = len(parts) > 1 and parts[0] in ("le", "la", "les", "l")
    return name not in PLACES and (article or not OUTLET_WORDS.isdisjoint(parts))
