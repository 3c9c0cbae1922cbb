# SPDX-License-Identifier: MIT
"""`merge` and `export`: what many articles and reports tell, as one document."""

import json

import attrs

import sahelcoop as sc
from sahelcoop.cli.arguments import Add, reading, several
from sahelcoop.cli.records import told
from sahelcoop.cli.run import Run
from sahelcoop.export import FORMATS, schema as tables, write

__all__ = ["add"]


def add(command: Add) -> None:
    """Add both commands."""
    help_ = "one dossier as JSON, of articles, reports and dossiers"
    command("merge", help_, _merge, reading(), several())

    help_ = "all that was found, in somebody else's format"
    export = command("export", help_, _export, reading(), several())
    help_ = "the format"
    export.add_argument("--to", choices=list(FORMATS), required=True, help=help_)
    help_ = "for csv and parquet: which of the tables (delivery)"
    names = list(tables())
    export.add_argument("--table", choices=names, default="delivery", help=help_)
    help_ = "write each event once, whatever the number of articles that tell of it"
    export.add_argument("--merge", action="store_true", help=help_)
    help_ = "what was lost, imputed or refused, as JSON Lines, instead of the document"
    export.add_argument("--notes", action="store_true", help=help_)


def _merge(run: Run) -> None:
    run.say(sc.to_json(sc.merge(told(run)), indent=2))


def _export(run: Run) -> None:
    asked = run.asked
    found = list(told(run))
    reports = [each for each in found if isinstance(each, sc.Report)]
    merged = asked.merge or len(reports) < len(found)
    source = sc.merge(found) if merged else reports
    export = write(source, asked.to, table=asked.table)
    if asked.notes:
        for note in export.notes:
            run.say(json.dumps(attrs.asdict(note), ensure_ascii=False))
    else:
        run.stdout.write(export.document)
