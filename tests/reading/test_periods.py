# SPDX-License-Identifier: MIT
"""Periods, distances, feasts and conventions, solved over the article."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from sahelcoop.model.dates import DateBasis, Day
from sahelcoop.model.times import ClockTime
from sahelcoop.reading.dates.choosing import Prefer
from sahelcoop.reading.dates.periods import contradicts
from tests.reading.solving import after, edtf, solve, templates

WEDNESDAY = date(2023, 5, 17)
NOON = datetime.fromisoformat("2023-05-17T12:30")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("il y a trois ans", "2020~"),
        ("il y a trois mois", "2023-02-17~"),
        ("il y a deux semaines", "2023-05-03~"),
        ("il y a cinq jours", "2023-05-12"),
        ("dans un an et deux mois", "2024-07-17~"),
        ("la semaine dernière", "2023-05-08/2023-05-14"),
        ("la semaine prochaine", "2023-05-22/2023-05-28"),
        ("cette semaine", "2023-05-15/2023-05-21"),
        ("le mois dernier", "2023-04"),
        ("l'an prochain", "2024"),
        ("l'année en cours", "2023"),
        ("en fin d'année", "2023"),
        ("mardi de la semaine prochaine", "2023-05-23"),
        ("le premier mercredi du mois prochain", "2023-06-07"),
        ("le premier vendredi de juillet 2021", "2021-07-02"),
        ("le dernier jour de février 2020", "2020-02-29"),
        ("le troisième jour de mars 2021", "2021-03-03"),
        ("le 15 courant", "2023-05-15"),
        ("le 31 courant", "2023-05-31"),
        ("demain", "2023-05-18"),
        ("mercredi 10", "2023-05-10"),
        ("le jour même", "2023-05-17"),
        ("la veille", "2023-05-16"),
        ("le mardi suivant", "2023-05-23"),
        ("la semaine du 6 mai", "2023-05-01/2023-05-07"),
        ("ce matin", "2023-05-17"),
        ("en fin de journée", "2023-05-17"),
        ("vers le 15 mars", "2023-03-15~"),
        ("mi-avril", "2023-04"),
        ("à la mi-2021", "2021"),
    ],
)
def test_counted(words: str, expected: str) -> None:
    """Distances are counted from the publication, never finer than they are told."""
    assert expected == edtf(words, WEDNESDAY)


@pytest.mark.parametrize("words", ["dans deux heures", "il y a dix minutes"])
def test_hours_need_a_clock(words: str) -> None:
    """Hours are counted from a time of publication, not from a day."""
    assert None is edtf(words, WEDNESDAY)


def test_hours_that_make_days() -> None:
    """Whole days are counted without a clock, and keep the one that there is."""
    assert "2023-05-15" == edtf("il y a 48 heures", WEDNESDAY)
    timed = solve("dans vingt-quatre heures", NOON)
    assert timed is not None
    assert ("2023-05-18", ClockTime(12, 30)) == (timed.edtf, timed.clock)


def test_hours_counted() -> None:
    """Two hours ago has its day and its time of day."""
    ago = solve("il y a deux heures", NOON)
    seconds = solve("dans dix secondes", NOON)

    assert ago is not None
    assert ("2023-05-17", ClockTime(10, 30)) == (ago.edtf, ago.clock)
    assert seconds is not None
    assert ClockTime(12, 30, 10) == seconds.clock
    assert "2023-05-16" == edtf("hier", NOON)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("de 2015 à 2020", "2015/2020"),
        ("du 28 avril au 2 mai 2023", "2023-04-28/2023-05-02"),
        ("du 28 décembre 2022 au 3 janvier", "2022-12-28/2023-01-03"),
        ("du 2 mars 2022 au 3 avril", "2022-03-02/2022-04-03"),
        ("du 28 décembre au 3 janvier", "2022-12-28/2023-01-03"),
        ("entre mars et mai", "2023-03/2023-05"),
        ("de novembre à mars", "2022-11/2023-03"),
        ("en mai-juin 2022", "2022-05/2022-06"),
        ("de mardi à jeudi", "2023-05-09/2023-05-11"),
        ("de mardi à hier", "2023-05-09/2023-05-16"),
        ("entre hier et le 20 mai 2023", "2023-05-16/2023-05-20"),
        ("dans la nuit du 17 au 18 mai", "2022-05-17/2022-05-18"),
        ("du 13 au 18", "2023-04-13/2023-04-18"),
        ("la première quinzaine de mars", "2023-03-01/2023-03-15"),
        ("la deuxième quinzaine de février 2020", "2020-02-16/2020-02-29"),
        ("la deuxième semaine de mars", "2023-03-08/2023-03-14"),
        ("la dernière semaine de février 2020", "2020-02-23/2020-02-29"),
        ("la cinquième semaine de mars 2022", "2022-03-29/2022-03-31"),
        ("la sixième semaine de mars", None),
        ("les six premiers mois de 2022", "2022-01/2022-06"),
        ("les trois derniers mois de l'année 2021", "2021-10/2021-12"),
        ("les quatre premiers mois de l'année", "2023-01/2023-04"),
        ("le week-end dernier", "2023-05-13/2023-05-14"),
        ("le week-end prochain", "2023-05-20/2023-05-21"),
        ("ce week-end", "2023-05-13/2023-05-14"),
        ("depuis 2012", "2012/.."),
        ("depuis dix ans", "2013~/.."),
        ("jusqu'au 31 décembre 2023", "../2023-12-31"),
        ("au plus tard en mai 2023", "../2023-05"),
        ("d'ici deux semaines", "2023-05-17/2023-05-31~"),
        ("au cours des trois derniers mois", "2023-02/2023-04"),
        ("les deux prochaines années", "2024/2025"),
        ("les trois derniers jours", "2023-05-14/2023-05-16"),
        ("au cours des dernières 48 heures", "2023-05-15/2023-05-17"),
        ("dans les prochaines 24 heures", "2023-05-17/2023-05-18"),
        ("les années 1990", "199X"),
        ("les années 90", "199X"),
        ("au XXe siècle", "19XX"),
        ("au second semestre 2021", "2021-41"),
        ("au troisième trimestre de 2021", "2021-35"),
        ("au dernier trimestre 2021", "2021-36"),
        ("au printemps dernier", "2022-21"),
        ("à l'été 2021", "2021-22"),
        ("de mars 2023 à janvier 2020", None),
        ("jusqu'à mardi", "../2023-05-16"),
        ("mardi jusqu'en 2027", "2023-05-16/2027"),
        ("de mardi à mai 2027", "2023-05-16/2027-05"),
    ],
)
def test_periods(words: str, expected: str | None) -> None:
    """What one end of a period leaves open is as the other has it."""
    assert expected == edtf(words, WEDNESDAY)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("du 3 au 5 mai", "XXXX-05-03/XXXX-05-05"),
        ("du 28 avril au 2 mai", "XXXX-04-28/XXXX-05-02"),
        ("à Noël", "XXXX-12-25"),
        ("à Pâques", None),
        ("de mardi à jeudi", None),
        ("de mardi à mars", None),
        ("de mardi à mars 2027", None),
        ("au cours des trois derniers mois", None),
        ("du 13 au 18", None),
        ("du 31 au 2 mars", None),
    ],
)
def test_periods_left_open(words: str, expected: str | None) -> None:
    """Without a year anywhere a period keeps its gaps, or has no date at all."""
    assert expected == edtf(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("à Noël", "2022-12-25"),
        ("à Pâques", "2023-04-09"),
        ("à Pâques 2024", "2024-03-31"),
        ("le lundi de Pâques", "2023-04-10"),
        ("à la Pentecôte", "2022-06-05"),
        ("le jour de l'an", "2023-01-01"),
        ("la veille de Noël", "2022-12-24"),
        ("la fête des pères 2015", "2015-06-21"),
        ("la fête du travail", "2023-05-01"),
    ],
)
def test_feasts(words: str, expected: str) -> None:
    """Feasts have their day in the calendar, or one counted from Easter."""
    assert expected == edtf(words, WEDNESDAY)


@pytest.mark.parametrize(
    ("words", "past", "future", "nearest"),
    [
        ("lundi", "2023-05-15", "2023-05-22", "2023-05-15"),
        ("dimanche", "2023-05-14", "2023-05-21", "2023-05-14"),
        ("samedi", "2023-05-13", "2023-05-20", "2023-05-20"),
        ("mercredi", "2023-05-17", "2023-05-24", "2023-05-17"),
        ("en mai", "2023-05", "2023-05", "2023-05"),
        ("en juin", "2022-06", "2023-06", "2023-06"),
        ("le 3 mai", "2023-05-03", "2024-05-03", "2023-05-03"),
        ("le 20 mai", "2022-05-20", "2023-05-20", "2023-05-20"),
        ("mercredi 13", "2022-07-13", "2023-09-13", "2023-09-13"),
    ],
)
def test_preferences(words: str, past: str, future: str, nearest: str) -> None:
    """What the text leaves open follows the convention that the caller names."""
    found = [edtf(words, WEDNESDAY, prefer=prefer) for prefer in Prefer]

    assert [past, future, nearest] == found


@pytest.mark.parametrize(
    ("published", "saturday"), [(15, 13), (18, 20), (20, 20), (21, 20)]
)
def test_this_weekend_is_the_nearest(published: int, saturday: int) -> None:
    """A Monday tells of the weekend before it, a Thursday announces the next."""
    day = date(2023, 5, published)

    assert f"2023-05-{saturday}/2023-05-{saturday + 1}" == edtf("ce week-end", day)


def test_from_the_day_told_before() -> None:
    """The morrow counts from the last day told, not from the publication."""
    assert "2021-03-05" == after("le lendemain", "le 4 mars 2021")
    assert "2021-03-07" == after("trois jours plus tard", "le 4 mars 2021")
    assert "2021-03-09" == after("le mardi suivant", "le 4 mars 2021")
    assert "2021-03-04" == after("le même jour", "du 2 au 4 mars 2021")
    assert "2023-05-18" == after("le lendemain", "mars 2021", published=WEDNESDAY)
    assert None is after("le lendemain", "le 4 mars")
    assert "2021-03-05" == after("au lendemain du putsch", "le 4 mars 2021")
    assert None is after("au lendemain du putsch", "mars 2021", published=WEDNESDAY)
    assert None is after("le mardi suivant")


def test_what_is_counted_rests_on_its_anchor() -> None:
    """A day counted from another event says so, with the day it counts from."""
    solved = solve("le lendemain", WEDNESDAY)

    assert solved is not None
    assert DateBasis.RELATIVE_TO_PUBLICATION is solved.basis
    assert "2023-05-17" == solved.anchor


def test_an_open_year_has_its_bound() -> None:
    """A date without year is no earlier than the last year that the article tells."""
    solved = solve("le 30 mars", None, "en 2012", "en 2020")

    assert solved is not None
    assert ("XXXX-03-30", Day(2020, 1, 1)) == (solved.edtf, solved.not_before)
    assert (DateBasis.YEAR_FROM_CONTEXT, "2020") == (solved.basis, solved.anchor)


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("mercredi 18 septembre 2024", False),
        ("mercredi 18 septembre 2023", True),
        ("mercredi 18 septembre", False),
        ("du mardi 2 mai 2023 au mercredi 3 mai 2023", False),
        ("du mardi 2 mai 2023 au mardi 3 mai 2023", True),
        ("depuis le mardi 3 mai 2023", True),
    ],
)
def test_contradictions(words: str, *, wrong: bool) -> None:
    """A weekday must be that of the day told in full beside it."""
    (template,) = templates(words)

    assert wrong == contradicts(template)


@pytest.mark.parametrize("day", [date.min, date(1, 1, 5), date.max])
@pytest.mark.parametrize(
    "words",
    [
        "hier",
        "dans mille ans",
        "il y a mille ans",
        "la semaine dernière",
        "la semaine prochaine",
        "lundi prochain",
        "mercredi 31",
        "le mardi suivant",
        "à Pâques",
        "le 29 février",
        "au cours des trois derniers mois",
    ],
)
def test_at_the_ends_of_the_calendar(day: date, words: str) -> None:
    """What would lie outside the calendar has no date, and nothing fails."""
    solved = edtf(words, day)

    assert solved is None or solved[0] in "0123456789X"


EXPRESSIONS = (
    *("le 3 mai", "en mars", "mardi", "hier", "la semaine dernière", "à Noël"),
    *("il y a trois mois", "depuis dix ans", "du 30 au 2 mai", "de mars à mai"),
    *("le 29 février", "fin mai", "cet été", "le dernier jour de mai", "mercredi 13"),
    *("avant le 5 juin", "le lendemain", "le 3 mai dernier", "en mai prochain"),
    *("le dimanche 7 août", "entre le 10 et le 12 mai", "ces deux dernières années"),
)
DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@given(
    st.sampled_from(EXPRESSIONS),
    st.none() | DAYS,
    st.lists(st.sampled_from((*EXPRESSIONS, "le 4 mai 2021", "en 2019")), max_size=3),
    st.sampled_from(Prefer),
)
def test_solutions_keep_their_bounds(
    words: str, published: date | None, others: list[str], prefer: Prefer
) -> None:
    """Solving never raises, and never gives a date outside its own bounds."""
    solved = solve(words, published, *others, prefer=prefer)
    if solved is None:
        return
    first, last = solved.earliest, solved.latest

    assert first is None or last is None or first <= last
    assert solved.not_before is None or (
        first is not None and first >= solved.not_before
    )


@given(DAYS, st.integers(1, 400))
def test_days_ago(day: date, distance: int) -> None:
    """So many days before a day of publication is that day."""
    expected = str(day - timedelta(days=distance))

    assert expected == edtf(f"il y a {distance} jours", day)
