# SPDX-License-Identifier: MIT
"""Deals in words: what each kind is called, and the verb for what becomes of it."""

from collections.abc import Mapping
from typing import Final

from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from sahelcoop.render.nouns import Article, NounPhrase
from sahelcoop.render.numbers import Noun

__all__ = ["ACTS", "ENDLESS", "FATES", "LATER", "NOUNS", "TALKS", "TIES", "TURNS"]

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

TIES: Final = NounPhrase("relations diplomatiques", feminine=True, plural=True)
TALKS: Final = NounPhrase(
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
