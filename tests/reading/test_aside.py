# SPDX-License-Identifier: MIT
"""Sentences that speak of events and tell none."""

import pytest

import sahelcoop as sc

FACT = "Le 3 mai 2023, la Chine a livré dix blindés au Tchad."


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("Si la Turquie livre des drones au Togo, la guerre changera.", "hypothesis"),
        ("L’armée a-t-elle tué des civils à Koro ?", "hypothesis"),
        ("La Turquie n’a livré aucun drone au Togo.", "denial"),
        ("Le Togo dément toute négociation avec la Turquie.", "denial"),
        ("La Turquie pourrait livrer des drones au Togo.", "prospect"),
        ("Le Togo envisage d’acheter des drones à la Turquie.", "prospect"),
        ("Les violences ont fait plus de 900 morts au Mali depuis 2015.", "sum"),
        ("La Turquie livre des drones à plusieurs pays africains.", "general"),
        ("Chacun redoute une embuscade sur la route de Gao.", "prospect"),
        ("La Turquie a livré six drones au Togo.", None),
        ("Les pluies sont arrivées tôt cette année.", None),
    ],
)
def test_what_is_no_event_is_kept_with_the_reason(
    sentence: str, why: str | None
) -> None:
    """And what is a fact, or speaks of none, is not."""
    text = f"{FACT}\n\n{sentence}"
    report = sc.parse(text)
    told = [(text[s.start : s.end], s.note) for s in report.background]
    assert ([] if why is None else [(sentence.rstrip(".? "), why)]) == told
    assert report.verify(text) == ()


def test_nothing_is_kept_of_an_article_about_another_war() -> None:
    """Also if a rule of an attack matches in it."""
    text = (
        "Des drones russes ont frappé une centrale près de Kharkiv, selon l’Ukraine. "
        "L’armée ukrainienne n’a tué aucun civil à Koursk, assure Kiev. "
    ) * 3
    assert sc.parse(text).scope.verdict.value == "out"
    assert sc.parse(text).background == ()


def test_what_is_quoted_is_kept_without_what_introduces_it() -> None:
    """The span ends with the words of the quotation."""
    quoted = "Nos soldats n’ont tué aucun civil à Koro"
    text = f"{FACT}\n\n« {quoted} », a déclaré le colonel Ba."
    told = sc.parse(text).background
    assert [(quoted, "denial")] == [(text[s.start : s.end], s.note) for s in told]
