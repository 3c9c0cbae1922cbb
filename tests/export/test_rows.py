# SPDX-License-Identifier: MIT
"""Flat rows, CSV and Arrow."""

import csv
import datetime as dt
import re
import sys
from io import StringIO

import attrs
import pandas
import polars
import pyarrow
import pytest
from hypothesis import given, strategies as st

from sahelcoop.errors import MissingExtraError
from sahelcoop.export import NoteKind, to_arrow, to_csv, to_rows
from sahelcoop.export.columns import Kind, schema
from sahelcoop.export.rows import _safe
from sahelcoop.model import Day, PartialDate
from tests.export.samples import OTHER, REPORT, STATEMENT

TYPES: dict[Kind, tuple[type, ...]] = {
    Kind.TEXT: (str,),
    Kind.INTEGER: (int,),
    Kind.NUMBER: (int, float),
    Kind.FLAG: (bool,),
    Kind.DAY: (dt.date,),
}


def test_rows_keep_the_schema() -> None:
    """Each row has each column in order, each cell what the column says or nothing."""
    rows = to_rows([REPORT, OTHER]).document

    assert list(schema()) == list(rows)
    for table, columns in schema().items():
        assert rows[table], table
        for row in rows[table]:
            assert list(columns) == list(row)
            for name, cell in row.items():
                assert cell is None or isinstance(cell, TYPES[columns[name]])
                assert cell != ""


def test_values_alone_are_columns_and_tuples_are_tables() -> None:
    """A delivery's row shows names; the items, places and words have their own rows."""
    rows = to_rows(REPORT).document
    delivery = rows["delivery"][0]
    shown = ("record", "articles", "suppliers", "items", "date_earliest", "terms")

    assert (
        "delivery-1",
        "article-1",
        "Turquie",
        "blindé Hizir; munition",
        dt.date(2023, 5, 10),
        "gift",
    ) == tuple(delivery[name] for name in shown)
    assert [("items", 0, 2), ("items", 1, None), ("carriers", 0, None)] == [
        (row["field"], row["position"], row["quantity_best"])
        for row in rows["item"]
        if row["record"] == "delivery-1"
    ]
    assert (
        "killed exact 7; wounded at_least 3; missing several"
        == rows["attack"][0]["tolls"]
    )
    assert "Front du Lac; hommes en armes" == rows["attack"][0]["perpetrators"]
    assert ["-2 blindés hier", "+2 demain"] == [
        row["text"] for row in rows["text"] if row["record"] == "statement-1"
    ]
    assert [("motive", "undisclosed")] == [
        (row["field"], row["reason"]) for row in rows["absence"]
    ]
    assert [("wikidata", "Q43")] == [
        (row["field"], row["identifier"]) for row in rows["identifier"]
    ]


def test_rows_lose_little() -> None:
    """What has no cell is noted: sketches, unknown fields, days beyond Python's."""
    day = Day(12000, 1, 1)
    late = attrs.evolve(
        STATEMENT,
        date=PartialDate("../..", not_before=day, not_after=day),
        extra={"schema_version": "2", "colour": '"vert"'},
    )
    report = attrs.evolve(REPORT, statements=(late,))
    notes = to_rows(report).notes

    assert {
        ("report-1", "sketch"),
        ("statement-1", "extra"),
        ("statement-1", "date.not_before"),
        ("statement-1", "date.not_after"),
        ("statement-1", "date.earliest"),
        ("statement-1", "date.latest"),
    } == {(note.record, note.field) for note in notes}
    assert {NoteKind.LOST} == {note.kind for note in notes}


def plain(cell: str) -> str:
    """Take the guards away, as the docs tell."""
    return re.sub(r"(^|[;\t\r\n])( *)'", r"\1\2", cell)


def test_csv_holds_no_formula() -> None:
    """No text begins as a formula does, and each comes back as it was."""
    sheets = to_csv(REPORT).document
    for name, rows in to_rows(REPORT).document.items():
        lines = list(csv.reader(StringIO(sheets[name], newline="")))
        assert list(schema()[name]) == lines[0]
        for row, cells in zip(rows, lines[1:], strict=True):
            for (column, value), cell in zip(row.items(), cells, strict=True):
                if schema()[name][column] is Kind.TEXT:
                    assert (value or "") == plain(cell)

    assert "'=1+1, et des blindés" in sheets["report"]
    assert "-2 blindés hier; '+2 demain" in sheets["statement"]
    assert ",false," in sheets["delivery"]


@given(st.text("=+-@＝'; \t\r\n\0ab", max_size=12))
def test_no_cell_begins_with_a_formula(text: str) -> None:
    """However a spreadsheet parts the cells, none is a formula; all come back."""
    guarded = _safe(text)

    assert isinstance(guarded, str)
    assert text == plain(guarded)
    for part in re.split(r"[;\t\r\n]", guarded):
        assert not part.lstrip(" ").startswith(tuple("=+-@＝"))


def test_arrow_has_the_schema() -> None:
    """Arrow, pandas and polars take the tables with their types, empty ones too."""
    tables = to_arrow(attrs.evolve(REPORT, attacks=())).document
    item = tables["item"]

    assert 0 == tables["attack"].num_rows
    assert pyarrow.date32() == tables["attack"].schema.field("date_earliest").type
    assert pyarrow.float64() == item.schema.field("quantity_best").type
    assert polars.Date == polars.DataFrame(tables["delivery"])["date_earliest"].dtype
    assert [2.0] == item.to_pandas()["quantity_best"].dropna().tolist()
    frame = pandas.DataFrame(to_rows(REPORT).document["toll"])
    assert ["killed", "wounded", "missing"] == frame["harm"].tolist()


def test_parquet_comes_back(tmp_path: object) -> None:
    """A table that is written as Parquet is read as it was."""
    from pyarrow import parquet

    table = to_arrow(REPORT).document["evidence"]
    sink = pyarrow.BufferOutputStream()
    parquet.write_table(table, sink)

    assert table.equals(parquet.read_table(pyarrow.BufferReader(sink.getvalue())))


def test_arrow_is_an_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without pyarrow the error says which extra to install."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    with pytest.raises(MissingExtraError, match=r"sahelcoop\[arrow\]"):
        to_arrow(REPORT)
