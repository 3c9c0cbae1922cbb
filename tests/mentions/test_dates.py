# SPDX-License-Identifier: MIT
"""Dates as they are said, with gaps where the text leaves them."""

import pytest
from hypothesis import given, strategies as st

from sahelcoop.mentions import DateTemplate, Mention, MentionKind
from sahelcoop.mentions.dates import find_dates
from sahelcoop.mentions.mention import Relative
from sahelcoop.model.dates import PartOfDay, Portion
from sahelcoop.text import fold

D = DateTemplate
MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"),
    *("septembre", "octobre", "novembre", "décembre"),
)


def found(text: str) -> list[Mention]:
    """Find the dates of *text*."""
    view = fold(text)
    return list(find_dates(view, 0, len(view)))


def only(text: str) -> tuple[str, object]:
    """Give the words and the template of the one date of *text*."""
    (mention,) = found(text)
    return text[mention.start : mention.end], mention.value


@pytest.mark.parametrize(
    ("words", "template"),
    [
        ("le 4 mai 2021", D(year=2021, month=5, day=4)),
        ("1er août", D(month=8, day=1)),
        ("le lundi 2 mai", D(month=5, day=2, weekday=0)),
        ("samedi (9 juillet)", D(month=7, day=9, weekday=5)),
        (
            "le 4 mai au soir",
            D(month=5, day=4, part_of_day=PartOfDay.EVENING),
        ),
        (
            "le 4 mai 2021 à l’aube",
            D(year=2021, month=5, day=4, part_of_day=PartOfDay.DAWN),
        ),
        (
            "le 4 mai, dans la nuit",
            D(month=5, day=4, part_of_day=PartOfDay.NIGHT),
        ),
        (
            "le 4 mai en fin d’après-midi",
            D(month=5, day=4, part_of_day=PartOfDay.AFTERNOON),
        ),
        ("le 4 mai dernier", D(month=5, day=4, relative=Relative.LAST)),
        ("le 4 mai prochain", D(month=5, day=4, relative=Relative.NEXT)),
        ("depuis le 4 mai 2021", D(year=2021, month=5, day=4, since=True)),
        ("dès le 4 mai", D(month=5, day=4)),
        ("du 4 au 7 mai", D(month=5, day=4, end_day=7)),
        ("du 30 au 1er mai", D(month=5, day=30, end_day=1)),
        (
            "dans la nuit du mardi 3 au mercredi 4 mai 2022",
            D(year=2022, month=5, day=3, end_day=4),
        ),
        ("en mai 2021", D(year=2021, month=5)),
        ("au mois de mai", D(month=5)),
        ("en mai dernier", D(month=5, relative=Relative.LAST)),
        ("en mai prochain", D(month=5, relative=Relative.NEXT)),
        ("depuis mai 2021", D(year=2021, month=5, since=True)),
        ("début mai", D(month=5, portion=Portion.EARLY)),
        ("à la mi-mai 2021", D(year=2021, month=5, portion=Portion.MID)),
        ("fin mai", D(month=5, portion=Portion.LATE)),
        ("en 2019", D(year=2019)),
        ("depuis 2019", D(year=2019, since=True)),
        ("à la fin de 2019", D(year=2019, portion=Portion.LATE)),
        ("début 2019", D(year=2019, portion=Portion.EARLY)),
        ("mi-2019", D(year=2019, portion=Portion.MID)),
        ("hier", D(relative=Relative.YESTERDAY)),
        ("hier matin", D(relative=Relative.YESTERDAY, part_of_day=PartOfDay.MORNING)),
        (
            "Avant-hier au soir",
            D(relative=Relative.DAY_BEFORE_YESTERDAY, part_of_day=PartOfDay.EVENING),
        ),
        ("l’année dernière", D(relative=Relative.LAST_YEAR)),
        ("l’an dernier", D(relative=Relative.LAST_YEAR)),
        (
            "à la fin de l’année passée",
            D(relative=Relative.LAST_YEAR, portion=Portion.LATE),
        ),
        (
            "au début de l’année dernière",
            D(relative=Relative.LAST_YEAR, portion=Portion.EARLY),
        ),
        ("jeudi", D(weekday=3)),
        ("ce jeudi matin", D(weekday=3, part_of_day=PartOfDay.MORNING)),
        ("jeudi dernier", D(weekday=3, relative=Relative.LAST)),
        ("jeudi prochain", D(weekday=3, relative=Relative.NEXT)),
    ],
)
def test_forms(words: str, template: DateTemplate) -> None:
    """Each form of date is found whole, inside a sentence too."""
    text = f"Le convoi, {words}, est passé."

    assert (words, template) == only(text)


@given(st.sampled_from(MONTHS), st.integers(1, 31), st.integers(1000, 9999))
def test_every_month_is_known(month: str, day: int, year: int) -> None:
    """Every month is read, in capitals and without its accents too."""
    plain = month.translate(str.maketrans("éû", "eu"))
    expected = D(year=year, month=MONTHS.index(month) + 1, day=day)

    for form in (month, plain, month.upper(), month.capitalize()):
        assert [expected] == [m.value for m in found(f"Le {day} {form} {year}")]


def test_since_is_a_feature() -> None:
    """A pattern can tell a date that only starts an epoch from that of an event."""
    features = [m.features for m in found("Depuis 2013 et en 2014")]

    assert [frozenset({"SINCE"}), frozenset()] == features


def test_kinds_rules_and_order() -> None:
    """Dates come in order of the text, each with its kind and the rule that read it."""
    dates = found("Hier, puis en mai 2020, puis le 3 juin.")

    assert ["date.yesterday", "date.month", "date.day_of_month"] == [
        mention.rule for mention in dates
    ]
    assert {MentionKind.DATE} == {mention.kind for mention in dates}


@pytest.mark.parametrize(
    "text",
    [
        "Il compte sur un marsouin.",
        "La base 101 abrite 2021 hommes.",
        "Le maire",
        "L’ennemi marche.",
    ],
)
def test_no_date(text: str) -> None:
    """Words and figures that only look like dates give nothing."""
    assert [] == found(text)


@pytest.mark.parametrize("text", ["le 32 mai", "le 0 mai", "le 99 mai"])
def test_impossible_days(text: str) -> None:
    """A day that no month has is not read; the month beside it still is."""
    assert ("mai", D(month=5)) == only(text)


@pytest.mark.parametrize("text", ["du 4 au 32 mai", "du 40 au 4 mai"])
def test_impossible_ranges(text: str) -> None:
    """A range with a day that no month has is no range."""
    assert "date.range_of_days" not in {mention.rule for mention in found(text)}
