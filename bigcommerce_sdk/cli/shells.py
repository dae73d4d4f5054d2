"""Completion in shells: what click's own classes lack for ``--option=value``."""

from __future__ import annotations

import os
from typing import Any

#: The variable by which a shell asks for completions.
VARIABLE = "_BIGCOMMERCE_COMPLETE"


def is_asked() -> bool:
    """Whether a shell asks for completions, and shows no messages."""
    return VARIABLE in os.environ


def prepare() -> None:
    """Complete the value of ``--option=value`` in each shell.

    Bash passes the three parts as words of their own. The others replace the whole word, so that
    completions must repeat the option.
    """
    from click import shell_completion as click_

    class Bash(click_.BashComplete):
        def get_completion_args(self) -> tuple[list[str], str]:
            args, incomplete = super().get_completion_args()
            return [each for each in args if each != "="], incomplete

    class Zsh(click_.ZshComplete):
        def get_completions(self, args: list[str], incomplete: str) -> list[Any]:
            return _repeated(super().get_completions(args, incomplete), incomplete)

    class Fish(click_.FishComplete):
        def get_completions(self, args: list[str], incomplete: str) -> list[Any]:
            return _repeated(super().get_completions(args, incomplete), incomplete)

    for each in (Bash, Zsh, Fish):
        click_.add_completion_class(each)


def _repeated(items: list[Any], incomplete: str) -> list[Any]:
    option, equals, _ = incomplete.partition("=")
    if equals and option.startswith("--"):
        for item in items:
            item.value = f"{option}={item.value}"
    return items
