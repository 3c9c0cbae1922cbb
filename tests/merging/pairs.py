# SPDX-License-Identifier: MIT
"""How well records are joined: `python -m tests.merging.pairs [--parsed] [--show]`.

A pair of records counts as right when a cross file says that it is one event, as wrong
when the merge joins it and the cross file does not, as missed when it is not joined.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, Final

import sahelcoop as sc
from sahelcoop.merging import merge
from sahelcoop.model.article import ArticleInfo
from sahelcoop.model.decisions import Told
from sahelcoop.model.dossier import Dossier
from sahelcoop.model.report import Report
from tests.merging.gold import cross_files, reports_of
from tests.quality.compare import plain
from tests.quality.facts import to_facts
from tests.quality.gold import load_facts, load_text
from tests.quality.kinds import score_slots
from tests.quality.pairing import pair_events
from tests.quality.tally import Score, Tally

Pair = frozenset[str]
Slots = tuple[str, Tally]

_YES: Final = frozenset({"certain", "probable"})
"""What a cross file calls the same; "possible" is unsure and counts neither way."""
_KINDS: Final = ("deliveries", "attacks", "agreements", "statements")


def _name(member: Sequence[str]) -> str:
    return "/".join(member)


def truths(cross: Path) -> tuple[set[Pair], set[Pair]]:
    """Give the pairs that a cross file says to be one, and those that may be."""
    same: set[Pair] = set()
    unsure: set[Pair] = set()
    for cluster in json.loads(cross.read_text("utf-8"))["clusters"]:
        names = [_name(member) for member in cluster["members"]]
        pairs = {frozenset(pair) for pair in combinations(names, 2)}
        (same if cluster["same"] in _YES else unsure).update(pairs)
    return same, unsure


def joined(dossier: Dossier, names: Mapping[str, str]) -> set[Pair]:
    """Give the pairs of events that a dossier takes for one, by their true *names*."""
    return {
        frozenset(pair)
        for event in dossier.merged
        for pair in combinations([names[k] for k in event.members if k in names], 2)
    }


def judge(
    cross: Path, dossier: Dossier, names: Mapping[str, str]
) -> tuple[set[Pair], set[Pair], set[Pair]]:
    """Give the pairs that are right, wrong and missed.

    What is unsure, and optional records that no cluster has, count neither way.
    """
    same, unsure = truths(cross)
    found = joined(dossier, names)
    optional = _optional(cross)
    wrong = {pair for pair in found - same - unsure if pair.isdisjoint(optional)}
    return found & same, wrong, same - found


def _optional(cross: Path) -> set[str]:
    """Name the records that a fair reader may leave out."""
    folder = cross_files()[cross]
    facts = (
        load_facts(folder, n) for n in json.loads(cross.read_text("utf-8"))["seeds"]
    )
    return {
        f"{told['id']}/{record['id']}"
        for told in facts
        for kind in _KINDS
        for record in told.get(kind) or ()
        if record.get("optional")
    }


def score(cross: Path, dossier: Dossier, names: Mapping[str, str]) -> Score:
    """Score the pairs that *dossier* joins against the truth."""
    return Score(*map(len, judge(cross, dossier, names)))


def misses(cross: Path, dossier: Dossier, names: Mapping[str, str]) -> Iterator[str]:
    """Tell each wrong and each missed pair in a line."""
    _, wrong, missed = judge(cross, dossier, names)
    for word, pairs in (("wrong", wrong), ("missed", missed)):
        yield from sorted(f"{word}: {' '.join(sorted(pair))}" for pair in pairs)


def from_gold(cross: Path, folder: Path) -> tuple[Dossier, dict[str, str]]:
    """Merge the true facts; names are the ids of the records."""
    reports = list(reports_of(cross, folder))
    names = {r.id: r.id for report in reports for r in report.records}
    return merge(reports), names


def from_parser(cross: Path, folder: Path) -> tuple[Dossier, dict[str, str]]:
    """Merge what the parser reads; a record has the name of the true one it answers."""
    reports: list[Report] = []
    names: dict[str, str] = {}
    for name in json.loads(cross.read_text("utf-8"))["seeds"]:
        facts, text = _all_counted(load_facts(folder, name)), load_text(folder, name)
        article = sc.Article(text, id=name, published=facts.get("published"))
        reports.append(sc.parse(article))
        found = to_facts(reports[-1], text)
        for kind in _KINDS:
            for true, read in pair_events(kind, facts, found, plain(text)).pairs:
                names[read["id"]] = f"{name}/{true['id']}"
    return merge(reports), names


def _all_counted(facts: dict[str, Any]) -> dict[str, Any]:
    """Take optional records for true ones: cross files name them too."""
    for kind in _KINDS:
        for record in facts.get(kind) or ():
            record.pop("optional", None)
    return facts


def slots(cross: Path, dossier: Dossier, names: Mapping[str, str]) -> Iterator[Slots]:
    """Score the merged slots of each event that a cross file has, by its name."""
    for cluster in json.loads(cross.read_text("utf-8"))["clusters"]:
        members = {_name(member) for member in cluster["members"]}
        for event in dossier.merged:
            if members & {names.get(key, key) for key in event.members}:
                kind, found = _facts(event.record)
                yield min(members), score_slots(kind, cluster["merged"], found)


def _facts(record: Told) -> tuple[str, dict[str, Any]]:
    """Write a merged record as a fact file does."""
    kind = next(kind for kind in _KINDS if kind[:5] == record.tag[:5])
    info = ArticleInfo(id="x", sha256="0" * 64, length=0)
    fields: dict[str, Any] = {kind: (record,)}
    report = Report(article=info, **fields)
    return kind, to_facts(report, "")[kind][0]


def main(words: Sequence[str] | None = None) -> int:
    """Print the figures of every cross file, and with --show what is wrong."""
    parser = argparse.ArgumentParser("tests.merging.pairs", description=__doc__)
    parser.add_argument("--parsed", action="store_true", help="read by the parser")
    parser.add_argument("--show", action="store_true", help="list what is wrong")
    asked = parser.parse_args(words)
    make = from_parser if asked.parsed else from_gold
    for cross, folder in cross_files().items():
        dossier, names = make(cross, folder)
        got = score(cross, dossier, names)
        sys.stdout.write(f"{cross.parent.name:8} {got}\n")
        laid = list(slots(cross, dossier, names))
        every = sum((t.total(lambda _: True) for _, t in laid), Score())
        sys.stdout.write(f"{'':8} merged slots: {every}\n")
        if asked.show:
            sys.stdout.writelines(
                f"  {name} {key}: {got}\n"
                for name, tally in laid
                for key, got in tally.scores.items()
                if got.fp or got.fn
            )
            sys.stdout.writelines(
                f"  {line}\n" for line in misses(cross, dossier, names)
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
