# SPDX-License-Identifier: MIT
"""What the sources of one event differ on: each value, whose it is, how it stands."""

from typing import Final

from sahelcoop.model import Comparison, Dossier, Merged, MergedField
from sahelcoop.page.html import Html, between, element, joined
from sahelcoop.page.sources import Sources
from sahelcoop.page.values import said

__all__ = ["contradictions", "differences"]

_SIGNS: Final = {
    Comparison.EQUAL: "✓",
    Comparison.REFINES: "⊂",
    Comparison.COMPATIBLE: "≈",
    Comparison.CONTRADICTS: "≠",
    Comparison.SUPERSEDED: "→",
    Comparison.ONE_SIDED: "–",
}


def contradictions(merged: Merged) -> int:
    """Count the fields on which sources contradict one another."""
    return sum(map(_contradicted, merged.fields))


def _contradicted(field: MergedField) -> bool:
    return any(v.comparison is Comparison.CONTRADICTS for v in field.variants)


def differences(merged: Merged, sources: Sources, dossier: Dossier) -> Html:
    """List the fields that sources differ on; contradictions first, and unfolded."""
    words = sources.words
    if not merged.fields:
        return Html()
    fields = sorted(merged.fields, key=lambda field: not _contradicted(field))
    count = contradictions(merged)
    rest = len(fields) - count
    told = [words.counted("contradiction", count)] * bool(count)
    told += [words.counted("nuance", rest)] * bool(rest)
    rows = (_field(field, merged, sources, dossier) for field in fields)
    return element(
        "details",
        element("summary", element("b", words["differing"]), " ", ", ".join(told)),
        element("dl", *rows),
        class_="differences",
        open="" if count else None,
    )


def _field(
    field: MergedField, merged: Merged, sources: Sources, dossier: Dossier
) -> Html:
    """Set the values of a field side by side, the preferred one with its rule."""
    words = sources.words
    name, _, harm = field.name.partition(".")
    kept = getattr(merged.record, name)
    if harm:
        kept = tuple(toll for toll in kept if toll.harm == harm)
    chosen = said(name, kept, words)
    rule = element("span", words.called("rule", field.rule), class_="rule")
    head = element("dt", words.called("field", field.name), " ", rule)
    values = [said(name, value, words) for value in dossier.values(field)]
    rows = []
    if values[0] != chosen:
        rows.append(_row("✓", chosen, words["together"], "", "kept"))
    for variant, value in zip(field.variants, values, strict=True):
        stands = variant.comparison
        kept_here = stands is Comparison.EQUAL and value == chosen
        how = words["preferred"] if kept_here else words.value(stands)
        who = sources.cited(variant.records)
        kind = "kept" if kept_here else stands.value
        rows.append(_row(_SIGNS[stands], value, how, who, kind))
    return joined([head, *rows])


def _row(sign: str, value: str, how: str, who: str, kind: str) -> Html:
    """Put a value, what it is beside the preferred one, and whose it is in a line."""
    parts = [element("span", value, class_="value")] * bool(value)
    parts.append(element("span", how, class_="how"))
    sources = [who] * bool(who)
    mark = element("span", sign, class_="sign", aria_hidden="true")
    return element("dd", mark, between(" · ", [*parts, *sources]), class_=kind)
