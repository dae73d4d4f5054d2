"""``bigcommerce completion``: scripts for shells."""

from __future__ import annotations

import click

from bigcommerce_sdk.cli.tools.tool import Tool

SHELLS = ("bash", "zsh", "fish")
#: Where the script of a shell goes.
_WHERE = {
    "bash": 'in ~/.bashrc: eval "$(bigcommerce completion bash)"',
    "zsh": 'in ~/.zshrc, after compinit: eval "$(bigcommerce completion zsh)"',
    "fish": "bigcommerce completion fish > ~/.config/fish/completions/bigcommerce.fish",
}


@click.command(
    "completion",
    cls=Tool,
    examples=SHELLS,
    help="Print the completion script for a shell.\n\n\b\n"
    + "\n".join(f"{shell}: {where}" for shell, where in _WHERE.items()),
    short_help="Print the completion script for a shell.",
)
@click.argument("shell", type=click.Choice(SHELLS))
def command(shell: str) -> None:
    """Print the script."""
    from click.shell_completion import get_completion_class

    from bigcommerce_sdk.cli.root import root
    from bigcommerce_sdk.cli.shells import VARIABLE

    made = get_completion_class(shell)
    assert made is not None  # noqa: S101 - SHELLS has what click supports
    click.echo(made(root, {}, "bigcommerce", VARIABLE).source(), nl=False)
