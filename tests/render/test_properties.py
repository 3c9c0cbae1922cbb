# SPDX-License-Identifier: MIT
"""What every summary keeps, whatever the facts."""

import re

from hypothesis import given, strategies as st

from sahelcoop.model.report import Report
from sahelcoop.render import profile_of, summarise
from tests.render.drawing import reports

FAULTS = re.compile(
    r"\b(?:de les?|à les?) |(?:\bde|\ble|\bla|\bque) [aeéèêiou]|None|[{}'\"]"
    r"|  | [,.]|,[,.;]|« |(?<!\N{NO-BREAK SPACE})»|«(?!\N{NO-BREAK SPACE})"
    r"|(?<!\N{NARROW NO-BREAK SPACE})[;!?]|(?<!\N{NO-BREAK SPACE}):|[a-zé]\.[A-Z]"
)
ALLOWED = re.compile(r"\bde oua")


@given(reports)
def test_a_summary_is_well_set_french(report: Report) -> None:
    """No slip of elision, contraction, spaces or marks is in any summary."""
    text = summarise(report)

    assert [] == [m[0] for m in FAULTS.finditer(text) if not ALLOWED.match(m[0])]
    assert text.endswith(".")


@given(reports)
def test_every_sentence_begins_with_a_capital(report: Report) -> None:
    """Sentences and paragraphs are parted by one space and one empty line."""
    text = summarise(report)
    starts = re.findall(r"(?:^|\. |\n\n)(\S)", text)

    assert [] == [c for c in starts if not (c.isupper() or c.isdecimal() or c == "«")]


@given(reports, st.sampled_from(["fr_BE", "fr_CA", "fr_CH", "fr_ML"]))
def test_locales_differ_in_spaces_and_numbers_alone(
    report: Report, locale: str
) -> None:
    """The words are those of every other French locale."""
    there, here = summarise(report, locale=locale), summarise(report)
    numbers = re.compile(
        r"\w*(?:septante|nonante|huitante|soixante|quatre-vingt)[\w -]*", re.IGNORECASE
    )

    def words(text: str) -> str:
        return "".join(re.sub(numbers, "", text).split())

    if "septante" not in there.lower() and "nonante" not in there.lower():
        assert "".join(here.split()) == "".join(there.split()) or words(here) == words(
            there
        )


@given(reports)
def test_the_same_report_gives_the_same_words(report: Report) -> None:
    """Nothing is remembered from one summary to the next."""
    first = summarise(report)

    assert first == summarise(report)


def test_a_profile_is_a_value() -> None:
    """Two askings give equal profiles."""
    assert profile_of("fr_ML") == profile_of("fr_ML")
