# SPDX-License-Identifier: MIT
"""What `import sahelcoop` shows, and what it costs."""

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import sahelcoop
from sahelcoop import model

HOMES = {
    alias.name: node.module
    for node in ast.walk(ast.parse(Path(sahelcoop.__file__).read_text("utf-8")))
    if isinstance(node, ast.ImportFrom) and node.module
    if node.module.startswith("sahelcoop.")
    for alias in node.names
}
"""Where type checkers find the public names."""


def loaded_by(code: str) -> set[str]:
    """Run *code* in a fresh interpreter, and give the modules that it loads."""
    finished = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        check=True,
        text=True,
    )
    return set(finished.stdout.split())


def test_import_loads_nothing_heavy() -> None:
    """The import alone loads no other module of ours and none of other people's."""
    loaded = loaded_by("import sahelcoop")
    ours = {name for name in loaded if name.startswith("sahelcoop")}

    assert {"sahelcoop"} == ours
    assert set() == loaded & {"attrs", "babel", "hypothesis"}


def test_model_loads_no_machinery() -> None:
    """Records can be made without the reader, JSON, French output or the lexicon."""
    loaded = loaded_by("import sahelcoop as sc; sc.Dossier(); sc.Article('Gao')")
    rooms = {name.split(".")[1] for name in loaded if name.startswith("sahelcoop.")}

    assert {"errors", "model"} == rooms
    assert set() == loaded & {"babel", "hypothesis"}


@pytest.mark.parametrize("name", sahelcoop.__all__)
def test_name_is_the_one_that_type_checkers_see(name: str) -> None:
    """A name loaded at run time is the very object that the annotations promise."""
    assert getattr(import_module(HOMES[name]), name) is getattr(sahelcoop, name)


def test_no_name_is_for_type_checkers_alone() -> None:
    """What type checkers see is what is public."""
    assert set(sahelcoop.__all__) == set(HOMES)


def test_names_can_be_imported_by_star() -> None:
    """A star import brings every public name and no other."""
    space: dict[str, object] = {}

    exec("from sahelcoop import *", space)  # noqa: S102 - no star imports in functions

    assert set(sahelcoop.__all__) == set(space) - {"__builtins__"}


def test_names_are_listed() -> None:
    """Completion offers the public names before they are loaded."""
    assert sorted([*sahelcoop.__all__, "__version__"]) == dir(sahelcoop)


def test_unknown_name_is_refused() -> None:
    """A misspelt name fails as it does with any module."""
    with pytest.raises(AttributeError, match="'sahelcoop' has no attribute 'pars'"):
        _ = sahelcoop.pars  # type: ignore[attr-defined]


def test_model_lists_what_it_exports() -> None:
    """The names of `sahelcoop.model` are sorted, exist, and are all it imports."""
    imported = {
        name
        for name, value in vars(model).items()
        if not name.startswith("_") and not isinstance(value, type(ast))
    }

    assert sorted(model.__all__) == model.__all__
    assert set(model.__all__) == imported


@pytest.mark.parametrize("name", ["Record", "Event", "Document", "DateBasis"])
def test_building_blocks_are_in_the_model(name: str) -> None:
    """Base classes and enums are public in `sahelcoop.model`, not at the top."""
    assert name in model.__all__
    assert name not in sahelcoop.__all__
