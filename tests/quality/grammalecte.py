# SPDX-License-Identifier: MIT
"""Grammalecte where it is to be had: a checker of French that we test with.

It is GPL and so never a dependency. Debian packages it, and pip does not. Where it is
missing `apt-get` is asked for it; where that is missing too, checks are skipped.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Protocol

__all__ = ["MISSING", "Grammalecte", "checker"]

MISSING: Final = "skipped: no Grammalecte here, and no apt-get to bring it"
_DEBIAN: Final = Path("/usr/lib/python3/dist-packages/grammalecte")
_PACKAGE: Final = "python3-grammalecte"


class _Engine(Protocol):
    def parse(self, sText: str, sCountry: str) -> list[dict[str, Any]]: ...  # noqa: N803


class _Dictionary(Protocol):
    def getMorph(self, sWord: str) -> list[str]: ...  # noqa: N802, N803


class Grammalecte(Protocol):
    """What of it we use."""

    oSpellChecker: _Dictionary  # noqa: N815

    def getGCEngine(self) -> _Engine:  # noqa: N802
        """Give what finds faults."""
        ...


def _install() -> None:
    """Ask Debian for the checker."""
    apt = shutil.which("apt-get")
    for arguments in (["update", "-q"], ["install", "-y", "-q", _PACKAGE]):
        if apt is not None and not _DEBIAN.exists():
            command = [apt, "--no-install-recommends", *arguments]
            subprocess.run(command, check=False, capture_output=True, timeout=300)


@contextmanager
def checker() -> Iterator[Grammalecte | None]:
    """Load the checker through a folder that holds nothing else of Debian's.

    Gives None where it is not to be had.
    """
    if not _DEBIAN.exists():
        _install()
    if not _DEBIAN.exists():
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "grammalecte").symlink_to(_DEBIAN)
        sys.path.insert(0, folder)
        try:
            yield import_module("grammalecte").GrammarChecker("fr")
        finally:
            sys.path.remove(folder)
