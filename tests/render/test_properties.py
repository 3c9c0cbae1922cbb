# SPDX-License-Identifier: MIT
"""What every summary keeps, whatever the facts."""

import re
from typing import Final

from hypothesis import assume, given, strategies as st

from sahelcoop.merging import merge
from sahelcoop.model.report import Report
from sahelcoop.render import summarise
from sahelcoop.testing import readable_reports, reports
from sahelcoop.testing.prose import slips

RENAMED: Final = (
    "Brunei",
    "Biélorussie",
    "Belize",
    "Saint-Christophe-et-Niévès",
    "Liberia",
    "Nigeria",
    "Timor oriental",
    "Venezuela",
    "Viêt Nam",
)
"""Countries that Canada calls otherwise."""


@given(readable_reports())
def test_a_summary_is_well_set_french(report: Report) -> None:
    """The linter finds nothing in any summary."""
    assert slips(summarise(report)) == ()


@given(readable_reports())
def test_every_sentence_begins_with_a_capital(report: Report) -> None:
    """Sentences and paragraphs are parted by one space and one empty line."""
    text = summarise(report)
    starts = re.findall(r"(?:^|[a-zé»]\. |\n\n)(\S)", text)

    assert [] == [c for c in starts if not (c.isupper() or c.isdecimal() or c == "«")]


@given(reports())
def test_anything_valid_is_told(report: Report) -> None:
    """Whatever stands in the fields, a summary is words and a full stop."""
    text = summarise(report)

    assert text.endswith(".")
    assert "  " not in text
    assert "\n" not in summarise(report, length="headline")


@given(st.lists(readable_reports(), max_size=3))
def test_a_dossier_is_well_set_french(told: list[Report]) -> None:
    """Told at any length, it is free of slips."""
    dossier = merge(told)

    assert slips(summarise(dossier)) == ()
    assert slips(summarise(dossier, length="brief")) == ()


@given(st.lists(reports(), max_size=3))
def test_any_dossier_is_told(told: list[Report]) -> None:
    """Whatever was merged."""
    text = summarise(merge(told))

    assert text.endswith(".")
    assert "  " not in text


@given(readable_reports(), st.sampled_from(["fr_CA", "fr_ML"]))
def test_locales_differ_in_spaces_alone(report: Report, locale: str) -> None:
    """The words are those of French as such, names of a few countries aside."""
    there, here = summarise(report, locale=locale), summarise(report)

    assume(not any(country in here for country in RENAMED))
    assert "".join(here.split()) == "".join(there.split())


@given(readable_reports())
def test_the_same_report_gives_the_same_words(report: Report) -> None:
    """Nothing is remembered from one summary to the next."""
    first = summarise(report)

    assert first == summarise(report)
