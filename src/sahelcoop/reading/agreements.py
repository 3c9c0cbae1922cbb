# SPDX-License-Identifier: MIT
"""From matches of the agreement stage to drafts of agreements."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.mentions import DateTemplate, Mention, PeriodTemplate
from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import ActorKind, Party
from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from sahelcoop.model.dates import PartialDate
from sahelcoop.reading.bonds import kind_of
from sahelcoop.reading.cargo import quantity_of
from sahelcoop.reading.cast import Cast
from sahelcoop.reading.deals import Act, acts_of
from sahelcoop.reading.drafts import Draft, Sheet
from sahelcoop.reading.parties import parties
from sahelcoop.reading.scene import Scene, leaves
from sahelcoop.reading.signatories import sides_before, signatories
from sahelcoop.reading.standing import Side
from sahelcoop.reading.subjects import subjects

__all__ = ["read_agreements", "same_agreement", "settled"]


def read_agreements(scene: Scene, matches: Iterable[Match]) -> Iterator[Draft]:
    """Give the agreements of one utterance, one for each head noun."""
    matches = tuple(matches)
    for act in acts_of(scene, matches):
        draft = _draft(scene, act)
        if draft is not None:
            yield draft
    for match in matches:
        if match.emits == "CONTENT":
            yield _content(scene, match)


def _content(scene: Scene, match: Match) -> Draft:
    """Read what a deal told before is about: "le texte prévoit …"."""
    told = match.roles["subject"]
    words = Unit(told[0].start, told[-1].end, frozenset())
    sheet = scene.sheet(match)
    sheet.put("subject", scene.words(words), words)
    return sheet.draft(scene.utterance.number, refers_back=True)


def _draft(scene: Scene, act: Act) -> Draft | None:
    if _is_criticism(scene, act):
        return None
    sides = signatories(scene, act)
    sheet = scene.sheet(act.match)
    subject = None if act.weak else act.detail("subject")
    kind = kind_of(scene, act, subject)
    sheet.put("kind", kind, act.head)
    sheet.put("status", act.status, act.verb)
    certainty = Certainty.ALLEGED if act.alleged else Certainty.ASSERTED
    sheet.put("certainty", certainty, act.verb)
    guessed = [] if sides or act.weak else sides_before(scene, act)
    _put_parties(sheet, sides or guessed)
    if subject is not None:
        subject = _unquoted(scene, subject)
        sheet.put("subject", scene.words(subject), subject)
    elif act.head.features & {"CEASEFIRE", "FORCE"}:
        words = _with_adjectives(scene, act.head)
        sheet.put("subject", scene.words(words), words)
    of = act.detail("of")
    if of is not None:
        whole = Unit(act.head.start, of.end, frozenset())
        sheet.put("name", scene.words(whole), whole)
    _put_documents(scene, act, sheet)
    _put_date(scene, act, sheet)
    least = 1 if "ACTIVE" in act.verb.features else 2
    bare = len(sides) < least and "name" not in sheet.fields
    if not sides and bare and act.weak:
        return None
    if act.head is act.verb and len(sides) < 2 and "AGREE" in act.verb.features:
        return None
    draft = sheet.draft(scene.utterance.number, refers_back=bare)
    keys = frozenset(s.key for s in sides)
    lasting = act.status is AgreementStatus.IN_FORCE and not act.weak and not sides
    behind = {_LIKELY: frozenset(s.key for s in guessed)} if guessed or lasting else {}
    return attrs.evolve(draft, about=keys, weak=act.weak, behind=behind)


def _is_criticism(scene: Scene, act: Act) -> bool:
    """Tell whether a deal is only found fault with: "des ONG dénoncent l'accord"."""
    if not {"VG", "ACTIVE", "END", "SAY"} <= act.verb.features:
        return False
    acting = subjects(scene, act.verb)
    told = (scene.cast.member_of(p) for unit in acting for p in parties(scene, unit))
    kinds = {member.kind for member in told if member is not None}
    return not acting or ActorKind.ORGANISATION in kinds


def _unquoted(scene: Scene, unit: Unit) -> Unit:
    """Cut *unit* where a quotation ends in it."""
    text = scene.document.text
    ends = (n for n in range(unit.start, unit.end) if text[n] in _CLOSING)
    end = next(ends, unit.end)
    return Unit(
        unit.start, end - len(text[:end]) + len(text[:end].rstrip()), unit.features
    )


_CLOSING: Final = '»"”'


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
    ahead = act.status is AgreementStatus.ANNOUNCED
    if "date" not in sheet.fields:
        dates = act.dates(scene)
        if "COMPOUND" in act.verb.features:
            dates = [unit for unit in dates if not _to_come(scene, unit)]
        scene.put_first_date(dates, sheet, ahead=ahead)
    if "date" not in sheet.fields:
        _put_running_date(scene, act, sheet)


def _put_running_date(scene: Scene, act: Act, sheet: Sheet) -> None:
    """Take the day told last in the sentence, or in the one before it in a paragraph.

    What is told in the perfect or the present goes on from there; the pluperfect goes
    back to another day.
    """
    features = act.verb.features
    going_back = {"IMPF", "COMPOUND"} <= features or features & {"ANNOUNCED", "INF"}
    if "VG" not in features or going_back:
        return
    sentences = scene.document.sentences
    at = bisect_right([s.start for s in sentences], act.verb.start) - 1
    before = max(0, at - 1)
    if sentences[before].paragraph != sentences[at].paragraph:
        before = at
    start = sentences[before].start
    for where, template in reversed(scene.calendar.told):
        if start <= where < act.verb.start and _is_day(template):
            solved = scene.calendar.solve(template, "", at=where)
            sheet.put("date", solved, act.verb, rule="agreement.running_date")
            return


def _is_day(template: object) -> bool:
    """Tell whether a date says a day: a weekday, or a day of a month."""
    if not isinstance(template, DateTemplate):
        return False
    return template.weekday is not None or template.day is not None


def _put_start(scene: Scene, act: Act, sheet: Sheet) -> None:
    """Take the day since which a deal is in force: "depuis juillet 2020"."""
    since = [u for u in act.dates(scene) if "SINCE" in u.features]
    if act.over:
        since = [u for u in since if u.start > act.verb.start]
    for unit in since[:1]:
        template = unit.value.value if isinstance(unit.value, Mention) else None
        solved = _solved(scene, template, unit)
        if solved is not None:
            first = solved.edtf.removesuffix("/..")
            started = attrs.evolve(solved, edtf=first)
            sheet.put("date", started, unit, rule="agreement.since")


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


def same_agreement(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts may be of one deal."""
    if other.refers_back and not other.about:
        return _follows(one, other)
    if not one.about or not other.about:
        named = one.get("name") == other.get("name") is not None
        return named or (_follows(one, other) and one.utterance == other.utterance)
    nested = one.about <= other.about or other.about <= one.about
    names = {d.get("name") for d in (one, other)} - {None}
    return (
        nested
        and len(names) < 2
        and (other.refers_back or _may_be_one_kind(one, other))
        and one.get("status") == other.get("status")
        and _may_be_one_day(one, other)
    )


def _may_be_one_kind(one: Draft, other: Draft) -> bool:
    """Tell whether the kinds agree; one may tell the form, one the matter of a deal."""
    kinds = {d.get("kind") for d in (one, other)} - {AgreementKind.OTHER}
    told = not (one.weak or other.weak) and one.utterance != other.utterance
    return len(kinds) < 2 or (told and len(kinds & _FORMS) < 2 and kinds <= _LOOSE)


_FORMS: Final = frozenset({AgreementKind.TREATY, AgreementKind.MEMORANDUM})
_LOOSE: Final = _FORMS | frozenset(
    {
        AgreementKind.PARTNERSHIP,
        AgreementKind.MILITARY_COOPERATION,
        AgreementKind.DEFENCE_PACT,
    }
)


def _follows(one: Draft, other: Draft) -> bool:
    """Tell whether *other* may add to what was told right before it."""
    near = other.utterance - one.utterance <= 1
    alike = other.get("status") in {None, one.get("status")}
    return (
        near and alike and (other.get("status") is None or _may_be_one_day(one, other))
    )


def _may_be_one_day(one: Draft, other: Draft) -> bool:
    """Tell whether the dates agree, the subjects too where one has no date."""
    dates = [d.get("date") for d in (one, other)]
    told = [str(d.edtf) for d in dates if d is not None]
    if len(told) == 2:
        if "~" in told[0] + told[1]:
            told = [day[: len("2022-05")] for day in told]
        return told[0].startswith(told[1]) or told[1].startswith(told[0])
    subjects = [d.get("subject") for d in (one, other)]
    if None in subjects:
        return True
    words = [set(s.lower().split()) for s in subjects]
    return not words[0].isdisjoint(words[1])


def settled(drafts: Iterable[Draft], cast: Cast) -> list[Draft]:
    """Give parties to deals told without, and leave out what only names a deal.

    Who deals goes on from the deal told before; without one it is who was told last.
    """
    known: list[Draft] = []
    for draft in drafts:
        known.append(_with_parties(known, _without_own_voice(draft, cast)))
    told = {d.about for d in known if not d.weak}
    return [d for d in known if not (d.weak and d.about in told)]


def _without_own_voice(draft: Draft, cast: Cast) -> Draft:
    """Leave out who tells of a deal as a side of it: one's own act needs no source.

    A person whose country nothing tells speaks for a side too: officials tell of deals.
    """
    voices = draft.get("according_to") or ()
    own = any(_is_side(voice, cast, draft.about) for voice in voices)
    if not own or draft.get("status") is AgreementStatus.IN_FORCE:
        return draft
    fields = {k: v for k, v in draft.fields.items() if k != "according_to"}
    sources = {k: v for k, v in draft.sources.items() if k != "according_to"}
    return attrs.evolve(draft, fields=fields, sources=sources)


def _is_side(voice: Party, cast: Cast, about: frozenset[str]) -> bool:
    member = cast.member_of(voice)
    if member is None:
        return False
    unknown = member.kind is ActorKind.PERSON and member.country is None
    return unknown or member.country in about


def _with_parties(known: Sequence[Draft], draft: Draft) -> Draft:
    likely = draft.behind.get(_LIKELY)
    if likely is None or any(same_agreement(one, draft) for one in known):
        return draft
    before = next((d for d in reversed(known) if len(d.about) > 1), None)
    if before is None:
        return attrs.evolve(draft, about=likely, refers_back=not likely)
    fields = {**draft.fields, "parties": before.fields["parties"]}
    sources = {**draft.sources, "parties": before.sources["parties"]}
    return attrs.evolve(
        draft, about=before.about, refers_back=False, fields=fields, sources=sources
    )


_LIKELY: Final = "parties"
"""Under which a draft keeps whom a deal told without parties must be about."""
