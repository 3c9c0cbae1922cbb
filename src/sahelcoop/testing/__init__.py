# SPDX-License-Identifier: MIT
"""Hypothesis strategies for the model."""
