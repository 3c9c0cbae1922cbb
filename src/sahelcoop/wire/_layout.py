# SPDX-License-Identifier: MIT
"""JSON over several lines, for people."""

from sahelcoop.wire._tokens import Walk

__all__ = ["indented"]


def indented(text: str, width: int) -> str:
    """Give each entry of the compact JSON *text* its line, *width* blanks deeper."""
    pieces: list[str] = []
    depth = 0
    for token in Walk(text):
        opened = bool(pieces) and pieces[-1] in {"{", "["}
        closes = token.text in {"}", "]"}
        depth -= closes
        if opened != closes or (pieces and pieces[-1] == ","):
            pieces.append("\n" + " " * (width * depth))
        pieces.append(": " if token.text == ":" else token.text)
        depth += token.text in {"{", "["}
    return "".join(pieces)
