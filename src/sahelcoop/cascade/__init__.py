# SPDX-License-Identifier: MIT
"""The rule engine: patterns over feature classes, run by stages over units.

I take units that carry sets of features, and rules whose patterns name features.
I give units that stand for what a rule matched, and matches with their roles.
I must not know French, the domain, or where the units come from.
"""

from sahelcoop.cascade.cascade import Cascade, Node
from sahelcoop.cascade.engine import Engine
from sahelcoop.cascade.pattern import Pattern
from sahelcoop.cascade.rule import Rule, load_rules
from sahelcoop.cascade.trace import Trace
from sahelcoop.cascade.unit import Match, Unit, leaves

__all__ = [
    "Cascade",
    "Engine",
    "Match",
    "Node",
    "Pattern",
    "Rule",
    "Trace",
    "Unit",
    "leaves",
    "load_rules",
]
