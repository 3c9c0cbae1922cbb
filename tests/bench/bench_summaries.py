# SPDX-License-Identifier: MIT
"""Ten thousand summaries, each searched for slips (`-m tests.bench.bench_summaries`).

A long check and no race: it fails on the first report that is told badly, and shows
the simplest one that Hypothesis can shrink it to.
"""

import sys
from typing import Final

from hypothesis import HealthCheck, given, settings

from sahelcoop.model.report import Report
from sahelcoop.render import summarise
from sahelcoop.testing import readable_reports
from sahelcoop.testing.prose import slips

SUMMARIES: Final = 10_000


LONG: Final = settings(
    max_examples=SUMMARIES,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.filter_too_much,
    ],
)
"""How a long check draws: much, and the same each time."""


@LONG
@given(readable_reports())
def tell(report: Report) -> None:
    """Tell one report."""
    text = summarise(report)
    for slip in slips(text):
        around = text[max(0, slip.start - 40) : slip.end + 40]
        raise AssertionError(f"{slip.rule}: {around}")


def main() -> int:
    """Tell them all."""
    tell()
    print(f"{SUMMARIES} summaries without a slip")
    return 0


if __name__ == "__main__":
    sys.exit(main())
