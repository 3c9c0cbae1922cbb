# SPDX-License-Identifier: MIT
"""Planted articles: French that a newspaper could print, and facts that stand in it."""

import re

import attrs
import pytest
from hypothesis import given, settings

from sahelcoop import testing
from sahelcoop.lexicon import GoodsEntry, Grammar, default_lexicon
from sahelcoop.model import ItemCategory
from sahelcoop.render.nouns import Article, NounPhrase
from sahelcoop.testing import PlantedArticle
from sahelcoop.testing._said import Said
from sahelcoop.testing.prose import slips
from tests.quality.kinds import EVENTS
from tests.testing.finding import crowd

SPACING = frozenset({"final stop", "number unglued", "number ungrouped", "spaces"})
"""Slips of printing: the articles are set as a page of the web is."""


@settings(max_examples=100)
@given(testing.planted_articles())
def test_articles_are_clean_french(planted: PlantedArticle) -> None:
    """Sentences have a capital, a full stop, and nothing of their template."""
    opening, *paragraphs = planted.article.text.split("\n\n")

    assert len(planted.templates) == len(paragraphs) + 1
    assert opening.endswith(".")
    for paragraph in paragraphs:
        assert set() == {slip.rule for slip in slips(paragraph)} - SPACING
        assert re.match(r"(?:« )?[A-ZÀ-Þ0-9]", paragraph)
        assert re.search(r"(?:\.|\. »)$", paragraph)
        assert None is re.search(r" [,.]|,[,.]|[{}~_\[\]|]", paragraph)


@settings(max_examples=100)
@given(testing.planted_articles())
def test_facts_stand_in_the_text(planted: PlantedArticle) -> None:
    """Evidence is a piece of the text, and what no template tells is no fact."""
    told = {name.partition(".")[0] for name in planted.templates}

    assert set(EVENTS) == planted.facts.keys()
    if "deliveries.according" in planted.templates:
        told.add("statements")
    for kind, records in planted.facts.items():
        assert bool(records) == (kind in told)
        assert all(record["evidence"] in planted.article.text for record in records)


def test_names_of_ones_own_come_up() -> None:
    """A lexicon with new goods plants those too, and one template is enough."""
    well = GoodsEntry("forage", "forage", "forages", Grammar(), ItemCategory.EQUIPMENT)
    lexicon = default_lexicon().with_entries(well)
    lexicon = attrs.evolve(lexicon, goods=(well,))
    drawn = crowd(testing.planted_articles(lexicon=lexicon, only="deliveries.gift"), 5)

    assert all("forage" in planted.article.text for planted in drawn)
    assert {"deliveries.gift"} == {n for p in drawn for n in p.templates[1:]}


def test_verbs_agree_with_what_is_told_of() -> None:
    """A format inflects all phrases alike: prepositions each, verbs with the whole."""
    grenade = NounPhrase("grenade", feminine=True, article=Article.INDEFINITE)
    arms = Said((grenade, NounPhrase("armes", feminine=True, plural=True)))
    one = Said((grenade,))

    assert "une grenade et armes ont été livrées" == f"{arms} {arms:a/ont été ~livré}"
    assert "s’est dotée d’une grenade" == f"{one:s’est/se_sont ~doté} {one:de}"
    assert "se sont dotées" == f"{arms:s’est/se_sont ~doté}"
    assert "la grenade, de la grenade" == f"{one:le}, {one:du}"


@pytest.mark.parametrize("start", ["attack.", "openings"])
def test_templates_that_there_are_not(start: str) -> None:
    """A slip in a name is told when it is made; an opening tells nothing."""
    with pytest.raises(ValueError, match=f"starts with '{start}', they are deliveries"):
        testing.planted_articles(only=start)
