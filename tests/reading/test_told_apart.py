# SPDX-License-Identifier: MIT
"""What sentences keep apart: who accuses, which toll stands, what is to come."""

import pytest

from sahelcoop.model import DeliveryStatus
from sahelcoop.model.agreement import AgreementStatus
from tests.reading.read import agreements, attack, deliveries


@pytest.mark.parametrize(
    ("who", "source"),
    [
        ("Une ONG du Niger", "Une ONG du Niger"),
        ("Un groupe d’élus de Tessalit", "Un groupe d’élus de Tessalit"),
        ("Le Niger", "Niger"),
        ("Le gouvernement du Niger", "gouvernement nigérien"),
    ],
)
def test_who_accuses(who: str, source: str) -> None:
    """Those who are of a country or a town are not the country or the town."""
    found = attack(f"{who} a accusé l’armée malienne d’avoir tué six bergers à Ber.")

    assert [source] == [str(each) for each in found.according_to]


@pytest.mark.parametrize(
    ("later", "killed"),
    [
        ("Le bilan est désormais de 62 morts, selon une source à l’hôpital.", [62]),
        ("Le bilan est de 62 morts, selon une source à l’hôpital.", [40, 62]),
    ],
)
def test_which_toll_stands(later: str, killed: list[int]) -> None:
    """A toll that stands now takes the place of the one before, whoever tells it."""
    found = attack(f"L’attaque de Ber a fait 40 morts lundi. {later}")

    assert killed == [toll.quantity.best for toll in found.tolls]


@pytest.mark.parametrize(
    ("then", "status"),
    [
        ("devaient arriver", DeliveryStatus.ANNOUNCED),
        ("devraient arriver", DeliveryStatus.ANNOUNCED),
        ("sont arrivés", DeliveryStatus.DELIVERED),
        ("ont pris feu", DeliveryStatus.DELIVERED),
    ],
)
def test_a_gift_that_is_to_come(then: str, status: DeliveryStatus) -> None:
    """What is given is not yet there where it is only to arrive."""
    [found] = deliveries(f"Six camions offerts par la Chine {then} en mai à Cotonou.")

    assert status is found.status


@pytest.mark.parametrize(
    ("how", "status"),
    [
        ("en vertu de l’accord signé en mai avec", AgreementStatus.SIGNED),
        ("conformément au traité de défense signé avec", AgreementStatus.SIGNED),
    ],
)
def test_leaving_under_a_deal(how: str, status: AgreementStatus) -> None:
    """Soldiers who leave as a deal says do not end it."""
    found = agreements(f"Les soldats français ont quitté le Tchad, {how} N’Djamena.")

    assert [status] == [each.status for each in found]


def test_a_day_of_its_own() -> None:
    """An attack with its day is not counted back from something else."""
    told = "La fête a lieu dix jours après l’attaque de Ber, le 2 juin. "
    found = attack(f"{told}Six soldats y avaient péri.")

    assert found.date is None or found.date.edtf.endswith("06-02")


def test_states_of_a_body() -> None:
    """Three states of which one lies elsewhere are not those of an organisation."""
    told = "La Serbie a livré dix chars au Tchad et au Mali. Les trois pays"

    assert 1 == len(agreements(f"{told} ont signé un accord de défense."))
    (one,) = agreements(f"{told} de l’AES ont signé un accord de défense.")
    assert ["AES"] == [party.name for party in one.parties]
