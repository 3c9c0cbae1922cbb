# SPDX-License-Identifier: MIT
"""The command line: `sahelcoop` or `python -m sahelcoop`, and a command.

I take the arguments and the streams of one call.
I give bytes on its standard output, a line for each trouble, and an exit status.
I must not know how anything is read, merged or written.
"""

from sahelcoop.cli.main import main

__all__ = ["main"]
