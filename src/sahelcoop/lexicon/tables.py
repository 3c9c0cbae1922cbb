# SPDX-License-Identifier: MIT
"""Rows of the CSV tables turned into entries; a bad row says its file and line."""

import csv
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib.resources import files
from operator import attrgetter
from typing import Final, NoReturn, TypeVar

from sahelcoop.errors import LexiconError
from sahelcoop.lexicon.entries import (
    ActorEntry,
    DesignationEntry,
    Entry,
    GoodsEntry,
    Grammar,
    NounEntry,
    PlaceEntry,
    VerbEntry,
)
from sahelcoop.model.actors import ActorKind, Name, NameKind, Office
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.places import PlaceKind

__all__ = ["Row", "read_each", "read_table"]

Row = dict[str, str]
_T = TypeVar("_T")
_E = TypeVar("_E", bound=Entry)

# To ask an enumeration costs five times what it costs to remember its answer.
_actor_kind = cache(ActorKind)
_place_kind = cache(PlaceKind)
_category = cache(ItemCategory)

_NAME_COLUMNS: Final = {
    "short": NameKind.SHORT,
    "official": NameKind.OFFICIAL,
    "acronyms": NameKind.ACRONYM,
    "aliases": NameKind.ALIAS,
    "metonyms": NameKind.METONYM,
}
_AMBIGUITIES: Final = frozenset({"person", "word", "actor", "place"})


def read_each(name: str, make: Callable[[Row], _T]) -> Iterator[_T]:
    """Make something of each row of the table *name*, one after the other.

    Raises LexiconError with file and line for a row that cannot be read.
    """
    return (made for _, made in _numbered(name, make))


def read_table(
    name: str,
    make: Callable[[Row], _E],
    link: str | None = None,
    ids: Iterable[str] = (),
) -> tuple[_E, ...]:
    """Make an entry of each row of the table *name*; errors as in `read_each`.

    No two entries share an id, and the field *link* holds nothing, an id of the table
    or one of *ids*.
    """
    made: dict[str, _E] = {}
    for line, entry in _numbered(name, make):
        if entry.id in made:
            raise LexiconError(name, line, f"id {entry.id!r} came before")
        made[entry.id] = entry
    if link is not None:
        known = {None, *made, *ids}
        if not known.issuperset(map(attrgetter(link), made.values())):
            _refuse_stray(name, make, link, known)
    return tuple(made.values())


def _refuse_stray(
    name: str, make: Callable[[Row], _E], link: str, known: set[str | None]
) -> NoReturn:
    """Read the table *name* once more, for the line that is at fault."""
    linked = ((line, getattr(entry, link)) for line, entry in _numbered(name, make))
    line, target = next(found for found in linked if found[1] not in known)
    raise LexiconError(name, line, f"{link} {target!r} is no id")


def _numbered(name: str, make: Callable[[Row], _T]) -> Iterator[tuple[int, _T]]:
    """Read the table *name* of the package's data: line numbers and what is made."""
    path = files("sahelcoop.lexicon").joinpath("data", name)
    with path.open(encoding="utf-8") as lines:
        reader = csv.reader(lines, strict=True)
        columns = next(reader, list[str]())
        try:
            for cells in reader:
                yield reader.line_num, make(_row(columns, cells))
        except KeyError as error:
            raise LexiconError(name, reader.line_num, f"no column {error}") from error
        except (ValueError, csv.Error) as error:
            raise LexiconError(name, reader.line_num, str(error)) from error


def _row(columns: list[str], cells: list[str]) -> Row:
    if len(cells) != len(columns):
        raise ValueError("wrong number of cells")
    # The lengths are equal: `strict` would only ask again.
    return dict(zip(columns, cells))  # noqa: B905


def _cells(value: str) -> tuple[str, ...]:
    """Split a cell that holds several values."""
    return tuple(value.split("|")) if value else ()


@cache
def _is(cell: str, yes: str, no: tuple[str, ...]) -> bool:
    """Read a cell of two values."""
    if cell != yes and cell not in no:
        raise ValueError(f"{cell!r} is none of {', '.join((yes, *filter(None, no)))}")
    return cell == yes


@cache
def _grammar(gender: str, number: str = "", article: str = "", h: str = "") -> Grammar:
    """Give the one grammar for all names alike; a place may leave cells empty."""
    return Grammar(
        feminine=_is(gender, "f", ("m", "")),
        plural=_is(number, "p", ("s", "")),
        article=not _is(article, "no", ("yes", "")),
        aspirated=_is(h, "aspiré", ("",)),
    )


def _office(cell: str) -> Office:
    title, _, held = cell.partition(" @ ")
    return Office(title, held=PartialDate(held) if held else None)


def actor(row: Row) -> ActorEntry:
    """Read a row of actors.csv."""
    names = tuple(
        Name(text, kind)
        for column, kind in _NAME_COLUMNS.items()
        if row[column]
        for text in row[column].split("|")
    )
    return ActorEntry(
        row["id"],
        _actor_kind(row["kind"]),
        names,
        _grammar(row["gender"], row["number"], row["article"], row["h"]),
        row["country"] or None,
        (),
        row["source"],
    )


def person(row: Row) -> ActorEntry:
    """Read a row of persons.csv."""
    aliases = (Name(text, NameKind.ALIAS) for text in _cells(row["aliases"]))
    return ActorEntry(
        row["id"],
        ActorKind.PERSON,
        (Name(row["name"]), *aliases),
        _grammar(row["gender"], article="no"),
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
        kind=_place_kind(row["kind"]),
        grammar=_grammar(row["gender"], article=row["article"]),
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
        row["id"],
        row["singular"] or row["plural"],
        row["plural"] or row["singular"],
        _grammar(row["gender"], "" if row["singular"] else "p"),
        _category(row["category"]),
        _is(row["mass"], "yes", ("no",)),
        row["source"],
    )


def designation(row: Row) -> DesignationEntry:
    """Read a row of designations.csv."""
    return DesignationEntry(
        row["id"],
        row["designation"],
        _category(row["category"]),
        row["noun"],
        _cells(row["spellings"]),
        row["maker"] or None,
        row["source"],
    )


def demonym(row: Row) -> dict[str, str]:
    """Read a row of demonyms.csv: the country's code by form, in lower case."""
    columns = ("ms", "fs", "mp", "fp")
    return {f: row["country"] for column in columns for f in _cells(row[column])}


def national(row: Row) -> tuple[str, tuple[str, ...]]:
    """Read the preferred forms of a row of demonyms.csv, in the order of columns."""
    columns = ("ms", "fs", "mp", "fp")
    return row["country"], tuple(_cells(row[column])[0] for column in columns)


def noun(row: Row) -> NounEntry:
    """Read a row of nouns.csv."""
    return NounEntry(
        row["singular"],
        row["plural"],
        _is(row["gender"], "f", ("m",)),
        tuple(row["classes"].split()),
    )


def verb(row: Row) -> VerbEntry:
    """Read a row of verbs.csv."""
    return VerbEntry(
        row["lemma"],
        row["model"],
        _is(row["auxiliary"], "être", ("avoir", "pronominal")),
        tuple(row["classes"].split()),
    )


@cache
def _marks(part: str, gender: str) -> frozenset[str]:
    return frozenset({part.upper(), *gender.upper()})


def person_name(row: Row) -> tuple[str, frozenset[str]]:
    """Read a row of person_names.csv: a form as printed, and what it tells.

    GIVEN or FAMILY says which part of a name it is, M or F whose.
    """
    return row["form"], _marks(row["part"], row["gender"])
