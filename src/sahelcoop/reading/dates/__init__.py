# SPDX-License-Identifier: MIT
"""Dates solved over the whole article: what an expression leaves open, others fill.

I take templates of dates and periods, and the day of publication if it is known.
I give dates with the basis that each rests on.
I must not know what happened on them.
"""
