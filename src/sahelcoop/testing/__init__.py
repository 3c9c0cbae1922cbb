# SPDX-License-Identifier: MIT
"""Hypothesis strategies for every class of the model.

I take what a test wants to narrow, by keyword, and Hypothesis, an extra.
I give strategies for all valid values, `readable_*` ones for what French can say, and
articles whose facts are known.
I must not know how an article is read or how JSON is written.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

try:
    import_module("hypothesis")
except ImportError as _missing:
    from sahelcoop.errors import MissingExtraError

    raise MissingExtraError("hypothesis") from _missing

# Read on first use: Hypothesis imports this package whenever it starts.
if TYPE_CHECKING:
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
        copies,
        corrections,
        dossiers,
        links,
        merged_fields,
        merged_records,
        retractions,
        variants,
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
    from sahelcoop.testing._planted import PlantedArticle, planted_articles
    from sahelcoop.testing._provenance import evidence, frozen_maps, mismatches, spans
    from sahelcoop.testing._readable_deals import readable_agreements
    from sahelcoop.testing._readable_records import (
        readable_attacks,
        readable_deliveries,
    )
    from sahelcoop.testing._readable_reports import readable_reports
    from sahelcoop.testing._readable_said import readable_statements
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
    "PlantedArticle",
    "actor_refs",
    "actors",
    "affiliations",
    "agreements",
    "article_infos",
    "articles",
    "attacks",
    "clock_times",
    "conflicts",
    "copies",
    "corrections",
    "countries",
    "days",
    "deliveries",
    "digests",
    "dossiers",
    "durations",
    "edtf_components",
    "edtf_dates",
    "edtf_intervals",
    "edtf_texts",
    "evidence",
    "frozen_maps",
    "ids",
    "items",
    "lines",
    "links",
    "merged_fields",
    "merged_records",
    "mismatches",
    "names",
    "offices",
    "partial_dates",
    "participants",
    "parties",
    "passages",
    "perpetrators",
    "places",
    "planted_articles",
    "quantities",
    "readable_actors",
    "readable_agreements",
    "readable_attacks",
    "readable_dates",
    "readable_deliveries",
    "readable_items",
    "readable_parties",
    "readable_places",
    "readable_quantities",
    "readable_reports",
    "readable_statements",
    "recurrences",
    "reports",
    "reports_with_articles",
    "retractions",
    "scopes",
    "spans",
    "statements",
    "targets",
    "tolls",
    "unnamed_sources",
    "variants",
    "verdicts",
]

_ROOMS: Final = (
    "_actors",
    "_dates",
    "_dossiers",
    "_edtf",
    "_events",
    "_planted",
    "_provenance",
    "_readable_deals",
    "_readable_records",
    "_readable_reports",
    "_readable_said",
    "_readable_values",
    "_reports",
    "_statements",
    "_texts",
    "_values",
)


def __getattr__(name: str) -> object:
    if name in __all__:
        rooms = (import_module(f"{__name__}.{room}") for room in _ROOMS)
        return next(getattr(room, name) for room in rooms if name in room.__all__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
