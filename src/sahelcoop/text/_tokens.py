# SPDX-License-Identifier: MIT
"""Tokens: one scanner over the view, columns out."""

import re
import unicodedata
from typing import Final

from sahelcoop.text._document import Tokens
from sahelcoop.text._words import (
    ABBREVIATIONS,
    CLITICS,
    ELISIONS,
    ORDINALS,
    WHOLE,
    Follow,
)

_HIDDEN = "\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069"
"""Soft hyphen, joiners and direction marks: inside a word, and no part of its form."""
_W = rf"[\w\u0300-\u036f{_HIDDEN}]"
_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
_CLITIC = "(?:" + "|".join(CLITICS) + ")"
_TIED = rf"(?:(?:(?:t-)?{_CLITIC}(?:-{_CLITIC})?|ci|là)|T-(?:ILS?|ELLES?|ON))(?![\w'-])"

_SCANNER: Final = re.compile(
    rf"""
    (?=[^ \n])(?:
      [^\W\d_]++(?=[ ,\n])  # most words, and nothing but words
    | (?:https?://|www\.)[^\s<>"«»“”]+(?<![.,;:!?)\]'])
    | \d{{1,2}}([/.-])\d{{1,2}}\1\d{{4}}(?!{_W}) | \d{{4}}-\d\d-\d\d(?!{_W})
    | \d{{1,2}}(?:[hH](?:\d\d)?|:\d\d)(?!{_W})
    | \d+(?:{"|".join(ORDINALS)})(?!{_W})
    | \d{{1,3}}(?:(?:[ \n]\d{{3}}(?!\d))+|(?:\.\d{{3}}(?!\d))+|(?:'\d{{3}}(?!\d))+)
        (?:,\d+)?
    | \d+[.,]\d+ | \d+(?!{_W})
    | {_CAPITAL}\.(?:-{_CAPITAL}\.)+ | (?:{_CAPITAL}\.){{2,}}(?:{_CAPITAL}(?!{_W}))?
    | [nN]° | (?i:{"|".join(WHOLE)})(?!{_W})
    | (?!(?i:[nm]'[bcdfgjklpqrstvwxz])|M'H)(?i:{"|".join(ELISIONS)})'
    | (?<={_W})-(?:t-|T-)?(?i:{_CLITIC}|ci|là)(?!{_W})
    | {_W}+(?:(?:'|-(?!{_TIED})){_W}+)*
        (?:(?:[.+]{_W}{{1,64}}){{0,4}}@{_W}[\w.-]*(?<=\w)
          |(?:\.{_W}[\w-]*){{0,3}}\.(?:com|net|org|info)(?!{_W}))?
    | \.{{2,}} | \S
    )""",
    re.VERBOSE,
)
_RECOMPOSE: Final = re.compile(rf"[\u0300-\u036f{_HIDDEN}]")
_INVISIBLE: Final = re.compile(rf"[{_HIDDEN}]+")


def _form(raw: str) -> str:
    """Compose *raw* and drop what is invisible, unless nothing else is there."""
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", raw)) or raw


def _takes_stop(form: str, *, last: bool) -> bool:
    """Tell whether the full stop right after *form* belongs to it."""
    if len(form) == 1:
        return form.isupper() and not last
    follow = ABBREVIATIONS.get(form)
    return follow is Follow.OPEN if last else follow is not None


def _joined(spans: list[tuple[int, int]], forms: list[str]) -> set[int]:
    """Return which tokens are full stops of the abbreviation or initial before them."""
    last = len(forms) - 1
    return {
        at
        for at, form in enumerate(forms)
        if form == "."
        and at
        and spans[at - 1][1] == spans[at][0]
        and _takes_stop(forms[at - 1], last=at == last)
    }


def scan(view: str, start: int, end: int) -> Tokens:
    """Cut a sentence or a part of one, ``view[start:end]``, into tokens."""
    spans = [match.span() for match in _SCANNER.finditer(view, start, end)]
    forms = [view[first:after] for first, after in spans]
    joined = _joined(spans, forms)
    if joined:
        spans = [
            (first, after + 1 if at + 1 in joined else after)
            for at, (first, after) in enumerate(spans)
            if at not in joined
        ]
        forms = [view[first:after] for first, after in spans]
    if _RECOMPOSE.search(view, start, end):
        forms = [_form(form) for form in forms]
    starts, ends = zip(*spans, strict=True) if spans else ((), ())
    return Tokens(starts, ends, tuple(forms))
