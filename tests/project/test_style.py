# SPDX-License-Identifier: MIT
"""The house style, where a machine can measure it."""

import ast
import re
from pathlib import Path
from statistics import median

import pytest

import sahelcoop
from tests.project.tree import PACKAGE, functions, modules

PACKAGES = sorted(path.parent for path in PACKAGE.glob("*/**/__init__.py"))
SENTENCE_START = re.compile(
    r"(?:^|(?<=\.\s))I (take|give|must not know) ", re.MULTILINE
)


def lines(module: Path) -> int:
    """Count the physical lines of a file."""
    return len(module.read_text(encoding="utf-8").splitlines())


def extent(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the physical lines of a function from `def` to its end."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def test_no_module_is_long() -> None:
    """No module exceeds 300 lines, and half of them stay within 150."""
    lengths = {str(path.relative_to(PACKAGE)): lines(path) for path in modules()}

    assert {} == {name: length for name, length in lengths.items() if length > 300}
    assert median(lengths.values()) <= 150


def test_no_function_is_long() -> None:
    """No function exceeds 50 lines, and half of them stay within 8."""
    lengths = {
        f"{path.relative_to(PACKAGE)}:{function.lineno} {function.name}": extent(
            function
        )
        for path in modules()
        for function in functions(path)
    }

    assert {} == {name: length for name, length in lengths.items() if length > 50}
    assert median(lengths.values()) <= 8


@pytest.mark.parametrize(
    "package", PACKAGES, ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_package_opens_with_three_sentences(package: Path) -> None:
    """A package says what it takes, what it gives and what it must not know."""
    source = (package / "__init__.py").read_text(encoding="utf-8")
    docstring = ast.get_docstring(ast.parse(source)) or ""

    assert ["take", "give", "must not know"] == SENTENCE_START.findall(docstring)


def test_annotations_stay_evaluated() -> None:
    """No module postpones its annotations: attrs and Hypothesis read them."""
    postponed = [
        str(path)
        for path in modules()
        if "from __future__ import" in path.read_text(encoding="utf-8")
    ]

    assert [] == postponed


def test_public_names_are_there_and_sorted() -> None:
    """Every public name exists, has its own docstring, and is listed by `dir()`."""
    names = sahelcoop.__all__
    bare = [name for name in names if not getattr(sahelcoop, name).__doc__]

    assert sorted(names) == list(names)
    assert [] == bare
    assert set(names) <= set(dir(sahelcoop))
