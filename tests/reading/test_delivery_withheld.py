# SPDX-License-Identifier: MIT
"""What the text says was not disclosed of a delivery."""

import pytest

import sahelcoop as sc
from sahelcoop.model.provenance import Absence

WITHHELD = [
    ("La Chine a remis au Togo des bus, sans en préciser le nombre.", {"items"}),
    ("La Chine a remis des bus au Togo, dont le nombre est tenu secret.", {"items"}),
    ("Le Togo a déjà reçu des bus chinois, dont le nombre n’a pas été dit.", set()),
    (
        "La Chine avait déjà remis au Togo des bus, dont le nombre n’a pas été révélé.",
        {"items"},
    ),
    ("Le Togo n’a jamais révélé le nombre des bus reçus de Pékin en mai.", {"items"}),
    (
        "Le Togo a reçu dix bus. Les modalités n’ont pas été rendues publiques.",
        {"terms"},
    ),
    (
        "Le Togo a acheté dix bus à la Chine. Le prix n’a pas été rendu public.",
        set(),
    ),
    ("Le Togo a reçu dix bus, sans préciser leur provenance.", {"suppliers"}),
    (
        "La Chine a remis dix bus au Togo. Leur origine n’a pas été précisée.",
        set(),
    ),
    (
        "Le Togo a commandé dix bus dont la date d’arrivée n’a pas été révélée.",
        {"date"},
    ),
]


@pytest.mark.parametrize(("text", "fields"), WITHHELD)
def test_what_is_not_disclosed(text: str, fields: set[str]) -> None:
    """A field is withheld where the text says so, unless it tells it after all."""
    (delivery,) = sc.parse(text).deliveries
    assert {*delivery.absent} == fields
    assert {*delivery.absent.values()} <= {Absence.UNDISCLOSED}
