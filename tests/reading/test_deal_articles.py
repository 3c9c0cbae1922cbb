# SPDX-License-Identifier: MIT
"""Deals as whole articles tell them: beside other deals, other sides, other sums."""

import pytest

from tests.reading.read import agreements

_ROWS = [
    (
        (
            "Le Tchad a ouvert des discussions avec la Turquie en vue de l’achat de"
            " drones, a dit lundi un ministre, deux semaines après la rupture du pacte"
            " de défense qui le liait à la France."
        ),
        [({"Tchad", "Turquie"}, "achat de drones"), ({"Tchad", "France"}, None)],
    ),
    (
        (
            "Le Mali et l’Algérie ont signé lundi un accord sur la frontière, trois"
            " mois après la fin du pacte qui unissait Bamako et Paris."
        ),
        [({"Mali", "Algérie"}, "frontière"), ({"Mali", "France"}, None)],
    ),
    (
        (
            "Le contrat entre le Togo et Piriou, signé en mai pour une somme tenue"
            " secrète, prévoit la livraison de deux navires."
        ),
        [({"Togo", "Piriou"}, "livraison de deux navires")],
    ),
    (
        (
            "Le contrat signé mardi entre le Togo et Aselsan pour une durée de cinq ans"
            " porte sur des radars."
        ),
        [({"Togo", "Aselsan"}, "radars")],
    ),
    (
        (
            "La Russie aide l’armée. Le JNIM tient la route. Des notables ont conclu en"
            " mai une trêve avec un chef de katiba ; elle a volé en éclats en juin."
        ),
        [({"notables", "chef de katiba"}, "trêve")],
    ),
    (
        (
            "Paris regarde. La France se tait. Bamako annonce la fin, « avec effet"
            " immédiat », de l’accord d’Alger."
        ),
        [({"Mali"}, None)],
    ),
    (
        (
            "Le Togo et le Niger sont convenus de finaliser, d’ici au mois de juin, un"
            " projet d’accord sur l’échange d’officiers."
        ),
        [({"Togo", "Niger"}, "échange d’officiers")],
    ),
    (
        (
            "La Chine et le Mali ont signé un mémorandum lundi. Il remplace une"
            " convention de 2017, arrivée à expiration au mois de juin."
        ),
        [({"Chine", "Mali"}, None), ({"Chine", "Mali"}, None)],
    ),
    (
        (
            "Dakar et Nouakchott ont paraphé un protocole prévoyant des patrouilles."
            " Il complète l’accord militaire que les deux États avaient conclu en 2021."
            " Il doit encore être ratifié par le Parlement."
        ),
        [
            ({"Sénégal", "Mauritanie"}, "patrouilles"),
            ({"Sénégal", "Mauritanie"}, None),
        ],
    ),
    (
        (
            "Dakar, 1er juillet (APS) – Le patrouilleur, acquis auprès du chantier turc"
            " Dearsan, a accosté. Il embarque des missiles livrés par MBDA. Le contrat,"
            " signé en octobre 2022, porte sur deux navires."
        ),
        [({"Sénégal", "Dearsan"}, "deux navires")],
    ),
]


@pytest.mark.parametrize(("text", "told"), _ROWS)
def test_sides(text: str, told: list[tuple[set[str], str | None]]) -> None:
    """Each deal has its own sides and its own matter, whatever stands beside it."""
    found = [({p.name for p in one.parties}, one.subject) for one in agreements(text)]

    assert found == told


_DATED = [
    (
        (
            "Une délégation du Togo s’est rendue en mai 2021 à Istanbul pour négocier"
            " avec Aselsan un contrat portant sur des caméras thermiques."
        ),
        ({"Togo", "Aselsan"}, "caméras thermiques", "2021-05"),
    ),
    (
        (
            "Des émissaires du Bénin se sont rendus lundi à Ankara afin de négocier"
            " avec Baykar l’achat de six drones."
        ),
        ({"Bénin", "Baykar"}, "achat de six drones", "2022-06-13"),
    ),
    (
        (
            "Les deux chefs d’état-major du Sénégal et du Mali ont signé le 3 mai 2021"
            " un procès-verbal qui prévoit l’échange d’officiers de liaison."
        ),
        ({"Sénégal", "Mali"}, "échange d’officiers de liaison", "2021-05-03"),
    ),
    (
        (
            "Le Togo et le Bénin ont signé un accord en mai 2021. Il prévoit la libre"
            " circulation des bergers."
        ),
        ({"Togo", "Bénin"}, "libre circulation des bergers", "2021-05"),
    ),
    (
        (
            "Le Togo et le Bénin ont signé un accord en mai 2021. L’armée est là. Il"
            " prévoit la libre circulation des bergers."
        ),
        ({"Togo", "Bénin"}, None, "2021-05"),
    ),
    (
        (
            "Quant au Rwanda, lié au Bénin par un accord de pêche depuis avril 2021, il"
            " pourrait dépêcher des instructeurs."
        ),
        ({"Rwanda", "Bénin"}, "pêche", "2021-04"),
    ),
    (
        (
            "Le Togo et le Niger ont engagé des discussions sur la pêche. Les"
            " pourparlers, ouverts le 3 mai 2021 à Rabat, avancent."
        ),
        ({"Togo", "Niger"}, "pêche", "2021-05-03"),
    ),
    (
        (
            "Des pourparlers sont en cours entre Accra et Niamey au sujet d’un retrait"
            " ordonné."
        ),
        ({"Ghana", "Niger"}, "retrait ordonné", None),
    ),
]


@pytest.mark.parametrize(("text", "told"), _DATED)
def test_days(text: str, told: tuple[set[str], str | None, str | None]) -> None:
    """What the words around a deal, or the next sentence, tell of it is its own."""
    (found,) = agreements(text)
    day = None if found.date is None else found.date.edtf

    assert ({p.name for p in found.parties}, found.subject, day) == told


def test_called() -> None:
    """What a deal is called after is no name by itself: "dit de Kara"."""
    found = agreements("Le Togo et le Ghana ont signé l’accord de paix dit de Kara.")

    assert [one.name for one in found] == ["accord de paix dit de Kara"]
