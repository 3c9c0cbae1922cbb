# SPDX-License-Identifier: MIT
"""One look-up a token: what a form can be in expressions of time, number, measure."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

import attrs

from sahelcoop.cascade import Cascade, Rule
from sahelcoop.lexicon import Term, key
from sahelcoop.mentions.numerals import read_number
from sahelcoop.mentions.shapes import FEATURES, month_joined, shaped

__all__ = ["Lexeme", "Vocabulary", "number_features"]

_MOST_KEPT: Final = 30_000
"""Forms to remember: more than the seeds and the development corpus have, and with a
form and its lexeme at some 300 bytes a few megabytes."""
_PLAIN_YEAR: Final = re.compile(r"[12]\d{3}")
_NONE: Final = Term(frozenset())
_BEYOND: Final = 10**6
"""Stands for all the numbers that are neither day, hour nor year."""


@attrs.frozen(eq=False)
class Lexeme:
    """What is known of a form."""

    key: str
    features: frozenset[str]
    value: object
    mark: str
    """Its character in lines of the cascade."""
    role: str
    """`t` if it makes an expression, `c` if it can only be part of one, else a space."""


@lru_cache(maxsize=1024)
def number_features(number: float, *, year: bool) -> frozenset[str]:
    """Say what a number can be: a day, an hour, minutes; a *year* if told like one."""
    features = {"NUM"}
    if number == int(number):
        features.add("WHOLE")
        if 1 <= number <= 31:
            features.add("DAY")
        if 1 <= number <= 12:
            features.add("MONTH_NUM")
        if number <= 24:
            features.add("HOUR")
        if number <= 59:
            features.add("SIXTY")
        if year and 1000 <= number <= 2999:
            features.add("YEAR")
    return frozenset(features)


def _numeral(form: str) -> Term | None:
    """Read a form that is a number by itself: "42", "8 000", "quatre-vingt-dix"."""
    found = read_number((form,), 0)
    if found is None:
        return None
    year = _PLAIN_YEAR.fullmatch(form) is not None
    more = {"NUMERAL", "FIGURE"} if form[0].isdigit() else {"NUMERAL"}
    return Term(number_features(found[0], year=year) | more, found[0])


_NUMBER_SETS: Final = frozenset(
    features | more
    for number in (*range(60), 1000, 2000, _BEYOND, 0.5)
    for year in (True, False)
    for features in (number_features(number, year=year),)
    for more in (
        frozenset[str](),
        frozenset({"NUMERAL"}),
        frozenset({"NUMERAL", "FIGURE"}),
    )
)


class Vocabulary:
    """Looks forms up; holds the cascade that reads them.

    May be shared between threads: two of them at worst learn the same form twice.
    """

    def __init__(
        self, terms: Mapping[str, Term], stages: Iterable[tuple[Rule, ...]]
    ) -> None:
        """Join the *terms* of a lexicon and the forms that the rules of *stages* name."""
        stages = tuple(stages)
        self._terms = dict(terms)
        named = {f for stage in stages for rule in stage for f in rule.pattern.forms}
        for form in named:
            known = self._terms.get(form) or shaped(form) or _numeral(form) or _NONE
            features = known.features | {f'"{form}"'}
            self._terms[form] = attrs.evolve(known, features=features)
        listed = {term.features for term in self._terms.values()}
        self.cascade = Cascade(stages, listed | _NUMBER_SETS | FEATURES)
        self._known: dict[str, Lexeme] = {}

    def look_up(self, forms: Iterable[str]) -> list[Lexeme]:
        """Give the lexeme of each of *forms*."""
        known = self._known
        return [known.get(form) or self._learn(form) for form in forms]

    def _learn(self, form: str) -> Lexeme:
        if len(self._known) >= _MOST_KEPT:
            self._known.clear()
        lexeme = self._known[form] = self._lexeme(form)
        return lexeme

    def _lexeme(self, form: str) -> Lexeme:
        folded = key(form)
        term = self._terms.get(folded) or shaped(folded)
        term = term or month_joined(folded, self._terms) or _numeral(form) or _NONE
        mark = self.cascade.char(term.features)
        makes = "NUMERAL" in term.features or not term.features.isdisjoint(
            self.cascade.triggers
        )
        role = "t" if makes else "c" if mark != " " else " "
        return Lexeme(folded, term.features, term.value, mark, role)
