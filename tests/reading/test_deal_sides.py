# SPDX-License-Identifier: MIT
"""Who deals with whom where the words around a deal say little, and what becomes."""

import pytest

from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from tests.reading.read import agreement, agreements, names

_Status = AgreementStatus


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Le 3 mai, le Togo et le Ghana signaient un pacte.", "2022-05-03"),
        ("Le Togo et le Ghana concluaient le 3 mai un pacte.", "2022-05-03"),
        ("Le 3 mai, Lomé et Accra s’entendaient sur un calendrier.", None),
        ("Le 3 mai, Lomé et Accra s’accordaient sur un partage d’eau.", "2022-05-03"),
        ("Le Togo et le Ghana signaient chaque année un pacte.", None),
        ("En mai, le Togo et le Ghana signaient un pacte.", None),
        ("Lomé et Accra s’entendent à merveille malgré leur pacte.", None),
        ("Lomé et Accra doivent s’entendre sur un pacte.", None),
    ],
)
def test_imperfect_of_narration(text: str, date: str | None) -> None:
    """With a day of its own the imperfect tells what was done, else a habit."""
    dates = [one.date.edtf for one in agreements(text) if one.date]

    assert ([] if date is None else [date]) == dates


def test_days_later() -> None:
    """A day counted from the one told before is a day of its own."""
    found = agreements(
        "Le 3 mai, le Togo a signé un pacte avec le Mali. Deux jours plus tard, le "
        "Togo concluait une trêve avec le Ghana."
    )

    assert ["2022-05-03", "2022-05-05"] == [one.date.edtf for one in found if one.date]


@pytest.mark.parametrize(
    ("after", "date"),
    [
        (", suivi, quarante-huit heures plus tard, par le Ghana", "2022-05-05"),
        (", imité le lendemain par le Ghana", "2022-05-04"),
        (", suivi du Ghana", None),
        (". Le Ghana l’a suivi le 6 mai", "2022-05-06"),
        (". Il a été suivi le 7 mai par le Ghana", "2022-05-07"),
        (". Le Ghana avait pris la même décision deux jours plus tôt", "2022-05-01"),
        (". Le Ghana a pris une mesure semblable le 7 mai", "2022-05-07"),
        (". Accra avait franchi le pas la veille", "2022-05-02"),
        (", comme l’avait fait le Ghana le 2 mai", "2022-05-02"),
        (". Une décision identique a été prise le 6 mai par le Ghana", "2022-05-06"),
    ],
)
def test_followed(after: str, date: str | None) -> None:
    """Who follows a party that breaks with another breaks with it too."""
    text = (
        f"Le 3 mai, le Togo rompait ses relations diplomatiques avec le Chili{after}."
    )
    first, second = agreements(text)

    assert ["Togo", "Chili"] == names(first.parties)
    assert ["Ghana", "Chili"] == names(second.parties)
    assert (_Status.BROKEN, date) == (second.status, second.date and second.date.edtf)


def test_followed_by_no_party() -> None:
    """The press that follows an affair breaks with nobody."""
    text = "Le Togo a rompu ses relations avec le Chili, suivi par la presse."

    assert ["Togo", "Chili"] == names(agreement(text).parties)


@pytest.mark.parametrize(
    "told",
    [
        "Le texte n’a pas survécu à l’été.",
        "Le texte a volé en éclats.",
        "Il n’a guère survécu.",
        "L’accord a fait long feu.",
        "L’accord a été dénoncé.",
    ],
)
def test_outlived(told: str) -> None:
    """What has not survived is over."""
    found = agreement(f"Le Togo et le Mali ont signé un accord en 2019. {told}")

    assert found.status in {_Status.DENOUNCED, _Status.EXPIRED}


@pytest.mark.parametrize(
    ("text", "sides", "kind"),
    [
        (
            "Des notables ont conclu avec le JNIM un arrangement.",
            ["notables", "JNIM"],
            AgreementKind.PEACE,
        ),
        (
            "Le Mali et le MNLA ont signé un accord de dépôt des armes.",
            ["Mali", "MNLA"],
            AgreementKind.PEACE,
        ),
        (
            "Le JNIM et le MNLA ont signé un accord.",
            ["JNIM", "MNLA"],
            AgreementKind.OTHER,
        ),
        (
            "Le Mali et le MNLA ont signé un accord de transit.",
            ["Mali", "MNLA"],
            AgreementKind.OTHER,
        ),
        (
            "Sauvanet-Défense a décroché un contrat avec le Togo.",
            ["Togo", "Sauvanet-Défense"],
            AgreementKind.CONTRACT,
        ),
        (
            "Des gens de Sauvanet ont décroché un contrat avec le Togo.",
            ["Togo"],
            AgreementKind.CONTRACT,
        ),
        (
            "Le pacte qui lie notre pays au Togo a été signé par le Ghana.",
            ["Ghana", "Togo"],
            AgreementKind.DEFENCE_PACT,
        ),
        (
            "Un ministre malien était venu à Lomé signer un accord avec le Togo.",
            ["Mali", "Togo"],
            AgreementKind.OTHER,
        ),
    ],
)
def test_sides(text: str, sides: list[str], kind: AgreementKind) -> None:
    """A group makes peace with whoever is no group; a firm is known by its name."""
    found = agreement(text)

    assert (set(sides), kind) == (set(names(found.parties)), found.kind)


def test_junta_of_the_land_just_told() -> None:
    """A body of which nothing is told is that of the state in the sentence before."""
    found = agreement(
        "Le Mali parle. Le Mali danse. Le Mali rit. Au Togo, un général a pris le "
        "palais. La junte dénonce cinq accords conclus avec la Chine."
    )

    assert {"Togo", "Chine"} == set(names(found.parties))


def test_people_deal_with_their_state() -> None:
    """A people that deals with nobody told does so with the state spoken of most."""
    found = agreement(
        "L’armée nigérienne recule. L’armée nigérienne revient au Niger. La Turquie "
        "regarde. L’accord passé en 2022 avec les Peuls tient."
    )

    assert {"Niger", "les Peuls"} == set(names(found.parties))


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            "Le Togo et le Bénin ont signé une charte et fondé l’UEMOA.",
            [_Status.SIGNED],
        ),
        (
            "Le Togo et le Bénin ont signé une charte et donnent naissance à l’UEMOA.",
            [_Status.SIGNED],
        ),
        ("Le Togo et le Bénin ont fondé l’UEMOA.", [_Status.IN_FORCE]),
        (
            "Le Togo et le Bénin rient et ont fondé l’UEMOA.",
            [_Status.IN_FORCE],
        ),
    ],
)
def test_founded_by_a_text(text: str, statuses: list[AgreementStatus]) -> None:
    """The text that founds an organisation and its founding are one deal."""
    assert statuses == [one.status for one in agreements(text)]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "Le Togo a dénoncé l’accord de 2010 relatif au personnel militaire turc.",
            "personnel militaire turc",
        ),
        (
            "Le Togo a rompu le pacte qui, dès 2018, encadrait l’armée turque.",
            "armée turque",
        ),
        (
            "Le protocole que Lomé et Accra ont signé mardi prévoit des rondes.",
            "rondes",
        ),
    ],
)
def test_matter(text: str, subject: str) -> None:
    """Whom a deal concerns or governs, and what it provides for, is its subject."""
    assert subject == agreement(text).subject


def test_draft_of_a_law() -> None:
    """A report on a draft that lets a deal be ratified ratifies nothing."""
    found = agreement(
        "Le Conseil a adopté lundi un rapport sur un projet de loi portant "
        "autorisation de ratification de l’accord de pêche entre le Togo et le "
        "Ghana, signé à Accra le 22 octobre 2021."
    )

    assert (_Status.SIGNED, "2021-10-22") == (
        found.status,
        found.date and found.date.edtf,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Lomé se tait. Leurs ministres ont signé un pacte.",
        "Le Togo aime le Mali. Ses villes ont signé un pacte.",
    ],
)
def test_nobody_is_meant(text: str) -> None:
    """Of one state there are no "leurs ministres", and towns sign for no state."""
    assert all(len(one.parties) < 2 for one in agreements(text))


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            (
                "Le Togo et le Ghana se parlent. Leurs ministres, réunis lundi, ont "
                "convenu d’ouvrir un bureau commun."
            ),
            {"Togo", "Ghana"},
        ),
        (
            "Le Togo et le Ghana se parlent. Un pacte a été signé par leurs ministres.",
            {"Togo", "Ghana"},
        ),
        (
            "Le Togo a reçu le président ghanéen. Leurs généraux ont signé un pacte.",
            {"Togo", "Ghana"},
        ),
        (
            "Lomé se tourne vers Accra : son ministre a signé un pacte avec le Mali.",
            {"Togo", "Mali"},
        ),
        (
            (
                "Le Mali suit : son ministre et le représentant d’Airbus ont signé "
                "un pacte."
            ),
            {"Mali", "Airbus"},
        ),
        ("Le Togo et le Mali sont en pourparlers sur un pacte.", {"Togo", "Mali"}),
    ],
)
def test_people_of_those_told_before(text: str, sides: set[str]) -> None:
    """A possessive tells whose ministers deal, a house who serves it."""
    (found,) = agreements(text)

    assert sides == set(names(found.parties))
