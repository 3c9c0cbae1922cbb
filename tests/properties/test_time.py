# SPDX-License-Identifier: MIT
"""What holds of times however they are spelled, and of dates that render writes."""

import unicodedata
from collections.abc import Callable
from datetime import date
from typing import Final

import pytest
from hypothesis import given, strategies as st

from sahelcoop.mentions import Mention, MentionKind
from sahelcoop.model.dates import PartialDate, PartOfDay, Portion
from sahelcoop.model.times import ClockTime
from sahelcoop.reading.dates.choosing import Prefer
from sahelcoop.reading.finding import find_mentions
from sahelcoop.render.dates import due, when
from sahelcoop.render.typography import profile_of
from sahelcoop.testing import readable_dates

TEMPORAL: Final = frozenset(
    {MentionKind.DATE, MentionKind.TIME, MentionKind.DURATION, MentionKind.RECURRENCE}
)
PROFILE: Final = profile_of("fr")
TODAY: Final = "2023-05-17"


def times(text: str) -> list[Mention]:
    """Find the times of *text*."""
    return [m for m in find_mentions(text, published=TODAY) if m.kind in TEMPORAL]


def told(text: str) -> list[object]:
    """Give the values of the times of *text*, their words left out."""
    values = [mention.value for mention in times(text)]
    return [v.edtf if isinstance(v, PartialDate) else v for v in values]


DAYS = ("lundi 15 mai 2023", "3 mai", "1er août 2020", "18/09/2024", "2022-03-27")
NUMBERS = ("deux", "trois", "dix", "15", "vingt-quatre")
UNITS = ("ans", "mois", "semaines", "jours", "heures")
MONTHS = ("février", "août", "décembre 2021", "mi-avril", "fin mars", "début septembre")
FRAMES = (
    *("le {day}", "depuis le {day}", "jusqu'au {day}", "le {day} à 15h30"),
    *("le {day} au soir", "en {month}", "depuis {month}", "il y a {number} {unit}"),
    *("dans {number} {unit}", "pendant {number} {unit}", "{number} {unit} plus tard"),
    *("l'année dernière", "à l'aube", "aujourd'hui", "d'ici fin 2025", "l'été 2021"),
    *("dans la nuit de mardi à mercredi", "au cours des {number} derniers mois"),
    *("vers {number} heures du matin", "les années 1990", "à la mi-journée"),
    *("entre le 13 et le 15 juillet", "du 28 avril au 2 mai 2023", "au quotidien"),
)


@st.composite
def expressions(draw: st.DrawFn) -> str:
    """Draw an expression of time as the press writes it."""
    return draw(st.sampled_from(FRAMES)).format(
        day=draw(st.sampled_from(DAYS)),
        month=draw(st.sampled_from(MONTHS)),
        number=draw(st.sampled_from(NUMBERS)),
        unit=draw(st.sampled_from(UNITS)),
    )


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


SPELLINGS: Final[dict[str, Callable[[str], str]]] = {
    "apostrophe": lambda text: text.replace("'", "’"),
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "no-break space": lambda text: text.replace(" ", "\u00a0"),
    "narrow no-break space": lambda text: text.replace(" ", "\u202f"),
    "capitals": str.upper,
    "no accents": _plain,
    "line ends": lambda text: text.replace(" ", "\n"),
    "sentence": lambda text: f"On le sait, {text}, sans plus.",
}


@pytest.mark.parametrize("spelling", SPELLINGS)
@given(text=expressions())
def test_spelling_keeps_the_value(spelling: str, text: str) -> None:
    """Typography, case, accents and what stands around never change a value."""
    values = told(text)

    assert 1 == len(values)
    assert values == told(SPELLINGS[spelling](text))


@given(
    st.sampled_from(
        ("lundi", "samedi 3", "le 30 mai", "en mars", "le 29 février", "à Noël")
    ),
    st.dates(date(1960, 1, 1), date(2090, 1, 1)),
    st.sampled_from(Prefer),
)
def test_days_stay_on_their_side(words: str, published: date, prefer: Prefer) -> None:
    """A day or month told alone is never after publication, or before it if asked."""
    (found,) = find_mentions(words, published=str(published), prefer=prefer)
    value = found.value
    assert isinstance(value, PartialDate)
    first, last = value.earliest, value.latest

    assert first is not None
    assert last is not None
    if prefer is Prefer.PAST:
        assert str(first) <= str(published)
    if prefer is Prefer.FUTURE:
        assert str(published) <= str(last)


@given(st.text(max_size=400))
def test_any_text_has_its_mentions(text: str) -> None:
    """No text raises; mentions come in order, apart, inside it."""
    at = 0
    for mention in find_mentions(text, published=TODAY):
        assert at <= mention.start < mention.end <= len(text)
        at = mention.end


def read_back(words: str) -> tuple[object, ...]:
    """Read the one date that *words* say."""
    (mention,) = times(words)
    value = mention.value
    assert isinstance(value, PartialDate), value
    return value.edtf, value.portion, value.part_of_day, value.clock


@given(readable_dates())
def test_dates_read_back(date: PartialDate) -> None:
    """Years, months, days and stretches of them are read as they are written."""
    assert (date.edtf, None, None, None) == read_back(when(date, PROFILE))


@given(readable_dates(), st.sampled_from(Portion))
def test_portions_read_back(date: PartialDate, portion: Portion) -> None:
    """The beginning, the middle and the end of years and months are read back."""
    edtf = date.edtf[:7] if "/" not in date.edtf else date.edtf[:4]
    told_ = PartialDate(edtf, portion=portion)

    assert (edtf, portion, None, None) == read_back(when(told_, PROFILE))


CLOCKS = st.builds(
    ClockTime,
    st.integers(0, 23),
    st.none() | st.integers(0, 59),
    approximate=st.booleans(),
)


@given(st.dates(), st.sampled_from(PartOfDay) | CLOCKS)
def test_times_of_day_read_back(day: object, time: PartOfDay | ClockTime) -> None:
    """A day with its part or its time of day is read back."""
    edtf = f"20{str(day)[2:]}"
    if edtf[5:] == "02-29":
        edtf = f"2020{edtf[4:]}"
    clock = time if isinstance(time, ClockTime) else None
    part = time if isinstance(time, PartOfDay) else None
    date = PartialDate(edtf, part_of_day=part, clock=clock)

    assert (edtf, None, part, clock) == read_back(when(date, PROFILE))


@pytest.mark.parametrize(
    "edtf",
    [
        *("2021-21", "2021-22", "2021-23", "2021-24", "2021-33", "2021-36"),
        *("2021-40", "2021-41", "199X", "2012/..", "2012-03/..", "2012-03-05/.."),
        *("../2023-12-31", "../2023-05", "../2021-34", "2021-22/2021-23"),
        *("2022-03-15~", "2022-03~", "2022~", "2021-22~", "2021-33/.."),
    ],
)
def test_other_forms_read_back(edtf: str) -> None:
    """Seasons, quarters, decades, open stretches and rough dates are read back."""
    assert (edtf, None, None, None) == read_back(when(PartialDate(edtf), PROFILE))


@pytest.mark.parametrize("end", ["2023-12-31", "2023-12", "2023", "2023-33"])
def test_deadlines_read_back(end: str) -> None:
    """What is due by a date is an interval without start."""
    date = PartialDate(f"../{end}")

    assert (f"../{end}", None, None, None) == read_back(due(date, PROFILE))


@pytest.mark.parametrize(
    ("edtf", "read"),
    [
        ("/2023-05", "../2023-05"),
        ("2023-05/", "2023-05/.."),
        ("2022?", "2022"),
        ("2012~/..", "2012/.."),
        ("19XX", "1900/1999"),
    ],
)
def test_forms_that_french_does_not_tell_apart(edtf: str, read: str) -> None:
    """Unknown ends, doubts about a whole date and centuries lose what French hides."""
    assert read == read_back(when(PartialDate(edtf), PROFILE))[0]
