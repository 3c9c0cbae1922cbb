# SPDX-License-Identifier: MIT
"""Statements as sentences: the very words between marks, or reported speech."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

import attrs

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

__all__ = ["tell_statement"]


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
    SpeechAct.ANNOUNCE: _Act("annoncé", "annoncé", "annoncé", naming="annoncé"),
    SpeechAct.CLAIM: _AFFIRMED,
    SpeechAct.DENY: _Act("démenti", "démenti", "démenti", naming="démenti"),
    SpeechAct.THANK: _Act("remercié", "déclaré", "déclaré", more="ajouté"),
    SpeechAct.PRAISE: _Act(
        "salué", "déclaré", "déclaré", more="ajouté", naming="salué"
    ),
    SpeechAct.ACCUSE: _Act("accusé", "affirmé", "affirmé"),
    SpeechAct.CONDEMN: _Act(
        "dénoncé", "dénoncé le fait", "dénoncé le fait", "de", naming="dénoncé"
    ),
    SpeechAct.PLEDGE: _Act("promis", "promis", "promis", "de", naming="promis"),
    SpeechAct.THREATEN: _Act("menacé", "averti", "menacé", "de"),
    SpeechAct.REQUEST: _Act("demandé", "demandé", "demandé", "de", naming="demandé"),
    SpeechAct.COMMENT: _Act(
        "commenté", "déclaré", "déclaré", more="ajouté", naming="commenté"
    ),
}

_REPORTED: Final = "ces propos ont été rapportés"
_SPOKEN: Final = "une déclaration a été faite"
"""Said when the record has no speaker, with words and without."""

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


def tell_statement(
    statement: Statement, voice: Voice, *, again: bool = False
) -> list[str]:
    """Tell a statement in one sentence.

    *again*: the speaker has just spoken and is a pronoun where one tells enough,
    "a-t-il ajouté".
    """
    relay = voice.according_to(statement.relays)
    pronoun = voice.pronoun(statement.speakers) if again else None
    telling = _Telling(statement, voice, pronoun)
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
        articles = [_article_of(words) for words in self.statement.segments]
        if None not in articles:
            act = _ACTS[self.statement.act]
            named = [clause(a or "", p) for a, p in zip(articles, pieces, strict=True)]
            context = self._context(date)
            verb = has(act.naming, speaker, self.voice.tense)
            return clause(who, verb, context, self.voice.profile.listed(named))
        said = clause(
            who, has("tenu ces propos", speaker, self.voice.tense), self._context(date)
        )
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
        if self.again is None:
            said = has(act.quoting, speaker, self.voice.tense)
            return clause(said, plain(speaker))
        verb = "ont" if speaker.plural else "a-t"
        return f"{verb}-{speaker.text} {act.more or act.quoting}"

    def _context(self, date: str = "") -> str:
        parties = [self.voice.party(party) for party in self.statement.addressees]
        addressees = listed(to, parties, self.voice.profile)
        return clause(addressees, through(self.statement.medium), date)

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
        verb = clause(who, has(act.reporting, speaker, mood), context)
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


def _with_subject(text: str) -> str:
    """Give a pronoun to words that begin with their verb: its subject is not told."""
    known = classes(re.split("[ ,.’]", text, maxsplit=1)[0])
    if not known >= {"FIN", "P3"} or known & {"NOUN", *_SMALL}:
        return text
    return f"{'il' if 'S' in known else 'ils'} {text}"


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
