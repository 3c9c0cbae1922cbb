# SPDX-License-Identifier: MIT
"""Whether reported words are a thing or hold a verb, known or not."""

import re
from functools import cache
from typing import Final

from sahelcoop.lexicon import default_lexicon
from sahelcoop.render.heads import classes
from sahelcoop.render.names import described
from sahelcoop.render.nouns import NounPhrase
from sahelcoop.render.wording import WORD, finite

__all__ = ["has_verb", "thing_of"]

_POINTING: Final = (
    "ce ",
    "cet ",
    "cette ",
    "ces ",
    "son ",
    "sa ",
    "ses ",
    "leur ",
    "leurs ",
    "tout ",
    "toute ",
    "tous ",
    "toutes ",
)
_QUE: Final = re.compile("(?:que |qu['’])")


@cache
def _words_of_goods() -> frozenset[str]:
    forms = (f for e in default_lexicon().goods for f in (e.singular, e.plural))
    return frozenset(word for form in forms for word in form.split())


def _may_be_verb(word: str) -> bool:
    """Tell whether a word that no table knows ends as verbs do in the third person."""
    known = (
        classes(word) or word in _words_of_goods() or word in default_lexicon().terms
    )
    return not known and word.islower() and word.endswith(("a", "d", "e", "t"))


_RELATIVE: Final = re.compile(", (?:qui|que|qu’|dont|où)(?= |(?<=’))[^,]*$")
"""A relative clause that ends words: its verb is not theirs."""


def thing_of(words: str) -> NounPhrase | None:
    """Give reported words that are a thing: "ces accusations", "la livraison".

    Words of a clause whose verb the lexicon lacks must not pass.
    """
    head, *rest = WORD.findall(_RELATIVE.sub("", words)) or [""]
    known = classes(head.replace("’", "'"))
    noun = "NOUN" in known and head.islower()
    if not rest or not (noun or known & {"DET", "WHOLE"}):
        return None
    if any("P3" in classes_ for classes_ in finite(words)):
        return None
    if any(_may_be_verb(word.replace("’", "'")) for word in rest[not noun :]):
        return None
    return NounPhrase(words) if words.startswith(_POINTING) else described(words)


def has_verb(text: str) -> bool:
    """Tell whether a clause holds a finite verb, or what may be one."""
    told = _QUE.sub("", text)
    known = next(finite(told), None) is not None
    return known or any(map(_may_be_verb, WORD.findall(told)))
