# SPDX-License-Identifier: MIT
"""The source of an event: who speaks the clause that tells it."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import Party, UnnamedSource
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.statement import SpeechAct
from sahelcoop.reading.drafts import Draft

__all__ = ["attributed", "opens_with_source"]

_SIDES: Final = ("parties", "suppliers", "recipients")
"""A party that tells of its own act is no source of it."""
_DETAILS: Final = frozenset({"subject", "date"})
"""Who tells only these of an event told before is no source of it."""
_STOPS: Final = " .,;"
"""What follows a clause and is no part of it, though a rule may look at it."""
_REPORTERS: Final = frozenset({"correspondant", "correspondante", "journaliste"})
"""Who tells what he has seen for the paper itself."""
_LIGHT: Final = frozenset({"ADVERB", "CLITIC", "NE"})
_VERBS: Final = frozenset({"VG", "AUX"})


def attributed(event: Draft, said: Iterable[Draft]) -> Draft:
    """Give *event* the speakers of the reported clause that tells it.

    Who denies something is no source of what is told beside it.
    """
    if event.fields.keys() <= _DETAILS or _is_detail(event):
        return event
    for statement in said:
        if statement.get("act") is SpeechAct.DENY:
            continue
        told, text = event.sources["record"][0], statement.sources["text"][0]
        first = statement.sources.get("first", (text,))[0]
        stop = len(told.exact) - len(told.exact.rstrip(_STOPS))
        if text.start <= told.start <= first.end and told.end - stop <= text.end:
            speakers = statement.fields["speakers"]
            own = {p.name for name in _SIDES for p in event.get(name) or ()}
            own |= {p.who.name for p in event.get("perpetrators") or ()}
            if own.isdisjoint(p.name for p in speakers) and not _is_reporter(speakers):
                event = event.but(
                    fields={**event.fields, "according_to": speakers},
                    sources={
                        **event.sources,
                        "according_to": statement.sources["speakers"],
                    },
                )
            return _counted_by(event, speakers)
        if _counts_inside(event, text) and not event.get("according_to"):
            event = _counted_by(event, statement.fields["speakers"])
    return event


def _is_detail(event: Draft) -> bool:
    """Tell whether it only tells more of goods told before: "ces radars sont payés"."""
    return event.refers_back and "items" in event.fields


def _is_reporter(speakers: Sequence[Party]) -> bool:
    """Tell whether the article’s own reporter saw it: "a constaté un journaliste"."""
    return all(
        isinstance(who, UnnamedSource) and not _REPORTERS.isdisjoint(who.name.split())
        for who in speakers
    )


def _counts_inside(event: Draft, text: Evidence) -> bool:
    """Tell whether it is what is said that counts: a fait « six morts », dit un élu."""
    counts = event.sources.get("tolls", ())
    inside = (text.start <= each.start and each.end <= text.end for each in counts)
    return bool(counts) and all(inside)


def _counted_by(event: Draft, speakers: tuple[Party, ...]) -> Draft:
    """Give the tolls of *event* their source, also where its author tells them.

    Whoever has a figure of their own gives no other: "six tués, dix selon un élu".
    """
    if "tolls" not in event.fields:
        return event
    told = event.fields["tolls"]
    own = {
        (toll.harm, toll.who)
        for toll in told
        if _named(toll.according_to) & _named(speakers)
    }
    tolls = tuple(
        toll
        if toll.according_to or (toll.harm, toll.who) in own
        else attrs.evolve(toll, according_to=speakers)
        for toll in told
    )
    return event.but(fields={**event.fields, "tolls": tolls})


def _named(parties: Iterable[Party]) -> set[str]:
    return {party.name for party in parties}


def opens_with_source(units: Sequence[Unit], at: int) -> bool:
    """Tell whether the first of the parties *at* is a source, and the others act.

    "Selon RFI, le Mali et le Togo ont" names one source: a verb needs a subject.
    """
    before = [u for u in units[max(0, at - 2) : at] if "DET" not in u.features]
    if not before or "SELON" not in before[-1].features:
        return False
    match = units[at].match
    listed = match is not None and "COMMA" in match.units[1].features
    after = (u for u in units[at + 1 :] if u.features.isdisjoint(_LIGHT))
    return listed and any(not u.features.isdisjoint(_VERBS) for u in islice(after, 1))
