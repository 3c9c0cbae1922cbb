# SPDX-License-Identifier: MIT
"""Every format as a file, from Python and from the command line."""

import json
import sys
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from pyarrow import parquet

import sahelcoop as sc
from sahelcoop import testing
from sahelcoop.__main__ import main
from sahelcoop.export import FORMATS, write
from tests.export.samples import OTHER, REPORT

TEXT = "La Turquie a livré deux blindés au Niger le 10 mai 2023.\n"


def run(*argv: str) -> tuple[int, bytes, str]:
    """Call the program on an article, with streams in memory."""
    out, err = BytesIO(), StringIO()
    status = main(
        ["export", *argv], stdin=BytesIO(TEXT.encode()), stdout=out, stderr=err
    )
    return status, out.getvalue(), err.getvalue()


@pytest.mark.parametrize("to", FORMATS)
def test_the_same_reports_give_the_same_bytes(to: str) -> None:
    """A second export is the first, down to the notes."""
    assert write([REPORT, OTHER], to) == write(iter([REPORT, OTHER]), to)


@settings(max_examples=20)
@given(testing.reports() | testing.dossiers())
def test_anything_can_be_exported(source: sc.Report | sc.Dossier) -> None:
    """No report or dossier that can be made is too strange for a format."""
    for to in FORMATS:
        for note in write(source, to).notes:
            assert note.reason


@pytest.mark.parametrize("to", FORMATS)
def test_command_line_writes_the_file(to: str) -> None:
    """The program prints what Python gives, and how many records are not in it."""
    made = write([sc.parse(TEXT)], to)
    gone = [n for n in made.notes if (n.kind, n.field) == ("refused", "record")]
    said = f"sahelcoop: {to}: records refused: {len(gone)}; --notes says why\n"

    assert (0, made.document, said if gone else "") == run("--to", to)


def test_an_empty_document_is_no_surprise() -> None:
    """STIX wants a day that this article does not tell."""
    _, bundle, err = run("--to", "stix")

    assert "objects" not in json.loads(bundle)
    assert "records refused: 4" in err


def test_files_are_what_their_readers_expect() -> None:
    """CSV for a spreadsheet, JSON for programs, Parquet with its table."""
    _, sheet, _ = run("--to", "csv", "--table", "item")
    _, entities, _ = run("--to", "ftm")
    _, bundle, _ = run("--to", "stix", "--published", "2023-05-11")
    _, table, _ = run("--to", "parquet", "--table", "item")

    assert sheet.startswith("\N{BYTE ORDER MARK}record,field,position,".encode())
    assert all(json.loads(line)["schema"] for line in entities.splitlines())
    assert "bundle" == json.loads(bundle)["type"]
    assert ["blindé"] == parquet.read_table(BytesIO(table))["description"].to_pylist()


def test_notes_can_be_had_instead() -> None:
    """What was lost is printed as JSON Lines."""
    status, lines, err = run("--to", "geojson", "--notes")
    notes = [json.loads(line) for line in lines.splitlines()]

    assert (0, "") == (status, err)
    assert {"record", "field", "kind", "reason"} == set(notes[0])
    assert {"lost"} == {note["kind"] for note in notes}


def test_articles_can_be_merged_first(tmp_path: Path) -> None:
    """With --merge two articles on one delivery make one feature."""
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"{TEXT}{name}\n", "utf-8")
    _, apart, _ = run("--to", "geojson", str(tmp_path))
    _, merged, _ = run("--to", "geojson", "--merge", str(tmp_path))

    assert 2 == len(json.loads(apart)["features"])
    assert 1 == len(json.loads(merged)["features"])


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without pyarrow the program says what to install, and fails."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    status, out, err = run("--to", "parquet")

    assert (1, b"") == (status, out)
    assert "sahelcoop: export: this needs an extra" in err


def test_a_format_or_a_table_that_is_none() -> None:
    """The error names those that there are, before anything is written."""
    with pytest.raises(ValueError, match="'xls' is no format, known: csv, parquet"):
        write([REPORT], "xls")
    with pytest.raises(ValueError, match="'deliveries' is no table, known: report"):
        write([REPORT], "csv", table="deliveries")


@pytest.mark.parametrize("to", FORMATS)
def test_what_is_no_report_is_named(to: str) -> None:
    """Of several dossiers one has to be made first."""
    dossier = sc.merge([REPORT])

    with pytest.raises(TypeError, match="are reports or one dossier, got Dossier"):
        write([dossier, REPORT], to)  # type: ignore[list-item]
