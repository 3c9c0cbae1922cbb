# SPDX-License-Identifier: MIT
"""What a sentence adds to a deal told before: what it is about, on what day it was."""

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.reading.agreement.dating import put_since
from sahelcoop.reading.agreement.matter import CONTENTS, matter_of
from sahelcoop.reading.agreement.same import NEAR, TALKED
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.scene import Scene

__all__ = ["content", "told_on"]


def content(scene: Scene, match: Match) -> Draft:
    """Read what a deal told before is about: "le texte prévoit …"."""
    told = next(match.roles[role] for role in CONTENTS if role in match.roles)
    whole = Unit(told[0].start, told[-1].end, frozenset())
    words = matter_of(scene, whole, match.roles["what"][0])
    sheet = scene.sheet(match)
    sheet.put("subject", scene.words(words), words)
    draft = sheet.draft(scene.utterance.number, refers_back=True)
    near = match.rule == "agreement.content_it_tells"
    return attrs.evolve(draft, behind={NEAR: frozenset()}) if near else draft


def told_on(scene: Scene, match: Match) -> Draft:
    """Read on what day a deal told before was signed, or its end announced."""
    sheet = scene.sheet(match)
    signing = match.role("signing")
    if signing is not None:
        sheet.put("status", AgreementStatus.SIGNED, signing)
    for day in match.roles.get("day") or match.roles.get("day_first", ()):
        if "SINCE" in day.features:
            put_since(scene, day, sheet)
        else:
            scene.put_first_date([day], sheet)
    draft = sheet.draft(scene.utterance.number, refers_back=True)
    talks = match.rule == "agreement.talks_opened"
    return attrs.evolve(draft, behind={TALKED: frozenset()}) if talks else draft
