# SPDX-License-Identifier: MIT
"""What a summing-up may cover: events of the same sides, goods and time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from sahelcoop.merging.facets import Facet, parties
from sahelcoop.merging.profile import Profile
from sahelcoop.merging.when import When, compare
from sahelcoop.model.dossier import Link

__all__ = ["links"]

Event = tuple[str, Sequence[Profile]]
"""The id of a merged event, and its members."""


def links(events: Iterable[Event]) -> Iterator[Link]:
    """Link each delivery that sums up to the *events* that it may cover."""
    by_recipient: dict[str, list[Event]] = defaultdict(list)
    sums: list[Profile] = []
    for event in events:
        members = event[1]
        if members[0].record.tag == "delivery":
            told = [member for member in members if member.sums_up]
            sums += told
            for name in () if told else {n for m in members for n in _recipients(m)}:
                by_recipient[name].append(event)
    for summary in sums:
        found = {e[0]: e[1] for n in _recipients(summary) for e in by_recipient[n]}
        for event_id, members in found.items():
            if any(_covers(summary, member) for member in members):
                yield Link(summary.key, event_id)


def _recipients(profile: Profile) -> Iterator[str]:
    for who in profile.whom:
        yield from who.keys
        yield who.country or ""


def _covers(summary: Profile, member: Profile) -> bool:
    return (
        parties(summary.who, member.who) is Facet.AGREE
        and parties(summary.whom, member.whom) is Facet.AGREE
        and compare(summary.when, member.when)[0] is not When.APART
        and (member.when is None or member.when.first <= summary.told)
        and (not summary.families or not summary.families.isdisjoint(member.families))
    )
