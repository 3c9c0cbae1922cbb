# SPDX-License-Identifier: MIT
"""From matches of the agreement stage to drafts of agreements."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import dropwhile, takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import ActorKind, Party, UnnamedSource
from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from sahelcoop.reading.agreement.bonds import (
    FOUNDING,
    MEMBERSHIP,
    NAMING,
    is_of_soldiers,
    kind_of,
    surer,
)
from sahelcoop.reading.agreement.dating import is_dated, put_date
from sahelcoop.reading.agreement.deals import Act, acts_of
from sahelcoop.reading.agreement.each import Share, shares
from sahelcoop.reading.agreement.frames import BARE, framed
from sahelcoop.reading.agreement.imitated import imitator
from sahelcoop.reading.agreement.launched import launched
from sahelcoop.reading.agreement.matter import CONTENTS, matter_of
from sahelcoop.reading.agreement.moves import farther, later, put_mover, put_term
from sahelcoop.reading.agreement.other_sense import is_none
from sahelcoop.reading.agreement.pointing import is_beside, is_former, pointing
from sahelcoop.reading.agreement.same import LIKELY
from sahelcoop.reading.agreement.signatories import (
    just_told,
    sides_before,
    signatories,
)
from sahelcoop.reading.agreement.standing import Side, joined
from sahelcoop.reading.agreement.taking import TAKEN, TAKING, either, taking
from sahelcoop.reading.agreement.told import content, told_on
from sahelcoop.reading.cargo import quantity_of
from sahelcoop.reading.drafts import Draft, Sheet, Unite
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["read_agreements"]


def read_agreements(scene: Scene, matches: Iterable[Match]) -> Iterator[Draft]:
    """Give the agreements of one utterance, one for each head noun."""
    found = tuple(matches)
    told = either(scene, [m for m in found if m.emits != BARE])
    matches = (*told, *framed(scene, found))
    acts = tuple(acts_of(scene, matches)) if matches else ()
    for act in acts:
        if _is_founded_by_text(scene, act, acts):
            continue
        if act.match.rule == TAKING:
            taken = taking(scene, act)
            yield from () if taken is None else (taken,)
            continue
        for share in shares(scene, act) or (None,):
            draft = _draft(scene, act, share)
            if draft is not None:
                yield draft
    for match in matches:
        yield from _beside(scene, match)


def _beside(scene: Scene, match: Match) -> Iterator[Draft]:
    """Give what a match tells of a deal told before, or of one like it."""
    if match.emits == "CONTENT" and not match.roles.keys().isdisjoint(CONTENTS):
        yield content(scene, match)
    if match.emits == "TOLD":
        yield told_on(scene, match)
    if match.emits == "IMITATED":
        yield imitator(scene, match)
    force = launched(scene, match) if match.emits == "LAUNCHED" else None
    yield from () if force is None else (force,)


def _is_founded_by_text(scene: Scene, act: Act, acts: Sequence[Act]) -> bool:
    """Tell whether the text just signed founds it: "signent la charte et fondent …"."""
    if act.match.rule != "agreement.founded" or "VG" not in act.verb.features:
        return False
    before = [u for u in scene.units if u.end <= act.verb.start]
    led = list(dropwhile(lambda u: u.features & {"ADVERB", "CLITIC"}, before[::-1]))
    signed = any(
        other.status is AgreementStatus.SIGNED and other.verb.end <= act.verb.start
        for other in acts
    )
    return signed and bool(led) and "ET" in led[0].features


_SLAMMED: Final = "agreement.slammed_door"
"""The rule of leaving, which tells nothing without what is left: "il est sorti"."""


def _draft(scene: Scene, act: Act, share: Share | None) -> Draft | None:
    if is_none(scene, act):
        return None
    sides = signatories(scene, act) if share is None else list(share.sides)
    sheet = scene.sheet(act.match)
    of = act.detail("of")
    subject = _subject(scene, act, of)
    kind = kind_of(scene, act, subject)
    sheet.put("kind", kind, act.head)
    sheet.put("status", act.status, act.verb)
    certainty = Certainty.ALLEGED if act.alleged else Certainty.ASSERTED
    sheet.put("certainty", certainty, act.verb)
    given = bool(sides) or act.weak or act.match.rule in FOUNDING
    guessed = [] if given else sides_before(scene, act, named=bool(of))
    sides = sides or just_told(scene, act)  # makes those it asks about known: last
    guessed = [] if sides else guessed
    _put_parties(sheet, sides or guessed)
    _put_what(scene, act, sheet, subject)
    _put_documents(scene, act, sheet)
    if share is None:
        put_date(scene, act, sheet)
    else:
        scene.put_first_date([share.day], sheet)
    put_mover(scene, act, sheet)
    put_term(scene, act, sheet)
    allied = any("INTERNATIONAL_ORGANISATION" in s.unit.features for s in sides)
    common = allied and "FORCE" in act.head.features  # "l'AES a créé une force"
    armed = any(side.unit.features & _FOES for side in sides)
    if kind is AgreementKind.OTHER:
        sheet.put("kind", _by_sides(scene, sides, subject), act.head)
    doing = "ACTIVE" in act.verb.features and (act.over or not act.framed)
    alone = doing or common or armed or act.match.rule in _ALONE
    least = 1 if alone else 2
    bare = len(sides) < least and "name" not in sheet.fields
    if not sides and bare and act.weak:
        return None
    left = act.match.rule != _SLAMMED or any(joined(scene, act))
    if not left or (act.unnamed and len(sides) < 2):
        return None
    former = is_former(scene, act, of)
    draft = sheet.draft(scene.utterance.number, earlier=former, refers_back=bare)
    keys = frozenset(s.key for s in sides)
    lasting = act.status is AgreementStatus.IN_FORCE and not act.weak and not sides
    likely = frozenset(s.key for s in guessed)
    behind = {LIKELY: likely} if lasting or (guessed and of is None) else {}
    behind |= pointing(scene, act, keys, dated=is_dated(sheet))
    if bare and act.over and not (sides or is_beside(act)):
        behind[TAKEN] = keys  # "l'accord a expiré": the one told just before
    weak = act.weak or act.merely
    return attrs.evolve(draft, about=keys, weak=weak, behind=behind, uniting=_UNITING)


def _by_sides(
    scene: Scene, sides: Sequence[Side], subject: Unit | None
) -> AgreementKind:
    """Give the kind of a deal that only those tell who make it."""
    if _is_peace(scene, sides, subject):
        return AgreementKind.PEACE
    soldiers = is_of_soldiers(scene, (side.unit for side in sides))
    return AgreementKind.MILITARY_COOPERATION if soldiers else AgreementKind.OTHER


def _is_peace(scene: Scene, sides: Sequence[Side], subject: Unit | None) -> bool:
    """Tell whether peace is made, by who deals, or by arms that are laid down.

    A group makes it with whoever is no group; two groups may join.
    """
    members = [scene.cast.member_of(side.party) for side in sides]
    groups = [m for m in members if m and m.kind is ActorKind.ARMED_GROUP]
    mixed = 0 < len(groups) < len(sides)
    foes = mixed or any(side.unit.features & _FOES for side in sides)
    firm = any(m is not None and m.kind is ActorKind.COMPANY for m in members)
    alone = sides[0].unit.features if len(sides) == 1 else frozenset[str]()
    if firm or ("PEOPLE_NP" in alone and alone.isdisjoint(_ALIKE)):
        return False  # "a signé une convention avec les planteurs"
    if subject is None:
        return foes
    inside = (u for u in leaves(scene.units) if subject.start <= u.start < subject.end)
    return foes and any("ARMS" in unit.features for unit in inside)


_FOES: Final = frozenset({"COMMUNITY", "FIGHTERS", "PEOPLE_NP"})
"""Who makes peace where it is not said what a deal is about."""
_ALIKE: Final = frozenset({"COMMUNITY", "FIGHTERS"})
_ALONE: Final = MEMBERSHIP | {"agreement.joined_treaty"}
"""Rules by which one side is enough."""
_UNITING: Final[dict[str, Unite]] = {"kind": surer, "status": farther, "date": later}


def _put_what(scene: Scene, act: Act, sheet: Sheet, subject: Unit | None) -> None:
    """Say what the deal is about, and what it is called."""
    of, sort = act.detail("of"), act.detail("sort", act.head.end)
    founded = act.match.rule in FOUNDING
    if subject is not None and scene.words(subject).lower() not in NAMING:
        sheet.put("subject", scene.words(subject), subject)
    elif (
        act.head.features & {"CEASEFIRE", "FORCE"}
        or act.match.rule == "agreement.joint_body"
        or _breaks_off(act)
        or (founded and "ARMED_FORCE" in act.head.features)
    ):
        words = _with_adjectives(scene, act.head)
        sheet.put("subject", scene.words(words), words)
    called = act.detail("called")
    if called is not None:
        led = [u for u in scene.units if u.end <= called.start][-1:]
        if any("DE" in u.features for u in led):  # "l'accord de paix dit de Kara"
            called = Unit(act.head.start, called.end, frozenset())
        sheet.put("name", scene.words(called), called)
    elif of is not None:
        whole = Unit(act.head.start, of.end, frozenset())
        sheet.put("name", scene.words(whole), whole)
    elif sort is not None:
        whole = Unit(act.head.start, sort.end, frozenset())
        sheet.put("name", scene.words(whole), whole)
    elif founded:
        sheet.put("name", scene.words(act.head), act.head)


def _breaks_off(act: Act) -> bool:
    """Tell whether a verb tells the end of relations, which that end is about."""
    told = "VG" in act.verb.features and "INF" not in act.verb.features
    return told and act.over and "RELATIONS" in act.head.features


def _subject(scene: Scene, act: Act, of: Unit | None) -> Unit | None:
    """Find the words for what a deal is about, past its name."""
    after = act.head.start if of is None else of.end
    if act.match.rule == "agreement.in_common":
        after = act.match.start  # "un calendrier a été fixé d'un commun accord"
    details = (act.detail(role, after) for role in CONTENTS)
    if act.weak:
        return None
    subject = next(filter(None, details), None)
    if subject is None:
        return _bought(scene, act)
    if scene.words(subject).lower() in NAMING:
        return subject
    return matter_of(scene, subject, act.head)


def _bought(scene: Scene, act: Act) -> Unit | None:
    """Give the goods bought under a contract, without their count."""
    goods = act.detail("goods")
    if goods is None:
        return None
    inside = [u for u in leaves(scene.units) if goods.start <= u.start < goods.end]
    bare = dropwhile(lambda u: u.features & {"DET", "NUMBER", "SEVERAL"}, inside)
    start = next((u.start for u in bare), goods.start)
    return Unit(start, goods.end, goods.features)


def _put_parties(sheet: Sheet, sides: Sequence[Side]) -> None:
    """Name the parties; those who are only that, "trois autres parties", count."""
    others = [side for side in sides if _is_counted(side.party)]
    named = [side for side in sides if side not in others]
    units = {side.unit.start: side.unit for side in named}.values()
    sheet.put("parties", tuple(side.party for side in named), *units)
    for side in others[:1]:
        sheet.put("other_parties", getattr(side.party, "count", None), side.unit)


def _is_counted(party: Party) -> bool:
    """Tell whether a party is known by no more than being one."""
    words = party.name.rpartition(" ")[2]
    return isinstance(party, UnnamedSource) and words in {"partie", "parties"}


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
    if act.unnamed:
        return  # "les deux pays ont convenu"
    before = [u for u in leaves(scene.units) if u.end <= act.head.start][-2:]
    counts = [u for u in before if u.features & {"NUMBER", "SEVERAL"}]
    for count in counts[-1:]:
        sheet.put("documents", quantity_of(scene, count), count)
