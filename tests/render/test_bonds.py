# SPDX-License-Identifier: MIT
"""Members and bodies, and states that take up relations, in both languages."""

from collections.abc import Mapping
from typing import Final

import attrs
import pytest

from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import ActorRef
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.times import Duration, DurationUnit
from sahelcoop.render import summarise
from tests.render.build import shown, source, who

Status, Kind = AgreementStatus, AgreementKind

TOGO: Final = Agreement(
    parties=who("Togo", "Union africaine"),
    kind=Kind.MEMBERSHIP,
    date=PartialDate("2023"),
)
FOUR: Final = attrs.evolve(
    TOGO, parties=who("Togo", "Mali", "Guinée", "Cédéao"), status=Status.BROKEN
)
TIES: Final = Agreement(
    parties=who("Togo", "Cuba"),
    kind=Kind.DIPLOMATIC_RELATIONS,
    sources={"record": (Evidence("a", 0, 15, "ont renoué hier"),)},
)
SAID: Final[Mapping[str, tuple[Agreement, str, str]]] = {
    "a member that joins": (
        TOGO,
        "Le Togo a adhéré à l’Union africaine en 2023.",
        "Togo joined the African Union in 2023.",
    ),
    "a body that suspends a member": (
        attrs.evolve(
            TOGO,
            status=Status.SUSPENDED,
            by=who("Union africaine"),
            term=Duration.exactly(2, DurationUnit.YEAR),
        ),
        "L’Union africaine a suspendu le Togo pour deux ans en 2023.",
        "The African Union suspended Togo for two years in 2023.",
    ),
    "a member that stays away": (
        attrs.evolve(TOGO, status=Status.SUSPENDED, by=who("Togo")),
        "Le Togo a suspendu sa participation à l’Union africaine en 2023.",
        "Togo suspended its participation in the African Union in 2023.",
    ),
    "members that stay away": (
        attrs.evolve(FOUR, status=Status.SUSPENDED, by=FOUR.parties[:3]),
        (
            "Le Togo, le Mali et la Guinée ont suspendu leur participation à la Cédéao"
            " en 2023."
        ),
        "Togo, Mali and Guinea suspended their participation in ECOWAS in 2023.",
    ),
    "a member that is suspended": (
        attrs.evolve(TOGO, status=Status.SUSPENDED),
        "Le Togo a été suspendu de l’Union africaine en 2023.",
        "The African Union suspended Togo in 2023.",
    ),
    "a member that leaves": (
        attrs.evolve(TOGO, status=Status.BROKEN, by=who("Togo")),
        "Le Togo a quitté l’Union africaine en 2023.",
        "Togo left the African Union in 2023.",
    ),
    "members that leave after a source": (
        attrs.evolve(
            FOUR,
            by=FOUR.parties[:3],
            certainty=Certainty.ALLEGED,
            according_to=source("une source diplomatique"),
        ),
        (
            "Selon une source diplomatique, le Togo, le Mali et la Guinée auraient"
            " quitté la Cédéao en 2023."
        ),
        (
            "According to a diplomatic source, Togo, Mali and Guinea are reported to"
            " have left ECOWAS in 2023."
        ),
    ),
    "one that leaves, and those who do beside it": (
        attrs.evolve(FOUR, by=FOUR.parties[:1]),
        "Le Togo a quitté la Cédéao en 2023, de même que le Mali et la Guinée.",
        "Togo, Mali and Guinea left ECOWAS in 2023.",
    ),
    "one that gives notice": (
        attrs.evolve(TOGO, status=Status.DENOUNCED, by=who("Togo")),
        "Le Togo a dénoncé son adhésion à l’Union africaine en 2023.",
        "Togo denounced a membership agreement with the African Union in 2023.",
    ),
    "the end of a membership": (
        attrs.evolve(TOGO, status=Status.BROKEN),
        "L’appartenance du Togo à l’Union africaine a pris fin en 2023.",
        "The membership of Togo in the African Union ended in 2023.",
    ),
    "a membership that is only announced": (
        attrs.evolve(TOGO, status=Status.ANNOUNCED),
        (
            "Un accord d’adhésion entre le Togo et l’Union africaine a été annoncé"
            " en 2023."
        ),
        "Togo and the African Union announced a membership agreement in 2023.",
    ),
    "groups that leave their alliance": (
        attrs.evolve(
            TOGO,
            parties=who("MNLA", "HCUA", "CSP"),
            status=Status.BROKEN,
            by=who("MNLA", "HCUA"),
        ),
        "Le MNLA et le HCUA ont quitté le CSP en 2023.",
        "The MNLA and HCUA left the CSP in 2023.",
    ),
    "no body that is known": (
        attrs.evolve(TOGO, parties=who("Togo", "Mali"), status=Status.SIGNED),
        "En 2023, le Togo et le Mali ont signé un accord d’adhésion.",
        "Togo and Mali signed a membership agreement in 2023.",
    ),
    "relations that are restored": (
        TIES,
        "Le Togo et Cuba ont rétabli leurs relations diplomatiques.",
        "Togo and Cuba restored diplomatic relations.",
    ),
    "relations with one side": (
        attrs.evolve(TIES, sources={}, parties=who("Togo")),
        "Des relations diplomatiques avec le Togo ont été établies.",
        "Togo is bound by diplomatic relations.",
    ),
    "relations that are new": (
        attrs.evolve(TIES, sources={}),
        "Le Togo et Cuba ont établi des relations diplomatiques.",
        "Togo and Cuba established diplomatic relations.",
    ),
}


@pytest.mark.parametrize("detail", SAID)
def test_bonds_have_verbs_of_their_own(detail: str) -> None:
    """One joins, leaves and is suspended; nobody signs or breaks a membership."""
    record, french, english = SAID[detail]

    assert french == shown(summarise(record))
    assert english == summarise(record, locale="en")


def test_headlines_take_the_present() -> None:
    """The verbs that are not like "livrer" have a present too."""
    heads = [summarise(SAID[d][0], length="headline") for d in list(SAID)[:2]]

    assert heads == [
        "Le Togo adhère à l’Union africaine",
        "L’Union africaine suspend le Togo pour deux ans",
    ]


@pytest.mark.parametrize(
    ("parties", "by", "expected"),
    [
        (who("Gabon"), (), "La participation du Gabon a été suspendue."),
        (who("Gabon"), who("Gabon"), "Le Gabon a suspendu sa participation."),
        (
            who("Union africaine"),
            who("Union africaine"),
            "L’Union africaine a suspendu un de ses membres.",
        ),
    ],
)
def test_a_suspension_of_which_one_side_is_told(
    parties: tuple[ActorRef, ...], by: tuple[ActorRef, ...], expected: str
) -> None:
    """No deal is suspended, but a member or its part in the body."""
    told = Agreement(
        parties=parties, by=by, kind=Kind.MEMBERSHIP, status=Status.SUSPENDED
    )

    assert summarise(told) == expected
