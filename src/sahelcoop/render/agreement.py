# SPDX-License-Identifier: MIT
"""Agreements as sentences: who agreed on what, and how it stands."""

import re
from collections.abc import Callable, Mapping
from typing import Final

import attrs

from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.provenance import Absence
from sahelcoop.model.quantities import Qualifier
from sahelcoop.render.heads import classes, feminine, is_infinitive
from sahelcoop.render.names import described
from sahelcoop.render.nouns import Article, NounPhrase, joined, of, opening, plain
from sahelcoop.render.numbers import Noun, count
from sahelcoop.render.sentences import clause, sentence
from sahelcoop.render.verbs import has, has_been, is_
from sahelcoop.render.voice import Voice

__all__ = ["tell_agreement"]

_Kind, _Status = AgreementKind, AgreementStatus

_NOUNS: Final[Mapping[AgreementKind, Noun]] = {
    _Kind.CONTRACT: Noun("contrat", "contrats"),
    _Kind.MILITARY_COOPERATION: Noun(
        "accord de coopération militaire", "accords de coopération militaire"
    ),
    _Kind.PARTNERSHIP: Noun("accord de partenariat", "accords de partenariat"),
    _Kind.TREATY: Noun("traité", "traités"),
    _Kind.MEMORANDUM: Noun("protocole d’accord", "protocoles d’accord"),
    _Kind.DEFENCE_PACT: Noun("accord de défense", "accords de défense"),
    _Kind.PEACE: Noun("accord de paix", "accords de paix"),
    _Kind.CONSORTIUM: Noun("accord de consortium", "accords de consortium"),
    _Kind.DIPLOMATIC_RELATIONS: Noun(
        "accord sur les relations diplomatiques",
        "accords sur les relations diplomatiques",
    ),
    _Kind.MEMBERSHIP: Noun("accord d’adhésion", "accords d’adhésion"),
    _Kind.OTHER: Noun("accord", "accords"),
}

_ACTS: Final[Mapping[AgreementStatus, str]] = {
    _Status.SIGNED: "signé",
    _Status.RATIFIED: "ratifié",
}
"""What the parties do, so that they are the subject."""

_FATES: Final[Mapping[AgreementStatus, str]] = {
    _Status.ANNOUNCED: "annoncé",
    **_ACTS,
    _Status.RENEWED: "reconduit",
    _Status.SUSPENDED: "suspendu",
    _Status.DENOUNCED: "dénoncé",
    _Status.BROKEN: "rompu",
}
"""What befalls a deal, said with the passive."""

_LATER: Final = frozenset(
    {
        _Status.RENEWED,
        _Status.SUSPENDED,
        _Status.DENOUNCED,
        _Status.BROKEN,
        _Status.EXPIRED,
    }
)
"""Statuses of a deal that was there before: it takes the definite article."""

_OTHERS: Final = Noun("autre partie", "autres parties", feminine=True)
_OTHERS_UNCOUNTED: Final = NounPhrase(
    "autres parties", feminine=True, plural=True, article=Article.REDUCED
)
_TIES: Final = NounPhrase("relations diplomatiques", feminine=True, plural=True)
_TALKS: Final = NounPhrase(
    "discussions", feminine=True, plural=True, article=Article.INDEFINITE
)


def tell_agreement(agreement: Agreement, voice: Voice) -> list[str]:
    """Tell an agreement in one sentence."""
    source = voice.according_to(agreement.according_to)
    telling = _Telling(agreement, voice)
    date = voice.when(agreement.date)
    leads = agreement.status in _ACTS and bool(agreement.parties) and not source
    lead = source or date * leads
    core = telling.core(first=not (lead or voice.label))
    return [
        sentence(
            voice.label,
            f"{lead}," * bool(lead),
            core,
            date * (not leads),
            telling.gap(),
        )
    ]


@attrs.frozen
class _Telling:
    """One agreement on its way into words."""

    agreement: Agreement
    voice: Voice

    def core(self, *, first: bool) -> str:
        """Say who agreed on what, or what became of it."""
        agreement = self.agreement
        put = opening if first else plain
        if agreement.status is _Status.NEGOTIATING:
            return self._talks(put)
        ties = agreement.kind is _Kind.DIPLOMATIC_RELATIONS
        lasting = agreement.status is _Status.IN_FORCE and agreement.date is None
        standing = lasting and not ties
        if agreement.parties and (agreement.status in _ACTS or standing):
            return self._act(put)
        deal = self._deal()
        subject = clause(put(deal), self._between(), self._about())
        return clause(subject, self._fate(deal))

    def _act(self, put: Callable[[NounPhrase], str]) -> str:
        mood = self.voice.mood(self.agreement.certainty)
        parties = joined(self._parties(), self.voice.profile)
        participle = _ACTS.get(self.agreement.status)
        if participle is None:
            verb = f"{is_('lié', parties, mood)} par"
        else:
            verb = has(participle, parties, mood)
        return clause(put(parties), verb, plain(self._deal()), self._about())

    def _talks(self, put: Callable[[NounPhrase], str]) -> str:
        """Say that talks began: "a entamé des discussions avec le groupe Wagner"."""
        mood = self.voice.mood(self.agreement.certainty)
        vague = self.agreement.kind is _Kind.OTHER and self.agreement.name is None
        aim = "" if vague else f"en vue {of(self._deal())}"
        if not self.agreement.parties:
            return clause(
                put(_TALKS), has_been("entamé", _TALKS, mood), aim, self._about()
            )
        first, *others = self._parties()
        verb = f"{has('entamé', first, mood)} des discussions"
        partners = joined(others, self.voice.profile) if others else None
        to_whom = f"avec {plain(partners)}" if partners else ""
        return clause(put(first), verb, to_whom, aim, self._about())

    def _fate(self, deal: NounPhrase) -> str:
        """Say how the deal stands, of which it is the subject."""
        status, mood = self.agreement.status, self.voice.mood(self.agreement.certainty)
        if status is _Status.IN_FORCE:
            if deal.text == _TIES.text:
                return has_been("établi", deal, mood)
            return f"{is_('entré', deal, mood)} en vigueur"
        if status is _Status.EXPIRED:
            return has("expiré", deal, mood)
        return has_been(_FATES[status], deal, mood)

    def _parties(self) -> list[NounPhrase]:
        named = [self.voice.party(party) for party in self.agreement.parties]
        others = self.agreement.other_parties
        if others is None:
            return named
        if others.qualifier is Qualifier.UNSPECIFIED:
            return [*named, _OTHERS_UNCOUNTED]
        return [*named, count(_OTHERS, others, self.voice.profile)]

    def _between(self) -> str:
        parties = self._parties()
        if not parties:
            return ""
        both = plain(joined(parties, self.voice.profile))
        return f"entre {both}" if len(parties) > 1 else f"avec {both}"

    def _deal(self) -> NounPhrase:
        """Name the deal; one that a later status presupposes is definite."""
        agreement = self.agreement
        noun = _NOUNS[agreement.kind]
        if agreement.name is not None:
            return self._named(agreement.name, noun)
        later = agreement.status in _LATER
        ties = agreement.kind is _Kind.DIPLOMATIC_RELATIONS
        if ties and (later or agreement.status is _Status.IN_FORCE):
            article = Article.DEFINITE if later else Article.INDEFINITE
            return attrs.evolve(_TIES, article=article)
        if agreement.documents is not None:
            return count(noun, agreement.documents, self.voice.profile)
        article = Article.DEFINITE if later else Article.INDEFINITE
        return NounPhrase(noun.singular, noun.feminine, article=article)

    def _named(self, name: str, noun: Noun) -> NounPhrase:
        phrase = described(name)
        if phrase.article is Article.NONE:
            text = f"{noun.singular} {self.voice.profile.quote(name)}"
            return NounPhrase(text, noun.feminine, article=Article.DEFINITE)
        if " " not in phrase.text and self.agreement.status not in _LATER:
            return attrs.evolve(phrase, article=Article.INDEFINITE)
        return phrase

    def _about(self) -> str:
        """Say what it is about, in the words of the text where these are no noun."""
        subject = " ".join((self.agreement.subject or "").split()).rstrip(" .")
        if not subject or subject in self._deal().text:
            return ""
        if is_infinitive(subject):
            return f"visant à {self.voice.profile.clean(subject)}"
        head = re.split("(?<=[ ’'])|,", subject, maxsplit=1)[0].strip()
        known = classes(head) & {"NOUN", "DET"} or feminine(head)
        if known and subject[0].islower():
            phrase = described(subject)
            text = self.voice.profile.clean(phrase.text)
            return f"portant sur {plain(attrs.evolve(phrase, text=text))}"
        return f"portant sur {self.voice.profile.quote(subject)}"

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
