"""``python -m generator``: see :mod:`generator.cli`."""

import sys

from bigcommerce_sdk._generate import run

if __name__ == "__main__":
    sys.exit(run(f"python -m {__package__}", str(__package__)))
