# SPDX-License-Identifier: MIT
"""`parse`: reports of articles, printed or kept in a file that survives a kill."""

from argparse import ArgumentTypeError
from pathlib import Path

import sahelcoop as sc
from sahelcoop.cli.arguments import Add, reading, several
from sahelcoop.cli.run import Run
from sahelcoop.cli.telling import more_than_one
from sahelcoop.many.documents import line_of, read_documents, resume

__all__ = ["add"]


def add(command: Add) -> None:
    """Add the command."""
    told = "reports as JSON; of several articles, as JSON Lines"
    parse = command("parse", told, _parse, reading(), several())
    parse.add_argument("--jsonl", action="store_true", help="JSON Lines in any case")
    told = "write a line for each document to this file, which must not be there yet"
    parse.add_argument("--output", metavar="PATH", help=told)
    told = "go on with the --output of a call that was ended"
    parse.add_argument("--resume", action="store_true", help=told)


def _parse(run: Run) -> None:
    if run.asked.resume and run.asked.output is None:
        raise ArgumentTypeError("--resume goes with --output")
    if run.asked.output is not None:
        _parse_to(run, run.asked.output)
        return
    read = read_documents(run.documents(), run.asked.workers)
    many, read = more_than_one(read)
    indent = None if many or run.asked.jsonl else 2
    for _, report in run.good(read):
        run.say(sc.to_json(report, indent=indent))


def _parse_to(run: Run, path: str) -> None:
    """Write a line for each document, after those that stand in the file already."""
    out = Path(path).resolve()
    if any(out.is_relative_to(Path(file).resolve()) for file in run.asked.files):
        run.complain(path, "is among what is to be read")
        return
    found = run.documents()
    try:
        mode = "r+b" if run.asked.resume and Path(path).exists() else "x+b"
        with Path(path).open(mode) as file:
            if not resume(file, found):
                run.complain(path, "was not made of these articles")
                return
            for document, report in read_documents(found, run.asked.workers):
                file.write(line_of(document, report))
                file.flush()
                if isinstance(report, str):
                    run.complain(str(document.place), report)
    except FileExistsError:
        run.complain(path, "is there already; --resume goes on with it")
    except OSError as error:
        run.complain(path, error.strerror or type(error).__name__)
