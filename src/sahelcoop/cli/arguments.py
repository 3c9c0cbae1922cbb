# SPDX-License-Identifier: MIT
"""What the arguments of several commands have in common."""

from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable
from typing import Protocol

import sahelcoop as sc
from sahelcoop.cli.run import Run
from sahelcoop.io import Format
from sahelcoop.io.found import How
from sahelcoop.render import profile_of

__all__ = ["Add", "locale", "reading", "several"]


class Add(Protocol):
    """Adds a command to the program."""

    def __call__(
        self, name: str, told: str, run: Callable[[Run], None], *parts: ArgumentParser
    ) -> ArgumentParser:
        """Give the parser of the command *name*, which *run* carries out."""
        ...


def reading() -> ArgumentParser:
    """Make the arguments of all commands that read articles."""
    reads = ArgumentParser(add_help=False)
    told = "a file, a folder, or - for standard input (the default)"
    reads.add_argument("files", nargs="*", metavar="FILE", help=told)
    told = "what the files are, if their names do not tell"
    reads.add_argument("--format", choices=[str(f) for f in Format], help=told)
    told = "of JSON and CSV, what a field is called there, such as text=corps"
    reads.add_argument(
        "--name",
        type=_name,
        action="append",
        default=[],
        metavar="FIELD=NAME",
        help=told,
    )
    told = "the day of publication, of articles that come without one: 2022-04-01"
    reads.add_argument("--published", type=_date, metavar="EDTF", help=told)
    told = "pass over pages, in HTML or WARC, that name nothing of the region"
    reads.add_argument("--prefilter", action="store_true", help=told)
    return reads


def several() -> ArgumentParser:
    """Make the arguments of the commands that several processes may help with."""
    works = ArgumentParser(add_help=False)
    told = "how many processes read (1)"
    works.add_argument("--workers", type=_count, default=1, metavar="N", help=told)
    return works


def locale(text: str) -> str:
    """Take the name of a locale that there is prose for."""
    try:
        profile_of(text)
    except sc.LocaleError as error:
        raise ArgumentTypeError(str(error)) from error
    return text


def _date(text: str) -> sc.PartialDate:
    try:
        return sc.PartialDate(text)
    except sc.EdtfError as error:
        raise ArgumentTypeError(f"no EDTF date: {error}") from error


def _name(text: str) -> tuple[str, str]:
    field, _, name = text.partition("=")
    try:
        How(None, {field: name})
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from error
    return field, name


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"must be a number of at least 1, got {text!r}")
    return int(text)
