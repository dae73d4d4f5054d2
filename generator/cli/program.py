"""The program: its parser, the command that it runs, and how every command ends."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from ..problems import SchemaError, plural
from ..writing.writer import RefusedError
from .options import CLONE_COMMAND, FAILED, INTERRUPTED, Output

#: The commands, each a module of this package, and its line in ``--help``.
COMMANDS = {
    "build": "Write the generated package.",
    "check": "Fail with a diff where it is not what the schema gives.",
    "lint": "Check the schema and write nothing.",
    "docs": "Write the reference, a page per resource, and beside it schema-changes.md.",
    "commands": "Write the tables of the command line and their reference.",
    "openapi": "Write the schema as an OpenAPI 3.1 document.",
    "language": "Write the schema language's JSON Schema and docs.",
    "fmt": "Write schema files in the one way in which they are written.",
    "diff": "Say what a change of the schema means for the apps that use it.",
    "compare": "List the differences between OpenAPI documents of the API and the schema.",
    "scaffold": "Draft the schema file of a resource from OpenAPI documents, for a person to "
    "finish.",
}
_FOR_APPS = "A schema without a file about the API is laid over the schema of the SDK."


class Command(Protocol):
    """What the module of a command has."""

    def add_options(self, command: argparse.ArgumentParser) -> None:
        """Add the options of the command."""

    def run(self, options: argparse.Namespace, output: Output) -> int:
        """Run the command. Returns the exit status."""
        ...


def main(arguments: Sequence[str] | None = None, prog: str = CLONE_COMMAND) -> int:
    """Run one command.

    Args:
        arguments: the command line after the command's name, by default that of the process.
        prog: the command's name, for messages. Any but that of clones is the command of apps.

    Returns:
        The exit status: 0 done, 1 problems found, 2 cannot run.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal that lacks a character
    words = sys.argv[1:] if arguments is None else arguments
    options = _parser(prog, words).parse_args(words)
    output = Output(getattr(options, "quiet", False))
    try:
        return _module(options.command).run(options, output)
    except SchemaError as error:
        print(*error.problems, sep="\n", file=sys.stderr)
        print(f"{plural(len(error.problems), 'problem')}; nothing was written.", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("Stopped; nothing is half written.", file=sys.stderr)
        return INTERRUPTED
    except RefusedError as error:
        print(*error.lines, "Nothing was written.", sep="\n", file=sys.stderr)
        return FAILED
    except OSError as error:
        print(f"{error.filename or 'file'}: {error.strerror or error}", file=sys.stderr)
        return FAILED


def _parser(prog: str, words: Sequence[str]) -> argparse.ArgumentParser:
    """The parser of a command line. Only the command that it names has its options."""
    for_app = prog != CLONE_COMMAND
    parser = argparse.ArgumentParser(
        prog=prog,
        description="Generate classes, stubs and documents from the schema.",
        epilog=_FOR_APPS if for_app else None,
    )
    parser.set_defaults(prog=prog, for_app=for_app)
    named = next((word for word in words if word in COMMANDS), "")
    commands = parser.add_subparsers(
        title="commands", required=True, metavar="COMMAND", dest="command"
    )
    for name, text in COMMANDS.items():
        command = commands.add_parser(name, help=text, description=text)
        command.set_defaults(error=command.error)
        if name == named:
            _module(name).add_options(command)
    return parser


def _module(name: str) -> Command:
    # loaded by name: black alone takes 0.2 s, and only commands that format code need it
    return cast(Command, import_module(f".{name}", __package__))
