# SPDX-License-Identifier: MIT
"""French numerals in words and figures: which parts join, and what they come to.

The grammar of number words follows the Académie française: additive below a hundred
("soixante-dix", "quatre-vingt-un"), multiplicative above. Belgian and Swiss forms are
read too, and the hyphens of 1990 or none.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice, takewhile
from typing import Final, NamedTuple

import attrs

from sahelcoop.mentions.parts import Part, Sort, rounded
from sahelcoop.model._checks import LARGEST

__all__ = ["Numeral", "read_numeral"]


class Numeral(NamedTuple):
    """What number words come to."""

    value: float | None
    """None for words that make no number together: "deux zéro six" dictates digits."""
    used: int
    """Tokens."""
    ordinal: bool = False


_QUATRE_VINGT: Final = -80
_NO: Final = range(0)
_TENS: Final = (range(2, 10), range(1, 2))
_WHOLE_TENS: Final = (range(1, 10), range(1, 2))
_AFTER: Final[Mapping[float, tuple[range, tuple[int, ...] | range]]] = {
    10: (range(7, 10), _NO),
    20: _TENS, 30: _TENS, 40: _TENS, 50: _TENS,
    60: (range(2, 17), (1, 11)),
    70: _WHOLE_TENS, 80: _WHOLE_TENS, 90: _WHOLE_TENS,
    _QUATRE_VINGT: (range(1, 17), range(1, 10)),
    100: (range(1, 100), _NO),
}  # fmt: skip
"""By the last word: which values may follow it, and which may after "et"."""
_COUNTS_HUNDREDS: Final = frozenset({*range(2, 10), *range(11, 20)})
_WORDS: Final = frozenset({Sort.WORD, Sort.CENTS})
_SPELLED: Final = frozenset({Sort.WORD, Sort.CENTS, Sort.ORDINAL, Sort.PARTS})
_RANKS: Final = frozenset({Sort.RANK, Sort.ORDINAL, Sort.PARTS})
_ET: Final = (Part(Sort.ET, 0),)
_ZERO: Final = (Part(Sort.WORD, 0),)
_POINT: Final = (Part(Sort.POINT, 0),)
_CENTS: Final = (Part(Sort.CENTS, 100),)


@attrs.frozen
class _Sum:
    """What the words read so far come to."""

    total: float = 0
    """The groups that have their scale."""
    group: float | None = None
    """The group that has none yet, below a thousand in words."""
    scale: float = LARGEST * 10
    """The last scale said: the next is lower."""
    last: float | None = None
    """The last word of the group."""
    figure: bool = False
    """Whether the group is a figure."""
    ended: bool = False

    @property
    def value(self) -> float:
        return rounded(self.total + (self.group or 0))


def _plus(now: _Sum, value: float, *, et: bool) -> _Sum | None:
    """Join a word below a hundred."""
    if now.figure:
        return None
    if not now.group:
        starts = not et and (value or not now.total)
        return attrs.evolve(now, group=value, last=value) if starts else None
    if value == 20 and now.last == 4 and now.group % 100 == 4:
        return attrs.evolve(now, group=now.group + 76, last=_QUATRE_VINGT)
    plain, joined = _AFTER.get(now.last or 0, (_NO, _NO))
    fits = value in (joined if et else plain)
    return attrs.evolve(now, group=now.group + value, last=value) if fits else None


def _hundreds(now: _Sum, part: Part) -> _Sum | None:
    counted = not now.figure and now.group in _COUNTS_HUNDREDS
    if not counted and (now.group or part.sort is Sort.CENTS):
        return None
    return attrs.evolve(now, group=(now.group or 1) * part.value, last=part.value)


def _scaled(now: _Sum, part: Part) -> _Sum | None:
    """Apply "mille" or "millions" to what is said before it: "mille milliards"."""
    scale, group = part.value, now.group
    single = scale == 1000 or part.sort is Sort.ORDINAL  # needs no count, takes no "un"
    if group == 0 or (single and group == 1 and not now.figure):
        return None
    count = group or (1 if single else 0)
    if scale < now.scale and count:
        return _Sum(now.total + count * scale, scale=scale)
    if 0 < now.total < scale:
        return _Sum((now.total + (group or 0)) * scale, scale=scale)
    return None


def _started(now: _Sum, part: Part) -> _Sum | None:
    """Take a figure: first, or as the lower groups of "un million 200 000"."""
    lower = now.scale >= 10**6 and part.value < now.scale
    if now.group is not None or (now.total and not lower):
        return None
    ended = part.sort is Sort.RANK
    return attrs.evolve(now, group=part.value, figure=True, ended=ended)


def _halved(now: _Sum, *, et: bool) -> _Sum | None:
    """Take "et demi": half of one, or of the scale just said."""
    if not et or not now.value:
        return None
    half = 0.5 if now.group else now.scale / 2
    return _Sum(now.value + half, ended=True)


def _joined(now: _Sum, part: Part, *, et: bool) -> _Sum | None:
    """Join one part; None if it cannot stand there."""
    if now.ended or (part.sort is Sort.PARTS and now != _Sum()):
        return None
    if part.sort is Sort.HALF:
        return _halved(now, et=et)
    if et or part.sort is Sort.WORD:
        return _word_joined(now, part, et=et)
    return _JOINERS[part.sort](now, part) if part.sort in _JOINERS else None


def _word_joined(now: _Sum, part: Part, *, et: bool = False) -> _Sum | None:
    """Join a word; an ordinal ends the numeral."""
    if part.sort not in _SPELLED or (et and part.value >= 100):
        return None
    if part.value < 100:
        found = _plus(now, part.value, et=et)
    else:
        found = _hundreds(now, part) if part.value == 100 else _scaled(now, part)
    ends = part.sort in _RANKS
    return attrs.evolve(found, ended=True) if found and ends else found


def _shortened(now: _Sum, part: Part) -> _Sum | None:
    """Apply a scale that is said of figures alone."""
    return _scaled(now, part) if now.figure else None


_JOINERS: Final[Mapping[Sort, Callable[[_Sum, Part], _Sum | None]]] = {
    Sort.CENTS: _word_joined,
    Sort.ORDINAL: _word_joined,
    Sort.PARTS: _word_joined,
    Sort.FIGURE: _started,
    Sort.RANK: _started,
    Sort.SHORT: _shortened,
}


def _taken(now: _Sum, parts: Iterable[Part]) -> _Sum | None:
    """Join all *parts* of a token, or nothing."""
    et = False
    found: _Sum | None = now
    for part in parts:
        if part.sort is Sort.ET:
            et = True
        elif found is not None:
            found, et = _joined(found, part, et=et), False
    return None if et else found


_Tokens = Sequence[tuple[Part, ...]]


def _read(tokens: _Tokens, at: int) -> tuple[_Sum, int]:
    """Join as many tokens from *at* on as make one numeral; give the next one too."""
    now = _Sum()
    while at < len(tokens):
        width = _width(tokens, at)
        parts = [part for token in tokens[at : at + width] for part in token]
        following = _taken(now, parts) if parts else None
        if following is None or _hangs(now, following):
            break
        now, at = following, at + width
    return now, at


def _width(tokens: _Tokens, at: int) -> int:
    """Say how many tokens join as one: "et" with what follows, a figure with scale."""
    if tokens[at] == _ET:
        return 2
    figure = tokens[at] and tokens[at][0].sort is Sort.FIGURE
    after = tokens[at + 1] if figure and at + 1 < len(tokens) else ()
    return 2 if after and after[0].value >= 1000 and len(after) == 1 else 1


def _hangs(before: _Sum, now: _Sum) -> bool:
    """Tell whether a figure without a scale is too short to be a group of thousands."""
    return now.figure and before.total > 0 and (now.group or 0) < 1000


def _decimals(tokens: _Tokens, at: int) -> tuple[str, int]:
    """Read what follows "virgule": "zéro huit" and "quatre huit six" are digits."""
    digits = ""
    low = list(takewhile(_is_low, islice(tokens, at, None)))
    used = 0
    while used < len(low):
        now, after = _read(low, used)
        zeros = low[used:after].count(_ZERO)
        digits += "0" * (zeros - (not now.value)) + str(now.value)
        used = after
    return digits, at + used


def _is_low(token: tuple[Part, ...]) -> bool:
    return bool(token) and all(p.sort is Sort.WORD and p.value <= 100 for p in token)


def _with_decimals(value: float, tokens: _Tokens, at: int) -> tuple[float, int]:
    """Go on after "virgule", and with the scale after it: "deux virgule cinq mille"."""
    if at >= len(tokens) or tokens[at] != _POINT:
        return value, at
    digits, after = _decimals(tokens, at + 1)
    if not digits:
        return value, at
    start = _Sum(group=float(f"{int(value)}.{digits}"), figure=True)
    scale = tokens[after] if after < len(tokens) else ()
    scaled = _taken(start, scale) if scale else None
    return (scaled.value, after + 1) if scaled else (start.value, after)


def _are_words(token: tuple[Part, ...]) -> bool:
    return bool(token) and token[0].sort in _WORDS


def read_numeral(tokens: _Tokens, at: int = 0) -> Numeral | None:
    """Read the numeral that starts with *tokens*[*at*], each given by its parts.

    Number words side by side that make no numeral are digits read aloud, as in "deux
    zéro six": they are one `Numeral` without a value. "un" before them is an article.
    """
    now, after = _read(tokens, at)
    if after == at:
        return None
    value, after = _with_decimals(now.value, tokens, after)
    following = tokens[after] if after < len(tokens) else ()
    broken = _are_words(tokens[after - 1]) and _are_words(following)
    if broken and following != _CENTS:
        if value == 1:
            return None
        run = takewhile(_are_words, islice(tokens, at, None))
        return Numeral(None, sum(1 for _ in run))
    if value > LARGEST:
        return Numeral(None, after - at)
    last = tokens[after - 1][-1].sort
    return Numeral(value, after - at, last in _RANKS)
