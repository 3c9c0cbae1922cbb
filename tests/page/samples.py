# SPDX-License-Identifier: MIT
"""A report and a dossier that show all that a page has."""

from attrs import evolve

from sahelcoop import Article, Attack, Dossier, PartialDate, Report, merge, parse
from sahelcoop.model import Correction, Evidence, Retraction

__all__ = ["ARTICLES", "dossier", "report"]

ARTICLES = (
    Article(
        "Attaque au nord\n\n"
        "Le 3 mai 2021, des hommes armés ont attaqué Tessalit. Huit soldats ont été "
        "tués, a indiqué l’armée malienne.\n"
        "« La Russie a livré deux hélicoptères et un radar au Mali le 12 mai 2021, à "
        "Bamako », a déclaré le ministre de la Défense. Le montant du contrat n’a pas "
        "été divulgué.\n\n"
        "LAISSER UN COMMENTAIRE",
        id="fleuve",
        title="Une semaine dans le nord",
        outlet="Le Fleuve",
        author="A. Plume",
        published="2021-05-14",
        url="https://fleuve.example/nord",
    ),
    Article(
        "L’attaque de Tessalit, le 3 mai 2021, a fait 12 morts parmi les soldats. "
        "La France aurait livré 40 pick-up au Niger en avril 2021, près de Tillabéri.",
        id="adrar",
        outlet="Radio Adrar",
        published="2021-05-20",
    ),
    Article(
        "Le Mali et la Russie ont signé un accord de coopération militaire à Moscou "
        "le 2 juin 2021. Le 7 juin 2021, une embuscade a fait cinq morts dans la "
        "région de Mopti, selon des sources locales.",
        id="dune",
        outlet="La Dune",
        published="2021-06",
    ),
)


def report() -> tuple[Report, Article]:
    """Read the first article."""
    return parse(ARTICLES[0]), ARTICLES[0]


def dossier() -> Dossier:
    """Merge all, with a copy, a correction and a retraction."""
    copy = evolve(ARTICLES[1], id="copie", outlet="Adrar Hebdo")
    gone = evolve(ARTICLES[2], id="retire", outlet="Feuille", url="ftp://feuille")
    made = merge(map(parse, (*ARTICLES, copy, gone)))
    attack = made.find(kind="attack")[0].members[0]
    record = made.record(attack)
    assert isinstance(record, Attack)
    right = evolve(
        record,
        date=PartialDate("2021-05-02"),
        sources={"date": (Evidence("registre", 0, 8, "le 2 mai"),)},
    )
    fix = Correction(attack, ("date",), right, by="A. Lectrice")
    taken = Retraction("retire", by="A. Lectrice", reason="Retrait")
    return merge([made], decisions=[fix, taken])
