# SPDX-License-Identifier: MIT
"""Statements as sentences: the very words between marks, or reported speech."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final

import attrs

from sahelcoop.model.actors import ActorRef
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.render.asides import accused, carried, uninterrupted
from sahelcoop.render.cues import ACTS, Cue, cue_of, is_according
from sahelcoop.render.heads import is_infinitive, refuses_elision
from sahelcoop.render.nouns import (
    NounPhrase,
    elide,
    opening,
    plain,
)
from sahelcoop.render.pronouns import inverted_in
from sahelcoop.render.quotations import REPORTED, Quoting
from sahelcoop.render.saying import going_on
from sahelcoop.render.sentences import clause, sentence
from sahelcoop.render.things import has_verb, thing_of
from sahelcoop.render.verbs import Mood, has, has_oneself
from sahelcoop.render.voice import Voice
from sahelcoop.render.wording import (
    in_past,
    is_past,
    is_subjunctive,
    lacks_subject,
    subordinate,
    with_subject,
)

__all__ = ["hangs", "tell_beside", "tell_statement"]


_TONIC: Final[Mapping[str, str]] = {"il": "lui", "ils": "eux"}
"""The pronoun after a preposition, where it is another one."""

_DE: Final = re.compile("^(?:de |d['’])(?=.)")
_OPENING: Final = '«" \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}'
"""A mark and its space before quoted words, which elide like others."""
_OVER: Final = re.compile("(?:ne |n’|pas |jamais |les? |la |lui |leur |l’)*avoir ")
"""What is past: nobody promises or threatens that."""
_AHEAD: Final = frozenset({SpeechAct.PLEDGE, SpeechAct.THREATEN})
_LIGHT: Final = 8
"""Most words after which there is room for more about a speech."""
_SOURCE: Final = ("source", "une source", "des sources")
"""What is "la même source", and no "elle", after "selon"."""
_QUE: Final = re.compile("(?:que |qu’)«")
"""What leads to a second piece, and cannot follow "selon"."""
_IN_FIGURES: Final = re.compile(r"(\b[a-zà-ÿ]+) \(\d+\)(?= )")
"""A number in letters that an article repeats in figures: "dix (10) agents"."""
_TO: Final = re.compile("(?:à|aux?) ")
"""What leads to those whom one reproaches with a thing."""
_SI: Final = re.compile("(?:si|s’ils?) ")
_SPOKEN: Final = "une déclaration a été faite"
"""Said when the record has no speaker, with words and without."""


def hangs(statement: Statement) -> bool:
    """Tell whether the subject of what is reported stands before it."""
    return statement.form is Form.INDIRECT and lacks_subject(
        subordinate(statement.text)
    )


def tell_statement(
    statement: Statement, voice: Voice, *, before: str = ""
) -> list[str]:
    """Tell a statement in one sentence.

    *before*: the sentence just before, if its speaker goes on, who then is a pronoun
    where one tells enough. "Selon lui" and "il ajoute" take turns.
    """
    return [sentence(_told(statement, voice, before=before, first=True))]


def tell_beside(statements: Iterable[Statement], voice: Voice) -> str:
    """Set side by side, in one sentence, what different people say of one thing."""
    told = [
        _told(statement, voice, first=number == 0)
        for number, statement in enumerate(statements)
    ]
    return sentence(f"{voice.profile.semicolon} ".join(told))


def _told(statement: Statement, voice: Voice, *, first: bool, before: str = "") -> str:
    relay = voice.according_to(statement.relays)
    pronoun = voice.pronoun(statement.speakers) or inverted_in(statement.cue)
    pronoun = pronoun if before else None
    telling = _Telling(statement, voice, pronoun, before)
    if statement.form is not Form.INDIRECT and not telling.carried():
        words = telling.quoted(first=first and not relay)
        if relay and words.startswith("«"):
            return f"{words}, {relay}"
        return clause(f"{relay}," * bool(relay), words)
    if telling.is_according():
        return telling.according()
    date = voice.when(statement.date)
    lead = relay or date
    words = telling.reported(date * bool(relay), first=first and not lead)
    return clause(f"{lead}," * bool(lead), words)


@attrs.frozen
class _Telling(Quoting):
    """One statement on its way into words."""

    def is_according(self) -> bool:
        """Tell whether "selon" says all that there is: who, and a clause."""
        said, text = self.statement, self._text()
        more = (said.relays, said.addressees, said.medium, said.date)
        infinitive = is_infinitive(_DE.sub("", text, count=1))
        if not said.speakers or any(more) or not text or infinitive:
            return False
        return is_according(said.cue) or self._takes_turn(text)

    def _takes_turn(self, text: str) -> bool:
        """Tell whether "selon" can introduce what a speaker says who goes on."""
        before = self.before and not self.before.startswith("Selon ")
        clausal = not lacks_subject(text) and thing_of(text) is None
        clausal = clausal and not is_past(text) and not is_subjunctive(text)
        clausal = clausal and not _QUE.search(text)
        return bool(before and self._more()) and clausal

    def _text(self) -> str:
        """Give the reported words as a clause, names in their capitals."""
        said = uninterrupted(self.statement.text, self.statement.speakers)
        said = _IN_FIGURES.sub(r"\1", said.lstrip("—–- "))
        words = self.carried() or self.voice.profile.clean(said)
        return subordinate(self.voice.respelled(words))

    def carried(self) -> str:
        """Give quoted pieces with the words of the article that lead to them."""
        return carried(self.statement, self._quote, self.voice.profile.clean)

    def according(self) -> str:
        """Say "selon la France, il s’agit de …", which any tense may follow."""
        text = self._text()
        return f"{self._source()}, {with_subject(text)}"

    def _source(self) -> str:
        """Say "selon lui" or "selon la même source" of somebody who goes on."""
        speakers = self.statement.speakers
        source = any(party.name.startswith(_SOURCE) for party in speakers)
        if self.again is not None and not source:
            return f"selon {_TONIC.get(self.again.text, self.again.text)}"
        named = any(isinstance(party, ActorRef) for party in speakers)
        heard = () if named or not self.before else speakers
        return self.voice.according_to(speakers, heard=heard)

    def reported(self, date: str, *, first: bool) -> str:
        """Report a clause or an infinitive; without words, only that somebody spoke."""
        speaker = self._speaker()
        text = self._text()
        act = ACTS[self.statement.act]
        more = act.more * bool(self.before)
        again = bool(more) and f" {more}" in self.before
        own = going_on(self.statement, self.before, clause=True) if more else ""
        plainly = self._affirming(clause=True) or act.reporting
        participle = own or (plainly if again else more or plainly)
        bare = _DE.sub("", text, count=1)
        sayable = text and not self.carried() and not is_infinitive(bare)
        thing = thing_of(text) if sayable else None
        cue = cue_of(self.statement.cue)
        done = participle if text else "exprimé"
        if thing is not None:
            done = cue.verb if cue else act.naming
        # Once, as who was named is known from then on.
        context = self._context(date, done)
        if speaker is None:
            words = f"{self.voice.profile.colon} {text}"
            return clause(REPORTED, context, words) if text else _SPOKEN
        who = opening(speaker) if first else plain(speaker)
        if not text:
            return clause(who, self._spoke(speaker, cue), context)
        if thing is not None:
            return clause(who, self._treated(speaker, cue, thing, context))
        if is_infinitive(bare):
            return clause(who, self._doing(speaker, bare, context))
        if sayable and not (has_verb(text) or _SI.match(text)):
            verb = has(act.naming, speaker, self.voice.tense)
            return clause(who, verb, context, self.voice.profile.quote(text))
        adverb = "également" * (again and not own)
        said = partial(has, participle, speaker, adverb=adverb)
        own = cue.said_by(speaker, Mood.FACT) if cue and is_subjunctive(text) else ""
        if cue and own and not (cue.present and self.statement.date):
            said = partial(cue.said_by, speaker)
        return self._clause(who, said, text, context)

    def _doing(self, speaker: NounPhrase, text: str, context: str) -> str:
        """Report an infinitive: "a promis de livrer", "a affirmé avoir livré"."""
        act = ACTS[self.statement.act]
        if self.statement.act is SpeechAct.ACCUSE:
            return self._charged(speaker, text, context)
        said = partial(has, subject=speaker, mood=self.voice.tense)
        if self.statement.act in _AHEAD and _OVER.match(text):
            return clause(said("affirmé"), context, text)
        aspirated = refuses_elision(text)
        done = elide(act.link, text, aspirated=aspirated) if act.link else text
        return clause(said(act.doing), context, done)

    def _charged(self, speaker: NounPhrase, text: str, context: str) -> str:
        """Report an accusation: "a accusé le Mali de", if the article names whom."""
        whom = self.voice.profile.clean(self.voice.respelled(accused(self.statement)))
        led = elide(f"{whom} de".lstrip(), text, aspirated=refuses_elision(text))
        if whom:
            blamed = "reproché" if _TO.match(whom) else "accusé"
            return clause(has(blamed, speaker, self.voice.tense), context, led)
        charge = (
            f"l’accusation {led.removesuffix(text)}{self.voice.profile.quote(text)}"
        )
        return clause(has("porté", speaker, self.voice.tense), context, charge)

    def _clause(
        self, who: str, said: Callable[[Mood], str], text: str, context: str
    ) -> str:
        """Report a clause, in the tenses that follow the verb."""
        question = self.statement.act is SpeechAct.REQUEST and _SI.match(text)
        stands = is_past(_SI.sub("", text, count=1) if question else text)
        past = stands or self.statement.date is not None
        text = in_past(text) if past and not stands else text
        after = Mood.FACT if self.voice.terse else self.voice.tense
        mood = after if past else Mood.NOW
        verb = clause(who, said(mood), context)
        text = with_subject(text)
        if question:
            return f"{verb} {text}"
        bare = text.lstrip(_OPENING)
        que = elide(f"{verb} que", bare, aspirated=refuses_elision(bare))
        return f"{que.removesuffix(bare)}{text}"

    def _spoke(self, speaker: NounPhrase, cue: Cue | None) -> str:
        """Say that somebody spoke: "s’est exprimé", "se sont entretenus"."""
        if cue is not None and cue.reflexive:
            return clause(cue.said_by(speaker, self.voice.tense), cue.rest)
        return has_oneself("exprimé", speaker, self.voice.tense)

    def _treated(
        self, speaker: NounPhrase, cue: Cue | None, thing: NounPhrase, context: str
    ) -> str:
        """Say what was done with a thing in words: "a démenti ces accusations".

        To whom and through what is said before words that are many.
        """
        verb = cue.said_by(speaker, self.voice.tense) if cue else ""
        what = cue.leading_to(thing) if cue and verb else plain(thing)
        verb = verb or has(ACTS[self.statement.act].naming, speaker, self.voice.tense)
        heavy = len(what.split()) > _LIGHT
        return clause(verb, context, what) if heavy else clause(verb, what, context)
