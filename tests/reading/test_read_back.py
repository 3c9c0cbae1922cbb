# SPDX-License-Identifier: MIT
"""What our own French says beside the bare fact: who was there, how many more."""

import pytest

from sahelcoop.model.attack import Harm
from sahelcoop.model.delivery import Terms
from sahelcoop.model.quantities import Qualifier, Quantity
from tests.reading.read import agreements, attack, delivery, names, read, statement

GIVEN = "La Turquie a livré six bus au Togo."


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("Awa Maro a assisté à la livraison.", [("Awa Maro", "assiste")]),
        ("Issa Maro a présidé la cérémonie.", [("Issa Maro", "préside")]),
        ("Le général Issa Maro a procédé à la remise.", [("Issa Maro", "remet")]),
        ("Issa Maro a réceptionné la livraison.", [("Issa Maro", "reçoit")]),
        (
            "Le maire de Kati, Issa Maro, et Awa Sow ont pris part à la cérémonie.",
            [("Issa Maro", "participe"), ("Awa Sow", "participe")],
        ),
        ("Issa Maro n’a pas assisté à la livraison.", []),
    ],
)
def test_who_took_part(told: str, people: list[tuple[str, str]]) -> None:
    """In the sentence after the goods."""
    found = delivery(f"{GIVEN} {told}")

    assert people == [(p.who.name, p.part) for p in found.participants]


def test_who_was_there_in_the_same_sentence() -> None:
    """En présence de leads to them."""
    found = delivery(f"{GIVEN[:-1]} en présence d’Issa Maro et d’Awa Sow.")

    assert ["Issa Maro", "Awa Sow"] == [p.who.name for p in found.participants]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("trois autres parties", Quantity.exact(3)),
        ("une autre partie", Quantity.exact(1)),
        ("plusieurs autres parties", Quantity(Qualifier.SEVERAL, low=2)),
        ("de nombreuses autres parties", Quantity(Qualifier.MANY)),
        ("une dizaine d’autres parties", Quantity.about(10)),
    ],
)
def test_parties_that_are_only_counted(words: str, count: Quantity) -> None:
    """They are a number beside the parties, who all stay."""
    (deal,) = agreements(f"Le Mali, le Togo et {words} ont signé un accord.")

    assert ["Mali", "Togo"] == sorted(names(deal.parties))
    assert deal.other_parties == count


def test_other_countries_are_a_party() -> None:
    """As the words describe them; those named before stay beside them."""
    (deal,) = agreements("Le Mali, le Togo et six autres pays ont signé un accord.")

    assert ["Mali", "Togo", "six autres pays"] == sorted(names(deal.parties))
    assert deal.other_parties is None


def test_who_is_dealt_with_is_not_who_moved() -> None:
    """A pronoun means those who acted, not all of the sentence before."""
    text = (
        "Le Mali et le Togo ont suspendu l’accord qui les liait au Bénin. Ils ont rompu"
        " en mai 2021 le traité de pêche avec le Bénin."
    )
    by = {names(deal.by)[0] for deal in agreements(text)} | {
        name for deal in agreements(text) for name in names(deal.by)
    }

    assert by == {"Mali", "Togo"}


def test_the_source_of_a_toll_is_none_of_the_attack() -> None:
    """Which has its own."""
    found = attack(
        "Selon le gouvernement togolais, une attaque a visé l’armée malienne à Gao."
        " Selon le gouvernement malien, l’attaque a fait six blessés."
    )
    (toll,) = found.tolls

    assert ["gouvernement togolais"] == names(found.according_to)
    assert ["gouvernement malien"] == names(toll.according_to)
    assert toll.harm is Harm.WOUNDED


def test_a_source_of_who_joined() -> None:
    """Though the rule looks at the full stop behind the name."""
    (deal,) = agreements("Selon Issa Maro, le Bénin a adhéré à l’Otan.")

    assert ["Issa Maro"] == names(deal.according_to)


def test_a_paper_named_after_a_day() -> None:
    """The date is part of its name where it has its capital."""
    told = attack("Selon Burkina Demain, une attaque a visé l’armée malienne à Gao.")

    assert ["Burkina Demain"] == names(told.according_to)
    assert told.date is None


def test_a_brigade_that_watches() -> None:
    """Veille is no day between words of a name."""
    found = delivery(
        "Dix motos ont été livrées à la Brigade de veille et de défense patriotique."
    )

    assert ["BVDP"] == names(found.recipients)


def test_a_type_that_is_a_town() -> None:
    """Right after a noun for arms."""
    (item,) = delivery("La Turquie a livré six drones Anka au Tchad.").items

    assert (item.description, item.designation) == ("drone", "Anka")


def test_people_who_are_offices_too() -> None:
    """A count in front of them is theirs."""
    (item,) = delivery("Le Togo a envoyé plusieurs conseillers au Mali.").items

    assert item.quantity.qualifier is Qualifier.SEVERAL


def test_the_press_is_told_beside() -> None:
    """Auprès de leads to an agency as à does."""
    said = statement(
        "Le maire de Kati a démenti auprès de l’AFP que le pont soit coupé."
    )

    assert said.medium == "AFP"


def test_a_sale_that_was_talked_of() -> None:
    """The noun tells the terms."""
    found = delivery("La vente de six bus au Mali par le Togo a été évoquée.")

    assert found.terms is Terms.PURCHASE


def test_nobody_attends_what_was_not_told() -> None:
    """Words on a hand-over that nobody told of make none."""
    assert () == read("Issa Maro a assisté à la livraison.").deliveries


@pytest.mark.parametrize(
    "office",
    [
        "ministre du Travail, de la Jeunesse, des Sports et du Tourisme",
        "ministre de l’énergie, des mines, de l’eau et des carrières",
        "ministre directeur de cabinet du président",
        "ministre de la Santé, des Sports, des Arts et du Tourisme, porte-parole",
    ],
)
def test_offices_of_many_charges(office: str) -> None:
    """What a minister has charge of, and a second office, belong to the first."""
    (speaker,) = statement(f"Le {office}, Zokou Zanga, a affirmé que tout va.").speakers

    assert getattr(speaker, "role", None) == office


def test_an_organ_named_with_its_article() -> None:
    """A small article before what a paper is called is not part of its name."""
    said = "Issa Maro a démenti « une page nouvelle de notre histoire »."
    text = f"Selon le Journal de l’aviation, {said}"

    assert statement(text).medium == "Journal de l’aviation"


@pytest.mark.parametrize("harm", ["morts", "blessés", "disparus", "déplacés"])
def test_a_second_source_of_a_toll_is_no_source_of_the_attack(harm: str) -> None:
    """Who counts what an attack has cost, told before, does not tell of the attack."""
    first = "Selon Issa Maro, une explosion a fait trois otages lundi à Gao."
    found = attack(f"{first} Selon Awa Dolo, l’explosion a fait neuf {harm}.")

    assert names(found.according_to) == ["Issa Maro"]
    assert [names(t.according_to) for t in found.tolls] == [["Issa Maro"], ["Awa Dolo"]]


@pytest.mark.parametrize(
    ("where", "count"), [("au port de Cotonou", 204), ("au Togo", None)]
)
def test_hundreds_in_a_year(where: str, count: int | None) -> None:
    """They are one attack's where it has a place of its own, a year's in a country."""
    found = attack(f"Une explosion a fait 204 blessés en 2025, {where}.")

    assert [t.quantity.best for t in found.tolls] == ([count] if count else [])
