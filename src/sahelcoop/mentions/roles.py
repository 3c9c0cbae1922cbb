# SPDX-License-Identifier: MIT
"""What turns the roles of a rule into a value."""

from collections.abc import Callable, Mapping
from typing import Any

__all__ = ["Reader", "Roles"]

Roles = Mapping[str, Any]
"""The values of the roles by name; True for a word that has none."""

Reader = Callable[[Roles, frozenset[str]], object]
"""Turns roles, and what the rule `adds`, into a value.

None says that the roles make no sense together.
"""
