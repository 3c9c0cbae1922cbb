# SPDX-License-Identifier: MIT
"""Who attacked what, where, and at what cost."""

import pytest

import sahelcoop as sc
from sahelcoop.model import Certainty
from sahelcoop.model.attack import Attack, AttackKind, Basis, Group, Harm
from sahelcoop.model.places import Precision
from sahelcoop.model.provenance import Absence
from tests.reading.read import attack, attacks, names, words

_KILLED, _WOUNDED = Harm.KILLED, Harm.WOUNDED


def authors(found: Attack) -> list[str]:
    """Give what the perpetrators are called."""
    return names(tuple(each.who for each in found.perpetrators))


def tolls(found: Attack) -> list[tuple[Harm, int | float | None, str | None]]:
    """Give harm, number and people of each toll."""
    return [(toll.harm, toll.quantity.best, toll.who) for toll in found.tolls]


@pytest.mark.parametrize(
    ("text", "target", "author", "kind"),
    [
        (
            "Des rebelles ont attaqué le camp d’Inata.",
            ["camp d’Inata"],
            ["rebelles"],
            AttackKind.ATTACK,
        ),
        (
            "Le camp d’Inata a été attaqué par des rebelles.",
            ["camp d’Inata"],
            ["rebelles"],
            AttackKind.ATTACK,
        ),
        ("L’embuscade contre un convoi inquiète.", ["convoi"], [], AttackKind.AMBUSH),
        (
            "Le pont a été le théâtre d’un bombardement.",
            ["pont"],
            [],
            AttackKind.SHELLING,
        ),
        ("Un convoi est tombé dans une embuscade.", ["convoi"], [], AttackKind.AMBUSH),
        (
            "Des rebelles ont tendu une embuscade à un convoi.",
            ["convoi"],
            ["rebelles"],
            AttackKind.AMBUSH,
        ),
        (
            "La mine de Boungou a été attaquée.",
            ["mine de Boungou"],
            [],
            AttackKind.ATTACK,
        ),
        ("La bataille de Kidal fut longue.", [], [], AttackKind.BATTLE),
    ],
)
def test_targets(
    text: str, target: list[str], author: list[str], kind: AttackKind
) -> None:
    """Each way of telling an attack gives its kind, its target and its author."""
    found = attack(text)

    assert (target, author, kind) == (
        [each.description for each in found.targets],
        authors(found),
        found.kind,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Neuf gendarmes ont été tués dans une embuscade.",
            [(_KILLED, 9, "gendarmes")],
        ),
        ("Neuf civils ont été abattus.", [(_KILLED, 9, "civils")]),
        ("Des rebelles ont tué neuf bergers.", [(_KILLED, 9, "bergers")]),
        (
            "L’attaque a coûté la vie à neuf civils et deux soldats.",
            [(_KILLED, 9, "civils"), (_KILLED, 2, "soldats")],
        ),
        (
            "Neuf gendarmes ont perdu la vie dans un assaut.",
            [(_KILLED, 9, "gendarmes")],
        ),
        (
            "L’attaque a fait neuf morts et deux blessés.",
            [(_KILLED, 9, None), (_WOUNDED, 2, None)],
        ),
        ("L’attaque a fait neuf morts.", [(_KILLED, 9, None)]),
        (
            "Des rebelles ont attaqué un camp. Deux civils ont été blessés.",
            [(_WOUNDED, 2, "civils")],
        ),
        (
            "Des rebelles ont attaqué un camp. 32 ont été blessés.",
            [(_WOUNDED, 32, None)],
        ),
    ],
)
def test_tolls(
    text: str, expected: list[tuple[Harm, int | float | None, str | None]]
) -> None:
    """Dead and wounded are told with their number and who they were."""
    assert expected == tolls(attack(text))


def test_groups() -> None:
    """A toll says which side the people were on, where the noun tells it."""
    found = attack("L’attaque a coûté la vie à neuf civils et deux soldats.")
    force = attack("L’armée malienne a été attaquée.")

    assert [Group.CIVILIAN, Group.MILITARY] == [toll.group for toll in found.tolls]
    assert [Group.MILITARY] == [target.group for target in force.targets]


def test_every_field_has_its_words() -> None:
    """What was read, and the words behind it."""
    found = attack(
        "Dimanche 12 juin, des djihadistes présumés ont attaqué le camp d’Inata."
    )

    assert found.date is not None
    assert ("2022-06-12", ["Dimanche 12 juin"]) == (
        found.date.edtf,
        words(found, "date"),
    )
    assert ["camp d’Inata"] == words(found, "targets")
    assert ["djihadistes présumés"] == words(found, "perpetrators")
    assert Certainty.ASSERTED is found.certainty


def test_places() -> None:
    """An attack is where a locative puts it: a town, or a site by its name."""
    town = attack("Neuf civils ont été abattus à Gao.")
    site = attack("Neuf civils ont été abattus au marché de Gao.")
    near = attack("Neuf civils ont été abattus près de Gao.")
    plain = attack("Neuf civils ont été abattus au marché.")
    airport = attack("Neuf civils ont été abattus à l’aéroport de Gao.")
    none = attack("Neuf civils ont été abattus.")

    assert [("Gao", "ML", "Gao")] == [(p.name, p.country, p.text) for p in town.places]
    assert [("marché de Gao", "ML")] == [(p.name, p.country) for p in site.places]
    assert ["Gao"] == [place.name for place in near.places]
    assert [("marché", None)] == [(p.name, p.country) for p in plain.places]
    assert ["airport"] == [place.kind for place in airport.places]
    assert () == none.places


@pytest.mark.parametrize(
    "text",
    [
        "Neuf civils ont été abattus le 30 février.",
        "Neuf civils ont été abattus.",
    ],
)
def test_no_date(text: str) -> None:
    """A day that no month has dates no attack."""
    assert None is attack(text).date


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        ("Des hommes armés ont attaqué un camp.", [Basis.UNKNOWN]),
        ("Des djihadistes présumés ont attaqué un camp.", [Basis.SUSPECTED]),
        ("Le JNIM a attaqué un camp.", [Basis.ASSERTED]),
        (
            "Des hommes armés ont attaqué un camp. Le JNIM a revendiqué l’attaque.",
            [Basis.CLAIMED],
        ),
        (
            "Un camp a été attaqué. L’attaque, revendiquée par le JNIM, a duré.",
            [Basis.CLAIMED],
        ),
    ],
)
def test_on_what_naming_rests(text: str, bases: list[Basis]) -> None:
    """A claim joins the attack told before it, and says that it is one."""
    found = attack(text)

    assert bases == [each.basis for each in found.perpetrators]


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Un convoi a sauté sur un engin explosif.", ["engin explosif"]),
        (
            "Des rebelles ont attaqué un camp avec des drones.",
            ["drone"],
        ),
        ("Des rebelles ont attaqué un camp.", []),
    ],
)
def test_means(text: str, means: list[str]) -> None:
    """Weapons are those that the verb goes with, or that are told after the attack."""
    assert means == [item.description for item in attack(text).means]


def test_hearsay() -> None:
    """The conditional of hearsay makes an attack alleged."""
    found = attack("Neuf civils auraient été abattus.")

    assert Certainty.ALLEGED is found.certainty


@pytest.mark.parametrize(
    "text",
    [
        "Le camp d’Inata n’a pas été attaqué.",
        "Des rebelles veulent attaquer le camp d’Inata.",
        "Le camp d’Inata est calme.",
        "L’attaque contre ce projet de loi surprend.",
        "Deux civils ont été blessés.",
        "Le JNIM a revendiqué l’attaque.",
        "Depuis 2013, neuf civils ont été abattus.",
        "Aucune attaque de rebelles n’a été menée à Gao en mai.",
        "Un accident a eu lieu. Neuf civils ont été tués sur le coup.",
        "Des touristes ont pris d’assaut la plage de Zangatou.",
        "Le camp d’Inata est pris d’assaut par des touristes.",
        "Le camp d’Inata est la cible d’attaques fréquentes.",
    ],
)
def test_no_attack(text: str) -> None:
    """What is denied, planned or summed up is no attack, nor is a claim alone."""
    assert () == attacks(text)


def test_attack_after_an_accident() -> None:
    """Violence told after an accident is none of it."""
    text = "Un accident a eu lieu. Des rebelles ont tiré. Neuf civils ont été tués."

    assert [9] == [toll.quantity.best for toll in attack(text).tolls]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("Des rebelles ont attaqué un camp le 3 mai.", 1),
        ("Des rebelles ont attaqué un camp le 9 mai.", 2),
        ("Des rebelles ont attaqué un camp.", 1),
        ("L’attaque a fait neuf morts.", 1),
        ("La bataille de Kidal fut longue.", 2),
        ("Il pleut. Il vente. Des rebelles ont attaqué un camp.", 2),
        ("Il pleut. Il vente. Des rebelles ont attaqué un camp le 3 mai.", 1),
        ("Neuf civils ont été abattus à Gao.", 2),
        ("Neuf civils ont été abattus à Djibo.", 1),
    ],
)
def test_one_attack_or_two(second: str, expected: int) -> None:
    """A second mention is the same attack unless date, place or kind differ."""
    first = "Neuf civils ont été abattus à Djibo le 3 mai."

    assert expected == len(attacks(f"{first} {second}"))


def test_withheld_toll() -> None:
    """What the text says was not disclosed is absent for that reason."""
    found = attack("Des rebelles ont attaqué un camp. Le bilan n’a pas été communiqué.")

    assert () == found.tolls
    assert Absence.UNDISCLOSED is found.absent["tolls"]
    assert ["bilan n’a pas été communiqué"] == words(found, "tolls")


def test_fighters_of_a_group_are_the_group() -> None:
    """Who is told to be of a group attacks for it; the text asserts it."""
    text = "Des combattants de l’EIS ont attaqué un camp à Ménaka."
    (attack,) = sc.parse(text).attacks
    (author,) = attack.perpetrators

    assert ("État islamique au Sahel", "asserted") == (author.who.name, author.basis)


def test_near_a_place_is_not_in_it() -> None:
    """The coordinates of Kidal are those of a place nearby."""
    found = attack("Six soldats ont été tués non loin de Kidal et quatre près de Gao.")

    assert {place.precision for place in found.places} == {Precision.NEAR}
    for near in ("non loin de Boni", "près de Zangatou"):
        (place,) = attack(f"Six soldats ont été tués {near}.").places
        assert place.precision is Precision.NEAR
    for there in ("Gao", "Zangatou"):
        (place,) = attack(f"Six soldats ont été tués à {there}.").places
        assert place.precision is None
