"""Names of options."""

from __future__ import annotations

#: The options of commands that are not of fields or filters.
FIXED = frozenset(
    {
        "--access-token-file", "--all", "--concurrency", "--data", "--debug", "--dry-run",
        "--fields", "--help", "--help-all", "--host", "--limit", "--output", "--page", "--profile",
        "--query", "--resume", "--set", "--store-hash", "--version", "--yes",
    }
)  # fmt: skip
#: The ending of an option of a field or filter that has the name of a fixed one.
SUFFIX = "-field"


def flag_of(name: str) -> str:
    """The option of a field or filter: ``id__in`` -> ``--id-in``, ``page`` -> ``--page-field``."""
    flag = "--" + "-".join(filter(None, name.split("_")))
    return flag + SUFFIX if flag in FIXED else flag
