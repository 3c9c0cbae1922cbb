# SPDX-License-Identifier: MIT
"""Which of several values is preferred, by which rule."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sahelcoop.merging.comparing import compare
from sahelcoop.merging.telling import Variety
from sahelcoop.merging.unions import UNIONS
from sahelcoop.merging.when import stretch
from sahelcoop.model._event import Certainty
from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from sahelcoop.model.attack import AttackKind
from sahelcoop.model.delivery import Aggregation, DeliveryStatus
from sahelcoop.model.differing import CORRECTED, Comparison
from sahelcoop.model.statement import Form, SpeechAct

__all__ = ["Choice", "choose"]

Choice = tuple[str, Any, list[Variety]]
"""The rule, the preferred value, and the varieties, the leading one first."""

_RANKS: Final[Mapping[str, tuple[str, Sequence[object]]]] = {
    "certainty": ("asserted-first", (Certainty.ASSERTED,)),
    "form": ("quoted-first", (Form.DIRECT, Form.MIXED)),
    "items_exhaustive": ("open-list", (False,)),
    "status": (
        "furthest-stage",
        (
            DeliveryStatus.DELIVERED,
            DeliveryStatus.SHIPPED,
            DeliveryStatus.CANCELLED,
            DeliveryStatus.ORDERED,
            DeliveryStatus.ANNOUNCED,
            DeliveryStatus.PROMISED,
            AgreementStatus.BROKEN,
            AgreementStatus.DENOUNCED,
            AgreementStatus.EXPIRED,
            AgreementStatus.SUSPENDED,
            AgreementStatus.RENEWED,
            AgreementStatus.IN_FORCE,
            AgreementStatus.RATIFIED,
            AgreementStatus.SIGNED,
            AgreementStatus.ANNOUNCED,
        ),
    ),
}
"""By field, the rule and the values that come before all others, the first first."""
_GENERAL: Final = frozenset(
    {
        AttackKind.ATTACK,
        AgreementKind.OTHER,
        Aggregation.SINGLE,
        SpeechAct.AFFIRM,
        SpeechAct.COMMENT,
    }
)
"""Values that say less than any other of their field."""


def choose(field: str, found: Sequence[Variety]) -> Choice:
    """Choose among values, at least one of which is not empty.

    What a person put there comes first, even if that is nothing; of rival corrections
    the one of the least id, which is also the one that the record is matched by.
    """
    corrected = min(filter(_correction, found), key=_correction, default=None)
    if corrected is not None:
        rest = [variety for variety in found if variety is not corrected]
        rest.sort(key=lambda variety: variety.silent)
        return CORRECTED, corrected.value, [corrected, *rest]
    loud = [variety for variety in found if not variety.silent]
    silent = [variety for variety in found if variety.silent]
    if len(loud) == 1:
        return "only-value", loud[0].value, [*loud, *silent]
    rule, ordered = _ordered(field, loud)
    value = ordered[0].value
    if field in UNIONS:
        rule, join = UNIONS[field]
        value = join([variety.value for variety in ordered])
    return rule, value, [*ordered, *silent]


def _correction(variety: Variety) -> str:
    return variety.correction or ""


def _ordered(field: str, loud: Sequence[Variety]) -> tuple[str, list[Variety]]:
    """Put the preferred value first, and name the rule that did."""
    if field in _RANKS:
        rule, ranks = _RANKS[field]
        return rule, sorted(loud, key=lambda v: (_rank(ranks, v.value), *_weight(v)))
    if field in {"date", "announced"}:
        return _by_date(loud)
    specific = sorted(loud, key=lambda v: (_is_general(v.value), *_weight(v)))
    if specific[0].sources == specific[1].sources:
        return "first-told", specific
    return "most-sources", specific


def _rank(ranks: Sequence[object], value: object) -> int:
    return ranks.index(value) if value in ranks else len(ranks)


def _is_general(value: object) -> bool:
    return isinstance(value, str) and value in _GENERAL


def _weight(variety: Variety) -> tuple[int, float, str]:
    """Order by independent sources, then by the first telling, then by the words."""
    return -variety.sources, variety.told, variety.spelled


def _by_date(loud: Sequence[Variety]) -> tuple[str, list[Variety]]:
    """Prefer the finest of dates that can all be; else the best attested, or earliest.

    The earliest is nearest to the event: goods arrive before they are handed over, an
    attack of the evening is told the next morning, a letter is sent before it arrives.
    """
    length = min(stretch(variety.value).length for variety in loud)
    finer = [v for v in loud if stretch(v.value).length == length]
    ordered = sorted(
        loud,
        key=lambda v: (
            stretch(v.value).length > length,
            -v.sources,
            stretch(v.value).first,
            v.spelled,
        ),
    )
    best = ordered[0]
    if all(
        compare("date", best.value, other.value) is not Comparison.CONTRADICTS
        for other in loud
    ):
        return "finest-date", ordered
    if any(v.sources < best.sources for v in finer):
        return "most-sources", ordered
    return "earliest-date", ordered
