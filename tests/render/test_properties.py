# SPDX-License-Identifier: MIT
"""What every summary keeps, whatever the facts."""

import re
from typing import Final

from hypothesis import given, settings, strategies as st

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


@given(readable_reports(), st.sampled_from(["fr_CA", "fr_ML"]))
def test_a_summary_is_well_set_french(report: Report, locale: str) -> None:
    """The linter finds nothing in it, and the same report gives the same words.

    Sentences and paragraphs begin with a capital and are parted by one space and one
    empty line. Locales differ in spaces alone, names of a few countries aside.
    """
    text, there = summarise(report), summarise(report, locale=locale)
    starts = re.findall(r"(?:^|[a-zé»]\. |\n\n)(\S)", text)

    assert slips(text) == ()
    assert summarise(report) == text
    assert [] == [c for c in starts if not (c.isupper() or c.isdecimal() or c == "«")]
    renamed = any(country in text for country in RENAMED)
    assert renamed or "".join(text.split()) == "".join(there.split())


@given(reports())
def test_anything_valid_is_told(report: Report) -> None:
    """Whatever stands in the fields, a summary is words and a full stop."""
    text = summarise(report)

    assert text.endswith(".")
    assert "  " not in text
    assert "\n" not in summarise(report, length="headline")


@settings(max_examples=40)
@given(st.lists(readable_reports(), max_size=3))
def test_a_dossier_is_well_set_french(told: list[Report]) -> None:
    """Told at any length, it is free of slips."""
    dossier = merge(told)

    assert slips(summarise(dossier)) == ()
    assert slips(summarise(dossier, length="brief")) == ()


@settings(max_examples=40)
@given(st.lists(reports(), max_size=3))
def test_any_dossier_is_told(told: list[Report]) -> None:
    """Whatever was merged."""
    text = summarise(merge(told))

    assert text.endswith(".")
    assert "  " not in text
