# SPDX-License-Identifier: MIT
"""Attacks alluded to in one clause, or told with the words of the one before."""

import pytest

from sahelcoop.model.attack import Harm
from tests.reading.read import attack, attacks, names

Told = tuple[str | None, str | None, list[float | None]]
"""Day, place and how many were killed."""


def told(text: str) -> list[Told]:
    """Say of each attack of *text* when and where it was, and what it cost."""
    return [
        (
            None if each.date is None else each.date.edtf,
            each.places[0].name if each.places else None,
            [t.quantity.best for t in each.tolls if t.harm is Harm.KILLED],
        )
        for each in attacks(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Il vient de Djibo, où six bergers ont péri en mai 2021.",
            [("2021-05", "Djibo", [6])],
        ),
        (
            "À Solhan, où six bergers ont péri en 2021, la foire attire la foule.",
            [("2021", "Solhan", [6])],
        ),
        (
            "Il vit lundi à Zibane Kolo, où six bergers ont péri le 3 mai ; il pleut.",
            [("2022-05-03", "Zibane Kolo", [6])],
        ),
        (
            "Il a quitté le Togo, où six bergers ont péri le 3 mai.",
            [("2022-05-03", "Togo", [6])],
        ),
        (
            "Il ignore où six bergers ont péri le 3 mai.",
            [("2022-05-03", None, [6])],
        ),
        ("Il vit à Djibo, où il pleut ; six bergers ont péri en mai 2021.", []),
        (
            "La caserne de Ber, dont l’attaque le 3 mai a fait six morts, a rouvert.",
            [("2022-05-03", "caserne de Ber", [6])],
        ),
        (
            "L’ONG parle de Ber, dont la foire du 3 mai a plu.",
            [],
        ),
        (
            "Les veuves des six gardes tués à Ber le 3 mai ont reçu du riz.",
            [("2022-05-03", "Ber", [6])],
        ),
        (
            "Les veuves des six gardes tués à Ber ont reçu du riz.",
            [(None, "Ber", [6])],
        ),
        (
            "Rien ne va depuis l’enlèvement de deux infirmières à Ber le 3 mai.",
            [("2022-05-03", "Ber", [])],
        ),
        (
            "Il s’est recueilli sur les lieux de l’attentat du 3 mai à Ber.",
            [("2022-05-03", "Ber", [])],
        ),
        (
            "Il se souvient d’Inates (71 morts en décembre 2019).",
            [("2019-12", "Inates", [71])],
        ),
        (
            "La tension monte après l’assaut de Ber, qui a fait six morts le 3 mai.",
            [("2022-05-03", "Ber", [6])],
        ),
        ("Une attaque verbale a visé lundi le préfet de Gao.", []),
        ("À Gao, où des bergers sont tués chaque mois, la foire a lieu.", []),
    ],
)
def test_allusions(text: str, expected: list[Told]) -> None:
    """A clause that tells when and where is enough for an attack."""
    assert expected == told(text)


LIST = "Deux attaques ont eu lieu"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Six gardes ont péri vendredi à Gao, et dix bergers samedi à Ber.",
            [("2022-06-10", "Gao", [6]), ("2022-06-11", "Ber", [10])],
        ),
        (
            "Six gardes sont morts à Gao le 3 mai, dix autres le 9 mai près de Zibane.",
            [("2022-05-03", "Gao", [6]), ("2022-05-09", "Zibane", [10])],
        ),
        (
            "Six gardes ont été tués lundi, deux à Gao et quatre à Ber.",
            [("2022-06-13", "Gao", [6])],
        ),
        (
            f"{LIST}, la première lundi à Gao (six morts), la seconde mardi à Ber.",
            [("2022-06-13", "Gao", [6]), ("2022-06-14", "Ber", [])],
        ),
        (
            "Le JNIM a attaqué lundi le camp de Zibane et mardi celui de Kolo.",
            [("2022-06-13", "camp de Zibane", []), ("2022-06-14", "Kolo", [])],
        ),
        ("Deux foires ont eu lieu, la première lundi à Gao.", []),
        (
            "Six gardes ont péri lundi à Gao, et les bergers mardi à Ber.",
            [("2022-06-13", "Gao", [6])],
        ),
        (
            "Une attaque informatique a frappé Gao lundi, une autre Ménaka mardi.",
            [],
        ),
    ],
)
def test_what_a_list_leaves_out(text: str, expected: list[Told]) -> None:
    """Each place of a list with a number or a day of its own is another attack."""
    assert expected == told(text)


def test_a_list_shares_its_authors() -> None:
    """Who did the first did the others, and the harm is that told first."""
    text = "Le JNIM a enlevé deux bergers lundi à Gao, trois autres mardi à Ber."
    first, second = attacks(text)

    assert [("captured", 2)] == [(t.harm.value, t.quantity.best) for t in first.tolls]
    assert [("captured", 3)] == [(t.harm.value, t.quantity.best) for t in second.tolls]
    assert ["JNIM"] == names(tuple(p.who for p in second.perpetrators))


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ("une colonne de motards", "motards"),
        ("une colonne de combattants du JNIM", "JNIM"),
    ],
)
def test_columns(author: str, expected: str) -> None:
    """A column is called by those who ride in it, or by their group."""
    found = attack(f"Le camp de Ber a été attaqué lundi par {author}.")

    assert [expected] == names(tuple(p.who for p in found.perpetrators))


TOLD = "Des rebelles ont attaqué lundi le camp de Ber."


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("Six gardes ont péri. Un garde est mort de ses blessures jeudi.", [6]),
        ("Six gardes ont péri ; les rebelles ont laissé dix cadavres.", [6, 10]),
        ("Un premier bilan faisait état de six morts ; il est désormais de dix.", [10]),
        ("Un guide et son fils ont été tués.", [1, 1]),
        ("Le guide et son fils ont été tués.", [1, 1]),
    ],
)
def test_tolls_beside(more: str, expected: list[float]) -> None:
    """Whose dead they are, and since when, keeps figures apart."""
    found = attack(f"{TOLD} {more}").tolls

    assert expected == [t.quantity.best for t in found if t.harm is Harm.KILLED]
