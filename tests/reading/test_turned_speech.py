# SPDX-License-Identifier: MIT
"""Speech that is interrupted, commented on, or told by a participle."""

import pytest

from tests.reading.read import names, statements


def _told(text: str) -> list[tuple[str, str]]:
    """Give who says what in a text."""
    return [(" ".join(names(s.speakers)), s.text) for s in statements(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Le pont a été coupé, ajoute le maire de Gao, par dix hommes à moto.",
            "Le pont a été coupé, ajoute le maire de Gao, par dix hommes à moto",
        ),
        (
            "Le marché a rouvert, précise le maire de Gao, grâce aux commerçants.",
            "Le marché a rouvert, précise le maire de Gao, grâce aux commerçants",
        ),
        (
            "Le marché a rouvert, précise le maire de Gao, en visite à Mopti.",
            "Le marché a rouvert",
        ),
        (
            "Le marché a rouvert, précise le maire de Gao, depuis que la ville dort.",
            "Le marché a rouvert",
        ),
        ("Le marché, au dire du maire de Gao, a brûlé.", None),
    ],
)
def test_interrupted(text: str, said: str | None) -> None:
    """What goes on after who speaks is said too, if it is of the deed."""
    assert [told for _, told in _told(text)] == [said or text[:-1]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Niamey accuse Cotonou d’abriter des bases, ce que le Bénin dément.",
            "abriter des bases",
        ),
        (
            "Le maire assure que la loi permet la chasse, ce que la cour interdit.",
            "la loi permet la chasse, ce que la cour interdit",
        ),
        ("Niamey dément énergiquement toute vente.", "toute vente"),
        ("Le maire dément tout arrangement.", "tout arrangement"),
    ],
)
def test_extent(text: str, said: str) -> None:
    """A comment of the writer ends what was said; a denial keeps its "tout"."""
    assert [told for _, told in _told(text)] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Niamey dément farouchement, et rien ne prouve la chose.",
        "L’accord que Gao et Mopti ont signé, lors d’un dîner, prévoit une commission.",
        "L’attaque selon l’armée, dix hommes, a duré deux heures.",
        "De la cale sortirent dix voitures. Le prix, à ce que dit l’ambassade : rien.",
    ],
)
def test_nothing_said(text: str) -> None:
    """A bare denial, what a document lays down and mere nouns are no statements."""
    assert not _told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "La route est coupée, le maire affirmant que des hommes s’y trouvent.",
            [("maire", "des hommes s’y trouvent")],
        ),
        (
            (
                "L’armée recule, le ministre de la Défense, Issa Maro, assurant que la "
                "ville tient."
            ),
            [("Issa Maro", "la ville tient")],
        ),
        (
            (
                "L’armée « n’a rien lâché du tout », le ministre, Issa Maro, "
                "se bornant à parler d’une « attaque lâche et vile » et à assurer "
                "que la ville tient."
            ),
            [
                ("armée", "n’a rien lâché du tout"),
                ("Issa Maro", "attaque lâche et vile"),
                ("Issa Maro", "la ville tient"),
            ],
        ),
        (
            "Le JNIM a signé, en niant avoir visé des civils.",
            [("JNIM", "avoir visé des civils")],
        ),
        (
            "L’armée assure que la ville est prise, accusant la presse d’avoir fui.",
            [("armée", "la ville est prise"), ("armée", "avoir fui")],
        ),
        (
            "Accusant les rebelles d’avoir pillé le marché, le maire est parti.",
            [("maire", "avoir pillé le marché")],
        ),
        (
            "Le maire est parti ; assurant que la ville tient.",
            [("maire", "la ville tient")],
        ),
        (
            "L’attaque, qui a fait dix morts selon l’ONU, a visé un marché.",
            [("ONU", "a fait dix morts")],
        ),
        (
            "La route est coupée, à ce que dit le maire.",
            [("maire", "La route est coupée")],
        ),
    ],
)
def test_participles(text: str, told: list[tuple[str, str]]) -> None:
    """A participle reports as a verb does, and may have a subject of its own."""
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "L’expert Roberto Zanetti a vu la vidéo. « Nous avons tout comparé », "
                "détaille l’Italien."
            ),
            "Roberto Zanetti",
        ),
        (
            (
                "Le ministre malien Issa Maro a reçu le Russe Ivan Petrov. « Nous "
                "sommes là pour longtemps », a dit le Malien."
            ),
            "Issa Maro",
        ),
        ("La ville est prise. « Nous avons tout vu », dit l’Italien.", "Italien"),
        (
            (
                "« Nous avons tout vu », disait l’un des porte-parole des rebelles, "
                "Issa Ould Maro, ce jour-là."
            ),
            "Issa Ould Maro",
        ),
        (
            "« Nous avons tout vu », dit l’un des chefs rebelles.",
            "un des chefs rebelles",
        ),
        (
            "Le CSP, coalition à dominante touareg, dit que la ville tient.",
            "CSP",
        ),
        (
            (
                "Le JNIM a attaqué Gao. Le groupe affilié à Al-Qaida dit que la ville "
                "est prise."
            ),
            "JNIM",
        ),
        (
            (
                "Ancien commandant de la zone sud, le Nigérien Issa Tarka a quitté "
                "l’armée. « Je ne regrette rien », dit-il."
            ),
            "Issa Tarka",
        ),
        (
            (
                "Issa Maro a quitté l’armée en mars. « Je les connaissais tous », se "
                "souvient l’ancien commandant."
            ),
            "Issa Maro",
        ),
        (
            "Fatou Diallo vend du sucre à Gao. « Je les connaissais tous », dit Fatou.",
            "Fatou Diallo",
        ),
        ("« Je les connaissais tous », lâche d’un air las le batelier.", "batelier"),
        ("« Je les connaissais tous », lâche avec Zanga.", ""),
        ("« Je les connaissais tous », note en lettres d’or Zokou Kanda.", ""),
        (
            "Selon le chef du bureau des douanes, Zokou Zanga, le pont est sûr.",
            "Zokou Zanga",
        ),
    ],
)
def test_bearers(text: str, speaker: str) -> None:
    """A people, a past office or a given name means who was told before."""
    assert [who for who, _ in _told(text)] == [speaker] * bool(speaker)


def test_texts() -> None:
    """What "le texte" says is of the body that spoke last, whoever speaks between."""
    told = _told(
        "Le ministère nigérien de la Défense a annoncé que dix soldats étaient "
        "morts. « Nous avons tout perdu », dit un commerçant. Douze soldats ont été "
        "blessés, précise le texte."
    )

    assert told[-1] == ("ministère nigérien de la Défense", told[-1][1])
    assert told[-1][1] == "Douze soldats ont été blessés"


def test_text_of_nobody() -> None:
    """Where no body has spoken, a text is of whoever spoke last."""
    told = _told(
        "« Nous avons tout perdu », dit un commerçant. Douze soldats ont été blessés, "
        "précise le texte."
    )

    assert [who for who, _ in told] == ["un commerçant", "un commerçant"]
