# SPDX-License-Identifier: MIT
"""Rows of the CSV tables turned into entries; a bad row says its file and line."""

import csv
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import Final, TypeVar

from sahelcoop.errors import LexiconError
from sahelcoop.lexicon.entries import (
    ActorEntry,
    DesignationEntry,
    GoodsEntry,
    Grammar,
    PlaceEntry,
)
from sahelcoop.model.actors import ActorKind, Name, NameKind, Office
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.places import PlaceKind

__all__ = ["Row", "read_each", "read_table"]

Row = dict[str, str]
_T = TypeVar("_T")

_NAME_COLUMNS: Final = {
    "short": NameKind.SHORT,
    "official": NameKind.OFFICIAL,
    "acronyms": NameKind.ACRONYM,
    "aliases": NameKind.ALIAS,
    "metonyms": NameKind.METONYM,
}
_AMBIGUITIES: Final = frozenset({"person", "word", "actor", "place"})


def _read_rows(name: str) -> Iterator[tuple[int, Row]]:
    """Read the table *name* of the package's data: line numbers and rows."""
    text = files("sahelcoop.lexicon").joinpath("data", name).read_text("utf-8")
    reader = csv.reader(text.splitlines(), strict=True)
    columns = next(reader, list[str]())
    try:
        for found in reader:
            if len(found) != len(columns):
                raise LexiconError(name, reader.line_num, "wrong number of cells")
            yield reader.line_num, dict(zip(columns, found, strict=True))
    except csv.Error as error:
        raise LexiconError(name, reader.line_num, str(error)) from error


def read_each(name: str, make: Callable[[Row], _T]) -> Iterator[_T]:
    """Make something of each row of the table *name*, one after the other.

    Raises LexiconError with file and line for a row that cannot be read.
    """
    for line, row in _read_rows(name):
        try:
            made = make(row)
        except LexiconError as error:
            raise LexiconError(name, line, error.reason) from error
        except KeyError as error:
            raise LexiconError(name, line, f"no column {error}") from error
        except ValueError as error:
            raise LexiconError(name, line, str(error)) from error
        yield made


def read_table(name: str, make: Callable[[Row], _T]) -> tuple[_T, ...]:
    """Make an entry of each row of the table *name*; errors as in `read_each`."""
    return tuple(read_each(name, make))


def _cells(value: str) -> tuple[str, ...]:
    """Split a cell that holds several values."""
    return tuple(value.split("|")) if value else ()


def _grammar(row: Row) -> Grammar:
    return Grammar(
        feminine=row["gender"] == "f",
        plural=row.get("number") == "p",
        article=row.get("article") != "no",
        aspirated=bool(row.get("h")),
    )


def _office(cell: str) -> Office:
    title, _, held = cell.partition(" @ ")
    return Office(title, held=PartialDate(held) if held else None)


def actor(row: Row) -> ActorEntry:
    """Read a row of actors.csv."""
    names = tuple(
        Name(text, kind)
        for column, kind in _NAME_COLUMNS.items()
        for text in _cells(row[column])
    )
    return ActorEntry(
        row["id"],
        ActorKind(row["kind"]),
        names,
        _grammar(row),
        row["country"] or None,
        source=row["source"],
    )


def person(row: Row) -> ActorEntry:
    """Read a row of persons.csv."""
    aliases = (Name(text, NameKind.ALIAS) for text in _cells(row["aliases"]))
    return ActorEntry(
        row["id"],
        ActorKind.PERSON,
        (Name(row["name"]), *aliases),
        Grammar(feminine=row["gender"] == "f", article=False),
        row["country"] or None,
        tuple(_office(cell) for cell in _cells(row["offices"])),
        row["source"],
    )


def _also(cell: str) -> tuple[str, ...]:
    """Read what else a name may be; ValueError tells the first unknown value."""
    values = _cells(cell)
    for value in values:
        if value not in _AMBIGUITIES:
            message = f"{value!r} is not one of {', '.join(sorted(_AMBIGUITIES))}"
            raise ValueError(message)
    return values


def place(row: Row) -> PlaceEntry:
    """Read a row of places.csv."""
    return PlaceEntry(
        id=row["id"],
        name=row["name"],
        kind=PlaceKind(row["kind"]),
        grammar=_grammar(row),
        aliases=_cells(row["aliases"]),
        country=row["country"] or None,
        parent=row["parent"] or None,
        subdivision=row["iso3166_2"] or None,
        geonames=int(row["geonames"]) if row["geonames"] else None,
        lat=float(row["lat"]) if row["lat"] else None,
        lon=float(row["lon"]) if row["lon"] else None,
        source=row["source"],
        also=_also(row.get("also", "")),
    )


def goods(row: Row) -> GoodsEntry:
    """Read a row of goods.csv."""
    return GoodsEntry(
        id=row["id"],
        singular=row["singular"] or row["plural"],
        plural=row["plural"] or row["singular"],
        grammar=Grammar(feminine=row["gender"] == "f", plural=not row["singular"]),
        category=ItemCategory(row["category"]),
        mass=row["mass"] == "yes",
        source=row["source"],
    )


def designation(row: Row) -> DesignationEntry:
    """Read a row of designations.csv."""
    return DesignationEntry(
        id=row["id"],
        designation=row["designation"],
        category=ItemCategory(row["category"]),
        noun=row["noun"],
        spellings=_cells(row["spellings"]),
        maker=row["maker"] or None,
        source=row["source"],
    )


def demonym(row: Row) -> dict[str, str]:
    """Read a row of demonyms.csv: the country's code by form, in lower case."""
    columns = ("ms", "fs", "mp", "fp")
    return {f: row["country"] for column in columns for f in _cells(row[column])}
