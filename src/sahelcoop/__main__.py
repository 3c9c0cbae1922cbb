# SPDX-License-Identifier: MIT
"""`python -m sahelcoop` is the command line of `sahelcoop.cli`."""

import sys

from sahelcoop.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
