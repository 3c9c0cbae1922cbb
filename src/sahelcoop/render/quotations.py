# SPDX-License-Identifier: MIT
"""Quotations: which open a sentence, which stand within one, and who said them."""

import re
from collections.abc import Sequence
from typing import Final

import attrs

from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.render.asides import article_before, uninterrupted
from sahelcoop.render.cues import ACTS, BEFORE, cue_of
from sahelcoop.render.framing import opened, stands
from sahelcoop.render.heads import classes, is_infinitive
from sahelcoop.render.media import through
from sahelcoop.render.nouns import NounPhrase, elide, joined, listed, opening, plain, to
from sahelcoop.render.saying import affirming, going_on
from sahelcoop.render.sentences import clause
from sahelcoop.render.verbs import has
from sahelcoop.render.voice import Voice
from sahelcoop.render.wording import (
    article_of,
    follows_of,
    is_clause,
    shortened,
    unstopped,
)

__all__ = ["REPORTED", "Quoting"]

REPORTED: Final = "ces propos ont été rapportés"
_FURTHER: Final = "poursuivi"
"""What somebody has done who goes on after "a ajouté"."""
_CALLED: Final = "appelé"
"""What one does to people, for a thing or to do it."""
_THESE: Final = "ces mots"
"""What pieces are called whose place in a sentence nobody knows."""
_OF: Final = re.compile("^d[’']")
_ARTICLES: Final = frozenset({"un", "une", "des", "le", "la", "les"})
"""What before a piece tells that it is a thing."""
_DE: Final = re.compile("^(?:de |d['’])(?=.)")
_LINK: Final = re.compile(
    "(?:et|mais|or|car|ou|pour|dont|afin|parce|puisque|sans|avec)[ ’]"
)
"""How a piece begins that goes on after who speaks: "«⍽Tout va⍽», dit-il, «⍽et ⍽»"."""
_A: Final = re.compile("^à (?=.)")


@attrs.frozen
class Quoting:
    """A statement on its way into words: who says it, and the very words."""

    statement: Statement
    voice: Voice
    again: NounPhrase | None
    before: str
    """The sentence just before, if its speaker goes on."""

    def quoted(self, *, first: bool) -> str:
        """Print each quoted piece between its own marks."""
        date = self.voice.when(self.statement.date)
        speaker = self._speaker()
        if speaker is None:
            said = clause(REPORTED, self._context(date))
            return clause(said, self.voice.profile.colon, self._listed(self._pieces()))
        if self._whole():
            return self._quoted_first(speaker, date)
        who = opening(speaker) if first else plain(speaker)
        if performed := self._performed(speaker):
            return clause(who, performed, self._context(date))
        within = self._within(who, speaker, date)
        if not within and not stands(self.statement.segments[0]):
            return self._in_these_words(who, speaker, date)
        return within or self._quoted_first(speaker, date)

    def _in_these_words(self, who: str, speaker: NounPhrase, date: str) -> str:
        """Give pieces that no clause is known for: "a eu ces mots⍽: «⍽pour rien⍽»"."""
        also = "également" * (f" {_THESE}" in self.before)
        had = has(f"eu {_THESE}", speaker, self.voice.tense, also)
        if self.voice.terse:
            had = f"{'ont' if speaker.plural else 'a'} {_THESE}"
        verb = clause(
            had, self._context(date, f"eu {_THESE}"), self.voice.profile.colon
        )
        return clause(who, verb, self._listed(self._pieces()))

    def _speaker(self) -> NounPhrase | None:
        return self.again or self.voice.parties(self.statement.speakers)

    def _more(self) -> str:
        """Give the participle for what somebody says after having said something."""
        more = ACTS[self.statement.act].more * bool(self.before)
        own = going_on(self.statement, self.before) if more else ""
        return own or (_FURTHER if more and f" {more}" in self.before else more)

    def _affirming(self, *, clause: bool = False) -> str:
        """Give the participle for what is affirmed, not twice on end the same."""
        said = affirming(self.statement, last=self.voice.said, clause=clause)
        self.voice.said = said
        return said

    def _quote(self, words: str) -> str:
        """Put words between marks, whole sentences of what is long."""
        said = uninterrupted(words, self.statement.speakers)
        return self.voice.profile.quote(shortened(unstopped(said), self.voice.words))

    def _pieces(self) -> list[str]:
        return list(map(self._quote, self.statement.segments))

    def _listed(self, pieces: Sequence[str]) -> str:
        return self.voice.profile.listed(pieces)

    def _quoted_first(self, speaker: NounPhrase, date: str) -> str:
        """Let the quotation open the sentence; […] tells that its start is missing."""
        said = self._more() or self._affirming() or ACTS[self.statement.act].quoting
        context = self._context(date, said)
        opens, *added = self.statement.segments
        if added and self._are_sentences():
            told = clause(f"{self._quote(opens)},", self._inverted(speaker, said))
            adding = f"avant d’ajouter{self.voice.profile.colon}"
            rest = self._listed(self._pieces()[1:])
            return f"{clause(told, context)}, {adding} {rest}"
        if self._adds_clauses():
            led = zip(added, self._pieces()[1:], strict=True)
            more = [elide("que", w).removesuffix(w) + p for w, p in led]
            told = clause(f"{self._quote(opens)},", self._inverted(speaker, said))
            adding = "affirmant" if said == "ajouté" else "ajoutant"
            return f"{clause(told, context)}, {adding} {self._listed(more)}"
        whole = [w for w in self.statement.segments if stands(w)]
        pieces = self._listed(list(map(self._quote, map(opened, whole))))
        told = clause(f"{pieces},", self._inverted(speaker, said), context)
        return clause(told, self._remainder())

    def _remainder(self) -> str:
        """Give pieces that are no sentence after one: ", «⍽et le marché rouvre⍽»"."""
        rest = [w for w in self.statement.segments if not stands(w)]
        if not rest:
            return ""
        pieces = self._listed(list(map(self._quote, rest)))
        if all(map(_LINK.match, rest)):
            return f", {pieces}"
        return f", avec également {_THESE}{self.voice.profile.colon} {pieces}"

    def _adds_clauses(self) -> bool:
        """Tell whether a sentence is followed by clauses: "ajoutant que «⍽…⍽»"."""
        opens, *added = self.statement.segments
        small = [words.lstrip()[:1].islower() for words in added]
        clauses = bool(added) and all(small) and all(map(is_clause, added))
        return clauses and not opens.lstrip()[:1].islower()

    def _are_sentences(self) -> bool:
        """Tell whether every quoted piece can stand by itself."""
        heads = (words.lstrip()[:1] for words in self.statement.segments)
        return all(map(str.isupper, heads))

    def _inverted(self, speaker: NounPhrase, said: str) -> str:
        if self.again is None:
            return clause(has(said, speaker, self.voice.tense), plain(speaker))
        verb = "ont" if speaker.plural else "a-t"
        return f"{verb}-{speaker.text} {said}"

    def _within(self, who: str, speaker: NounPhrase, date: str) -> str:
        """Put quoted pieces into a sentence, where their grammar is known."""
        segments, pieces, act = (
            self.statement.segments,
            self._pieces(),
            ACTS[self.statement.act],
        )
        if led := self._by_cue(who, speaker, date):
            return led
        before = _OF.sub("", self._leading().rpartition(" ")[2])
        known = before in _ARTICLES
        articles = [before] if known else [article_of(words) for words in segments]
        if None not in articles:
            named = [clause(a or "", p) for a, p in zip(articles, pieces, strict=True)]
            return self._naming(who, speaker, act.naming, named, date)
        asked = self.statement.act is SpeechAct.REQUEST
        infinitives = all(is_infinitive(_A.sub("", w)) for w in segments)
        if all(map(_A.match, segments)) and (infinitives or asked):
            return self._naming(who, speaker, _CALLED, pieces, date)
        told = [
            piece
            if _DE.match(words)
            else elide("de", words).removesuffix(words) + piece
            for words, piece in zip(segments, pieces, strict=True)
        ]
        if act.link == "de" and all(is_infinitive(_DE.sub("", w)) for w in segments):
            return self._naming(who, speaker, act.doing, told, date)
        if all(map(follows_of, segments)):
            return self._naming(who, speaker, "parlé", told, date)
        return ""

    def _leading(self) -> str:
        """Give what the article has between its verb and the only piece."""
        cue = cue_of(self.statement.cue)
        found = article_before(self.statement)
        return (cue and cue.rest) or self.voice.profile.clean(found)

    def _by_cue(self, who: str, speaker: NounPhrase, date: str) -> str:
        """Put pieces after the verb of the article and what leads from it to them."""
        cue, rest = cue_of(self.statement.cue), self._leading()
        if cue is None or self.statement.form is not Form.MIXED:
            return ""
        noun = "NOUN" in classes(cue.rest.rpartition(" ")[2])
        stray = noun and any(map(is_infinitive, self.statement.segments))
        calls_oneself = cue.reflexive and cue.verb == "dit"
        said = cue.said_by(speaker, self.voice.tense)
        if stray or not said or not (rest or calls_oneself):
            return ""  # "a fait état «⍽partir⍽»"
        led = self._led(rest, self._pieces())
        if rest == "de":
            return clause(who, said, self._context(date, cue.verb), led)
        return clause(who, said, led, self._context(date))

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
        if len(words) != 1 or words[0].lstrip()[:1].islower():
            return False
        stopped = words[0].rstrip().endswith((".", "!", "?", "…"))
        return self.statement.form is Form.DIRECT or stopped

    def _performed(self, speaker: NounPhrase) -> str:
        """Give words that begin with the very verb of the speaker: "«⍽condamne …⍽»"."""
        words = self.statement.segments
        known = classes(words[0].partition(" ")[0])
        number = "P" if speaker.plural else "S"
        alone = len(words) == 1 and self.again is None
        speaks = alone and known >= {"FIN", "P3", "PRES", "SAY", number}
        return self._quote(words[0]) if speaks else ""

    def _context(self, date: str = "", done: str = "") -> str:
        """Say to whom, or before whom what is *done* is done, through what and when."""
        parties = [self.voice.party(party) for party in self.statement.addressees]
        if parties and done in BEFORE:
            addressees = f"devant {plain(joined(parties, self.voice.profile))}"
        elif parties and done == _CALLED:
            addressees = plain(joined(parties, self.voice.profile))
        else:
            addressees = listed(to, parties, self.voice.profile)
        return clause(
            addressees, through(self.statement.medium, beside=done in BEFORE), date
        )
