# SPDX-License-Identifier: MIT
"""French that people in readable statements say."""

from typing import Final

__all__ = [
    "AGENCY",
    "CLAUSES",
    "MEDIA",
    "PAST_CLAUSES",
    "PHRASES",
    "SENTENCES",
    "SUBJECTS",
]

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
    "une page nouvelle de notre histoire",
    "une violation flagrante de la souveraineté du pays",
)
"""What can be quoted within a sentence: four words at least (annotation guide)."""

CLAUSES: Final = (
    "les ponts ont été reconstruits",
    "le pays reste un allié sûr",
    "la route sera coupée",
    "la coopération progresse",
)
"""What is reported in the present, which any tense may follow."""

PAST_CLAUSES: Final = (
    "les ponts avaient été reconstruits",
    "le pays restait un allié sûr",
    "la route serait coupée",
)
"""What is reported of a day, in the tenses that follow a past."""

AGENCY: Final = "AFP"
"""Whom one speaks to in place of somebody."""

MEDIA: Final = (AGENCY, "communiqué", "conférence de presse", "discours", "entretien")
"""Through what people speak."""

SUBJECTS: Final = (
    "construction de routes",
    "formation des cadres",
    "lutte contre les incendies",
    "pêche",
    "rénovation des écoles",
    "transport aérien",
)
"""What states agree on; some genders are known to the lexicon, others are not."""
