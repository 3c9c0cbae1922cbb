# SPDX-License-Identifier: MIT
"""Score found facts against true ones: `python -m tests.quality.scoring GOLD FOUND`.

Both folders hold a `NAME.facts.json` for each article, the gold one its `NAME.txt` too.
The rules are those of `scoring.md`; `test_reference` holds this program to the
reference implementation of them.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.quality.compare import Pairing, plain
from tests.quality.gold import gold_names, load_facts, load_text
from tests.quality.kinds import EVENTS, score_slots
from tests.quality.pairing import pair_actors, pair_events
from tests.quality.slots import Record
from tests.quality.tally import Mark, Score, Tally, wilson

__all__ = ["HEADS", "figures", "main", "score_file"]

HEADS = (
    "deliveries",
    "attacks",
    "agreements",
    "statements.direct",
    "statements.indirect",
    "actors",
)
"""What is counted record by record; the key of each in a tally ends in `#`."""

_PASSAGES = ("evidence", "text", "name")
_SHOWN_MISS = 150
"""Characters of a missed or spurious passage that are printed."""


def score_file(gold: Record, found: Record, text: str) -> Tally:
    """Score the facts found in one article against the true ones.

    *text* is the article as it was read; the fact files' passages are sought in it.
    """
    return Tally.of(
        mark
        for kind, laid in _pairings(gold, found, text)
        for mark in _marks(kind, laid)
    )


def _pairings(
    gold: Record,
    found: Record,
    text: str,
) -> Iterator[tuple[str, Pairing[Record, Record]]]:
    body = plain(text)
    for kind in EVENTS:
        yield kind, pair_events(kind, gold, found, body)
    yield "actors", pair_actors(gold, found)


def _head(kind: str, record: Record) -> str:
    """Name what a record counts as; statements count by how they are told."""
    if kind != "statements":
        return f"{kind}#"
    return f"{kind}.direct#" if record.get("direct") else f"{kind}.indirect#"


def _marks(kind: str, laid: Pairing[Record, Record]) -> Iterator[Mark]:
    """Mark each record and its slots; the slots of a lone actor do not count."""
    for true, found in laid.pairs:
        yield _head(kind, true), Score(tp=1)
        yield from score_slots(kind, true, found).scores.items()
    yield from ((_head(kind, true), Score(fn=1)) for true in laid.missed)
    yield from ((_head(kind, found), Score(fp=1)) for found in laid.extra)
    if kind in EVENTS:
        yield from _lone_marks(kind, laid)


def _lone_marks(kind: str, laid: Pairing[Record, Record]) -> Iterator[Mark]:
    for true in laid.missed:
        yield from score_slots(kind, true, {}).scores.items()
    for found in laid.extra:
        yield from score_slots(kind, {}, found).scores.items()


def figures(tally: Tally) -> dict[str, Score]:
    """Sum a tally up by kind: the records of each, then all events, then slots.

    "events" and "slots" are the sums over all kinds without the actors.
    """
    by_head = {head: tally.total(f"{head}#".__eq__) for head in HEADS}
    events = sum((by_head[head] for head in HEADS if head != "actors"), Score())
    by_slot = {f"{kind} slots": _slot_total(tally, kind) for kind in EVENTS}
    return {
        **by_head,
        "events": events,
        **by_slot,
        "slots": sum(by_slot.values(), Score()),
    }


def _slot_total(tally: Tally, kind: str) -> Score:
    return tally.total(lambda key: key.startswith(f"{kind}.") and not key.endswith("#"))


def _misses(gold: Record, found: Record, text: str) -> Iterator[str]:
    for kind, laid in _pairings(gold, found, text):
        for fate, records in (("missed", laid.missed), ("spurious", laid.extra)):
            for record in records:
                passage = next(filter(None, map(record.get, _PASSAGES)), "")
                yield f"{kind}.{fate}\t{passage[:_SHOWN_MISS]}"


def _line(name: str, score: Score) -> str:
    tp, fp, fn = score.tp, score.fp, score.fn
    return (
        f"{name:28} F1 {score.f1:.3f}"
        f"  P {score.precision:.3f} {_interval(tp, fp)}"
        f"  R {score.recall:.3f} {_interval(tp, fn)}"
        f"  tp {tp} fp {fp} fn {fn}\n"
    )


def _interval(right: int, wrong: int) -> str:
    low, high = wilson(right, wrong)
    return f"[{low:.3f}, {high:.3f}]"


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("tests.quality.scoring", description=__doc__)
    parser.add_argument("gold", type=Path, help="folder of true facts and of texts")
    parser.add_argument("found", type=Path, help="folder of found facts")
    parser.add_argument("--per-file", action="store_true", help="events of each file")
    parser.add_argument("--slots", action="store_true", help="figures of each slot")
    parser.add_argument("--misses", action="store_true", help="what was wrong")
    return parser.parse_args(words)


def main(words: Sequence[str] | None = None) -> None:
    """Print the figures, with the 95 % interval (Wilson) of each rate."""
    asked = _arguments(words)
    total = Tally()
    for name in gold_names(asked.gold):
        sides = load_facts(asked.gold, name), load_facts(asked.found, name)
        text = load_text(asked.gold, name)
        tally = score_file(*sides, text)
        total += tally
        if asked.per_file:
            sys.stdout.write(_line(name, figures(tally)["events"]))
        if asked.misses:
            sys.stdout.writelines(f"{name}\t{miss}\n" for miss in _misses(*sides, text))
    slots = total.scores if asked.slots else {}
    shown = figures(total) | {key: slots[key] for key in slots if not key.endswith("#")}
    sys.stdout.writelines(_line(name, score) for name, score in shown.items())


if __name__ == "__main__":
    main()
