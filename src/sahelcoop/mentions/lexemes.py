# SPDX-License-Identifier: MIT
"""One look-up a token: what a form can be in expressions of time, number, measure."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final, cast

import attrs

from sahelcoop.cascade import Cascade, Rule
from sahelcoop.lexicon import Term, key
from sahelcoop.mentions.memory import Memory
from sahelcoop.mentions.numerals import Numeral, read_numeral
from sahelcoop.mentions.parts import Part, Sort, numeral_parts
from sahelcoop.mentions.shapes import FEATURES, month_joined, shaped
from sahelcoop.model.quantities import Quantity

__all__ = ["NO_COUNT", "Lexeme", "Vocabulary", "number_features", "rank_features"]

_PLAIN_YEAR: Final = re.compile(r"[12]\d{3}")
_GLUED: Final = re.compile(r"(\d+(?:[.,]\d+)?)(\D+\d?)")
"""A figure and its unit: "50km", "40m2"."""
_GLUED_FEATURES: Final = frozenset({"NUM", "GLUED"})
_NONE: Final = Term(frozenset())
NO_COUNT: Final = frozenset({"NO_COUNT"})
"""Of a number that counts nothing; it may yet be part of an hour or a date."""


@attrs.frozen(eq=False)
class Lexeme:
    """What is known of a form."""

    key: str
    features: frozenset[str]
    value: object
    mark: str
    """Its character in lines of the cascade."""
    role: str
    """`t` if it makes an expression, `c` if it can be part of one, else a space; a
    capital if it `counts`; `|` for the empty form between sentences."""
    parts: tuple[Part, ...] = ()
    """What it is in a numeral, if it can be in one."""
    numeral: Numeral | None = None
    """What it is as a numeral by itself."""
    counts: bool = False
    """Whether it is a number, part of one, or a figure with its unit."""


@lru_cache(maxsize=1024)
def number_features(number: float, *, year: bool, figure: bool) -> frozenset[str]:
    """Say what a number can be: a day, an hour, minutes; a *year* if told like one.

    *figure* says that it is not written in words.
    """
    features = {"NUM", "FIGURE"} if figure else {"NUM"}
    if number == int(number):
        features.add("WHOLE")
        if 1 <= number <= 31:
            features.add("DAY")
        if 1 <= number <= 12:
            features.add("MONTH_NUM")
        if 0 <= number <= 24:
            features.add("HOUR")
        if 0 <= number <= 59:
            features.add("SIXTY")
        if year and 1000 <= number <= 2999:
            features.add("YEAR")
    if number >= 10**6:
        features.add("MILLION")
    return frozenset(features)


def rank_features(number: float) -> frozenset[str]:
    """Say what an ordinal can be: the first of a month is a day, no other."""
    return frozenset({"ORDINAL", "DAY"} if number == 1 else {"ORDINAL"})


_NUMBER_SETS: Final = frozenset(
    number_features(number, year=year, figure=figure) | more
    for number in (-1.5, -1, *range(60), 60, 1000, 0.5, 10**6, 10**6 + 0.5)
    for year in (True, False)
    for figure in (True, False)
    for more in (frozenset[str](), NO_COUNT)
) | {rank_features(1), rank_features(2), _GLUED_FEATURES, NO_COUNT}


def _alone(parts: tuple[Part, ...]) -> Numeral | None:
    """Read a numeral of one token."""
    if len(parts) == 1 and parts[0].sort is Sort.FIGURE:  # most that are new
        return Numeral(parts[0].value, 1)
    return read_numeral([parts]) if parts else None


class Vocabulary:
    """Looks forms up; holds the cascade that reads them.

    May be shared between threads: two of them at worst learn the same form twice.
    """

    def __init__(
        self, terms: Mapping[str, Term], stages: Iterable[tuple[Rule, ...]]
    ) -> None:
        """Join the *terms* of a lexicon and the forms that rules of *stages* name."""
        stages = tuple(stages)
        self._words = terms
        self._terms = dict(terms)
        named = {f for stage in stages for rule in stage for f in rule.pattern.forms}
        for form in named:
            known = self._terms.get(form) or shaped(form) or _NONE
            features = known.features | {f'"{form}"'}
            self._terms[form] = attrs.evolve(known, features=features)
        for form, term in tuple(self._terms.items()):
            if "NUMBER_WORD" in term.features or form[:1].isdecimal():
                numeral = _alone(self._parts(form))
                self._terms[form] = self._counted(form, term, numeral)
        listed = {term.features for term in self._terms.values()}
        self.cascade: Cascade = Cascade(stages, listed | _NUMBER_SETS | FEATURES)
        self.known: Memory[Lexeme] = Memory(self._lexeme)

    def role(self, form: str) -> str:
        """Give the role of a form."""
        return self.known[form].role

    def _parts(self, form: str) -> tuple[Part, ...]:
        return numeral_parts(form, self._words)

    def _counted(self, form: str, term: Term, numeral: Numeral | None) -> Term:
        """Add what *form* is as a number, if it is one by itself and no article."""
        if numeral is None or numeral.value is None or "NEVER_ALONE" in term.features:
            return term
        features = (
            rank_features(numeral.value)
            if numeral.ordinal
            else number_features(
                numeral.value,
                year=_PLAIN_YEAR.fullmatch(form) is not None,
                figure=form[:1].isdecimal(),
            )
        )
        value = numeral.value if term.value is None else term.value
        return Term(term.features | features, value, term.number)

    def _glued(self, form: str) -> Quantity | None:
        """Read a figure with its unit in one word; "4G" and "2M" are none."""
        found = _GLUED.fullmatch(key(form))
        unit = self._terms.get(found[2], _NONE) if found else _NONE
        if found is None or unit.features.isdisjoint({"GAUGE", "MONEY"}):
            return None
        number = self._counted(found[1], _NONE, _alone(self._parts(found[1]))).value
        letter = len(found[2]) == 1 and form[-1].isupper()
        if letter or not isinstance(number, int | float):
            return None
        return Quantity.exact(number, str(unit.value))

    def _lexeme(self, form: str) -> Lexeme:
        folded = key(form)
        parts = self._parts(form)
        numeral = _alone(parts)
        term = self._terms.get(folded) or shaped(folded)
        term = term or month_joined(folded, self._terms)
        if term is None:
            term = self._counted(form, _NONE, numeral)
        features, value = term.features, cast("object", term.value)
        if not features and (glued := self._glued(form)):
            features, value = _GLUED_FEATURES, glued
        mark = self.cascade.char(features)
        scale = any(part.value >= 1000 for part in parts)
        makes = scale or not features.isdisjoint(self.cascade.triggers)
        role = "t" if makes else "c" if mark != " " or parts else " "
        counts = bool(parts) or "GLUED" in features
        role = role.upper() if counts else role if form else "|"
        return Lexeme(folded, features, value, mark, role, parts, numeral, counts)
