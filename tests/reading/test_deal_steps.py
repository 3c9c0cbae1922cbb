# SPDX-License-Identifier: MIT
"""One deal told step by step, and deals that only their name or an outcome tells."""

import pytest

from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from tests.reading.read import agreement, agreements, names

_SIGNED = "Le Togo et le Mali ont signé le 3 mai 2021 un accord de pêche. "


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        (
            "Cet accord a été ratifié le 4 juin 2021 par le parlement togolais.",
            AgreementStatus.RATIFIED,
            "2021-06-04",
        ),
        (
            "Le texte a été ratifié le 4 juin 2021 par le parlement togolais.",
            AgreementStatus.RATIFIED,
            "2021-06-04",
        ),
        ("Cet accord a été signé en mai 2021.", AgreementStatus.SIGNED, "2021-05-03"),
    ],
)
def test_steps(text: str, status: AgreementStatus, day: str) -> None:
    """What is signed and then ratified is one deal, as its last step has it."""
    found = agreement(_SIGNED + text)

    assert found.status is status
    assert found.date is not None
    assert found.date.edtf == day


def test_once_signed() -> None:
    """That a deal now ratified had been signed before makes no second one."""
    found = agreement(
        "Le parlement togolais a ratifié lundi un accord de pêche avec le Mali."
        " L’accord avait été signé en mai 2021."
    )

    assert found.status is AgreementStatus.RATIFIED


@pytest.mark.parametrize(
    ("text", "parties", "subject"),
    [
        (
            "Le Togo et le Mali ont convenu d’étendre leur coopération dans la santé.",
            ["Togo", "Mali"],
            "santé",
        ),
        (
            (
                "Le Togo et le Mali ont signé un accord dans les domaines de la pêche,"
                " de la santé et du transit."
            ),
            ["Togo", "Mali"],
            "pêche, de la santé et du transit",
        ),
        (
            "Le Togo s’est lassé et a rompu son accord de pêche avec le Mali.",
            ["Togo", "Mali"],
            "pêche",
        ),
        (
            (
                "Les ministres du Togo et du Mali ont procédé, lundi à Lomé, à la"
                " signature d’un accord de pêche."
            ),
            ["Togo", "Mali"],
            "pêche",
        ),
        (
            (
                "La rencontre entre les ministres du Togo et du Mali a débouché lundi"
                " sur un accord de pêche."
            ),
            ["Togo", "Mali"],
            "pêche",
        ),
    ],
)
def test_matters(text: str, parties: list[str], subject: str) -> None:
    """A deal is found once, with its sides and what it is about."""
    found = agreement(text)

    assert parties == names(found.parties)
    assert found.subject == subject


def test_common_force() -> None:
    """States that launch a force together cooperate in it; one alone does not."""
    found = agreement(
        "Le Togo et le Mali ont procédé lundi, à la base de Kara, au lancement de la"
        " Force multinationale mixte."
    )

    assert found.kind is AgreementKind.MILITARY_COOPERATION
    assert found.name == "Force multinationale mixte"
    assert not agreements("Le maire a salué le lancement de la Garde nationale.")


def test_force_of_alliance() -> None:
    """An organisation of states may set up a common force by itself."""
    found = agreement("La Cédéao a annoncé lundi la création d’une force conjointe.")

    assert names(found.parties) == ["Cédéao"]


def test_named() -> None:
    """A deal that is only named is in force, and one explained is one deal."""
    named = agreement("Le comité suit l’accord de paix de Doha.")
    explained = agreement(
        "Le pacte de Doha, cet accord de pêche que le Togo et le Mali ont signé, tient."
    )

    assert (named.status, named.name) == (
        AgreementStatus.IN_FORCE,
        "accord de paix de Doha",
    )
    assert explained.name == "pacte de Doha"
    assert explained.status is AgreementStatus.SIGNED


def test_scheduled_end() -> None:
    """That a deal was to expire some day is no end of it."""
    assert not agreements("L’accord de pêche du Togo avec le Mali expirait en juin.")


def test_doubtful_joining() -> None:
    """That joining is not ruled out makes no member."""
    assert not agreements(
        "Le ministre a dit qu’une adhésion du Togo à l’UEMOA n’était pas exclue."
    )


@pytest.mark.parametrize("words", ["pour cinq ans", "d’une durée de cinq ans"])
def test_term(words: str) -> None:
    """For how long a deal is made is its term, and no part of its subject."""
    (found,) = agreements(f"Le Togo et le Mali ont signé un accord de pêche {words}.")

    assert found.term is not None
    assert (5, "pêche") == (found.term.best, found.subject)
