# SPDX-License-Identifier: MIT
"""The cue of a statement as a verb that agrees: "s’est félicitée de", "parle de"."""

import re
from collections.abc import Callable, Mapping
from typing import Final

import attrs

from sahelcoop.render.heads import classes
from sahelcoop.render.names import as_printed
from sahelcoop.render.nouns import NounPhrase, of, plain, to
from sahelcoop.render.sentences import clause
from sahelcoop.render.verbs import Mood, has, has_oneself

__all__ = ["Cue", "cue_of", "is_according"]

_ACCORDING: Final = frozenset({"selon", "d’après"})

_PARTS: Final = re.compile(
    r"(?P<clitic>s’|se )?(?:(?P<aux>a|ont|avait|avaient|est|sont|était|étaient) )?"
    r"(?P<verb>[^\W\d_]+)(?P<rest> .+)?"
)
_CONTRACTING: Final[Mapping[str, Callable[[NounPhrase], str]]] = {"de": of, "à": to}
_TO_BE: Final = frozenset({"est", "sont", "était", "étaient"})


@attrs.frozen
class Cue:
    """The verb of a cue, and the words that lead from it to what was said."""

    verb: str
    """A participle in the masculine singular, or the very form of a present."""
    rest: str = ""
    """"de" after "parle", "un partenariat" after "a salué"."""
    reflexive: bool = False
    present: bool = False

    def said_by(self, who: NounPhrase, mood: Mood) -> str:
        """Say it of *who*; nothing for a present of the other number."""
        if not self.present:
            put = has_oneself if self.reflexive else has
            return put(self.verb, who, mood)
        fits = ("P" if who.plural else "S") in classes(self.verb)
        return self.verb if fits else ""

    def leading_to(self, thing: NounPhrase) -> str:
        """Put what the verb leads to: "du départ", "aux menaces", "ces propos"."""
        rest = self.rest or "de" * self.reflexive
        start, _, last = rest.rpartition(" ")
        put = _CONTRACTING.get(last)
        return clause(start, put(thing)) if put else clause(rest, plain(thing))


def is_according(cue: str | None) -> bool:
    """Tell whether a cue is no verb but "selon"."""
    return as_printed(cue or "") in _ACCORDING


def cue_of(words: str | None) -> Cue | None:
    """Take a cue apart; None where it is no verb in the perfect or the present."""
    found = _PARTS.fullmatch(as_printed(words or ""))
    if found is None:
        return None
    clitic, aux, verb, rest = (
        found["clitic"],
        found["aux"],
        found["verb"],
        found["rest"],
    )
    known, rest = classes(verb), (rest or "").strip()
    rest = re.sub("(?<![^ ])d’$", "de", rest)
    if aux is None:
        plain = clitic is None and known >= {"FIN", "PRES", "P3"}
        return Cue(verb, rest, present=True) if plain else None
    passive = verb == "été"
    if "PPART" not in known or passive or (aux in _TO_BE) != (clitic is not None):
        return None
    base = verb if known >= {"M", "S"} else re.sub("e?s?$", "", verb, count=1)
    return Cue(base, rest, reflexive=clitic is not None)
