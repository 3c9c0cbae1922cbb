# SPDX-License-Identifier: MIT
"""What holds of every summary: it says what the record says, the same everywhere."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from sahelcoop import testing
from sahelcoop.render import summarise
from sahelcoop.testing.prose import slips
from sahelcoop.wire import dump_jsonl
from tests.properties.drawing import KINDS, drawn, draws
from tests.properties.stated import names_of, numbers_in, numbers_of, strangers

LOCALES: Final = (
    *("fr", "fr_BE", "fr_BF", "fr_CA", "fr_CH", "fr_FR", "fr_ML", "fr_NE", "fr_SN"),
    *("fr_TD", "en", "plain"),
)
LENGTHS: Final = ("headline", "brief", "full")
SOME: Final = 25
LEAKED: Final = re.compile(
    r"\b(?:actor|delivery|attack|agreement|statement)-|\d{4}-\d\d|/\d{4}|[\x00-\x1f]"
)
"""An identifier, an EDTF date or interval, a control character."""


@pytest.mark.parametrize("kind", KINDS)
def test_numbers_are_those_of_the_record(kind: str) -> None:
    """Every figure, day, year and length is told, and no other number is."""
    assert [] == [
        text
        for record in drawn(kind)
        if numbers_of(record) != numbers_in(text := summarise(record), record)
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_names_are_those_of_the_record(kind: str) -> None:
    """Everybody, every place, type and month is told, and nobody else is."""
    for record in drawn(kind):
        text = summarise(record)

        assert [] == [name for name in names_of(record) if name not in text], text
        assert set() == strangers(text, record), text


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("length", LENGTHS)
def test_every_value_is_told_everywhere(locale: str, length: str) -> None:
    """At every length, in every locale, in clean words and nothing of a program."""
    for kind in KINDS:
        for record in drawn(kind)[:SOME]:
            text = summarise(record, locale=locale, length=length)
            stopped = text + "." * (length == "headline")

            assert text
            assert not LEAKED.search(text), text
            assert locale in {"en", "plain"} or not slips(stopped, locale=locale), text


PRINT: Final = """
import sys
from hashlib import sha256
from sahelcoop import parse
from sahelcoop.merging import merge
from sahelcoop.render import chronology, summarise
from sahelcoop.wire import dump_jsonl, load_jsonl

reports = [*load_jsonl(sys.argv[1])]
told = [summarise(r, locale=l) for r in reports for l in ("fr", "fr_CH", "en")]
dossier = merge(reports)
told += [summarise(dossier), summarise(dossier, locale="en"), *chronology(reports)]
told += [repr(parse(text)) for text in told[::3]]
print(sha256("\\n".join(told).encode()).hexdigest())
"""
MACHINES: Final = (
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"},
    {"PYTHONHASHSEED": "1", "LC_ALL": "fr_FR.UTF-8", "TZ": "Africa/Bamako"},
    {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Apia"},
)


def test_no_machine_tells_otherwise(tmp_path: Path) -> None:
    """Whatever the order of sets, the locale and the clock of a process are."""
    reports = draws(testing.readable_reports(), SOME)
    path = tmp_path / "reports.jsonl"
    dump_jsonl(reports, path)
    told = {
        subprocess.check_output(
            [sys.executable, "-c", PRINT, str(path)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **machine},
        )
        for machine in MACHINES
    }

    assert len(told) == 1
