# SPDX-License-Identifier: MIT
"""Chooses how Hypothesis searches, and lets coverage rest on no draw.

`ci` is what everybody gets: the same examples for the same code, whatever the machine.
`--hypothesis-profile=dev` looks at new examples each time and remembers failures.
"""

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "ci",
    derandomize=True,
    database=None,
    deadline=None,
    print_blob=True,
    # A slow machine is no failure of the code.
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("dev", deadline=None, max_examples=500, print_blob=True)
settings.load_profile("ci")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave tests that draw out of what coverage counts: other draws, other lines."""
    for item in items:
        if item.get_closest_marker("hypothesis") is not None:
            item.add_marker("no_cover")
