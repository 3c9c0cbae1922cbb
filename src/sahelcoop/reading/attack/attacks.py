# SPDX-License-Identifier: MIT
"""The attacks of an article: what the matches of each sentence tell, put together."""

from collections.abc import Iterable, Iterator

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.attack import Basis
from sahelcoop.reading.attack.acts import act_of, draft_of
from sahelcoop.reading.attack.around import around
from sahelcoop.reading.attack.costs import cost_of, is_loss, part_of
from sahelcoop.reading.attack.days import is_particular
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.facts import tells
from sahelcoop.reading.attack.gapped import ELLIPSES, like_before
from sahelcoop.reading.attack.harms import as_toll_of_none
from sahelcoop.reading.attack.heads import with_heads
from sahelcoop.reading.attack.hints import hinted
from sahelcoop.reading.attack.identified import identified
from sahelcoop.reading.attack.preludes import governed, is_elsewhere, is_over
from sahelcoop.reading.attack.relatives import where_clause
from sahelcoop.reading.attack.remembered import remember
from sahelcoop.reading.attack.same import clash, follows, same_attack
from sahelcoop.reading.attack.scene_days import dated, open_item
from sahelcoop.reading.attack.sharing import Count
from sahelcoop.reading.attack.sides import completed
from sahelcoop.reading.attack.targets import with_target
from sahelcoop.reading.attack.tellings import EVENTS, Telling, is_plural
from sahelcoop.reading.attack.tolls import told_counts
from sahelcoop.reading.attack.totals import (
    compared,
    counts_others,
    is_generic,
    of_several,
)
from sahelcoop.reading.attack.turns import is_in_phrase
from sahelcoop.reading.attack.verdicts import (
    Verdict,
    draft_of_verdict,
    verdicts,
    with_agent,
)
from sahelcoop.reading.attack.whom import people_again
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.scene import Scene

__all__ = ["read_attacks", "same_attack"]


@attrs.frozen
class _Part:
    """What one match tells, as a draft, and which unit it turns on."""

    act: Unit
    draft: Episode
    told: frozenset[int] = frozenset()
    """Where the words start that tell the same attack."""
    elliptic: bool = False
    """Whether it is told with the words of the one before."""


def read_attacks(scene: Scene, matches: Iterable[Match]) -> Iterator[Draft]:
    """Give the attacks of one utterance, each with all that its sentence tells."""
    open_item(scene)
    matches = completed(scene, governed(scene, matches))
    matches = [*map(_with_verb, matches), *people_again(scene)]
    matches = [as_toll_of_none(with_heads(scene, match)) for match in matches]
    found = [m for m in matches if tells(scene, m)]
    clusters: list[_Part] = []
    for part in sorted(_acts(scene, found), key=_place_in_text):
        at = _place_among(scene, clusters, part)
        if at is None:
            clusters.append(_after(clusters, _apart(scene, clusters, part)))
        else:
            whole = clusters[at].draft.joined(part.draft)
            told = clusters[at].told | {part.act.start}
            clusters[at] = attrs.evolve(clusters[at], draft=whole, told=told)
    for count in told_counts(scene, found):
        cost = cost_of(scene, count)
        if _summed(scene, clusters, count, cost):
            continue
        at = _owner(scene, clusters, count, cost)
        if at is None:
            clusters.append(_Part(count.unit, cost))
        else:
            mine = clusters[at].draft
            bare = cost.without("places")
            if not _in_clause(scene, count):
                bare = bare.without("date")
            whole = mine.joined(cost if mine.telling is Telling.COST else bare)
            clusters[at] = attrs.evolve(clusters[at], draft=whole)
    _complete(scene, matches, clusters)
    clusters.sort(key=_place_in_text)
    drafts = [dated(scene, part.draft) for part in clusters]
    if all(draft.weighed().refers_back for draft in drafts):
        authors = any(draft.get("perpetrators") for draft in drafts)
        yield from () if authors else hinted(scene, matches)
        yield from around(scene)
        yield from identified(scene)
    remember(scene)
    for draft in drafts:
        if not (draft.anew and draft.telling is Telling.COST):
            yield draft.weighed()


def _in_clause(scene: Scene, count: Count) -> bool:
    """Tell whether a clause with où tells the toll, the day of which is its own."""
    start = count.unit.start
    return where_clause(sentence_of(scene.units, start), start) is not None


def _with_verb(match: Match) -> Match:
    """Let the verb of *match* be found under one name, whichever role has it."""
    verb = match.role("verb") or next(
        (us[0] for us in match.roles.values() if us and "VG" in us[0].features), None
    )
    roles = {**match.roles, "verb": (verb,)} if verb is not None else match.roles
    return Match(match.rule, match.emits, match.units, roles)


def _place_in_text(part: _Part) -> int:
    return part.act.start


def _acts(scene: Scene, matches: list[Match]) -> Iterator[_Part]:
    told = [m for m in matches if m.emits not in {"TOLL", "SOURCE"}]
    if not told:
        return
    told = [m for m in told if not is_in_phrase(m, told)]
    told.sort(key=lambda match: act_of(match).start)
    parts = [_part(scene, match) for match in told]
    known = {part.act.start for part in parts if part.draft.known}
    placing = known & {part.act.start for part in parts if part.draft.placing}
    parts = [_as_named(part, known, placing) for part in parts]
    single = {p.act.start for p in parts if not is_generic(scene, p.draft, p.act)}
    aimed = {part.act.start for part in parts if part.draft.get("targets")}
    single |= aimed & {part.act.start for part in parts if _is_claimed(part.draft)}
    planned = {p.act.start for p in parts if p.draft.get("assaults")}
    for part in parts:
        when = part.draft.get("date")
        brief = when is None or "/" not in when.edtf or is_particular(when.edtf)
        if not (brief or part.draft.fresh):
            continue
        if part.act.start in single:
            vague = _is_vague(scene, part) and part.act.start not in planned
            yield _with(part, Telling.POINTED) if vague else part
        elif part.draft.telling <= Telling.POINTED:
            yield _with(part, Telling.COST)


def _part(scene: Scene, match: Match) -> _Part:
    act = act_of(match)
    elliptic = match.emits in ELLIPSES
    return _Part(act, draft_of(scene, match, act), elliptic=elliptic)


def _as_named(part: _Part, known: set[int], placing: set[int]) -> _Part:
    """Let all that is told of one act be known, as the word for it is."""
    at = part.act.start
    draft = part.draft.but(known=at in known, placing=at in placing)
    return _Part(part.act, draft, part.told, part.elliptic)


def _is_claimed(draft: Episode) -> bool:
    """Tell attacks that a group says are its: "revendique les attaques contre"."""
    return any(a.basis is Basis.CLAIMED for a in draft.get("perpetrators") or ())


def _with(part: _Part, telling: Telling) -> _Part:
    return attrs.evolve(part, draft=part.draft.but(telling=telling))


def _is_vague(scene: Scene, part: _Part) -> bool:
    """Tell whether a verb states undated attacks in the plural: maybe known ones."""
    several = bool(part.act.features & EVENTS) and is_plural(scene, part.act)
    return (
        several
        and part.draft.get("date") is None
        and part.draft.telling is Telling.TOLD
    )


def _place_among(scene: Scene, clusters: list[_Part], part: _Part) -> int | None:
    """Find the attack that a part belongs to: that of its own word, or the last."""
    for at, cluster in enumerate(clusters):
        if part.act.start in {cluster.act.start, *cluster.told}:
            return at
    joins = bool(clusters) and _one(scene, clusters[-1], part)
    return len(clusters) - 1 if joins else None


def _apart(scene: Scene, clusters: list[_Part], part: _Part) -> _Part:
    """Tell an attack that the one before follows as another, if it is new."""
    after = any(_follows(scene, each, part) for each in clusters[-1:])
    anew = part.draft.anew or (after and not part.draft.known)
    same = anew is part.draft.anew
    return part if same else attrs.evolve(part, draft=part.draft.but(anew=anew))


def _follows(scene: Scene, one: _Part, other: _Part) -> bool:
    return follows(scene, one.act, other.act) or _is_elsewhere(scene, one, other)


def _is_elsewhere(scene: Scene, one: _Part, other: _Part) -> bool:
    return is_elsewhere(scene, (one.act, one.draft), (other.act, other.draft))


def _after(clusters: list[_Part], part: _Part) -> _Part:
    """Let an attack without words of its own share those of the one before."""
    if not (part.elliptic and clusters):
        return part
    return attrs.evolve(part, draft=like_before(part.draft, clusters[-1].draft))


def _one(scene: Scene, cluster: _Part, part: _Part) -> bool:
    """Tell whether two parts of one utterance tell of one attack."""
    one, other = cluster.draft, part.draft
    if other.fresh or clash(one, other):
        return False
    between = (u for u in scene.units if cluster.act.end <= u.start < part.act.start)
    own = other.get("date") is not None and one.get("date") is None
    apart = any("SEMICOLON" in u.features for u in between) and own
    apart = apart or _follows(scene, cluster, part)
    return not apart and not (
        one.telling is Telling.POINTED and other.telling is Telling.NAMED
    )


def _summed(scene: Scene, clusters: list[_Part], count: Count, cost: Episode) -> bool:
    """Tell whether a toll sums up an epoch, or attacks that are told in the plural."""
    date = cost.get("date")
    when = "" if date is None else date.edtf
    epoch = bool(when) and not is_particular(when) and not is_loss(scene, count, cost)
    fresh = any(c.draft.fresh for c in clusters)
    if epoch and not fresh and (not clusters or "/" in when):
        return True
    sentence = sentence_of(scene.units, count.unit.start)
    told = any(c.draft.telling > Telling.COST for c in clusters)
    others = counts_others(scene, sentence, count.unit, [c.act for c in clusters])
    return others or (not told and of_several(sentence))


def _owner(
    scene: Scene, clusters: list[_Part], count: Count, cost: Episode
) -> int | None:
    """Find the attack of a toll: that of its match, or the last before it.

    One with a day and a place is of no attack beyond a semicolon.
    """
    unit = count.unit
    acts = count.match.emits in {"ATTACK", "GAPPED"}
    verb = act_of(count.match).start if acts else None
    own = [n for n, c in enumerate(clusters) if verb in {c.act.start, *c.told}]
    if own:
        return own[-1]
    sentence = sentence_of(scene.units, unit.start)
    told = sentence if cost.telling is Telling.COST else part_of(sentence, unit)
    inside = {u.start for u in told} - set(compared(scene, sentence))
    near = [n for n, c in enumerate(clusters) if c.act.start in inside or c.act == unit]
    toll = _Part(unit, cost)
    near = [n for n in near if not _is_elsewhere(scene, clusters[n], toll)]
    near = [n for n in near if not is_over(scene, clusters[n].act, unit)] or near
    before = [n for n in near if clusters[n].act.start <= unit.start]
    after = (n for n in near if not clusters[n].elliptic)
    return before[-1] if before else next(after, None)


def _complete(scene: Scene, matches: Iterable[Match], clusters: list[_Part]) -> None:
    """Add what no rule tells and the grammar of a sentence does: who did it to whom."""
    for at, part in enumerate(clusters):
        draft = with_agent(scene, part.draft, part.act)
        whole = with_target(scene, draft, part.act)
        clusters[at] = _Part(part.act, whole, part.told, part.elliptic)
    for found in verdicts(scene, matches):
        _judge(scene, clusters, found)


def _judge(scene: Scene, clusters: list[_Part], found: Verdict) -> None:
    """Name the author of the attack that its sentence tells last, or of one before."""
    draft = draft_of_verdict(scene, found)
    sentence = sentence_of(scene.units, found.cue.start)
    here = {unit.start for unit in sentence}
    near = [n for n, part in enumerate(clusters) if part.act.start in here]
    if not near:
        own = [] if found.elsewhere else [_Part(found.cue, draft)]
        clusters.extend(own)
        return
    at = min(near, key=lambda n: abs(clusters[n].act.start - found.cue.start))
    whole = clusters[at].draft.joined(draft)
    clusters[at] = attrs.evolve(clusters[at], draft=whole.but(several=draft.several))
