# SPDX-License-Identifier: MIT
"""Which mentions are of one event, by what their words take as told before."""

import pytest

from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.model.delivery import DeliveryStatus
from tests.reading.read import (
    agreement,
    agreements,
    attacks,
    deliveries,
    delivery,
)

_ORDERED = "Le Burkina Faso a commandé à la Chine des obusiers en 2019."
_HANDED = "Le Bénin a reçu trois hélicoptères de la France à Cotonou."
_QUIET = "Le pays est vaste. La pluie tombe. Le fleuve monte."


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"{_ORDERED} Les obusiers chinois ont été livrés en juin 2020.", 1),
        (f"{_ORDERED} La livraison des obusiers a eu lieu en juin 2020.", 1),
        (f"{_ORDERED} La livraison d’obusiers au Togo a eu lieu en juin 2020.", 2),
        (f"{_ORDERED} Des obusiers chinois ont été livrés en juin 2020.", 2),
        (f"{_ORDERED} Les obusiers russes ont été livrés en juin 2020.", 2),
        (f"{_ORDERED} Les drones ont été livrés au Togo par Ankara.", 2),
        (f"{_ORDERED} Les obusiers auraient été livrés en juin 2020.", 2),
        (f"{_ORDERED} Les autres obusiers ont été livrés en juin 2020.", 2),
        (f"{_ORDERED} Les obusiers restants ont été livrés en juin 2020.", 2),
        (f"{_HANDED} Les hélicoptères avaient été commandés en 2020.", 1),
        (f"{_HANDED} Les deux premiers hélicoptères avaient été commandés.", 2),
        ("Rome a livré neuf tonnes de riz au Mali. Le riz sera remis à Mopti.", 1),
        ("Abuja a promis du carburant à Niamey. Le carburant est arrivé lundi.", 1),
    ],
)
def test_goods_taken_as_known(text: str, count: int) -> None:
    """They are those told at another step, if no others are meant."""
    assert count == len(deliveries(text))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"{_ORDERED} Les obusiers ont été livrés en juin 2020.", "2020-06"),
        (f"{_HANDED} Les hélicoptères avaient été commandés en 2020.", None),
        (f"{_HANDED} Ils avaient été commandés en 2020.", None),
    ],
)
def test_the_day_is_that_of_the_last_step(text: str, date: str | None) -> None:
    """What was ordered before it was handed over came on the day of that."""
    found = delivery(text)
    assert found.status is DeliveryStatus.DELIVERED
    assert date == (found.date and found.date.edtf)


_RENEWED = "Accra et Lomé ont renouvelé en mai 2021 leur accord de sécurité."
_SUSPENDED = "Niamey a suspendu en mai 2021 le protocole militaire avec le Bénin."
_RATIFIED = "Le Sénégal a ratifié en mai 2021 l’accord militaire avec la Gambie."
_EXTENDED = "Le pacte entre Bamako et Niamey a été prorogé en mai 2021."
_PACT = "Le Niger et la Turquie ont signé un accord de défense."


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"{_PACT} Ils ont aussi signé en mai 2021 un accord sur les mines.", 2),
        (f"{_PACT} Ils ont aussi signé un accord sur les mines.", 1),
        (f"{_PACT} Les deux pays ont signé en mai 2021 cet accord.", 1),
        (f"{_PACT} Ils ont également signé en mai 2021 cet accord.", 1),
        (f"{_PACT} Un second accord a été signé à Agadez.", 2),
        (f"{_PACT} Un premier accord a été signé à Agadez.", 1),
        (f"{_PACT} En outre, un mémorandum a été signé en mai 2021.", 2),
        ("Lomé et Rabat ont signé lundi un accord. Ils ont aussi signé une charte.", 1),
    ],
)
def test_deals_that_are_added(text: str, count: int) -> None:
    """What is also signed is another deal if it has a day; second ones are too."""
    assert count == len(agreements(text))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{_RENEWED} L’accord avait été signé en 2018.", AgreementStatus.RENEWED),
        (
            f"{_SUSPENDED} Le protocole avait été conclu en 2018 entre les deux pays.",
            AgreementStatus.SUSPENDED,
        ),
        (f"{_RATIFIED} Le texte avait été signé en 2018.", AgreementStatus.RATIFIED),
        (f"{_EXTENDED} Il avait été signé en 2018.", AgreementStatus.RENEWED),
    ],
)
def test_how_a_standing_deal_came_about(text: str, status: AgreementStatus) -> None:
    """What "avait été signé" before is the deal whose later fate was just told."""
    found = agreement(text)
    assert status is found.status
    assert "2021-05" == (found.date and found.date.edtf)


def test_another_deal_may_have_been_signed_before() -> None:
    """It has other sides."""
    text = "Lomé et Accra ont renouvelé leur accord de sécurité."
    other = "L’accord entre Dakar et Nouakchott avait été signé en 2018."
    assert len(agreements(f"{text} {other}")) == 2


_NEAR = "Six militaires ont été tués dans une embuscade près de Gossi."


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"{_NEAR} À Hombori, des hommes armés ont attaqué un marché.", 2),
        (f"{_NEAR} Plus à l’est, à Hombori, des rebelles ont tué un berger.", 2),
        (f"{_NEAR} L’attaque s’est produite à Hombori.", 1),
        (f"{_NEAR} À Hombori, l’attaque a surpris les soldats.", 1),
        (f"{_NEAR} Les soldats sont tombés dans un guet-apens à Hombori.", 1),
    ],
)
def test_a_place_that_leads_elsewhere(text: str, count: int) -> None:
    """At the head of a sentence it sets an act apart from one that was near a town."""
    assert count == len(attacks(text))


_TAKEN = f"Neuf mineurs ont été enlevés à Kwala. {_QUIET}"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"{_TAKEN} Les neuf mineurs ont été enlevés sur leur site.", 1),
        (f"{_TAKEN} Les neuf mineurs avaient été enlevés par un commando.", 1),
        (f"{_TAKEN} Neuf mineurs ont été enlevés à Ber.", 2),
        (f"{_TAKEN} Les neuf autres mineurs ont été enlevés à Ber.", 2),
        (f"{_TAKEN} Les mineurs de Ber ont été enlevés par un commando.", 2),
    ],
)
def test_people_counted_by_a_definite_article(text: str, count: int) -> None:
    """They were told before, however far; a site without a name is a detail."""
    assert count == len(attacks(text))
