# SPDX-License-Identifier: MIT
"""Deals told through another: by a relative, celui, who imitates, who was just told."""

import pytest

from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from tests.reading.read import agreement, agreements, names

_Told = tuple[AgreementStatus, list[str], str | None]
_Status = AgreementStatus
_BROKEN = "Le 4 juin, le Mali a rompu ses relations diplomatiques avec l’Ukraine. "
_MEETING = "Lundi, la cérémonie a réuni le Togo et le Mali à Lomé."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Le Togo et le Mali ont signé lundi un pacte. Il remplace le traité de "
                "pêche du 3 mai 2012, auquel les deux pays ont mis fin."
            ),
            [
                (_Status.SIGNED, ["Togo", "Mali"], "2022-06-13"),
                (_Status.DENOUNCED, ["Togo", "Mali"], "2022-06-13"),
            ],
        ),
        (
            (
                "Lomé a dénoncé mardi l’accord de pêche signé en 1961 avec la France ; "
                "le 18 janvier déjà, le Togo avait mis fin à celui de 2018."
            ),
            [
                (_Status.DENOUNCED, ["Togo", "France"], "2022-06-14"),
                (_Status.DENOUNCED, ["Togo", "France"], "2022-01-18"),
            ],
        ),
        (
            "Ce fut la sortie du Togo de la Cédéao, que le Mali avait quittée en 2021.",
            [
                (_Status.BROKEN, ["Togo", "Cédéao"], None),
                (_Status.BROKEN, ["Mali", "Cédéao"], "2021"),
            ],
        ),
        (
            _BROKEN + "Niamey l’imitait deux jours après.",
            [
                (_Status.BROKEN, ["Mali", "Ukraine"], "2022-06-04"),
                (_Status.BROKEN, ["Niger", "Ukraine"], "2022-06-06"),
            ],
        ),
        (
            _BROKEN + "Le Niger en a fait autant.",
            [
                (_Status.BROKEN, ["Mali", "Ukraine"], "2022-06-04"),
                (_Status.BROKEN, ["Niger", "Ukraine"], None),
            ],
        ),
        (
            _BROKEN + "Le Mali en avait fait autant lundi.",
            [(_Status.BROKEN, ["Mali", "Ukraine"], "2022-06-04")],
        ),
        ("Le Niger a imité lundi le Mali.", []),
    ],
)
def test_told_through_another(text: str, told: list[_Told]) -> None:
    """Each of two deals has its own sides and day."""
    found = [
        (one.status, names(one.parties), one.date and one.date.edtf)
        for one in agreements(text)
    ]

    assert sorted(told, key=str) == sorted(found, key=str)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            (
                "La France aide le Mali. Les promesses iraniennes au Mali sont là. "
                "Trois pactes ont été signés jeudi."
            ),
            ["Iran", "Mali"],
        ),
        (
            (
                "Le Mali parle. Le Mali attend. La France se tait. Le Mali dort. Les "
                "promesses iraniennes demeurent. Trois pactes ont été signés."
            ),
            ["Iran", "Mali"],
        ),
        (
            (
                "Le Togo, le Bénin et le Ghana se sont vus lundi. La France et le Mali "
                "se taisent. Un traité a été signé par les trois chefs de régime."
            ),
            ["Togo", "Bénin", "Ghana"],
        ),
        (
            (
                "La France aide le Togo et le Mali. Les ministres des deux pays ont "
                "signé un pacte de pêche avec le Ghana."
            ),
            ["Togo", "Mali", "Ghana"],
        ),
        (
            (
                "Le Togo a reçu le ministre malien. Tout dort depuis la convention "
                "signée à Lomé en mars 2021."
            ),
            ["Togo", "Mali"],
        ),
        (
            (
                "Norinco est là. À Bamako, le ministère malien de la Défense a signé "
                "avec la firme de Pékin un contrat."
            ),
            ["Norinco", "Mali"],
        ),
        (
            "Le Tchad a signé un pacte avec le Niger et le Ghana rouvert sa base.",
            ["Tchad", "Niger"],
        ),
        (
            "Un pacte a été signé lundi par le Togo et le Mali grâce au Ghana.",
            ["Togo", "Mali"],
        ),
        (
            (
                "Le Mali vit. Le Mali parle. Bamako crie. Le Mali dort. Washington se "
                "tait. Lundi, le pays a dénoncé un pacte signé avec la France."
            ),
            ["Mali", "France"],
        ),
    ],
)
def test_whom_it_binds(text: str, parties: list[str]) -> None:
    """Who made it is told beside it, or right before it."""
    assert set(parties) == set(names(agreement(text).parties))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Dans la foulée, le Togo et le Mali ont signé un pacte.", "2022-06-13"),
        (
            "Au terme de la cérémonie, le Togo et le Mali ont signé un pacte.",
            "2022-06-13",
        ),
        ("Au terme de la visite, le Togo et le Mali ont signé un pacte.", None),
        ("Le Togo et le Mali ont signé un pacte.", None),
    ],
)
def test_day_of_an_occasion(text: str, day: str | None) -> None:
    """What is done at an occasion has its day, however long ago that was told."""
    found = agreement(f"{_MEETING}\n\nOn attend la suite.\n\n{text}")

    assert day == (found.date and found.date.edtf)


def test_day_on_which_it_was_renewed() -> None:
    """A renewal is signed."""
    found = agreement(
        "Le Togo et le Mali ont renouvelé leur pacte. La signature a eu lieu lundi."
    )

    assert _Status.RENEWED is found.status
    assert found.date is not None
    assert "2022-06-13" == found.date.edtf


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            (
                "Le Togo a montré six radars. Ces radars ont été achetés dans le cadre "
                "d’un contrat signé avec la Turquie."
            ),
            "radars",
        ),
        (
            (
                "Le Togo montre quatre drones, achetés dans le cadre d’un contrat signé"
                " avec la Turquie."
            ),
            "drones",
        ),
        (
            (
                "Le Togo s’équipe. Les négociations se poursuivent avec la Turquie en "
                "vue de l’achat de radars."
            ),
            "achat de radars",
        ),
    ],
)
def test_contracts_for_goods(text: str, subject: str) -> None:
    """Goods bought under a contract, or whose purchase is talked of, are its matter."""
    found = agreement(text)

    assert {"Togo", "Turquie"} == set(names(found.parties))
    assert AgreementKind.CONTRACT is found.kind
    assert subject == found.subject


def test_help_against_aggression() -> None:
    """A treaty to help one another in case of aggression is a pact of defence."""
    found = agreement(
        "Le Togo et le Mali ont signé un traité, par lequel ils s’engagent à se porter "
        "secours en cas d’agression."
    )

    assert AgreementKind.DEFENCE_PACT is found.kind
