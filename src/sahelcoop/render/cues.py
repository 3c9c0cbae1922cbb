# SPDX-License-Identifier: MIT
"""The verbs of speech: those of acts, and the cue of an article, made to agree."""

import re
from collections.abc import Callable, Mapping
from typing import Final

import attrs

from sahelcoop.model.statement import SpeechAct
from sahelcoop.render.heads import classes
from sahelcoop.render.names import as_printed
from sahelcoop.render.nouns import NounPhrase, of, plain, to
from sahelcoop.render.sentences import clause
from sahelcoop.render.verbs import Mood, has, has_oneself

__all__ = ["ACTS", "BEFORE", "Cue", "cue_of", "is_according"]

_ACCORDING: Final = frozenset({"selon", "d’après"})

_PARTS: Final = re.compile(
    r"(?P<clitic>s’|se )?(?:(?P<aux>a|ont|avait|avaient|est|sont|était|étaient) )?"
    r"(?P<verb>[^\W\d_]+)(?P<rest> .+)?"
)
_CONTRACTING: Final[Mapping[str, Callable[[NounPhrase], str]]] = {"de": of, "à": to}
_TO_BE: Final = frozenset({"est", "sont", "était", "étaient"})
_CALLING: Final = frozenset({"dit", "disent"})
"""What one does to oneself in the present: "se dit prêt"."""


@attrs.frozen
class Act:
    """The words of a speech act after "a"."""

    quoting: str
    """After a quotation."""
    reporting: str
    """Before "que"."""
    doing: str
    """Before an infinitive."""
    link: str = ""
    """The preposition before the infinitive: "promis de livrer"."""
    more: str = ""
    """After a quotation by somebody who has just spoken; empty for the same."""
    naming: str = "évoqué"
    """Before a thing, in quoted words or in those of the article."""


_AFFIRMED: Final = Act("affirmé", "affirmé", "affirmé", more="ajouté")

ACTS: Final[Mapping[SpeechAct, Act]] = {
    SpeechAct.AFFIRM: _AFFIRMED,
    SpeechAct.ANNOUNCE: Act("annoncé", "annoncé", "annoncé", naming="annoncé"),
    SpeechAct.CLAIM: _AFFIRMED,
    SpeechAct.DENY: Act("démenti", "démenti", "démenti", naming="démenti"),
    SpeechAct.THANK: Act("remercié", "déclaré", "déclaré", more="ajouté"),
    SpeechAct.PRAISE: Act("salué", "déclaré", "déclaré", more="ajouté", naming="salué"),
    SpeechAct.ACCUSE: Act("accusé", "affirmé", "affirmé"),
    SpeechAct.CONDEMN: Act(
        "dénoncé", "dénoncé le fait", "dénoncé le fait", "de", naming="dénoncé"
    ),
    SpeechAct.PLEDGE: Act("promis", "promis", "promis", "de", naming="promis"),
    SpeechAct.THREATEN: Act("menacé", "averti", "menacé", "de"),
    SpeechAct.REQUEST: Act("demandé", "demandé", "demandé", "de", naming="demandé"),
    SpeechAct.COMMENT: Act(
        "commenté", "déclaré", "déclaré", more="ajouté", naming="commenté"
    ),
}

BEFORE: Final = frozenset(
    {
        *("accusé", "averti", "commenté", "conclu", "constaté", "dénoncé", "démenti"),
        *(
            "estimé",
            "eu ces mots",
            "exprimé",
            "insisté",
            "martelé",
            "menacé",
            "parlé",
            "poursuivi",
        ),
        *("remercié", "salué", "souligné", "témoigné", "évoqué", "noté", "observé"),
    }
)
"""What one does before people, and not to them: "a évoqué devant les députés"."""


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
        oneself = "se " * self.reflexive
        return f"{oneself}{self.verb}" * fits

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
        if not known >= {"FIN", "PRES", "P3"} or (clitic and verb not in _CALLING):
            return None
        return Cue(verb, rest, reflexive=clitic is not None, present=True)
    passive = verb == "été"
    if "PPART" not in known or passive or (aux in _TO_BE) != (clitic is not None):
        return None
    base = verb if known >= {"M", "S"} else re.sub("e?s?$", "", verb, count=1)
    return Cue(base, rest, reflexive=clitic is not None)
