# SPDX-License-Identifier: MIT
"""Agreements: one draft for each deal that an article tells.

I take one utterance with what the rules of the stage `agreement` match in it.
I give drafts of agreements, and whether two of them are of one deal.
I must not know what reads another kind of fact.
"""
