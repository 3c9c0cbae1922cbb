# SPDX-License-Identifier: MIT
"""What is no attack, or another one: drills, foiled attacks, what only follows."""

import pytest

from sahelcoop.model.attack import Attack
from sahelcoop.reading import parse
from tests.reading.read import attack, attacks, names


def told(found: Attack) -> list[tuple[float | None, str | None, list[str]]]:
    """Give count, people and sources of each toll."""
    return [(t.quantity.best, t.who, names(t.according_to)) for t in found.tolls]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lors de l’exercice, des soldats ont attaqué un camp à Gao.", 0),
        ("Lors d’une simulation, des rebelles ont attaqué un camp à Gao.", 0),
        ("Dans l’exercice de ses fonctions, un garde a été tué lundi à Gao.", 1),
        ("Lundi à Gao, exercice ou non, des rebelles ont attaqué un camp.", 1),
        ("Trois soldats ont été tués lundi lors d’un exercice de tir à Gao.", 0),
        ("Trois soldats sont morts lundi dans le renversement d’un car à Gao.", 0),
        ("L’explosion accidentelle d’un dépôt a fait six morts lundi à Gao.", 0),
        ("Une frappe a « accidentellement » tué six civils lundi à Gao.", 1),
        ("L’armée a démenti lundi la rumeur d’une attaque contre un camp à Gao.", 0),
        ("Le maire a démenti toute attaque contre un camp à Gao.", 0),
        ("Le raid a permis de déjouer une attaque contre un convoi à Gao.", 0),
        ("L’armée togolaise a pu déjouer le plan ; une attaque a visé un camp.", 1),
    ],
)
def test_drills_and_foiled_attacks(text: str, expected: int) -> None:
    """What is only played, or has been prevented, is no attack."""
    assert expected == len(attacks(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Un raid a visé un camp à Gao après une embuscade contre un convoi.", 2),
        ("Un raid a visé un camp à Gao lors d’une attaque contre un convoi.", 1),
        ("Des soldats ont été tués à Gao après l’explosion d’une mine.", 1),
    ],
)
def test_what_an_attack_follows_is_another(text: str, expected: int) -> None:
    """An attack comes after another; people die after the one that killed them."""
    assert expected == len(attacks(text))


def test_the_followed_attack_keeps_its_day() -> None:
    """The day of an ambush is not that of the strikes that follow it."""
    text = "Les frappes font suite à une embuscade tendue lundi à des soldats à Gao."
    strikes, ambush = attacks(f"Des rebelles ont attaqué un camp à Ber. {text}")

    assert strikes.date is None
    assert ambush.date is not None


def test_another_subject_is_not_the_attack() -> None:
    """A participle agrees with its subject: the dead are led to the grave."""
    text = "Lundi, les six soldats tués lors de l’attaque de Gao ont été conduits ici."

    assert [None] == [a.date for a in attacks(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Les élus l’attribuent au JNIM, qui sévit depuis 2017.", ["JNIM"]),
        ("Les élus l’attribuent au JNIM depuis 2017.", []),
    ],
)
def test_what_is_said_of_a_suspect(text: str, expected: list[str]) -> None:
    """What a group does since a year says nothing of the attack."""
    found = attack(f"Des rebelles ont attaqué un camp lundi à Gao. {text}")
    who = [str(p.who) for p in found.perpetrators if p.basis.value == "suspected"]

    assert expected == who


def test_rivals_in_one_sentence() -> None:
    """A second count is of the same people, by its own source."""
    text = "Neuf soldats ont péri lundi à Gao selon le Mali, douze selon le JNIM."

    assert [(9, "soldats", ["Mali"]), (12, "soldats", ["JNIM"])] == told(attack(text))


def test_died_defending() -> None:
    """What soldiers died defending is what was struck, on the day that they died."""
    found = attack(
        "Six soldats sont tombés lundi à Gao en défendant le camp de Zibane."
    )

    assert ["camp de Zibane"] == [t.description for t in found.targets]
    assert found.date is not None


def test_hospitals_are_no_scene() -> None:
    """Where the wounded stream in is not where they were hurt."""
    found = attack("Un raid a tué un garde lundi ; dix blessés ont afflué à Gao.")

    assert () == found.places


def test_murder_of_somebody_of_a_town() -> None:
    """Somebody murdered who holds an office in a town was there."""
    found = attack("L’assassinat lundi du maire de Gao a choqué.")

    assert ["Gao"] == [p.name for p in found.places]


def test_several_who_bear_arms() -> None:
    """Of the authors named together each is one, if arms are what they bear."""
    both = attack("L’armée malienne et Wagner ont tué dix bergers lundi à Gao.")
    none = attack("Le Mali et le Niger ont tué dix bergers lundi à Gao.")

    assert ["armée malienne", "Wagner"] == [str(p.who) for p in both.perpetrators]
    assert () == none.perpetrators


def test_assaults_of_one_word() -> None:
    """A double attack is made of two assaults."""
    found = attack("Une double attaque a visé un camp lundi à Gao.")

    assert found.assaults is not None
    assert 2 == found.assaults.best


def test_the_same_group_is_not_its_patron() -> None:
    """Ce groupe is the one named last, and not the one that it is linked to."""
    text = "Le JNIM, lié à Al-Qaïda, a attaqué un camp lundi à Gao."
    more = "Le 3 mai, ce même groupe avait attaqué un poste à Ber."

    assert ["JNIM"] == [str(p.who) for p in attacks(f"{text} {more}")[1].perpetrators]


def test_there() -> None:
    """Là is the place told before."""
    text = "Mercredi 3 mai, à Gao. C’est là qu’une mine a détruit un camion."

    assert ["Gao"] == [p.name for p in attack(text).places]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L’assassinat d’un maire a été jugé à Gao en 2021.", 0),
        ("Lundi, l’assassinat du maire de Gao a été jugé odieux.", 1),
        ("L’assassinat d’un maire, lundi à Gao.", 1),
        ("Dix bergers sont morts de la rougeole en mai à Gao.", 0),
        ("Dix bergers sont morts de leurs blessures en mai à Gao.", 1),
        ("Dix bergers sont morts.", 0),
        ("Une opération de vaccination de l’armée malienne a pris fin lundi à Gao.", 0),
        ("Une opération de ratissage de l’armée malienne a pris fin lundi à Gao.", 1),
        ("L’armée malienne mènera lundi une frappe contre un camp à Gao.", 0),
        ("Des rebelles vont attaquer un camp à Gao.", 0),
    ],
)
def test_what_is_no_attack(text: str, expected: int) -> None:
    """Trials, disease, relief and what is to come are none."""
    assert expected == len(attacks(text))


def test_attack_of_a_town_that_no_table_knows() -> None:
    """What an attack is of is where it was."""
    found = attack("L’embuscade de Zibane a tué six gardes lundi.")

    assert ["Zibane"] == [p.name for p in found.places]


@pytest.mark.parametrize(
    "claim",
    [
        "Ni le JNIM ni l’EIGS ne l’ont revendiquée",
        "Le JNIM n’a pas revendiqué l’attaque",
    ],
)
def test_a_claim_denied_names_nobody(claim: str) -> None:
    """Whoever does not claim an attack is not its author."""
    found = attack(f"Une attaque a visé lundi un camp à Gao. {claim}.")

    assert () == found.perpetrators


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Entre le 4 et le 11 mai, l’armée a tué 40 rebelles à travers le pays.", 0),
        ("L’armée a tué 40 rebelles sur l’ensemble du territoire.", 0),
        ("Les rebelles ont tué 40 soldats en deux mois.", 0),
        ("Six soldats ont été tués lundi à Gao, le pire bilan en deux ans.", 1),
        ("Trois camps attaqués en moins d’un an, 200 soldats tués.", 0),
    ],
)
def test_sums_of_bulletins(text: str, expected: int) -> None:
    """What happened all over the land, or within months, is of no one attack."""
    assert expected == len(attacks(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le pays a tremblé : le 3 mai, des rebelles attaquaient un camp à Ber.", 1),
        ("Une mine détruit un camion à Ber.", 0),
    ],
)
def test_tenses_of_stories(text: str, expected: int) -> None:
    """An imperfect with a day tells an act; a present alone may tell a habit."""
    assert expected == len(attacks(text))


def test_days_without_their_month() -> None:
    """Days that go on from a month told before are in it, one after the other."""
    found = attacks(
        "Le 3 mai 2022, six soldats ont péri à Ber. Le 7, une mine a tué deux gardes"
        " à Gao. Le 9, un obus a tué trois civils à Ansongo."
    )

    dates = [each.date.edtf for each in found if each.date]
    assert ["2022-05-03", "2022-05-07", "2022-05-09"] == dates


def test_days_after_a_day_of_no_known_year() -> None:
    """Where nothing tells the year, a day without its month stays open."""
    text = (
        "Le 3 mai, six soldats ont péri à Ber. Le 7, une mine a tué deux gardes à Gao."
    )
    first, second = parse(text).attacks

    assert first.date is not None
    assert "XXXX-05-03" == first.date.edtf
    assert second.date is None
