# SPDX-License-Identifier: MIT
"""Nothing is committed that another machine could not use or should not trust."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from tests.project.tree import ROOT

# Made by tools and environments; git ignores them.
IGNORED = {"__pycache__", "_build", "build", "dist", "work"}
LOCKS = {
    "Pipfile.lock",
    "package-lock.json",
    "pdm.lock",
    "poetry.lock",
    "pylock.toml",
    "uv.lock",
}
ADDRESS = re.compile(
    rb"https?://\S+\.(?:whl|zip|tgz|tar\.gz)\b|--(?:extra-)?index-ur[l]"
)


def committed() -> Iterator[Path]:
    """Give the files of the tree, without those that git ignores."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [
            name
            for name in folders
            if name not in IGNORED and (name == ".ci" or not name.startswith("."))
        ]
        yield from (Path(folder, name) for name in names)


def test_there_is_no_lock_file() -> None:
    """A lock file would name the registry of one machine."""
    assert set() == LOCKS & {path.name for path in committed()}


def test_there_is_no_download_address() -> None:
    """No file names a package's download or an index of packages."""
    named = [str(path) for path in committed() if ADDRESS.search(path.read_bytes())]

    assert [] == named
