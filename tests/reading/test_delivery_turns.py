# SPDX-License-Identifier: MIT
"""Turns of the press about deliveries: whom words recall, what is no load."""

import pytest

from sahelcoop.model._event import Certainty
from tests.reading.read import deliveries, names
from tests.reading.test_delivery_lots import shown


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Who has just been given goods is given more; else whom a sentence opens with.
        (
            (
                "Le Togo recrute. En mars, l’Inde lui avait remis dix chars ; "
                "depuis, la société Tata lui a offert vingt camions."
            ),
            ["Inde>Togo: 10 char 2022-03 delivered", "Tata>Togo: 20 camion delivered"],
        ),
        (
            "La Chine a donné dix bus au Togo. L’Inde lui a promis six chars.",
            ["Chine>Togo: 10 bus delivered", "Inde>Togo: 6 char promised"],
        ),
        (
            "Le Togo a félicité le Bénin. L’Inde lui a promis six chars.",
            ["Inde>Togo: 6 char promised"],
        ),
        (
            (
                "L’Union africaine a félicité l’Union européenne. Cette dernière a "
                "remis au Togo dix bus."
            ),
            ["Union européenne>Togo: 10 bus delivered"],
        ),
        (
            (
                "L’ambassade a salué l’Union européenne. Celle-ci a remis au Togo "
                "dix bus."
            ),
            ["Union européenne>Togo: 10 bus delivered"],
        ),
        # A body is recalled by its first noun, where nothing says whose it is.
        (
            (
                "La Force multinationale mixte (FMM) recrute. L’Italie a livré dix "
                "drones à la force."
            ),
            ["Italie>Force multinationale mixte: 10 drone delivered"],
        ),
        (
            (
                "La Force multinationale mixte (FMM) recrute. L’Italie a livré dix "
                "drones à la force togolaise."
            ),
            ["Italie>force togolaise: 10 drone delivered"],
        ),
        (
            (
                "La Force multinationale mixte (FMM) recrute. L’Italie a livré dix "
                "drones à une force."
            ),
            ["Italie>: 10 drone delivered"],
        ),
        (
            (
                "La mission de l’ONU au Mali (Minusma) recrute. La mission a reçu "
                "dix tentes de la Norvège."
            ),
            ["Norvège>Minusma: 10 tente delivered"],
        ),
        (
            "L’Italie a livré dix drones à la force.",
            ["Italie>force: 10 drone delivered"],
        ),
        # Who only lets somebody buy does not get the goods.
        (
            (
                "Le Conseil a approuvé l’acquisition de cent pick-up au profit de "
                "la gendarmerie togolaise."
            ),
            [">gendarmerie togolaise: 100 pick-up ordered"],
        ),
        (
            "Le gouvernement togolais a approuvé l’achat de dix hélicoptères.",
            [">gouvernement togolais: 10 hélicoptère ordered"],
        ),
        # What is announced as somebody’s gift is his.
        (
            (
                "Le Japon a annoncé mardi un don de douze ambulances au profit du "
                "ministère ivoirien de la Santé."
            ),
            ["Japon>ministère ivoirien de la Santé: 12 ambulance 2022-06-14 announced"],
        ),
        (
            (
                "Le chef de la délégation a annoncé un nouvel appui de l’UE, "
                "composé de dix ambulances, au profit de l’armée malienne."
            ),
            ["Union européenne>armée malienne: 10 ambulance announced"],
        ),
        (
            "Le ministre a annoncé un don turc de dix drones.",
            ["Turquie>: 10 drone announced"],
        ),
        ("Le gouvernement togolais a annoncé une aide alimentaire.", []),
        (
            "Paris a livré au Niger une aide alimentaire de dix tonnes de riz.",
            ["France>Niger: 10 riz delivered"],
        ),
        # What is promised, fitted out or set down otherwise is no load.
        ("Le ministre a promis d’entretenir les dix véhicules.", []),
        ("Le maire a promis de bien utiliser les dix motos.", []),
        (
            ("La cargaison a été réceptionnée à sa descente d’avion par le ministre."),
            [],
        ),
        (
            "La police togolaise a été dotée par l’Italie d’un avion.",
            ["Italie>police togolaise: 1 avion delivered"],
        ),
        ("Dix camions ont été équipés de radios.", [">: ? radio delivered"]),
        # Goods awaited or on their way are as far as a participle says.
        (
            "Le Togo attend encore, en juin, deux avions promis par l’Inde.",
            ["Inde>Togo: 2 avion promised"],
        ),
        (
            "Le Togo attend deux avions, commandés à l’Inde.",
            ["Inde>Togo: 2 avion ordered"],
        ),
        (
            (
                "Le Canada a dépêché au Togo une équipe de six conseillers en "
                "sécurité, attendue le 3 mai 2024."
            ),
            ["Canada>Togo: 6 conseiller 2024-05-03 announced"],
        ),
        (
            ("Le Canada a dépêché au Togo une équipe de conseillers, dit le maire."),
            ["Canada>Togo: ? conseiller delivered"],
        ),
        (
            "Le Togo dispose de six drones turcs, acquis en 2022.",
            ["Turquie>Togo: 6 drone 2022 delivered"],
        ),
        (
            "Le Togo ne dispose pas de six drones turcs, acquis en 2022.",
            ["Turquie>Togo: 6 drone 2022 ordered"],
        ),
        (
            "Le ministre a dit que dix camions arriveraient au Togo.",
            [">Togo: 10 camion @Togo announced"],
        ),
        ("Dix camions arriveraient au Togo si la route rouvrait.", []),
        # A rank goes on from counted goods, else it is that of a craft.
        (
            (
                "Deux avions se sont posés à Gao. Ils transportaient des blindés. "
                "Un troisième est attendu."
            ),
            [">: ? blindé by avion @Gao delivered"],
        ),
        (
            "Le Togo a reçu dix bus. Un onzième est attendu.",
            [">Togo: 10 bus delivered", ">Togo: 1 bus announced"],
        ),
        ("Un troisième est attendu.", []),
        # Keys are those of goods told before.
        (
            (
                "L’Italie a livré vingt chars au Togo. L’ambassadeur d’Italie a "
                "remis au ministre les clés du premier char."
            ),
            ["Italie>Togo: 20 char delivered"],
        ),
        (
            "L’ambassadeur de Chine a remis au Togo les clés de dix bus.",
            ["Chine>Togo: 10 bus delivered"],
        ),
        # Where it was: a part of a place, a ceremony, a town that goods go to.
        (
            "L’Algérie a expédié dix camions à Bamako.",
            ["Algérie>Mali: 10 camion @Bamako shipped"],
        ),
        (
            (
                "Trois avions se sont posés sur la piste de Gao, transportant dix "
                "tonnes de riz."
            ),
            [">: 10 riz by avion @Gao delivered"],
        ),
        (
            (
                "Dix bus ont été remis à la police togolaise dans la cour du "
                "ministère de la Santé."
            ),
            [">police togolaise: 10 bus @ministère de la Santé delivered"],
        ),
        (
            ("Dix bus ont été remis à la police togolaise dans le cadre d’un plan."),
            [">police togolaise: 10 bus delivered"],
        ),
        (
            (
                "Devant la préfecture de Kita, l’ambassadeur du Japon a remis dix "
                "motos à la police malienne."
            ),
            ["Japon>police malienne: 10 moto @préfecture de Kita delivered"],
        ),
        (
            (
                "Au cours d’une cérémonie tenue ce jour à l’état-major des armées, "
                "l’UE a remis à l’armée togolaise dix bus."
            ),
            [
                (
                    "Union européenne>armée togolaise: 10 bus @état-major des armées"
                    " 2022-06-15 delivered"
                )
            ],
        ),
        (
            (
                "À Kayes, les pompiers ont reçu deux ambulances, don de la ville de"
                " Cergy, en France."
            ),
            ["ville de Cergy>les pompiers: 2 ambulance @Kayes delivered"],
        ),
        (
            (
                "Vingt blindés achetés à la Chine ont été débarqués au port de "
                "Lomé, et la Belgique a fait don de dix casques au Togo."
            ),
            [
                "Belgique>Togo: 10 casque delivered",
                "Chine>Togo: 20 blindé @port de Lomé delivered",
            ],
        ),
        (
            ("Le Mali a reçu dix bus, six chars, et deux motos, offerts par la Chine."),
            ["Chine>Mali: 10 bus, 6 char, 2 moto delivered"],
        ),
        # A paragraph is about one country.
        (
            (
                "Le Niger est en deuil. Le Niger recrute.\n\nTCHAD. À Bol, le "
                "gouverneur a réceptionné dix bus. Ils ont été fournis par "
                "l’Allemagne."
            ),
            ["Allemagne>Tchad: 10 bus @Bol delivered"],
        ),
        (
            (
                "Le Mali a reçu dix drones de la Turquie.\n\n• Togo. Pionnier, le "
                "pays a reçu cinq chars de Chine."
            ),
            ["Turquie>Mali: 10 drone delivered", "Chine>Togo: 5 char delivered"],
        ),
        (
            (
                "Le Niger a reçu dix bus de Chine.\n\nAu Bénin, l’Italie a livré "
                "dix motos."
            ),
            ["Chine>Niger: 10 bus delivered", "Italie>Bénin: 10 moto delivered"],
        ),
        (
            (
                "Le Niger a reçu dix bus de Chine.\n\nDans le port togolais de "
                "Lomé, l’Italie a livré dix motos."
            ),
            [
                "Chine>Niger: 10 bus delivered",
                "Italie>Niger: 10 moto @port togolais de Lomé delivered",
            ],
        ),
        # Goods landed in a port of another country are on their way.
        (
            (
                "Des hélicoptères russes destinés au Mali ont été débarqués au port"
                " de Conakry, en Guinée."
            ),
            ["Russie>Mali: ? hélicoptère @port de Conakry delivered"],
        ),
        (
            (
                "Des hélicoptères russes destinés au Mali ont débarqué au port de "
                "Conakry, en Guinée."
            ),
            ["Russie>Mali: ? hélicoptère @port de Conakry delivered"],
        ),
        (
            "Un navire a débarqué au port de Lomé dix chars pour le Togo.",
            [">Togo: 10 char by navire @port de Lomé delivered"],
        ),
        (
            "Un navire a débarqué au port de Dakar dix chars pour le Togo.",
            [">Togo: 10 char by navire @port de Dakar announced"],
        ),
        # Goods come from a state; what a load is made of opens a sentence.
        (
            (
                "Dix pick-up ont été livrés à la police togolaise. Ils proviennent "
                "du royaume d’Espagne."
            ),
            ["Espagne>police togolaise: 10 pick-up delivered"],
        ),
        (
            (
                "L’Italie a remis du matériel à la police malienne. Composé de dix "
                "motos et de six bus, ce lot a été acquis pour dix millions de "
                "francs."
            ),
            ["Italie>police malienne: 10 moto, 6 bus delivered"],
        ),
        (
            "L’Italie a livré dix sacs de riz au Mali.",
            ["Italie>Mali: 10 riz delivered"],
        ),
        (
            "L’Italie a fait porter à Gao dix tonnes de riz.",
            ["Italie>: 10 riz @Gao delivered"],
        ),
        (
            "Dix bus ont été remis à la police togolaise près de Gao.",
            [">police togolaise: 10 bus @Gao delivered"],
        ),
    ],
)
def test_turns(text: str, told: list[str]) -> None:
    """Who gives and gets what, where and when, and how far it has come."""
    assert told == [shown(found) for found in deliveries(text)]


@pytest.mark.parametrize(
    ("text", "supplier", "sources"),
    [
        ("Le Togo accuse l’Italie d’avoir livré dix chars à X.", "Italie", ["Togo"]),
        ("Le Togo reproche à l’Italie d’avoir livré dix chars.", "Italie", ["Togo"]),
        (
            "L’Italie est accusée par le Togo d’avoir livré dix chars.",
            "Italie",
            ["Togo"],
        ),
        ("L’Italie, soupçonnée d’avoir livré dix chars, se tait.", "Italie", []),
        (
            "Le Togo accuse l’Italie d’avoir largué des fusils au profit de rebelles.",
            "Italie",
            ["Togo"],
        ),
    ],
)
def test_accusations(text: str, supplier: str, sources: list[str]) -> None:
    """What somebody is accused of is alleged, by whoever accuses."""
    (found,) = deliveries(text)

    assert Certainty.ALLEGED is found.certainty
    assert ([supplier], sources) == (names(found.suppliers), names(found.according_to))


def test_reporters_are_no_source() -> None:
    """The article’s own reporter tells what the article tells."""
    told = "L’Italie a livré dix chars au Togo, a constaté un {} de l’AFP."
    (own,) = deliveries(told.format("journaliste"))
    (other,) = deliveries(told.format("témoin"))

    assert ((), 1) == (own.according_to, len(other.according_to))
