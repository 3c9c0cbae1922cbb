# SPDX-License-Identifier: MIT
"""The words of time, number, measure and around names: their classes and values."""

import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Final

import attrs

from sahelcoop.lexicon.tables import Row, read_rows

__all__ = ["Term", "key", "read_terms"]


_FILES: Final = (
    "time_words.csv",
    "number_words.csv",
    "units.csv",
    "name_words.csv",
)


@attrs.frozen
class Term:
    """What a form can be in an expression of time, number or measure."""

    features: frozenset[str]
    value: int | float | str | None = None
    """A number, or a code such as `W` or `evening`; None for a mere function word."""
    number: int | float | None = None
    """What it is worth as a word of numerals: "seconde" has the code `S` and is 2."""


def key(form: str) -> str:
    """Fold a form: case, accents and ligatures do not tell these words apart."""
    if form.isascii():
        return form.lower()
    decomposed = unicodedata.normalize("NFKD", form.casefold().replace("œ", "oe"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _value(text: str) -> int | float | str | None:
    if text.lstrip("-").replace(".", "", 1).isdigit():
        return float(text) if "." in text else int(text)
    return text or None


def _term(row: Row) -> tuple[list[str], Term]:
    forms = [key(form) for form in row["forms"].split("|")]
    features, value = frozenset(row["features"].split()), _value(row["value"])
    worth = value if "NUMBER_WORD" in features else None
    return forms, Term(features, value, None if isinstance(worth, str) else worth)


@cache
def read_terms() -> Mapping[str, Term]:
    """Read the tables of `_FILES`: what each form is, by its `key`.

    A form in two rows has the features of both and the value of the first that has one.
    """
    into: dict[str, Term] = {}
    rows = (row for name in _FILES for row in read_rows(name, _term))
    for forms, term in rows:
        for form in forms:
            known = into.setdefault(form, term)
            if known is not term:
                into[form] = _both(known, term)
    return into


def _both(known: Term, term: Term) -> Term:
    value = term.value if known.value is None else known.value
    number = term.number if known.number is None else known.number
    return Term(known.features | term.features, value, number)
