# SPDX-License-Identifier: MIT
"""Dates as phrases."""

import pytest
from hypothesis import given

from sahelcoop.model.dates import PartialDate, PartOfDay, Portion
from sahelcoop.model.times import ClockTime
from sahelcoop.render import profile_of
from sahelcoop.render.dates import due, when
from sahelcoop.testing import partial_dates
from tests.render.build import shown

FRENCH = profile_of("fr")


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2024-09-18", "le 18⍽septembre 2024"),
        ("2024-09-01", "le 1er⍽septembre 2024"),
        ("2022-08", "en août 2022"),
        ("2012", "en 2012"),
        ("2022-22", "à l’été 2022"),
        ("2022-25", "au printemps 2022"),
        ("2022-33", "au premier trimestre 2022"),
        ("2022-03-15~", "vers le 15⍽mars 2022"),
        ("2022-03-15?", "peut-être le 15⍽mars 2022"),
        ("2022%", "peut-être vers 2022"),
        ("?2022-03-30", "le 30⍽mars (année déduite⍽: 2022)"),
        ("XXXX-03-30", "le 30⍽mars"),
        ("XXXX-03", "en mars"),
        ("XXXX-XX-30", ""),
        ("2X22", ""),
        ("2022-1X", "en 2022"),
        ("201X", "dans les années 2010"),
        ("20XX", "dans les années 2000 à 2099"),
        ("-0043", "en l’an −43"),
        ("Y17000", "en l’an 17000"),
        ("2025-01-01T05:30:00", "le 1er⍽janvier 2025, à 5⍽h⍽30"),
        ("../2022-03", "au plus tard en mars 2022"),
        ("/2022-03-02", "jusqu’au 2⍽mars 2022"),
        ("/2022", "jusqu’en 2022"),
        ("2013/..", "depuis 2013"),
        ("2013/", "à partir de 2013"),
        ("../..", ""),
        ("../XXXX-XX-30", ""),
        ("2024-09-17/2024-09-18", "du 17 au 18⍽septembre 2024"),
        ("2024-09-01/2024-09-03", "du 1er au 3⍽septembre 2024"),
        ("2024-09-30/2024-10-02", "du 30⍽septembre au 2⍽octobre 2024"),
        ("2023-12-30/2024-01-02", "du 30⍽décembre 2023 au 2⍽janvier 2024"),
        ("2022-08/2022-10", "d’août à octobre 2022"),
        ("2012/2015", "de 2012 à 2015"),
        ("2012~/2015", "approximativement de 2012 à 2015"),
        ("2012?/2015", "peut-être de 2012 à 2015"),
        (
            "?2021-12-30/?2022-01-02",
            "du 30⍽décembre au 2⍽janvier (années déduites⍽: 2021 et 2022)",
        ),
    ],
)
def test_a_date_is_as_fine_as_its_digits(edtf: str, expected: str) -> None:
    """Rows A14 to A16 and the years of section 6."""
    assert expected == shown(when(PartialDate(edtf), FRENCH))


@pytest.mark.parametrize(
    ("edtf", "portion", "expected"),
    [
        ("2022-08", Portion.EARLY, "début août 2022"),
        ("2022-08", Portion.MID, "à la mi-août 2022"),
        ("2022-08", Portion.LATE, "fin août 2022"),
        ("2021", Portion.LATE, "à la fin de 2021"),
        ("2021", Portion.MID, "au milieu de 2021"),
        ("2021-24", Portion.EARLY, "au début de l’hiver 2021"),
        ("2021~", Portion.LATE, "vers la fin de 2021"),
    ],
)
def test_a_portion_is_said(edtf: str, portion: Portion, expected: str) -> None:
    """Row A15."""
    assert expected == when(PartialDate(edtf, portion=portion), FRENCH)


@pytest.mark.parametrize(
    ("edtf", "part", "expected"),
    [
        ("XXXX-03-30", PartOfDay.EVENING, "le 30⍽mars au soir"),
        ("2024-09-17", PartOfDay.NIGHT, "le 17⍽septembre 2024 dans la nuit"),
        (
            "2024-09-17/2024-09-18",
            PartOfDay.NIGHT,
            "dans la nuit du 17 au 18⍽septembre 2024",
        ),
    ],
)
def test_a_part_of_the_day_is_said(edtf: str, part: PartOfDay, expected: str) -> None:
    """The night over two days is one night."""
    assert expected == shown(when(PartialDate(edtf, part_of_day=part), FRENCH))


def test_an_hour_needs_no_minutes() -> None:
    """Row A13 and its shorter sibling."""
    exact = PartialDate("2025-01-01", clock=ClockTime(5))
    about = PartialDate("2025-01-01", clock=ClockTime(5, 30, approximate=True))

    assert "le 1er⍽janvier 2025, à 5⍽h" == shown(when(exact, FRENCH))
    assert "le 1er⍽janvier 2025, vers 5⍽h⍽30" == shown(when(about, FRENCH))


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("../2025-03", "d’ici à mars 2025"),
        ("../2025-03-01", "d’ici au 1er⍽mars 2025"),
        ("2025", "en 2025"),
        ("../XXXX-XX-30", ""),
    ],
)
def test_a_deadline_is_an_interval_without_start(edtf: str, expected: str) -> None:
    """Row D16; anything else is told as a date."""
    assert expected == shown(due(PartialDate(edtf), FRENCH))


def test_no_date_is_no_phrase() -> None:
    """Silence stays silent."""
    assert ("", "") == (when(None, FRENCH), due(None, FRENCH))


@given(partial_dates())
def test_no_date_is_beyond_words(date: PartialDate) -> None:
    """Whatever is valid has a phrase, or nothing, but never digits of EDTF."""
    phrase = when(date, FRENCH)

    assert "X" not in phrase
    assert phrase == phrase.strip()
