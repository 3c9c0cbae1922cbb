# SPDX-License-Identifier: MIT
"""Of which country people, bodies and firms are, by the grammar of a sentence."""

import pytest

from tests.reading.read import read


def _land(text: str, name: str) -> str | None:
    actors = {each.names[0].text: each.country for each in read(text).actors}
    return next(land for words, land in actors.items() if name in words)


@pytest.mark.parametrize(
    ("text", "name", "land"),
    [
        (
            "La Chine a livré dix bus au Togo, dit son ambassadeur, Li Zanga.",
            "Li",
            "CN",
        ),
        ("Le Niger vient : son ministre de la Santé, Issa Zanga, signe.", "Issa", "NE"),
        ("La Zambie a battu le Togo. Sa capitaine, Awa Zanga, rit.", "Awa", "ZM"),
        (
            "Le Togo attend dix bus, a dit la Chine. Son ambassadeur, Li Zanga, rit.",
            "Li",
            "CN",
        ),
        ("La Chine a reçu Issa Doro et son homologue, Awa Zanga.", "Awa", None),
        ("La firme turque Vestel est venue.", "Vestel", "TR"),
        ("L’équipementier turc Lescon est venu.", "Lescon", "TR"),
        (
            "Une délégation espagnole conduite par le général Juan Zanga est au Togo.",
            "Juan",
            "ES",
        ),
        (
            "L’accord est signé pour la partie malienne par le colonel Issa Zanga.",
            "Issa",
            "ML",
        ),
        (
            "L’accord zambien, vu par le colonel Issa Zanga, lie le Mali.",
            "Issa",
            "ML",
        ),
        ("Des gens menés par le colonel Issa Zanga sont au Mali.", "Issa", "ML"),
        ("Délégation conduite par le colonel Issa Zanga au Mali.", "Issa", "ML"),
        (
            "L’Ukraine nie. Son ministère des Affaires étrangères se tait.",
            "minis",
            "UA",
        ),
        (
            "Le Mali attend. À Belgrade, le ministère du Commerce se tait.",
            "minis",
            "RS",
        ),
        ("Le Mali attend le ministère de la Défense à Berlin.", "minis", "DE"),
        ("L’ambassade de Chine au Niger se tait.", "ambassade", "CN"),
        ("À Accra, le ministre de l’Intérieur, Kofi Zanga, a démenti.", "Kofi", "GH"),
        ("À Accra, l’ambassadeur Peter Zanga a démenti.", "Peter", None),
        ("En visite à Niamey, le ministre Boris Zanga a démenti.", "Boris", None),
        ("Le ministre Boris Zanga, en visite à Niamey, a démenti.", "Boris", None),
        ("En visite à Niamey, Awa Doro a vu le ministre Issa Zanga.", "Issa", "NE"),
        ("Le ministre Issa Zanga est à Niamey, en visite chez lui.", "Issa", "NE"),
        ("Le chef du JNIM, Iyad Ag Ghali, se tait au Mali.", "Iyad", None),
        ("Le porte-parole du JNIM, Issa Zanga, est au Mali.", "Issa", None),
        ("Le chef de la Cour, Issa Zanga, est au Mali.", "Issa", None),
        ("Le Mali écoute l’AFP.", "AFP", None),
        ("Le Mali écoute l’ORTM.", "ORTM", "ML"),
        ("Le roi Mohammed VI se tait au Mali.", "Mohammed", "MA"),
        ("Le ministre Issa Zanga, en poste à Niamey, aime la visite.", "Issa", "NE"),
    ],
)
def test_land(text: str, name: str, land: str | None) -> None:
    """Whose somebody is, where a body sits, and who leads a delegation tell a country.

    A visitor is not of the country that he visits.
    """
    assert land == _land(text, name)
