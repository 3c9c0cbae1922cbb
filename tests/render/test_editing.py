# SPDX-License-Identifier: MIT
"""What a copy editor would mend: repetitions, stiff nouns, the wrong pronoun."""

import attrs
import pytest

from sahelcoop.model.actors import Actor, ActorKind, ActorRef, Name, NameKind
from sahelcoop.model.agreement import Agreement, AgreementStatus
from sahelcoop.model.attack import Attack, Harm, Target, Toll
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery, DeliveryStatus, Participant, Terms
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.render import summarise
from tests.render.build import report, who

BUS = Item("bus", Quantity.exact(6), ItemCategory.VEHICLE)
DOCTOR = Item("médecin", Quantity.exact(6), ItemCategory.PERSONNEL)
GIVEN = Delivery(suppliers=who("Togo"), recipients=who("Mali"), items=(BUS,))
SENT = attrs.evolve(GIVEN, items=(DOCTOR,))


@pytest.mark.parametrize(
    ("delivery", "expected"),
    [
        (
            attrs.evolve(GIVEN, status=DeliveryStatus.CANCELLED, terms=Terms.PURCHASE),
            "La vente de six bus au Mali par le Togo a été annulée.",
        ),
        (
            attrs.evolve(SENT, status=DeliveryStatus.DISCUSSED),
            "L’envoi de six médecins au Mali par le Togo a été évoqué.",
        ),
        (
            attrs.evolve(SENT, announced=PartialDate("2021")),
            (
                "Le Togo a envoyé six médecins au Mali. L’envoi avait été annoncé"
                " en 2021."
            ),
        ),
    ],
)
def test_a_delivery_has_its_noun(delivery: Delivery, expected: str) -> None:
    """Goods are delivered or sold, people are sent."""
    assert summarise(delivery) == expected


@pytest.mark.parametrize(
    ("delivery", "part", "expected"),
    [
        (GIVEN, "reçoit", "Awa Sow a réceptionné la livraison."),
        (GIVEN, "remet", "Awa Sow a procédé à la remise."),
        (SENT, "reçoit", "Awa Sow a pris part à l’arrivée."),
        (SENT, "remet", "Awa Sow a pris part à l’arrivée."),
        (SENT, "assiste", "Awa Sow a assisté à l’arrivée."),
        (
            attrs.evolve(GIVEN, status=DeliveryStatus.SHIPPED),
            "reçoit",
            "Awa Sow a pris part à l’envoi.",
        ),
        (
            attrs.evolve(GIVEN, status=DeliveryStatus.PROMISED),
            "remet",
            "Awa Sow a procédé à l’annonce.",
        ),
    ],
)
def test_people_take_part_in_what_there_is(
    delivery: Delivery, part: str, expected: str
) -> None:
    """Nobody receives what has not come, or hands people over."""
    there = attrs.evolve(
        delivery, participants=(Participant(ActorRef("Awa Sow"), part),)
    )

    assert summarise(there).endswith(f". {expected}")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("aide d'urgence", "une aide d’urgence"),
        ("aide", "de l’aide"),
        ("vivres", "des vivres"),
    ],
)
def test_help_of_a_kind_is_one(words: str, expected: str) -> None:
    """Help as such is not counted."""
    category = ItemCategory.FOOD if words == "vivres" else ItemCategory.AID
    told = attrs.evolve(GIVEN, items=(Item(words, category=category),))

    assert summarise(told) == f"Le Togo a livré {expected} au Mali."


def test_a_place_that_the_target_bears_is_not_repeated() -> None:
    """Nor one that is the target."""
    for aim in ("habitants de Sorba", "Sorba"):
        raid = Attack(targets=(Target(aim),), places=(Place("Sorba"),))

        assert summarise(raid).count("Sorba") == 1


@pytest.mark.parametrize(
    ("names", "again"),
    [
        (("Mali",), "Selon la même source, une attaque a eu lieu"),
        (("Mali", "Togo"), "Selon les mêmes sources, une attaque a eu lieu"),
    ],
)
def test_one_source_is_not_named_twice_on_end(
    names: tuple[str, ...], again: str
) -> None:
    """That of a toll, then of the next attack."""
    toll = Toll(Harm.KILLED, Quantity.exact(3), "berger", according_to=who(*names))
    raids = (
        Attack(places=(Place("Sorba"),), tolls=(toll,), targets=(Target("puits"),)),
        Attack(places=(Place("Tessala"),), according_to=who(*names)),
    )

    assert again in summarise(report(attacks=raids))


def test_offices_come_last_among_three_speakers() -> None:
    """Between their commas nobody else can be meant."""
    one = ActorRef("Awa Sow", role="ministre de la Santé")
    said = Statement(
        speakers=(one, *who("Mali", "Togo")),
        form=Form.INDIRECT,
        text="le puits est à sec",
    )

    assert summarise(said).startswith(
        "Le Mali, le Togo et la ministre de la Santé, Awa Sow, affirment"
    )


def test_a_pronoun_agrees_with_the_name_that_is_printed() -> None:
    """An army that is printed by its acronym is "elles"."""
    names = (
        Name("armée d'Amont"),
        Name("Forces armées d'Amont", NameKind.OFFICIAL),
        Name("FAd", NameKind.ACRONYM),
    )
    army = Actor(id="army", kind=ActorKind.ARMED_FORCE, names=names)
    said = [
        Statement(
            speakers=(ActorRef("armée d'Amont", actor="army"),),
            form=Form.DIRECT,
            text=words,
            segments=(words,),
        )
        for words in ("Le puits est à sec", "Il pleut")
    ]

    assert summarise(report(actors=(army,), statements=tuple(said))).endswith(
        "», ont-elles ajouté."
    )


def test_a_thing_denied_and_something_affirmed() -> None:
    """The second verb is none of the thing."""
    said = Statement(
        speakers=who("Mali"),
        act=SpeechAct.DENY,
        form=Form.INDIRECT,
        text="ces accusations et affirme avoir reçu des instructeurs",
    )

    assert summarise(said) == "Le Mali a démenti ces accusations."


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("entraînement des pilotes", "portant sur l’entraînement des pilotes"),
        ("partage de l'eau", "portant sur le partage de l’eau"),
        (
            "libre circulation, la pêche et le retour",
            "en matière de libre circulation, de pêche et de retour",
        ),
    ],
)
def test_a_deal_is_about_a_noun(subject: str, expected: str) -> None:
    """Whose ending tells its gender; else what is joined to it follows de too."""
    deal = Agreement(
        parties=who("Mali", "Togo"), subject=subject, status=AgreementStatus.SIGNED
    )

    assert summarise(deal).endswith(f"un accord {expected}.")


def test_talks_have_their_date_first() -> None:
    """After what they are about it would be that of the subject."""
    talks = Agreement(
        parties=who("Mali", "Togo"),
        subject="pêche",
        status=AgreementStatus.NEGOTIATING,
        date=PartialDate("2021-05"),
    )

    assert summarise(talks).startswith("En mai 2021, le Mali a entamé")
