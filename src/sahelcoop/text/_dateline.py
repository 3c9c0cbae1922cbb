# SPDX-License-Identifier: MIT
"""Datelines: place, date or agency before a dash, ahead of the running text."""

import re
from typing import Final

from sahelcoop.text._metalines import DATE, LONGEST, Slots, slot_of
from sahelcoop.text._names import AGENCY, NAME
from sahelcoop.text._outlets import OUTLETS, RUBRICS

__all__ = ["dateline"]

_DATELINE: Final = re.compile(
    rf"(?:\((?P<wire>{AGENCY})\) ?(?:- ?)?|(?P<head>{AGENCY}) ?- ?(?=[A-ZÀ-Þ]))?\(?"
    rf"(?!(?:Le|Du) (?:\d|[a-z]))(?P<place>{NAME}(?:/{NAME})?)?"
    rf"(?: \((?!{AGENCY})(?:(?P<acronym>(?!USA|RDC|RCA)[A-Z]{{3,6}})|[^()]{{2,30}})\))?"
    r",? ?(?:le )?"
    rf"(?P<published>{DATE})?(?: ?[(/] ?(?P<outlet>{NAME}) ?\)?)?\)?"
    r"(?: ?\.? ?-{1,2} {0,3}(?=\S)|(?<=[\d)])\. (?=[A-ZÀ-Þ«“\"]))"
)
_TOWN: Final = 5
"""Letters of a town in capitals: acronyms have fewer."""


def dateline(view: str, start: int, end: int) -> tuple[int, Slots]:
    """Read "Niamey, 7 août 2020 (ONEP) -" before running text.

    Returns where the running text starts, which is *start* if there is no dateline, and
    the slots. A dateline has a date, an agency or an outlet ("VOA Afrique -"): a place
    and a dash are not enough, unless the place stands in capitals.
    """
    end = min(end, start + LONGEST)
    if view.find("-", start, end) < 0 and view.find(". ", start, end) < 0:
        return start, ()
    match = _DATELINE.match(view, start, end)
    if match is None:
        return start, ()
    own = match["place"] in OUTLETS
    told = any(match[g] for g in ("published", "wire", "head", "acronym"))
    told = told or (_is_town(match["place"] or "") and " -" in match[0])
    if not (told or own or match["outlet"] in OUTLETS):
        return start, ()
    first = "outlet" if own else "dateline_place"
    paper = next((g for g in ("wire", "head", "acronym") if match[g]), "outlet")
    names = {"outlet": paper, "published": "published", first: "place"}
    found = [
        (s, g)
        for s, g in names.items()
        if (match[g] or "dépêche").lower() not in RUBRICS
    ]
    return match.end(), tuple(slot_of(slot, match, group) for slot, group in found)


def _is_town(place: str) -> bool:
    """Tell a place in capitals from an acronym and from a heading: "BAMAKO — "."""
    letters = place.replace("'", "")
    loud = place.isupper() and letters.isalpha() and len(letters) >= _TOWN
    return loud and place.lower() not in RUBRICS
