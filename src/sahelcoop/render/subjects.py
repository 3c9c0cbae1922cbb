# SPDX-License-Identifier: MIT
"""What a deal is about: "portant sur la pêche", "visant à", "en matière de"."""

import re
from typing import Final

import attrs

from sahelcoop.render.heads import (
    classes,
    feminine,
    is_infinitive,
    plural,
    refuses_elision,
)
from sahelcoop.render.names import described
from sahelcoop.render.nouns import Article, NounPhrase, elide, plain
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.wordlists import NUMBERS

__all__ = ["about", "bare", "is_said", "topic"]

_TAKEN_UP: Final = re.compile(", (?:elles?|lui|eux)$")
"""A pronoun that an article sets a subject apart by: "la pêche, elle, …"."""
_COMMON: Final = re.compile("[a-zà-ÿ]{2,}\\b")
"""A common noun at the head of words: "en matière de" needs no gender."""


_MASCULINE: Final = re.compile("[a-zà-ÿ-]{3,}(?:ment|[^imnpr]age)s?")
"""Endings of masculine nouns: "entraînement", "partage", but "image" and "page"."""
_JOINED: Final = re.compile("(, | et )(?:le |la |les |l’)(?=\\w)(.+?)(?=, | et |$)")
"""What a list goes on with, whose article goes: "en matière de pêche et de santé"."""


_ITEM: Final = re.compile(", | et ")
_AT: Final = re.compile(r"\b(?:à|aux?)\b")
_OF: Final = re.compile(r"\b(?:de|du|des)\b|\bd[’']")
_JOINED_AT: Final = re.compile("(, | et )(à la |à l’|à l'|au |aux |à (?=des |une? ))")
_JOINED_OF: Final = re.compile("(, | et )(de la |de l’|de l'|du )")
_ARTICLES: Final = {
    "à la ": "la ",
    "à l’": "l’",
    "à l'": "l’",
    "au ": "le ",
    "aux ": "les ",
    "à ": "",
    "de la ": "la ",
    "de l’": "l’",
    "de l'": "l’",
    "du ": "le ",
}
"""What is left of the prepositions that a list has in an article, and "sur" has not."""


def bare(subject: str) -> str:
    """Leave out marks and a pronoun at the end, which belong to the article."""
    words = _TAKEN_UP.sub("", " ".join(subject.split()).rstrip(" .,"))
    first = _ITEM.split(words, maxsplit=1)[0]
    if not _AT.search(first):
        words = _JOINED_AT.sub(lambda found: found[1] + _ARTICLES[found[2]], words)
    if not _OF.search(first) and not plural(first):
        words = _JOINED_OF.sub(lambda found: found[1] + _ARTICLES[found[2]], words)
    return words


def about(subject: str, profile: TypographyProfile) -> str:
    """Say that a deal is about its subject, or nothing without one."""
    if not subject:
        return ""
    words = profile.clean(subject)
    if is_infinitive(subject):
        return f"visant à {words}"
    if _noun(subject, profile) is None and _COMMON.match(subject):
        words = _JOINED.sub(lambda found: found[1] + _of(found[2]), words)
        return f"en matière {_of(words)}"
    return f"portant sur {topic(subject, profile)}"


_DEFINED: Final = frozenset({"derniers", "dernières", "mêmes", "seuls", "seules"})
"""Adjectives in the plural that no indefinite noun has."""


def _of(words: str) -> str:
    return elide("de", words, aspirated=refuses_elision(words))


_SHORT: Final = 3
"""Most letters of a word that says nothing by itself."""
_MILITARY: Final = frozenset(
    {"défense", "coopération militaire", "assistance militaire"}
)
"""What a deal of military cooperation is on in any case."""


def is_said(subject: str, deal: str, *, named: bool) -> bool:
    """Tell whether the name of a deal says what it is about.

    Half of the words of a subject suffice beside a name: "le protocole relatif à la
    force européenne" is on "la force européenne Takuba".
    """
    if not named:
        return subject in _MILITARY and "militaire" in deal
    words = {word for word in re.findall(r"[^\W\d_]+", subject) if len(word) > _SHORT}
    known = words & set(re.findall(r"[^\W\d_]+", deal))
    return bool(known) and 2 * len(known) >= len(words)


def topic(subject: str, profile: TypographyProfile) -> str:
    """Say what it is about, in the words of the text where these are no noun."""
    noun = _noun(subject, profile)
    return profile.quote(subject) if noun is None else plain(noun)


def _noun(subject: str, profile: TypographyProfile) -> NounPhrase | None:
    """Give a subject whose gender, number or article is known."""
    head = re.split("(?<=[ ’'])|,", subject, maxsplit=1)[0].strip()
    known = classes(head.replace("’", "'")) & {"NOUN", "DET"} or feminine(head)
    known = known or _MASCULINE.fullmatch(head) is not None
    phrase = described(subject)
    if head in _DEFINED:
        return attrs.evolve(
            phrase, text=profile.clean(subject), plural=True, article=Article.DEFINITE
        )
    if phrase.article is Article.DEFINITE and plural(head) and "," in subject:
        phrase = attrs.evolve(phrase, plural=True, article=Article.INDEFINITE)
    if not known and phrase.plural:  # "les" and "des" need no gender
        article = Article.NONE if head in NUMBERS else Article.INDEFINITE
        known, phrase = True, attrs.evolve(phrase, article=article)
    if not known or not subject[0].islower():
        return None
    return attrs.evolve(phrase, text=profile.clean(phrase.text))
