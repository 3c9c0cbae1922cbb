# SPDX-License-Identifier: MIT
"""Hypothesis strategies for every class of the model.

I take what a test wants to narrow, by keyword, and Hypothesis, an extra.
I give strategies for all valid values, and `readable_*` ones for what French can say.
I must not know how an article is read, how JSON is written, or how French is.
"""

try:
    import hypothesis as _hypothesis  # noqa: F401 - only to see whether it is there
except ImportError as error:
    from sahelcoop.errors import MissingExtraError

    raise MissingExtraError("hypothesis") from error

from sahelcoop.testing._actors import (
    actor_refs,
    actors,
    affiliations,
    names,
    offices,
    parties,
    unnamed_sources,
)
from sahelcoop.testing._dates import (
    clock_times,
    durations,
    partial_dates,
    recurrences,
)
from sahelcoop.testing._dossiers import (
    conflicts,
    dossiers,
    merged_fields,
    merged_records,
    verdicts,
)
from sahelcoop.testing._edtf import (
    days,
    edtf_components,
    edtf_dates,
    edtf_intervals,
    edtf_texts,
)
from sahelcoop.testing._events import (
    agreements,
    attacks,
    deliveries,
    participants,
    perpetrators,
    targets,
    tolls,
)
from sahelcoop.testing._provenance import evidence, frozen_maps, mismatches, spans
from sahelcoop.testing._readable_records import (
    readable_agreements,
    readable_attacks,
    readable_deliveries,
    readable_statements,
)
from sahelcoop.testing._readable_reports import readable_reports
from sahelcoop.testing._readable_values import (
    readable_actors,
    readable_dates,
    readable_items,
    readable_parties,
    readable_places,
    readable_quantities,
)
from sahelcoop.testing._reports import (
    article_infos,
    articles,
    reports,
    reports_with_articles,
    scopes,
)
from sahelcoop.testing._statements import statements
from sahelcoop.testing._texts import countries, digests, ids, lines, passages
from sahelcoop.testing._values import items, places, quantities

__all__ = [
]
