# SPDX-License-Identifier: MIT
"""Dossiers."""
