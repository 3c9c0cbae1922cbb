# SPDX-License-Identifier: MIT
"""Times as they are said, with gaps where the text leaves them."""

from functools import cache

import pytest
from hypothesis import given, strategies as st

from sahelcoop.lexicon import default_lexicon
from sahelcoop.mentions import (
    DateTemplate,
    Hours,
    Mention,
    MentionKind,
    PeriodTemplate,
    Reference,
    Relative,
    Vague,
)
from sahelcoop.mentions.find import Finder
from sahelcoop.model.dates import PartOfDay, Portion
from sahelcoop.model.times import ClockTime, Duration, DurationUnit, Recurrence
from sahelcoop.text import fold, scan

D, P, C = DateTemplate, PeriodTemplate, ClockTime
YEAR, MONTH, WEEK, DAY = (
    DurationUnit.YEAR,
    DurationUnit.MONTH,
    DurationUnit.WEEK,
    DurationUnit.DAY,
)
HOUR, MINUTE = DurationUnit.HOUR, DurationUnit.MINUTE
MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"),
    *("septembre", "octobre", "novembre", "décembre"),
)
TEMPORAL = frozenset(
    {MentionKind.DATE, MentionKind.TIME, MentionKind.DURATION, MentionKind.RECURRENCE}
)
exactly = Duration.exactly


@cache
def finder() -> Finder:
    """Give one finder for all tests."""
    return Finder(default_lexicon())


def found(text: str) -> list[Mention]:
    """Find the times of *text*, read as one sentence."""
    view = fold(text)
    tokens = scan(view, 0, len(view))
    found = finder().expressions.find(finder().page([tokens]))
    return [m for _, _, m in found if m.kind in TEMPORAL]


def only(text: str) -> tuple[str, object]:
    """Give the words and the value of the one time of *text*."""
    (mention,) = found(text)
    return text[mention.start : mention.end], mention.value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("le 4 mai 2021", D(year=2021, month=5, day=4)),
        ("1er août", D(month=8, day=1)),
        ("le premier mars", D(month=3, day=1)),
        ("le lundi 2 mai", D(month=5, day=2, weekday=0)),
        ("samedi (9 juillet)", D(month=7, day=9, weekday=5)),
        ("le 15 sept 2014", D(year=2014, month=9, day=15)),
        ("le 4 mai au soir", D(month=5, day=4, part_of_day=PartOfDay.EVENING)),
        (
            "le 4 mai 2021 à l’aube",
            D(year=2021, month=5, day=4, part_of_day=PartOfDay.DAWN),
        ),
        (
            "le 4 mai, dans la nuit",
            D(month=5, day=4, part_of_day=PartOfDay.NIGHT),
        ),
        (
            "dans la soirée du 4 mai",
            D(month=5, day=4, part_of_day=PartOfDay.EVENING),
        ),
        (
            "le 4 mai en fin d’après-midi",
            D(
                month=5,
                day=4,
                part_of_day=PartOfDay.AFTERNOON,
                portion=Portion.LATE,
            ),
        ),
        ("le 4 mai dernier", D(month=5, day=4, relative=Relative.LAST)),
        ("le 4 mai prochain", D(month=5, day=4, relative=Relative.NEXT)),
        ("depuis le 4 mai 2021", P(D(year=2021, month=5, day=4))),
        ("du 4 au 7 mai", P(D(day=4), D(month=5, day=7))),
        ("du 4 au 7 sept. 2021", P(D(day=4), D(year=2021, month=9, day=7))),
        (
            "dans la nuit du mardi 3 au mercredi 4 mai 2022",
            P(D(day=3), D(year=2022, month=5, day=4), PartOfDay.NIGHT),
        ),
        (
            "dans la nuit de mardi à mercredi",
            P(D(weekday=1), D(weekday=2), PartOfDay.NIGHT),
        ),
        ("en mai 2021", D(year=2021, month=5)),
        ("au mois de mai", D(month=5)),
        ("en mai dernier", D(month=5, relative=Relative.LAST)),
        ("début mai", D(month=5, portion=Portion.EARLY)),
        ("à la mi-mai 2021", D(year=2021, month=5, portion=Portion.MID)),
        ("fin mai", D(month=5, portion=Portion.LATE)),
        ("aux premiers jours de mai", D(month=5, portion=Portion.EARLY)),
        ("les derniers mois de 2021", D(year=2021, portion=Portion.LATE)),
        ("en 2019", D(year=2019)),
        ("à la fin de 2019", D(year=2019, portion=Portion.LATE)),
        ("mi-2019", D(year=2019, portion=Portion.MID)),
        ("18/09/2024", D(year=2024, month=9, day=18)),
        ("09/18/2024", D(year=2024, month=9, day=18)),
        ("2024-09-18", D(year=2024, month=9, day=18)),
        ("11/2017", D(year=2017, month=11)),
        ("2017.3", D(year=2017, month=3)),
        ("hier", D(steps=((DAY, -1),))),
        ("avant hier", D(steps=((DAY, -2),))),
        ("hier matin", D(steps=((DAY, -1),), part_of_day=PartOfDay.MORNING)),
        ("ce soir", D(steps=((DAY, 0),), part_of_day=PartOfDay.EVENING)),
        ("l’année dernière", D(steps=((YEAR, -1),), aligned=True)),
        (
            "à la fin de l’année passée",
            D(steps=((YEAR, -1),), aligned=True, portion=Portion.LATE),
        ),
        ("le jour d’avant", D(steps=((DAY, -1),), from_event=True)),
        ("le jour d’après", D(steps=((DAY, 1),), from_event=True)),
        (
            "le soir même",
            D(steps=((DAY, 0),), from_event=True, part_of_day=PartOfDay.EVENING),
        ),
        ("aux environs de 5 heures", C(5, approximate=True)),
        ("deux jours après l’assaut", Vague(Reference.EVENT, exactly(2, DAY))),
        ("ce dimanche-là", Vague(Reference.EVENT)),
        ("dans un jour", D(steps=((DAY, 1),))),
        ("dans l’après midi", D(part_of_day=PartOfDay.AFTERNOON)),
        ("tôt le matin", D(part_of_day=PartOfDay.MORNING, portion=Portion.EARLY)),
        ("Oct-2", D(month=10, day=2)),
        ("29 mars-2 avril 2023", P(D(month=3, day=29), D(year=2023, month=4, day=2))),
        ("en mai-juin 2023", P(D(month=5), D(year=2023, month=6))),
        (
            "deux derniers mois",
            P(
                D(steps=((MONTH, -2),), aligned=True),
                D(steps=((MONTH, -1),), aligned=True),
            ),
        ),
        ("un an et demi", exactly(18, MONTH)),
        ("pendant 3h", exactly(3, HOUR)),
        ("plus de deux derniers mois", Vague(Reference.PAST, Duration(MONTH, low=2))),
        ("le mois suivant", D(steps=((MONTH, 1),), aligned=True, from_event=True)),
        ("la semaine qui suit", D(steps=((WEEK, 1),), aligned=True, from_event=True)),
        ("trois jours plus tôt", D(steps=((DAY, -3),), from_event=True)),
        ("jeudi", D(weekday=3)),
        ("ce jeudi matin", D(weekday=3, part_of_day=PartOfDay.MORNING)),
        ("jeudi prochain", D(weekday=3, relative=Relative.NEXT)),
        ("lundi à 6 h du soir", D(weekday=0, clock=C(18))),
        ("vendredi quinze à seize heures", D(weekday=4, day=15, clock=C(16))),
        ("à l’été 2021", D(year=2021, grouping=22)),
        ("vers 15h30", C(15, 30, approximate=True)),
        ("à 15h30:10", C(15, 30, 10)),
        ("vers 5 heures du matin", C(5, approximate=True)),
        ("à trois heures moins le quart", C(2, 45)),
        ("à midi moins cinq", C(11, 55)),
        ("à minuit et demi", C(0, 30)),
        ("à une heure", C(1)),
        ("de 9h30 à 11h", Hours(C(9, 30), C(11))),
        ("de 11h30 à 1h30", Hours(C(11, 30), C(13, 30))),
        ("entre midi et deux", Hours(C(12), C(14))),
        ("jeudi de 9h à 11h", Hours(C(9), C(11), D(weekday=3))),
        ("de 5 à 7 hier", Hours(C(5), C(7), D(steps=((DAY, -1),)))),
        ("jusqu’à 16h", Hours(None, C(16))),
        ("72 heures", exactly(72, HOUR)),
        ("72h", exactly(72, HOUR)),
        ("30min", exactly(30, MINUTE)),
        ("trois ans et demi", exactly(42, MONTH)),
        ("2,5 jours", exactly(60, HOUR)),
        ("toute la semaine", exactly(1, WEEK)),
        ("plusieurs mois", Duration(MONTH, low=2)),
        ("au quotidien", Recurrence(exactly(1, DAY))),
        ("tous les deux ans", Recurrence(exactly(2, YEAR))),
        ("chaque mardi", Recurrence(exactly(1, WEEK))),
        ("il y a quelques jours", Vague(Reference.PAST, Duration(DAY, low=2))),
        ("dans quelques jours", Vague(Reference.FUTURE, Duration(DAY, low=2))),
        ("quelques jours plus tard", Vague(Reference.EVENT, Duration(DAY, low=2))),
        ("quelques jours plus tôt", Vague(Reference.EVENT, Duration(DAY, low=2))),
        ("depuis plusieurs mois", Vague(Reference.SINCE, Duration(MONTH, low=2))),
        ("d’ici quelques jours", Vague(Reference.FUTURE, Duration(DAY, low=2))),
        ("depuis longtemps", Vague(Reference.SINCE)),
        ("ces derniers mois", Vague(Reference.PAST, Duration(MONTH, low=2))),
        ("ces derniers temps", Vague(Reference.PAST)),
        ("dans les jours à venir", Vague(Reference.FUTURE, Duration(DAY, low=2))),
        ("récemment", Vague(Reference.PAST)),
    ],
)
def test_forms(words: str, value: object) -> None:
    """Each form of time has its value, inside a sentence too."""
    assert value == only(words)[1]
    assert value == only(f"Le convoi, {words}, est passé.")[1]


@pytest.mark.parametrize(
    "words",
    [
        *("le 4 mai 2021", "du 17 septembre", "en août 2020", "au lendemain"),
        *("à la fin de l’année dernière", "dimanche (7 août)", "depuis dix ans"),
        *("dans la nuit de mardi à mercredi", "vers 5 heures du matin", "ce soir"),
        *("au cours des trois derniers mois", "jusqu’au 31 décembre"),
    ],
)
def test_spans(words: str) -> None:
    """A time spans its preposition and its article."""
    assert words == only(f"Le convoi est passé {words}.")[0]


def test_a_verb_is_no_preposition() -> None:
    """The verb that folds like "à" is no part of the time after it."""
    assert "hier" == only("Il a hier soutenu le contraire.")[0]


@pytest.mark.parametrize(
    "text",
    [
        *("Il compte sur un marsouin.", "La base 101 abrite 2021 hommes."),
        *("Le maire", "L’ennemi marche.", "le 32 mai", "le 0 mai", "le 99 mai 2021"),
        *("le 31 février 2021", "le 29 février 2021", "du 4 au 31 juin", "25:12"),
        *("du 3 au 3 mai", "8:62", "12h12:99s", "du 18 au 13", "les années 1987"),
        *("la planète Mars", "Il a été tué.", "du jour au lendemain", "32/13/2024"),
        *("pendant des mois", "à long terme", "la première ligne", "le Mi-171"),
        *("de 2020 à 2015", "31 février-2 mars", "Mali-2", "mars-99", "lundi de Noël"),
        *("2024-13-01", "2,5 mois", "les 2,5 derniers mois", "2,33 ans"),
        *(
            "à moins deux jours",
            "un mois et demi",
            "Un jour, il reviendra.",
            "une seconde période",
        ),
    ],
)
def test_no_time(text: str) -> None:
    """Words that only look like a time, or days that no month has, give nothing."""
    assert [] == found(text)


@given(st.sampled_from(MONTHS), st.integers(1, 28), st.integers(1000, 2999))
def test_every_month_is_known(month: str, day: int, year: int) -> None:
    """Every month is read, in capitals and without its accents too."""
    plain = month.translate(str.maketrans("éû", "eu"))
    expected = D(year=year, month=MONTHS.index(month) + 1, day=day)

    for form in (month, plain, month.upper(), month.capitalize()):
        assert [expected] == [m.value for m in found(f"Le {day} {form} {year}")]


def test_since_is_a_feature() -> None:
    """A pattern can tell a date that only starts an epoch from that of an event."""
    features = [m.features for m in found("Depuis 2013 et en 2014")]

    assert [True, False] == ["SINCE" in each for each in features]


def test_kinds_rules_and_order() -> None:
    """Times come in order of the text, each with its kind and the rule that read it."""
    times = found("Hier, puis en mai 2020, puis à 8h30, trois jours durant.")

    assert ["dates.day_shift", "dates.month", "clocks.form", "lengths.count"] == [
        mention.rule for mention in times
    ]
    assert [
        MentionKind.DATE,
        MentionKind.DATE,
        MentionKind.TIME,
        MentionKind.DURATION,
    ] == [mention.kind for mention in times]


def test_hours_by_their_sign() -> None:
    """After a word of length "3 h" is how long something took, elsewhere a time."""
    assert ("3 h", exactly(3, HOUR)) == only("Il a plu pendant 3 h.")
    assert C(3) == only("Il a plu à 3 h.")[1]
