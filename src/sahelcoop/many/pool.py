# SPDX-License-Identifier: MIT
"""Many articles on the processors of one machine."""

import os
import signal
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from contextlib import closing
from multiprocessing import parent_process
from multiprocessing.connection import wait
from threading import Thread
from typing import ClassVar

import attrs

from sahelcoop.many.crew import BATCH, Crew, batches, reports
from sahelcoop.many.outcome import Given, MakeReader, Outcome, read_batch
from sahelcoop.model._checks import shown
from sahelcoop.reading import default_reader

__all__ = ["parse_many"]


def _processes(count: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(count, initializer=_begin)


def _begin() -> None:
    """Leave an interruption to the process that made this one, and end with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _follow_parent()


def _follow_parent() -> None:
    """End this process when the one that made it has been killed: it would wait on."""
    parent = parent_process()
    if parent is not None:
        Thread(target=_end_after, args=(parent.sentinel,), daemon=True).start()


def _end_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


@attrs.define
class _Pool(Crew):
    """Processes of this machine, all made anew when one of them dies."""

    death: ClassVar[type[Exception]] = BrokenExecutor

    _pool: ProcessPoolExecutor = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self._pool = _processes(self.workers)

    def close(self) -> None:
        """Let nothing more begin, and end the processes."""
        self._pool.shutdown(cancel_futures=True)

    def submit(self, articles: list[Given]) -> "Future[list[Outcome]]":
        """Hand a batch to a process, a new one if all are dead."""
        try:
            return self._pool.submit(read_batch, articles, self.reader)
        except BrokenExecutor:
            self._pool.shutdown()
            self._pool = _processes(self.workers)
            return self._pool.submit(read_batch, articles, self.reader)


def parse_many(
    articles: Iterable[Given | str],
    *,
    workers: int | None = None,
    reader: MakeReader = default_reader,
    progress: Callable[[int], object] | None = None,
) -> Generator[Outcome, None, None]:
    """Read *articles* on as many processes as *workers*, all processors by default.

    An article may be a text, or a function without arguments that makes it, such as a
    `partial` of `article_from_html`, which its process calls.

    Gives a report for each, in their order and as they come: no more than some batches
    are held. An article that cannot be read gives an `Unread`; one that kills its
    process does so too, and costs no other article anything. *reader* makes the reader
    of each process. *progress* is called with the number of articles done, after each
    batch. With one worker all is read in this process, which an article could kill.

    Raises ValueError when *workers* is less than one, TypeError for a lone text.
    """
    if isinstance(articles, str):
        raise TypeError(f"articles are an iterable, got the text {shown(articles)}")
    count = os.cpu_count() or 1 if workers is None else workers
    if count < 1:
        raise ValueError(f"workers must be at least 1, got {count}")
    groups = batches(articles, BATCH)
    here = (read_batch(group, reader) for group in groups)
    return reports(here if count == 1 else _elsewhere(groups, reader, count), progress)


def _elsewhere(
    groups: Iterable[list[Given]], reader: MakeReader, workers: int
) -> Iterator[list[Outcome]]:
    with closing(_Pool(reader, workers)) as pool:
        yield from pool.read(groups)
