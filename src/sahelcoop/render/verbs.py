# SPDX-License-Identifier: MIT
"""The verb forms that the sentences need, in agreement with their subject."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

from sahelcoop.lexicon import present_of
from sahelcoop.render.nouns import NounPhrase, elide, plain

__all__ = [
    "Mood",
    "agree",
    "be",
    "can",
    "has",
    "has_been",
    "has_not",
    "has_not_been",
    "has_oneself",
    "is_",
    "must",
    "that",
]


class Mood(Enum):
    """How an event is told."""

    FACT = auto()
    """The perfect: "a livré"."""
    HEARSAY = auto()
    """The conditional of what nobody confirmed: "aurait livré"."""
    EARLIER = auto()
    """The pluperfect, before another event: "avait livré"."""
    NOW = auto()
    """The present of headlines and chronologies: "livre"."""


_Forms = Mapping[Mood, tuple[str, str]]

_HAVE: Final[_Forms] = {
    Mood.FACT: ("a", "ont"),
    Mood.HEARSAY: ("aurait", "auraient"),
    Mood.EARLIER: ("avait", "avaient"),
}
_BE: Final[_Forms] = {
    Mood.FACT: ("est", "sont"),
    Mood.HEARSAY: ("serait", "seraient"),
    Mood.EARLIER: ("était", "étaient"),
    Mood.NOW: ("est", "sont"),
}
_MUST: Final[_Forms] = {
    Mood.FACT: ("doit", "doivent"),
    Mood.HEARSAY: ("devrait", "devraient"),
    Mood.EARLIER: ("devait", "devaient"),
    Mood.NOW: ("doit", "doivent"),
}

_NOBODY: Final = ("aucun", "ni ")
"""How subjects begin whose verb takes *ne*."""

_CAN: Final[_Forms] = {
    Mood.FACT: ("peut", "peuvent"),
    Mood.HEARSAY: ("pourrait", "pourraient"),
    Mood.EARLIER: ("pouvait", "pouvaient"),
    Mood.NOW: ("peut", "peuvent"),
}


def agree(participle: str, subject: NounPhrase) -> str:
    """Give a participle, such as "livré" or "promis", the form for its subject."""
    form = f"{participle}e" if subject.feminine else participle
    return f"{form}s" if subject.plural and not form.endswith("s") else form


def _finite(
    forms: _Forms, subject: NounPhrase, mood: Mood, adverb: str, clitic: str = ""
) -> str:
    verb = forms[mood][subject.plural]
    verb = elide(clitic, verb) if clitic else verb
    if subject.text.startswith(_NOBODY):
        verb = elide("ne", verb)
    return f"{verb} {adverb}".rstrip()


def _present(participle: str) -> tuple[str, str]:
    """Give the present of the third persons."""
    regular = f"{participle[:-1]}e", f"{participle[:-1]}ent"
    return present_of(participle) or regular


def has(
    participle: str, subject: NounPhrase, mood: Mood = Mood.FACT, adverb: str = ""
) -> str:
    """Say that *subject* has done it: "ont livré", "aurait notamment livré"."""
    if mood is Mood.NOW:
        verb, _, rest = participle.partition(" ")
        forms: _Forms = {Mood.NOW: _present(verb)}
        return f"{_finite(forms, subject, mood, adverb)} {rest}".rstrip()
    return f"{_finite(_HAVE, subject, mood, adverb)} {participle}"


def has_been(
    participle: str, subject: NounPhrase, mood: Mood = Mood.FACT, adverb: str = ""
) -> str:
    """Say that it has been done to *subject*: "ont été livrées", "n’a été livré"."""
    return has(f"été {agree(participle, subject)}", subject, mood, adverb)


def has_not(participle: str, subject: NounPhrase, mood: Mood = Mood.FACT) -> str:
    """Say that *subject* has not done it: "n’a pas souhaité", "ne dément pas"."""
    verb, _, rest = has(participle, subject, mood).partition(" ")
    return f"{elide('ne', verb)} pas {rest}".rstrip()


def has_not_been(participle: str, subject: NounPhrase, mood: Mood = Mood.FACT) -> str:
    """Say that it has not been done to *subject*: "n’ont pas été précisées"."""
    return has_not(f"été {agree(participle, subject)}", subject, mood)


def has_oneself(participle: str, subject: NounPhrase, mood: Mood = Mood.FACT) -> str:
    """Say that *subject* has done it to itself: "s’est félicitée", "se sont réunis".

    The participle agrees with the subject, as where *se* is the direct object.
    """
    if mood is Mood.NOW:
        forms: _Forms = {Mood.NOW: _present(participle)}
        return _finite(forms, subject, mood, "", "se")
    return f"{_finite(_BE, subject, mood, '', 'se')} {agree(participle, subject)}"


def that(
    what: NounPhrase, agent: NounPhrase, participle: str, mood: Mood = Mood.FACT
) -> str:
    """Say of *what* that *agent* has done it: "que la Russie a livrés".

    The participle agrees with the object, which stands before it.
    """
    done = participle if mood is Mood.NOW else agree(participle, what)
    return f"{elide('que', plain(agent))} {has(done, agent, mood)}"


def is_(
    participle: str, subject: NounPhrase, mood: Mood = Mood.FACT, adverb: str = ""
) -> str:
    """Say what state *subject* is in, or that it has moved: "sont liés"."""
    return f"{be(subject, mood, adverb)} {agree(participle, subject)}"


def be(subject: NounPhrase, mood: Mood = Mood.FACT, adverb: str = "") -> str:
    """Say that *subject* is: "est", "sont", "seraient"."""
    return _finite(_BE, subject, mood, adverb)


def must(
    infinitive: str, subject: NounPhrase, mood: Mood = Mood.FACT, adverb: str = ""
) -> str:
    """Say that *subject* is due to: "doit livrer", "devraient notamment livrer"."""
    return f"{_finite(_MUST, subject, mood, adverb)} {infinitive}"


def can(infinitive: str, subject: NounPhrase, mood: Mood = Mood.FACT) -> str:
    """Say that *subject* is able to: "peut détecter", "pourraient voler"."""
    return f"{_finite(_CAN, subject, mood, '')} {infinitive}"
