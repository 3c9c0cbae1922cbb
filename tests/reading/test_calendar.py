# SPDX-License-Identifier: MIT
"""What a date leaves open is filled from the article, or stays open."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given, strategies as st

from sahelcoop.mentions import DateTemplate
from sahelcoop.model.dates import DateBasis, PartOfDay, Portion
from sahelcoop.reading.dates.calendar import Calendar
from tests.reading.solving import after, edtf, solve, templates

FRIDAY = date(2022, 4, 1)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("le 3 mai 2021", "2021-05-03"),
        ("en mai 2021", "2021-05"),
        ("en 2021", "2021"),
        ("du 3 au 5 mai 2021", "2021-05-03/2021-05-05"),
        ("du 30 au 2 juin 2021", "2021-05-30/2021-06-02"),
        ("du 31 au 1er juin 2021", "2021-05-31/2021-06-01"),
        ("du 30 au 2 janvier 2021", "2020-12-30/2021-01-02"),
        ("le 31 juin 2021", None),
        ("le 29 février 2021", None),
        ("du 31 au 2 mars 2021", None),
        ("du 3 au 31 juin 2021", None),
    ],
)
def test_own_year(words: str, expected: str | None) -> None:
    """A date with its year needs no other; a day that no month has is none."""
    assert expected == edtf(words)
    assert expected == edtf(words, FRIDAY, "le 7 mai 2019")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("le 30 mars", "XXXX-03-30"),
        ("le lundi 30 mars", "XXXX-03-30"),
        ("en mars", "XXXX-03"),
        ("le 29 février", "XXXX-02-29"),
        ("du 3 au 5 mai", "XXXX-05-03/XXXX-05-05"),
        ("du 30 au 2 janvier", "XXXX-12-30/XXXX-01-02"),
        ("le 30 février", None),
    ],
)
def test_nothing_decides(words: str, expected: str | None) -> None:
    """Without a year anywhere the year stays open, and says so."""
    assert expected == edtf(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("le 30 mars", "2022-03-30"),
        ("le 1er avril", "2022-04-01"),
        ("le 2 avril", "2021-04-02"),
        ("en avril", "2022-04"),
        ("en mai", "2021-05"),
        ("en mars dernier", "2022-03"),
        ("en avril dernier", "2021-04"),
        ("le 1er avril dernier", "2021-04-01"),
        ("en avril prochain", "2023-04"),
        ("en mai prochain", "2022-05"),
        ("le 2 avril prochain", "2022-04-02"),
        ("le 29 février", "2020-02-29"),
        ("le 30 février", None),
        ("du 30 au 2 avril", "2021-03-30/2021-04-02"),
        ("du 31 au 1er avril", "2022-03-31/2022-04-01"),
        ("du 30 au 2 janvier", "2021-12-30/2022-01-02"),
        ("du 28 au 3 avril", "2021-03-28/2021-04-03"),
    ],
)
def test_counted_from_publication(words: str, expected: str | None) -> None:
    """A day or month without year is the last one by the publication, or the next."""
    assert expected == edtf(words, FRIDAY)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("hier", "2022-03-31"),
        ("avant-hier", "2022-03-30"),
        ("vendredi", "2022-04-01"),
        ("jeudi", "2022-03-31"),
        ("samedi", "2022-03-26"),
        ("vendredi dernier", "2022-03-25"),
        ("jeudi dernier", "2022-03-31"),
        ("vendredi prochain", "2022-04-08"),
        ("samedi prochain", "2022-04-02"),
        ("l’année dernière", "2021"),
    ],
)
def test_relative_to_publication(words: str, expected: str) -> None:
    """A bare weekday and "hier" count from the day of publication alone."""
    solved = solve(words, FRIDAY)

    assert solved is not None
    assert expected == solved.edtf
    assert DateBasis.RELATIVE_TO_PUBLICATION is solved.basis
    assert "2022-04-01" == solved.anchor
    assert None is edtf(words)


def test_the_day_before_a_weekday() -> None:
    """The eve of "mardi" is a Monday, but no day is the eve of another such word."""
    assert "2022-03-28" == after("la veille", "mardi", published=FRIDAY)
    twice = after("la veille", "mardi", "mardi suivant", published=FRIDAY)
    assert "2022-03-28" == twice


@pytest.mark.parametrize(
    ("words", "told", "expected"),
    [
        ("l’année suivante", "en août 2019", "2020"),
        ("l’année d’après", "en 2019", "2020"),
        ("l’année précédente", "le 3 mai 2019", "2018"),
        ("un an plus tard", "en 2019", "2020~"),
        ("deux mois plus tard", "en août 2019", "2019-10~"),
        ("le mois suivant", "en août 2019", "2019-09"),
        ("l’année suivante", "à l’été 2019", "2020"),
        ("deux jours plus tard", "le 3 mai 2019", "2019-05-05"),
    ],
)
def test_what_counts_from_years_and_months(
    words: str, told: str, expected: str
) -> None:
    """Years count from a year told, months from a month, and no finer than that."""
    assert expected == after(words, told, published=FRIDAY)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("lundi et mardi", "2022-03-28/2022-03-29"),
        ("dimanche et lundi", "2022-03-27/2022-03-28"),
        ("lundi et jeudi", "2022-03-28"),
    ],
)
def test_two_weekdays(words: str, expected: str) -> None:
    """A weekday and the next are two days; others are told one by one."""
    assert expected == edtf(words, FRIDAY)


@pytest.mark.parametrize("words", ["hier", "avant-hier", "lundi", "lundi prochain"])
def test_days_need_a_publication(words: str) -> None:
    """Days counted from today are not counted from another date of the article."""
    assert None is edtf(words, None, "le 3 mai 2021")


def test_a_year_later_than_all_days_leaves_a_day_open() -> None:
    """What an article tells last was told from a time that it gives no day of."""
    assert "2020-12-05" == edtf("le 5 décembre", None, "le 3 mai 2021")
    assert "XXXX-12-05" == edtf("le 5 décembre", None, "le 3 mai 2021", "en 2023")


def test_last_year_beside_a_date() -> None:
    """Without a publication date last year is the one before the latest day told."""
    solved = solve("l’année dernière", None, "le 3 mai 2021", "le 9 mai 2020")

    assert solved is not None
    assert ("2020", DateBasis.YEAR_FROM_CONTEXT) == (solved.edtf, solved.basis)


@pytest.mark.parametrize(
    ("words", "published", "others", "expected"),
    [
        ("le dimanche 7 août", date(2022, 8, 10), (), "2022-08-07"),
        ("le samedi 7 août", date(2022, 8, 10), (), "2021-08-07"),
        ("le mardi 16 août", date(2022, 8, 10), (), "2022-08-16"),
        ("le mardi 3 janvier", date(2022, 12, 28), (), "2023-01-03"),
        ("le dimanche 7 août", None, ("en 2021",), "2022-08-07"),
        ("le dimanche 7 août", None, ("en 2016", "en 2019"), "2016-08-07"),
        ("le samedi 11 mai", None, ("en 2017",), "2019-05-11"),
        ("le jeudi 9 mars", None, ("d’ici 2025",), "2023-03-09"),
        ("le mardi 29 février", date(2022, 8, 10), (), "XXXX-02-29"),
        ("le lundi 30 février", date(2022, 8, 10), (), None),
    ],
)
def test_weekday_decides(
    words: str, published: date | None, others: tuple[str, ...], expected: str | None
) -> None:
    """A day that names its weekday is in a year in which both agree."""
    assert expected == edtf(words, published, *others)


def test_weekday_names_its_anchor() -> None:
    """What a weekday decides rests on the day found, which other dates can lean on."""
    solved = solve("le dimanche 7 août", date(2022, 8, 10))
    beside = solve("le 5 août", None, "le dimanche 7 août", "en 2021")

    assert solved is not None
    assert (DateBasis.WEEKDAY_MATCH, "2022-08-07") == (solved.basis, solved.anchor)
    assert beside is not None
    assert "2022-08-05" == beside.edtf
    assert (DateBasis.YEAR_FROM_CONTEXT, "2022-08-07") == (beside.basis, beside.anchor)


@pytest.mark.parametrize(
    ("words", "others", "expected"),
    [
        ("le 17 septembre", ("le 18 septembre 2020",), "2020-09-17"),
        ("le 17 septembre", ("le 2 mai 2021", "le 1er octobre 2020"), "2020-09-17"),
        ("le 17 septembre", ("le 2 mai 2021",), "2020-09-17"),
        ("le 2 juin", ("le 2 mai 2021",), "2021-06-02"),
        ("le 17 juin", ("le 2 mai 2021",), "2020-06-17"),
        ("en juin", ("le 2 mai 2021",), "2020-06"),
        ("en juin", ("en mai 2021",), "XXXX-06"),
        ("le 2 juin dernier", ("le 2 mai 2021",), "2020-06-02"),
        ("le 17 juin prochain", ("le 2 mai 2021",), "2021-06-17"),
    ],
)
def test_nearest_full_date(words: str, others: tuple[str, ...], expected: str) -> None:
    """A day near a full date of the article shares its year; others lie before it."""
    assert expected == edtf(words, None, *others)


def test_days_told_later_decide_no_year() -> None:
    """A review at the end of an article lends no year to what is told before it."""
    published = date(2025, 3, 18)

    assert "2020-02-05" == after(
        "le 5 février", "le 9 janvier 2020", published=published
    )
    assert "2025-02-05" == edtf("le 5 février", published, "le 9 janvier 2020")


def test_details_are_kept() -> None:
    """The words, the portion and the part of the day go with the date."""
    evening = solve("le 3 mai 2021 au soir", FRIDAY)
    late = solve("fin mai", FRIDAY)

    assert evening is not None
    assert PartOfDay.EVENING is evening.part_of_day
    assert ("le 3 mai 2021 au soir", DateBasis.STATED) == (evening.text, evening.basis)
    assert late is not None
    assert ("2021-05", Portion.LATE) == (late.edtf, late.portion)


def test_a_night_between_weekdays_is_both() -> None:
    """Never finer than the text: which of the two days it was is not told."""
    assert "2022-03-28/2022-03-29" == edtf("dans la nuit de lundi à mardi", FRIDAY)


def test_nothing_said() -> None:
    """A template that says nothing has no date; years out of the calendar no day."""
    calendar = Calendar.of([(0, DateTemplate(year=0, month=5, day=3))], FRIDAY)

    assert None is calendar.solve(DateTemplate(), "")
    assert None is calendar.solve(DateTemplate(year=0, month=5, day=3), "le 3 mai 0000")
    assert None is edtf("hier", date.min)
    assert None is edtf("vendredi prochain", date.max)


DAYS = st.dates(date(1960, 1, 1), date(2100, 1, 1))
SPOKEN = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"),
    *("septembre", "octobre", "novembre", "décembre"),
)


@given(DAYS, DAYS)
def test_a_bare_day_is_past(day: date, published: date) -> None:
    """A day without year is that day, not after the publication and close before it."""
    solved = edtf(f"le {day.day} {MONTHS[day.month - 1]}", published)

    assert solved is not None
    found = date.fromisoformat(solved)
    assert (day.month, day.day) == (found.month, found.day)
    assert found <= published < found + timedelta(days=366 * 8)


@given(DAYS, DAYS)
def test_a_weekday_is_never_contradicted(day: date, published: date) -> None:
    """Whatever decides the year, the day found has the weekday that the text names."""
    words = f"le {SPOKEN[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    solved = edtf(words, published)

    assert solved is not None
    assume(not solved.startswith("XXXX"))
    assert day.weekday() == date.fromisoformat(solved).weekday()


@given(DAYS, st.integers(1, 150))
def test_a_recent_weekday_is_found(day: date, later: int) -> None:
    """A day of the last months told with its weekday is found exactly."""
    words = f"le {SPOKEN[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"

    assert day.isoformat() == edtf(words, day + timedelta(days=later))


def test_a_month_of_publication_leaves_days_open() -> None:
    """It tells which year was the last one, but not which day was yesterday."""
    found = templates("hier l'année dernière")
    month = Calendar.of(
        enumerate(found), date(2022, 6, 30), not_before=date(2022, 6, 1)
    )
    winter = Calendar.of(
        enumerate(found), date(2022, 1, 31), not_before=date(2021, 12, 1)
    )
    dates = [c.solve(t, "x") for c in (month, winter) for t in found]
    (march,) = templates("le 15 juin")

    assert "XXXX-06-15" == str(month.solve(march, "x"))

    assert [None, "2021", None, None] == [d and d.edtf for d in dates]
