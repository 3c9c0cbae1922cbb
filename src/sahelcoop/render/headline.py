# SPDX-License-Identifier: MIT
"""Headlines: the bare fact of a record in the present, its source at the end."""

from typing import Final

import attrs

from sahelcoop.model.agreement import AgreementKind
from sahelcoop.model.attack import Attack, AttackKind, Group, Harm
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.items import Item
from sahelcoop.model.statement import Statement
from sahelcoop.render.course import tell
from sahelcoop.render.deals import deal_of, truce_of
from sahelcoop.render.goods import goods
from sahelcoop.render.handovers import OUTCOMES
from sahelcoop.render.plan import Told
from sahelcoop.render.sentences import clause
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.verbs import Mood
from sahelcoop.render.victims import OWN
from sahelcoop.render.voice import Voice

__all__ = ["headline"]

_GOODS: Final = 2
"""How many sorts of goods a headline names at most."""


def headline(record: Told, voice: Voice) -> str:
    """Tell a record in one short line without a full stop."""
    terse = attrs.evolve(voice, tense=Mood.NOW, terse=True)
    words = tell(_bare(record, voice), terse)[0].removesuffix(".")
    if isinstance(record, Statement):
        return words
    source = terse.according_to(record.according_to)
    return clause(words, f", {source}" * bool(source))


def _bare(record: Told, voice: Voice) -> Told:
    """Leave out what a headline has no room for."""
    if isinstance(record, Statement):
        return attrs.evolve(
            record,
            sources={},
            absent={},
            medium=None,
            addressees=(),
            relays=(),
            date=None,
        )
    if isinstance(record, Delivery):
        return _with_few_goods(record, voice.profile)
    if isinstance(record, Attack):
        return _by_the_dead(record)
    vague = record.kind is AgreementKind.OTHER and record.name is None
    apt = truce_of(record) or deal_of(record, later=False)
    subject = record.subject if vague or apt else None
    return attrs.evolve(record, sources={}, absent={}, according_to=(), subject=subject)


def _with_few_goods(delivery: Delivery, profile: TypographyProfile) -> Delivery:
    """Keep the first goods, those that share their number with them included."""
    items = delivery.items
    end = min(_GOODS, len(items))
    while end < len(items) and _linked(items[end - 1], items[end]):
        end += 1
    if end < len(items):
        last = goods(items[:end], profile, exhaustive=False)[-1]
        end -= last.text.startswith("autres ")
    whole = delivery.items_exhaustive and end == len(items)
    return attrs.evolve(
        delivery,
        sources={},
        according_to=(),
        items=items[:end],
        items_exhaustive=whole,
        places=(),
        terms=delivery.terms if delivery.status in OUTCOMES else None,
        absent={},
    )


def _linked(one: Item, other: Item) -> bool:
    """Tell whether goods share their number, or are one or the other."""
    links = (one.group, one.alternative)
    return links != (None, None) and links == (other.group, other.alternative)


def _by_the_dead(attack: Attack) -> Attack:
    """Let the dead stand for what was attacked, where the article counts them.

    Of a kidnapping, those who were taken; the dead of who attacked do not, where
    somebody counts others.
    """
    bare = attrs.evolve(attack, sources={}, absent={}, according_to=())
    own = {(), attack.according_to}
    lost = [
        attrs.evolve(toll, according_to=())
        for toll in attack.tolls
        if toll.according_to in own
        and toll.quantity.high != 0
        and toll.who not in OWN  # of whom, a headline has no room to say
    ]
    dead = [toll for toll in lost if toll.harm is Harm.KILLED]
    taken = [toll for toll in lost if toll.harm is Harm.CAPTURED and toll.who]
    if attack.kind is AttackKind.KIDNAPPING and taken:
        dead = taken
    attackers = all(toll.group is Group.ATTACKER for toll in dead)
    if not dead or (attackers and bare.targets and len(lost) < len(attack.tolls)):
        return bare
    return attrs.evolve(bare, targets=(), tolls=tuple(dead))
