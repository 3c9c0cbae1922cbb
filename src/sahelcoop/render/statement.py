# SPDX-License-Identifier: MIT
"""Statements as sentences: the very words between marks, or reported speech."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from sahelcoop.model.actors import ActorRef
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.render.heads import (
    classes,
    feminine,
    is_infinitive,
    refuses_elision,
)
from sahelcoop.render.media import through
from sahelcoop.render.names import described
from sahelcoop.render.nouns import (
    Article,
    NounPhrase,
    elide,
    indefinite,
    listed,
    opening,
    plain,
    to,
)
from sahelcoop.render.sentences import clause, sentence
from sahelcoop.render.verbs import Mood, has, is_
from sahelcoop.render.voice import Voice

__all__ = ["hangs", "tell_statement"]


@attrs.frozen
class _Act:
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
    """Before quoted words that are a noun phrase."""


_AFFIRMED: Final = _Act("affirmé", "affirmé", "affirmé", more="ajouté")

_ACTS: Final[Mapping[SpeechAct, _Act]] = {
    SpeechAct.AFFIRM: _AFFIRMED,
    SpeechAct.ANNOUNCE: _Act("annoncé", "annoncé", "annoncé"),
    SpeechAct.CLAIM: _AFFIRMED,
    SpeechAct.DENY: _Act("démenti", "démenti", "démenti"),
    SpeechAct.THANK: _Act("déclaré", "déclaré", "déclaré", more="ajouté"),
    SpeechAct.PRAISE: _Act(
        "déclaré", "déclaré", "déclaré", more="ajouté", naming="salué"
    ),
    SpeechAct.ACCUSE: _Act("accusé", "affirmé", "affirmé"),
    SpeechAct.CONDEMN: _Act(
        "dénoncé", "dénoncé le fait", "dénoncé le fait", "de", naming="dénoncé"
    ),
    SpeechAct.PLEDGE: _Act("promis", "promis", "promis", "de"),
    SpeechAct.THREATEN: _Act("menacé", "averti", "menacé", "de"),
    SpeechAct.REQUEST: _Act("demandé", "demandé", "demandé", "de"),
    SpeechAct.COMMENT: _Act("déclaré", "déclaré", "déclaré", more="ajouté"),
}

_REPORTED: Final = "ces propos ont été rapportés"
_SPOKEN: Final = "une déclaration a été faite"
"""Said when the record has no speaker, with words and without."""

_TONIC: Final[Mapping[str, str]] = {"il": "lui", "ils": "eux"}
"""The pronoun after a preposition, where it is another one."""

_QUE: Final = re.compile("(?:que |qu['’])")
_DE: Final = re.compile("(?:de |d['’])(?=.)")

_NOMINAL: Final = frozenset({"NOUN", "ADJ", "DET", "PREP"})
_RELATIVES: Final = frozenset({"QUI", "QUE", "REL", "DONT"})
_PAST: Final = frozenset({"IMPF", "COND"})

_DAYS: Final = frozenset(
    ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"]
)
_SMALL: Final = frozenset(
    {"DET", "PRONOUN", "PREP", "CLITIC", "NO", "SEVERAL", "SUBORDINATE"}
)
"""Words that have no capital of their own."""


def tell_statement(statement: Statement, voice: Voice, *, again: int = 0) -> list[str]:
    """Tell a statement in one sentence.

    *again*: how often in a row the speaker has just spoken, who is a pronoun where one
    tells enough. "Selon lui" and "il ajoute" take turns, as do the verbs of quotations.
    """
    relay = voice.according_to(statement.relays)
    pronoun = voice.pronoun(statement.speakers) if again else None
    telling = _Telling(statement, voice, pronoun, again)
    if again % 2 and not relay and (words := telling.opinion()):
        return [sentence(words)]
    if statement.form is Form.INDIRECT:
        date = voice.when(statement.date)
        lead = relay or date
        words = telling.reported(date * bool(relay), first=not lead)
    else:
        lead = relay
        words = telling.quoted(first=not lead)
    return [sentence(f"{lead}," * bool(lead), words)]


@attrs.frozen
class _Telling:
    """One statement on its way into words."""

    statement: Statement
    voice: Voice
    again: NounPhrase | None
    turn: int
    """How often in a row the speaker has just spoken."""

    def quoted(self, *, first: bool) -> str:
        """Print each quoted piece between its own marks."""
        quote = self.voice.profile.quote
        pieces = [quote(_unstopped(words)) for words in self.statement.segments]
        date = self.voice.when(self.statement.date)
        speaker = self._speaker()
        colon = self.voice.profile.colon
        if speaker is None:
            said = clause(_REPORTED, self._context(date))
            return clause(said, colon, self.voice.profile.listed(pieces))
        if self._whole():
            return clause(f"{pieces[0]},", self._inverted(speaker), self._context(date))
        who = opening(speaker) if first else plain(speaker)
        act = _ACTS[self.statement.act]
        articles = [_article_of(words) for words in self.statement.segments]
        if None not in articles:
            named = [clause(a or "", p) for a, p in zip(articles, pieces, strict=True)]
            context = self._context(date)
            verb = has(act.naming, speaker, self.voice.tense)
            return clause(who, verb, context, self.voice.profile.listed(named))
        cue = self._more(act) or "tenu ces propos"
        said = clause(who, has(cue, speaker, self.voice.tense), self._context(date))
        return clause(said, colon, self.voice.profile.listed(pieces))

    def _whole(self) -> bool:
        """Tell whether the quotation is one sentence, which can stand first."""
        words = self.statement.segments
        direct = self.statement.form is Form.DIRECT
        return direct and len(words) == 1 and not words[0].lstrip()[:1].islower()

    def _speaker(self) -> NounPhrase | None:
        return self.again or self.voice.parties(self.statement.speakers)

    def _inverted(self, speaker: NounPhrase) -> str:
        act = _ACTS[self.statement.act]
        cue = self._more(act) or act.quoting
        if self.again is None:
            said = has(cue, speaker, self.voice.tense)
            return clause(said, plain(speaker))
        verb = "ont" if speaker.plural else "a-t"
        return f"{verb}-{speaker.text} {cue}"

    def _more(self, act: _Act) -> str:
        """Give the participle for what somebody says after having said something."""
        if not self.turn or not act.more:
            return ""
        return act.more if self.turn % 2 else "poursuivi"

    def _context(self, date: str = "") -> str:
        parties = [self.voice.party(party) for party in self.statement.addressees]
        addressees = listed(to, parties, self.voice.profile)
        return clause(addressees, through(self.statement.medium), date)

    def opinion(self) -> str:
        """Say "selon lui" and what; nothing where the words need a verb before them."""
        statement = self.statement
        text = _reported(self.voice.profile.clean(statement.text))
        if statement.form is not Form.INDIRECT or not _ACTS[statement.act].more:
            return ""
        if statement.medium or statement.addressees or statement.date or not text:
            return ""
        if is_infinitive(_DE.sub("", text, count=1)) or _lacks_subject(text):
            return ""
        source = self._source()
        return f"{source}, {text}" if source else ""

    def _source(self) -> str:
        speakers = self.statement.speakers
        if self.again is not None:
            return f"selon {_TONIC.get(self.again.text, self.again.text)}"
        named = any(isinstance(party, ActorRef) for party in speakers)
        return self.voice.according_to(speakers, heard=() if named else speakers)

    def reported(self, date: str, *, first: bool) -> str:
        """Report a clause or an infinitive; without words, only that somebody spoke."""
        speaker = self._speaker()
        text = _reported(self.voice.profile.clean(self.statement.text))
        context = self._context(date)
        if speaker is None:
            words = f"{self.voice.profile.colon} {text}"
            return clause(_REPORTED, context, words) if text else _SPOKEN
        who = opening(speaker) if first else plain(speaker)
        if not text:
            spoken = elide("se", is_("exprimé", speaker))
            return clause(who, spoken, context)
        act = _ACTS[self.statement.act]
        bare = _DE.sub("", text, count=1)
        if is_infinitive(bare):
            aspirated = refuses_elision(bare)
            done = elide(act.link, bare, aspirated=aspirated) if act.link else bare
            return clause(who, has(act.doing, speaker), context, done)
        past = self.statement.date is not None or _is_past(text)
        mood = self.voice.tense if past else Mood.NOW
        participle = act.more if self.turn and act.more else act.reporting
        verb = clause(who, has(participle, speaker, mood), context)
        text = _with_subject(text)
        return elide(f"{verb} que", text, aspirated=refuses_elision(text))


def _unstopped(words: str) -> str:
    """Leave out the full stop or comma that ends quoted words."""
    words = words.rstrip()
    return words if words.endswith("..") else words.rstrip(".,;: ")


def _reported(text: str) -> str:
    """Make a subordinate clause of reported words."""
    text = _QUE.sub("", _unstopped(text), count=1) if _QUE.match(text) else text
    text = _unstopped(text)
    head = re.split("[ ’]", text, maxsplit=1)[0]
    apart = f"{head}'" if text.startswith(f"{head}’") else head
    if (classes(head) | classes(apart)) & _SMALL or head in _DAYS:
        text = text[:1].lower() + text[1:]
    return text


def _first_classes(text: str) -> frozenset[str]:
    return classes(re.split("[ ,.’]", text, maxsplit=1)[0])


def hangs(statement: Statement) -> bool:
    """Tell whether the subject of what is reported stands before it."""
    return statement.form is Form.INDIRECT and _lacks_subject(_reported(statement.text))


def _lacks_subject(text: str) -> bool:
    """Tell whether reported words begin with their verb."""
    known = _first_classes(text)
    return known >= {"FIN", "P3"} and not known & {"NOUN", *_SMALL}


def _with_subject(text: str) -> str:
    """Give a pronoun to words that begin with their verb: its subject is not told."""
    if not _lacks_subject(text):
        return text
    return f"{'il' if 'S' in _first_classes(text) else 'ils'} {text}"


def _words(text: str) -> Iterator[frozenset[str]]:
    """Give the classes of each word, a preposition or a pronoun before ’ apart."""
    for word in re.findall(r"[^\W_]+(?:-[^\W_]+)*[’']?", text):
        yield classes(word.replace("’", "'"))


def _finite(text: str) -> Iterator[frozenset[str]]:
    """Give the classes of finite verbs, those of relatives aside.

    A form that can be a noun, or that follows a determiner, is none: "l’aide".
    """
    relative = noun = False
    for known in _words(text):
        if "FIN" in known and not noun and not known & _NOMINAL:
            if not relative:
                yield known
            relative = False
        relative = relative or bool(known & _RELATIVES)
        noun = "DET" in known


def _is_past(text: str) -> bool:
    """Tell whether the verb of a clause stands in a tense that follows "a dit que"."""
    return bool(next(_finite(text), frozenset[str]()) & _PAST)


def _article_of(words: str) -> str | None:
    """Tell what a quoted noun phrase needs before its marks; None for another thing."""
    first = next(_words(words), frozenset[str]())
    if next(_finite(words), None) is not None:
        return None
    if "DET" in first and " " in words:
        return ""
    phrase = described(words)
    noun = "NOUN" in first or feminine(words)
    if not noun or phrase.article is not Article.DEFINITE:
        return None
    return indefinite(attrs.evolve(phrase, text="")).strip()
