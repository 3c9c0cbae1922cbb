# SPDX-License-Identifier: MIT
"""What a summing-up may cover: events of the same sides, goods and time."""

from collections.abc import Iterable, Iterator, Sequence

from sahelcoop.merge.facets import Facet, parties
from sahelcoop.merge.profile import Profile
from sahelcoop.merge.when import When, compare
from sahelcoop.model.dossier import Link

__all__ = ["links"]


def links(events: Iterable[tuple[str, Sequence[Profile]]]) -> Iterator[Link]:
    """Link each delivery that sums up to the *events* that it may cover, given by id."""
    deliveries = [
        (event, members)
        for event, members in events
        if members[0].record.tag == "delivery"
    ]
    sums = [m for _, members in deliveries for m in members if m.sums_up]
    for summary in sums:
        for event, members in deliveries:
            if not any(m.sums_up for m in members) and _covers(summary, members):
                yield Link(summary.key, event)


def _covers(summary: Profile, members: Sequence[Profile]) -> bool:
    return any(
        parties(summary.who, member.who) is Facet.AGREE
        and parties(summary.whom, member.whom) is Facet.AGREE
        and compare(summary.when, member.when)[0] is not When.APART
        and (member.when is None or member.when.first <= summary.told)
        and (not summary.families or not summary.families.isdisjoint(member.families))
        for member in members
    )
