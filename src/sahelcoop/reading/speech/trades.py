# SPDX-License-Identifier: MIT
"""Trades: which nouns say by their ending what somebody does."""

from typing import Final

__all__ = ["is_trade"]

_ENDINGS: Final = (
    *("eur", "euse", "trice", "ier", "ière", "ère", "iste", "logue", "graphe"),
    *("cien", "cienne", "opposant", "opposante", "enseignant", "enseignante"),
    *("commerçant", "commerçante", "étudiant", "étudiante", "militant", "militante"),
    *("dirigeant", "dirigeante", "prélat"),
)
"""How most nouns for people of a trade end."""
_NONE: Final = frozenset(
    {"fier", "fière", "altier", "rêveur", "rêveuse", "moqueur", "moqueuse", "songeur"}
    | {"songeuse", "sévère", "sincère", "austère", "optimiste", "pessimiste", "triste"}
    | {"dernier", "dernière", "premier", "première", "fataliste", "réaliste", "père"}
    | {"mère", "frère", "auteur", "orateur", "oratrice", "interlocuteur", "visiteur"}
    | {"interlocutrice", "visiteuse", "prédécesseur", "successeur", "prisonnier"}
    | {"prisonnière", "héritier", "héritière", "ravisseur", "sœur", "cavalier"}
)
"""Moods, kin and passing parts that end so."""


def is_trade(word: str) -> bool:
    """Tell whether a word names a trade: "orpailleur", "couturière"."""
    return word.islower() and word.endswith(_ENDINGS) and word not in _NONE
