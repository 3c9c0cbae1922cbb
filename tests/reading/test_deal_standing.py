# SPDX-License-Identifier: MIT
"""How a deal stands, since when and on what, and what only sounds like one."""

import pytest

from sahelcoop.model.agreement import AgreementKind as _Kind, AgreementStatus as _Status
from tests.reading.read import agreement, agreements, names

_ARMS = _Kind.MILITARY_COOPERATION
_OVER = {_Status.DENOUNCED, _Status.BROKEN}


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        (
            "Le pacte entre le Gabon et le Tchad remonte à 1976.",
            _Status.SIGNED,
            "1976",
        ),
        (
            "Le pacte entre le Gabon et le Tchad date du 3 mai 2019.",
            _Status.SIGNED,
            "2019-05-03",
        ),
        (
            (
                "Le pacte entre le Gabon et le Tchad, que Libreville a "
                "ratifié en mai, est "
                "entré en vigueur lundi."
            ),
            _Status.IN_FORCE,
            "2022-06-13",
        ),
        (
            "Le Gabon et le Tchad sont liés par un pacte ratifié le 3 mai 2019.",
            _Status.IN_FORCE,
            "2019-05-03",
        ),
        (
            (
                "Tout est dit.\n\n3 mai 2019. On attend. Pourtant le Gabon "
                "dénonce son pacte avec le "
                "Tchad."
            ),
            _Status.DENOUNCED,
            "2019-05-03",
        ),
        (
            "Le Gabon gèle son pacte avec le Tchad, a annoncé lundi son ministre.",
            _Status.SUSPENDED,
            "2022-06-13",
        ),
        (
            "Le Gabon serait sur le point de signer un pacte avec le Tchad.",
            _Status.NEGOTIATING,
            None,
        ),
        (
            (
                "Des démarches sont en cours entre le Gabon et le Tchad en vue de la "
                "signature d’un pacte."
            ),
            _Status.NEGOTIATING,
            None,
        ),
        (
            "Le Gabon et le Tchad ont décidé lundi de créer une force conjointe.",
            _Status.ANNOUNCED,
            "2022-06-13",
        ),
        (
            "Le Gabon et le Tchad vont créer un bataillon commun.",
            _Status.ANNOUNCED,
            None,
        ),
        (
            (
                "Lundi, le Gabon a suspendu l’essentiel de ses programmes de "
                "coopération "
                "avec le Tchad."
            ),
            _Status.SUSPENDED,
            "2022-06-13",
        ),
        (
            "Les chefs gabonais ont révoqué lundi deux textes signés avec le Tchad.",
            _Status.DENOUNCED,
            "2022-06-13",
        ),
    ],
)
def test_standing(text: str, status: _Status, day: str | None) -> None:
    """How a deal stands, and since when."""
    found = agreement(text)

    assert status is found.status
    assert {"Gabon", "Tchad"} == set(names(found.parties))
    assert day == (found.date and found.date.edtf)


@pytest.mark.parametrize(
    ("text", "kind", "subject"),
    [
        (
            "Les chefs d’état-major du Gabon et du Tchad ont signé un accord.",
            _ARMS,
            None,
        ),
        (
            "Le Gabon et le Tchad discutent d’un programme de partenariat.",
            _Kind.PARTNERSHIP,
            "programme de partenariat",
        ),
        (
            (
                "Le Gabon et le Tchad ont signé un accord permettant aux "
                "deux armées de "
                "poursuivre les voleurs."
            ),
            _ARMS,
            "poursuivre les voleurs",
        ),
        (
            "Le Gabon et le Tchad ont signé un accord. Il encadre les escales.",
            _Kind.OTHER,
            "escales",
        ),
        (
            "Le Gabon a dénoncé l’accord d’Alger avec le Tchad.",
            _Kind.PEACE,
            None,
        ),
    ],
)
def test_object(text: str, kind: _Kind, subject: str | None) -> None:
    """Who signs, and what is allowed, tell what a deal is about."""
    found = agreement(text)

    assert (kind, subject) == (found.kind, found.subject)


def test_past() -> None:
    """What a pronoun says of how a deal once came about is no second one."""
    found = agreement(
        "Le Gabon a rompu lundi le pacte avec le Tchad. Ce dernier avait été conclu en "
        "2015 avec les rebelles."
    )

    assert found.status in _OVER


@pytest.mark.parametrize(
    "text",
    [
        "Rien ne se fera sans l’accord de Niamey.",
        "Ils sont là avec l’accord de Bamako.",
        "Le préfet a obtenu l’accord de Lomé.",
        "Le Gabon appelle à la reprise de la coopération avec le Tchad.",
        "La Cédéao se réunit. Le Togo est sorti vendredi, battu par le Ghana.",
        "Airbus a remporté le marché aux fleurs.",
        "Le Gabon et le Tchad ont décidé de créer une entreprise.",
        "Le Gabon souhaite réintégrer l’Union africaine.",
    ],
)
def test_silent(text: str) -> None:
    """Consent, wishes and look-alikes are no deals."""
    assert not agreements(text)
