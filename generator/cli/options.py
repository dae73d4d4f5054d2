"""Options, defaults, exit statuses and output that commands share."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..ir import Api
from ..locations import APIS, V2, at_clone_root, default_schema, sdk_schema
from ..problems import plural
from ..render.extension import Extension
from ..schema import apis
from ..writing.writer import Changes, Target, compare, update

#: The command of those who maintain the SDK's schema. Its --schema names all layers of a schema.
CLONE_COMMAND = "python -m generator"

OK, FAILED, UNUSABLE, INTERRUPTED = 0, 1, 2, 130


@dataclass
class Output:
    """Where the command speaks; quiet leaves only problems and differences."""

    quiet: bool

    def say(self, text: str) -> None:
        """Print a line, unless quiet."""
        if not self.quiet:
            print(text)

    def progress(self, text: str) -> None:
        """One line per file, for a person who is watching."""
        if not self.quiet and sys.stdout.isatty():
            print(f"  {text}")


#: Called with the path of each finished file.
Progress = Callable[[str], None]


def summary_of(api: Api, extension: Extension | None) -> list[str]:
    """How much a schema holds, and why classes are generated whole."""
    operations = sum(len(r.operations) + len(r.actions) for r in api.resources)
    parameters = sum(len(r.parameters) for r in api.resources)
    fields = sum(len(r.fields) for r in api.resources)
    fields += sum(len(shape.fields) for shape in api.shapes.values())
    counts = (
        plural(len(api.resources), "resource"),
        plural(operations, "operation"),
        plural(parameters, "list parameter"),
        plural(fields, "field"),
    )
    return [", ".join(counts), *(str(note) for note in (extension.notes if extension else ()))]


def labeled(summaries: Mapping[str, Sequence[str]]) -> list[str]:
    """The lines of all APIs; if there are several, each summary begins with the name of its API."""
    return [
        f"{api.upper()}: {line}" if len(summaries) > 1 and number == 0 else line
        for api, lines in summaries.items()
        for number, line in enumerate(lines)
    ]


# -- options --------------------------------------------------------------------------------------


def add_schema(command: argparse.ArgumentParser, what: str = "directory of schema files") -> None:
    """Add the option that names the schema."""
    command.add_argument(
        "--schema",
        type=Path,
        action="append",
        metavar="DIR",
        help=f"{what}, default: that of the SDK; give it again to lay one over another",
    )


def add_api(command: argparse.ArgumentParser, what: str) -> None:
    """Add the option of commands that work on one API."""
    command.add_argument("--api", choices=APIS, default=V2, help=f"{what}, default: %(default)s")


def add_quiet(command: argparse.ArgumentParser) -> None:
    """Add the option that silences everything but what is wrong."""
    command.add_argument("-q", "--quiet", action="store_true", help="say only what is wrong")


def add_force(
    command: argparse.ArgumentParser,
    text: str = "also replace files that the generator did not make",
) -> None:
    """Add the option of commands that write files."""
    command.add_argument("--force", action="store_true", help=text)


def add_package(command: argparse.ArgumentParser) -> None:
    """Add the options of commands that make the generated package."""
    command.add_argument(
        "-o",
        "--out",
        type=Path,
        metavar="DIR",
        help=f"directory of the generated package; {default_in_clone(DEFAULT_OUT)}",
    )
    command.add_argument(
        "--cache",
        type=Path,
        metavar="DIR",
        help="keep the files here, so that what is unchanged is not made again",
    )


# -- directories ----------------------------------------------------------------------------------

#: Where the generated package is in a clone.
DEFAULT_OUT = "bigcommerce_sdk/resources"


def default_in_clone(directory: str) -> str:
    """How a help text names a default."""
    return f"default at the root of a clone of the SDK: {directory}"


def schemas(options: argparse.Namespace) -> list[Path]:
    """The directories that ``--schema`` names, or the default."""
    return options.schema or [default_schema()]


def directories(options: argparse.Namespace) -> dict[str, list[Path]]:
    """The directories of each API, with that of the SDK where they are laid over it."""
    return apis(schemas(options), sdk_schema() if options.for_app else None)


def directories_of_one(options: argparse.Namespace) -> list[Path]:
    """The directories of the API that ``--api`` names."""
    found = directories(options)
    if options.api not in found:
        options.error(f"the schema has no folder {options.api}, which --api names")
    return found[options.api]


def directory(given: Path | None, default: str, options: argparse.Namespace, option: str) -> Path:
    """The directory that was named, or the default at the root of a clone of the SDK."""
    if given is None and not at_clone_root():
        options.error(f"name a directory with {option}; only a clone of the SDK has a default")
    return given or Path(default)


# -- results --------------------------------------------------------------------------------------


def write_or_check(targets: Sequence[Target], options: argparse.Namespace) -> int:
    """Write the targets, or with ``--check`` say which of their files are out of date."""
    changes: Changes = compare(targets) if options.check else update(targets, options.force)
    stale = [*changes.outdated, *changes.foreign, *changes.blocked]
    for path in stale:
        print(f"{'out of date' if options.check else 'written'}: {path}")
    return FAILED if options.check and stale else OK


def write_or_print(text: str, options: argparse.Namespace, output: Output, command: str) -> int:
    """Write the file that ``--output`` names, or print its text.

    Args:
        text: the text.
        options: the options of the command.
        output: where the command speaks.
        command: the command whose mark the text carries; empty for none.
    """
    path: Path | None = options.output
    if path is None:
        print(text, end="")
        return OK
    update([Target(path.parent, {path.name: text}, command)], options.force)
    output.say(f"written: {path}")
    return OK
