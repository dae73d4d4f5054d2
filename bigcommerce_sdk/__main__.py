"""``python -m bigcommerce_sdk``: the command line."""

from __future__ import annotations

import sys

from bigcommerce_sdk.cli import main

if __name__ == "__main__":
    sys.exit(main())
