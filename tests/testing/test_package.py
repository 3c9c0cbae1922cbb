# SPDX-License-Identifier: MIT
"""The package: its names, read late, and the extra that it needs."""

import subprocess
import sys

import pytest

from sahelcoop import testing


def run(code: str) -> str:
    """Run *code* in a Python of its own."""
    command = [sys.executable, "-c", code]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_every_name_is_there_and_documented() -> None:
    """Each public name exists, has a docstring, and is listed in order."""
    names = list(testing.__all__)

    assert sorted(names) == names
    assert names == dir(testing)
    assert [] == [name for name in names if not getattr(testing, name).__doc__]


def test_unknown_name() -> None:
    """A name that does not exist is an error that names package and name."""
    with pytest.raises(AttributeError, match=r"'sahelcoop.testing' .* 'convoys'"):
        testing.convoys  # noqa: B018 - the access is what is tested


def test_needs_hypothesis() -> None:
    """Without Hypothesis the import says which extra to install."""
    told = run(
        "import sys\n"
        "sys.modules['hypothesis'] = None\n"
        "from sahelcoop.errors import MissingExtraError\n"
        "try:\n"
        "    import sahelcoop.testing\n"
        "except MissingExtraError as error:\n"
        "    print(error)\n"
    )

    assert "this needs an extra: pip install 'sahelcoop[hypothesis]'\n" == told


def test_needs_hypothesis_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same, in this process."""
    from importlib import reload

    from sahelcoop.errors import MissingExtraError

    monkeypatch.setitem(sys.modules, "hypothesis", None)

    with pytest.raises(MissingExtraError, match=r"sahelcoop\[hypothesis\]"):
        reload(testing)


def test_registering_builds_no_strategy() -> None:
    """Hypothesis starts without the strategies and the lexicon being read."""
    loaded = run(
        "import sys\n"
        "from sahelcoop.testing.hook import register\n"
        "register()\n"
        "print(*(m for m in sys.modules if m.startswith('sahelcoop.testing._')))\n"
        "print('sahelcoop.lexicon' in sys.modules)\n"
    )

    assert "\nFalse\n" == loaded
