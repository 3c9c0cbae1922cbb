# SPDX-License-Identifier: MIT
"""Dossiers, exported by what they prefer."""

from typing import Final

import attrs
import pytest

import sahelcoop as sc
from sahelcoop.export import FORMATS, Note, NoteKind, to_ftm, to_rows, to_stix, write
from sahelcoop.export.core import Ledger, told
from sahelcoop.model import ActorRef, Merged
from tests.export.samples import GROUP, NIGER, OTHER, REPORT

RADIO: Final = sc.Article(
    "Le 3 mai 2021, le JNIM a attaqué l’armée malienne à Ménaka. Huit soldats ont été"
    " tués.",
    id="radio",
    published="2021-05-04",
)
JOURNAL: Final = sc.Article(
    "À Ménaka, le 3 mai 2021, le JNIM a attaqué l’armée malienne. Douze soldats ont"
    " été tués.",
    id="journal",
    published="2021-05-09",
)
DOSSIER: Final = sc.merge([sc.parse(RADIO), sc.parse(JOURNAL)])


@pytest.mark.parametrize("to", FORMATS)
def test_a_dossier_can_be_written(to: str) -> None:
    """Every format takes a dossier for the reports that it has merged."""
    assert write(DOSSIER, to) == write(DOSSIER, to)


def test_one_event_is_written_once() -> None:
    """Two articles tell of one attack: it has both, and the toll that is preferred."""
    ledger = Ledger()
    found = told(DOSSIER, ledger)
    (attack,) = (event for event in found.events if isinstance(event, sc.Attack))
    reason = "told otherwise too: only the preferred value is written"

    assert {"radio", "journal"} == {a.id for a in found.articles[attack.id]}
    assert [12] == [toll.quantity.best for toll in attack.tolls]
    assert (
        Note(attack.id, "tolls.killed", NoteKind.LOST, reason) in ledger.close(0).notes
    )
    assert "verdicts" in {note.field for note in ledger.close(0).notes}


def test_records_refer_to_merged_actors() -> None:
    """What a report calls an actor leads to the actor that was put together."""
    found = told(DOSSIER, Ledger())
    (attack,) = (event for event in found.events if isinstance(event, sc.Attack))
    jnim = found.actor(attack.perpetrators[0].who)

    assert jnim is not None
    assert jnim.id in found.actors
    assert jnim.id in {entity["id"] for entity in to_ftm(DOSSIER).document}


def test_actors_that_share_an_id_are_told_apart() -> None:
    """Where one id stands for two merged actors, a reference to it leads to neither."""
    namesake = attrs.evolve(GROUP, names=(sc.Name("Autre front"),))
    one = sc.Report(id="one", article=REPORT.article, actors=(GROUP,))
    other = sc.Report(id="other", article=OTHER.article, actors=(namesake,))
    found = told(sc.merge([one, other]), Ledger())

    assert 2 == len(found.actors)
    assert found.actor(ActorRef("Front du Lac", "actor-group")) is None


def test_stix_names_an_actor_whose_article_is_refused() -> None:
    """An actor of an article without a day is an identity by its name alone."""
    told_by = attrs.evolve(REPORT, actors=())
    undated = attrs.evolve(OTHER, actors=(NIGER,), deliveries=(), agreements=())
    objects = to_stix([told_by, undated]).document["objects"]

    assert "unknown" in {
        one["identity_class"] for one in objects if one.get("name") == "Niger"
    }


def test_members_may_come_from_nowhere() -> None:
    """A dossier by hand may name members that no report has: they have no article."""
    merged = Merged(record=GROUP, members=("elsewhere",))
    rows = to_rows(sc.Dossier(merged=(merged,))).document["actor"]

    assert [("actor-group", None)] == [(row["record"], row["articles"]) for row in rows]
