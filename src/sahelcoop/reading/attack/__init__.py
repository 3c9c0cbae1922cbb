# SPDX-License-Identifier: MIT
"""Attacks: one draft for each act of violence that an article tells.

I take one utterance with what the rules of the stage `attack` match in it.
I give drafts of attacks, and whether two of them are of one attack.
I must not know what reads another kind of fact.
"""
