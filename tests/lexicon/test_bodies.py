# SPDX-License-Identifier: MIT
"""Bodies that every state has."""

import pytest

from sahelcoop.lexicon import default_lexicon
from sahelcoop.lexicon.bodies import _body, read_bodies
from sahelcoop.model.actors import ActorKind

ROW = {
    "forms": "armée|armée nationale",
    "actor": "armed-force-{}",
    "kind": "armed_force",
    "gender": "f",
    "number": "s",
    "alone": "yes",
    "source": "French usage",
}


def test_a_body_of_a_country() -> None:
    """A body becomes an actor of a country, under the words that were said."""
    body = _body(ROW)
    actor = body.of("ZM", "armée zambienne")

    assert ("armed-force-zm", "armée zambienne", "ZM", ActorKind.ARMED_FORCE) == (
        actor.id,
        actor.name,
        actor.country,
        actor.kind,
    )
    assert (("armée", "armée nationale"), True, False, True) == (
        body.forms,
        actor.grammar.feminine,
        actor.grammar.plural,
        body.alone,
    )


@pytest.mark.parametrize(
    ("column", "cell"), [("actor", "armed-force"), ("kind", "army"), ("alone", "no?")]
)
def test_bad_cells(column: str, cell: str) -> None:
    """An id without a place for the country, and values that there are not, are bad."""
    with pytest.raises(ValueError, match=cell.replace("?", r"\?")):
        _body({**ROW, column: cell})


def test_ids_are_those_of_the_actors() -> None:
    """Every body is listed as an actor of some country, or of none at all."""
    actors = {actor.id for actor in default_lexicon().actors}
    known = {body.id for body in read_bodies() if body.id.format("ml") in actors}

    assert {"armed-force-{}", "government-{}"} <= known
    assert read_bodies() == default_lexicon().bodies


def test_no_form_twice() -> None:
    """A form names one body."""
    forms = [form for body in read_bodies() for form in body.forms]

    assert len(forms) == len(set(forms))
