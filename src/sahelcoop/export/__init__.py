# SPDX-License-Identifier: MIT
"""Other people's formats, each with the list of what did not arrive as it was told.

I take reports.
I give documents in the formats of others, and a note for each value that was lost,
imputed or refused on the way.
I must not know how an article is read, French, or any file.
"""

from sahelcoop.export.acled import to_acled
from sahelcoop.export.columns import Kind, schema
from sahelcoop.export.core import Export, Note, NoteKind
from sahelcoop.export.formats import FORMATS, write
from sahelcoop.export.ftm import to_ftm
from sahelcoop.export.geojson import to_geojson
from sahelcoop.export.jsonld import to_jsonld
from sahelcoop.export.plover import to_plover
from sahelcoop.export.rows import to_arrow, to_csv, to_rows
from sahelcoop.export.sipri import to_sipri
from sahelcoop.export.stix import to_stix
from sahelcoop.export.ucdp import to_ucdp

__all__ = [
    "FORMATS",
    "Export",
    "Kind",
    "Note",
    "NoteKind",
    "schema",
    "to_acled",
    "to_arrow",
    "to_csv",
    "to_ftm",
    "to_geojson",
    "to_jsonld",
    "to_plover",
    "to_rows",
    "to_sipri",
    "to_stix",
    "to_ucdp",
    "write",
]
