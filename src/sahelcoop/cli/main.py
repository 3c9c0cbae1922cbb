# SPDX-License-Identifier: MIT
"""The program: its commands, and how a call of it begins and ends.

The exit status is 0 when all went well, 1 when some input could not be read or nobody
takes the output, 2 when the arguments make no sense, 130 when it was interrupted.
"""

import json
import sys
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable, Sequence
from contextlib import suppress
from io import BytesIO
from typing import BinaryIO, TextIO

import sahelcoop as sc
from sahelcoop.cli import collecting, paging, parsing, telling
from sahelcoop.cli.arguments import Add
from sahelcoop.cli.bar import bar
from sahelcoop.cli.run import Run

__all__ = ["main"]


def _schema(run: Run) -> None:
    run.say(json.dumps(sc.json_schema(), ensure_ascii=False, indent=2))


def _add_schema(command: Add) -> None:
    schema = command("schema", "the JSON Schema of what parse writes", _schema)
    schema.set_defaults(files=())


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        "sahelcoop",
        description="Read French press on security cooperation in the Sahel.",
    )
    parser.add_argument("--version", action="version", version=sc.__version__)
    commands = parser.add_subparsers(required=True, dest="command", metavar="COMMAND")

    def command(
        name: str, told: str, run: Callable[[Run], None], *parts: ArgumentParser
    ) -> ArgumentParser:
        made = commands.add_parser(name, help=told, description=told, parents=parts)
        made.set_defaults(run=run)
        return made

    for add in (parsing.add, telling.add, collecting.add, paging.add, _add_schema):
        add(command)
    return parser


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
    parser = _parser()
    asked = parser.parse_args(argv)
    out = stdout or sys.stdout.buffer
    # Whoever starts programs without a standard input leaves none to be read.
    given = stdin or (BytesIO() if sys.stdin is None else sys.stdin.buffer)
    run = Run(asked, given, out, stderr or sys.stderr)
    try:
        with bar(run):
            asked.run(run)
        out.flush()
    except ArgumentTypeError as error:
        parser.error(str(error))
    except sc.MissingExtraError as error:
        run.complain(asked.command, str(error))
    except KeyboardInterrupt:
        run.complain(asked.command, "interrupted")
        return 130
    except BrokenPipeError:
        # Closed here, lest the interpreter try to flush it again and complain.
        with suppress(BrokenPipeError):
            out.close()
        return 1
    return run.status
