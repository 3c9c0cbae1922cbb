# SPDX-License-Identifier: MIT
"""The times that STIX demands of every object, from the article that tells of it."""

import datetime as dt
from itertools import chain

import attrs

from sahelcoop.export.core import Ledger, Told, single_day

__all__ = ["Times", "times_of"]


@attrs.frozen
class Times:
    """Two times of an article, as STIX writes them."""

    created: str
    published: str


def times_of(
    found: Told, created: dt.datetime | None, ledger: Ledger
) -> dict[str, Times]:
    """Find the times of each article by its id; those without are refused."""
    now = None if created is None else _stamp(created)
    times: dict[str, Times] = {}
    for article in dict.fromkeys(chain.from_iterable(found.articles.values())):
        if day := single_day(article.published):
            reason = "STIX demands a time: midnight (UTC) of the day"
            ledger.imputed(article.id, "published", reason)
            published = f"{day}T00:00:00Z"
            times[article.id] = Times(now or f"{day}T00:00:00.000Z", published)
        elif now is not None:
            reason = "STIX demands a time of publication: that of creation"
            ledger.imputed(article.id, "published", reason)
            times[article.id] = Times(now, now.replace(".000Z", "Z"))
        else:
            reason = "STIX demands times and no day is known: give `created`"
            ledger.refused(article.id, "record", reason)
    return times


def _stamp(time: dt.datetime) -> str:
    if time.tzinfo is None:
        raise ValueError("created needs a time zone")
    universal = time.astimezone(dt.UTC).isoformat(timespec="milliseconds")
    return universal.replace("+00:00", "Z")
