# SPDX-License-Identifier: MIT
"""Plain wordings of deals: who, how they stand, when, and what about."""

import pytest

from tests.reading.read import agreement, agreements, names


@pytest.mark.parametrize(
    ("text", "sides", "status"),
    [
        (
            "Le Mali et le Togo sont convenus de signer un accord de pêche.",
            ["Mali", "Togo"],
            "announced",
        ),
        (
            "Le Mali et Airbus sont proches d’un accord.",
            ["Airbus", "Mali"],
            "negotiating",
        ),
        (
            "Un accord entre le Mali et le Togo est sur le point d’être signé.",
            ["Mali", "Togo"],
            "negotiating",
        ),
        (
            "Le Mali et le Togo se sont réunis lundi pour finaliser un pacte.",
            ["Mali", "Togo"],
            "negotiating",
        ),
        (
            "Le Mali et le Togo ont procédé à un échange de lettres fixant le tracé.",
            ["Mali", "Togo"],
            "signed",
        ),
        (
            "Le Mali et le Togo ont fixé d’un commun accord un calendrier de rondes.",
            ["Mali", "Togo"],
            "signed",
        ),
        (
            "Le Mali a confirmé l’existence d’un accord avec le Togo.",
            ["Mali", "Togo"],
            "in_force",
        ),
        (
            "Ce poste découle d’un accord de pêche entre le Mali et le Togo.",
            ["Mali", "Togo"],
            "in_force",
        ),
        (
            "Le Mali a annoncé l’entrée en vigueur de son traité avec le Togo.",
            ["Mali", "Togo"],
            "in_force",
        ),
        (
            "Le cessez-le-feu entre l’armée malienne et la CMA tient.",
            ["CMA", "armée malienne"],
            "in_force",
        ),
        (
            "Le Mali n’est plus lié au Togo par aucun accord militaire.",
            ["Mali", "Togo"],
            "denounced",
        ),
        (
            "Les dirigeants du Mali, du Togo et du Niger ont signé un traité.",
            ["Mali", "Niger", "Togo"],
            "signed",
        ),
        (
            "Le Bénin, le Ghana, le Niger, le Nigeria et le Tchad ont signé un pacte.",
            ["Bénin", "Ghana", "Niger", "Nigeria", "Tchad"],
            "signed",
        ),
        (
            "L’accord qui autorise l’armée rwandaise à venir au Bénin a été ratifié.",
            ["Bénin", "Rwanda"],
            "ratified",
        ),
        (
            "L’accord qui autorise l’armée rwandaise à venir est ratifié par le Bénin.",
            ["Bénin", "Rwanda"],
            "ratified",
        ),
        (
            "Une convention a été signée entre l’État du Mali et la Banque mondiale.",
            ["Banque mondiale", "Mali"],
            "signed",
        ),
        (
            "Reste l’accord de paix de 2015, entre Lomé et les groupes armés du Nord.",
            ["Togo", "groupes armés du Nord"],
            "in_force",
        ),
        (
            "Des chefs de village ont signé un accord de paix avec la katiba Macina.",
            ["chefs de village", "katiba Macina"],
            "signed",
        ),
        (
            "Une autre faction a signé avec Dakar, lundi à Bissau, un accord de paix.",
            ["Sénégal", "Une autre faction"],
            "signed",
        ),
        (
            "Les rebelles ont accepté la trêve proposée par le Qatar.",
            ["rebelles"],
            "ratified",
        ),
        (
            "Le Niger a ratifié l’accord judiciaire entre les États de l’AES.",
            ["AES", "Niger"],
            "ratified",
        ),
    ],
)
def test_sides_and_state(text: str, sides: list[str], status: str) -> None:
    """Who deals with whom, and how it stands."""
    found = agreement(text)

    assert sides == sorted(names(found.parties))
    assert found.status.value.startswith(status)


@pytest.mark.parametrize(
    "text",
    [
        "Le Mali a inauguré une usine, fruit de la coopération avec la Chine.",
        "Lomé a nié l’existence d’un pacte avec le Mali.",
        "Le Mali et le Togo ne se sont pas réunis pour finaliser un pacte.",
        "L’accord sur la base allemande déplaît aux soldats.",
    ],
)
def test_no_deal(text: str) -> None:
    """What only sounds like a deal is none."""
    assert not agreements(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            (
                "Les promesses ont été faites en décembre 2021 par le Mali et le Togo. "
                "Les deux pays avaient alors signé un accord de pêche."
            ),
            "2021-12",
        ),
        (
            (
                "Le Mali et le Togo ont reçu dix bus le 3 mai 2021. La cérémonie a eu "
                "lieu à Lomé. Il a plu le 2 avril.\n\nÀ l’issue de la cérémonie, le "
                "Mali et le Togo ont signé un pacte."
            ),
            "2021-05-03",
        ),
        (
            (
                "Le Mali et l’Ukraine n’ont plus de relations diplomatiques depuis "
                "le 4 août 2021."
            ),
            "2021-08-04",
        ),
        (
            (
                "Le Mali et le Togo sont liés par un accord signé en 2003 et dont une "
                "version révisée est prête."
            ),
            "2003",
        ),
        (
            "Le Mali a dénoncé son pacte avec le Togo un mois après avoir reçu du riz.",
            None,
        ),
        (
            (
                "Du riz est arrivé le 3 mai 2021 au Niger, un mois après la rupture "
                "de l’accord avec Washington."
            ),
            None,
        ),
    ],
)
def test_days(text: str, day: str | None) -> None:
    """A deal has the day of its own clause, or that which its words take up."""
    (*_, found) = agreements(text)

    assert day == (found.date and found.date.edtf)


def test_an_occasion_without_a_day() -> None:
    """Where nothing dates an occasion, the nearest day stands."""
    text = (
        "Le Mali et le Togo ont parlé le 3 mai 2021. À l’issue de la cérémonie, "
        "le Mali et le Togo ont signé un pacte."
    )
    found = agreement(text)

    assert found.date is not None
    assert "2021-05-03" == found.date.edtf


@pytest.mark.parametrize(
    ("text", "kind", "matter"),
    [
        (
            "Le Mali et le Togo ont signé un protocole sur le droit de poursuite.",
            "military_cooperation",
            "droit de poursuite",
        ),
        (
            "Le Mali et le Togo ont signé un protocole sur la pêche.",
            "memorandum",
            "pêche",
        ),
        (
            "Le Mali et le Togo ont signé un accord créant une force commune.",
            "military_cooperation",
            "force commune",
        ),
        (
            "Le Mali et des rebelles ont signé un accord qui prévoit un cessez-le-feu.",
            "peace",
            "cessez-le-feu",
        ),
        (
            "Le Mali et des rebelles ont signé un accord de paix et de pêche.",
            "peace",
            "pêche",
        ),
    ],
)
def test_kind_and_matter(text: str, kind: str, matter: str) -> None:
    """What a deal is about also says of what kind it is."""
    found = agreement(text)

    assert (kind, matter) == (found.kind.value, found.subject)


def test_what_states_just_counted_do() -> None:
    """Ceux-ci are the states that the sentence before counts; a charter binds them."""
    text = (
        "Le Mali, le Niger et le Togo s’allient. Signée en 2021, la charte de Gao crée "
        "entre les trois États un fonds de secours. Ceux-ci ont quitté la CEDEAO lundi."
    )
    charter, left = agreements(text)

    assert {"Mali", "Niger", "Togo"} == set(names(charter.parties))
    assert {"Mali", "Niger", "Togo"} < set(names(left.parties))


@pytest.mark.parametrize(
    "text",
    [
        (
            "Il y a un pacte entre le Mali et le Togo. Un porte-parole du ministère a "
            "indiqué que le Mali et le Togo négocient un nouvel accord."
        ),
        (
            "Le ministre malien Issa Maro rappelle que le Mali et le Togo étaient liés "
            "par un accord de pêche."
        ),
    ],
)
def test_own_voice(text: str) -> None:
    """Who speaks for a side is no source of its deal."""
    (*_, found) = agreements(text)

    assert not found.according_to
