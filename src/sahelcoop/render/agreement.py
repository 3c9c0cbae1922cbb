# SPDX-License-Identifier: MIT
"""Agreements as sentences: who agreed on what, and how it stands."""

from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.provenance import Absence
from sahelcoop.model.quantities import Quantity
from sahelcoop.render.dates import when
from sahelcoop.render.goods import common_noun
from sahelcoop.render.heads import classes, feminine
from sahelcoop.render.names import as_printed, described
from sahelcoop.render.nouns import Article, NounPhrase, joined, of, opening, plain
from sahelcoop.render.numbers import Noun, count
from sahelcoop.render.sentences import clause, sentence
from sahelcoop.render.verbs import Mood, has, has_been, is_, mood_of
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
        "accord de relations diplomatiques", "accords de relations diplomatiques"
    ),
    _Kind.MEMBERSHIP: Noun("accord d’adhésion", "accords d’adhésion"),
    _Kind.OTHER: Noun("accord", "accords"),
}

_BONDS: Final[Mapping[AgreementKind, tuple[NounPhrase, str]]] = {
    _Kind.CONSORTIUM: (NounPhrase("consortium", article=Article.INDEFINITE), "formé"),
    _Kind.DIPLOMATIC_RELATIONS: (
        NounPhrase("relations diplomatiques", True, True, Article.INDEFINITE),
        "établi",
    ),
    _Kind.MEMBERSHIP: (
        NounPhrase("adhésion", feminine=True, article=Article.DEFINITE),
        "acté",
    ),
}
"""Kinds that are no document: what they are, and the participle of their beginning."""

_ACTS: Final[Mapping[AgreementStatus, str]] = {
    _Status.SIGNED: "signé",
    _Status.RATIFIED: "ratifié",
}
"""What parties do, so that they are the subject."""

_FATES: Final[Mapping[AgreementStatus, str]] = {
    _Status.RENEWED: "reconduit",
    _Status.SUSPENDED: "suspendu",
    _Status.DENOUNCED: "dénoncé",
    _Status.BROKEN: "rompu",
    _Status.EXPIRED: "",
}
"""What befalls a deal that the reader takes as known; "a expiré" is active."""
