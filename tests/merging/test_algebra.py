# SPDX-License-Identifier: MIT
"""The laws of merging, to the bytes."""

import pickle
from random import Random

from hypothesis import given, settings, strategies as st

from sahelcoop import testing
from sahelcoop.merging import merge
from sahelcoop.model.decisions import Decision, Retraction, Verdict
from sahelcoop.model.dossier import Dossier
from sahelcoop.model.report import Report
from sahelcoop.wire import from_json, to_json
from tests.merging.worlds import decisions, reports

REPORTS = st.lists(reports(), max_size=5)
DECISIONS = st.lists(decisions(), max_size=3)


def members(dossier: Dossier) -> list[str]:
    """List the keys of all records that take part in an event."""
    return sorted(key for event in dossier.merged for key in event.members)


@given(REPORTS, DECISIONS, st.randoms(use_true_random=False))
@settings(max_examples=25)
def test_order_and_repetition_say_nothing(
    given_reports: list[Report], decided: list[Decision], chance: Random
) -> None:
    """Merging is commutative and idempotent."""
    once = to_json(merge(given_reports, decisions=decided))
    again = [*given_reports, *given_reports]
    chance.shuffle(again)
    chance.shuffle(decided)

    assert once == to_json(merge(again, decisions=[*decided, *decided]))
    assert once == to_json(merge([merge(given_reports, decisions=decided)]))


@given(REPORTS, REPORTS, REPORTS, DECISIONS, DECISIONS)
@settings(max_examples=25)
def test_grouping_says_nothing(
    one: list[Report],
    two: list[Report],
    three: list[Report],
    decided: list[Decision],
    later: list[Decision],
) -> None:
    """Merging is associative: dossiers may be merged like reports, in any grouping."""
    flat = merge([*one, *two, *three], decisions=[*decided, *later])
    first = merge(one, decisions=decided)
    left = merge([merge([first, *two]), merge(three, decisions=later)])
    right = merge([first, merge([*two, *three], decisions=later)])

    assert to_json(flat) == to_json(left) == to_json(right)


@given(REPORTS, reports(), DECISIONS)
@settings(max_examples=25)
def test_no_value_is_lost(
    told: list[Report], new: Report, decided: list[Decision]
) -> None:
    """All reports stay; each record that was not retracted is in just one event."""
    dossier = merge([merge(told, decisions=decided), new])
    retracted = {d.article for d in decided if isinstance(d, Retraction)}
    kept = {r for r in (*told, new) if r.article.id not in retracted}
    keys = members(dossier)

    assert {*told, new} == set(dossier.reports)
    assert len(keys) == len(set(keys)) == sum(len(r.records) for r in kept)
    assert {r for report in kept for r in report.records} == {
        dossier.record(key) for key in keys
    }
    for event in dossier.merged:
        for field in event.fields:
            assert len(dossier.values(field)) == len(field.variants)


@given(REPORTS, DECISIONS, DECISIONS)
@settings(max_examples=25)
def test_a_decision_can_be_taken_back(
    told: list[Report], decided: list[Decision], more: list[Decision]
) -> None:
    """What was decided and taken back is as if it had never been, even through JSON."""
    before = merge(told, decisions=decided)
    fresh = [decision for decision in more if decision not in decided]
    after = from_json(to_json(merge([before], decisions=fresh)))

    assert set(before.decisions).union(fresh) == set(after.decisions)
    assert to_json(before) == to_json(merge([after], without=fresh))


@given(REPORTS, DECISIONS)
@settings(max_examples=25)
def test_a_verdict_wins(told: list[Report], decided: list[Decision]) -> None:
    """Records that a person keeps apart are apart, whatever the rules say."""
    dossier = merge(told, decisions=decided)
    events = {key.partition("#")[0]: e.id for e in dossier.merged for key in e.members}
    for verdict in decided:
        if isinstance(verdict, Verdict) and verdict.judgement != "same":
            pair = {
                events.get(verdict.left, "left"),
                events.get(verdict.right, "right"),
            }
            assert len(pair) == 2


@given(st.lists(testing.reports(), max_size=3))
@settings(max_examples=25)
def test_any_reports_merge(told: list[Report]) -> None:
    """All valid reports make a dossier, which is written, read and pickled."""
    dossier = merge(told)

    pickled = pickle.loads(pickle.dumps(dossier))  # noqa: S301 - our own bytes

    assert dossier == from_json(to_json(dossier)) == pickled
    assert to_json(dossier) == to_json(merge([dossier]))
