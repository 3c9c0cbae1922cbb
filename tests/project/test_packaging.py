# SPDX-License-Identifier: MIT
"""The version, the changelog, the classifiers and the licence tell one story."""

import re
import subprocess
import tomllib
from importlib import metadata

import sahelcoop
from tests.project.tree import PACKAGE, ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))[
    "project"
]
HEADINGS = re.findall(
    r"^## \[(.+?)\](?: - (\d{4}-\d\d-\d\d))?$",
    (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"),
    flags=re.MULTILINE,
)


def test_changelog_opens_with_the_unreleased() -> None:
    """What is not released yet has its place at the top, without a date."""
    assert ("Unreleased", "") == HEADINGS[0]


def test_changelog_is_ordered() -> None:
    """Releases stand newest first, by number and by date alike."""
    numbers = [tuple(map(int, name.split("."))) for name, _ in HEADINGS[1:]]
    dates = [date for _, date in HEADINGS[1:]]

    assert sorted(set(numbers), reverse=True) == numbers
    assert sorted(dates, reverse=True) == dates
    assert all(dates)


def test_changelog_ends_at_the_version() -> None:
    """The newest release of the changelog is the version that is installed."""
    newest, _ = HEADINGS[1]

    assert newest == PROJECT["version"]
    assert newest == metadata.version("sahelcoop")
    assert newest == sahelcoop.__version__


def test_classifiers_are_the_interpreters_of_ci() -> None:
    """The package claims exactly the Python versions that `.ci/run` tests."""
    prefix = "Programming Language :: Python :: 3."
    claimed = [
        name.removeprefix("Programming Language :: Python :: ")
        for name in PROJECT["classifiers"]
        if name.startswith(prefix)
    ]
    script = ROOT / ".ci" / "run"
    tested = subprocess.run(
        ["bash", script, "--interpreters"], capture_output=True, check=True, text=True
    ).stdout.split()

    assert tested == claimed
    assert f">={tested[0]}" == PROJECT["requires-python"]


def test_run_time_dependencies_are_three() -> None:
    """At run time the library needs attrs and Babel, and nothing else."""
    names = {re.split(r"\W", line)[0] for line in PROJECT["dependencies"]}

    assert {"attrs", "Babel"} == names


def test_types_travel_with_the_package() -> None:
    """The marker that lets type checkers read our annotations is installed."""
    assert (PACKAGE / "py.typed").is_file()


def test_every_extra_is_explained_once() -> None:
    """Who installs finds each extra, and each room of the house, in the docs."""
    installing = (ROOT / "docs" / "installing.md").read_text(encoding="utf-8")
    design = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    extras, rooms = (
        re.findall(r"^\| `(\w+)` \|", page, flags=re.MULTILINE)
        for page in (installing, design)
    )
    packages = {path.parent.name for path in PACKAGE.glob("[a-z]*/__init__.py")}

    assert sorted(PROJECT["optional-dependencies"]) == sorted(extras)
    assert sorted({*packages, "errors"}) == sorted(rooms)
