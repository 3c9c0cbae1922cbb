# SPDX-License-Identifier: MIT
"""Which deal words point at, whose it is, and who belongs to what."""

import pytest

from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from sahelcoop.reading import parse
from tests.reading.read import agreements, names

_Status = AgreementStatus


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "L’Union africaine a annoncé lundi la suspension immédiate du Togo.",
            ["Togo", "Union africaine"],
        ),
        (
            "Le Mali, suspendu de toutes les instances de la Cédéao, a réagi.",
            ["Mali", "Cédéao"],
        ),
    ],
)
def test_suspended_member(text: str, parties: list[str]) -> None:
    """An organisation may suspend a state, told by a noun or a participle too."""
    (found,) = agreements(text)

    assert parties == names(found.parties)
    assert _Status.SUSPENDED is found.status
    assert AgreementKind.MEMBERSHIP is found.kind


@pytest.mark.parametrize(
    ("verb", "status"), [("est", _Status.BROKEN), ("sera", _Status.ANNOUNCED)]
)
def test_no_member(verb: str, status: AgreementStatus) -> None:
    """A state that is no longer a member has left; one that will not be is to leave."""
    (found,) = agreements(
        f"Le Mali ne {verb} plus membre de la Cédéao.".replace("ne e", "n’e")
    )

    assert ["Mali", "Cédéao"] == names(found.parties)
    assert status is found.status


def test_agreed_to_sign() -> None:
    """Parties that agree to sign a deal have one to come."""
    (found,) = agreements("Le Mali et le Togo ont convenu de signer un accord.")

    assert _Status.ANNOUNCED is found.status


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            (
                "Il rentre avec le Mali et le Togo – deux voisins – qui ont récemment "
                "annoncé la création d’une force conjointe."
            ),
            ["Mali", "Togo"],
        ),
        (
            "Il part pour le Togo, qui a signé un pacte avec le Mali.",
            ["Togo", "Mali"],
        ),
        (
            "Les États du Niger, du Tchad et du Mali ont conclu un accord.",
            ["Niger", "Tchad", "Mali"],
        ),
        (
            "Le Mali, le Togo, et le Niger ont signé un pacte.",
            ["Mali", "Togo", "Niger"],
        ),
        (
            "Deux accords ont été signés lundi lors de la réunion Togo-Mali.",
            ["Togo", "Mali"],
        ),
        (
            "Le Mali a signé un contrat avec Zokou Zanga Group.",
            ["Mali", "Zokou Zanga Group"],
        ),
        (
            (
                "Un accord de paix entre le pouvoir au Mali et deux factions rebelles "
                "a été signé."
            ),
            ["Mali", "deux factions rebelles"],
        ),
        (
            (
                "Le Mali a annoncé son retrait de l’organisation. Lundi, le Mali a "
                "décidé de quitter la Cédéao."
            ),
            ["Mali", "Cédéao"],
        ),
        (
            "Dénonçant l’accord de pêche avec le Togo, le Mali a rappelé ses bateaux.",
            ["Mali", "Togo"],
        ),
    ],
)
def test_sides(text: str, parties: list[str]) -> None:
    """Sides are told in many ways: by qui, by a hyphen, by the end of a firm's name."""
    found = [names(each.parties) for each in agreements(text)]

    assert sorted(parties) in [sorted(sides) for sides in found]


def test_count_in_words() -> None:
    """Fourteen groups are the same in words and in figures."""
    text = (
        "Le gouvernement malien et quatorze groupes armés ont signé un accord de paix. "
        "L’accord de paix entre le gouvernement malien et 14 groupes armés a été "
        "paraphé."
    )

    assert len(agreements(text)) == 1


@pytest.mark.parametrize(
    ("voice", "expected"),
    [
        ("Un communiqué conjoint annonce", []),
        ("Le porte-parole du conseil dit", []),
    ],
)
def test_voices_of_sides(voice: str, expected: list[str]) -> None:
    """An unsigned document and an office are taken to speak for a side."""
    (found,) = agreements(f"{voice} que le Mali a rompu l’accord avec le Togo.")

    assert expected == names(found.according_to)


def test_source_of_content() -> None:
    """Who only tells what a deal provides for is no source of the deal."""
    text = (
        "Le Mali a signé un pacte avec le Togo. Selon RFI, le pacte prévoit des rondes."
    )
    (found,) = agreements(text)

    assert () == found.according_to


def test_speaker_is_a_side() -> None:
    """What somebody says that we have signed, his state has signed."""
    text = (
        "« Nous avons signé ce jour avec le Togo et le Niger un pacte solide », a dit "
        "le colonel Assimi Goïta."
    )
    (found,) = agreements(text)

    assert ["Mali", "Togo", "Niger"] == names(found.parties)
    assert () == found.according_to


def test_speaker_told_as_a_side() -> None:
    """A speaker whose state is told as a side adds none."""
    text = (
        "« Nous avons signé avec le Mali et le Niger un pacte solide », a dit "
        "le colonel Assimi Goïta."
    )
    (found,) = agreements(text)

    assert ["Mali", "Niger"] == names(found.parties)


def test_former_name() -> None:
    """A deal that is over is the one once signed, by whichever of its names."""
    text = (
        "Le Mali a mis fin lundi à l’Accord pour la paix et la réconciliation issu du "
        "processus d’Alger. L’Accord d’Alger a été signé en 2015 entre le "
        "gouvernement malien et la CMA."
    )
    (found,) = agreements(text)

    assert "Accord pour la paix et la réconciliation" == found.name
    assert _Status.DENOUNCED is found.status


def test_day_of_something_else() -> None:
    """A participle that tells no deal has the date after it."""
    text = (
        "Réunis lundi 19 mai 2025, le Mali et le Togo ont convenu de rouvrir leur "
        "chantier entamé en 2024."
    )
    found = parse(text).agreements[0].date

    assert found is None or found.edtf != "2024"


@pytest.mark.parametrize(
    ("text", "subject", "status"),
    [
        (
            (
                "Le Togo et le Mali ont signé un accord en mai 2024. Le pacte qui lie "
                "le Togo au Mali porte sur la pêche."
            ),
            "pêche",
            _Status.SIGNED,
        ),
        (
            (
                "L’accord de pêche qui lie le Togo au Mali tient. Le Togo et le Mali "
                "ont signé un accord militaire en mai 2024."
            ),
            "pêche",
            _Status.IN_FORCE,
        ),
        (
            (
                "Lomé a reçu du riz au titre de l’accord qui lie le Togo au Mali. Cet "
                "accord entre le Togo et le Mali a été signé en mai 2024."
            ),
            None,
            _Status.SIGNED,
        ),
    ],
)
def test_deal_said_to_bind(text: str, subject: str | None, status: object) -> None:
    """What is only said to bind is the deal told, unless it is of other matter."""
    found = agreements(text)[0]

    assert (subject, status) == (found.subject, found.status)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Ce texte vise à surveiller le fleuve.", "surveiller le fleuve"),
        (
            "Il est court. Le texte vise à renforcer la lutte contre la fraude.",
            "lutte contre la fraude",
        ),
        ("Le document permet d’approfondir les liens en matière de pêche.", "pêche"),
        (
            "Ce pacte porte sur « l’échange de renseignements », dit un élu.",
            "échange de renseignements",
        ),
        ("L’accord vise à consolider les liens.", None),
    ],
)
def test_what_a_deal_aims_at(text: str, subject: str | None) -> None:
    """What a deal just told aims at is what it is about; to deepen bonds is nothing."""
    (found,) = agreements(f"Le Togo et le Mali ont signé un accord en mai 2024. {text}")

    assert subject == found.subject


@pytest.mark.parametrize(
    "text",
    [
        "Le Togo et le Mali ont fondé l’UEMOA en 1994.",
        "Le Togo et le Mali ont donné naissance en 1994 à l’UEMOA.",
        "Le Togo et le Mali ont donné naissance au G5 Sahel en 1994.",
        "L’UEMOA a été créée en 1994 par le Togo et le Mali.",
    ],
)
def test_founders(text: str) -> None:
    """Those who found an organisation are bound in it, and it is no side."""
    (found,) = agreements(text)

    assert ["Togo", "Mali"] == names(found.parties)
    assert found.name in {"UEMOA", "G5 Sahel"}
    assert "1994" == str(found.date and found.date.edtf)


def test_organisation_founded_by_nobody() -> None:
    """Without founders nothing is told of a deal."""
    assert () == agreements("L’UEMOA a été créée en 1994 à Dakar par décret.")


@pytest.mark.parametrize(
    ("text", "day", "status"),
    [
        (
            (
                "Le Togo et le Mali ont parlé lundi 3 juin 2021. Lomé négocie avec "
                "Bamako un accord de pêche."
            ),
            None,
            _Status.NEGOTIATING,
        ),
        (
            (
                "Le Togo et le Mali ont signé un pacte. La cérémonie a eu lieu le 3 "
                "juin 2021."
            ),
            "2021-06-03",
            _Status.SIGNED,
        ),
        (
            (
                "Le Togo et le Mali ont signé un pacte le 3 juin 2021, le précédent "
                "ayant expiré."
            ),
            "2021-06-03",
            _Status.SIGNED,
        ),
    ],
)
def test_day_and_status(text: str, day: str | None, status: AgreementStatus) -> None:
    """A negotiation under way has no day; a ceremony gives the day of the signing."""
    (found,) = agreements(text)

    assert (day, status) == (found.date and found.date.edtf, found.status)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Par un traité signé lundi, le Togo et le Mali se sont unis.",
            ["Togo", "Mali"],
        ),
        ("La Cédéao, que le Togo a quittée, a réagi.", ["Togo", "Cédéao"]),
        (
            "Le Togo et le Mali ont convenu d’un mécanisme de surveillance.",
            ["Togo", "Mali"],
        ),
        (
            "Les régimes militaires du Mali, du Togo et du Niger ont signé un pacte.",
            ["Mali", "Togo", "Niger"],
        ),
    ],
)
def test_who_is_bound(text: str, parties: list[str]) -> None:
    """Those who act by a deal, who leave or who agree are its sides."""
    (found,) = agreements(text)

    assert parties == names(found.parties)


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("la pêche, le transit et l’eau.", "pêche, le transit et l’eau"),
        ("la pêche, le transit et l’eau, une première.", "pêche, le transit et l’eau"),
        ("la pêche, la presse et les ONG restant à l’écart.", "pêche"),
        ("la pêche, hier et lundi.", "pêche"),
        ("la pêche et le transit.", "pêche et le transit"),
    ],
)
def test_list_of_matters(words: str, subject: str) -> None:
    """What commas and et join is one subject; a new clause after a comma is not."""
    text = f"Le Togo et le Mali ont signé un accord portant sur {words}"
    (found,) = agreements(text)

    assert subject == found.subject


def test_peace_by_its_aim() -> None:
    """A deal to end a war is one of peace."""
    text = "Le Togo et le Mali ont signé un accord pour mettre fin à la guerre."
    (found,) = agreements(text)

    assert AgreementKind.PEACE is found.kind


def test_deals_summed_up() -> None:
    """Deals signed since a year are no event."""
    text = "Depuis 2017, le Togo a signé des accords de pêche avec le Mali et le Niger."

    assert () == agreements(text)


def test_day_until_which_a_deal_runs() -> None:
    """The day on which a deal ends is not that of its signing."""
    text = "Le protocole, paraphé par le Togo et le Mali, court jusqu’en 2027."
    (found,) = agreements(text)

    assert found.date is None


def test_day_on_which_an_end_was_made_known() -> None:
    """To let an end be known is to do it."""
    text = (
        "Le 3 mai 2021, Lomé a fait savoir qu’il mettait un terme à l’accord de pêche "
        "avec le Mali."
    )
    (found,) = agreements(text)

    assert "2021-05-03" == str(found.date and found.date.edtf)


def test_delegations_that_agree() -> None:
    """Two demonyms tell for whom delegations agree."""
    text = (
        "Les délégations togolaise et malienne sont tombées d’accord le 3 mai 2021 sur "
        "un retrait des pêcheurs."
    )
    (found,) = agreements(text)

    assert ["Togo", "Mali"] == names(found.parties)
    assert "2021-05-03" == str(found.date and found.date.edtf)


@pytest.mark.parametrize(
    ("before", "parties"),
    [
        ("Le Togo a reçu le Mali à Lomé. ", ["Togo", "Mali"]),
        ("Le Togo a reçu le Mali et le Niger à Lomé. ", []),
        ("", []),
    ],
)
def test_deals_of_the_two_just_told(before: str, parties: list[str]) -> None:
    """New deals signed by nobody are of the two states told right before."""
    told = agreements(f"{before}Cinq conventions ont été paraphées.")

    assert parties == [name for found in told for name in names(found.parties)]


def test_known_deal_of_nobody() -> None:
    """A deal that the article knows is not of the two told right before."""
    assert () == agreements(
        "Le Togo a reçu le Mali à Lomé. Les conventions ont été paraphées."
    )


def test_day_of_what_came_later() -> None:
    """What is told after a deal has not the day of the deal."""
    (found,) = agreements(
        "Le Togo a rendu jeudi le port, un mois après que le Mali a rompu l’accord de "
        "pêche liant les deux pays."
    )

    assert found.date is None
