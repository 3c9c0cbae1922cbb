# SPDX-License-Identifier: MIT
"""Deliveries beyond the rows of the specification."""

from collections.abc import Mapping
from typing import Final

import attrs
import pytest

from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import ActorRef, UnnamedSource
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import (
    Aggregation,
    Delivery,
    DeliveryStatus,
    Participant,
    Terms,
)
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Quantity
from sahelcoop.render import summarise
from tests.render.build import UNDISCLOSED, goods, shown, source, who

TWO = (goods("radar", 2),)
INSTRUCTORS = goods("instructeur", 20, ItemCategory.PERSONNEL)
FULL = Delivery(suppliers=who("Russie"), recipients=who("Mali"), items=TWO)
BARE = Delivery()
STATUS = DeliveryStatus

STATUSES: Final[Mapping[DeliveryStatus, tuple[str, str, str]]] = {
    STATUS.DELIVERED: (
        "La Russie a livré deux radars au Mali.",
        "Deux radars ont été livrés.",
        "Une livraison a été effectuée.",
    ),
    STATUS.SHIPPED: (
        "La Russie a expédié deux radars au Mali.",
        "Deux radars ont été expédiés.",
        "Une cargaison a été expédiée.",
    ),
    STATUS.PROMISED: (
        "La Russie a promis de livrer deux radars au Mali.",
        "Deux radars ont été promis.",
        "Une livraison a été promise.",
    ),
    STATUS.ANNOUNCED: (
        "La Russie doit livrer deux radars au Mali.",
        "Deux radars doivent être livrés.",
        "Une livraison doit être effectuée.",
    ),
    STATUS.ORDERED: (
        "Le Mali a commandé deux radars à la Russie.",
        "Deux radars ont été commandés.",
        "Une livraison a été commandée.",
    ),
    STATUS.DISCUSSED: (
        "La livraison de deux radars au Mali par la Russie a été évoquée.",
        "La livraison de deux radars a été évoquée.",
        "La livraison a été évoquée.",
    ),
    STATUS.CANCELLED: (
        "La livraison de deux radars au Mali par la Russie a été annulée.",
        "La livraison de deux radars a été annulée.",
        "La livraison a été annulée.",
    ),
}


@pytest.mark.parametrize("status", STATUS)
def test_each_status_has_its_verb(status: DeliveryStatus) -> None:
    """With everything said, with goods alone, and with nothing but the fact."""
    records = (FULL, Delivery(items=TWO), BARE)
    told = [summarise(attrs.evolve(record, status=status)) for record in records]

    assert list(STATUSES[status]) == told


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (STATUS.DELIVERED, "La Russie aurait livré deux radars au Mali."),
        (STATUS.PROMISED, "La Russie aurait promis de livrer deux radars au Mali."),
        (
            STATUS.ANNOUNCED,
            "La Russie aurait annoncé la livraison de deux radars au Mali.",
        ),
        (STATUS.ORDERED, "Le Mali aurait commandé deux radars à la Russie."),
    ],
)
def test_hearsay_is_in_the_conditional(status: DeliveryStatus, expected: str) -> None:
    """What nobody confirmed is never told as a fact."""
    record = attrs.evolve(FULL, status=status, certainty=Certainty.ALLEGED)

    assert expected == summarise(record)


DETAILS: Final[Mapping[str, tuple[Delivery, str]]] = {
    "a source": (
        attrs.evolve(FULL, according_to=source("source locale")),
        "Selon une source locale, la Russie a livré deux radars au Mali.",
    ),
    "a source before a figure": (
        Delivery(items=(goods("radar", 12),), according_to=source("source locale")),
        "Selon une source locale, 12⍽radars ont été livrés.",
    ),
    "people": (
        attrs.evolve(FULL, items=(INSTRUCTORS,)),
        "La Russie a envoyé 20⍽instructeurs au Mali.",
    ),
    "people and goods": (
        attrs.evolve(FULL, items=(*TWO, INSTRUCTORS)),
        "La Russie a fourni deux radars et 20⍽instructeurs au Mali.",
    ),
    "people under way": (
        attrs.evolve(FULL, items=(INSTRUCTORS,), status=STATUS.SHIPPED),
        "La Russie a envoyé 20⍽instructeurs au Mali.",
    ),
    "untold goods under way": (
        attrs.evolve(
            FULL, items=(), status=STATUS.SHIPPED, absent={"items": UNDISCLOSED}
        ),
        (
            "La Russie a expédié au Mali du matériel militaire dont la"
            " nature n’a pas été"
            " précisée."
        ),
    ),
    "several recipients": (
        attrs.evolve(FULL, recipients=who("Mali", "FAMa", "Algérie")),
        "La Russie a livré deux radars au Mali, aux FAMa et à l’Algérie.",
    ),
    "a gift": (
        attrs.evolve(FULL, terms=Terms.GIFT),
        "La Russie a livré deux radars au Mali à titre gratuit.",
    ),
    "terms that French has no word for": (
        attrs.evolve(FULL, terms=Terms.OTHER),
        "La Russie a livré deux radars au Mali.",
    ),
    "a sum": (
        attrs.evolve(FULL, aggregation=Aggregation.CUMULATIVE),
        "La Russie a au total livré deux radars au Mali.",
    ),
    "not all of it": (
        attrs.evolve(FULL, items_exhaustive=False),
        "La Russie a notamment livré deux radars au Mali.",
    ),
    "a carrier": (
        attrs.evolve(FULL, carriers=(goods("avion-cargo"),)),
        "La Russie a livré deux radars au Mali par avion-cargo.",
    ),
    "counted carriers": (
        attrs.evolve(FULL, carriers=(goods("avion", 1, designation="Il-76"),)),
        "La Russie a livré deux radars au Mali à bord d’un avion Il-76.",
    ),
    "a place": (
        Delivery(items=TWO, places=(Place("Bamako"),)),
        "Deux radars ont été livrés à Bamako.",
    ),
    "a place and a date": (
        Delivery(items=TWO, places=(Place("Bamako"),), date=PartialDate("2024-09-18")),
        "Deux radars ont été livrés à Bamako le 18⍽septembre 2024.",
    ),
    "a place that is the recipient": (
        attrs.evolve(FULL, places=(Place("Mali"), Place("Gao"))),
        "La Russie a livré deux radars au Mali, à Gao.",
    ),
    "nothing delivered": (
        attrs.evolve(FULL, items=(goods("radar", 0),)),
        "La Russie n’a livré aucun radar au Mali.",
    ),
    "alternatives": (
        attrs.evolve(
            FULL,
            status=STATUS.DISCUSSED,
            items=(Item("radar", alternative=1), Item("drone", alternative=1)),
        ),
        "La livraison de radars ou de drones au Mali par la Russie a été évoquée.",
    ),
    "a shared number": (
        Delivery(
            items=(
                goods("avion", Quantity.exact(12), group=1),
                goods("hélicoptère", Quantity.exact(12), group=1),
            )
        ),
        "Douze avions et hélicoptères ont été livrés.",
    ),
    "halves of one noun": (
        Delivery(items=(goods("vivres et médicaments", Quantity.exact(3, "TNE")),)),
        "Trois tonnes de vivres et de médicaments ont été livrées.",
    ),
    "a shared measure with a vowel": (
        Delivery(items=(goods("armes et munitions", Quantity.exact(3, "TNE")),)),
        "Trois tonnes d’armes et de munitions ont été livrées.",
    ),
    "a type alone": (
        Delivery(items=(goods("L-39", 9, designation="L-39"),)),
        "Neuf L-39 ont été livrés.",
    ),
    "a long plural": (
        Delivery(items=(goods("jumelles de vision nocturne du Nord", 9),)),
        "Neuf jumelles de vision nocturne du Nord ont été livrées.",
    ),
    "a plural for a count of one": (
        Delivery(items=(goods("radars mobiles", 1),)),
        "Un radar mobile a été livré.",
    ),
    "an uncounted mass": (
        Delivery(
            recipients=who("Mali"),
            items=(goods("matériel militaire"),),
            absent={"items": UNDISCLOSED},
        ),
        (
            "Du matériel militaire a été livré au Mali⎵; la quantité n’a pas été"
            " précisée."
        ),
    ),
    "neither supplier nor number": (
        Delivery(
            items=(goods("radar"),),
            absent={"items": UNDISCLOSED, "suppliers": UNDISCLOSED},
        ),
        (
            "Des radars ont été livrés⎵; ni le fournisseur ni leur nombre n’ont été"
            " précisés."
        ),
    ),
    "place and terms untold": (
        attrs.evolve(FULL, absent={"places": UNDISCLOSED, "terms": UNDISCLOSED}),
        (
            "La Russie a livré deux radars au Mali. Le lieu de la livraison"
            " n’a pas été"
            " précisé. Les conditions de la livraison n’ont pas été divulguées."
        ),
    ),
    "announced before": (
        attrs.evolve(FULL, announced=PartialDate("2024-09-23")),
        (
            "La Russie a livré deux radars au Mali. La livraison avait été"
            " annoncée le"
            " 23⍽septembre 2024."
        ),
    ),
    "announced for later": (
        attrs.evolve(
            FULL, status=STATUS.ANNOUNCED, announced=PartialDate("2024-09-23")
        ),
        (
            "La Russie doit livrer deux radars au Mali. La livraison a été"
            " annoncée le"
            " 23⍽septembre 2024."
        ),
    ),
    "witnesses": (
        attrs.evolve(
            FULL,
            participants=(
                Participant(ActorRef("Sadio Camara"), "reçoit"),
                Participant(ActorRef("Assimi Goïta"), "préside"),
                Participant(UnnamedSource("habitants"), "salue"),
                Participant(ActorRef("Sadio Camara", role="colonel"), "reçoit"),
                Participant(ActorRef("Igor Gromyko"), "participe"),
            ),
        ),
        (
            "La Russie a livré deux radars au Mali. Sadio Camara a"
            " réceptionné la livraison. Assimi"
            " Goïta a présidé à la livraison. Des habitants et Igor Gromyko ont pris"
            " part à la livraison."
        ),
    ),
    "who was there when it was promised": (
        attrs.evolve(
            FULL,
            status=STATUS.PROMISED,
            participants=(Participant(ActorRef("Igor Gromyko"), "participe"),),
        ),
        (
            "La Russie a promis de livrer deux radars au Mali. Igor Gromyko a pris part"
            " à l’annonce."
        ),
    ),
    "who was there when it was ordered": (
        attrs.evolve(
            FULL,
            status=STATUS.ORDERED,
            participants=(Participant(ActorRef("Igor Gromyko"), "assiste"),),
        ),
        (
            "Le Mali a commandé deux radars à la Russie. Igor Gromyko a assisté à la"
            " commande."
        ),
    ),
    "an order that is a purchase": (
        attrs.evolve(FULL, status=STATUS.ORDERED, terms=Terms.PURCHASE),
        "Le Mali a acheté deux radars à la Russie.",
    ),
    "hearsay of what is to come": (
        Delivery(
            recipients=(ActorRef("Mali"),),
            status=DeliveryStatus.ANNOUNCED,
            certainty=Certainty.ALLEGED,
            date=PartialDate("2023-05"),
        ),
        "La livraison au Mali en mai 2023 aurait été annoncée.",
    ),
    "hearsay of what is to come somewhere": (
        Delivery(
            recipients=(ActorRef("Mali"),),
            status=DeliveryStatus.ANNOUNCED,
            certainty=Certainty.ALLEGED,
            date=PartialDate("2023-05"),
            places=(Place("Gao"),),
        ),
        "La livraison au Mali en mai 2023, à Gao, aurait été annoncée.",
    ),
    "a witness of nothing named": (
        Delivery(participants=(Participant(UnnamedSource("presse"), "assiste"),)),
        "La presse a assisté à la livraison.",
    ),
}


@pytest.mark.parametrize("detail", DETAILS)
def test_each_detail_has_its_place(detail: str) -> None:
    """Whatever the record says is said where French says it."""
    record, expected = DETAILS[detail]

    assert expected == shown(summarise(record))


@pytest.mark.parametrize("noun", ["lentilles", "petits pois", "vivres"])
def test_goods_without_a_singular_are_plural(noun: str) -> None:
    """Though nobody counts them."""
    record = Delivery(items=(goods(noun),), suppliers=who("Russie"))

    assert summarise(record) == f"La Russie a livré des {noun}."
