# SPDX-License-Identifier: MIT
"""What is true: records and values of Sahel security cooperation.

I take plain values and check them when they are put together.
I give frozen, hashable, picklable objects that point at the words behind them.
I must not know French, files, JSON, or how an article is read.
"""
