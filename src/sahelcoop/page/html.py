# SPDX-License-Identifier: MIT
"""Elements of HTML and SVG; whatever is not one of these is escaped on its way in."""

from collections.abc import Iterable
from html import escape
from typing import Final

__all__ = ["Html", "between", "element", "joined"]

_VOID: Final = frozenset({"meta"})


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def _escaped(text: str) -> str:
    """Escape *text*; a browser would turn a bare carriage return into a line feed."""
    return escape(text).replace("\r", "&#13;")


def joined(children: Iterable[str]) -> Html:
    """Put elements and texts one after the other."""
    return Html("".join([c if isinstance(c, Html) else _escaped(c) for c in children]))


def between(mark: str, children: Iterable[str]) -> Html:
    """Put elements and texts one after the other, a *mark* between two."""
    return Html(joined([mark]).join(joined([child]) for child in children))


def element(name: str, /, *children: str, **attributes: str | float | None) -> Html:
    """Make an element; attributes that are None are left out.

    An underscore in the name of an attribute is a hyphen, but for the one that keeps
    it apart from a word of Python: `class_`, `aria_label`.
    """
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_escaped(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _VOID:
        return Html(f"<{name}{told}>")
    return Html(f"<{name}{told}>{joined(children)}</{name}>")
