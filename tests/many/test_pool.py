# SPDX-License-Identifier: MIT
"""Many articles in several processes, some of which die."""

import multiprocessing
import os
import signal
from collections.abc import Iterator
from functools import partial
from threading import Event
from types import SimpleNamespace

import pytest

import sahelcoop as sc
from sahelcoop.io import article_from_html
from sahelcoop.many import Unread, parse_many, pool
from sahelcoop.many.crew import BATCH
from sahelcoop.many.outcome import DIED
from sahelcoop.reading import LONGEST_ARTICLE
from tests.io.build import LEAD, page
from tests.many.build import DEADLY, articles, dies, fails, kills


def ids(found: Iterator[sc.Report | Unread]) -> list[str]:
    """Name the articles in the order of what was found of them."""
    return [one.article if isinstance(one, Unread) else one.article.id for one in found]


@pytest.mark.parametrize("workers", [1, 2])
def test_reports_come_in_order_and_are_those_of_parse(workers: int) -> None:
    """However many processes there are."""
    given = articles(2 * BATCH + 1)

    assert list(parse_many(given, workers=workers)) == [sc.parse(a) for a in given]


def test_texts_are_articles_too() -> None:
    """As they are for parse."""
    text = "La Russie a livré deux radars au Mali."

    assert list(parse_many([text], workers=1)) == [sc.parse(text)]


@pytest.mark.parametrize("workers", [1, 2])
def test_pages_become_articles_where_they_are_read(workers: int) -> None:
    """What makes an article is called in its process; its failure costs it alone."""
    pages = [page(lead=f"{LEAD} Numéro {n}.") for n in range(BATCH)]
    given = [partial(article_from_html, each) for each in ["<p></p>", *pages]]

    bad, *reports = parse_many(given, workers=workers)

    assert bad == Unread("", "holds no article that can be told from the page")
    assert [sc.parse(make()) for make in given[1:]] == reports


def test_what_dies_before_it_is_an_article_has_no_id() -> None:
    """It is told by its place in the stream."""
    assert [Unread("", DIED)] == list(parse_many([kills], workers=2))


def test_nothing_is_read_before_it_is_asked_for() -> None:
    """Memory is bounded: a stream without end can be read."""

    def endless() -> Iterator[sc.Article]:
        while True:
            yield from articles(1)

    assert isinstance(next(parse_many(endless(), workers=2)), sc.Report)
    assert isinstance(next(parse_many(endless())), sc.Report)


def test_progress_is_told_after_each_batch() -> None:
    """By the number of articles done."""
    told: list[int] = []

    list(parse_many(articles(BATCH + 3), workers=1, progress=told.append))

    assert told == [BATCH, BATCH + 3]


def test_what_cannot_be_read_is_told_with_the_reason() -> None:
    """It costs no other article anything."""
    long = sc.Article("x" * (LONGEST_ARTICLE + 1), id="long")
    first, middle, last = parse_many([*articles(1), long, *articles(1)], workers=1)

    assert isinstance(first, sc.Report)
    assert isinstance(last, sc.Report)
    assert isinstance(middle, Unread)
    assert middle.article == "long"
    assert str(LONGEST_ARTICLE) in middle.reason.replace(",", "")


def test_an_error_of_ours_is_told_too() -> None:
    """A bug met in one article of a million must not end the run."""
    found = list(parse_many(articles(1), workers=1, reader=fails))

    assert found == [Unread("a2", "KeyError: 'a2'")]


@pytest.mark.parametrize("workers", [0, -1])
def test_there_must_be_somebody_to_work(workers: int) -> None:
    """The mistake is told when it is made, not when the first report is asked for."""
    with pytest.raises(ValueError, match="at least 1"):
        parse_many([], workers=workers)


def test_a_lone_text_is_no_stream() -> None:
    """Its letters would be articles."""
    with pytest.raises(TypeError, match="an iterable, got the text"):
        parse_many("Il pleut.")


def test_a_process_that_is_killed_costs_nothing() -> None:
    """What it had in hand is read again."""
    given = articles(8 * BATCH)

    def killing() -> Iterator[sc.Article]:
        for number, article in enumerate(given):
            if number == 5 * BATCH:
                victim = multiprocessing.active_children()[0]
                os.kill(victim.pid or 0, signal.SIGKILL)
                victim.join()
            yield article

    found = list(parse_many(killing(), workers=2))

    assert found == [sc.parse(article) for article in given]


def test_an_article_that_kills_its_process_costs_itself_alone() -> None:
    """Whatever was under way beside it is read, with the reader asked for."""
    given = articles(6 * BATCH)
    found = list(parse_many(given, workers=2, reader=dies))

    assert ids(iter(found)) == [article.id for article in given]
    assert [one for one in found if isinstance(one, Unread)] == [Unread(DEADLY, DIED)]


def test_whoever_stops_early_leaves_no_process_behind() -> None:
    """The iterator ends them when it is closed."""
    before = set(multiprocessing.active_children())
    found = parse_many(articles(4 * BATCH), workers=2)
    next(found)
    found.close()

    assert set(multiprocessing.active_children()) == before


def test_processes_leave_an_interruption_to_their_parent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Else each would write a traceback over the one line that says it."""
    told: list[object] = []
    monkeypatch.setattr(signal, "signal", lambda *how: told.append(how))

    pool._begin()

    assert [(signal.SIGINT, signal.SIG_IGN)] == told


def test_process_ends_with_the_one_that_made_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It ends when the other is gone, and not before; a process of nobody's stays."""
    ended = Event()
    monkeypatch.setattr(os, "_exit", lambda _: ended.set())
    pool._follow_parent()
    reading, writing = os.pipe()
    parent = SimpleNamespace(sentinel=reading)
    monkeypatch.setattr(pool, "parent_process", lambda: parent)

    pool._follow_parent()

    assert not ended.wait(0.1)
    os.close(writing)
    assert ended.wait(30)
    os.close(reading)
