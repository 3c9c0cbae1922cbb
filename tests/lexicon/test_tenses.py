# SPDX-License-Identifier: MIT
"""The tense after a past one."""

import pytest

from sahelcoop.lexicon import after_past


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("est", "était"),
        ("ont", "avaient"),
        ("va", "allait"),
        ("peuvent", "pouvaient"),
        ("commence", "commençait"),
        ("livreront", "livreraient"),
        ("sera", "serait"),
        ("était", None),
        ("livré", None),
        ("suis", None),
        ("caracole", None),
    ],
)
def test_third_persons_shift(form: str, expected: str | None) -> None:
    """Presents and futures do; other forms, and verbs nobody listed, do not."""
    assert expected == after_past(form)
