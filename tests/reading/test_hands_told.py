# SPDX-License-Identifier: MIT
"""Whose goods are by where they come from, whose gift they are, and who takes them."""

import pytest

from sahelcoop.model.delivery import Delivery
from tests.reading.read import deliveries, names


def shown(found: Delivery) -> str:
    """Show a delivery: sides with how they are called, goods, place and day."""
    goods = ", ".join(
        f"{item.quantity.best or '?'} {item.description}" for item in found.items
    )
    sides = [" ".join(names(s)) for s in (found.suppliers, found.recipients)]
    place = "".join(f" @{each.name}" for each in found.places)
    date = f" {found.date.edtf}" if found.date else ""
    return f"{'>'.join(sides)}: {goods}{place}{date} {found.status.value}"


def check(text: str, told: str) -> None:
    """Compare what is found with what is *told*, one delivery a part."""
    assert told == "; ".join(map(shown, deliveries(text)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Quatre Yak-130 ont atterri lundi à Bamako en provenance de Minsk.",
            ("Biélorussie>Mali: 4 avion d'entraînement @Bamako 2022-06-13 delivered"),
        ),
        (
            "Deux Mi-24 se sont posés lundi à N’Djamena, venant de Kiev.",
            ("Ukraine>Tchad: 2 hélicoptère d'attaque @N'Djamena 2022-06-13 delivered"),
        ),
        ("Deux Mi-24 se sont posés à Gao en provenance de Bamako.", ""),
        ("Deux Boeing 737 ont atterri à Gao en provenance de Moscou.", ""),
        (
            "Un Il-76 en provenance d’Ankara a atterri à Gao, chargé de munitions.",
            "Turquie>: ? munition @Gao delivered",
        ),
        (
            "Un avion venu de Lomé a atterri à Gao, chargé de munitions.",
            ">: ? munition @Gao delivered",
        ),
        (
            (
                "La cargaison, forte de six chars, a accosté lundi au port de Lomé. "
                "Elle est destinée à l’armée togolaise et provient d’Italie."
            ),
            "Italie>armée togolaise: 6 char @port de Lomé 2022-06-13 delivered",
        ),
    ],
)
def test_from_where(text: str, told: str) -> None:
    """Craft that carry nothing are the goods; others bring those of their state."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le préfet de Dori a distribué six tentes, don du HCR, aux déplacés.",
            "HCR>déplacés: 6 tente delivered",
        ),
        (
            "La Chine a remis dix bus, don du peuple chinois, au Togo.",
            "Chine>Togo: 10 bus delivered",
        ),
        (
            "L’ambassadeur d’Italie a présidé la remise de dix bus à l’armée malienne.",
            "Italie>armée malienne: 10 bus delivered",
        ),
        (
            "Le ministre a présidé la remise de dix bus à l’armée togolaise.",
            ">armée togolaise: 10 bus delivered",
        ),
        (
            "Le Togo attend de Rome la livraison de dix bus.",
            "Italie>Togo: 10 bus announced",
        ),
        (
            (
                "L’Italie, qui a perdu six soldats lundi, dont un officier, à Koro, a "
                "promis dix chars au Togo."
            ),
            "Italie>Togo: 10 char promised",
        ),
        (
            "Le Qatar, par son ambassadeur à Lomé, a donné dix bus au Togo.",
            "Qatar>Togo: 10 bus delivered",
        ),
        (
            "La Chine, par son ambassade à Lomé, a donné dix bus au Togo.",
            "Chine>Togo: 10 bus delivered",
        ),
    ],
)
def test_who_gives(text: str, told: str) -> None:
    """Whose gift an apposition tells gives, an envoy who chairs, and no passer-by."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Acquis en mai auprès de l’Italie, dix chars ont défilé lundi à Lomé.",
            "Italie>: 10 char @Lomé 2022-05 delivered",
        ),
        (
            (
                "Le Togo a montré dix chars. Acquis auprès de l’Italie, ils ont été "
                "présentés lundi."
            ),
            "Italie>Togo: 10 char delivered",
        ),
        (
            (
                "Le Togo est visé. Le ministre malien de la Santé a dit que six chars "
                "avaient été commandés à la Chine."
            ),
            "Chine>Mali: 6 char ordered",
        ),
        (
            (
                "Le Togo est visé. Un élu a dit que six chars avaient été commandés à "
                "la Chine."
            ),
            "Chine>Togo: 6 char ordered",
        ),
        (
            (
                "Le Togo est visé. Il est certain que six chars ont été commandés à "
                "la Chine."
            ),
            "Chine>Togo: 6 char ordered",
        ),
        (
            (
                "L’Italie a promis deux vedettes au Togo. La première, la Kara, a été "
                "livrée en mai au port de Lomé."
            ),
            (
                "Italie>Togo: 2 vedette promised; Italie>Togo: 1 vedette "
                "@port de Lomé 2022-05 delivered"
            ),
        ),
        (
            (
                "Le HCR a remis lundi dix tentes à l’hôpital de Gao. Un second convoi "
                "doit apporter des couvertures."
            ),
            (
                "HCR>hôpital de Gao: 10 tente 2022-06-13 delivered; "
                "HCR>hôpital de Gao: ? couverture announced"
            ),
        ),
        (
            "La Chine a remis dix lits au gouvernement malien au profit des déplacés.",
            "Chine>gouvernement malien: 10 lit delivered",
        ),
        (
            "L’Italie a remis dix gilets à l’armée togolaise, destinés à ses unités.",
            "Italie>armée togolaise: 10 gilet delivered",
        ),
        (
            (
                "Deux vedettes, dont la coque est peinte à Vigo, seront livrées au "
                "Togo en mai 2023."
            ),
            ">Togo: 2 vedette 2023-05 announced",
        ),
        (
            "Face à l’afflux au Mali, la Direction régionale a reçu dix tentes du HCR.",
            "HCR>Direction régionale: 10 tente delivered",
        ),
    ],
)
def test_who_takes(text: str, told: str) -> None:
    """Who bought, who is handed goods for others, and who gets more of the same."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("L’Italie a remis dix bus au maire de Dori.", "maire de Dori"),
        ("L’Italie a remis dix bus au maire de Dori, Issa Barry.", "maire de Dori"),
    ],
)
def test_local_office(text: str, label: str) -> None:
    """A state is called by the office in it that takes for it."""
    (found,) = deliveries(text)
    (taker,) = found.recipients

    assert ("Burkina Faso", label) == (str(taker), getattr(taker, "label", None))


def test_office_without_a_state() -> None:
    """An office of which no state is known is itself, unless others get the goods."""
    (alone,) = deliveries("L’Italie a remis dix bus au sultan de l’Aïr.")
    (bare,) = deliveries("L’Italie a remis dix bus au sultan.")

    assert ["sultan de l’Aïr"] == names(alone.recipients)
    assert () == bare.recipients
