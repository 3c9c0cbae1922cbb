# SPDX-License-Identifier: MIT
"""How values show themselves: short reprs, and tables for notebooks."""

from enum import Enum
from html import escape
from typing import Any, Final

import attrs

_UNSHOWN: Final = frozenset({"id", "sources", "absent", "extra"})
_WIDTH: Final = 60
_MOST: Final = 3
"""Elements of a tuple that are shown."""


def _brief(value: object) -> str:
    """Show one value: enums by their value, the rest by its repr, cut in the middle."""
    if type(value) is tuple:
        comma = "," if len(value) == 1 else ""
        shown = f"({', '.join(_brief(v) for v in value[:_MOST])}{comma})"
        shown = shown if len(value) <= _MOST else f"{shown[:-1]}, …)"
    else:
        shown = repr(value.value if isinstance(value, Enum) else value)
    half = _WIDTH // 2
    return shown if len(shown) <= _WIDTH else f"{shown[:half]}…{shown[-half:]}"


def _said(value: Any) -> "list[tuple[attrs.Attribute[Any], object]]":
    """List the fields that differ from their defaults, ids and sources left out."""
    return [
        (a, got)
        for a in attrs.fields(type(value))
        if a.name not in _UNSHOWN and (got := getattr(value, a.name)) != a.default
    ]


def short_repr(self: Any) -> str:
    """Show the class and the fields that say something, in one line."""
    parts = (
        f"{a.name}={_brief(got)}"
        if a.kw_only or a.default is not attrs.NOTHING
        else _brief(got)
        for a, got in sorted(_said(self), key=lambda said: said[0].kw_only)
    )
    return f"{type(self).__name__}({', '.join(parts)})"


def html_table(self: Any) -> str:
    """Show the same fields as an HTML table, everything escaped."""
    rows = "".join(
        f"<tr><th>{escape(a.name)}</th><td>{escape(_cell(got))}</td></tr>"
        for a, got in _said(self)
    )
    return f"<table><caption>{escape(type(self).__name__)}</caption>{rows}</table>"


def _cell(value: object) -> str:
    if type(value) is tuple:
        return " · ".join(_cell(v) for v in value)
    return str(value.value if isinstance(value, Enum) else value)
