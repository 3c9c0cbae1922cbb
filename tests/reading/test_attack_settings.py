# SPDX-License-Identifier: MIT
"""When and where an attack took place, as the words of its sentence tell."""

import pytest

from tests.reading.read import attack

_PUBLISHED = "an article of Wednesday 15 June 2022"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mardi, des rebelles ont attaqué un camp.", "2022-06-14"),
        ("Des rebelles ont attaqué un camp il y a trois mois.", "2022-03"),
        ("Des rebelles ont attaqué un camp il y a trois semaines.", "2022-05-25~"),
        ("Des rebelles ont attaqué mardi un camp.", "2022-06-14"),
        ("Des rebelles ont attaqué un camp mardi.", "2022-06-14"),
        ("L’armée a indiqué mercredi que des rebelles ont attaqué un camp.", None),
        ("Mercredi, l’armée a indiqué que des rebelles ont attaqué un camp.", None),
        (
            "Des rebelles ont attaqué un camp mardi, a dit l’armée mercredi.",
            "2022-06-14",
        ),
        ("Des rebelles ont attaqué un camp ; le maire est venu mardi.", None),
        ("Deux jours avant l’assaut contre un camp, le deuil a pris fin.", None),
        ("Le ministre est venu mardi à Gao après l’assaut contre un camp.", None),
        ("Après l’assaut contre un camp, le ministre est venu mardi.", None),
        ("L’assaut contre un camp, revendiqué mardi, a duré.", None),
        ("Le JNIM a revendiqué lundi l’assaut du 3 mai contre un camp.", "2022-05-03"),
        ("Le JNIM a revendiqué l’assaut contre un camp mardi.", None),
        (
            "Le maire, qui est parti mardi, dit que l’assaut contre un camp a duré.",
            None,
        ),
        ("C’est le 3 mai, à Gao, où des rebelles ont attaqué un camp.", "2022-05-03"),
        ("Un camp ouvert depuis la crise de mai 2012 a été attaqué.", None),
        ("Un camp bâti depuis 2012 a été attaqué mardi.", "2022-06-14"),
        ("Six soldats ont été tués, a appris l’agence lundi.", None),
        ("Six soldats ont été tués, dit un communiqué publié lundi.", None),
        ("Mardi, six soldats tués dans une attaque ont été inhumés.", None),
        ("Six civils enlevés mardi par des rebelles ont été libérés.", "2022-06-14"),
        ("Le maire est venu sur les lieux de l’attaque contre un camp mardi.", None),
        (
            "Cela survient un mois après l’assaut qui a fait six morts le 3 mai.",
            "2022-05-03",
        ),
        (
            "On dit que le 3 mai, des rebelles ont attaqué un camp à Gao.",
            "2022-05-03",
        ),
        ("Des rebelles ont lancé mardi une attaque contre un camp.", "2022-06-14"),
        ("Mardi 3 mai, à Gao. Des rebelles ont attaqué un camp.", "2022-05-03"),
        ("Mardi 3 mai, à Gao. Il pleut. Des rebelles ont attaqué un camp.", None),
        ("En mai, à Gao. Des rebelles ont attaqué un camp.", None),
        ("Mardi 3 mai. Il pleut. Des rebelles ont attaqué un camp.", "2022-05-03"),
        ("Il est venu mardi. Des rebelles ont attaqué un camp.", None),
        (
            "Il est venu après l’attaque, mardi, d’un bus, qui a fait six morts.",
            "2022-06-14",
        ),
        (
            "Il est venu après l’attaque, qui a fait six morts, mardi, d’un bus.",
            None,
        ),
        (
            "C’est la première fois depuis l’attaque de Gao en 2016 (six morts).",
            "2016",
        ),
    ],
)
def test_when(text: str, expected: str | None) -> None:
    """A date is that of the act unless another verb comes between."""
    found = attack(text).date

    assert expected == (None if found is None else found.edtf), _PUBLISHED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Des rebelles ont attaqué des civils à Gao.", ["Gao"]),
        ("À Gao, des rebelles ont attaqué des civils.", ["Gao"]),
        ("Gao, 3 mai : des rebelles ont attaqué des civils.", ["Gao"]),
        ("Des rebelles ont attaqué des civils au Mali, près de Gao.", ["Gao"]),
        ("Des rebelles ont attaqué des civils dans le nord du Mali.", ["Mali"]),
        ("Des rebelles ont attaqué des civils à Zangatou.", ["Zangatou"]),
        ("Des rebelles ont attaqué des civils près de Zangatou.", ["Zangatou"]),
        ("Des rebelles ont attaqué des civils à Gao et à Djibo.", ["Gao", "Djibo"]),
        ("Des rebelles ont attaqué des civils à Gao, à Djibo.", ["Gao", "Djibo"]),
        ("Des rebelles ont attaqué des civils entre Gao et Djibo.", ["Gao", "Djibo"]),
        ("Des rebelles ont attaqué des civils à Gao, puis à Djibo.", ["Gao"]),
        ("Des rebelles ont attaqué des civils à Gao, au Mali.", ["Gao"]),
        ("Six civils ont été tués. Ils ont été évacués à Gao.", []),
        ("Des rebelles ont attaqué des civils près du Niger, au Mali.", ["Mali"]),
        (
            "Des rebelles ont attaqué des civils à hauteur du village de Zangatou.",
            ["village de Zangatou"],
        ),
        ("Des rebelles ont attaqué le camp de Djibo.", ["camp de Djibo"]),
        ("Des rebelles ont attaqué les habitants de Djibo.", ["Djibo"]),
        ("Des rebelles ont attaqué Djibo.", ["Djibo"]),
        ("L’attaque de Djibo a fait neuf morts.", ["Djibo"]),
        ("Des rebelles ont attaqué un convoi de Djibo.", ["Djibo"]),
        ("Le maire est à Gao. Des rebelles y ont tué neuf civils.", ["Gao"]),
        (
            "Le maire est à Gao. Des rebelles ont tué neuf civils dans cette ville.",
            ["Gao"],
        ),
        ("Des rebelles y ont tué neuf civils.", []),
        ("À 15 km de Gao, des rebelles ont tué neuf civils.", ["Gao"]),
        (
            "Neuf civils ont été tués à 15 km de Gao. Ce raid a eu lieu à Zangatou.",
            ["Zangatou"],
        ),
        (
            "Le JNIM a revendiqué l’attaque du camp de Djibo, à 15 km de Gao.",
            ["camp de Djibo"],
        ),
        (
            "Un bus a sauté sur une mine sur l’axe Zibane-Kaboro.",
            ["axe Zibane-Kaboro"],
        ),
        (
            "C’est le camp de Djibo, près de Gao, que des drones ont visé.",
            ["camp de Djibo"],
        ),
        ("Le camp a été attaqué avec une mine.", []),
    ],
)
def test_where(text: str, expected: list[str]) -> None:
    """A place is told by a preposition, by the target, or by what points back."""
    assert expected == [place.name for place in attack(text).places]


@pytest.mark.parametrize(
    ("where", "region"),
    [
        ("un camp à Bandiagara", "région de Bandiagara"),
        ("un village de la région de Mopti", "région de Mopti"),
        ("le marché de Koulikoro", "région de Koulikoro"),
        ("un camp près de Zibavolo", None),
        ("un camp au Mali", None),
    ],
)
def test_the_region_around(where: str, region: str | None) -> None:
    """What is known of a place, or of the one that a site is named after, is told."""
    (place,) = attack(f"Le 3 mai, des rebelles ont attaqué {where}.").places

    assert region == place.parent


@pytest.mark.parametrize(
    ("where", "region", "country"),
    [
        (
            "le village de Zibavolo, dans le cercle de Koro",
            "région de Bandiagara",
            "ML",
        ),
        ("un camp à Zibavolo (région de Tillabéri)", "région de Tillabéri", "NE"),
        (
            "un camp à Zibavolo, dans le département de Bazivolo (région de Tillabéri)",
            "région de Tillabéri",
            "NE",
        ),
        ("un camp à Zibavolo, commune de Makalondi", "région de Tillabéri", "NE"),
        ("un camp à Zibavolo, au nord du Mali", None, "ML"),
        ("un camp à Zibavolo, dans le nord, dans l’est, dans le sud", None, None),
        ("un camp à Kamba, dans la région de Tillabéri", "région de Tillabéri", "NE"),
        ("un camp à Kamba (région de Tillabéri)", "région de Tillabéri", "NE"),
        ("un camp à Kamba, dans l’État de Kebbi", "État de Kebbi", "NG"),
        ("un camp à Zibavolo, que le Mali a fermé", None, None),
        ("un camp à Zibavolo, à côté de Gao", None, None),
        ("un camp à Zibavolo", None, None),
    ],
)
def test_the_division_told_beside(
    where: str, region: str | None, country: str | None
) -> None:
    """A village of no table, or of another country there, lies where the text says."""
    (place,) = attack(f"Le 3 mai, des rebelles ont attaqué {where}.").places

    assert (region, country) == (place.parent, place.country)
    assert place.lat is None or country == "NG"
