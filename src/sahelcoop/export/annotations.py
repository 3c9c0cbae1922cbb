# SPDX-License-Identifier: MIT
"""The words behind a record as W3C Web Annotations (Recommendation, 2017)."""

from collections.abc import Iterator, Mapping

from sahelcoop.export.core import Json, Ledger, uuid_of
from sahelcoop.model import Record

__all__ = ["annotations", "iri"]


def iri(*parts: str) -> str:
    """Name a node by ids of ours."""
    return f"urn:uuid:{uuid_of('node', *parts)}"


def annotations(record: Record, ledger: Ledger) -> Iterator[Json]:
    """Write where each value stands, labelled with the path of its field."""
    for path, found in record.sources.items():
        for position, one in enumerate(found):
            if one.rule:
                ledger.lost(record.id, f"sources.{path}", "the rules' ids")
            quote = {"exact": one.exact, "prefix": one.prefix, "suffix": one.suffix}
            spot = {"start": one.start, "end": one.end}
            yield {
                "@id": iri("annotation", record.id, path, str(position)),
                "@type": "oa:Annotation",
                "rdfs:label": path,
                "oa:motivatedBy": {"@id": "oa:identifying"},
                "oa:hasBody": {"@id": iri(record.id)},
                "oa:hasTarget": {
                    "@type": "oa:SpecificResource",
                    "oa:hasSource": {"@id": iri(one.article)},
                    "oa:hasSelector": [
                        _selector("TextPositionSelector", spot),
                        _selector("TextQuoteSelector", quote),
                    ],
                },
            }


def _selector(kind: str, fields: Mapping[str, object]) -> Json:
    return {"@type": f"oa:{kind}"} | {f"oa:{name}": v for name, v in fields.items()}
