# SPDX-License-Identifier: MIT
"""The public face of the lower floors: all mentions of a text, with their values."""

import pytest

import sahelcoop as sc
from sahelcoop.errors import ArticleTooLong, EdtfError
from sahelcoop.lexicon import Lexicon
from sahelcoop.mentions import DateTemplate, Hours, MentionKind, Named
from sahelcoop.model.dates import DateBasis, PartialDate
from sahelcoop.model.times import ClockTime
from sahelcoop.reading.finding import LONGEST_TEXT, calendar_of, find_mentions

PAGE = """Le Mali reçoit des vivres
Publié le mardi 24 septembre 2024 | Les Echos

Onze tonnes de vivres sont arrivées hier à Bamako, a indiqué le ministère de la Défense.
Le 17 septembre, la base avait été attaquée par des hommes armés venus du nord du pays.

Laisser un commentaire le 3 mai 2021"""


def values(text: str, published: str | None = None, prefer: str = "past") -> list[str]:
    """Print the values of the times of *text*."""
    found = find_mentions(text, published=published, prefer=prefer)
    return [str(m.value) for m in found if isinstance(m.value, PartialDate)]


def test_a_page() -> None:
    """The line of publication dates the text; boilerplate gives nothing."""
    found = find_mentions(PAGE)
    dates = [(PAGE[m.start : m.end], m.value) for m in found if m.kind == "date"]

    assert [
        ("le mardi 24 septembre 2024", "2024-09-24"),
        ("hier", "2024-09-23"),
        ("Le 17 septembre", "2024-09-17"),
    ] == [(words, str(value)) for words, value in dates]
    assert sorted(found, key=lambda m: m.start) == list(found)
    assert {MentionKind.NAME, MentionKind.GOODS} <= {m.kind for m in found}


def test_publication_that_is_given_wins() -> None:
    """The caller's date wins over the one in the text, an article's over both."""
    article = sc.Article(PAGE, published="2020-03-02")
    found = find_mentions(article, published="2021-03-02")
    hier = next(m.value for m in found if PAGE[m.start : m.end] == "hier")

    assert "2021-03-01" == values(PAGE, "2021-03-02")[1]
    assert "2020-03-01" == str(hier)


def test_without_publication() -> None:
    """What nothing decides keeps its template."""
    (mention,) = find_mentions("hier")

    assert isinstance(mention.value, DateTemplate)
    assert "dates.day_shift" == mention.rule


def test_preference() -> None:
    """The caller says which of the days that fit is meant."""
    assert ["2023-05-15"] == values("lundi", "2023-05-17")
    assert ["2023-05-22"] == values("lundi", "2023-05-17", "future")
    assert ["2023-05-20"] == values("samedi", "2023-05-17", "nearest")
    with pytest.raises(ValueError, match="tomorrow"):
        find_mentions("lundi", prefer="tomorrow")


def test_the_day_on_which_it_is_told() -> None:
    """A day with its demonstrative is that of the article, where no other is told."""
    text = "Ils sont venus lundi, a-t-on appris ce mercredi 17 mai 2023"

    assert ["2023-05-15", "2023-05-17"] == values(text)
    assert ["2024-07-01", "2023-05-17"] == values(text, "2024-07-03")
    assert "2023-05-15" not in values("Ils sont venus lundi, le 17 mai 2023")


def test_a_contradiction_is_told() -> None:
    """A weekday that is not that of its date is reported, the date as it is told."""
    (mention,) = find_mentions("mercredi 18 septembre 2023")

    assert "2023-09-18" == str(mention.value)
    assert "CONTRADICTION" in mention.features


def test_hours_have_their_day() -> None:
    """Hours of a day are solved with it; hours alone stay as they are."""
    (of_day,) = find_mentions("jeudi de 9h à 11h", published="2023-05-17")
    (alone,) = find_mentions("de 9h à 11h", published="2023-05-17")
    (undecided,) = find_mentions("jeudi de 9h à 11h")

    assert isinstance(of_day.value, Hours)
    assert "2023-05-11" == str(of_day.value.day)
    assert Hours(ClockTime(9), ClockTime(11)) == alone.value
    assert isinstance(undecided.value, Hours)
    assert DateTemplate(weekday=3) == undecided.value.day


def test_a_time_of_publication() -> None:
    """Hours are counted from a publication with its time of day."""
    (mention,) = find_mentions("il y a deux heures", published="2023-05-17T12:30:00")

    assert isinstance(mention.value, PartialDate)
    assert ClockTime(10, 30) == mention.value.clock
    assert DateBasis.RELATIVE_TO_PUBLICATION is mention.value.basis


def test_a_lexicon_of_ones_own() -> None:
    """Names and words of time come from the lexicon that is given."""
    text = "Le 3 mai 2021 à Bamako"
    kinds = {m.kind for m in find_mentions(text, lexicon=Lexicon())}

    assert [MentionKind.DATE, MentionKind.NAME] == [m.kind for m in find_mentions(text)]
    assert kinds.isdisjoint({MentionKind.DATE, MentionKind.NAME})


def test_refusals() -> None:
    """A text too long or a date that is none is refused."""
    with pytest.raises(ArticleTooLong):
        find_mentions("a" * (LONGEST_TEXT + 1))
    with pytest.raises(EdtfError):
        find_mentions("hier", published="le 3 mai")


@pytest.mark.parametrize("edtf", ["2023/..", "../2023", "Y170000002", "-0044"])
def test_publications_without_days(edtf: str) -> None:
    """A publication that no calendar dates is none."""
    assert None is calendar_of(PartialDate(edtf), ()).published
    assert None is calendar_of(None, ()).published


def test_a_month_of_publication() -> None:
    """A publication dated to the month leaves its days open."""
    calendar = calendar_of(PartialDate("2023-05"), ())

    assert ("2023-05-31", "2023-05-01") == (
        str(calendar.published),
        str(calendar.not_before),
    )


def test_a_line_of_publication_may_be_no_date() -> None:
    """A line that names a day that no month has dates nothing."""
    page = PAGE.replace("mardi 24 septembre 2024", "31 février 2024")
    found = find_mentions(page)

    assert ["hier", "Le 17 septembre"] == [
        page[m.start : m.end] for m in found if m.kind is MentionKind.DATE
    ]


def test_a_line_of_publication_may_stand_last() -> None:
    """The line of publication has its place among the mentions, at the end too."""
    body = "Onze tonnes de vivres sont arrivées lundi à Bamako, selon le ministère. "
    text = f"Des vivres pour le Mali\n\n{body * 3}\n\nPublié le 24 septembre 2024\n"
    dates = [m for m in find_mentions(text) if m.kind is MentionKind.DATE]

    assert "2024-09-24" == str(dates[-1].value)
    assert "2024-09-23" == str(dates[0].value)


@pytest.mark.parametrize(
    ("before", "country"), [("À Niamey", "NE"), ("Loin de tout", "ML")]
)
def test_who_is_named_right_before_decides_more(before: str, country: str) -> None:
    """Two bases of one name: the article is about one country, the sentence of one."""
    filler = "Rien ne bouge sous le soleil de mars, et chacun attend la pluie. " * 5
    text = f"Le Mali veille, et Bamako aussi. {filler}"
    text += f"{before}, dix chars attendent à la base aérienne 101."
    (base,) = [m for m in find_mentions(text) if text[m.start : m.end].endswith("101")]

    assert isinstance(base.value, Named)
    assert base.value.place is not None
    assert country == base.value.place.country
