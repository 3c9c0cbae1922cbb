# SPDX-License-Identifier: MIT
"""From matches of the agreement stage to drafts of agreements."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Final
from unicodedata import normalize

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.mentions import DateTemplate, Mention, PeriodTemplate
from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import ActorKind
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.model.dates import PartialDate
from sahelcoop.reading.agreement.bonds import NAMING, kind_of, surer
from sahelcoop.reading.agreement.days import days_of
from sahelcoop.reading.agreement.deals import Act, acts_of
from sahelcoop.reading.agreement.matter import CONTENTS, matter_of
from sahelcoop.reading.agreement.moves import put_mover, put_term
from sahelcoop.reading.agreement.pointing import is_former, pointing
from sahelcoop.reading.agreement.same import LIKELY
from sahelcoop.reading.agreement.signatories import sides_before, signatories
from sahelcoop.reading.agreement.standing import Side
from sahelcoop.reading.agreement.subjects import subjects
from sahelcoop.reading.cargo import quantity_of
from sahelcoop.reading.drafts import Draft, Sheet
from sahelcoop.reading.parties import parties
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["read_agreements"]


def read_agreements(scene: Scene, matches: Iterable[Match]) -> Iterator[Draft]:
    """Give the agreements of one utterance, one for each head noun."""
    matches = tuple(matches)
    for act in acts_of(scene, matches):
        draft = _draft(scene, act)
        if draft is not None:
            yield draft
    for match in matches:
        if match.emits == "CONTENT" and not match.roles.keys().isdisjoint(CONTENTS):
            yield _content(scene, match)
        if match.emits == "TOLD":
            yield _told_on(scene, match)


def _content(scene: Scene, match: Match) -> Draft:
    """Read what a deal told before is about: "le texte prévoit …"."""
    told = next(match.roles[role] for role in CONTENTS if role in match.roles)
    whole = Unit(told[0].start, told[-1].end, frozenset())
    words = matter_of(scene, whole, match.roles["what"][0])
    sheet = scene.sheet(match)
    sheet.put("subject", scene.words(words), words)
    return sheet.draft(scene.utterance.number, refers_back=True)


def _told_on(scene: Scene, match: Match) -> Draft:
    """Read on what day a deal told before was signed, or its end announced."""
    sheet = scene.sheet(match)
    signing = match.role("signing")
    if signing is not None:
        sheet.put("status", AgreementStatus.SIGNED, signing)
    scene.put_first_date(match.roles.get("day", ()), sheet)
    return sheet.draft(scene.utterance.number, refers_back=True)


def _draft(scene: Scene, act: Act) -> Draft | None:
    if _is_criticism(scene, act) or _is_sum(scene, act):
        return None
    sides = signatories(scene, act)
    sheet = scene.sheet(act.match)
    of = act.detail("of")
    after = act.head.start if of is None else of.end
    details = (act.detail(role, after) for role in CONTENTS)
    told = next(filter(None, details), None)
    subject = None if act.weak else told
    kind = kind_of(scene, act, subject)
    sheet.put("kind", kind, act.head)
    sheet.put("status", act.status, act.verb)
    certainty = Certainty.ALLEGED if act.alleged else Certainty.ASSERTED
    sheet.put("certainty", certainty, act.verb)
    guessed = [] if sides or act.weak or of else sides_before(scene, act)
    _put_parties(sheet, sides or guessed)
    if subject is not None and scene.words(subject).lower() not in NAMING:
        subject = matter_of(scene, subject, act.head)
        sheet.put("subject", scene.words(subject), subject)
    elif act.head.features & {"CEASEFIRE", "FORCE"}:
        words = _with_adjectives(scene, act.head)
        sheet.put("subject", scene.words(words), words)
    if of is not None:
        whole = Unit(act.head.start, of.end, frozenset())
        sheet.put("name", scene.words(whole), whole)
    elif act.match.rule == "agreement.founded":
        sheet.put("name", scene.words(act.head), act.head)
    _put_documents(scene, act, sheet)
    _put_date(scene, act, sheet)
    put_mover(scene, act, sheet)
    put_term(scene, act, sheet)
    least = 1 if "ACTIVE" in act.verb.features else 2
    bare = len(sides) < least and "name" not in sheet.fields
    if not sides and bare and act.weak:
        return None
    if act.unnamed and len(sides) < 2:
        return None
    former = is_former(scene, act, of)
    draft = sheet.draft(scene.utterance.number, earlier=former, refers_back=bare)
    keys = frozenset(s.key for s in sides)
    lasting = act.status is AgreementStatus.IN_FORCE and not act.weak and not sides
    behind = {LIKELY: frozenset(s.key for s in guessed)} if guessed or lasting else {}
    behind |= pointing(scene, act, keys)
    return attrs.evolve(
        draft, about=keys, weak=act.weak, behind=behind, uniting={"kind": surer}
    )


def _is_criticism(scene: Scene, act: Act) -> bool:
    """Tell whether a deal is only found fault with: "des ONG dénoncent l'accord"."""
    if not {"VG", "ACTIVE", "END", "SAY"} <= act.verb.features:
        return False
    acting = subjects(scene, act.verb)
    told = (scene.cast.member_of(p) for unit in acting for p in parties(scene, unit))
    kinds = {member.kind for member in told if member is not None}
    return not acting or ActorKind.ORGANISATION in kinds


def _is_sum(scene: Scene, act: Act) -> bool:
    """Tell whether deals are summed up over years: "depuis 2017, … des accords"."""
    if act.status is not AgreementStatus.SIGNED or "P" not in act.head.features:
        return False
    return any("SINCE" in unit.features for unit in days_of(scene, act))


def _put_parties(sheet: Sheet, sides: Sequence[Side]) -> None:
    units = {side.unit.start: side.unit for side in sides}.values()
    sheet.put("parties", tuple(side.party for side in sides), *units)


def _with_adjectives(scene: Scene, head: Unit) -> Unit:
    end = head.end
    after = (u for u in leaves(scene.units) if u.start >= head.end)
    for unit in takewhile(_is_adjective, after):
        end = unit.end
    return Unit(head.start, end, frozenset())


def _is_adjective(unit: Unit) -> bool:
    return not unit.features.isdisjoint({"ADJ", "JOINT"})


def _put_documents(scene: Scene, act: Act, sheet: Sheet) -> None:
    """Say how many documents: "deux accords", "plusieurs accords"."""
    before = [u for u in leaves(scene.units) if u.end <= act.head.start][-2:]
    counts = [u for u in before if u.features & {"NUMBER", "SEVERAL"}]
    for count in counts[-1:]:
        sheet.put("documents", quantity_of(scene, count), count)


def _put_date(scene: Scene, act: Act, sheet: Sheet) -> None:
    """Say when it came to its status."""
    if act.weak:
        return
    if act.status is AgreementStatus.IN_FORCE or act.over:
        _put_start(scene, act, sheet)
    told = "COMPOUND" in act.verb.features or {"HAVE", "PRES"} <= act.verb.features
    ahead = act.status is AgreementStatus.ANNOUNCED and not told
    if "date" not in sheet.fields:
        dates = [unit for unit in days_of(scene, act) if not _is_end(scene, unit)]
        if told:
            dates = [unit for unit in dates if not _to_come(scene, unit)]
        scene.put_first_date(dates, sheet, ahead=ahead)
    lasting = act.status is AgreementStatus.NEGOTIATING and not told
    if "date" not in sheet.fields and not lasting:
        _put_running_date(scene, act, sheet)


def _put_running_date(scene: Scene, act: Act, sheet: Sheet) -> None:
    """Take the day told last in the sentence, or in the one before it in a paragraph.

    What is told in the perfect or the present goes on from there; the pluperfect goes
    back to another day.
    """
    features = _telling(scene, act).features
    going_back = {"IMPF", "COMPOUND"} <= features or features & {"ANNOUNCED", "INF"}
    just = "COME" in features
    if "VG" not in features or (going_back and not just):
        return
    sentences = scene.document.sentences
    at = bisect_right([s.start for s in sentences], act.verb.start) - 1
    before = max(0, at - 1)
    if sentences[before].paragraph != sentences[at].paragraph and not just:
        before = at
    start = sentences[before].start
    words = scene.document.text[start : act.verb.start].lower()
    if _LATER.search(normalize("NFC", words)):
        return
    if "ce jour-là" in normalize("NFC", words):
        start = 0
    for where, template in reversed(scene.calendar.told):
        inside = start <= where < act.verb.start and _is_day(template)
        if inside and not _names(scene, where):
            solved = scene.calendar.solve(template, "", at=where)
            sheet.put("date", solved, act.verb, rule="agreement.running_date")
            return


def _telling(scene: Scene, act: Act) -> Unit:
    """Give the verb that tells an act: "Lomé a procédé à la signature du pacte"."""
    telling = {"PROCEED", "ANNOUNCE"} if act.over else {"PROCEED"}
    before = [u for u in scene.units if u.end <= act.verb.start][-_NEAR:]
    ruling = (u for u in reversed(before) if "VG" in u.features and act.named)
    verb = next(ruling, act.verb)
    return verb if verb.features & telling else act.verb


_LATER: Final = re.compile(r"\b(?:après|avant) qu")
"""What parts a day from what was before or after it."""
_NEAR: Final = 6
"""Units before the noun for an act in which the verb that tells it stands."""
_DATED: Final = 16
"""Code points before a date that hold a word before it, with its accents apart."""


def _names(scene: Scene, where: int) -> bool:
    """Tell whether a date names what was then: "l'attaque du 3 mai"."""
    text = scene.document.text
    before = normalize("NFC", text[max(0, where - _DATED) : where]).rstrip()
    dated = before.endswith(("daté", "datée", "datés", "datées"))
    return not dated and text.startswith(("du ", "de ", "d'", "d’"), where)


def _is_day(template: object) -> bool:
    """Tell whether a date says a day: a weekday, or a day of a month."""
    if not isinstance(template, DateTemplate):
        return False
    return template.weekday is not None or template.day is not None


def _put_start(scene: Scene, act: Act, sheet: Sheet) -> None:
    """Take the day since which a deal is in force: "depuis juillet 2020"."""
    since = [u for u in days_of(scene, act) if "SINCE" in u.features]
    if act.over:  # "a rompu l'accord en vigueur depuis 2012" does not date the end
        told = act.head.start < act.verb.start
        since = [u for u in since if told and u.start > act.verb.start]
    for unit in since[:1]:
        template = unit.value.value if isinstance(unit.value, Mention) else None
        solved = _solved(scene, template, unit)
        if solved is not None:
            first = solved.edtf.removesuffix("/..")
            started = attrs.evolve(solved, edtf=first)
            sheet.put("date", started, unit, rule="agreement.since")


def _is_end(scene: Scene, unit: Unit) -> bool:
    """Tell whether a date only says until when: "court jusqu'en 2027"."""
    template = unit.value.value if isinstance(unit.value, Mention) else None
    solved = _solved(scene, template, unit)
    return solved is not None and solved.edtf.startswith("../")


def _to_come(scene: Scene, unit: Unit) -> bool:
    """Tell whether a date lies after the article: no act of the past has it."""
    template = unit.value.value if isinstance(unit.value, Mention) else None
    solved = _solved(scene, template, unit)
    day = scene.calendar.reference
    if solved is None or day is None:
        return False
    told = solved.edtf[:10]
    return told[:1].isdigit() and told > day.isoformat()[: len(told)]


def _solved(scene: Scene, template: object, unit: Unit) -> PartialDate | None:
    if isinstance(template, DateTemplate | PeriodTemplate):
        return scene.calendar.solve(template, scene.words(unit), at=unit.start)
    return None
