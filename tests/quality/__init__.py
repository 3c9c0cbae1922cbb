# SPDX-License-Identifier: MIT
"""How well articles are read: found fact files measured against true ones.

I take two fact files of an article and its text, as `annotation-guide.md` defines them.
I give counts of what was found, missed and invented, and the floors that they may not
fall below. I must not know how the facts were found: nothing here imports `sahelcoop`
but the converter `facts`.
"""
