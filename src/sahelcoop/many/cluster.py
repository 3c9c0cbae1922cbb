# SPDX-License-Identifier: MIT
"""Many articles on a cluster that Dask runs (extra `dask`)."""

from collections.abc import Callable, Generator, Iterable
from typing import ClassVar

import attrs

try:
    from distributed import Client, KilledWorker
except ImportError as _missing:
    from sahelcoop.errors import MissingExtraError

    raise MissingExtraError("dask") from _missing

from sahelcoop.many.crew import BATCH, Crew, Promise, batches, reports
from sahelcoop.many.outcome import Given, MakeReader, Outcome, read_batch
from sahelcoop.reading import default_reader

__all__ = ["parse_on"]


@attrs.define
class _Cluster(Crew):
    """The workers of a client; Dask itself replaces those that die."""

    death: ClassVar[type[Exception]] = KilledWorker

    client: Client

    def submit(self, articles: list[Given]) -> Promise:
        """Hand a batch to whichever worker the scheduler likes."""
        found: Promise = self.client.submit(
            read_batch, articles, self.reader, pure=False
        )
        return found


def parse_on(
    client: Client,
    articles: Iterable[Given | str],
    *,
    batch: int = BATCH,
    reader: MakeReader = default_reader,
    progress: Callable[[int], object] | None = None,
) -> Generator[Outcome, None, None]:
    """Read *articles* on the workers of a Dask *client*, as `parse_many` does here.

    What a worker had in hand when it died is read again by another: Dask sees to that.
    An article that has killed as many workers as Dask allows one task
    (`distributed.scheduler.allowed-failures`) gives an `Unread`; those of its batch are
    read. *batch* is how many articles make a task.
    """
    threads: dict[str, int] = client.nthreads()  # type: ignore[no-untyped-call]
    crew = _Cluster(reader, sum(threads.values()) or 1, client)
    return reports(crew.read(batches(articles, batch)), progress)
