# SPDX-License-Identifier: MIT
"""Deals in words: what each kind is called, and the verb for what becomes of it."""

import re
from collections.abc import Mapping
from typing import Final

import attrs

from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.quantities import Qualifier
from sahelcoop.render.names import described
from sahelcoop.render.nouns import Article, NounPhrase, plain
from sahelcoop.render.numbers import Noun, count
from sahelcoop.render.sentences import clause
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.verbs import Mood, has, has_been

__all__ = [
    "ACTS",
    "ENDLESS",
    "FATES",
    "LATER",
    "NOUNS",
    "TIES",
    "TURNS",
    "deal_of",
    "is_force",
    "named_deal",
    "others_of",
    "talks",
    "truce_of",
]

_Kind, _Status = AgreementKind, AgreementStatus

NOUNS: Final[Mapping[AgreementKind, Noun]] = {
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

_OTHERS: Final = Noun("autre partie", "autres parties", feminine=True)
_OTHERS_UNCOUNTED: Final = NounPhrase(
    "autres parties", feminine=True, plural=True, article=Article.REDUCED
)

_TRUCES: Final = frozenset({"armistice", "cessation", "cessez-le-feu", "trêve"})
"""What a deal of peace is itself, where its subject begins so."""

TIES: Final = NounPhrase("relations diplomatiques", feminine=True, plural=True)
_TALKS: Final = NounPhrase(
    "discussions", feminine=True, plural=True, article=Article.INDEFINITE
)

ACTS: Final[Mapping[AgreementStatus, str]] = {
    _Status.SIGNED: "signé",
    _Status.RATIFIED: "ratifié",
}
"""What the parties do, so that they are the subject."""

FATES: Final[Mapping[AgreementStatus, str]] = {
    _Status.ANNOUNCED: "annoncé",
    **ACTS,
    _Status.RENEWED: "reconduit",
    _Status.SUSPENDED: "suspendu",
    _Status.DENOUNCED: "dénoncé",
    _Status.BROKEN: "rompu",
}
"""What befalls a deal, said with the passive."""

TURNS: Final[Mapping[AgreementStatus, str]] = {
    _Status.NEGOTIATING: "négociation",
    _Status.ANNOUNCED: "annonce",
    _Status.RATIFIED: "ratification",
    _Status.IN_FORCE: "entrée en vigueur",
    _Status.RENEWED: "reconduction",
    _Status.SUSPENDED: "suspension",
    _Status.DENOUNCED: "dénonciation",
    _Status.EXPIRED: "expiration",
    _Status.BROKEN: "rupture",
}
"""By status, what a deal has come to, in a feminine noun."""

LATER: Final = frozenset(
    {
        _Status.RENEWED,
        _Status.SUSPENDED,
        _Status.DENOUNCED,
        _Status.BROKEN,
        _Status.EXPIRED,
    }
)
"""Statuses of a deal that was there before: it takes the definite article."""

ENDLESS: Final = frozenset(
    {
        _Status.NEGOTIATING,
        _Status.ANNOUNCED,
        _Status.DENOUNCED,
        _Status.EXPIRED,
        _Status.BROKEN,
    }
)
"""Statuses that last for no time: the deal is not yet, or no more, in force."""


_DEAL: Final = re.compile(
    "(?:nouvel(?:le)? |nouveau |futur |second |autre )?"
    "(?P<noun>accord|contrat|convention|mémorandum|pacte|partenariat|protocole|traité) "
)
"""A deal as the subject of another, with the adjectives before it."""


def truce_of(agreement: Agreement) -> NounPhrase | None:
    """Give the truce that a deal of peace is, by its subject: "un cessez-le-feu"."""
    if agreement.kind is not _Kind.PEACE or agreement.name is not None:
        return None
    phrase = described(agreement.subject or "")
    head = phrase.text.partition(" ")[0]
    talked = agreement.status is _Status.NEGOTIATING
    if talked or agreement.documents is not None or head not in _TRUCES:
        return None
    feminine = head in {"trêve", "cessation"}
    later = agreement.status in LATER
    article = Article.DEFINITE if later else Article.INDEFINITE
    return NounPhrase(phrase.text, feminine, article=article)


def deal_of(agreement: Agreement, *, later: bool) -> NounPhrase | None:
    """Give the deal that the subject of one names: "un nouvel accord de partage"."""
    phrase = described(agreement.subject or "")
    known = _DEAL.match(phrase.text)
    if known is None or agreement.documents is not None or phrase.plural:
        return None
    article = Article.DEFINITE if later else Article.INDEFINITE
    feminine = known["noun"] == "convention"
    return NounPhrase(phrase.text, feminine, article=article)


def others_of(agreement: Agreement, profile: TypographyProfile) -> list[NounPhrase]:
    """Count the parties that the record does not name."""
    others = agreement.other_parties
    if others is None:
        return []
    if others.qualifier is Qualifier.UNSPECIFIED:
        return [_OTHERS_UNCOUNTED]
    return [count(_OTHERS, others, profile)]


def named_deal(
    name: str, noun: Noun, profile: TypographyProfile, *, later: bool
) -> NounPhrase:
    """Give a deal by its name: "la charte du Liptako-Gourma", "l’accord « Xyz »"."""
    phrase = described(name)
    if phrase.article is Article.NONE:
        text = f"{noun.singular} {profile.quote(name)}"
        return NounPhrase(text, noun.feminine, article=Article.DEFINITE)
    if " " not in phrase.text and not later:
        return attrs.evolve(phrase, article=Article.INDEFINITE)
    return phrase


def is_force(agreement: Agreement) -> bool:
    """Tell whether a deal is a joint force, which is launched and never signed."""
    head = (agreement.name or "").partition(" ")[0].lower()
    stands = agreement.status in {_Status.IN_FORCE, _Status.SIGNED}
    return stands and head in {"brigade", "force"} and agreement.date is not None


def talks(
    first: NounPhrase | None,
    whom: str,
    mood: Mood,
    date: str,
    *,
    topics: tuple[str, str],
) -> tuple[NounPhrase, str]:
    """Say that talks began: "a entamé des discussions avec le groupe Wagner".

    *topics* are what they are to bring and what about. The subject stands apart. What
    the talks are about stands beside them: "avec Alger des discussions portant sur".
    """
    aim, about = topics
    if first is None:
        return _TALKS, clause(has_been("entamé", _TALKS, mood), date, aim, about)
    begun = clause(has("entamé", first, mood), date * bool(aim or about))
    date = "" if aim or about else date
    if about and not aim:
        return first, clause(begun, whom, plain(_TALKS), about)
    return first, clause(begun, plain(_TALKS), whom, aim, about, date)
