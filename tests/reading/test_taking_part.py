# SPDX-License-Identifier: MIT
"""Who takes part in an article, and whose name only stands in it."""

import pytest

from tests.reading.read import agreements, attacks, read, statements


def _names(text: str) -> set[str]:
    return {actor.names[0].text for actor in read(text).actors}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La marine nationale du Togo a reçu une vedette.", "marine nationale"),
        ("Lomé le confirme : la marine nationale attend.", "marine nationale"),
        ("Le Mali attend. L’état-major attend aussi.", "état-major"),
        ("Le Mali et le Niger se rejoignent.", "Niger"),
        ("M. Lu se tait.", "Lu"),
        ("L’ambassadeur de Chine au Mali, SEM. Wu Dong, se tait.", "Wu Dong"),
        ("Son Excellence Lu Zanga, ambassadeur de Chine, se tait.", "Lu Zanga"),
        ("Le ministère malien de la Santé attend.", "ministère malien de la Santé"),
    ],
)
def test_takes_part(text: str, name: str) -> None:
    """Forces and bodies of a state by their name take part."""
    assert any(name in each for each in _names(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le Mali attend. L’état-major de la force attend aussi.", "état-major"),
        ("Le Mali prend la présidence tournante.", "présidence"),
        ("Le Mali quitte la présidence de la Confédération.", "présidence"),
        ("Le Togo est calme, là où se rejoignent le Mali et le Niger.", "Niger"),
        ("Au titre du ministère de la Santé, le Mali nomme un chef.", "ministère"),
        ("Le Tchad attend que l’opération Haskanite finisse.", "Haskanite"),
    ],
)
def test_is_only_named(text: str, name: str) -> None:
    """Bodies of others, states on a border and headings of minutes take no part."""
    assert _names(text)
    assert not any(name in each for each in _names(text))


_NEWS = "Gao est calme\n\nLe maire de Gao, Issa Doro, est revenu lundi au Mali.\n\n"


@pytest.mark.parametrize(
    ("line", "joining"),
    [
        ("Awa ZANGA", 0),
        ("Auteur : Awa ZANGA", 0),
        ("(Reportage Awa Zanga, version française Jean Zanga)", 0),
        ("Le colonel Awa Zanga", 1),
        ("Awa Zanga est venue.", 1),
    ],
)
def test_signs(line: str, joining: int) -> None:
    """Who signs a text takes no part in it."""
    names = _names(f"{_NEWS}{line}\n\nEncadré : la suite\n\nLe marché est ouvert.")
    assert "Issa Doro" in names
    assert joining == sum("Awa" in name for name in names)


def test_signs_below_what_is_said() -> None:
    """A signature is not of whom the sentences beside it tell either."""
    said = "« Le marché de Gao reste ouvert à tous », a dit le maire, Issa Doro."
    below = "Yves OUEDRAOGO\n\nEncadré : la suite\n\nGao est calme."
    names = _names(f"{said}\n\n{below}")

    assert "Issa Doro" in names
    assert not any("OUEDRAOGO" in name for name in names)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Un homme a tué sa mère lundi à Parakou.", 0),
        ("Un père a été tué lundi à Parakou par son voisin.", 0),
        ("Une femme a été tuée à Parakou par son propre frère.", 0),
        ("La vague de chaleur a tué dix habitants lundi à Gao.", 0),
        ("Des rebelles ont tué son frère lundi à Gao.", 1),
        ("Un maire a été tué lundi à Gao par des rebelles.", 1),
        ("Un maire a été tué lundi à Gao par son", 1),
    ],
)
def test_crime_or_attack(text: str, count: int) -> None:
    """What people do to their kin, and the weather to all, is no attack."""
    assert count == len(attacks(text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("L’usine a signé lundi une convention avec les planteurs.", "other"),
        ("Le maire a signé lundi un accord avec les combattants.", "peace"),
    ],
)
def test_trade_or_peace(text: str, kind: str) -> None:
    """Who deals with a firm makes no peace."""
    assert [kind] == [str(each.kind) for each in agreements(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Un conseiller du Premier ministre, Ousmane Sonko, dit que Dakar tient.",
            "conseiller du Premier ministre",
        ),
        (
            "Le Premier ministre, Ousmane Sonko, dit que Dakar tient.",
            "Ousmane Sonko",
        ),
    ],
)
def test_aide_or_holder(text: str, speaker: str) -> None:
    """Who is known to hold the inner office is not who serves it."""
    assert [[speaker]] == [[p.name for p in s.speakers] for s in statements(text)]
