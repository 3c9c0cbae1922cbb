# SPDX-License-Identifier: MIT
"""Targets and authors of attacks as noun phrases."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final

import attrs

from sahelcoop.model.attack import Basis, Perpetrator, Target
from sahelcoop.render.names import is_known, named
from sahelcoop.render.nouns import Article, NounPhrase, by, listed, to
from sahelcoop.render.sentences import clause
from sahelcoop.render.verbs import Mood, agree, that
from sahelcoop.render.voice import Voice

__all__ = ["authors", "blamed", "struck"]

_NAMED_SITE: Final = re.compile(r"[^’]*? (?:(?:de |du |d’)[A-ZÀ-Ý]|\d)")
"""A noun whose first complement is a name or a number: "aéroport de Bamako"."""


def struck(target: Target, voice: Voice) -> NounPhrase:
    """Give a target: "une école", "des soldats maliens", "l’aéroport de Bamako"."""
    actor = target.actor
    if actor is not None and target.description in {actor.name, actor.label}:
        return voice.party(actor)
    phrase = named(target.description)
    common = phrase.text[:1].islower() and phrase.text[:1].isalpha()
    known = is_known(target.description)
    if phrase.article is not Article.DEFINITE or known or not common:
        return phrase
    if _NAMED_SITE.match(phrase.text) and not phrase.plural:
        return phrase
    return attrs.evolve(phrase, article=Article.INDEFINITE)


def authors(
    perpetrators: Sequence[Perpetrator], event: NounPhrase, done: str, voice: Voice
) -> list[str]:
    """Say of *event* who is held to be behind it, and on what grounds.

    *done* is the participle of doing it: "menée par", "revendiquée par".
    """
    told: list[str] = []
    grouped = groupby(perpetrators, lambda one: (one.basis, one.according_to))
    for (basis, sources), found in grouped:
        parties = [voice.party(one.who) for one in found]
        if basis in {Basis.SUSPECTED, Basis.ACCUSED}:
            words = f"{agree('attribué', event)} {listed(to, parties, voice.profile)}"
            accusers = voice.parties(sources)
            told.append(clause(words, by(accusers) if accusers else ""))
            continue
        participle = "revendiqué" if basis is Basis.CLAIMED else done
        agents = listed(by, parties, voice.profile)
        source = voice.according_to(sources)
        told.append(clause(f"{agree(participle, event)} {agents}", source))
    return told


def blamed(perpetrators: Sequence[Perpetrator], event: NounPhrase, voice: Voice) -> str:
    """Say of *event* to whom it is put down: "que les autorités attribuent à l’EIS".

    The perpetrators are suspected or accused, all of them by the same sources.
    """
    accusers = voice.parties(perpetrators[0].according_to)
    if accusers is None:
        return authors(perpetrators, event, "", voice)[0]
    parties = [voice.party(one.who) for one in perpetrators]
    relative = that(event, accusers, "attribué", Mood.NOW)
    return clause(relative, listed(to, parties, voice.profile))
