# SPDX-License-Identifier: MIT
"""Reports and dossiers made into one dossier: a function of what they hold, no more."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from sahelcoop.lexicon.lexicon import uncollected
from sahelcoop.merging.blocks import pairs
from sahelcoop.merging.clusters import Judged, cluster
from sahelcoop.merging.copies import copied, origins
from sahelcoop.merging.links import links
from sahelcoop.merging.matching import match
from sahelcoop.merging.profile import Profile, profile
from sahelcoop.merging.reconcile import merged
from sahelcoop.merging.telling import Member, fields_of
from sahelcoop.model._checks import shown
from sahelcoop.model._keys import keyed
from sahelcoop.model._record import canonical, content_id
from sahelcoop.model.decisions import (
    Correction,
    Decision,
    Judgement,
    Retraction,
    Told,
    Verdict,
)
from sahelcoop.model.dossier import Dossier
from sahelcoop.model.report import Report

__all__ = ["merge"]


def merge(
    sources: Iterable[Report | Dossier],
    *,
    decisions: Iterable[Decision] = (),
    without: Iterable[Decision] = (),
) -> Dossier:
    """Merge reports and dossiers: the same event told by several becomes one.

    The order does not matter, nor how often a report comes. *decisions* of a person
    are added to those of the dossiers and win over the rules; those *without* which
    it is to be made are taken back, and everything is as if they had never been.

    Raises TypeError for what is neither, such as an article that could not be read.
    """
    # Outside `uncollected`: whoever reads the articles on the way leaves much garbage.
    given = list(sources)
    for one in given:
        if not isinstance(one, Report | Dossier):
            raise TypeError(f"merge takes reports and dossiers, got {shown(one)}")
    dossiers = [one for one in given if isinstance(one, Dossier)]
    reports = _distinct(
        [
            *(one for one in given if isinstance(one, Report)),
            *(report for dossier in dossiers for report in dossier.reports),
        ]
    )
    held = {d for dossier in dossiers for d in dossier.decisions}
    kept = sorted(held.union(decisions).difference(without), key=_spelled)
    with uncollected():
        return _dossier(reports, tuple(kept))


def _spelled(value: object) -> str:
    return repr(canonical(value, wording=True))


def _distinct(reports: Iterable[Report]) -> tuple[Report, ...]:
    """Put reports in the order of their ids, each once; spell out only rivals."""
    by_id: dict[str, list[Report]] = defaultdict(list)
    for report in reports:
        if not any(report is old or report == old for old in by_id[report.id]):
            by_id[report.id].append(report)
    for found in by_id.values():
        if len(found) > 1:
            found.sort(key=_spelled)
    return tuple(report for _, found in sorted(by_id.items()) for report in found)


def _dossier(reports: tuple[Report, ...], decisions: tuple[Decision, ...]) -> Dossier:
    """Compute all that follows from *reports* and *decisions* in their one order."""
    copies = copied(reports)
    held = _Held.of(reports, decisions, origins(copies))
    judged = list(_judged(held.profiles))
    decided = _decided(held.profiles, decisions)
    groups, joins = cluster(held.profiles, judged, decided)
    members = [[held.profiles[n] for n in group] for group in groups]
    events = [merged(held.members(found)) for found in members]
    unsure = _unsure(groups, judged, decided)
    ids = (event.id for event in events)
    return Dossier(
        id=content_id("dossier", [r.id for r in reports], _spelled(decisions)),
        reports=reports,
        decisions=decisions,
        merged=tuple(events),
        verdicts=tuple(_verdict(held.profiles, found) for found in (*joins, *unsure)),
        links=tuple(sorted(links(zip(ids, members, strict=True)), key=attrs.astuple)),
        copies=copies,
    )


@attrs.frozen(eq=False)
class _Held:
    """The records of a dossier that count, in the order of their keys."""

    profiles: list[Profile]
    records: Mapping[str, Told]
    """As their articles tell them, whatever was corrected."""
    corrections: Mapping[str, list[Correction]]
    """By key of the record."""
    origins: Mapping[str, str]

    @classmethod
    def of(
        cls,
        reports: Sequence[Report],
        decisions: Sequence[Decision],
        origins: Mapping[str, str],
    ) -> "_Held":
        """Leave out what was retracted, and correct what was corrected."""
        retracted = {d.article for d in decisions if isinstance(d, Retraction)}
        corrections: dict[str, list[Correction]] = defaultdict(list)
        for decision in decisions:
            if isinstance(decision, Correction):
                corrections[decision.record].append(decision)
        records: dict[str, Told] = {}
        found: dict[str, list[Correction]] = {}
        profiles: list[Profile] = []
        number = {id(report): n for n, report in enumerate(reports)}
        for key, report, record in keyed(reports):
            if report.article.id in retracted:
                continue
            records[key] = record
            names = dict.fromkeys((key, record.id))
            named = [c for name in names for c in corrections.get(name, ())]
            found[key] = [c for c in named if c.corrected.tag == record.tag]
            reading, now = number[id(report)], _corrected(record, found[key])
            profiles.append(profile(key, reading, report, now))
        profiles.sort(key=lambda p: p.key)
        return cls(profiles, records, found, origins)

    def members(self, profiles: Sequence[Profile]) -> list[Member]:
        """Give the records of an event, then what was put in place of their values."""
        records = [
            Member(
                p.key,
                self.records[p.key],
                self.origins.get(p.article, p.article),
                p.told,
            )
            for p in profiles
        ]
        corrected = [
            Member.of(c, p.told) for p in profiles for c in self.corrections[p.key]
        ]
        return [*records, *corrected]


def _corrected(record: Told, corrections: Iterable[Correction]) -> Told:
    """Give a record as it is after its corrections, the first of rivals winning."""
    values: dict[str, Any] = {}
    for correction in corrections:
        for name in fields_of(correction):
            values.setdefault(name, getattr(correction.corrected, name))
    if not values:
        return record
    return attrs.evolve(record, sources={}, absent={}, **values)


def _judged(profiles: Sequence[Profile]) -> Iterator[Judged]:
    for one, other in pairs(profiles):
        found = match(profiles[one], profiles[other])
        if found is not None:
            yield one, other, found


_STRENGTH = (Judgement.SAME, Judgement.UNSURE, Judgement.DIFFERENT)
"""Of two decisions on one pair the later in this order holds: to part loses nothing."""


def _decided(
    profiles: Sequence[Profile], decisions: Iterable[Decision]
) -> dict[tuple[int, int], Judgement]:
    """Find the pairs that a person has judged, by their positions."""
    positions: dict[str, list[int]] = defaultdict(list)
    for position, found in enumerate(profiles):
        for name in {found.key, found.record.id}:
            positions[name].append(position)
    decided: dict[tuple[int, int], Judgement] = {}
    for verdict in decisions:
        if isinstance(verdict, Verdict):
            for one in positions[verdict.left]:
                for other in positions[verdict.right]:
                    pair = (min(one, other), max(one, other))
                    old = decided.get(pair, Judgement.SAME)
                    decided[pair] = max(old, verdict.judgement, key=_STRENGTH.index)
    return {
        pair: judgement
        for pair, judgement in decided.items()
        if len({profiles[n].record.tag for n in pair}) == 1
    }


def _unsure(
    groups: Sequence[Sequence[int]],
    judged: Iterable[Judged],
    decided: Mapping[tuple[int, int], Judgement],
) -> Iterator[Judged]:
    """Give one doubt for each two events that may be one."""
    group = {position: n for n, found in enumerate(groups) for position in found}
    seen: set[tuple[int, int]] = set()
    for one, other, found in judged:
        between = min(group[one], group[other]), max(group[one], group[other])
        if found.judgement is not Judgement.UNSURE or (one, other) in decided:
            continue
        if between[0] != between[1] and between not in seen:
            seen.add(between)
            yield one, other, found


def _verdict(profiles: Sequence[Profile], judged: Judged) -> Verdict:
    one, other, found = judged
    return Verdict(profiles[one].key, profiles[other].key, found.judgement, found.id)
