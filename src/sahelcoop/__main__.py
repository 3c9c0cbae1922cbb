# SPDX-License-Identifier: MIT
"""The command line: `python -m sahelcoop` and a command, `parse` for one.

The exit status is 0 when all went well, 1 when some input could not be read or nobody
takes the output, 2 when the arguments make no sense.
"""

import json
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, TextIO, TypeVar

import attrs

import sahelcoop as sc
from sahelcoop.export import FORMATS, schema as tables, write
from sahelcoop.io import article_files, read_article
from sahelcoop.render import Length, Markup, profile_of

__all__ = ["main"]

_Source = tuple[str, Path | BinaryIO]
_T = TypeVar("_T")
_Tell = Callable[[sc.Article, sc.Report], _T]


@attrs.define
class _Run:
    """One call of the program: what was asked, where it writes, how it goes."""

    asked: Namespace
    sources: list[_Source]
    stdout: BinaryIO
    stderr: TextIO
    status: int = 0

    def say(self, text: str) -> None:
        """Write *text* and a line end, in UTF-8 whatever the environment prefers."""
        self.stdout.write(f"{text}\n".encode())

    def complain(self, name: str, error: sc.SahelcoopError) -> None:
        """Write one line about the source *name*, and remember it."""
        reason = error.reason if isinstance(error, sc.InputError) else str(error)
        self.stderr.write(f"sahelcoop: {name}: {' '.join(reason.split())}\n")
        self.status = 1

    def told(self, tell: _Tell[_T]) -> Iterator[tuple[str, _T]]:
        """Read each source and tell of it; complain where that fails, and go on."""
        for name, source in self.sources:
            try:
                article = read_article(source, published=self.asked.published)
                found = tell(article, sc.parse(article))
            except sc.SahelcoopError as error:
                self.complain(name, error)
            else:
                yield name, found

    def show(self, tell: _Tell[str]) -> None:
        """Tell of each source under a heading, unless there is only one."""
        gap = ""
        for name, text in self.told(tell):
            headed = f"{gap}==> {name} <==\n\n{text}"
            self.say(headed if len(self.sources) > 1 else text)
            gap = "\n"


def _parse(run: _Run) -> None:
    indent = 2 if len(run.sources) == 1 and not run.asked.jsonl else None
    for _, text in run.told(lambda _, report: sc.to_json(report, indent=indent)):
        run.say(text)


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
    reports = [report for _, report in run.told(lambda _, report: report)]
    try:
        source = sc.merge(reports) if asked.merge else reports
        export = write(source, asked.to, table=asked.table)
    except sc.MissingExtraError as error:
        run.complain(asked.to, error)
        return
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


def _locale(text: str) -> str:
    try:
        profile_of(text)
    except sc.LocaleError as error:
        raise ArgumentTypeError(str(error)) from error
    return text


def _reads() -> ArgumentParser:
    """Make the arguments of all commands that read articles."""
    reads = ArgumentParser(add_help=False)
    told = "a file, a folder with *.txt files, or - for standard input (the default)"
    reads.add_argument("files", nargs="*", metavar="FILE", help=told)
    told = "the day of publication"
    reads.add_argument("--published", type=_date, metavar="EDTF", help=told)
    return reads


def _parser() -> ArgumentParser:
    reads = _reads()
    parser = ArgumentParser(
        "python -m sahelcoop",
        description="Read French press on security cooperation in the Sahel.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    told = "reports as JSON; of several articles, as JSON Lines"
    parse = commands.add_parser("parse", help=told, description=told, parents=[reads])
    parse.add_argument("--jsonl", action="store_true", help="JSON Lines in any case")
    parse.set_defaults(run=_parse)

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


def _sources(paths: Sequence[str], stdin: BinaryIO) -> Iterator[_Source]:
    """Name what is to be read: files, those in folders, standard input."""
    for path in paths:
        if path == "-":
            yield "<stdin>", stdin
        else:
            found = list(article_files(path)) or [Path(path)]
            yield from ((_printable(str(file)), file) for file in found)


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
    sources = list(_sources(asked.files or ["-"], stdin or sys.stdin.buffer))
    run = _Run(asked, sources, out, stderr or sys.stderr)
    try:
        asked.run(run)
        out.flush()
    except BrokenPipeError:
        # Closed here, lest the interpreter try to flush it again and complain.
        with suppress(BrokenPipeError):
            out.close()
        return 1
    return run.status


if __name__ == "__main__":
    sys.exit(main())
