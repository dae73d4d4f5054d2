"""``python -m generator``: see :mod:`generator.cli`."""

import sys

try:
    from .cli import main
except ModuleNotFoundError as error:  # the extra was not installed
    sys.exit(f"{error.name} is missing: pip install -e '.[generator]'")

sys.exit(main())
