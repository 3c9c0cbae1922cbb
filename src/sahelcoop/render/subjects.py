# SPDX-License-Identifier: MIT
"""What a deal is about: "portant sur la pêche", "visant à", "en matière de"."""

import re
from typing import Final

import attrs

from sahelcoop.render.heads import classes, feminine, is_infinitive, refuses_elision
from sahelcoop.render.names import described
from sahelcoop.render.nouns import Article, NounPhrase, elide, plain
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.wordlists import NUMBERS

__all__ = ["about", "bare", "topic"]

_TAKEN_UP: Final = re.compile(", (?:elles?|lui|eux)$")
"""A pronoun that an article sets a subject apart by: "la pêche, elle, …"."""
_COMMON: Final = re.compile("[a-zà-ÿ]{2,}\\b")
"""A common noun at the head of words: "en matière de" needs no gender."""


_MASCULINE: Final = re.compile("[a-zà-ÿ-]{3,}(?:ment|[^imnpr]age)s?")
"""Endings of masculine nouns: "entraînement", "partage", but "image" and "page"."""
_JOINED: Final = re.compile("(, | et )(?:le |la |les |l’)(?=\\w)(.+?)(?=, | et |$)")
"""What a list goes on with, whose article goes: "en matière de pêche et de santé"."""


def bare(subject: str) -> str:
    """Leave out marks and a pronoun at the end, which belong to the article."""
    return _TAKEN_UP.sub("", " ".join(subject.split()).rstrip(" .,"))


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


def _of(words: str) -> str:
    return elide("de", words, aspirated=refuses_elision(words))


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
    if not known and phrase.plural:  # "les" and "des" need no gender
        article = Article.NONE if head in NUMBERS else Article.INDEFINITE
        known, phrase = True, attrs.evolve(phrase, article=article)
    if not known or not subject[0].islower():
        return None
    return attrs.evolve(phrase, text=profile.clean(phrase.text))
