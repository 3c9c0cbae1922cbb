# SPDX-License-Identifier: MIT
"""Verbs that no table knows, and transfers that their sides and goods tell."""

import pytest

from sahelcoop.reading.shapes import shape_of
from tests.reading.read import deliveries, names, statements


@pytest.mark.parametrize(
    ("form", "shapes"),
    [
        ("bidouillées", {"LIKE_PPART"}),
        ("bidouillera", {"LIKE_FUT"}),
        ("bidouilleraient", {"LIKE_COND"}),
        ("bidouillait", {"LIKE_IMPF"}),
        ("bidouillèrent", {"LIKE_PAST"}),
        ("bidouillant", {"LIKE_PPRES"}),
        ("bidouillent", {"LIKE_PRES"}),
        ("zouque", {"LIKE_PRES"}),
        ("zourgis", {"LIKE_PPART"}),
        ("bidouillage", {"LIKE_PRES"}),
        ("zouité", set()),
        ("zoument", set()),
        ("zou", set()),
        ("zoukat", set()),
    ],
)
def test_shapes(form: str, shapes: set[str]) -> None:
    """The end of a form tells which forms of a verb it may be."""
    assert shape_of(form) == shapes


@pytest.mark.parametrize(
    ("sentence", "giver", "taker"),
    [
        ("L’Italie a bazardé six radars au Togo.", ["Italie"], ["Togo"]),
        ("L’Italie lui bazardera six radars. L’Italie aide le Togo.", ["Italie"], None),
        (
            "L’Italie a, selon le maire, bazardé six radars au Togo.",
            ["Italie"],
            ["Togo"],
        ),
        ("L’Italie va bazarder six radars au Togo.", ["Italie"], ["Togo"]),
        ("Six radars ont été bazardés au Togo par l’Italie.", ["Italie"], ["Togo"]),
        ("Six radars ont été bazardés au profit du Togo.", [], ["Togo"]),
        ("Six radars ont été versés au Togo.", [], ["Togo"]),
        ("Voici six radars que l’Italie a bazardés au Togo.", ["Italie"], ["Togo"]),
        ("Voici six radars bazardés au Togo par l’Italie.", ["Italie"], ["Togo"]),
        ("L’Italie a achalandé le Togo de six radars.", ["Italie"], ["Togo"]),
        ("Le Togo a raclé six radars auprès de l’Italie.", ["Italie"], ["Togo"]),
        ("Le Togo a étrenné six radars italiens.", ["Italie"], ["Togo"]),
        ("Le Togo dispose désormais de six radars italiens.", ["Italie"], ["Togo"]),
        ("Le Togo a mis en service six radars italiens.", ["Italie"], ["Togo"]),
        ("La flotte du Togo compte désormais six bus de plus.", [], ["Togo"]),
        ("Six bus ont rejoint les hangars de l’armée togolaise.", [], None),
        ("Six bus italiens sont désormais aux mains du Togo.", ["Italie"], ["Togo"]),
        ("L’Italie s’est séparée de six bus au profit du Togo.", ["Italie"], ["Togo"]),
        ("Le Togo doit à l’Italie six bus.", ["Italie"], ["Togo"]),
        ("Le Togo a opté pour six bus italiens.", ["Italie"], ["Togo"]),
        ("Le Togo a reçu six bus tirés des stocks de l’Italie.", ["Italie"], ["Togo"]),
        (
            "Le Togo a reçu six bus au titre de la coopération avec l’Italie.",
            ["Italie"],
            ["Togo"],
        ),
        ("Le Togo a reçu six bus dans le cadre du partenariat.", [], ["Togo"]),
    ],
)
def test_transfers(sentence: str, giver: list[str], taker: list[str] | None) -> None:
    """Sides, goods and their place make a transfer of any verb."""
    (found,) = deliveries(sentence)

    assert names(found.suppliers) == giver
    if taker is not None:
        assert names(found.recipients) == taker


@pytest.mark.parametrize(
    "sentence",
    [
        "Des rebelles ont bazardé six radars au Togo.",
        "L’Italie a bazardé six radars aux rebelles.",
        "L’Italie a exhibé six radars au Togo.",
        "L’Italie bazarderait six radars au Togo.",
        "L’Italie n’a pas bazardé six radars au Togo.",
        "L’Italie a bazardé six radars à Gao.",
        "L’Italie a bazardé six radars.",
        "Le Togo a bazardé six radars à l’armée togolaise.",
        "Six radars ont été bidouillés au Togo.",
        "L’Algérie a fermé son espace aérien aux avions à destination du Mali.",
        "Le Togo a étrenné six radars togolais.",
        "Le Togo dispose de six radars italiens.",
        "La flotte du Togo compte désormais six bus.",
        "La grêle a privé le Togo de six bus.",
    ],
)
def test_no_transfers(sentence: str) -> None:
    """Nothing passes without a taker, to fighters, within a state or for show."""
    assert not deliveries(sentence)


def test_verb_in_what_a_source_says() -> None:
    """A participle in the verb itself is none of whoever says so."""
    (said,) = statements(
        "Des hommes qui, selon la France, sont affiliés au groupe Zou."
    )

    assert said.text.startswith("sont affiliés")


def test_goods_that_are_no_object() -> None:
    """What somebody does about the purchase of goods hands none over."""
    text = (
        "Le Parlement togolais a débattu mardi de l’achat de dix blindés à la Turquie."
    )

    assert deliveries(text) == ()
