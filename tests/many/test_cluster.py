# SPDX-License-Identifier: MIT
"""Many articles on Dask's workers, real processes that are killed."""

import os
import signal
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import cast

import pytest
from dask import config
from distributed import Client, LocalCluster

import sahelcoop as sc
from sahelcoop.errors import MissingExtraError
from sahelcoop.many import Unread
from sahelcoop.many.cluster import parse_on
from sahelcoop.many.outcome import DIED
from tests.many.build import DEADLY, articles, dies

PATIENCE = 180
"""Seconds after which a cluster that hangs is a failure."""


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    """Start two workers, each a process with one thread, one death for a task."""
    signal.alarm(PATIENCE)
    with (
        config.set({"distributed.scheduler.allowed-failures": 0}),
        LocalCluster(  # type: ignore[no-untyped-call]
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0"
        ) as cluster,
        Client(cluster) as found,  # type: ignore[no-untyped-call]
    ):
        yield found
    signal.alarm(0)


def test_a_cluster_gives_the_same_bytes_as_one_process(client: Client) -> None:
    """In the same order, and progress is told."""
    given, told = articles(8), list[int]()
    found = parse_on(client, given, batch=2, progress=told.append)

    assert [sc.to_json(one) for one in found if isinstance(one, sc.Report)] == [
        sc.to_json(sc.parse(article)) for article in given
    ]
    assert told == [2, 4, 6, 8]


def test_an_article_that_kills_its_worker_costs_itself_alone(client: Client) -> None:
    """What else was in its batch is read."""
    given = [article for article in articles(20) if article.id[1:] > "17"]
    found = list(parse_on(client, given, batch=2, reader=dies))
    lost = [one for one in found if isinstance(one, Unread)]

    assert lost == [Unread(DEADLY, DIED)]
    assert len(found) == len(given)


def test_nothing_is_lost_with_a_worker(client: Client) -> None:
    """One is killed while the articles come in; Dask hands on what it had."""
    given = articles(40)

    def killing() -> Iterator[sc.Article]:
        for number, article in enumerate(given):
            if number == 20:
                pids = cast("dict[str, int]", client.run(os.getpid))
                os.kill(next(iter(pids.values())), signal.SIGKILL)
            yield article

    found = list(parse_on(client, killing(), batch=4))

    assert found == [sc.parse(article) for article in given]


def test_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Dask the module says what to install."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.delitem(sys.modules, "sahelcoop.many.cluster")

    with pytest.raises(MissingExtraError, match="dask"):
        import_module("sahelcoop.many.cluster")
