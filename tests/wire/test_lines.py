# SPDX-License-Identifier: MIT
"""JSON Lines: many records, one a line."""

import tempfile
from collections.abc import Iterator
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest

from sahelcoop.errors import JsonError
from sahelcoop.model.actors import Name
from sahelcoop.wire import dump_jsonl, load_jsonl, to_json
from tests.wire.samples import DELIVERY, REPORT, SAMPLES

GOOD = to_json(DELIVERY).encode() + b"\n"


def test_path_round_trip(tmp_path: Path) -> None:
    """Records that are written to a path are read from it in their order."""
    file = tmp_path / "records.jsonl"

    written = dump_jsonl(iter(SAMPLES), file)

    assert len(SAMPLES) == written
    assert list(SAMPLES) == list(load_jsonl(file))
    assert list(SAMPLES) == list(load_jsonl(str(file)))
    assert len(SAMPLES) == file.read_bytes().count(b"\n")


def test_open_files_of_both_kinds_get_the_same() -> None:
    """Text and binary files, those of `tempfile` included, hold the same lines."""
    text, binary = StringIO(), BytesIO()
    with tempfile.NamedTemporaryFile("w+", encoding="utf-8") as named:
        for file in (text, binary, named):
            dump_jsonl((DELIVERY, REPORT), file)
        named.seek(0)

        assert [DELIVERY, REPORT] == list(load_jsonl(named))
    assert text.getvalue() == binary.getvalue().decode()
    assert [DELIVERY, REPORT] == list(load_jsonl(StringIO(text.getvalue())))
    assert [DELIVERY, REPORT] == list(load_jsonl(BytesIO(binary.getvalue())))


def test_nothing_is_a_file_without_lines() -> None:
    """No records make an empty file, and an empty file no records."""
    file = BytesIO()

    assert 0 == dump_jsonl([], file)
    assert [] == list(load_jsonl(file))


def test_reading_and_writing_go_record_by_record() -> None:
    """A record is written before the next is asked for, read before the next line."""
    file = BytesIO()

    def records() -> Iterator[Name]:
        for n in range(3):
            assert n == file.getvalue().count(b"\n")
            yield Name(f"n{n}")

    dump_jsonl(records(), file)
    lines = iter([GOOD, b"not read yet"])
    first = next(load_jsonl(lines))  # type: ignore[arg-type] # any iterable will do

    assert DELIVERY == first
    assert b"not read yet" == next(lines)


def test_bad_line_is_an_error_with_its_number() -> None:
    """The error tells the line, counted from 1 with the blank ones, and the path."""
    reading = load_jsonl(BytesIO(GOOD + b"\n \r\n" + b'{"type":"name"}\n' + GOOD))

    assert DELIVERY == next(reading)
    with pytest.raises(JsonError) as caught:
        next(reading)
    assert "line 4: lacks the key 'schema_version' @ $" == str(caught.value)


def test_bad_lines_can_be_reported_and_skipped(tmp_path: Path) -> None:
    """With a function for errors no good line is lost, whatever the bad ones hold."""
    file = tmp_path / "records.jsonl"
    file.write_bytes(GOOD + b"\xff\n" + GOOD + b"[" * 10_000 + b"\n{\n" + GOOD[:-1])
    errors: list[JsonError] = []

    read = list(load_jsonl(file, on_error=errors.append))

    assert [DELIVERY] * 3 == read
    assert [2, 4, 5] == [error.line for error in errors]


def test_byte_order_mark_spoils_its_line_alone() -> None:
    """A file that starts with a mark loses its first line alone, with the reason."""
    errors: list[JsonError] = []

    read = list(load_jsonl(BytesIO(b"\xef\xbb\xbf" + GOOD * 2), on_error=errors.append))

    assert [DELIVERY] == read
    assert "starts with a byte order mark" == errors[0].reason


def test_text_file_that_cannot_be_decoded_is_an_error() -> None:
    """Bytes that a text file's own decoder refuses are our error too."""
    file = TextIOWrapper(BytesIO(b"\xff" + GOOD), encoding="utf-8")

    with pytest.raises(JsonError, match="line 1: not utf-8"):
        next(load_jsonl(file))
