# SPDX-License-Identifier: MIT
"""Agreements beyond the rows of the specification."""

from collections.abc import Mapping
from typing import Final

import attrs
import pytest

from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.render import summarise
from tests.render.build import UNDISCLOSED, shown, source, who

Status, Kind = AgreementStatus, AgreementKind

PACT = Agreement(parties=who("Mali", "Russie"), kind=Kind.DEFENCE_PACT)
TIES = Agreement(parties=who("Mali", "Ukraine"), kind=Kind.DIPLOMATIC_RELATIONS)
IN_2023 = PartialDate("2023")

STATUSES: Final[Mapping[AgreementStatus, tuple[str, str]]] = {
    Status.NEGOTIATING: (
        (
            "Le Mali a entamé des discussions avec la Russie en vue d’un accord"
            " de défense."
        ),
        "Des discussions ont été entamées.",
    ),
    Status.ANNOUNCED: (
        "Un accord de défense entre le Mali et la Russie a été annoncé.",
        "Un accord a été annoncé.",
    ),
    Status.SIGNED: (
        "Le Mali et la Russie ont signé un accord de défense.",
        "Un accord a été signé.",
    ),
    Status.RATIFIED: (
        "Le Mali et la Russie ont ratifié un accord de défense.",
        "Un accord a été ratifié.",
    ),
    Status.IN_FORCE: (
        "Le Mali et la Russie sont liés par un accord de défense.",
        "Un accord est entré en vigueur.",
    ),
    Status.RENEWED: (
        "L’accord de défense entre le Mali et la Russie a été reconduit.",
        "L’accord a été reconduit.",
    ),
    Status.SUSPENDED: (
        "L’accord de défense entre le Mali et la Russie a été suspendu.",
        "L’accord a été suspendu.",
    ),
    Status.DENOUNCED: (
        "L’accord de défense entre le Mali et la Russie a été dénoncé.",
        "L’accord a été dénoncé.",
    ),
    Status.EXPIRED: (
        "L’accord de défense entre le Mali et la Russie a expiré.",
        "L’accord a expiré.",
    ),
    Status.BROKEN: (
        "L’accord de défense entre le Mali et la Russie a été rompu.",
        "L’accord a été rompu.",
    ),
}


@pytest.mark.parametrize("status", Status)
def test_each_status_has_its_verb(status: AgreementStatus) -> None:
    """With parties, and with nothing but the fact."""
    records = (PACT, Agreement())
    told = [summarise(attrs.evolve(record, status=status)) for record in records]

    assert list(STATUSES[status]) == told


DETAILS: Final[Mapping[str, tuple[Agreement, str]]] = {
    "in force since a date": (
        attrs.evolve(PACT, date=IN_2023),
        (
            "Un accord de défense entre le Mali et la Russie est entré en"
            " vigueur en 2023."
        ),
    ),
    "one party": (
        Agreement(parties=who("Mali"), status=Status.BROKEN),
        "L’accord avec le Mali a été rompu.",
    ),
    "one party to what is ratified": (
        Agreement(parties=who("Mali"), status=Status.RATIFIED),
        "Un accord avec le Mali a été ratifié.",
    ),
    "one party that ratified": (
        Agreement(parties=who("Mali"), by=who("Mali"), status=Status.RATIFIED),
        "Le Mali a ratifié un accord.",
    ),
    "one party to talks": (
        Agreement(parties=who("Mali"), status=Status.NEGOTIATING),
        "Le Mali a entamé des discussions.",
    ),
    "more parties": (
        attrs.evolve(PACT, other_parties=Quantity.exact(8)),
        (
            "Le Mali, la Russie et huit autres parties sont liés par un accord"
            " de défense."
        ),
    ),
    "nobody knows how many more": (
        attrs.evolve(PACT, other_parties=Quantity(Qualifier.UNSPECIFIED)),
        ("Le Mali, la Russie et d’autres parties sont liés par un accord de défense."),
    ),
    "a source": (
        attrs.evolve(
            PACT, status=Status.SIGNED, date=IN_2023, according_to=source("armée")
        ),
        ("Selon l’armée, le Mali et la Russie ont signé un accord de défense en 2023."),
    ),
    "a known subject": (
        attrs.evolve(PACT, subject="formation des troupes."),
        (
            "Le Mali et la Russie sont liés par un accord de défense portant"
            " sur la formation"
            " des troupes."
        ),
    ),
    "an unknown subject": (
        attrs.evolve(PACT, subject="xyz et abc"),
        (
            "Le Mali et la Russie sont liés par un accord de défense en matière de xyz"
            " et abc."
        ),
    ),
    "a plural subject": (
        attrs.evolve(PACT, subject="xyzs et un abc"),
        (
            "Le Mali et la Russie sont liés par un accord de défense portant sur des"
            " xyzs et un abc."
        ),
    ),
    "a counted subject": (
        attrs.evolve(PACT, subject="deux à quatre engins"),
        (
            "Le Mali et la Russie sont liés par un accord de défense portant sur deux à"
            " quatre engins."
        ),
    ),
    "a subject with its article": (
        attrs.evolve(PACT, subject="l’uranium"),
        (
            "Le Mali et la Russie sont liés par un accord de défense portant sur"
            " l’uranium."
        ),
    ),
    "a name for a subject": (
        attrs.evolve(PACT, subject="Xyz 2"),
        (
            "Le Mali et la Russie sont liés par un accord de défense portant sur"
            " «⍽Xyz 2⍽»."
        ),
    ),
    "a subject that the kind says": (
        attrs.evolve(PACT, subject="défense"),
        "Le Mali et la Russie sont liés par un accord de défense.",
    ),
    "a name with its complement": (
        Agreement(name="accords d'Istanbul", status=Status.EXPIRED),
        "Les accords d’Istanbul ont expiré.",
    ),
    "a proper name": (
        Agreement(kind=Kind.TREATY, name="Alpha", status=Status.SIGNED),
        "Le traité «⍽Alpha⍽» a été signé.",
    ),
    "a bare name of a deal that was there before": (
        Agreement(name="charte", status=Status.SUSPENDED),
        "La charte a été suspendue.",
    ),
    "an untold date": (
        attrs.evolve(PACT, status=Status.SIGNED, absent={"date": UNDISCLOSED}),
        (
            "Le Mali et la Russie ont signé un accord de défense, à une date non"
            " précisée."
        ),
    ),
    "ties that are broken": (
        attrs.evolve(TIES, status=Status.BROKEN),
        "Les relations diplomatiques entre le Mali et l’Ukraine ont été rompues.",
    ),
    "ties that were made": (
        attrs.evolve(TIES, date=IN_2023),
        "Le Mali et l’Ukraine ont établi des relations diplomatiques en 2023.",
    ),
    "ties that are a text": (
        attrs.evolve(TIES, status=Status.SIGNED),
        "Le Mali et l’Ukraine ont signé un accord sur les relations diplomatiques.",
    ),
}


@pytest.mark.parametrize("detail", DETAILS)
def test_each_detail_has_its_place(detail: str) -> None:
    """Whatever the record says is said where French says it."""
    record, expected = DETAILS[detail]

    assert expected == shown(summarise(record))


@pytest.mark.parametrize("kind", AgreementKind)
def test_each_kind_is_named(kind: AgreementKind) -> None:
    """Every kind can be signed."""
    text = summarise(Agreement(kind=kind, status=Status.SIGNED))

    assert text.startswith("Un ")
    assert text.endswith(" a été signé.")
