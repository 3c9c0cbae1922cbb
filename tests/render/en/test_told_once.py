# SPDX-License-Identifier: MIT
"""What English says once: a place that a target bears, a source, one's own dead."""

import pytest

from sahelcoop.model.agreement import Agreement, AgreementStatus
from sahelcoop.model.attack import Attack, Harm, Target, Toll
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Quantity
from sahelcoop.render import summarise
from tests.render.build import source, who


def test_a_place_that_the_target_bears_is_not_repeated() -> None:
    """Another one is told."""
    camp = Attack(targets=(Target("camp de Sorba"),), places=(Place("Sorba"),))
    convoy = Attack(targets=(Target("convoi"),), places=(Place("Sorba"),))

    assert summarise(camp, locale="en") == "An attack hit the camp in Sorba."
    assert summarise(convoy, locale="en") == "An attack hit a convoy in Sorba."


def test_a_camp_is_of_a_force() -> None:
    """Whatever acronym follows its name."""
    raid = Attack(targets=(Target("camp des Forces armées maliennes (FAMa)"),))

    assert "camp of the Malian" in summarise(raid, locale="en")


def test_sources_that_are_called_alike_are_one() -> None:
    """Nobody can tell them apart."""
    two = (*source("source sécuritaire"), *source("source sécuritaire"))
    told = summarise(Attack(according_to=two, places=(Place("Gao"),)), locale="en")

    assert told.startswith("According to a security source, ")


def test_the_dead_of_the_side_that_counts_are_its_own() -> None:
    """They are no word of the article."""
    toll = Toll(Harm.KILLED, Quantity.exact(3), "siens")

    assert "Three of their own were killed" in summarise(
        Attack(tolls=(toll,)), locale="en"
    )


@pytest.mark.parametrize(
    ("subject", "told"),
    [
        ("l'uranium", "on uranium"),
        ("formation militaire", "on military training"),
        ("les hydrocarbures", "on hydrocarbons"),
        ("la garde des ponts", "on “la garde des ponts”"),
    ],
)
def test_a_deal_is_about_what_a_table_has(subject: str, told: str) -> None:
    """Else its French words are quoted."""
    deal = Agreement(
        parties=who("Mali", "Togo"), subject=subject, status=AgreementStatus.SIGNED
    )

    assert told in summarise(deal, locale="en")
