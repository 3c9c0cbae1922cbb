# SPDX-License-Identifier: MIT
"""What an article was made to tell is what is read in it, no more and no less."""

import pytest
from hypothesis import given, settings

from sahelcoop import testing
from sahelcoop.reading import parse
from sahelcoop.testing import PlantedArticle
from tests.quality.facts import to_facts
from tests.quality.scoring import score_file
from tests.testing.finding import templates


def wrong(planted: PlantedArticle) -> dict[str, str]:
    """Name what is read otherwise than it was planted; actors were not planted."""
    text = planted.article.text
    report = parse(planted.article)
    assert () == report.verify(planted.article)
    scores = score_file(planted.facts, to_facts(report, text), text).scores
    return {
        key: f"{score.fp} too many, {score.fn} missing"
        for key, score in scores.items()
        if (score.fp or score.fn) and not key.startswith("actors")
    }


@pytest.mark.parametrize("template", templates())
def test_each_construction_is_read(template: str) -> None:
    """A fact is found in every way to tell it, and nothing where nothing is told."""

    @settings(max_examples=5)
    @given(testing.planted_articles(only=template))
    def check(planted: PlantedArticle) -> None:
        assert {} == wrong(planted), planted.article.text

    check()


@settings(max_examples=100)
@given(testing.planted_articles())
def test_planted_facts_are_found(planted: PlantedArticle) -> None:
    """Several events, statements and distractors do not get into each other's way."""
    assert {} == wrong(planted), planted.article.text
