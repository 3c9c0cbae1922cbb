# SPDX-License-Identifier: MIT
"""Who agreed with whom, on what, and how it stands."""

import pytest

from sahelcoop.model import Certainty
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from tests.reading.read import agreements, names, words

_Kind, _Status = AgreementKind, AgreementStatus


def agreement(text: str) -> Agreement:
    """Give the one agreement of *text*."""
    (found,) = agreements(text)
    return found


@pytest.mark.parametrize(
    ("text", "parties", "kind", "status"),
    [
        (
            "Le Bénin a signé un traité avec le Maroc.",
            ["Bénin", "Maroc"],
            _Kind.TREATY,
            _Status.SIGNED,
        ),
        (
            "Le Bénin et le Maroc ont conclu un pacte.",
            ["Bénin", "Maroc"],
            _Kind.DEFENCE_PACT,
            _Status.SIGNED,
        ),
        (
            "Le Bénin et trois autres pays ont signé un mémorandum.",
            ["Bénin", "trois autres pays"],
            _Kind.MEMORANDUM,
            _Status.SIGNED,
        ),
        (
            "La coopération militaire entre le Bénin et le Maroc avance.",
            ["Bénin", "Maroc"],
            _Kind.MILITARY_COOPERATION,
            _Status.IN_FORCE,
        ),
        (
            "La coopération entre le Bénin et le Maroc avance.",
            ["Bénin", "Maroc"],
            _Kind.PARTNERSHIP,
            _Status.IN_FORCE,
        ),
        (
            "Le Bénin a rompu ses relations diplomatiques avec le Maroc.",
            ["Bénin", "Maroc"],
            _Kind.DIPLOMATIC_RELATIONS,
            None,
        ),
        (
            "Le Bénin dénonce son accord de défense avec le Maroc.",
            ["Bénin", "Maroc"],
            _Kind.MILITARY_COOPERATION,
            None,
        ),
        (
            "Le Bénin a suspendu son accord de pêche avec le Maroc.",
            ["Bénin", "Maroc"],
            _Kind.OTHER,
            _Status.SUSPENDED,
        ),
        (
            "Le Bénin a entamé des négociations avec le Maroc.",
            ["Bénin", "Maroc"],
            _Kind.OTHER,
            _Status.NEGOTIATING,
        ),
        (
            "Le Bénin a quitté la Cédéao.",
            ["Bénin", "Cédéao"],
            _Kind.MEMBERSHIP,
            None,
        ),
        (
            "Le Bénin et le Maroc ont lancé un consortium.",
            ["Bénin", "Maroc"],
            _Kind.CONSORTIUM,
            _Status.IN_FORCE,
        ),
        (
            "Le Bénin a signé un contrat avec le Maroc.",
            ["Bénin", "Maroc"],
            _Kind.CONTRACT,
            _Status.SIGNED,
        ),
    ],
)
def test_deals(
    text: str, parties: list[str], kind: AgreementKind, status: AgreementStatus | None
) -> None:
    """Each way of telling a deal gives its parties, its kind and how it stands."""
    found = agreement(text)
    ended = {_Status.DENOUNCED, _Status.BROKEN, _Status.EXPIRED}

    assert (parties, kind) == (names(found.parties), found.kind)
    assert found.status in ended if status is None else status is found.status


def test_every_field_has_its_words() -> None:
    """What was read, and the words behind it."""
    found = agreement("Le Bénin a signé deux accords avec le Maroc le 3 mai.")

    assert ["Bénin", "Maroc"] == words(found, "parties")
    assert ["a signé"] == words(found, "status")
    assert found.documents is not None
    assert (2, ["deux"]) == (found.documents.best, words(found, "documents"))
    assert found.date is not None
    assert ("2022-05-03", ["le 3 mai"]) == (found.date.edtf, words(found, "date"))


@pytest.mark.parametrize(
    ("text", "parties", "behind"),
    [
        (
            "Le Bénin a signé un contrat d’armement marocain.",
            ["Bénin", "Maroc"],
            ["Bénin", "marocain"],
        ),
        (
            "Le Bénin a signé un contrat, dit-on au Maroc.",
            ["Bénin", "Maroc"],
            ["Bénin", "Maroc"],
        ),
        ("Le Bénin a signé un contrat béninois.", ["Bénin"], ["Bénin"]),
        ("Le Bénin a signé un contrat fidjien.", ["Bénin"], ["Bénin"]),
    ],
)
def test_the_other_side(text: str, parties: list[str], behind: list[str]) -> None:
    """The other side may be a demonym or a state after the deal, but another one."""
    found = agreement(text)

    assert (parties, behind) == (names(found.parties), words(found, "parties"))


def test_a_named_deal_needs_no_party() -> None:
    """A deal with a name of its own is one even when nobody is named."""
    found = agreement("Depuis l’expiration de l’accord de Zarou, tout va mal.")

    assert ("accord de Zarou", ["accord de Zarou"]) == (
        found.name,
        words(found, "name"),
    )
    assert AgreementStatus.EXPIRED is found.status


def test_hearsay() -> None:
    """The conditional of hearsay makes a deal alleged."""
    found = agreement("Le Bénin aurait signé un contrat avec le Maroc.")

    assert Certainty.ALLEGED is found.certainty


@pytest.mark.parametrize(
    "text",
    [
        "Le Bénin n’a pas signé un contrat avec le Maroc.",
        "Le Bénin veut signer un contrat avec le Maroc.",
        "Le Bénin respecte son accord avec le Maroc.",
        "Le Bénin a signé la fin du match.",
        "Depuis l’expiration du délai, tout va mal.",
    ],
)
def test_no_deal(text: str) -> None:
    """What is denied or planned is no deal, nor is another thing signed or ended."""
    assert () == agreements(text)


def test_one_deal_or_two() -> None:
    """A second mention is the same deal if parties, kind and status are."""
    deal = "Le Bénin a signé un {} avec le {}."
    first = deal.format("contrat", "Maroc")
    (dated,) = agreements(f"{first} Le Bénin a signé un contrat avec le Maroc en mai.")

    assert dated.date is not None
    assert "2022-05" == dated.date.edtf
    assert 2 == len(agreements(f"{first} {deal.format('traité', 'Maroc')}"))
    assert 2 == len(agreements(f"{first} {deal.format('contrat', 'Togo')}"))
