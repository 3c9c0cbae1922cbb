# SPDX-License-Identifier: MIT
"""Codebooks: the columns and codes of others, each with the manual beside it.

They stand in `codes/*.csv`; a code that was not seen in a manual is in none of them.
"""

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import attrs

from sahelcoop.export.rows import Row

__all__ = ["Codebook", "alpha3", "codebook", "numeric"]


@attrs.frozen
class Codebook:
    """The columns of a format in order, and its codes by list and by our word."""

    columns: tuple[str, ...]
    codes: Mapping[str, Mapping[str, str]]

    def row(self, cells: Row) -> Row:
        """Put *cells* in the order of the columns; a missing cell is None."""
        return {name: cells.get(name) for name in self.columns}


def _rows(name: str) -> list[dict[str, str]]:
    path = files("sahelcoop.export") / "codes" / f"{name}.csv"
    return list(csv.DictReader(path.read_text("utf-8").splitlines()))


@cache
def codebook(name: str) -> Codebook:
    """Read a codebook."""
    columns: list[str] = []
    codes: dict[str, dict[str, str]] = {}
    for row in _rows(name):
        if row["list"] == "column":
            columns.append(row["code"])
        for word in row["ours"].split("|"):
            codes.setdefault(row["list"], {})[word] = row["code"]
    return Codebook(tuple(columns), codes)


@cache
def _countries() -> Mapping[str, tuple[str, int]]:
    return {r["alpha2"]: (r["alpha3"], int(r["numeric"])) for r in _rows("countries")}


def alpha3(country: str | None) -> str | None:
    """Give the ISO 3166-1 alpha-3 code of an alpha-2 code."""
    return _countries().get(country or "", (None, None))[0]


def numeric(country: str | None) -> int | None:
    """Give the ISO 3166-1 numeric code of an alpha-2 code."""
    return _countries().get(country or "", (None, None))[1]
