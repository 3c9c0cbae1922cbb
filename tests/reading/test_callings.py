# SPDX-License-Identifier: MIT
"""What people do, told by a noun, a clause or an office away from their words."""

import pytest

from sahelcoop import parse
from sahelcoop.model.actors import ActorRef
from tests.reading.read import names, statement, statements


def role(text: str) -> str | None:
    """Give the role of whoever says the last statement of *text*."""
    (speaker,) = statements(text)[-1].speakers
    assert isinstance(speaker, ActorRef)
    return speaker.role


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Géologue à Lomé, Issa Maro dit que le pont tient.", "géologue à Lomé"),
        ("Nommée maire en mai, Awa Dolo dit que le pont tient.", "maire"),
        ("Géologue, Issa Maro dit que le pont tient.", "géologue"),
        ("Awa Dolo, qui dirige l’école, dit que le pont tient.", "dirige l’école"),
        ("Awa Dolo dirige l’école. Elle dit que le pont tient.", "dirige l’école"),
        ("Awa Dolo est maire. Elle dit que le pont tient.", "maire"),
        ("Awa Dolo est la maire de Gao. Elle dit que le pont tient.", "maire de Gao"),
        ("« Le pont est tombé ce matin », dit Awa Dolo, potière.", "potière"),
        ("« Le pont est tombé ce matin », dit le passeur, Issa Maro.", "passeur"),
        ("Le forgeron Issa Maro dit que le pont tient.", "forgeron"),
        (
            "« Le pont est tombé ce matin », dit l’instructrice Awa Dolo.",
            "instructrice",
        ),
        (
            "Son vis-à-vis nigérien Issa Maro dit que le pont tient.",
            "vis-à-vis nigérien",
        ),
        ("Issa Maro est là. Le cultivateur dit que le pont tient.", "cultivateur"),
    ],
)
def test_a_calling_told_beside(text: str, told: str) -> None:
    """A noun at the head, a relative clause, to be and a trade tell what one does."""
    assert role(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Hier à Lomé, Issa Maro dit que le pont tient.",
        "Géologue à Lomé. Issa Maro dit que le pont tient.",
        "Géologue, elle écoute, et Issa Maro dit que le pont tient.",
        "« Le pont est tombé ce matin », dit Awa Dolo,",
        "Awa Dolo, qui dirigeait la fête, dit que le pont tient.",
        "Awa Dolo, qui rentre tard, dit que le pont tient.",
        "« Le pont est tombé ce matin », dit Awa Dolo, songeuse.",
        "« Le pont est tombé ce matin », dit Awa Dolo, hier.",
        "Awa Dolo est venue. Elle dit que le pont tient.",
        "« Le pont est tombé ce matin », a dit devant la presse Awa Dolo.",
        "Dans le préau, Awa Dolo, hier, a dit que le pont tient.",
        "Un zokou Awa Dolo dit que le pont tient.",
        "Awa Dolo est là. La visiteuse dit que le pont tient.",
        "Les géologues, Issa Maro en tête, sont là. Issa Maro dit que le pont tient.",
    ],
)
def test_no_calling(text: str) -> None:
    """A day, a mood, another noun’s clause and a passing part tell no calling."""
    assert role(text) is None


def test_a_rank_is_kept() -> None:
    """What one leads adds nothing to a rank or an office that is told."""
    text = "Le colonel Issa Maro, qui commande la place, dit que le pont tient."

    assert role(text) == "colonel"


def test_the_patron_is_whoever_was_told_of() -> None:
    """The press varies: "le patron de la force" is the person spoken of last."""
    told = "Le général Issa Maro a parlé. Le patron de la force dit que le pont tient."
    alone = "Le patron de la force dit que le pont tient."
    woman = "Awa Dolo a parlé. Le patron de la force dit que le pont tient."

    (speaker,) = statement(told).speakers
    assert isinstance(speaker, ActorRef)
    assert speaker.name == "Issa Maro"
    assert names(statement(alone).speakers) == ["patron de la force"]
    assert names(statement(woman).speakers) == ["patron de la force"]


def test_two_offices_of_one() -> None:
    """Two offices with only a comma between them are one person’s."""
    text = "Le ministre d’État, ministre des Mines, a dit que le pont tient."

    assert names(statement(text).speakers) == ["ministre d’État, ministre des Mines"]


def test_the_envoy_without_a_title() -> None:
    """A chargé d’affaires is the diplomat, though another envoy was named."""
    text = (
        "L’ambassadeur d’Iran, Issa Maro, est venu. Puis le chargé d’affaires "
        "d’Italie, Paolo Renzi, a été reçu. Le diplomate dit que le pont tient."
    )

    (speaker,) = statement(text).speakers
    assert isinstance(speaker, ActorRef)
    assert speaker.name == "Paolo Renzi"


@pytest.mark.parametrize(
    "text",
    ["«, rétorque\n civil. général. bilan", "Instituteur à Gao,", "Nommé", "Nommé,"],
)
def test_words_that_lead_nowhere(text: str) -> None:
    """A mark with nothing in it, and a trade with nobody, tell of no speech."""
    assert () == parse(text).statements


def test_a_calling_in_a_heading() -> None:
    """What stands at the head of words without a verb or a comma is of nobody."""
    text = (
        "Instituteur à Gao et Awa Dolo. « Le pont est tombé ce matin », a-t-elle dit."
    )

    assert role(text) is None
