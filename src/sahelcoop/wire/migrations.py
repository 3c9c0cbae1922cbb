# SPDX-License-Identifier: MIT
"""Versions of the format, and the steps from each to the next."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from sahelcoop.errors import JsonError

__all__ = ["MIGRATIONS", "SCHEMA_VERSION", "Migration", "migrate"]

SCHEMA_VERSION: Final = 1
"""The version that this library writes."""

Migration = Callable[[dict[str, Any]], dict[str, Any]]
"""A pure function from a document of one version to the same of the next."""

MIGRATIONS: Final[Mapping[int, Migration]] = MappingProxyType({})
"""By the version that they start from. Version 1 is the first: there is none yet."""


def migrate(
    document: dict[str, Any],
    *,
    migrations: Mapping[int, Migration] = MIGRATIONS,
    current: int = SCHEMA_VERSION,
) -> dict[str, Any]:
    """Bring a *document* of an older version to the *current* one, step by step.

    Raises JsonError when a step does not find what its version promises.
    """
    for version in range(document["schema_version"], current):
        try:
            document = migrations[version](document) | {"schema_version": version + 1}
        except (AttributeError, LookupError, TypeError, ValueError) as error:
            reason = f"is no document of version {version}: {error!r}"
            raise JsonError("$", reason) from error
    return document
