# SPDX-License-Identifier: MIT
"""French that people in readable statements say."""

from typing import Final

__all__ = ["PHRASES", "SENTENCES"]

SENTENCES: Final = (
    "Nous tiendrons nos engagements",
    "La sécurité de nos populations est notre priorité",
    "Ce soutien arrive au bon moment",
    "Nos forces poursuivront leurs opérations jusqu’à la victoire",
    "Aucun pays ne peut vaincre seul le terrorisme",
)
"""What can stand between quotation marks by itself."""

PHRASES: Final = (
    "un partenaire sincère et fiable",
    "une étape décisive pour nos deux pays",
    "des équipements de dernière génération",
    "une violation flagrante de la souveraineté du pays",
)
"""What can be quoted within a sentence: four words at least (annotation guide)."""
