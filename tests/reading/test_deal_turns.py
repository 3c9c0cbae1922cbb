# SPDX-License-Identifier: MIT
"""What a clause makes of a deal by a turn of phrase, whatever its verb."""

import pytest

import sahelcoop as sc
from sahelcoop.model.agreement import AgreementStatus as _Status
from tests.reading.read import agreement, agreements, names

_OVER = {_Status.DENOUNCED, _Status.BROKEN, _Status.EXPIRED}


@pytest.mark.parametrize(
    "told",
    [
        "Le Ghana a jeté aux orties {} avec le Togo.",
        "Lundi, le Ghana s’est affranchi de {} avec le Togo.",
        "Le Ghana n’est plus tenu par {} avec le Togo.",
        "Le Ghana a décidé de ne pas prolonger {} avec le Togo.",
        "Le Ghana ne reconnaît plus {} avec le Togo.",
        "Clap de fin pour {} entre le Ghana et le Togo.",
        "{} qui liait le Ghana au Togo vit ses dernières heures.",
        "{} unissant le Ghana au Togo a été sabordé.",
        "{} entre le Ghana et le Togo n’a plus cours.",
        "{} entre le Ghana et le Togo ne s’applique plus.",
        "{} entre le Ghana et le Togo, disent-ils, n’est plus.",
        "{} entre le Ghana et le Togo a tourné court.",
        "L’application de {} entre le Ghana et le Togo a pris fin.",
        "La page de {} entre le Ghana et le Togo est tournée.",
    ],
)
def test_ended(told: str) -> None:
    """Parties do away with a deal, or it does itself."""
    text = told.format("la convention de pêche")
    found = agreement(text[0].upper() + text[1:])

    assert found.status in _OVER
    assert {"Ghana", "Togo"} == set(names(found.parties))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le Ghana et le Togo ont topé pour un traité.", _Status.SIGNED),
        ("Le Ghana a scellé avec le Togo un traité.", _Status.SIGNED),
        ("Le Ghana et le Togo planchent sur un traité.", _Status.NEGOTIATING),
        ("Un traité liant le Ghana au Togo prend forme.", _Status.NEGOTIATING),
        ("Le Ghana a mis sur pause son traité avec le Togo.", _Status.SUSPENDED),
        ("Le traité du Ghana avec le Togo est en berne.", _Status.SUSPENDED),
        ("Le Ghana et le Togo appliquent un traité.", _Status.IN_FORCE),
        ("Le Ghana et le Togo ont dévoilé un traité.", _Status.ANNOUNCED),
        ("Un traité existe entre le Ghana et le Togo.", _Status.IN_FORCE),
        ("Le Ghana et le Togo ont un traité de pêche.", _Status.IN_FORCE),
        ("Le Ghana dispose d’un traité avec le Togo.", _Status.IN_FORCE),
        ("Lomé a annoncé mardi un traité avec le Ghana.", _Status.ANNOUNCED),
        ("Le traité du Ghana avec le Togo est au point mort.", _Status.SUSPENDED),
        ("Le traité du Ghana avec le Togo reste lettre morte.", _Status.SUSPENDED),
        ("Le Ghana et le Togo se sont unis par un traité.", _Status.SIGNED),
        ("Le Ghana a signé à Lomé avec le Togo un traité.", _Status.SIGNED),
        ("Un traité entre le Ghana et le Togo a vu le jour.", _Status.SIGNED),
        ("Le traité entre le Ghana et le Togo tient bon.", _Status.IN_FORCE),
        ("Un traité du Ghana et du Togo est à l’étude.", _Status.NEGOTIATING),
    ],
)
def test_turned(text: str, status: _Status) -> None:
    """A turn tells how a deal stands."""
    assert agreement(text).status is status


@pytest.mark.parametrize(
    "text",
    [
        "Le Ghana n’a pas jeté aux orties son traité avec le Togo.",
        "Le Ghana veut tourner le dos à son traité avec le Togo.",
        "Le Ghana et le Togo n’ont topé pour aucun traité.",
        "Le Ghana a topé pour un traité.",
        "Les deux partis ont topé pour une alliance.",
        "Le Ghana entretient des relations suivies avec le Togo.",
        "Un traité du Ghana avec le Togo expire en juin.",
        "Jeté aux orties, un traité ne vaut rien.",
        "Le Togo l’a quittée.",
        "Le Ghana dément avoir jeté aux orties son traité avec le Togo.",
        "Lomé doute que le Ghana ait jeté aux orties son traité avec le Togo.",
        "Le Ghana a brisé le silence sur le traité avec le Togo.",
        "Le Ghana dénonce un traité injuste avec le Togo.",
        "Le Ghana n’a signé aucun traité avec le Togo.",
        "Le couvre-feu reste en vigueur au Ghana et au Togo.",
        "Le pont entre le Ghana et le Togo s’est effondré.",
        "La visite du ministre togolais au Ghana a tourné court.",
    ],
)
def test_no_turn(text: str) -> None:
    """What is denied, wished, of one side or no deal at all is none."""
    assert not agreements(text)


@pytest.mark.parametrize(
    "text",
    [
        "Le Togo a tiré un trait sur la CEDEAO.",
        "Le Togo ne siège plus à la CEDEAO.",
        "La CEDEAO a perdu le Togo.",
        "La CEDEAO a un siège vide. Le Togo l’a quittée lundi.",
    ],
)
def test_left(text: str) -> None:
    """States turn their back on organisations as well."""
    found = agreement(text)

    assert found.status in _OVER
    assert "Togo" in names(found.parties)


def test_just_named() -> None:
    """A deal that is over is of the two named right before it."""
    text = "Lomé a coupé le cordon avec Accra. Le traité de pêche n’est plus."

    assert {"Togo", "Ghana"} == set(names(agreement(text).parties))


def test_pair_named() -> None:
    """The firm named right before a contract is one of its sides."""
    text = "Le Togo garde Airbus. Le contrat de vente a été reconduit en mai."

    assert "Airbus" in names(agreement(text).parties)


def test_called() -> None:
    """The text may give a deal its name."""
    found = agreement("Le pacte dit accord de Kara, entre le Togo et le Ghana, a vécu.")

    assert "accord de Kara" == found.name


def test_dated_again() -> None:
    """An end told twice has the day that the second sentence tells."""
    text = "Le Togo a soldé son traité avec le Ghana. Lomé y a mis fin le 3 mai 2022."
    found = agreement(text)

    assert found.date is not None
    assert "2022-05-03" == found.date.edtf


def test_both_parties() -> None:
    """Les deux parties are those that the sentence itself tells."""
    text = "Un ministre turc à Lomé : un accord que les deux parties ont signé."

    assert {"Turquie", "Togo"} == set(names(agreement(text).parties))


@pytest.mark.parametrize(
    "text",
    [
        "Le Mali dément avoir mis fin à l’accord de défense avec le Togo.",
        "Le Mali a failli tourner le dos à l’accord de défense avec le Togo.",
        "Le Mali refuse de coucher sur le papier un accord avec le Togo.",
    ],
)
def test_what_is_denied_or_nearly_done(text: str) -> None:
    """An infinitive under another verb than one of deciding tells nothing."""
    assert sc.parse(text).agreements == ()


def test_a_deal_that_is_over_was_made_before() -> None:
    """The day and the town of its signing are not those of its end."""
    text = "Le traité de paix signé à Lomé en 2019 par dix groupes armés a vécu."
    found = agreement(text)

    assert found.date is None
    assert names(found.parties) == ["dix groupes armés"]


@pytest.mark.parametrize(
    "told",
    ["a vécu le 3 mai 2022", "a vécu, lundi", "n’est plus, hier", "est, lundi, fini"],
)
def test_a_day_before_the_end_of_a_clause(told: str) -> None:
    """It parts a verb from nothing, where the end alone makes the turn."""
    (found,) = agreements(f"Le pacte entre le Ghana et le Togo {told}.")

    assert {"Ghana", "Togo"} == set(names(found.parties))


def test_a_deal_that_nothing_told_before() -> None:
    """It is of the two told last, there being none to take up."""
    text = "Le Togo et le Ghana se parlent. L’accord signé le 3 mai a expiré."
    (found,) = agreements(text)

    assert {"Ghana", "Togo"} == set(names(found.parties))
