# SPDX-License-Identifier: MIT
"""The README's two commands are one line each and the ones that CI runs."""

import subprocess

from tests.project.tree import ROOT, fenced

COMMANDS = fenced(ROOT / "README.md", "sh")


def test_there_are_two_commands_of_one_line() -> None:
    """A newcomer copies one line to see summaries and one to pass the tests."""
    summary, tests = COMMANDS

    assert 1 == len(summary.splitlines())
    assert 1 == len(tests.splitlines())
    assert summary.endswith("-m sahelcoop summary seeds/*.txt")
    assert tests.endswith("-m pytest --cov")


def test_each_command_makes_its_own_environment() -> None:
    """Both commands work on a machine that has only Python and pip."""
    opening = "python3 -m venv .venv && .venv/bin/pip install -q "

    assert [True, True] == [command.startswith(opening) for command in COMMANDS]


def test_ci_runs_them() -> None:
    """`.ci/run` takes its commands from the README."""
    script = ROOT / ".ci" / "run"
    printed = subprocess.run(
        ["bash", script, "--commands"], capture_output=True, check=True, text=True
    ).stdout

    assert COMMANDS == printed.splitlines()
