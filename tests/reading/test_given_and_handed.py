# SPDX-License-Identifier: MIT
"""Who gives, who only hands over, and when: deliveries told over several sentences."""

import pytest

from sahelcoop.model.delivery import Delivery
from tests.reading.read import deliveries, names


def shown(found: Delivery) -> str:
    """Show a delivery: sides, goods with their number, day and place."""
    goods = ", ".join(
        f"{item.quantity.best or '?'} {item.description}" for item in found.items
    )
    sides = [" ".join(names(s)) for s in (found.suppliers, found.recipients)]
    date = f" {found.date.edtf}" if found.date else ""
    places = f" @{' '.join(place.name for place in found.places)}"
    return f"{'>'.join(sides)}: {goods}{date}{places if found.places else ''}"


def check(text: str, told: str) -> None:
    """Compare what is found with what is *told*, one delivery a part."""
    assert told == "; ".join(map(shown, deliveries(text)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le maire a remis aux déplacés de Gao six bus offerts par la Chine.",
            "Chine>déplacés: 6 bus",
        ),
        (
            (
                "Le gouvernement togolais a mis à disposition des FDS six bus offerts "
                "par Rome."
            ),
            "Italie>FDS togolaises: 6 bus",
        ),
        (
            "L’ambassadeur de Chine au Mali a remis six bus offerts par Zarouma.",
            "Zarouma>Mali: 6 bus",
        ),
        ("Le PAM a remis au Niger six bus payés par le Japon.", "PAM>Niger: 6 bus"),
        (
            (
                "Une équipe du ministère togolais de l’Intérieur a mis à la "
                "disposition de la police togolaise des bus financés par Pékin."
            ),
            "Chine>police togolaise: ? bus",
        ),
        (
            "Six bus ont été remis à la police par le conseil régional de Mopti.",
            "conseil régional de Mopti>police malienne: 6 bus",
        ),
        (
            "Des opérateurs économiques de Gao ont offert six bus aux gendarmes.",
            "opérateurs économiques de Gao>gendarmes: 6 bus",
        ),
        (
            "L’État malien a acquis six bus auprès de partenaires chinois.",
            "Chine>Mali: 6 bus",
        ),
    ],
)
def test_who_only_hands_over_gives_nothing(text: str, told: str) -> None:
    """Who gave or paid for goods is told in a participle of theirs."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le Togo a reçu lundi 20 camions d’Italie.",
            "Italie>Togo: 20 camion 2022-06-13",
        ),
        (
            "L’Italie a remis samedi 30 tonnes de riz au Togo.",
            "Italie>Togo: 30 riz 2022-06-11",
        ),
        (
            "Lundi 13, l’Italie a remis six bus au Togo.",
            "Italie>Togo: 6 bus 2022-06-13",
        ),
    ],
)
def test_a_number_of_goods_is_no_day_of_the_month(text: str, told: str) -> None:
    """A number right after a weekday counts the goods or the tonnes that follow it."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Le don comprend six bus. Il a été remis lundi par l’ambassadeur "
                "d’Italie aux autorités togolaises."
            ),
            "Italie>gouvernement togolais: 6 bus 2022-06-13",
        ),
        (
            "Le lot comprend six bus. Il a été réceptionné lundi à Gao.",
            ">: 6 bus 2022-06-13 @Gao",
        ),
        (
            (
                "L’aide est constituée de six tentes. Elle a été acheminée par un "
                "avion belge, qui a atterri lundi à Gao."
            ),
            "Belgique>: 6 tente 2022-06-13 @Gao",
        ),
        (
            (
                "Le Togo a vu la mer. L’Italie lui a livré six bus. Le don comprend "
                "aussi dix motos. Il a été remis lundi."
            ),
            "Italie>Togo: 6 bus, 10 moto 2022-06-13",
        ),
        (
            (
                "L’Italie a promis dix tonnes de riz au Togo. Une première tranche de "
                "six tonnes a été livrée lundi."
            ),
            "Italie>Togo: 10 riz; Italie>Togo: 6 riz 2022-06-13",
        ),
        (
            "L’Italie a livré six bus au Togo. Ils sont arrivés lundi à Lomé.",
            "Italie>Togo: 6 bus 2022-06-13 @Lomé",
        ),
        (
            "L’Italie a livré un bus au Togo. Ils sont arrivés lundi à Lomé.",
            "Italie>Togo: 1 bus",
        ),
        (
            (
                "Six bus ont été remis au Togo. C’est un geste de la coopération "
                "italienne."
            ),
            "Italie>Togo: 6 bus",
        ),
        (
            (
                "L’Italie a remis six bus au Togo. La cérémonie, présidée par le "
                "maire, s’est tenue lundi à Lomé."
            ),
            "Italie>Togo: 6 bus 2022-06-13 @Lomé",
        ),
        (
            (
                "L’appareil, un avion offert en 2019 par l’Italie, a rejoint lundi la "
                "base de Gao."
            ),
            "Italie>: ? appareil, 1 avion 2019",
        ),
    ],
)
def test_told_in_another_sentence(text: str, told: str) -> None:
    """Goods that are counted out, their way and their giver come apart."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rome a livré six bus au Togo. La valeur du don est connue.", "gift"),
        ("Rome a livré six bus au Togo. Ce don servira.", "gift"),
        ("Rome a livré six bus au Togo. Le don de sang reprend.", None),
    ],
)
def test_called_a_gift(text: str, told: str | None) -> None:
    """What "ce don" takes up was a gift."""
    (found,) = deliveries(text)
    assert found.terms == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le Togo a présenté lundi six bus acquis auprès de la Chine.", "delivered"),
        ("Six bus acquis auprès de la Chine ont été présentés lundi.", "delivered"),
        ("Six bus acquis auprès de la Chine n’ont pas été présentés.", "ordered"),
        ("Le Togo n’a pas présenté les six bus acquis à la Chine.", "ordered"),
    ],
)
def test_what_is_shown_is_there(text: str, told: str) -> None:
    """Goods that were bought have come where they are shown."""
    (found,) = deliveries(text)
    assert found.status == told
