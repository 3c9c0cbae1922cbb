# SPDX-License-Identifier: MIT
"""Noun phrases that know their grammar, and the little words before them."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import Final

import attrs

from sahelcoop.render.typography import TypographyProfile

__all__ = [
    "Article",
    "NounPhrase",
    "by",
    "definite",
    "elide",
    "elides",
    "from_",
    "indefinite",
    "joined",
    "listed",
    "neither",
    "of",
    "opening",
    "own",
    "plain",
    "this",
    "to",
]


class Article(Enum):
    """What stands before a noun phrase where French wants an article."""

    DEFINITE = auto()
    """le, la, les: "le Mali", "le JNIM"."""
    NONE = auto()
    """Nothing: "Cuba", "AQMI", "deux radars", "plusieurs radars"."""
    INDEFINITE = auto()
    """un, une, des."""
    PARTITIVE = auto()
    """du, de la, des: "du matériel", "de la farine", "des vivres"."""
    REDUCED = auto()
    """de, before an adjective in the plural: "de nombreux", "d’autres"."""


@attrs.frozen
class NounPhrase:
    """Words without their article, and all that the words around them depend on."""

    text: str
    feminine: bool = False
    plural: bool = False
    article: Article = Article.NONE
    aspirated: bool = False
    """Whether it refuses elision: "le haut commandement"."""
    head: str | None = None
    """The text at the head of a sentence, where figures are spelled out."""
    genitive: str | None = None
    """The text after *de*, *de* included, where several are joined."""


_SOLID: Final = re.compile("huit(?!r)|onz|oua|oui|uhlan|y[aeiou]")
"""Beginnings that refuse elision: "le onze", "de huit abris", "de Ouagadougou"."""

_SOFT: Final = tuple("aeiouyhæœ")


def elides(text: str, *, aspirated: bool = False) -> bool:
    """Tell whether *le* and *de* lose their vowel before *text*, an acronym's too."""
    apart = unicodedata.normalize("NFD", text.lower())
    base = "".join(c for c in apart if not unicodedata.combining(c))
    if aspirated or (_SOLID.match(base) and not text.isupper()):
        return False
    return base.startswith(_SOFT)


def elide(word: str, text: str, *, aspirated: bool = False) -> str:
    """Put *word*, which ends in a vowel that can fall ("de", "que"), before *text*."""
    if elides(text, aspirated=aspirated):
        return f"{word[:-1]}’{text}"
    return f"{word} {text}"


def definite(np: NounPhrase) -> str:
    """Put the definite article: "les FAMa", "l’ONU", "la Russie"."""
    if np.plural:
        return f"les {np.text}"
    return elide("la" if np.feminine else "le", np.text, aspirated=np.aspirated)


def indefinite(np: NounPhrase) -> str:
    """Put the indefinite article: "un radar", "une charte", "des radars"."""
    word = "des" if np.plural else "une" if np.feminine else "un"
    return f"{word} {np.text}"


def this(np: NounPhrase) -> str:
    """Put the demonstrative: "ce radar", "cet accord", "cette livraison"."""
    if np.plural:
        return f"ces {np.text}"
    if np.feminine:
        return f"cette {np.text}"
    return f"{'cet' if elides(np.text, aspirated=np.aspirated) else 'ce'} {np.text}"


def own(np: NounPhrase, owner: NounPhrase) -> str:
    """Put the possessive of *owner*: "ses relations", "son aide", "leur coopération".

    A feminine before a vowel takes *son*.
    """
    if owner.plural:
        return f"{'leurs' if np.plural else 'leur'} {np.text}"
    if np.plural:
        return f"ses {np.text}"
    vowel = elides(np.text, aspirated=np.aspirated)
    return f"{'sa' if np.feminine and not vowel else 'son'} {np.text}"


def _bare_of(np: NounPhrase) -> str:
    return elide("de", np.text, aspirated=np.aspirated)


def _definite_of(np: NounPhrase) -> str:
    if np.plural:
        return f"des {np.text}"
    if np.feminine or elides(np.text, aspirated=np.aspirated):
        return f"de {definite(np)}"
    return f"du {np.text}"


def _definite_to(np: NounPhrase) -> str:
    if np.plural:
        return f"aux {np.text}"
    if np.feminine or elides(np.text, aspirated=np.aspirated):
        return f"à {definite(np)}"
    return f"au {np.text}"


def plain(np: NounPhrase) -> str:
    """Put the article that the phrase takes as a subject or an object."""
    if np.article is Article.DEFINITE:
        return definite(np)
    if np.article is Article.INDEFINITE:
        return indefinite(np)
    if np.article is Article.PARTITIVE:
        return _definite_of(np)
    return _bare_of(np) if np.article is Article.REDUCED else np.text


def opening(np: NounPhrase) -> str:
    """Put the article at the head of a sentence, where figures are spelled out."""
    return plain(np if np.head is None else attrs.evolve(np, text=np.head))


def of(np: NounPhrase) -> str:
    """Put *de*: "du Mali", "des FAMa", "de deux radars", "d’hélicoptères"."""
    if np.genitive is not None:
        return np.genitive
    if np.article is Article.DEFINITE:
        return _definite_of(np)
    if np.article is Article.INDEFINITE and not np.plural:
        return f"d’{indefinite(np)}"
    return _bare_of(np)


def to(np: NounPhrase) -> str:
    """Put *à*: "au Mali", "à la Russie", "aux FAMa", "à Israël"."""
    if np.article is Article.DEFINITE:
        return _definite_to(np)
    return f"à {plain(np)}"


def by(np: NounPhrase) -> str:
    """Put *par*: "par la Russie"."""
    return f"par {plain(np)}"


def from_(np: NounPhrase) -> str:
    """Name a country as an origin: "de Russie", "du Mali", "d’Iran", "de Cuba"."""
    vowel = elides(np.text, aspirated=np.aspirated)
    if (np.feminine or vowel) and not np.plural:
        return _bare_of(np)
    return of(np)


def listed(
    put: Callable[[NounPhrase], str],
    phrases: Sequence[NounPhrase],
    profile: TypographyProfile,
) -> str:
    """Put the same little word before each: "aux FAMa et à la police"."""
    return profile.listed([put(np) for np in phrases])


def joined(
    phrases: Sequence[NounPhrase], profile: TypographyProfile, *, either: bool = False
) -> NounPhrase:
    """Make one phrase of several: plural, and feminine if all of them are."""
    if len(phrases) == 1:
        return phrases[0]
    texts = [plain(np) for np in phrases]
    return NounPhrase(
        profile.listed(texts, either=either),
        feminine=all(np.feminine for np in phrases),
        plural=not either or any(np.plural for np in phrases),
        head=profile.listed([opening(phrases[0]), *texts[1:]], either=either),
        genitive=profile.listed([of(np) for np in phrases], either=either),
    )


def neither(phrases: Sequence[NounPhrase]) -> NounPhrase:
    """Make the subject of a denial of several: "ni la Russie ni le Mali"."""
    texts = " ".join(f"ni {plain(np)}" for np in phrases)
    return NounPhrase(texts, all(np.feminine for np in phrases), plural=True)
