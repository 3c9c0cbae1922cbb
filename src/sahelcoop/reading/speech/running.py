# SPDX-License-Identifier: MIT
"""Quotations that run over the end of a paragraph: one statement, told in pieces."""

from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.scene import Scene
from sahelcoop.text import Quotation

__all__ = ["goes_on", "joined"]


def goes_on(scene: Scene) -> bool:
    """Tell whether a scene opens with what the paragraph before left open."""
    first = scene.units[0].value if scene.units else None
    return isinstance(first, Quotation) and first.continues


def joined(scene: Scene, one: Draft, other: Draft, *, told: bool) -> Draft:
    """Make one statement of two; who spoke was *told* with the first, or the second."""
    named = one if told else other
    start, end = one.sources["text"][0].start, other.sources["text"][0].end
    rest = other if told else one
    guessed = {name: v for name, v in rest.fields.items() if name != "speakers"}
    both = named.joined(rest.but(fields=guessed))
    words = scene.quote(start, end, one.sources["text"][0].rule)
    fields = {
        **both.fields,
        "text": scene.document.text[start:end],
        "segments": (*one.fields["segments"], *other.fields["segments"]),
    }
    pieces = (*one.sources["segments"], *other.sources["segments"])
    sources = {**both.sources, "text": (words,), "segments": pieces}
    return both.but(fields=fields, sources=sources)
