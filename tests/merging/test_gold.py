# SPDX-License-Identifier: MIT
"""The cross files: which records are one, what is put together, what differs."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from sahelcoop.model.dossier import Dossier, Merged
from tests.merging import pairs
from tests.merging.gold import cross_files

FIELDS: Final = {
    "supplier": "suppliers",
    "recipient": "recipients",
    "place": "places",
    "perpetrator": "perpetrators",
    "attribution": "perpetrators",
    "target": "targets",
    "killed": "tolls.killed",
}
"""Slots of a fact file that are called otherwise in the model."""
SEEN: Final = [path for path in cross_files() if path.parent.name != "crossdoc"]
"""The files that the rules were written with, reproduced pair by pair.

The others are of 48 articles that were written blind.
"""
UNTOLD: Final = frozenset({"motive"})
"""Slots that a cross file has and fact files have not."""


def clusters(section: str) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Yield what the cross files of the seeds and the corpus say is one, or is not."""
    for cross in SEEN:
        for cluster in json.loads(cross.read_text("utf-8"))[section]:
            yield cross, cluster


@cache
def dossier_of(cross: Path) -> Dossier:
    """Merge the true facts that a cross file is about."""
    return pairs.from_gold(cross, cross_files()[cross])[0]


def event_of(cross: Path, member: str) -> Merged:
    """Find the event that a record was put into."""
    return next(e for e in dossier_of(cross).merged if member in e.members)


def named(cluster: dict[str, Any]) -> str:
    """Name a test after the first member."""
    return "/".join(cluster["members"][0])


def params(section: str) -> list[Any]:
    """Make a test of each cluster, with a number and its first member for a name."""
    return [
        pytest.param(cross, cluster, id=f"{number}-{named(cluster)}")
        for number, (cross, cluster) in enumerate(clusters(section))
    ]


SAME = pytest.mark.parametrize(("cross", "cluster"), params("clusters"))
APART = pytest.mark.parametrize(("cross", "cluster"), params("not_merged"))


@SAME
def test_what_is_one_is_one(cross: Path, cluster: dict[str, Any]) -> None:
    """Certain and probable are the same; nothing else is put with it."""
    members = {"/".join(member) for member in cluster["members"]}

    assert members == set(event_of(cross, min(members)).members)


@APART
def test_look_alikes_stay_apart(cross: Path, cluster: dict[str, Any]) -> None:
    """None of those that must not be merged are; a summing-up is linked at most."""
    first, *others = ["/".join(member) for member in cluster["members"]]

    assert {first}.isdisjoint(
        key for other in others for key in event_of(cross, other).members
    )


@SAME
def test_what_differs_is_kept(cross: Path, cluster: dict[str, Any]) -> None:
    """Where the cross file lists rival values, the event has them as variants."""
    event = event_of(cross, named(cluster))
    slots = {c["slot"] for c in cluster["contradictions"]} - UNTOLD
    told = {FIELDS.get(slot, slot) for slot in slots}

    assert told <= {field.name for field in event.fields}


@pytest.mark.parametrize("cross", SEEN, ids=lambda path: path.parent.name)
def test_merged_slots(cross: Path) -> None:
    """The preferred values are those of the cross file, a target or two too many."""
    dossier = dossier_of(cross)
    names = {key: key for event in dossier.merged for key in event.members}
    laid = [tally for _, tally in pairs.slots(cross, dossier, names)]
    wrong = {key for tally in laid for key, s in tally.scores.items() if s.fp or s.fn}
    missed = sum((tally.total(lambda _: True).fn for tally in laid), 0)

    assert wrong <= {"attacks.perpetrator", "attacks.target"}
    assert 0 == missed


@pytest.mark.parametrize(("name", "least"), [("gold", 10), ("corpus", 11)])
def test_pairs_that_the_parser_reads(name: str, least: int) -> None:
    """From articles to events: nothing wrong is joined; the rest is the parser's."""
    ((cross, folder),) = [c for c in cross_files().items() if c[0].parent.name == name]
    got = pairs.score(cross, *pairs.from_parser(cross, folder))

    assert 0 == got.fp
    assert got.tp >= least


def test_pairs_of_articles_written_blind() -> None:
    """From true facts of twelve other events: the bars of the issue."""
    (cross,) = cross_files().keys() - SEEN
    got = pairs.score(cross, *pairs.from_gold(cross, cross_files()[cross]))

    assert got.precision >= 0.98
    assert got.recall >= 0.90


def test_no_look_alike_of_articles_written_blind_is_joined() -> None:
    """Another month, another donor, another town: nothing of that is one."""
    (cross,) = cross_files().keys() - SEEN
    found = pairs.joined(*pairs.from_gold(cross, cross_files()[cross]))
    apart = [
        {"/".join(member) for member in cluster["members"]}
        for cluster in json.loads(cross.read_text("utf-8"))["not_merged"]
    ]

    assert len(apart) > 30
    assert not any(pair <= members for members in apart for pair in found)


def test_figures_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """The program says how many pairs are right, wrong and missed."""
    assert 0 == pairs.main(["--show"])
    assert "gold     Score(tp=14, fp=0, fn=0)" in capsys.readouterr().out
