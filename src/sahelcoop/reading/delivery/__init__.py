# SPDX-License-Identifier: MIT
"""Deliveries: one draft for each consignment that an article tells.

I take one utterance with what the rules of the stage `delivery` match in it.
I give drafts of deliveries, and whether two of them are of one delivery.
I must not know what reads another kind of fact.
"""
