# SPDX-License-Identifier: MIT
"""The true facts: which articles have them, and where they are read from."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

__all__ = ["GOLD", "digest", "gold_names", "load_facts", "load_text"]

_ROOT = Path(__file__).parents[2]

GOLD: Mapping[str, Path] = {
    "seeds": _ROOT / "seeds",
    "corpus": _ROOT / "tests" / "corpus",
}
"""The folders of articles whose true facts are known."""

_TAIL = ".facts.json"
_NO_FACTS = frozenset({"cross"})
"""Names of files that tell how articles hang together, not what one of them says."""


def gold_names(folder: Path) -> list[str]:
    """List the articles of a folder that have a fact file, in order."""
    names = {path.name.removesuffix(_TAIL) for path in folder.glob(f"*{_TAIL}")}
    return sorted(names - _NO_FACTS)


def load_facts(folder: Path, name: str) -> dict[str, Any]:
    """Read a fact file; a missing one holds nothing."""
    path = folder / f"{name}{_TAIL}"
    facts: dict[str, Any] = {}
    if path.exists():
        facts = json.loads(path.read_text("utf-8"))
    return facts


def load_text(folder: Path, name: str) -> str:
    """Read an article."""
    return (folder / f"{name}.txt").read_text("utf-8")


def digest(folder: Path) -> str:
    """Hash what `sha256sum` prints of a folder's articles and fact files (hex)."""
    names = [f"{n}{tail}" for n in gold_names(folder) for tail in (_TAIL, ".txt")]
    sums = (hashlib.sha256((folder / n).read_bytes()).hexdigest() for n in names)
    lines = (f"{one}  {n}\n" for one, n in zip(sums, names, strict=True))
    return hashlib.sha256("".join(lines).encode()).hexdigest()
