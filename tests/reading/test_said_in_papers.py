# SPDX-License-Identifier: MIT
"""What documents say and when, and who is meant by a few words for a speaker."""

import pytest

from tests.reading.read import names, statement, statements

_SAID = "« Le pont est tombé ce matin »"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Le pont est tombé, selon un communiqué du maire lu lundi.", "2022-06-13"),
        ("Le pont tient, dit une lettre du maire rendue publique lundi.", "2022-06-13"),
        (
            "Dans un communiqué du maire publié lundi, Bamako dit que le pont tient.",
            "2022-06-13",
        ),
        ("Lundi, dans sa lettre, Bamako dit que le pont tient.", "2022-06-13"),
        ("Le pont est tombé, selon un communiqué du maire arrivé lundi.", "None"),
        ("Le pont est tombé, selon des témoins du vol commis lundi.", "None"),
        (
            "Gao brûle lundi. Dans un avis lu le soir même, le maire dit que tout va.",
            "2022-06-13",
        ),
        ("Le pont a brûlé lundi. Le maire dit que la soirée est calme.", "None"),
    ],
)
def test_the_day_of_a_document(text: str, day: str) -> None:
    """A document speaks on the day on which it came out, whoever it is of."""
    assert str(statements(text)[-1].date) == day


@pytest.mark.parametrize(
    ("head", "medium"),
    [
        ("COMMUNIQUÉ N°047 DE L’ÉTAT-MAJOR DES ARMÉES", "communiqué"),
        ("COMMUNIQUE DE PRESSE N° 017/ABC/2022", "communiqué"),
        ("COMMUNIQUÉ DU MINISTÈRE DES MINES", "communiqué"),
        ("Communiqué du maire sur le pont", None),
    ],
)
def test_whose_communique_heads_an_article(head: str, medium: str | None) -> None:
    """The line may tell whose it is and its number."""
    assert statement(f"{head}\n\nL’armée dit que le pont tient.").medium == medium


@pytest.mark.parametrize(
    ("text", "speaker", "medium"),
    [
        (
            "Le communiqué final dit que tout va.",
            "communiqué final",
            "communiqué final",
        ),
        ("Selon la déclaration finale, tout va.", "déclaration finale", "déclaration"),
        (f"{_SAID}, dit une source à l’état-major.", "une source à l’état-major", ""),
        (f"{_SAID}, dit une source bien informée.", "une source bien informée", ""),
        ("Les alliés du Togo ont assuré que le pont tient.", "alliés du Togo", ""),
    ],
)
def test_speakers_without_a_name(text: str, speaker: str, medium: str) -> None:
    """A document of several speaks for itself; a source is told with its place."""
    found = statement(text)

    assert names(found.speakers) == [speaker]
    assert (found.medium or "").startswith(medium)
    assert bool(found.medium) is bool(medium)


@pytest.mark.parametrize(
    ("told", "said", "speaker"),
    [
        (
            "Le maire a reçu l’ambassadeur du Togo au Mali. Le pont a été béni. ",
            f"{_SAID}, a dit le diplomate.",
            "ambassadeur du Togo au Mali",
        ),
        (
            "Le maire a reçu l’ambassadeur du Togo. Le pont a été béni. ",
            f"{_SAID}, a dit le diplomate.",
            "ambassadeur du Togo",
        ),
        (
            "Le maire a reçu l’ambassadeur du Togo, Issa Maro. Le pont a été béni. ",
            f"{_SAID}, a dit le diplomate.",
            "Issa Maro",
        ),
        (f"{_SAID}, dit Issa Maro. ", "À ses yeux, la route est sûre.", "Issa Maro"),
        (
            f"{_SAID}, dit Awa Dolo. ",
            "Issa Maro est sévère : à son avis, la route est sûre.",
            "Issa Maro",
        ),
        (
            "Le maire s’est tu. Pour Issa Maro, chef de l’union du riz, tout va. ",
            f"{_SAID}, a-t-il dit.",
            "Issa Maro",
        ),
        (
            "Le maire s’est tu. Pour Issa Maro, chercheur à Gao, la peur est là. ",
            f"{_SAID}, a-t-il dit.",
            "Issa Maro",
        ),
    ],
)
def test_who_is_meant(told: str, said: str, speaker: str) -> None:
    """The diplomat is the envoy just told of; "à ses yeux" is of whoever opens."""
    assert names(statements(told + said)[-1].speakers) == [speaker]


@pytest.mark.parametrize(
    ("who", "role"),
    [
        (
            "Selon Issa Maro, témoin et président du Centre d’art,",
            "témoin et président",
        ),
        ("L’ambassadeur du Togo au Mali, SEM. Issa Maro,", "ambassadeur du Togo"),
        ("L’ambassadeur du Togo, Son Excellence M. Issa Maro,", "ambassadeur du Togo"),
        (
            "Le ministre chargé des Affaires maghrébines et africaines, Issa Maro,",
            "ministre",
        ),
    ],
)
def test_offices_beside_a_name(who: str, role: str) -> None:
    """What is told beside a name, two offices or an address, does not part them."""
    says = "" if who.startswith("Selon") else "dit que "
    found = statement(f"{who} {says}le pont tient.")

    assert getattr(found.speakers[0], "role", "").startswith(role)
    assert found.text == "le pont tient"


@pytest.mark.parametrize(
    ("asked", "medium"),
    [
        ("Interrogé par la VRT", "VRT"),
        ("Joint lundi par Zokou", "Zokou"),
        ("Interrogé par Issa Maro", None),
        ("Interrogé par la police", None),
    ],
)
def test_an_organ_that_asks(asked: str, medium: str | None) -> None:
    """A name that nobody knows, of whoever asked, is that of a press organ."""
    assert statement(f"{asked}, un élu dit que le pont tient.").medium == medium


def test_an_envoy_who_has_a_name_is_not_the_one_without() -> None:
    """Whom a comma names is not remembered by the words for the office alone."""
    told = "L’ambassadeur du Japon à Gao, Zokou, est venu lundi."
    found = statement(f"{told} {_SAID}, a dit le diplomate.")

    assert "ambassadeur" not in str(found.speakers[0])
