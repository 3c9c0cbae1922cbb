# SPDX-License-Identifier: MIT
"""Deliveries as sentences: who has handed over what to whom, when and where."""

from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from sahelcoop.model.delivery import Aggregation, Delivery, DeliveryStatus, Terms
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.provenance import Absence
from sahelcoop.model.quantities import Quantity
from sahelcoop.render.dates import due, when
from sahelcoop.render.goods import by_carrier, goods
from sahelcoop.render.nouns import Article, NounPhrase, by, joined, of, opening, plain, to
from sahelcoop.render.places import in_all
from sahelcoop.render.sentences import sentence
from sahelcoop.render.verbs import Mood, agree, has, has_been, must
from sahelcoop.render.voice import Voice

__all__ = ["tell_delivery"]
