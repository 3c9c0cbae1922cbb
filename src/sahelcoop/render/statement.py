# SPDX-License-Identifier: MIT
"""Statements as sentences: the very words between marks, or reported speech."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import attrs

from sahelcoop.model.actors import ActorRef
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.render.cues import ACTS, BEFORE, Cue, cue_of, is_according
from sahelcoop.render.heads import is_infinitive, refuses_elision
from sahelcoop.render.media import through
from sahelcoop.render.nouns import (
    NounPhrase,
    elide,
    joined,
    listed,
    opening,
    plain,
    to,
)
from sahelcoop.render.sentences import clause, sentence
from sahelcoop.render.verbs import Mood, has, has_oneself
from sahelcoop.render.voice import Voice
from sahelcoop.render.wording import (
    article_of,
    follows_of,
    in_past,
    is_past,
    lacks_subject,
    shortened,
    subordinate,
    thing_of,
    unstopped,
    with_subject,
)

__all__ = ["hangs", "tell_beside", "tell_statement"]


_FURTHER: Final = "poursuivi"
"""What somebody has done who goes on after "a ajouté"."""

_TONIC: Final[Mapping[str, str]] = {"il": "lui", "ils": "eux"}
"""The pronoun after a preposition, where it is another one."""

_REPORTED: Final = "ces propos ont été rapportés"
_CUT: Final = "[…]"
"""What stands for words of a quotation that are left out."""
_DE: Final = re.compile("^(?:de |d['’])(?=.)")
_A: Final = re.compile("^à (?=.)")
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
    pronoun = voice.pronoun(statement.speakers) if before else None
    telling = _Telling(statement, voice, pronoun, before)
    if statement.form is not Form.INDIRECT:
        words = telling.quoted(first=first and not relay)
        return clause(f"{relay}," * bool(relay), words)
    if telling.is_according():
        return telling.according()
    date = voice.when(statement.date)
    lead = relay or date
    words = telling.reported(date * bool(relay), first=first and not lead)
    return clause(f"{lead}," * bool(lead), words)


@attrs.frozen
class _Telling:
    """One statement on its way into words."""

    statement: Statement
    voice: Voice
    again: NounPhrase | None
    before: str
    """The sentence just before, if its speaker goes on."""

    def is_according(self) -> bool:
        """Tell whether "selon" says all that there is: who, and a clause."""
        said, text = self.statement, subordinate(self.statement.text)
        more = (said.relays, said.addressees, said.medium, said.date)
        infinitive = is_infinitive(_DE.sub("", text, count=1))
        if not said.speakers or any(more) or not text or infinitive:
            return False
        return is_according(said.cue) or self._takes_turn(text)

    def _takes_turn(self, text: str) -> bool:
        """Tell whether "selon" can introduce what a speaker says who goes on."""
        before = self.before and not self.before.startswith("Selon ")
        clausal = not lacks_subject(text) and thing_of(text) is None
        return bool(before and self._more()) and clausal

    def _text(self) -> str:
        """Give the reported words as a clause, names in their capitals."""
        words = self.voice.profile.clean(self.statement.text)
        return subordinate(self.voice.respelled(words))

    def according(self) -> str:
        """Say "selon la France, il s’agit de …", which any tense may follow."""
        text = self._text()
        return f"{self._source()}, {with_subject(text)}"

    def _source(self) -> str:
        """Say "selon lui" or "selon la même source" of somebody who goes on."""
        speakers = self.statement.speakers
        if self.again is not None:
            return f"selon {_TONIC.get(self.again.text, self.again.text)}"
        named = any(isinstance(party, ActorRef) for party in speakers)
        heard = () if named or not self.before else speakers
        return self.voice.according_to(speakers, heard=heard)

    def _more(self) -> str:
        """Give the participle for what somebody says after having said something."""
        more = ACTS[self.statement.act].more * bool(self.before)
        return _FURTHER if more and f" {more}" in self.before else more

    def quoted(self, *, first: bool) -> str:
        """Print each quoted piece between its own marks."""
        date = self.voice.when(self.statement.date)
        speaker = self._speaker()
        if speaker is None:
            said = clause(_REPORTED, self._context(date))
            return clause(said, self.voice.profile.colon, self._listed(self._pieces()))
        if self._whole():
            return self._quoted_first(speaker, date)
        who = opening(speaker) if first else plain(speaker)
        return self._within(who, speaker, date) or self._quoted_first(speaker, date)

    def _pieces(self) -> list[str]:
        quote, limit = self.voice.profile.quote, self.voice.words
        return [quote(shortened(unstopped(w), limit)) for w in self.statement.segments]

    def _listed(self, pieces: Sequence[str]) -> str:
        return self.voice.profile.listed(pieces)

    def _quoted_first(self, speaker: NounPhrase, date: str) -> str:
        """Let the quotation open the sentence; […] tells that its start is missing."""
        said = self._more() or ACTS[self.statement.act].quoting
        context = self._context(date, said)
        bare = [w.lstrip()[:1].islower() for w in self.statement.segments]
        cut = [f"{_CUT} " * missing for missing in bare]
        pieces = [p[:2] + c + p[2:] for c, p in zip(cut, self._pieces(), strict=True)]
        return clause(
            f"{self._listed(pieces)},", self._inverted(speaker, said), context
        )

    def _within(self, who: str, speaker: NounPhrase, date: str) -> str:
        """Put quoted pieces into a sentence, where their grammar is known."""
        segments, pieces, act = (
            self.statement.segments,
            self._pieces(),
            ACTS[self.statement.act],
        )
        cue = cue_of(self.statement.cue)
        if self.statement.form is Form.MIXED and cue is not None and cue.rest:
            said = cue.said_by(speaker, self.voice.tense)
            if said:
                led = self._led(cue.rest, pieces)
                return clause(who, said, led, self._context(date))
        articles = [article_of(words) for words in segments]
        if None not in articles:
            named = [clause(a or "", p) for a, p in zip(articles, pieces, strict=True)]
            return self._naming(who, speaker, act.naming, named, date)
        if all(_A.match(w) and is_infinitive(_A.sub("", w)) for w in segments):
            return self._naming(who, speaker, "appelé", pieces, date)
        if act.link == "de" and all(
            _DE.match(w) and is_infinitive(_DE.sub("", w)) for w in segments
        ):
            return self._naming(who, speaker, act.doing, pieces, date)
        if all(map(follows_of, segments)):
            told = [
                piece if _DE.match(words) else f"de {piece}"
                for words, piece in zip(segments, pieces, strict=True)
            ]
            return self._naming(who, speaker, "parlé", told, date)
        return ""

    def _naming(
        self, who: str, speaker: NounPhrase, done: str, what: Sequence[str], date: str
    ) -> str:
        adverb = "également" * (f" {done} " in self.before)
        verb = has(done, speaker, self.voice.tense, adverb)
        return clause(who, verb, self._context(date, done), self._listed(what))

    def _led(self, rest: str, pieces: Sequence[str]) -> str:
        """Lead to quoted pieces: "d’«⍽ici⍽» et de «⍽là⍽»", elided by what they say."""
        before, _, last = rest.rpartition(" ")
        if last != "de":
            return clause(rest, self.voice.profile.listed(pieces))
        said = zip(self.statement.segments, pieces, strict=True)
        led = [elide("de", words).removesuffix(words) + p for words, p in said]
        return clause(before, self.voice.profile.listed(led))

    def _whole(self) -> bool:
        """Tell whether the quotation is one sentence, which can stand first."""
        words = self.statement.segments
        direct = self.statement.form is Form.DIRECT
        return direct and len(words) == 1 and not words[0].lstrip()[:1].islower()

    def _speaker(self) -> NounPhrase | None:
        return self.again or self.voice.parties(self.statement.speakers)

    def _inverted(self, speaker: NounPhrase, said: str) -> str:
        if self.again is None:
            return clause(has(said, speaker, self.voice.tense), plain(speaker))
        verb = "ont" if speaker.plural else "a-t"
        return f"{verb}-{speaker.text} {said}"

    def _context(self, date: str = "", done: str = "") -> str:
        """Say to whom, or before whom what is *done* is done, through what and when."""
        parties = [self.voice.party(party) for party in self.statement.addressees]
        if parties and done in BEFORE:
            addressees = f"devant {plain(joined(parties, self.voice.profile))}"
        else:
            addressees = listed(to, parties, self.voice.profile)
        return clause(addressees, through(self.statement.medium), date)

    def reported(self, date: str, *, first: bool) -> str:
        """Report a clause or an infinitive; without words, only that somebody spoke."""
        speaker = self._speaker()
        text = self._text()
        act = ACTS[self.statement.act]
        participle = act.more * bool(self.before) or act.reporting
        # Once, as who was named is known from then on.
        context = self._context(date, participle if text else "exprimé")
        if speaker is None:
            words = f"{self.voice.profile.colon} {text}"
            return clause(_REPORTED, context, words) if text else _SPOKEN
        who = opening(speaker) if first else plain(speaker)
        cue = cue_of(self.statement.cue)
        if not text:
            return clause(who, self._spoke(speaker, cue), context)
        thing = thing_of(text)
        if thing is not None:
            return clause(who, self._treated(speaker, cue, thing), context)
        bare = _DE.sub("", text, count=1)
        if is_infinitive(bare) and self.statement.act is SpeechAct.ACCUSE:
            accused = has("porté cette accusation", speaker)
            quoted = self.voice.profile.quote(bare)
            return clause(who, accused, context, self.voice.profile.colon, quoted)
        if is_infinitive(bare):
            aspirated = refuses_elision(bare)
            done = elide(act.link, bare, aspirated=aspirated) if act.link else bare
            return clause(who, has(act.doing, speaker), context, done)
        past = self.statement.date is not None or is_past(text)
        text = in_past(text) if past and not is_past(text) else text
        mood = self.voice.tense if past else Mood.NOW
        verb = clause(who, has(participle, speaker, mood), context)
        text = with_subject(text)
        return elide(f"{verb} que", text, aspirated=refuses_elision(text))

    def _spoke(self, speaker: NounPhrase, cue: Cue | None) -> str:
        """Say that somebody spoke: "s’est exprimé", "se sont entretenus"."""
        if cue is not None and cue.reflexive:
            return clause(cue.said_by(speaker, self.voice.tense), cue.rest)
        return has_oneself("exprimé", speaker, self.voice.tense)

    def _treated(self, speaker: NounPhrase, cue: Cue | None, thing: NounPhrase) -> str:
        """Say what was done with a thing in words: "a démenti ces accusations"."""
        said = cue.said_by(speaker, self.voice.tense) if cue else ""
        if cue is None or not said:
            act = ACTS[self.statement.act]
            verb = has(act.naming, speaker, self.voice.tense)
            return clause(verb, plain(thing))
        return clause(said, cue.leading_to(thing))
