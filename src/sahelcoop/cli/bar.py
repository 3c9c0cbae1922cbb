# SPDX-License-Identifier: MIT
"""A bar that shows how much of the input has been read (extra `bar`)."""

from collections.abc import Iterator
from contextlib import contextmanager

from sahelcoop.cli.run import Run
from sahelcoop.io import Format
from sahelcoop.io.found import Meter
from sahelcoop.io.stream import files

__all__ = ["bar"]


@contextmanager
def bar(run: Run) -> Iterator[None]:
    """Show the bar while *run* reads, if somebody looks on and tqdm is there.

    Nobody does where standard error is no terminal; where the output goes to the
    terminal as well, that is enough to see.
    """
    to_file = getattr(run.asked, "output", None) or not run.stdout.isatty()
    if not (run.asked.files and run.stderr.isatty() and to_file):
        yield
        return
    try:
        from tqdm import tqdm  # noqa: PLC0415 - an extra
    except ImportError:
        yield
        return
    # Its watching thread would be there when processes are forked.
    tqdm.monitor_interval = 0
    total = sum(_sizes(run))
    with tqdm(total=total, unit="B", unit_scale=True, file=run.stderr) as shown:
        run.meter = Meter(lambda done: shown.update(done - shown.n))
        run.write_line = tqdm.write
        yield


def _sizes(run: Run) -> Iterator[int]:
    """Give the bytes of each file that will be read; a missing one is told later."""
    kind = run.asked.format and Format(run.asked.format)
    for path in run.asked.files:
        yield from (f.stat().st_size for f in files(path, kind) if f.is_file())
