# SPDX-License-Identifier: MIT
"""Grids: every order of a clause with every kind of giver, taker, author and victim.

A sentence that fails stands for a class, not for an article.
"""

from itertools import product

import pytest

import sahelcoop as sc
from sahelcoop.model.attack import Harm

GIVERS = ("la Turquie", "le CICR", "l’ambassade d’Allemagne", "la fondation Zaroubé")
TAKERS = (
    "à l’armée malienne",
    "aux villages de la commune de Gossi",
    "à son voisin tchadien",
    "au 27e régiment interarmes de Gao",
)
GOODS = ("dix pick-up", "40 tonnes de riz", "six drones Bayraktar TB2")
GIVING = (
    "{Giver} a remis officiellement jeudi {taker} {goods}.",
    "{Giver} a livré, le 12 mars, {taker}, {goods}.",
    "{Giver} a fourni {taker}, à titre gracieux, {goods} jeudi.",
    "C’est {giver} qui a offert jeudi {goods} {taker}.",
    "Jeudi, {giver}, par la voix de son ambassadeur, a remis {goods} {taker}.",
    "{Giver}, qui soutient le pays depuis dix ans, a donné {taker}, jeudi, {goods}.",
    "Après avoir formé 200 soldats, {giver} a remis {taker} {goods} jeudi.",
    "{Giver} a livré {goods} {taker} jeudi, a annoncé le ministère de la Défense.",
    "Selon le ministère de la Défense, {giver} a remis {goods} {taker} jeudi.",
    "{Giver} va remettre {taker} {goods} avant la fin de l’année.",
)

AUTHORS = ("des hommes armés", "l’EIGS", "des djihadistes présumés")
SITES = (
    "le village de Barkoundé",
    "le camp militaire de Boulikessi",
    "la brigade territoriale de Makalondi",
)
VICTIMS = (
    "onze civils",
    "quatre gendarmes et un garde",
    "huit éléments des forces de défense et de sécurité",
)
ATTACKING = (
    "{Authors} {have} attaqué {site} lundi, tuant {victims}.",
    "Selon un élu, {authors} {have} attaqué {site} lundi, tuant {victims}.",
    "C’est lundi que {authors} {have} attaqué {site}, tuant {victims}.",
    "L’attaque perpétrée lundi par {authors} contre {site} a coûté la vie à {victims}.",
    "{Victims} ont été tués lundi dans une attaque menée par {authors} contre {site}.",
    "{Authors} {have} pris d’assaut lundi {site}, causant la mort de {victims}.",
    "{Authors} {have} lancé lundi un assaut contre {site} ; {victims} ont péri.",
)


def capital(words: str) -> str:
    """Begin a sentence with *words*."""
    return words[0].upper() + words[1:]


@pytest.mark.parametrize("order", GIVING)
def test_both_sides_and_the_goods_are_found_in_any_order(order: str) -> None:
    """One delivery each, with who gave what to whom."""
    wrong = []
    for giver, taker, goods in product(GIVERS, TAKERS, GOODS):
        sentence = order.format(
            giver=giver, Giver=capital(giver), taker=taker, goods=goods
        )
        found = sc.parse(sentence, published="2024-06-20").deliveries
        told = [(d.suppliers, d.recipients, d.items) for d in found]
        if len(told) != 1 or not all(told[0]):
            wrong.append(sentence)

    assert [] == wrong


@pytest.mark.parametrize("order", ATTACKING)
def test_author_site_day_and_toll_are_found_in_any_order(order: str) -> None:
    """One attack each, with who struck whom, where and when."""
    wrong = []
    for authors, site, victims in product(AUTHORS, SITES, VICTIMS):
        sentence = order.format(
            authors=authors,
            Authors=capital(authors),
            have="ont" if authors.startswith("des") else "a",
            site=site,
            victims=victims,
            Victims=capital(victims),
        )
        found = sc.parse(sentence, published="2024-06-20").attacks
        told = [
            (
                attack.perpetrators,
                attack.places,
                attack.date is not None,
                any(toll.harm is Harm.KILLED for toll in attack.tolls),
            )
            for attack in found
        ]
        if len(told) != 1 or not all(told[0]):
            wrong.append(sentence)

    assert [] == wrong
