# SPDX-License-Identifier: MIT
"""Whole texts in English."""

from collections.abc import Mapping
from typing import Any

import attrs
import pytest

from sahelcoop.merging import merge
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.article import Article, ArticleInfo
from sahelcoop.model.attack import Attack, Harm, Toll
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery, DeliveryStatus
from sahelcoop.model.dossier import Comparison
from sahelcoop.model.places import Place
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Form, Statement
from sahelcoop.render import chronology, sections, summarise
from tests.render.build import dossier, goods, report, who

TWO = Delivery(
    id="two",
    items=(goods("radar", 2),),
    suppliers=who("Russie"),
    recipients=who("Mali"),
    date=PartialDate("2022-03-30"),
    sources={"record": (Evidence("a", 0, 4, "Deux"),)},
)
DEAL = Agreement(parties=who("Mali", "Russie"))
BOTH = report(deliveries=(TWO,), agreements=(DEAL,))
TOLD = "Russia delivered two radars to Mali on 30 March 2022."


def told(text: str) -> str:
    """Give a text with its no-break spaces as blanks."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("locale", ["en", "en_GB", "en-US", "en_NG"])
def test_any_english_locale_is_british(locale: str) -> None:
    """As any French one that has no profile of its own is plain French."""
    assert told(summarise(TWO, locale=locale)) == TOLD


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        ("headline", "Russia delivers two radars to Mali"),
        ("brief", f"{TOLD} Mali and Russia are bound by an agreement."),
        ("full", f"{TOLD}\n\nMali and Russia are bound by an agreement."),
    ],
)
def test_three_lengths(length: str, expected: str) -> None:
    """The plan is that of the French text."""
    assert told(summarise(BOTH, locale="en", length=length)) == expected


def test_a_report_without_facts() -> None:
    """Says so."""
    assert summarise(report(), locale="en") == "No fact was found in the article."


def test_several_reports_stand_under_their_titles() -> None:
    """Each with its outlet and day, or its id."""
    article = Article(
        "x", title="Deux radars", outlet="RFI", published=PartialDate("2022-04-01")
    )
    titled = attrs.evolve(BOTH, article=ArticleInfo.of(article))
    bare = report(agreements=(DEAL,))
    found = sections([titled, bare], locale="en")

    assert [told(section.title) for section in found] == [
        "Deux radars (RFI, 1 April 2022)",
        bare.article.id,
    ]
    assert [section.name for section in found] == ["report", "report"]


def test_a_chronology_is_in_the_present() -> None:
    """By date, what has none left out, and counted where a period is asked for."""
    assert [told(line) for line in chronology(BOTH, locale="en")] == [
        "30 March 2022: Russia delivers two radars to Mali."
    ]
    assert [told(line) for line in chronology(BOTH, locale="en", during="2022")] == [
        "One event was recorded in 2022.",
        "30 March 2022: Russia delivers two radars to Mali.",
    ]
    assert chronology(BOTH, locale="en", during="2021") == (
        "No events were recorded in 2021.",
    )
    unnamed = attrs.evolve(TWO, date=PartialDate("XXXX-XX-30"))
    assert chronology(report(deliveries=(unnamed,)), locale="en") == (
        "No events were recorded.",
    )


def _of(name: str) -> Report:
    article = Article(f"Deux radars, dit {name}.", id=name)
    record = attrs.evolve(
        TWO, id=f"two-{name}", sources={"record": (Evidence(name, 0, 4, "Deux"),)}
    )
    return attrs.evolve(
        report(deliveries=(record,)), id=name, article=ArticleInfo.of(article)
    )


def test_a_dossier_tells_an_event_once() -> None:
    """And by how many articles it is told."""
    dossier = merge([_of("one"), _of("other")])

    assert told(summarise(dossier, locale="en")) == f"{TOLD} Two articles tell of it."
    assert told(summarise(merge([_of("one")]), locale="en", length="brief")) == TOLD
    assert told(summarise(dossier, locale="en", length="headline")) == (
        "Russia delivers two radars to Mali"
    )
    assert summarise(merge([]), locale="en") == "No events were recorded."


BLAST = Attack(tolls=(Toll(Harm.KILLED, Quantity.exact(12)),))
AGAINST = (Comparison.CONTRADICTS,)


@pytest.mark.parametrize(
    ("event", "field", "change", "expected"),
    [
        (
            TWO,
            "date",
            {"date": PartialDate("2022-04")},
            (
                "Sources differ on the date: 30 March 2022 according to RFI, April 2022"
                " according to another."
            ),
        ),
        (
            TWO,
            "suppliers",
            {"suppliers": who("Chine")},
            (
                "Sources differ on the supplier: Russia according to RFI, China"
                " according to another."
            ),
        ),
        (
            TWO,
            "items",
            {"items": (goods("radar", 3),)},
            (
                "Sources differ on the load: two radars according to RFI, three radars"
                " according to another."
            ),
        ),
        (
            attrs.evolve(TWO, places=(Place("Bamako"),)),
            "places",
            {"places": (Place("Gao"),)},
            (
                "Sources differ on the place: in Bamako according to RFI, in Gao"
                " according to another."
            ),
        ),
        (
            BLAST,
            "tolls.killed",
            {"tolls": (Toll(Harm.KILLED, Quantity.exact(9)),)},
            (
                "Sources differ on the number of dead: 12 people according to RFI, nine"
                " people according to another."
            ),
        ),
    ],
)
def test_sources_that_differ_are_told(
    event: Delivery | Attack, field: str, change: Mapping[str, Any], expected: str
) -> None:
    """Who says what, of every field on which French tells it."""
    other = attrs.evolve(event, **change)
    both = dossier((event, "RFI"), (other, None), differ={field: AGAINST})

    assert told(summarise(both, locale="en")).endswith(expected)


def test_what_no_source_contradicts_is_no_difference() -> None:
    """Nor is a field that sentences do not tell."""
    finer = {"date": (Comparison.REFINES,), "status": AGAINST}
    both = dossier((TWO, "RFI"), (TWO, None), differ=finer)

    assert told(summarise(both, locale="en")) == f"{TOLD} Two articles tell of it."


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (TWO, {"items": (goods("camion", 3),)}, "It delivered three lorries to Mali."),
        (
            attrs.evolve(TWO, suppliers=who("Russie", "Chine")),
            {},
            "They delivered two radars to Mali.",
        ),
        (attrs.evolve(TWO, suppliers=who("FAMa")), {}, "They delivered two radars"),
        (attrs.evolve(TWO, suppliers=who("Xyz")), {}, "Xyz delivered two radars"),
        (
            attrs.evolve(TWO, suppliers=who("Assimi Goïta")),
            {},
            "He delivered two radars",
        ),
        (
            attrs.evolve(TWO, status=DeliveryStatus.ORDERED),
            {},
            "Russia delivered two radars",
        ),
    ],
)
def test_who_goes_on_is_a_pronoun(
    first: Delivery, second: Mapping[str, Any], expected: str
) -> None:
    """Where the kind of the subject is known, and the sentence before was on it."""
    later = {"id": "later", "status": DeliveryStatus.DELIVERED, "date": None}
    more = attrs.evolve(first, **{**later, **second})
    text = told(summarise(report(deliveries=(first, more)), locale="en"))

    assert expected in text


def test_a_speaker_who_goes_on_is_a_pronoun() -> None:
    """And a party that has ended two deals."""
    said = Statement(speakers=who("France"), form=Form.INDIRECT, text="tout va bien")
    ended = Agreement(
        parties=who("France", "Mali"),
        by=who("France"),
        status=AgreementStatus.DENOUNCED,
    )
    twice = report(
        statements=(said, attrs.evolve(said, id="other", text="tout ira")),
        agreements=(ended, attrs.evolve(ended, id="third", kind=AgreementKind.TREATY)),
    )
    text = told(summarise(twice, locale="en"))

    assert "It said, in the article’s words: “tout ira”." in text
    assert "It denounced a treaty with Mali." in text
