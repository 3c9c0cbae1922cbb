# SPDX-License-Identifier: MIT
"""Tables read by columns; a bad row says its file and line."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from itertools import islice
from operator import attrgetter
from typing import TypeVar

from sahelcoop.errors import LexiconError
from sahelcoop.lexicon.entries import Entry

__all__ = ["Columns", "Row", "read_each", "read_rows", "read_table", "rows"]

Columns = Mapping[str, Sequence[str]]
Row = Mapping[str, str]
_T = TypeVar("_T")
_E = TypeVar("_E", bound=Entry)


def read_each(name: str, make: Callable[[Columns], Iterable[_T]]) -> list[_T]:
    """Make something of each row of the table *name*, in order.

    *make* gets its columns and gives one result a row, none before it is asked for.
    Raises LexiconError with file and line for a row that cannot be read.
    """
    heads, *cells = _cells_of(name)
    made: list[_T] = []
    try:
        if cells:
            columns = zip(heads, zip(*cells, strict=True), strict=True)
            made.extend(make(dict(columns)))
    except KeyError as error:
        raise _error(name, len(made), f"no column {error}") from error
    except ValueError as error:
        raise _error(name, len(made), str(error)) from error
    return made


def read_rows(name: str, make: Callable[[Row], _T]) -> list[_T]:
    """Make something of each row of a small table; errors as in `read_each`."""
    return read_each(name, lambda of: map(make, rows(of)))


def rows(of: Columns) -> Iterator[Row]:
    """Give the rows of columns: each cell by its column."""
    return (
        dict(zip(of, cells, strict=True)) for cells in zip(*of.values(), strict=True)
    )


def read_table(
    name: str,
    make: Callable[[Columns], Iterable[_E]],
    link: str | None = None,
    ids: Iterable[str] = (),
) -> tuple[_E, ...]:
    """Make an entry of each row of the table *name*; errors as in `read_each`.

    No two entries share an id, and the field *link* holds nothing, an id of the table
    or one of *ids*.
    """
    made = read_each(name, make)
    known: dict[str | None, int] = {}
    for index, entry in enumerate(made):
        if known.setdefault(entry.id, index) != index:
            raise _error(name, index, f"id {entry.id!r} came before")
    if link is not None:
        allowed = {None, *known, *ids}
        for index, target in enumerate(map(attrgetter(link), made)):
            if target not in allowed:
                raise _error(name, index, f"{link} {target!r} is no id")
    return tuple(made)


def _cells_of(name: str) -> list[list[str]]:
    """Read the cells of the table *name*, its head first."""
    path = files("sahelcoop.lexicon").joinpath("data", name)
    with path.open(encoding="utf-8") as lines:
        reader = csv.reader(lines, strict=True)
        try:
            cells = list(reader) or [[]]
        except csv.Error as error:
            raise LexiconError(name, reader.line_num, str(error)) from error
    widths = [*map(len, cells)]
    if widths.count(widths[0]) != len(widths):
        wrong = next(n for n, width in enumerate(widths) if width != widths[0])
        raise _error(name, wrong - 1, "wrong number of cells")
    return cells


def _error(name: str, index: int, reason: str) -> LexiconError:
    """Read the table *name* once more, for the line on which a row ends."""
    path = files("sahelcoop.lexicon").joinpath("data", name)
    with path.open(encoding="utf-8") as lines:
        reader = csv.reader(lines)
        next(islice(reader, index + 1, None))
        return LexiconError(name, reader.line_num, reason)
