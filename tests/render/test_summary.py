# SPDX-License-Identifier: MIT
"""Whole reports."""

import attrs
import pytest

import sahelcoop as sc
from sahelcoop.model.article import Article
from sahelcoop.model.attack import Attack
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.statement import Form, Statement
from sahelcoop.render import summarise
from sahelcoop.render.nouns import NounPhrase
from sahelcoop.render.verbs import Mood, agree, has, has_been, has_not_been, is_, must
from tests.render.build import goods, report, who

TRUCKS = NounPhrase("camions", plural=True)
ARMS = NounPhrase("armes", feminine=True, plural=True)


def arrival(noun: str, date: str | None = None, at: int | None = None) -> Delivery:
    """Deliver one thing, told of at an offset."""
    sources = {} if at is None else {"record": (Evidence("a", at, at + 1, "x"),)}
    when = None if date is None else PartialDate(date)
    return Delivery(items=(goods(noun, 1),), date=when, sources=sources)


def test_an_empty_report_says_so() -> None:
    """Nothing found is told in a sentence."""
    assert "Aucun fait n’a été relevé dans l’article." == summarise(report())


def test_events_are_told_by_date_and_then_by_place_in_the_text() -> None:
    """What has no date, or none that has a bound, comes last."""
    told = report(
        deliveries=(
            arrival("drone", at=9),
            arrival("camion", "../.."),
            arrival("radar", at=5),
            arrival("bateau", "2022"),
            arrival("avion", "2021"),
        )
    )
    expected = (
        "Un avion a été livré en 2021. Un bateau a été livré en 2022. Un"
        " camion a été"
        " livré. Un radar a été livré. Un drone a été livré."
    )

    assert expected == summarise(told)


def test_each_kind_has_its_paragraph() -> None:
    """Paragraphs are parted by an empty line, absent kinds leave no gap."""
    told = report(
        deliveries=(arrival("radar"),),
        attacks=(Attack(),),
        statements=(Statement(speakers=who("Mali"), form=Form.INDIRECT),),
    )
    expected = (
        "Un radar a été livré.\n\nUne attaque a eu lieu.\n\nLe Mali s’est exprimé."
    )

    assert expected == summarise(told)


def test_statements_keep_the_order_of_the_text() -> None:
    """Speech is not sorted by date."""
    first, second = (
        Statement(speakers=who(name), form=Form.INDIRECT, date=PartialDate(year))
        for name, year in (("Mali", "2023"), ("Niger", "2021"))
    )

    assert summarise(report(statements=(first, second))).startswith("En 2023, le Mali")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (has("livré", TRUCKS, Mood.EARLIER), "avaient livré"),
        (has_been("livré", ARMS, Mood.HEARSAY), "auraient été livrées"),
        (has_not_been("livré", ARMS), "n’ont pas été livrées"),
        (is_("arrivé", ARMS, Mood.EARLIER), "étaient arrivées"),
        (must("livrer", TRUCKS), "doivent livrer"),
        (must("livrer", NounPhrase("aucun camion")), "ne doit livrer"),
        (agree("promis", TRUCKS), "promis"),
        (agree("promis", ARMS), "promises"),
    ],
)
def test_verbs_agree_with_their_subject(told: str, expected: str) -> None:
    """In number, and the participle in gender too."""
    assert expected == told


def test_a_record_alone_is_told_like_a_report_of_it() -> None:
    """Without actors both say the same."""
    delivery = attrs.evolve(arrival("radar", "2022"), suppliers=who("Chine"))

    assert summarise(delivery) == summarise(report(deliveries=(delivery,)))


def test_an_event_of_a_dossier_is_told_by_its_preferred_values() -> None:
    """So `find` can be handed on; nothing else of a dossier is told alone."""
    report = sc.parse("La Russie a livré deux radars au Mali le 3 mai 2022.")
    [event] = sc.merge([report]).find(kind="delivery")

    assert sc.summarise(event) == sc.summarise(report.deliveries[0])


@pytest.mark.parametrize(
    "given", ["Texte.", ["Texte."], Article("Texte."), 3, None, [None]]
)
def test_what_cannot_be_written_is_named(given: object) -> None:
    """An article is no report."""
    kind = type(given[0] if isinstance(given, list) else given).__name__

    with pytest.raises(TypeError, match=f"not {kind}$"):
        sc.summarise(given)  # type: ignore[arg-type]


def test_actors_are_not_written_alone() -> None:
    """They are named by what they take part in."""
    report = sc.parse("La Russie a livré deux radars au Mali le 3 mai 2022.")

    with pytest.raises(TypeError, match=r"not Actor$"):
        sc.summarise(report.actors[0])  # type: ignore[arg-type]
