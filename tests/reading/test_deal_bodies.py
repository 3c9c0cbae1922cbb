# SPDX-License-Identifier: MIT
"""What states set up, dissolve, join or leave together, and deals told in passing."""

import pytest

from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from tests.reading.read import agreement, agreements, names

_Kind = AgreementKind
_Status = AgreementStatus


@pytest.mark.parametrize(
    ("text", "parties", "subject"),
    [
        (
            "Le Bénin et le Togo ont installé lundi une commission mixte de sécurité.",
            {"Bénin", "Togo"},
            "commission mixte de sécurité",
        ),
        (
            "Les généraux togolais et ghanéen ont mis sur pied un mécanisme conjoint.",
            {"Togo", "Ghana"},
            "mécanisme conjoint",
        ),
        (
            "Un comité bilatéral a été mis en place en mai par le Togo et le Mali.",
            {"Togo", "Mali"},
            "comité bilatéral",
        ),
        (
            "Les chefs du Togo et du Ghana ont décidé de créer une patrouille mixte.",
            {"Togo", "Ghana"},
            "patrouille mixte",
        ),
        ("Le Togo a installé une commission mixte.", None, None),
        ("Le Togo et le Ghana ont lancé une opération conjointe.", None, None),
    ],
)
def test_bodies_in_common(
    text: str, parties: set[str] | None, subject: str | None
) -> None:
    """Two sides that set up a body in common are bound in it; one alone is not."""
    found = [(set(names(one.parties)), one.subject) for one in agreements(text)]

    assert found == ([] if parties is None else [(parties, subject)])


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Le Togo et le Mali ont acté la dissolution de l’UEMOA.", ["Togo", "Mali"]),
        ("L’UEMOA a été dissoute par le Togo et le Mali.", ["Togo", "Mali"]),
        ("L’Union africaine a pris acte de la dissolution du G5 Sahel.", []),
    ],
)
def test_dissolved(text: str, parties: list[str]) -> None:
    """An organisation that is dissolved is a bond that is over."""
    one = agreement(text)

    assert (names(one.parties), one.status) == (parties, _Status.DENOUNCED)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Les trois pays de l’AES ont ratifié le traité de Kara.", ["AES"]),
        ("Les États membres de l’UEMOA ont signé un pacte.", ["Uemoa"]),
        (
            "Le Mali, le Niger et le Togo rient. Les trois pays de l’AES ont un pacte.",
            ["Mali", "Niger", "Togo"],
        ),
        ("Les deux pays ont ratifié le traité de Kara.", []),
    ],
)
def test_states_of_an_organisation(text: str, parties: list[str]) -> None:
    """States that were not told deal as the organisation that they are of."""
    assert [n.split("|")[-1] for n in names(agreement(text).parties)] == parties


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Liés depuis 2014 par un traité, Lomé et Accra se parlent.", _Status.IN_FORCE),
        ("Lié au Ghana par un pacte, le Togo reçoit des armes.", _Status.IN_FORCE),
        ("Sorti de la Cédéao en mai, le Togo a baissé ses taxes.", _Status.BROKEN),
        ("Lomé rappelle l’accord de pêche de 2015 avec le Mali.", _Status.IN_FORCE),
        ("Le Togo a annoncé son adhésion au traité sur la mer.", _Status.SIGNED),
        ("Lomé et Accra ont trouvé lundi un terrain d’entente.", _Status.SIGNED),
        ("Lomé et Accra ont posé les bases d’un accord.", _Status.NEGOTIATING),
        (
            "Après avoir dénoncé le pacte qui la lie à Lomé, la junte malienne a voté.",
            _Status.DENOUNCED,
        ),
        ("Un accord lie, selon la presse, le Togo à la Russie.", _Status.IN_FORCE),
        (
            "Lomé et Accra parlent. Un délai a été arrêté d’un commun accord en mai.",
            _Status.SIGNED,
        ),
        (
            "Lomé a des soldats turcs. Le pacte qui les régit, paraphé en mai, expire.",
            _Status.SIGNED,
        ),
    ],
)
def test_deals_in_passing(text: str, status: AgreementStatus) -> None:
    """A participle, a noun or a turn tells a deal beside what the sentence is about."""
    one = agreement(text)

    assert one.status is status
    assert one.parties


def test_new_version() -> None:
    """A new version under discussion is of those who made the deal told before."""
    signed, new = agreements(
        "Le Mali a signé un pacte avec Lomé. Une version révisée est en cours de "
        "négociation."
    )

    assert signed.status is _Status.SIGNED
    assert new.status is _Status.NEGOTIATING
    assert names(new.parties) == ["Mali", "Togo"]


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre a salué la qualité de la coopération entre le Togo et le Japon.",
        "Les fruits du partenariat entre le Togo et le Japon sont doux.",
        "Le Mali a ajourné la ratification du traité avec la Russie.",
        "Le Togo et le Mali ont reporté la signature de l’accord sur la mer.",
    ],
)
def test_no_deals(text: str) -> None:
    """Courtesy about how states work together is no deal, nor is what is put off."""
    assert not agreements(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Il agit dans le cadre de la coopération entre le Togo et le Japon.",
            _Kind.PARTNERSHIP,
        ),
        (
            "La coopération militaire entre le Togo et le Japon progresse.",
            _Kind.MILITARY_COOPERATION,
        ),
    ],
)
def test_standing_bonds(text: str, kind: AgreementKind) -> None:
    """What is done under a coopération, or becomes of it, is of one in force."""
    assert agreement(text).kind is kind
