# SPDX-License-Identifier: MIT
"""A chronology whose years stand alone above its items."""

import pytest

from tests.reading.read import attacks

_ITEMS = """Les grandes dates du conflit.

{head}

- 24 janv. : Des rebelles ont attaqué le camp de Ber.

- 3-5 mai : Des combats ont opposé l’armée malienne à des rebelles à Gao.

- 8 juin 2021 : Des rebelles ont attaqué le camp de Bourem.

- Mardi : Des rebelles ont attaqué le camp de Kidal.

- Puis le calme est revenu.
"""


def _days(head: str) -> list[str]:
    found = attacks(_ITEMS.format(head=head))
    return [each.date.edtf for each in found if each.date is not None]


@pytest.mark.parametrize(
    "head", ["2013", "- 2013 -", "En 2013", "2013 :", "- 2013 : la reconquête -"]
)
def test_a_year_heads_the_items_below_it(head: str) -> None:
    """A day or a month has its year, another one of its own keeps that."""
    days = _days(head)

    assert days[:3] == ["2013-01-24", "2013-05-03/2013-05-05", "2021-06-08"]


@pytest.mark.parametrize(
    "head",
    [
        "Il y a 2013 camions à Gao.",
        "2013 : des rebelles ont pris Gao, puis Ber.",
        "- 40 -",
        "Repères",
        "2013 tonnes",
        "-",
    ],
)
def test_what_is_no_year_heads_nothing(head: str) -> None:
    """A sentence, a small number, a quantity and a word are no years."""
    assert "2022-01-24" in _days(head)
