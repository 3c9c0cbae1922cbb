# SPDX-License-Identifier: MIT
"""Batches under way elsewhere, taken back in order whatever dies."""

from abc import abstractmethod
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from itertools import islice
from typing import ClassVar, Final, Protocol

import attrs

from sahelcoop.many.outcome import DIED, Given, MakeReader, Outcome, Unread, named
from sahelcoop.model.article import Article

__all__ = ["BATCH", "Crew", "Promise", "batches", "reports"]

BATCH: Final = 16
"""Articles that a worker is handed at a time, so that handing over costs little."""
_AHEAD: Final = 3
"""Batches under way for each worker, so that none waits; they bound the memory."""


class Promise(Protocol):
    """What will come of a batch."""

    def result(self) -> list[Outcome]:
        """Wait for it."""
        ...


def batches(articles: Iterable[Given | str], size: int) -> Iterator[list[Given]]:
    """Cut a stream of articles into batches of at most *size*."""
    stream = (Article(one) if isinstance(one, str) else one for one in articles)
    while batch := list(islice(stream, size)):
        yield batch


@attrs.define
class Crew:
    """Workers that can die; whoever schedules them says how to hand them a batch."""

    death: ClassVar[type[Exception]]
    """What a promise raises when the worker that had it is dead."""

    reader: MakeReader
    workers: int
    _jobs: deque[tuple[list[Given], Promise]] = attrs.field(
        factory=deque[tuple[list[Given], Promise]], init=False
    )

    @abstractmethod
    def submit(self, articles: list[Given]) -> Promise:
        """Hand a batch to a worker."""

    def read(self, groups: Iterable[list[Given]]) -> Iterator[list[Outcome]]:
        """Give what came of each batch, in order, with few of them under way."""
        for group in groups:
            if len(self._jobs) >= self.workers * _AHEAD:
                yield self._first()
            self._jobs.append((group, self.submit(group)))
        while self._jobs:
            yield self._first()

    def _first(self) -> list[Outcome]:
        articles, promise = self._jobs.popleft()
        try:
            return promise.result()
        except self.death:
            return self._carefully(articles)

    def _carefully(self, articles: list[Given]) -> list[Outcome]:
        """Read what a dead worker had in hand; halve it until the culprit is alone.

        A death may end all that is under way, so that other batches come here as well.
        """
        try:
            return self.submit(articles).result()
        except self.death:
            middle = len(articles) // 2
            if not middle:
                return [Unread(named(articles[0]), DIED)]
            halves = articles[:middle], articles[middle:]
            return [found for half in halves for found in self._carefully(half)]


def reports(
    found: Iterable[list[Outcome]], progress: Callable[[int], object] | None
) -> Generator[Outcome, None, None]:
    """Give what came of the articles one by one, and tell how many are done."""
    done = 0
    for outcomes in found:
        yield from outcomes
        done += len(outcomes)
        if progress is not None:
            progress(done)
