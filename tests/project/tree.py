# SPDX-License-Identifier: MIT
"""Where the project's files and the imported package are.

The package is the one that is imported, from `src/` or from a wheel.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import sahelcoop

ROOT = Path(__file__).parents[2]
PACKAGE = Path(sahelcoop.__file__).parent


def modules() -> list[Path]:
    """Give every Python file of the package, sorted."""
    return sorted(PACKAGE.rglob("*.py"))


def functions(module: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Give every function and method of a file, nested ones too."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def fenced(document: Path, language: str) -> list[str]:
    """Give the blocks of *language* of a Markdown file, without their fences."""
    blocks: list[list[str]] = []
    inside = False
    for line in document.read_text(encoding="utf-8").splitlines():
        if line == f"```{language}":
            inside = True
            blocks.append([])
        elif line == "```":
            inside = False
        elif inside:
            blocks[-1].append(line)
    return ["\n".join(block) for block in blocks]
