# SPDX-License-Identifier: MIT
"""As much as there is: many articles on one machine, or on a cluster of others' making.

I take streams of articles.
I give their reports in order, and say of each that has none why.
I must not know how an article is read, nor schedule anything myself.
"""

from sahelcoop.many.outcome import Given, Outcome, Unread, read_batch
from sahelcoop.many.pool import parse_many
from sahelcoop.many.prefilter import Prefilter

__all__ = ["Given", "Outcome", "Prefilter", "Unread", "parse_many", "read_batch"]
