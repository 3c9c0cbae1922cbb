# SPDX-License-Identifier: MIT
"""Many reports made into one dossier that keeps every contradiction.

I take reports and dossiers, and what a person decided on their records.
I give a dossier: which records are one, the preferred values and by which rule, and
all that differs.
I must not know how an article is read, how French is written or what JSON is.
"""

from sahelcoop.merging.dossiers import merge

__all__ = ["merge"]
