# SPDX-License-Identifier: MIT
"""How something was said, told in a sentence after it, and who put the questions."""

import pytest

from tests.reading.read import names, statement, statements

_SAID = "Le maire Issa Maro a promis que la route serait sûre."
_DAY = "2024-05-03"


@pytest.mark.parametrize(
    ("after", "to", "medium", "day"),
    [
        ("Il s’exprimait le 3 mai 2024 devant les députés.", ["députés"], None, _DAY),
        ("L’élu s’exprimait sur RFI le 3 mai 2024.", [], "RFI", _DAY),
        ("Celui-ci parlait le 3 mai 2024 à Gao.", [], None, _DAY),
        ("Issa Maro, qui prenait la parole sur RFI, est parti.", [], "RFI", None),
        ("Il l’a annoncé le 3 mai 2024 dans un discours.", [], "discours", _DAY),
        ("Son cabinet en a fait l’annonce le 3 mai 2024 sur X.", [], "X", _DAY),
        ("L’annonce a été faite le 3 mai 2024 sur X.", [], "X", _DAY),
        ("Son cabinet a fait cette annonce le 3 mai 2024.", [], None, _DAY),
        ("L’annonce du 3 mai 2024 sur X fait état de dix ponts.", [], None, None),
        ("Il a pris la parole le 3 mai 2024 devant les députés.", [], None, None),
        ("Awa Dolo s’exprimait le 3 mai 2024 sur RFI.", [], None, None),
        ("Il prenait la route le 3 mai 2024.", [], None, None),
    ],
)
def test_the_setting_is_told_after_the_words(
    after: str, to: list[str], medium: str | None, day: str | None
) -> None:
    """An imperfect tells how what stands before it was said, and so does l’annoncer."""
    (found,) = statements(f"{_SAID} {after}")

    assert names(found.addressees) == to
    assert found.medium == medium
    assert (found.date.edtf if found.date else None) == day


def test_all_that_was_said_in_one_go_has_the_setting() -> None:
    """But for what is told with another day, and what stands before that."""
    told = statements(
        f"{_SAID} Il a ajouté que la paix viendrait. Il s’exprimait le 3 mai 2024."
    )
    other = statements(
        "Le 2 mai 2024, Issa Maro a dit que la pluie viendrait. Le 3 mai 2024, il a "
        "dit que la paix viendrait. Il s’exprimait le 3 mai 2024 sur RFI."
    )

    assert [each.date and each.date.edtf for each in told] == [_DAY] * 2
    assert [each.medium for each in other] == [None, "RFI"]


def test_an_office_that_spoke_and_its_holder() -> None:
    """Who is named after his words tells how he said them."""
    found = statement(
        "Le maire de Gao a promis que la route serait sûre. Zokou Zanga, qui "
        "s’exprimait en conférence de presse, est parti."
    )

    assert names(found.speakers) == ["Zokou Zanga"]
    assert found.medium == "conférence de presse"


@pytest.mark.parametrize(
    ("text", "to", "medium"),
    [
        ("Interrogé par les députés, Issa Maro a dit que tout va.", ["députés"], None),
        (
            "Sommé de s’expliquer par la commission, Issa Maro a dit que tout va.",
            ["commission"],
            None,
        ),
        ("Relancé par RFI, Issa Maro a dit que tout va.", [], "RFI"),
        ("Issa Maro a dit sur Zokou TV que tout va.", [], "Zokou TV"),
        ("Issa Maro a dit à Gao News que tout va.", [], "Gao News"),
        (
            "Dans une note verbale remise aux députés, Awa Dolo a dit que tout va.",
            ["députés"],
            "note",
        ),
        (
            "En marge d’un défilé, Issa Maro a répondu à RFI que tout va.",
            [],
            "RFI",
        ),
        ("Issa Maro a dit à la messe que tout va.", [], "messe"),
    ],
)
def test_who_asks_and_who_broadcasts(
    text: str, to: list[str], medium: str | None
) -> None:
    """Who puts questions is spoken to; a word at its end makes a name the press’s."""
    found = statement(text)

    assert names(found.addressees) == to
    assert found.medium == medium
