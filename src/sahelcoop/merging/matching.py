# SPDX-License-Identifier: MIT
"""Whether two records tell of one event: named rules, of which the first decides."""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from sahelcoop.merging.facets import Facet
from sahelcoop.merging.pair import Pair
from sahelcoop.merging.profile import Profile
from sahelcoop.merging.when import When
from sahelcoop.model.decisions import Judgement

__all__ = ["LASTING", "RULES", "TOLD_TWICE", "Rule", "match"]

_NIGHT: Final = 2
"""Days by which two papers may miss one another on an attack: a night told by its
evening, its morning or the day the news came."""
_WEEK: Final = 7
"""Days between the arrival of goods and their hand-over."""
_TEN: Final = 10
"""Days between a decision of state, its notice and its effect."""

SAME, DIFFERENT, UNSURE = Judgement.SAME, Judgement.DIFFERENT, Judgement.UNSURE
AGREE, CLASH, OPEN = Facet.AGREE, Facet.CLASH, Facet.OPEN


class Rule(NamedTuple):
    """What is judged of pairs for which `holds`."""

    id: str
    judgement: Judgement
    weight: int
    """The surer of two matches comes first."""
    holds: Callable[[Pair], bool]


def _same(name: str, weight: int, holds: Callable[[Pair], bool]) -> Rule:
    return Rule(name, SAME, weight, holds)


def _different(name: str, holds: Callable[[Pair], bool]) -> Rule:
    return Rule(name, DIFFERENT, 0, holds)


def _unsure(name: str, holds: Callable[[Pair], bool]) -> Rule:
    return Rule(name, UNSURE, 0, holds)


def _known_again(pair: Pair) -> bool:
    """Tell whether goods are known by their number, their type or their place."""
    same_place = pair.where is AGREE and pair.families > 0
    return pair.counts is AGREE or pair.marks > 0 or same_place


_STANDING: Final = _same("agreement.standing", 60, lambda p: p.standing)
_LATER: Final = _same(
    "agreement.later-stage",
    35,
    lambda p: (
        p.later_stage and p.blocs > 1 and (p.names > 1 or (p.ended and p.same_subject))
    ),
)
_KEPT: Final = _same(
    "delivery.kept-promise",
    35,
    lambda p: p.kept_promise and p.same_goods and p.counts is AGREE,
)
LASTING: Final = frozenset({_STANDING.id, _LATER.id, _KEPT.id})
"""Rules for what lasts, whose days may lie far apart."""
_ONE_ARTICLE: Final = _different("one-article", lambda _: True)
"""An article tells apart what it tells twice."""
_SAME_RECORD: Final = _same("same-record", 100, lambda p: p.same_record)

TOLD_TWICE: Final = frozenset({_STANDING.id})
"""Rules by which even one article may tell a thing twice: a bond that lasts."""

_COPIED: Final = _same("copied-words", 95, lambda p: p.copied)
"""What overrules a doubt."""

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "attack": (
        _different("attack.other-place", lambda p: p.where is CLASH),
        _different("attack.other-day", lambda p: p.gap > _NIGHT or p.foretold),
        _different(
            "attack.other-victims",
            lambda p: p.victims is CLASH and p.counts is not AGREE,
        ),
        _same(
            "attack.next-day",
            60,
            lambda p: (
                p.gap > 0
                and p.where is AGREE
                and (p.counts is AGREE or (p.alike and p.marks > 0))
            ),
        ),
        _unsure(
            "attack.next-day-alike",
            lambda p: p.gap > 0 and p.where is AGREE and p.counts is not CLASH,
        ),
        _different("attack.next-day-other", lambda p: p.gap > 0),
        _same("attack.same-day-place", 90, lambda p: p.same_day and p.where is AGREE),
        _same("attack.same-day-toll", 70, lambda p: p.same_day and p.large_count),
        _same(
            "attack.same-day-aim",
            65,
            lambda p: (
                p.same_day and p.counts is AGREE and (p.who is AGREE or p.marks > 0)
            ),
        ),
        _same(
            "attack.same-day-target",
            60,
            lambda p: p.same_day and p.marks > 1 and p.counts is not CLASH,
        ),
        _unsure("attack.same-day", lambda p: p.same_day),
        _different(
            "attack.other-toll", lambda p: not p.open_date and p.counts is CLASH
        ),
        _same(
            "attack.same-place-toll",
            50,
            lambda p: (
                p.where is AGREE is p.counts and (p.same_figure or not p.open_date)
            ),
        ),
        _same(
            "attack.same-period-target",
            45,
            lambda p: p.where is AGREE and not p.open_date and (p.marks > 0 or p.alike),
        ),
        _same(
            "attack.just-told",
            40,
            lambda p: (
                p.where is AGREE
                and p.counts is OPEN
                and (p.soon or p.same_news)
                and p.marks > 1
            ),
        ),
        _unsure("attack.same-place", lambda p: p.where is AGREE),
    ),
    "delivery": (
        _different("delivery.other-recipient", lambda p: p.whom is CLASH),
        _different("delivery.other-supplier", lambda p: p.who is CLASH),
        _KEPT,
        _different("delivery.other-day", lambda p: p.gap > _WEEK or p.foretold),
        _different("delivery.summing-up", lambda p: p.sums_up),
        _same("delivery.same-day-place", 85, lambda p: p.same_day and p.where is AGREE),
        _unsure("delivery.other-goods", lambda p: p.other_goods),
        _same("delivery.same-day", 90, lambda p: p.same_day and p.same_stage),
        _different("delivery.other-amount", lambda p: p.counts is CLASH),
        _unsure("delivery.promised-and-done", lambda p: not p.same_stage),
        _same(
            "delivery.days-apart",
            60,
            lambda p: p.when is When.APART and _known_again(p),
        ),
        _same(
            "delivery.same-period",
            50,
            lambda p: p.when is When.SAME_PERIOD and _known_again(p),
        ),
        _same(
            "delivery.standing-deployment",
            30,
            lambda p: p.when is not When.APART and p.personnel,
        ),
        _unsure("delivery.some-day", lambda p: not p.open_date),
        _same(
            "delivery.same-lot",
            40,
            lambda p: (p.counts is AGREE and p.families > 1) or p.marks > 1,
        ),
        _same(
            "delivery.just-told",
            40,
            lambda p: p.soon and (p.large_count or p.marks > 0),
        ),
        _same(
            "delivery.same-promise",
            40,
            lambda p: p.planned and p.same_news and p.families > 0,
        ),
        _unsure("delivery.undated", lambda _: True),
    ),
    "agreement": (
        _different("agreement.other-parties", lambda p: p.other_parties),
        _LATER,
        _unsure("agreement.other-end", lambda p: p.later_stage and p.blocs > 1),
        _different("agreement.other-stage", lambda p: not p.same_stage),
        _different("agreement.other-day", lambda p: p.gap > _TEN or p.foretold),
        _STANDING,
        _same("agreement.same-day", 90, lambda p: p.same_day and p.blocs > 1),
        _same("agreement.same-name", 60, lambda p: p.names > 1),
        _same(
            "agreement.same-subject",
            50,
            lambda p: p.marks > 0 and p.blocs > 1 and (not p.open_date or p.soon),
        ),
        _same(
            "agreement.same-act",
            50,
            lambda p: p.blocs > 1 and p.families > 0 and not p.open_date,
        ),
        _same("agreement.same-news", 40, lambda p: p.blocs > 1 and p.same_news),
        _unsure("agreement.same-parties", lambda p: p.blocs > 1),
    ),
    "statement": (
        _different("statement.other-speaker", lambda p: p.who is CLASH),
        _different("statement.other-day", lambda p: p.gap > _WEEK),
        _same("statement.same-words", 80, lambda p: p.same_words and p.told_together),
        _same("statement.quoted-again", 70, lambda p: p.same_words and p.long),
        _unsure("statement.same-formula", lambda p: p.same_words),
    ),
    "actor": (
        _different("actor.other-kind", lambda p: not p.same_stage),
        _different("actor.other-country", lambda p: p.other_country),
        _same("actor.same-name", 90, lambda p: p.names > 0),
    ),
}
"""By kind, in the order in which they are tried."""


def match(one: Profile, other: Profile) -> Rule | None:
    """Find the rule that judges two records of one kind; None where nothing speaks."""
    pair = Pair(one, other)
    if pair.same_record:
        return _SAME_RECORD
    found = None
    for rule in RULES[one.record.tag]:
        if rule.holds(pair):
            found = rule
            break
    if pair.same_reading:
        return found if found is _STANDING else _ONE_ARTICLE
    if (found is None or found.judgement is UNSURE) and pair.copied:
        return _COPIED
    if found is None or found.judgement is not SAME:
        return found
    # Of two matches by one rule that of the same count and place is the surer.
    agreeing = 2 * (pair.counts is AGREE) + (pair.where is AGREE)
    return Rule(found.id, SAME, found.weight + agreeing, found.holds)
