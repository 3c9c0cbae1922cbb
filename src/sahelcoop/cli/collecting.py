# SPDX-License-Identifier: MIT
"""`merge` and `export`: what many articles and reports tell, as one document."""

import json
from argparse import ArgumentTypeError
from typing import Final

import attrs

import sahelcoop as sc
from sahelcoop.cli.arguments import Add, reading, several
from sahelcoop.cli.records import loaded
from sahelcoop.cli.run import Run
from sahelcoop.export import FORMATS, NoteKind, schema as tables, write

__all__ = ["add"]

_TABULAR: Final = [name for name, format_ in FORMATS.items() if format_.tabular]
_REFUSED: Final = NoteKind.REFUSED


def add(command: Add) -> None:
    """Add both commands."""
    help_ = "one dossier as JSON, of articles, reports and dossiers"
    command("merge", help_, _merge, reading(), several())

    help_ = "all that was found, in somebody else's format"
    export = command("export", help_, _export, reading(), several())
    help_ = "the format"
    export.add_argument("--to", choices=list(FORMATS), required=True, help=help_)
    help_ = f"of {' and '.join(_TABULAR)}, which of the tables (delivery)"
    export.add_argument("--table", choices=list(tables()), help=help_)
    help_ = "write each event once, whatever the number of articles that tell of it"
    export.add_argument("--merge", action="store_true", help=help_)
    help_ = "what was lost, imputed or refused, as JSON Lines, instead of the document"
    export.add_argument("--notes", action="store_true", help=help_)


def _merge(run: Run) -> None:
    found = loaded(run, run.asked.workers)
    run.say(sc.to_json(sc.merge(each.record for each in found), indent=2))


def _export(run: Run) -> None:
    asked = run.asked
    if asked.table and asked.to not in _TABULAR:
        raise ArgumentTypeError(f"--table goes with {' and '.join(_TABULAR)}")
    found = [each.record for each in loaded(run, asked.workers)]
    reports = [each for each in found if isinstance(each, sc.Report)]
    merged = asked.merge or len(reports) < len(found)
    source = sc.merge(found) if merged else reports
    export = write(source, asked.to, table=asked.table or "delivery")
    if asked.notes:
        for note in export.notes:
            run.say(json.dumps(attrs.asdict(note), ensure_ascii=False))
        return
    refused = [n for n in export.notes if (n.field, n.kind) == ("record", _REFUSED)]
    if refused:
        run.note(f"{asked.to}: records refused: {len(refused)}; --notes says why")
    run.stdout.write(export.document)
