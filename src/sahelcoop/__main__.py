# SPDX-License-Identifier: MIT
"""The command line: `python -m sahelcoop` and a command, `parse` for one.

The exit status is 0 when all went well, 1 when some input could not be read or nobody
takes the output, 2 when the arguments make no sense.
"""

import json
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO, TextIO, TypeVar, cast

import attrs

import sahelcoop as sc
from sahelcoop.export import FORMATS, schema as tables, write
from sahelcoop.io import Format
from sahelcoop.io.found import Found, How, Place
from sahelcoop.io.stream import documents
from sahelcoop.many.documents import Told, line_of, read_documents, resume
from sahelcoop.render import Length, Markup, profile_of

__all__ = ["main"]

_T = TypeVar("_T")


@attrs.define
class _Run:
    """One call of the program: what was asked, where it writes, how it goes."""

    asked: Namespace
    stdin: BinaryIO
    stdout: BinaryIO
    stderr: TextIO
    status: int = 0

    def say(self, text: str) -> None:
        """Write *text* and a line end, in UTF-8 whatever the environment prefers."""
        self.stdout.write(f"{text}\n".encode())

    def complain(self, name: str, reason: str) -> None:
        """Write one line about the source *name*, and remember it."""
        line = f"{_printable(name)}: {' '.join(reason.split())}"
        self.stderr.write(f"sahelcoop: {line}\n")
        self.status = 1

    def documents(self) -> Iterator[Found]:
        """Find what is to be read."""
        how = How(self.asked.published, {})
        kind = self.asked.format and Format(self.asked.format)
        for path in self.asked.files or ["-"]:
            place = Place(path)
            if path == "-":
                yield from documents(self.stdin, kind, how, "<stdin>")
            else:
                found = documents(path, kind, how)
                nothing = Found(place, place.bad("is a folder without articles"))
                first = next(found, nothing if Path(path).is_dir() else None)
                yield from chain([first] if first else [], found)

    def good(self, read: Iterable[Told]) -> Iterator[tuple[Found, sc.Report]]:
        """Complain of each document without report, and go on."""
        for found, report in read:
            if isinstance(report, str):
                self.complain(str(found.place), report)
            else:
                yield found, report

    def show(self, tell: Callable[[sc.Article, sc.Report], str]) -> None:
        """Tell of each article under a heading, unless there is only one."""
        several, read = _several(read_documents(self.documents()))
        gap = ""
        for found, report in self.good(read):
            text = tell(cast("sc.Article", found.article), report)
            headed = f"{gap}==> {_printable(str(found.place))} <==\n\n{text}"
            self.say(headed if several else text)
            gap = "\n"


def _several(stream: Iterator[_T]) -> tuple[bool, Iterator[_T]]:
    """Tell whether *stream* has more than one member, and give it back."""
    first = list(islice(stream, 2))
    return len(first) > 1, chain(first, stream)


def _parse(run: _Run) -> None:
    if run.asked.output is not None:
        _parse_to(run, run.asked.output)
        return
    several, read = _several(read_documents(run.documents(), run.asked.workers))
    indent = None if several or run.asked.jsonl else 2
    for _, report in run.good(read):
        run.say(sc.to_json(report, indent=indent))


def _parse_to(run: _Run, path: str) -> None:
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


def _summary(run: _Run) -> None:
    asked = run.asked
    how = {"locale": asked.locale, "length": asked.length, "markup": asked.markup}
    run.show(lambda _, report: sc.summarise(report, **how))


def _explain(run: _Run) -> None:
    run.show(_story)


def _story(article: sc.Article, report: sc.Report) -> str:
    scope = f"scope: {report.scope.verdict} ({', '.join(report.scope.reasons)})"
    return "\n\n".join([scope, *(sc.explain(article, r) for r in report.records)])


def _export(run: _Run) -> None:
    asked = run.asked
    reports = [report for _, report in run.good(read_documents(run.documents()))]
    source = sc.merge(reports) if asked.merge else reports
    export = write(source, asked.to, table=asked.table)
    if asked.notes:
        for note in export.notes:
            run.say(json.dumps(attrs.asdict(note), ensure_ascii=False))
    else:
        run.stdout.write(export.document)


def _schema(run: _Run) -> None:
    run.say(json.dumps(sc.json_schema(), ensure_ascii=False, indent=2))


def _date(text: str) -> sc.PartialDate:
    try:
        return sc.PartialDate(text)
    except sc.EdtfError as error:
        raise ArgumentTypeError(str(error)) from error


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise ArgumentTypeError("at least 1")
    return count


def _locale(text: str) -> str:
    try:
        profile_of(text)
    except sc.LocaleError as error:
        raise ArgumentTypeError(str(error)) from error
    return text


def _reads() -> ArgumentParser:
    """Make the arguments of all commands that read articles."""
    reads = ArgumentParser(add_help=False)
    told = "a file, a folder, or - for standard input (the default)"
    reads.add_argument("files", nargs="*", metavar="FILE", help=told)
    told = "what the files are, if their names do not tell"
    reads.add_argument("--format", choices=[str(f) for f in Format], help=told)
    told = "the day of publication, of articles that come without one"
    reads.add_argument("--published", type=_date, metavar="EDTF", help=told)
    return reads


def _parser() -> ArgumentParser:
    reads = _reads()
    parser = ArgumentParser(
        "python -m sahelcoop",
        description="Read French press on security cooperation in the Sahel.",
    )
    commands = parser.add_subparsers(required=True, dest="command", metavar="COMMAND")

    _add_parse(commands.add_parser, reads)

    told = "what was found, in French"
    summary = commands.add_parser(
        "summary", help=told, description=told, parents=[reads]
    )
    summary.add_argument("--locale", type=_locale, default="fr", help="fr, fr_ML …")
    told = "full, or only the first sentences, or a headline"
    summary.add_argument(
        "--length",
        choices=[str(length) for length in Length],
        default="full",
        help=told,
    )
    told = "plain, or with links to the words of the article"
    summary.add_argument(
        "--markup",
        choices=[str(markup) for markup in Markup],
        default="plain",
        help=told,
    )
    summary.set_defaults(run=_summary)

    told = "which rule found what, with the words marked"
    explain = commands.add_parser(
        "explain", help=told, description=told, parents=[reads]
    )
    explain.set_defaults(run=_explain)

    _add_export(commands.add_parser, reads)

    told = "the JSON Schema of what parse writes"
    schema = commands.add_parser("schema", help=told, description=told)
    schema.set_defaults(run=_schema, files=())
    return parser


def _add_parse(add: Callable[..., ArgumentParser], reads: ArgumentParser) -> None:
    told = "reports as JSON; of several articles, as JSON Lines"
    parse = add("parse", help=told, description=told, parents=[reads])
    parse.add_argument("--jsonl", action="store_true", help="JSON Lines in any case")
    told = "how many processes read (1)"
    parse.add_argument("--workers", type=_count, default=1, metavar="N", help=told)
    told = "write a line for each document to this file, which must not be there yet"
    parse.add_argument("--output", metavar="PATH", help=told)
    told = "go on with the --output of a call that was ended"
    parse.add_argument("--resume", action="store_true", help=told)
    parse.set_defaults(run=_parse)


def _add_export(add: Callable[..., ArgumentParser], reads: ArgumentParser) -> None:
    told = "all that was found, in somebody else's format"
    export = add("export", help=told, description=told, parents=[reads])
    export.add_argument("--to", choices=list(FORMATS), required=True, help="the format")
    told = "for csv and parquet: which of the tables (delivery)"
    export.add_argument(
        "--table", choices=list(tables()), default="delivery", help=told
    )
    told = "write each event once, whatever the number of articles that tell of it"
    export.add_argument("--merge", action="store_true", help=told)
    told = "what was lost, imputed or refused, as JSON Lines, instead of the document"
    export.add_argument("--notes", action="store_true", help=told)
    export.set_defaults(run=_export)


def _printable(name: str) -> str:
    """Keep a file's name on one line and in UTF-8."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)


def main(
    argv: Sequence[str] | None = None,
    *,
    stdin: BinaryIO | None = None,
    stdout: BinaryIO | None = None,
    stderr: TextIO | None = None,
) -> int:
    """Do what *argv* asks, with the process's own arguments and streams by default.

    Gives the exit status; raises SystemExit for help and for wrong usage.
    """
    asked = _parser().parse_args(argv)
    out = stdout or sys.stdout.buffer
    run = _Run(asked, stdin or sys.stdin.buffer, out, stderr or sys.stderr)
    try:
        asked.run(run)
        out.flush()
    except sc.MissingExtraError as error:
        run.complain(asked.command, str(error))
    except BrokenPipeError:
        # Closed here, lest the interpreter try to flush it again and complain.
        with suppress(BrokenPipeError):
            out.close()
        return 1
    return run.status


if __name__ == "__main__":
    sys.exit(main())
