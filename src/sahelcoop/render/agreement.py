# SPDX-License-Identifier: MIT
"""Agreements as sentences: who agreed on what, and how it stands."""

from collections.abc import Callable, Sequence

import attrs

from sahelcoop.model.actors import Party
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.provenance import Absence
from sahelcoop.render.bonds import binding, body_of, deed_of, suspension, tie
from sahelcoop.render.days import lasting
from sahelcoop.render.deals import (
    ACTS,
    ENDLESS,
    FATES,
    LATER,
    NOUNS,
    TIES,
    deal_of,
    is_force,
    named_deal,
    others_of,
    talks,
    truce_of,
)
from sahelcoop.render.heads import is_infinitive
from sahelcoop.render.names import as_printed
from sahelcoop.render.nouns import (
    Article,
    NounPhrase,
    elide,
    joined,
    of,
    opening,
    own,
    plain,
)
from sahelcoop.render.numbers import count
from sahelcoop.render.sentences import clause, sentence
from sahelcoop.render.subjects import about, bare, is_said, topic
from sahelcoop.render.verbs import Mood, has, has_been, is_
from sahelcoop.render.voice import Voice
from sahelcoop.render.wordlists import BONDS

__all__ = ["tell_agreement"]

_Kind, _Status = AgreementKind, AgreementStatus


def tell_agreement(
    agreement: Agreement,
    voice: Voice,
    *,
    known: bool = False,
    again: bool = False,
    he: NounPhrase | None = None,
) -> list[str]:
    """Tell an agreement in one sentence.

    *known*: the text has told of it, so that it is "l’accord". *again*: the same
    parties were just told to have agreed, and are a pronoun. *he* is one for who moved
    this deal as well as the one just told.
    """
    source = voice.according_to(agreement.according_to, heard=voice.heard)
    telling = _Telling(agreement, voice, known=known, again=again, he=he)
    date = voice.when(agreement.date)
    opens = agreement.status is _Status.NEGOTIATING and bool(agreement.subject)
    opens = (opens or agreement.status in ACTS) and bool(agreement.parties)
    leads = opens and not source
    lead = source or date * leads
    core = telling.core(date * (not leads), first=not (lead or voice.label))
    return [sentence(voice.label, f"{lead}," * bool(lead), core, telling.gap())]


@attrs.frozen
class _Telling:
    """One agreement on its way into words."""

    agreement: Agreement
    voice: Voice
    known: bool = attrs.field(kw_only=True)
    again: bool = attrs.field(kw_only=True)
    he: NounPhrase | None = attrs.field(kw_only=True)

    def core(self, date: str, *, first: bool) -> str:
        """Say who agreed on what, or what became of it, for how long and when."""
        put = opening if first else plain
        body = body_of(self.agreement, self.voice.kind)
        if body is not None and (words := self._membership(body, date, put)):
            return words
        if self._is_suspension():
            return self._suspension(date, put)
        if self.agreement.by and self.agreement.status in FATES:
            return self._move(date, put)
        if self.agreement.status is _Status.NEGOTIATING:
            return self._talks(put, date)
        return clause(self._told(put), date)

    def _membership(
        self, body: Party, date: str, put: Callable[[NounPhrase], str]
    ) -> str:
        """Say who joined or left *body*, and who did so beside them."""
        agreement, voice = self.agreement, self.voice
        led = agreement.by == (body,)
        whole = voice.party(body) if led else None
        moving = () if led else agreement.by
        movers = list(map(voice.party, moving))
        if self.he is not None and movers:
            movers = [self.he]
        rest = self._parties(but=(body, *moving))
        members = joined(movers or rest, voice.profile)
        deed = deed_of(agreement, body, members, whole or voice.party(body))
        if deed is None:
            return ""
        subject, done, what = deed
        verb = has(done, subject, voice.mood(agreement.certainty))
        told = clause(put(subject), verb, what, self.term(), date)
        beside = plain(joined(rest, voice.profile)) if movers and rest else ""
        return f"{told}, de même que {beside}" if beside else told

    def _is_suspension(self) -> bool:
        """Tell whether members are suspended of whom or of what is left open."""
        agreement = self.agreement
        member = agreement.kind is _Kind.MEMBERSHIP and bool(agreement.parties)
        return member and agreement.status is _Status.SUSPENDED

    def _suspension(self, date: str, put: Callable[[NounPhrase], str]) -> str:
        """Say that a body suspended a member, or that somebody's part was suspended."""
        mood = self.voice.mood(self.agreement.certainty)
        whose = joined(self._parties(), self.voice.profile)
        who, done = suspension(self.agreement, whose, self.voice.kind, mood)
        return clause(put(who), done, self.term(), date)

    def _told(self, put: Callable[[NounPhrase], str]) -> str:
        agreement = self.agreement
        if is_force(agreement) and agreement.parties:
            parties = joined(self._parties(), self.voice.profile)
            launched = has("lancé", parties, self.voice.mood(agreement.certainty))
            return clause(put(parties), launched, plain(self._deal()))
        ties = agreement.kind is _Kind.DIPLOMATIC_RELATIONS
        lasting = agreement.status is _Status.IN_FORCE and agreement.date is None
        if lasting and self.known and self._subject():
            return self._content(put)
        standing = lasting and not ties
        if ties and agreement.status is _Status.IN_FORCE and len(agreement.parties) > 1:
            both = joined(self._parties(), self.voice.profile)
            mood = self.voice.mood(agreement.certainty)
            return clause(put(both), tie(agreement, both, self._deal(), mood))
        acting = agreement.status in ACTS or standing
        if agreement.parties and acting and not self._lacks_a_side():
            return self._act(put)
        deal = self._deal()
        subject = clause(put(deal), self._between(), self._about())
        return clause(subject, self._fate(deal), self.term())

    def _lacks_a_side(self) -> bool:
        """Tell whether who ratified it may be the side that nobody named."""
        agreement = self.agreement
        ratified = agreement.status is _Status.RATIFIED
        return ratified and len(self._parties()) == 1 and not agreement.by

    def _act(self, put: Callable[[NounPhrase], str]) -> str:
        mood = self.voice.mood(self.agreement.certainty)
        parties = joined(self._parties(), self.voice.profile)
        adverb = "également" * self.again
        if self.again:
            pronoun = "elles" if parties.feminine else "ils"
            parties = NounPhrase(pronoun, parties.feminine, plural=True)
        participle = ACTS.get(self.agreement.status)
        if participle is None:
            verb = f"{is_('lié', parties, mood, adverb)} par"
        else:
            verb = has(participle, parties, mood, adverb)
        return clause(
            put(parties), verb, plain(self._deal()), self.term(), self._about()
        )

    def _move(self, date: str, put: Callable[[NounPhrase], str]) -> str:
        """Say who moved it: "a dénoncé l’accord de défense qui le liait à la France".

        What parties have with one another is theirs: "a rompu ses relations avec …".
        The day stands before words that follow the deal, of which it is no part.
        """
        status, voice = self.agreement.status, self.voice
        setting = clause(self.term(), date)
        movers = list(map(voice.party, self.agreement.by))
        mover = self.he or joined(movers, voice.profile)
        verb = has(FATES[status], mover, voice.mood(self.agreement.certainty))
        deal, partners = self._deal(), self._parties(but=self.agreement.by)
        about = self._about()
        shared = deal.text.partition(" ")[0] in BONDS
        what = own(deal, mover) if shared else plain(deal)
        if deal.article is Article.DEFINITE and not shared:
            lasting = status is _Status.RENEWED
            bond = binding(deal, mover, partners, voice.profile, lasting=lasting)
            if bond and not about:
                return clause(put(mover), verb, setting, what, bond)
        both = plain(joined(partners, voice.profile)) if partners else ""
        told = clause(what, f"avec {both}" * bool(both), about)
        told = clause(setting, told) if about else clause(told, setting)
        return clause(put(mover), verb, told)

    def _content(self, put: Callable[[NounPhrase], str]) -> str:
        """Say what a known deal is to bring: "l’accord prévoit un soutien"."""
        deal, subject = self._deal(), self._subject()
        if is_infinitive(subject):
            plan = elide("de", self.voice.profile.clean(subject))
        else:
            plan = topic(subject, self.voice.profile)
        return clause(put(deal), has("prévu", deal, Mood.NOW), plan)

    def _talks(self, put: Callable[[NounPhrase], str], date: str) -> str:
        mood = self.voice.mood(self.agreement.certainty)
        vague = self.agreement.kind is _Kind.OTHER and self.agreement.name is None
        aim = "" if vague else f"en vue {of(self._deal())}"
        first, *others = self._parties() if self.agreement.parties else [None]
        both = joined([o for o in others if o], self.voice.profile) if others else None
        whom = f"avec {plain(both)}" if both else ""
        who, words = talks(first, whom, mood, date, topics=(aim, self._about()))
        return clause(put(who), words)

    def _fate(self, deal: NounPhrase) -> str:
        """Say how the deal stands, of which it is the subject."""
        status, mood = self.agreement.status, self.voice.mood(self.agreement.certainty)
        if status is _Status.IN_FORCE:
            if deal.text == TIES.text:
                return has_been("établi", deal, mood)
            return f"{is_('entré', deal, mood)} en vigueur"
        if status is _Status.EXPIRED:
            return has("pris fin" if truce_of(self.agreement) else "expiré", deal, mood)
        return has_been(FATES[status], deal, mood)

    def _parties(self, but: Sequence[Party] = ()) -> list[NounPhrase]:
        parties = [party for party in self.agreement.parties if party not in but]
        named = [self.voice.party(party) for party in parties]
        return [*named, *others_of(self.agreement, self.voice.profile)]

    def _between(self) -> str:
        parties = self._parties()
        if not parties:
            return ""
        both = plain(joined(parties, self.voice.profile))
        return f"entre {both}" if len(parties) > 1 else f"avec {both}"

    def _deal(self) -> NounPhrase:
        """Name the deal; one that a later status presupposes is definite."""
        agreement = self.agreement
        noun = NOUNS[agreement.kind]
        later = self._is_later()
        if agreement.name is not None:
            return named_deal(agreement.name, noun, self.voice.profile, later=later)
        if apt := truce_of(agreement) or deal_of(agreement, later=later):
            return apt
        ties = agreement.kind is _Kind.DIPLOMATIC_RELATIONS
        if ties and (later or agreement.status is _Status.IN_FORCE):
            article = Article.DEFINITE if later else Article.INDEFINITE
            return attrs.evolve(TIES, article=article)
        if agreement.documents is not None:
            return count(noun, agreement.documents, self.voice.profile)
        article = Article.DEFINITE if later else Article.INDEFINITE
        return NounPhrase(noun.singular, noun.feminine, article=article)

    def _is_later(self) -> bool:
        """Tell whether the deal was there before the sentence."""
        return self.known or self.agreement.status in LATER

    def _subject(self) -> str:
        """Give what it is about, unless its kind or its name says so."""
        subject = bare(self.agreement.subject or "")
        deal = self._deal().text
        told = as_printed(subject) in deal or truce_of(self.agreement)
        named = self.agreement.name is not None
        return "" if told or is_said(subject, deal, named=named) else subject

    def _about(self) -> str:
        return about(self._subject(), self.voice.profile)

    def term(self) -> str:
        """Say for how long: "pour cinq ans"."""
        term = self.agreement.term
        if term is None or self.agreement.status in ENDLESS:
            return ""
        return f"pour {lasting(term, self.voice.profile)}"

    def gap(self) -> str:
        """Say that the date was not disclosed."""
        agreement = self.agreement
        untold = agreement.absent.get("date") is Absence.UNDISCLOSED
        if agreement.date is not None or not untold:
            return ""
        return (
            ", à des dates non précisées"
            if self._deal().plural
            else (", à une date non précisée")
        )
