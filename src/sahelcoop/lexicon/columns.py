# SPDX-License-Identifier: MIT
"""What the tables mean: their columns, or the rows of small ones, become entries.

A column at a time takes half as long as a row at a time, for all that loops is C.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import repeat
from typing import Final

from sahelcoop.lexicon.entries import (
    ActorEntry,
    DesignationEntry,
    GoodsEntry,
    Grammar,
    NounEntry,
    PlaceEntry,
    TurnEntry,
    VerbEntry,
)
from sahelcoop.lexicon.tables import Columns, Row, rows
from sahelcoop.model.actors import ActorKind, Name, NameKind, Office
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.places import PlaceKind

__all__ = [
    "actors",
    "demonym",
    "designations",
    "goods",
    "national",
    "nouns",
    "person_names",
    "persons",
    "places",
    "turns",
    "verbs",
]

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


def _filled(column: Iterable[str]) -> Iterator[str | None]:
    return (cell or None for cell in column)


def _degrees(column: Iterable[str]) -> Iterator[float | None]:
    return (float(cell) if cell else None for cell in column)


@cache
def _held(cell: str) -> PartialDate | None:
    return PartialDate(cell) if cell else None


def _office(cell: str) -> Office:
    title, _, held = cell.partition(" @ ")
    return Office(title, held=_held(held))


def _names(*cells: str) -> tuple[Name, ...]:
    """Read the cells of the columns for names."""
    kinds = _NAME_COLUMNS.values()
    told = [(cell, kind) for cell, kind in zip(cells, kinds, strict=True) if cell]
    return tuple([Name(text, kind) for cell, kind in told for text in cell.split("|")])


def actors(of: Columns) -> Iterable[ActorEntry]:
    """Read actors.csv."""
    return map(
        ActorEntry,
        of["id"],
        map(_actor_kind, of["kind"]),
        map(_names, *[of[column] for column in _NAME_COLUMNS]),
        map(_grammar, of["gender"], of["number"], of["article"], of["h"]),
        _filled(of["country"]),
        repeat(()),
        of["source"],
    )


def persons(of: Columns) -> Iterable[ActorEntry]:
    """Read persons.csv."""
    return map(_person, rows(of))


def _person(row: Row) -> ActorEntry:
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


@cache
def _also(cell: str) -> tuple[str, ...]:
    """Read what else a name may be; ValueError tells the first unknown value."""
    values = _cells(cell)
    for value in values:
        if value not in _AMBIGUITIES:
            message = f"{value!r} is not one of {', '.join(sorted(_AMBIGUITIES))}"
            raise ValueError(message)
    return values


def places(of: Columns) -> Iterable[PlaceEntry]:
    """Read places.csv."""
    return map(
        PlaceEntry,
        of["id"],
        of["name"],
        map(_place_kind, of["kind"]),
        map(_grammar, of["gender"], repeat(""), of["article"]),
        map(_cells, of["aliases"]),
        _filled(of["country"]),
        _filled(of["parent"]),
        _filled(of["iso3166_2"]),
        (int(cell) if cell else None for cell in of["geonames"]),
        _degrees(of["lat"]),
        _degrees(of["lon"]),
        of["source"],
        map(_also, of.get("also", repeat(""))),
    )


def goods(of: Columns) -> Iterable[GoodsEntry]:
    """Read goods.csv; a noun that lacks one number lends it from the other."""
    numbers = [*zip(of["singular"], of["plural"], strict=True)]
    return map(
        GoodsEntry,
        of["id"],
        (one or more for one, more in numbers),
        (more or one for one, more in numbers),
        map(_grammar, of["gender"], ("" if one else "p" for one, _ in numbers)),
        map(_category, of["category"]),
        map(_is, of["mass"], repeat("yes"), repeat(("no",))),
        of["source"],
    )


def designations(of: Columns) -> Iterable[DesignationEntry]:
    """Read designations.csv."""
    return map(
        DesignationEntry,
        of["id"],
        of["designation"],
        map(_category, of["category"]),
        of["noun"],
        map(_cells, of["spellings"]),
        _filled(of["maker"]),
        of["source"],
    )


def demonym(row: Row) -> dict[str, str]:
    """Read a row of demonyms.csv: the country's code by form, in lower case."""
    columns = ("ms", "fs", "mp", "fp")
    return {f: row["country"] for column in columns for f in _cells(row[column])}


def national(row: Row) -> tuple[str, tuple[str, ...]]:
    """Read the preferred forms of a row of demonyms.csv, in the order of columns."""
    columns = ("ms", "fs", "mp", "fp")
    return row["country"], tuple(_cells(row[column])[0] for column in columns)


# A few hundred nouns and verbs share their classes with others.
@cache
def _classes(cell: str) -> tuple[str, ...]:
    return tuple(cell.split())


def nouns(of: Columns) -> Iterable[NounEntry]:
    """Read nouns.csv."""
    feminine = map(_is, of["gender"], repeat("f"), repeat(("m",)))
    classes = map(_classes, of["classes"])
    return map(NounEntry, of["singular"], of["plural"], feminine, classes)


def verbs(of: Columns) -> Iterable[VerbEntry]:
    """Read verbs.csv."""
    etre = map(_is, of["auxiliary"], repeat("être"), repeat(("avoir", "pronominal")))
    return map(VerbEntry, of["lemma"], of["model"], etre, map(_classes, of["classes"]))


def turns(of: Columns) -> Iterable[TurnEntry]:
    """Read turns.csv."""
    of_self = map(_is, of["auxiliary"], repeat("pronominal"), repeat(("avoir", "être")))
    return map(TurnEntry, verbs(of), of["words"], of["leads"], of_self)


@cache
def _marks(part: str, gender: str) -> frozenset[str]:
    return frozenset({part.upper(), *gender.upper()})


def person_names(of: Columns) -> Iterable[tuple[str, frozenset[str]]]:
    """Read person_names.csv: forms as printed, and what they tell.

    GIVEN or FAMILY says which part of a name it is, M or F whose.
    """
    return zip(of["form"], map(_marks, of["part"], of["gender"]), strict=True)
