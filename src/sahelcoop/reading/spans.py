# SPDX-License-Identifier: MIT
"""EDTF intervals made of the dates at their ends."""

__all__ = ["opened", "spanned"]


def opened(edtf: str, *, at_start: bool) -> str:
    """Leave an interval open at its start or at its end."""
    first, _, last = edtf.partition("/")
    return f"../{last or first}" if at_start else f"{first}/.."


def spanned(start: str, end: str) -> str:
    """Reach from the start of the one to the end of the other."""
    first, last = start.partition("/")[0], end.rpartition("/")[2]
    return first if first == last else f"{first}/{last}"
