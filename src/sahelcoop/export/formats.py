# SPDX-License-Identifier: MIT
"""Every format by its name, as the bytes of a file."""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

import attrs

from sahelcoop.export.acled import to_acled
from sahelcoop.export.coding import codebook
from sahelcoop.export.columns import schema
from sahelcoop.export.core import Export, Json, Source
from sahelcoop.export.ftm import to_ftm
from sahelcoop.export.geojson import to_geojson
from sahelcoop.export.jsonld import to_jsonld
from sahelcoop.export.plover import to_plover
from sahelcoop.export.rows import Row, sheet, to_arrow, to_csv
from sahelcoop.export.sipri import to_sipri
from sahelcoop.export.stix import to_stix
from sahelcoop.export.ucdp import to_ucdp

__all__ = ["FORMATS", "write"]


def _text(document: str) -> bytes:
    return document.encode("utf-8-sig")


def _json(document: Json) -> bytes:
    return f"{json.dumps(document, ensure_ascii=False, indent=2)}\n".encode()


def _lines(documents: Iterable[Json]) -> bytes:
    lines = (json.dumps(each, ensure_ascii=False) for each in documents)
    return "".join(f"{line}\n" for line in lines).encode()


def _parquet(table: Any) -> bytes:  # noqa: ANN401 - pyarrow is an extra
    from pyarrow import BufferOutputStream, parquet  # noqa: PLC0415 - an extra

    sink = BufferOutputStream()
    parquet.write_table(table, sink)
    return bytes(sink.getvalue())


def _coded(book: str) -> Callable[[Iterable[Row]], bytes]:
    return lambda rows: _text(sheet(codebook(book).columns, rows))


@attrs.frozen
class Format:
    """A format: what makes its document, and what makes a file of the document."""

    make: Callable[[Source], Export[Any]]
    encode: Callable[[Any], bytes]
    tabular: bool = False
    """Whether the document is several tables, each a file of its own."""


FORMATS: Final[Mapping[str, Format]] = {
    "csv": Format(to_csv, _text, tabular=True),
    "parquet": Format(to_arrow, _parquet, tabular=True),
    "geojson": Format(to_geojson, _json),
    "stix": Format(to_stix, _json),
    "ftm": Format(to_ftm, _lines),
    "jsonld": Format(to_jsonld, _json),
    "acled": Format(to_acled, _coded("acled")),
    "ucdp": Format(to_ucdp, _coded("ucdp")),
    "sipri": Format(to_sipri, _coded("sipri")),
    "plover": Format(to_plover, _lines),
}


def write(source: Source, to: str, *, table: str = "delivery") -> Export[bytes]:
    """Write *source* as a file in the format *to*; for CSV and Parquet one *table*.

    JSON is indented, FollowTheMoney and PLOVER are JSON Lines; CSV, which ACLED, UCDP
    and SIPRI are too, begins with a byte order mark.

    Raises ValueError for a format or a table that is none.
    """
    chosen = FORMATS[_one_of(FORMATS, "format", to)]
    if chosen.tabular:
        _one_of(schema(), "table", table)
    made = chosen.make(source)
    document = made.document[table] if chosen.tabular else made.document
    return Export(chosen.encode(document), made.notes)


def _one_of(names: Iterable[str], what: str, name: str) -> str:
    if name not in names:
        raise ValueError(f"{name!r} is no {what}, known: {', '.join(names)}")
    return name
