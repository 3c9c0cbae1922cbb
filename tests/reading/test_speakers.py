# SPDX-License-Identifier: MIT
"""Who speaks, in what office, to whom and on what day."""

import pytest

from sahelcoop.model.actors import ActorRef
from tests.reading.read import names, statements

SAFE = "a indiqué que la route est sûre."


@pytest.mark.parametrize(
    ("who", "role"),
    [
        ("L’ancien ministre malien Issa Maro", "ancien ministre malien"),
        ("L’ex-ministre des Mines, Issa Maro,", "ex-ministre des Mines"),
        (
            "Le ministre tchadien délégué à la Défense, le colonel Issa Maro,",
            "ministre tchadien délégué à la Défense",
        ),
        (
            "Le ministre en charge de la Défense, le général Issa Maro,",
            "ministre en charge de la Défense",
        ),
        (
            "Issa Maro, porte-parole du tout nouveau Conseil national de transition,",
            "porte-parole du tout nouveau Conseil national de transition",
        ),
        (
            "Issa Maro, secrétaire général adjoint et porte-parole du gouvernement,",
            "secrétaire général adjoint et porte-parole du gouvernement",
        ),
        (
            "Issa Maro, membre du bureau et maire de Dori,",
            "membre du bureau et maire de Dori",
        ),
        ("Issa Maro, ministre des Mines, dont le fils est là,", "ministre des Mines"),
    ],
)
def test_office(who: str, role: str) -> None:
    """An office is told whole, with what says that it is held no more."""
    (found,) = statements(f"{who} {SAFE}")
    (speaker,) = found.speakers

    assert isinstance(speaker, ActorRef)
    assert speaker.name == "Issa Maro"
    assert speaker.role == role


@pytest.mark.parametrize(
    ("who", "name", "role"),
    [
        ("Issa Maro, un jeune de Dori", "Issa Maro", "un jeune de Dori"),
        (
            "Zokou Zanga, un habitant de ce village situé à cinq km",
            "Zokou Zanga",
            "un habitant de ce village",
        ),
        (
            (
                "le chef de la délégation, président de l’Union des chambres de "
                "commerce et d’industrie du G5 Sahel, Issa Maro"
            ),
            "Issa Maro",
            "chef de la délégation",
        ),
        ("le maire, chef du village", "maire", None),
        ("le maire Issa Maro, le préfet Ali Zen", "Issa Maro", "maire"),
    ],
)
def test_closing_name(who: str, name: str, role: str | None) -> None:
    """A name that closes a sentence is that of who is described beside it."""
    (found,) = statements(f"« Nous avons tout perdu hier », a témoigné {who}.")

    assert names(found.speakers)[0] == name
    assert getattr(found.speakers[0], "role", None) == role


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            f"L’ancien maire Issa Maro est venu. Le maire {SAFE}",
            ["maire"],
        ),
        (
            (
                "Le capitaine Ibrahim Traoré, président de la transition, est venu. "
                f"Le capitaine {SAFE}"
            ),
            ["Ibrahim Traoré"],
        ),
        (f"La Cédéao a réagi. L’organisation ouest-africaine {SAFE}", ["Cédéao"]),
        (
            (
                "Le ministre Issa Maro est reparti hier. Le Mali n’est pas un pays "
                "côtier. « Nous tiendrons autant qu’il faudra », a-t-il ajouté."
            ),
            ["Issa Maro"],
        ),
        (
            (
                "Issa Maro est venu. Le nombre de personnes déplacées a doublé. "
                "« Il faut agir sans attendre la pluie », a-t-il dit."
            ),
            ["Issa Maro"],
        ),
        (
            (
                "Issa Maro est venu. Le gouverneur est reparti. Pour Issa Maro, le "
                "pays attend. « Il faut agir sans attendre la pluie », insiste-t-il."
            ),
            ["Issa Maro", "Issa Maro"],
        ),
        (
            "La ville est prise, selon une source militaire et un élu local.",
            ["une source militaire", "un élu local"],
        ),
        ("D’après le préfet et le maire, la ville est prise.", ["préfet", "maire"]),
        ("Selon le maire et le port est vide, la ville est prise.", ["maire"]),
        (
            "Pour leur part, les rebelles ont affirmé avoir tué 50 Russes.",
            ["rebelles"],
        ),
        (f"Une base a été prise au Niger. L’armée {SAFE}", ["armée nigérienne"]),
        (f"Une base a été prise. L’armée {SAFE}", ["armée"]),
        ("Karamoko Jean Marie Traoré est ravi.", []),
        (f"Le maire Issa Maro est venu. Le même responsable {SAFE}", ["Issa Maro"]),
        (f"Le maire Issa Maro est venu. Notre interlocuteur {SAFE}", ["Issa Maro"]),
        (f"Issa Maro et Awa Dolo sont venus. Le premier {SAFE}", ["Issa Maro"]),
        (
            (
                "Issa Maro a reçu Awa Dolo. « Nous tenons le pont », a dit le premier."
                " « Rien n’est encore joué ici », a répondu la seconde."
            ),
            ["Issa Maro", "Awa Dolo"],
        ),
        (f"Issa Maro est venu. Le second {SAFE}", []),
        ("Chez les rebelles, on affirme que la route est sûre.", ["rebelles"]),
        ("Les rebelles ? On affirme que la route est sûre.", []),
        ("« Nous tenons le pont », dit le maire et le préfet.", ["maire", "préfet"]),
    ],
)
def test_speakers(text: str, speakers: list[str]) -> None:
    """A pronoun, an office or a noun means who spoke or was told of before."""
    found = statements(text)

    assert [name for each in found for name in names(each.speakers)] == speakers


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Si Issa Maro dit que la route est sûre, il a ajouté que le pont est sûr.",
            ["la route est sûre", "le pont est sûr"],
        ),
        (
            "Alors qu’il pleut Issa Maro a dit que la route est sûre.",
            ["la route est sûre"],
        ),
        (
            "Issa Maro dit que la route est sûre, rapporte notre correspondant à Gao.",
            ["la route est sûre"],
        ),
        (
            "Selon une source jointe à Gao (nord, et chef-lieu), la route est sûre.",
            ["la route est sûre"],
        ),
        (
            "Selon Issa Maro, un maire de Dori, trois jours avant la route était sûre.",
            ["trois jours avant la route était sûre"],
        ),
    ],
)
def test_extent(text: str, said: list[str]) -> None:
    """What is said ends where another clause begins, not at a comma in brackets."""
    assert [found.text for found in statements(text)] == said


@pytest.mark.parametrize(
    ("text", "to", "medium", "date"),
    [
        (f"Face aux sénateurs, le maire Issa Maro {SAFE}", ["sénateurs"], None, None),
        (
            f"S’adressant aux députés, le maire Issa Maro {SAFE}",
            ["députés"],
            None,
            None,
        ),
        (
            "Le maire a dit, à l’issue du Conseil des ministres, que tout va bien.",
            [],
            "Conseil des ministres",
            None,
        ),
        (
            f"Le maire est venu le 3 mai sur l’émission « Le jour ». Il {SAFE}",
            [],
            "émission",
            "2022-05-03",
        ),
        (
            "Le maire honore les soldats tombés le 3 mai, disant que la paix viendra.",
            [],
            None,
            None,
        ),
    ],
)
def test_setting(
    text: str, to: list[str], medium: str | None, date: str | None
) -> None:
    """Hearers, medium and day are those of the words, not of something told."""
    (found,) = statements(text)

    assert names(found.addressees) == to
    assert found.medium == medium
    assert (found.date.edtf if found.date else None) == date


def test_a_clause_without_a_comma_at_its_end() -> None:
    """Nothing tells where what was said first ends; it is kept whole."""
    (found,) = statements("Si Issa Maro dit que le pont tient il assure que tout va.")

    assert found.text == "le pont tient il assure que tout va"


def test_two_marks_that_end_a_sentence() -> None:
    """Between them stands no clause."""
    (found,) = statements("Il est venu ?! « La route est à nous », a dit Issa Maro.")

    assert names(found.speakers) == ["Issa Maro"]


def test_a_medium_ends_before_marks_of_quotation() -> None:
    """What it is called stands apart."""
    (found,) = statements(
        "« La route est à nous », a dit Issa Maro sur la chaîne « Zo »."
    )

    assert found.medium == "chaîne"
