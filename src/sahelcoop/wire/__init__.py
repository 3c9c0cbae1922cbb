# SPDX-License-Identifier: MIT
"""JSON: records to documents and back, their schema, their versions, JSON Lines.

I take records, and documents as text, bytes or lines of a file that I am given.
I give canonical JSON, records equal to those that were written, errors with a path.
I must not know French, articles, or how a record came about.
"""

from sahelcoop.wire.documents import from_json, to_json
from sahelcoop.wire.lines import dump_jsonl, load_jsonl
from sahelcoop.wire.migrations import MIGRATIONS, SCHEMA_VERSION
from sahelcoop.wire.schema import json_schema

__all__ = [
    "MIGRATIONS",
    "SCHEMA_VERSION",
    "dump_jsonl",
    "from_json",
    "json_schema",
    "load_jsonl",
    "to_json",
]
