# SPDX-License-Identifier: MIT
"""What a form that no table knows may be by how it ends: of a verb, or an adverb."""

from typing import Final

__all__ = ["shape_of"]

_ENDINGS: Final = {
    "LIKE_FUT": ("era", "eront", "ira", "iront", "dra", "dront"),
    "LIKE_COND": ("erait", "eraient", "irait", "iraient", "drait", "draient"),
    "LIKE_PAST": ("èrent",),
    "LIKE_PPRES": ("ant",),
    "LIKE_PRES": ("e", "ent", "it", "nd"),
}
"""The forms of verbs by their endings; of several that fit the first one holds."""
_IMPERFECT: Final = ("ait", "aient")
_PARTICIPLE: Final = ("é", "i", "u", "is", "it", "uit", "ert", "int")
"""How a participle ends, without the e and s that agree."""
_NO_PARTICIPLE: Final = ("gue", "que", "gues", "ques")
_NO_VERB: Final = (
    "ment",
    "fait",
    "oit",
    "ois",
    "ité",
    "eté",
    "ieu",
    "eau",
    "eu",
    "oi",
    "ui",
    "ai",
)
"""How words end that are adverbs or nouns, whatever verb they look like."""
_MANNER: Final = ("ement", "amment", "emment", "iment", "ûment", "ément")
"""How adverbs end that are made of adjectives, and nouns made of verbs."""
_SHORTEST: Final = 4


def shape_of(low: str) -> frozenset[str]:
    """Give the verb forms that an unlisted word may be, or an adverb, as features.

    "refilés" may be a participle, "refilerait" a conditional, "refile" a present.
    """
    if low.endswith(_MANNER):
        return frozenset({"LIKE_ADVERB"})
    if len(low) < _SHORTEST or low.endswith(_NO_VERB):
        return frozenset()
    shapes = {f for f, ends in _ENDINGS.items() if low.endswith(ends)}
    if low.endswith(_IMPERFECT) and "LIKE_COND" not in shapes:
        shapes.add("LIKE_IMPF")
    if shapes - {"LIKE_PRES"}:
        shapes.discard("LIKE_PRES")
    elif _bare(low).endswith(_PARTICIPLE) and not low.endswith(_NO_PARTICIPLE):
        shapes.add("LIKE_PPART")
    return frozenset(shapes)


def _bare(low: str) -> str:
    """Give a participle without what agrees: "refilées" is "refilé"."""
    without = low.removesuffix("s") if not low.endswith("is") else low
    return without.removesuffix("e")
