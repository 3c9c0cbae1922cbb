# SPDX-License-Identifier: MIT
"""Speech: one draft for each statement that an article quotes or reports.

I take one utterance with what the rules of the stage `speech` match in it.
I give drafts of statements, with who speaks, through what, to whom and when.
I must not know what reads another kind of fact.
"""
