# SPDX-License-Identifier: MIT
"""Chooses how Hypothesis searches.

`ci` is what everybody gets: the same examples for the same code, whatever the machine.
`--hypothesis-profile=dev` looks at new examples each time and remembers failures.
"""

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
