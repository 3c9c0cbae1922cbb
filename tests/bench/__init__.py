# SPDX-License-Identifier: MIT
"""How fast it is: run by `.ci/run --full` alone."""
