# SPDX-License-Identifier: MIT
"""The page of the model names what there is."""

import re

import attrs

from sahelcoop import model
from tests.project.tree import ROOT

SHARED = {"id", "sources", "absent", "extra", "certainty", "according_to"}
"""Fields that the page tells of all records, or of three kinds, at once."""
ROW = re.compile(r"^\| `(\w+)` \| [^|]* \| ([^|]*) \|$", re.MULTILINE)


def test_the_table_of_records_has_their_fields() -> None:
    """A field that is new is told where a reader looks for it."""
    page = (ROOT / "docs" / "model.md").read_text("utf-8")
    told = {name: set(fields.split(", ")) for name, fields in ROW.findall(page)}

    assert told == {
        name: {f.name for f in attrs.fields(getattr(model, name))} - SHARED
        for name in told
    }
    assert {"Delivery", "Attack", "Agreement", "Statement"} < told.keys()
