# SPDX-License-Identifier: MIT
"""Flat rows for data frames, and the same rows as CSV and as Arrow tables."""

import csv
import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from io import StringIO
from typing import TYPE_CHECKING, Any, Final

import attrs

from sahelcoop.errors import MissingExtraError
from sahelcoop.export.columns import DERIVED, Kind, Part, parts, schema, table_of
from sahelcoop.export.core import (
    Export,
    Ledger,
    Source,
    calendar,
    held,
    reports_of,
    told,
)
from sahelcoop.export.roles import shown
from sahelcoop.model import Actor, Day, PartialDate, Record

if TYPE_CHECKING:
    import pyarrow

__all__ = ["Cell", "Row", "sheet", "to_arrow", "to_csv", "to_rows"]

Cell = str | int | float | bool | dt.date | None
Row = dict[str, Cell]
_Rows = dict[str, list[Row]]

_JOINT: Final = "; "
_FORMULA: Final = re.compile(r"(^|[;\t\r\n])( *)(?=[=+\-@＝＋－＠\t\r\n\0'])")
"""Where a spreadsheet may take text for the start of a formula (OWASP, CSV Injection;
ASVS 5.0, 1.2.10): at its start and, for a French spreadsheet parts cells at semicolons,
after a semicolon, a tab or a line end. The apostrophe stands in for itself."""


def to_rows(source: Source) -> Export[Mapping[str, list[Row]]]:
    """Write flat rows: a list of rows by the name of the table (`columns.schema`).

    `record` is the id of a record in every table; `field` and `position` tell where in
    the record a value stands, `sources` are the rows of `evidence`. A row has a cell
    for every column, None where there is nothing: `pandas.DataFrame(rows["item"])`.
    """
    ledger, source = Ledger(), held(source)
    rows: _Rows = {name: [] for name in schema()}
    found = told(source, ledger)
    for report in reports_of(source):
        if report.sketch:
            ledger.lost(report.id, "sketch", "rows hold no sketch")
        _Writer(report.id, rows, ledger).record(report, (report.article.id,))
    for record in (*found.actors.values(), *found.events):
        articles = tuple(article.id for article in found.articles[record.id])
        _Writer(record.id, rows, ledger).record(record, articles)
    return ledger.close(rows)


@attrs.frozen
class _Writer:
    """Writes one record into the tables."""

    id: str
    rows: _Rows
    ledger: Ledger

    def record(self, record: Record, articles: tuple[str, ...]) -> None:
        """Write the record's own row, its values' rows and where they come from."""
        if record.extra:
            self.ledger.lost(record.id, "extra", "rows hold what this version knows")
        head: Row = {"record": self.id, "articles": " ".join(articles) or None}
        self._add(record.tag, head | self._cells(record, ""))
        for field, evidence in record.sources.items():
            for position, one in enumerate(evidence):
                self._value("evidence", one, field, position)
        for field, reason in record.absent.items():
            self._add("absence", self._head(field) | {"reason": reason.value})
        if isinstance(record, Actor):
            for register, identifier in record.identifiers.items():
                found: Row = {"identifier": identifier}
                self._add("identifier", self._head(register) | found)

    def _head(self, field: str) -> Row:
        return {"record": self.id, "field": field}

    def _add(self, table: str, row: Row) -> None:
        self.rows[table].append({name: row.get(name) for name in schema()[table]})

    def _value(self, table: str, value: Any, field: str, position: int) -> None:  # noqa: ANN401 - any value of the model
        row = self._head(field) | {"position": position}
        if isinstance(value, str):
            self._add(table, row | {"text": value})
        else:
            self._add(table, row | self._cells(value, f"{field}.{position}."))

    def _cells(self, owner: Any, path: str) -> Row:  # noqa: ANN401 - any class of the model
        """Give the cells of a value; the elements of its tuples become rows."""
        row: Row = {}
        kind: type = type(owner)
        for part in parts(kind):
            row |= self._cell(part, getattr(owner, part.name), path + part.name)
        if isinstance(owner, PartialDate):
            row |= {n: self._plain(getattr(owner, n), path + n) for n in DERIVED}
        return row

    def _cell(self, part: Part, value: Any, path: str) -> Row:  # noqa: ANN401 - any value of a field
        if part.many:
            for position, one in enumerate(value):
                self._value(table_of(type(one)), one, path, position)
            return {part.name: _JOINT.join(map(shown, value)) or None}
        if part.kind is not None or value is None:
            return {part.name: self._plain(value, path)}
        inner = self._cells(value, f"{path}.")
        return {f"{part.name}_{name}": cell for name, cell in inner.items()}

    def _plain(self, value: Any, path: str) -> Cell:  # noqa: ANN401 - any value of a cell
        """Give what a cell holds: empty text is nothing, days are dates of Python."""
        if isinstance(value, Day):
            if (date := calendar(value)) is None:
                self.ledger.lost(self.id, path, "no year from 1 to 9999")
            return date
        if isinstance(value, Enum):
            return str(value.value)
        if value is None or isinstance(value, int | float):
            return value
        return str(value) or None


def to_csv(source: Source) -> Export[Mapping[str, str]]:
    r"""Write each table as CSV (RFC 4180), safe to open in a spreadsheet.

    An apostrophe stands before whatever a spreadsheet could take for the start of a
    formula; `re.sub(r"(^|[;\t\r\n])( *)'", r"\1\2", text)` gives every text back.
    Numbers stand as they are, flags as true and false, days as ISO 8601, and a cell
    without anything is nothing. Open the file with `newline=""`; Excel reads French in
    it when it is encoded as `utf-8-sig`.
    """
    rows = to_rows(source)
    tables = rows.document.items()
    document = {name: sheet(tuple(schema()[name]), table) for name, table in tables}
    return Export(document, rows.notes)


def sheet(columns: Sequence[str], rows: Iterable[Row]) -> str:
    """Write one table as `to_csv` does."""
    file = StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(columns)
    writer.writerows([_safe(row[column]) for column in columns] for row in rows)
    return file.getvalue()


def _safe(cell: Cell) -> Cell:
    if isinstance(cell, bool):
        return str(cell).lower()
    return _FORMULA.sub(r"\1\2'", cell) if isinstance(cell, str) else cell


def to_arrow(source: Source) -> "Export[Mapping[str, pyarrow.Table]]":
    """Write each table as an Arrow table with an explicit schema, for Parquet too.

    `polars.from_arrow(tables["item"])`, `tables["item"].to_pandas()`,
    `pyarrow.parquet.write_table(tables["item"], path)`.

    Raises MissingExtraError without pyarrow: the extra is `arrow`.
    """
    try:
        import pyarrow  # noqa: PLC0415 - an extra
    except ImportError as missing:
        raise MissingExtraError("arrow") from missing
    types = {
        Kind.TEXT: pyarrow.string(),
        Kind.INTEGER: pyarrow.int64(),
        Kind.NUMBER: pyarrow.float64(),
        Kind.FLAG: pyarrow.bool_(),
        Kind.DAY: pyarrow.date32(),
    }
    rows = to_rows(source)
    document = {
        name: pyarrow.Table.from_pylist(
            table,
            pyarrow.schema([(c, types[kind]) for c, kind in schema()[name].items()]),
        )
        for name, table in rows.document.items()
    }
    return Export(document, rows.notes)
