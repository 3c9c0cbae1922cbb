# SPDX-License-Identifier: MIT
"""The words of a page: both languages have all of them."""

import re
from enum import StrEnum

import pytest

from sahelcoop.model import (
    ActorKind,
    ActorRef,
    Affiliation,
    Aggregation,
    AgreementKind,
    AgreementStatus,
    AttackKind,
    Basis,
    Certainty,
    Claim,
    Comparison,
    DatePrecision,
    DeliveryStatus,
    Duration,
    DurationUnit,
    Form,
    FrozenMap,
    Harm,
    Item,
    Name,
    PartialDate,
    Participant,
    Perpetrator,
    Place,
    Quantity,
    SpeechAct,
    Target,
    Terms,
    Toll,
    UnnamedSource,
)
from sahelcoop.page.spots import Grade
from sahelcoop.page.values import said
from sahelcoop.page.words import Words, table

ENUMS: tuple[type[StrEnum], ...] = (
    ActorKind,
    Aggregation,
    AgreementKind,
    AgreementStatus,
    AttackKind,
    Basis,
    Certainty,
    Claim,
    Comparison,
    DatePrecision,
    DeliveryStatus,
    Form,
    Grade,
    SpeechAct,
    Terms,
)


def test_both_languages_say_the_same() -> None:
    """They have the same keys, and the same gaps in what they say."""
    french, english = table("fr"), table("en")
    gaps = re.compile(r"\{\w+\}")

    assert french.keys() == english.keys()
    assert [] == [
        key
        for key in french
        if sorted(gaps.findall(french[key])) != sorted(gaps.findall(english[key]))
    ]


@pytest.mark.parametrize("kind", ENUMS)
def test_every_value_has_a_word(kind: type[StrEnum]) -> None:
    """No value of an enumeration is printed as the program calls it."""
    words = Words.of("fr")

    assert all(words.value(value) for value in kind)


def test_french_words_are_well_set() -> None:
    """High marks have their space, and apostrophes are curly."""
    french = " ".join(table("fr").values())

    assert "'" not in french
    assert not re.search(r"(?<![\u00a0\u202f ])[:;!?»]|(?<= )[:;!?»]", french)


@pytest.mark.parametrize(
    ("field", "value", "french", "english"),
    [
        ("date", PartialDate("2021-05"), "mai 2021", "May 2021"),
        ("date", PartialDate("XXXX-XX-30"), "XXXX-XX-30", "XXXX-XX-30"),
        ("suppliers", (ActorRef("Russie"),), "la Russie", "Russia"),
        (
            "speakers",
            (UnnamedSource("source locale"),),
            "une source locale",
            "a local source",
        ),
        ("suppliers", (), "", ""),
        ("terms", None, "", ""),
        ("terms", Terms.GIFT, "don", "gift"),
        (
            "items",
            (Item("radar", Quantity.exact(2)), Item("camion")),
            "deux radars et des camions",
            "two radars and lorries",
        ),
        ("items_exhaustive", False, "liste ouverte", "open list"),
        ("items_exhaustive", True, "liste complète", "complete list"),
        (
            "places",
            (Place("Gao"), Place("N'Tillit")),
            "Gao et N’Tillit",
            "Gao and N’Tillit",
        ),
        (
            "tolls",
            (Toll(Harm.KILLED, Quantity.at_least(4), "soldats"),),
            "au moins 4\u00a0morts (soldats)",
            "at least 4\u00a0dead (soldats)",
        ),
        (
            "tolls",
            (Toll(Harm.WOUNDED, Quantity.exact(1)),),
            "1\u00a0blessé",
            "1\u00a0wounded",
        ),
        (
            "perpetrators",
            (Perpetrator(ActorRef("Wagner"), Basis.ACCUSED),),
            "Wagner (accusation)",
            "Wagner (accusation)",
        ),
        (
            "participants",
            (Participant(ActorRef("Russie"), "préside"),),
            "la Russie (préside)",
            "Russia (préside)",
        ),
        ("targets", (Target("camp"),), "camp", "camp"),
        ("assaults", Quantity.exact(2), "2\u00a0assauts", "2\u00a0assaults"),
        (
            "term",
            Duration.exactly(5, DurationUnit.YEAR),
            "5\u00a0ans",
            "5\u00a0years",
        ),
        (
            "term",
            Duration(DurationUnit.MONTH, best=3, approximate=True),
            "quelque 3\u00a0mois",
            "about 3\u00a0months",
        ),
        (
            "term",
            Duration(DurationUnit.DAY, low=2),
            "au moins 2\u00a0jours",
            "at least 2\u00a0days",
        ),
        (
            "term",
            Duration(DurationUnit.WEEK, high=2),
            "au plus 2\u00a0semaines",
            "at most 2\u00a0weeks",
        ),
        ("subject", "la paix", "«\u00a0la paix\u00a0»", "“la paix”"),
        ("names", (Name("FAMa"),), "«\u00a0FAMa\u00a0»", "“FAMa”"),
        ("affiliations", (Affiliation(ActorRef("Mali")),), "le Mali", "Mali"),
        ("identifiers", FrozenMap({"wikidata": "Q159"}), "Q159", "Q159"),
    ],
)
def test_values(field: str, value: object, french: str, english: str) -> None:
    """A value is said in a few words of each language."""
    assert french == said(field, value, Words.of("fr"))
    assert english == said(field, value, Words.of("en"))


def test_counts_and_names() -> None:
    """French counts nothing in the singular; what has no name here keeps its own."""
    french, english = Words.of("fr"), Words.of("en")

    assert "0\u00a0accord" == french.counted("agreement", 0)
    assert "0\u00a0agreements" == english.counted("agreement", 0)
    assert "ma-regle" == french.called("rule", "ma-regle")
    assert "Gambie" == french.country("Gambie")
    assert "Gambia" == english.country("Gambie")
    assert "Atlantide" == english.country("Atlantide")
