# SPDX-License-Identifier: MIT
"""Tokens: one scanner over the view, columns out."""

import re
from itertools import accumulate
from typing import Final

import attrs

from sahelcoop.text._compose import MARKS, compose
from sahelcoop.text._words import (
    ABBREVIATIONS,
    CLITICS,
    ELISIONS,
    ORDINALS,
    WHOLE,
    WORDS_TOO,
    Follow,
)

_W = rf"[\w{MARKS}]"
_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
_CLITIC = "(?:" + "|".join(CLITICS) + ")"
_TIED = rf"(?:(?:(?:t-)?{_CLITIC}(?:-{_CLITIC})?|ci|là)|T-(?:ILS?|ELLES?|ON))(?![\w'-])"
_DAY = "|".join(rf"\d{{1,2}}{mark}\d{{1,2}}{mark}\d{{4}}" for mark in ("/", r"\.", "-"))

_SCANNER: Final = re.compile(
    rf"""
    (
      [a-zA-ZÀ-ÖØ-öø-ÿ]++(?=[ ,\n])  # most words, and nothing but words
    | (?=[^ \n])(?:
      [a-zA-ZÀ-ÖØ-öø-ÿ]++(?=[;)»”"]|\.?\Z|\.[ \n])
    | [dlDLqcsnm]u?'(?=[aeiouhéèêàâôœ])  # most elisions
    | [,;:()«»“”"?!] | \.+
    | \d++(?=[ ][^\d])
    | (?:https?://|www\.)[^\s<>"«»“”]+(?<![.,;:!?)\]'])
    | (?:{_DAY})(?!{_W}) | \d{{4}}-\d\d-\d\d(?!{_W})
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
    | \S
    ))""",
    re.VERBOSE,
)


_OPEN: Final = (
    frozenset(form for form, follow in ABBREVIATIONS.items() if follow is Follow.OPEN)
    - WORDS_TOO
)


@attrs.frozen
class Tokens:
    """The tokens of one sentence as parallel columns."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    forms: tuple[str, ...]
    """Slices of the view, composed (NFC) and without invisible characters; a quotation
    mark that is typed as two characters is one."""

    def __len__(self) -> int:
        return len(self.starts)


def _takes_stop(form: str, *, last: bool) -> bool:
    """Tell whether the full stop right after *form* belongs to it."""
    if last:
        return form in _OPEN
    return form in ABBREVIATIONS or (len(form) == 1 and form.isupper())


def _joined(parts: list[str]) -> list[str]:
    """Give the full stops of abbreviations and initials to these."""
    end = len(parts)
    stops = [
        at
        for at in range(3, end, 2)
        if parts[at] == "."
        and not parts[at - 1]
        and _takes_stop(parts[at - 2], last=at == end - 1)
    ]
    if not stops:
        return parts
    for at in stops:
        parts[at - 2] += "."
    gone = {place for at in stops for place in (at - 1, at)}
    return [part for place, part in enumerate(parts) if place not in gone]


def _scan_plain(words: str, offset: int = 0) -> Tokens:
    """Cut composed words that stand at *offset* into tokens."""
    parts = _SCANNER.split(words)  # by turns what is between tokens, and a token
    parts.pop()
    if words.find(".", 0, -1) >= 0 or (len(parts) > 3 and parts[-3] in _OPEN):
        parts = _joined(parts)
    places = tuple(accumulate(map(len, parts), initial=offset))
    return Tokens(places[1::2], places[2::2], tuple(parts[1::2]))


def scan(view: str, start: int, end: int) -> Tokens:
    """Cut a sentence or a part of one, ``view[start:end]``, into tokens."""
    plain = compose(view, start, end)
    if plain is None:
        return _scan_plain(view[start:end], start)
    tokens, at = _scan_plain(plain.words), plain.offsets.__getitem__
    return Tokens(
        tuple(map(at, tokens.starts)), tuple(map(at, tokens.ends)), tokens.forms
    )
