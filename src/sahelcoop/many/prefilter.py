# SPDX-License-Identifier: MIT
"""Pages that cannot be ours, told from their bytes alone (extra `prefilter`).

A page is looked into if it names anything of the region: a state, a place, a
demonym, an actor. The names are the lexicon's. Other articles may tell of attacks and
deliveries, but not of those in the region.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from html.entities import codepoint2name
from itertools import product
from typing import Any, Final
from unicodedata import normalize

import attrs

from sahelcoop.errors import MissingExtraError
from sahelcoop.lexicon import REGION, Lexicon, default_lexicon
from sahelcoop.model.actors import ActorKind

__all__ = ["Prefilter"]

_OURS: Final = {*REGION, None}
"""What belongs to no country, such as the Sahel, belongs to ours too."""
_GROUPS: Final = frozenset({ActorKind.ARMED_GROUP, ActorKind.ARMED_FORCE})
"""Of the actors without country, the others are of the whole world."""
_WORD: Final = re.compile(r"[^\W_]+")
_BEGINS: Final = re.compile(rb"(?:\A|[^0-9A-Za-z]|\\[nrt]|\\u[0-9A-Fa-f]{4})\Z")
_ENDS: Final = re.compile(rb"(?![0-9A-Za-z])")
"""A name is no part of a longer word: "anomalie" is not of Mali. The letters of an
escape of JSON are no part of the word behind it."""
_ESCAPE: Final = 6
"""Bytes of the longest escape before a name."""
_BLANKS: Final = bytes.maketrans(b"\t\n\r", b"   ")
_WINDOW: Final = 2**16
"""Bytes looked at together, so that a page of ours costs no more than its beginning."""


def _escaped(form: str) -> Callable[[str], bytes]:
    """Write letters beyond ASCII with their number in *form*."""
    return lambda name: "".join(
        c if c.isascii() else form.format(ord(c)) for c in name
    ).encode()


def _entities(name: str) -> bytes:
    named = ((codepoint2name.get(ord(c)), c) for c in name)
    return "".join(
        c if c.isascii() or known is None else f"&{known};" for known, c in named
    ).encode()


def _apart(name: str) -> str:
    """Write letters and their accents apart."""
    return normalize("NFD", name)


_SPELLINGS: Final[tuple[Callable[[str], bytes], ...]] = (
    str.encode,
    lambda name: name.encode("cp1252", "replace"),
    lambda name: name.encode("mac-roman", "replace"),
    lambda name: _apart(name).encode(),
    lambda name: _apart(name).encode("ascii", "ignore"),
    _entities,
    *map(_escaped, ("&#{};", "&#{:04};", "&#x{:x};", "&#x{:X};", "&#x{:04X};")),
    *map(_escaped, ("&#x{:04x};", "\\u{:04x}", "\\u{:04X}")),
    lambda name: _escaped("&#{};")(_apart(name)),
)
"""How the letters of a name may stand in a page: as HTML, or as JSON inside it."""
_CASES: Final[tuple[Callable[[str], str], ...]] = (
    str,
    str.upper,
    lambda name: name[:1].upper() + name[1:],
)
_GAPS: Final = (" ", "-", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}")
_APOSTROPHES: Final = ("'", "’")


def _names(lexicon: Lexicon) -> set[str]:
    """Name the region.

    Left out is what a bare name does not tell from another word or name: "San".
    """
    actors = (
        actor
        for actor in lexicon.actors
        if actor.country in REGION or (actor.country is None and actor.kind in _GROUPS)
    )
    places = (p for p in lexicon.places if p.country in _OURS and not p.also)
    return {
        *(name.text for actor in actors for name in actor.names),
        *(name for place in places for name in (place.name, *place.aliases)),
        *(form for form, country in lexicon.demonyms.items() if country in REGION),
    }


def _fewest(names: set[str]) -> Iterator[str]:
    """Leave out the names of several words of which one is a name by itself."""
    for name in names:
        words = _WORD.findall(name)
        if words == [name] or names.isdisjoint(words):
            yield name


def _needles(names: Iterable[str]) -> set[bytes]:
    """Spell *names* in all the ways that a page may, if that loses no letter."""
    forms = {
        case(name).replace(" ", gap).replace("'", apostrophe)
        for name in names
        for case, gap, apostrophe in product(_CASES, _GAPS, _APOSTROPHES)
    }
    spelled = ((form, spell(form)) for form in forms for spell in _SPELLINGS)
    return {needle for form, needle in spelled if len(needle) >= len(form)}


@attrs.define(eq=False)
class Prefilter:
    """Tells of the bytes of a page whether it may be about the region.

    It is given as *wanted* to `sahelcoop.io.read_articles`, and counts.
    Raises MissingExtraError without ahocorasick_rs: the extra is `prefilter`.
    """

    lexicon: Lexicon = attrs.field(factory=default_lexicon)
    seen: int = attrs.field(default=0, init=False)
    passed_over: int = attrs.field(default=0, init=False)
    _longest: int = attrs.field(init=False)
    _automaton: Any = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        try:
            from ahocorasick_rs import BytesAhoCorasick  # noqa: PLC0415 - an extra
        except ImportError as missing:
            raise MissingExtraError("prefilter") from missing
        needles = _needles(_fewest(_names(self.lexicon)))
        self._longest = max(map(len, needles), default=0)
        self._automaton = BytesAhoCorasick(sorted(needles))

    def __call__(self, page: bytes) -> bool:
        """Tell whether to look into *page*; into what may be UTF-16, in any case."""
        wanted = b"\0" in page or any(self._names_ours(page))
        self.seen += 1
        self.passed_over += not wanted
        return wanted

    def _names_ours(self, page: bytes) -> Iterator[bool]:
        """Tell of each name that is found whether it stands there as a word."""
        for begin in range(0, len(page), _WINDOW):
            low = max(0, begin - self._longest)
            part = page[low : begin + _WINDOW].translate(_BLANKS)
            for _, start, end in self._automaton.find_matches_as_indexes(
                part, overlapping=True
            ):
                before = page[max(0, low + start - _ESCAPE) : low + start]
                begins = _BEGINS.search(before) is not None
                yield begins and _ENDS.match(page, low + end) is not None
