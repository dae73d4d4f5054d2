"""The command line: build, check, lint, docs, openapi, language, fmt, diff, compare,
scaffold."""

from __future__ import annotations

import argparse
import io
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bigcommerce_sdk.version import __version__

from .diff import command as diff
from .formatter import command as fmt
from .ir import Api
from .layers import Edit, attributed
from .loader import files_of, ignored_because, load
from .locations import SCHEMA, SDK_SCHEMA, at_clone_root, default_schema, sdk_schema
from .openapi_import import command as upstream
from .problems import Problems, SchemaError
from .reference import language as language_files
from .resolve import resolve
from .source import read_file
from .validation import validate
from .validation.runtime_facts import check_facts
from .writing.writer import Changes, RefusedError, Target, compare, differences, update

if TYPE_CHECKING:
    from .render.extension import Extension

#: What the commands write in a clone unless a directory is named.
DEFAULT_OUT = "bigcommerce_sdk/resources"
DEFAULT_DOCS = "docs/reference"
#: The command of those who maintain the SDK's schema. Its --schema names all layers of a schema.
CLONE_COMMAND = "python -m generator"

OK, FAILED, UNUSABLE, INTERRUPTED = 0, 1, 2, 130


@dataclass
class Output:
    """Where the command speaks; quiet leaves only problems and differences."""

    quiet: bool

    def say(self, text: str) -> None:
        if not self.quiet:
            print(text)

    def progress(self, text: str) -> None:
        """One line per file, for a person who is watching."""
        if not self.quiet and sys.stdout.isatty():
            print(f"  {text}")


@dataclass(frozen=True)
class Schema:
    """A schema without problems.

    Attributes:
        api: its IR.
        edits: what its overlays replace and remove.
    """

    api: Api
    edits: tuple[Edit, ...]


def read_schema(directories: Sequence[Path], for_runtime: bool = False) -> Api:
    """The IR of schema directories, complete and free of problems.

    Args:
        directories: the schema and what is laid over it.
        for_runtime: refuse facts of the whole API that the runtime would ignore.

    Raises:
        SchemaError: with every problem of every file.
    """
    return _read(directories, for_runtime).api


def read_for_package(directories: Sequence[Path]) -> tuple[Api, Extension | None]:
    """The IR that a package is generated from, and what the package of an app adds to the SDK's.

    Args:
        directories: the schema and what is laid over it. Only over the schema of the SDK itself,
            or a copy of it, a package can use the classes of the SDK.

    Raises:
        SchemaError: with every problem of every file.
    """
    schema = _read(directories, for_runtime=True)
    if len(directories) < 2 or not _is_sdk_schema(directories[0]):
        return schema.api, None
    from .render.extension import extension_of

    return schema.api, extension_of(_read(directories[:1]).api, schema.api, schema.edits)


def _read(directories: Sequence[Path], for_runtime: bool = False) -> Schema:
    problems = Problems()
    schema = _collect(directories, problems)
    facts = schema.api.facts
    if for_runtime and facts.file and not _is_own(facts.position.file):
        check_facts(facts, problems)
    if problems.found and len(directories) > 1:
        of_base = Problems()
        base = _collect(directories[:1], of_base).api
        problems.found = attributed(problems.found, of_base.found, schema.edits, base.by_name)
    problems.raise_if_any()
    return schema


def _collect(directories: Sequence[Path], problems: Problems) -> Schema:
    spec = load(directories, problems)
    api = resolve(spec, problems)
    validate(api, problems)
    return Schema(api, spec.edits)


def _is_sdk_schema(directory: Path) -> bool:
    """Whether a directory is the schema of the SDK, or a copy of it."""
    if directory.resolve() == SDK_SCHEMA:
        return True
    own, other = (
        {path.name: path for path in files_of(each, Problems())} for each in (SDK_SCHEMA, directory)
    )
    return own.keys() == other.keys() and all(
        own[name].read_bytes() == other[name].read_bytes() for name in own
    )


def _is_own(file: str) -> bool:
    """Whether an API file is the one that the runtime's own facts are made from."""
    return Path(file).resolve() == SDK_SCHEMA / "api.yaml"


def over_base(directories: Sequence[Path], for_app: bool) -> list[Path]:
    """The directories of a schema, where it is complete only with that of the SDK below it.

    Args:
        directories: the schema and what is laid over it.
        for_app: whether this is the command of apps, which lays a schema over that of the SDK
            unless one of the directories describes the API itself.
    """
    if not for_app or any(map(_describes_api, directories)):
        return [*directories]
    return [sdk_schema(), *directories]


def _describes_api(directory: Path) -> bool:
    """Whether a directory has the file of the whole API. One that is missing is not laid over."""
    if not directory.is_dir():
        return True
    paths = files_of(directory, Problems())
    return any(path.name == "api.yaml" for path in paths) or any(
        "api" in node.entries for path in paths if (node := read_file(path, "", Problems()))
    )


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
    options = _parser(prog).parse_args(arguments)
    output = Output(getattr(options, "quiet", False))
    command: Callable[[argparse.Namespace, Output], int] = options.run
    try:
        return command(options, output)
    except SchemaError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        count = len(error.problems)
        print(f"{count} problem{'s' if count != 1 else ''}; nothing was written.", file=sys.stderr)
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


def add_force(command: argparse.ArgumentParser) -> None:
    """Add the option that every command that writes files has."""
    command.add_argument(
        "--force",
        action="store_true",
        help="also replace files that the generator did not make",
    )


_FOR_APPS = "A schema without a file about the API is laid over the schema of the SDK."


def _parser(prog: str) -> argparse.ArgumentParser:
    for_app = prog != CLONE_COMMAND
    parser = argparse.ArgumentParser(
        prog=prog,
        description="Generate classes, stubs and documents from the schema.",
        epilog=_FOR_APPS if for_app else None,
    )
    parser.set_defaults(prog=prog, for_app=for_app)
    schema = str(default_schema())
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def add(
        name: str, run: Callable[..., int], text: str, out: bool = False, writes: bool = False
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text)
        if writes:
            add_force(command)
        command.add_argument(
            "--schema",
            type=Path,
            action="append",
            metavar="DIR",
            help="directory of schema files, default: that of the SDK; "
            "give it again to lay one over another",
        )
        if out:
            command.add_argument(
                "-o",
                "--out",
                type=Path,
                metavar="DIR",
                help=f"directory of the generated package; {_default_in_clone(DEFAULT_OUT)}",
            )
            command.add_argument(
                "--cache",
                type=Path,
                metavar="DIR",
                help="keep formatted files here, so that an unchanged schema takes no time",
            )
        command.add_argument("-q", "--quiet", action="store_true", help="say only what is wrong")
        command.set_defaults(run=run, error=command.error)
        return command

    add("build", _build, "Write the generated package.", out=True, writes=True)
    add("check", _check, "Fail with a diff where it is not what the schema gives.", out=True)
    add("lint", _lint, "Check the schema and write nothing.")
    text = "Write the reference, a page per resource, and beside it schema-changes.md."
    docs = add("docs", _docs, text, writes=True)
    docs.add_argument("-o", "--out", type=Path, metavar="DIR", help=_default_in_clone(DEFAULT_DOCS))
    docs.add_argument("--check", action="store_true", help="fail where it is out of date")
    openapi = add("openapi", _openapi, "Write the schema as an OpenAPI 3.1 document.", writes=True)
    openapi.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="where to, default standard output"
    )
    language = commands.add_parser(
        "language", help="Write the schema language's JSON Schema and docs."
    )
    language.add_argument(
        "--schema",
        type=Path,
        metavar="DIR",
        help=f"where to write them; {_default_in_clone(str(SCHEMA))}",
    )
    language.add_argument("--check", action="store_true", help="fail where they are out of date")
    add_force(language)
    language.set_defaults(run=_language, error=language.error)
    fmt.add_to(commands)
    diff.add_to(commands, schema)
    upstream.add_to(commands, schema)
    return parser


def _default_in_clone(directory: str) -> str:
    return f"default at the root of a clone of the SDK: {directory}"


def _directories(options: argparse.Namespace) -> list[Path]:
    return over_base(options.schema or [default_schema()], options.for_app)


def _place(given: Path | None, default: str, options: argparse.Namespace, option: str) -> Path:
    """The directory that was named, or the default at the root of a clone of the SDK."""
    if given is None and not at_clone_root():
        options.error(f"name a directory with {option}; only a clone of the SDK has a default")
    return given or Path(default)


def _build(options: argparse.Namespace, output: Output) -> int:
    from .render.rendering import render

    start = time.perf_counter()
    out = _place(options.out, DEFAULT_OUT, options, "-o DIR")
    if any(out.resolve() == directory.resolve() for directory in _directories(options)):
        options.error(f"{out} has schema files; name another directory with -o DIR")
    api, extension = read_for_package(_directories(options))
    files = render(api, output.progress, options.cache, extension)
    changes = update([_package(out, files)], options.force)
    seconds = time.perf_counter() - start
    output.say(summary(api))
    _say_notes(extension, output)
    written = len(changes.new) + len(changes.changed) + len(changes.foreign)
    output.say(
        f"{len(files)} files: {written} written, {len(changes.stale)} removed, "
        f"{len(files) - written} unchanged, in {seconds:.2f} s"
    )
    return OK


def _package(out: Path, files: dict[str, str]) -> Target:
    return Target(out, files, "build", suffixes=(".py", ".pyi"))


def _check(options: argparse.Namespace, output: Output) -> int:
    from .render.rendering import render

    out = _place(options.out, DEFAULT_OUT, options, "-o DIR")
    api, extension = read_for_package(_directories(options))
    files = render(api, cache=options.cache, extension=extension)
    changes = compare([_package(out, files)])
    changes.refuse()
    if changes:
        print(differences(changes), end="")
        for what, paths in (
            ("missing", changes.new),
            ("changed", changes.changed),
            ("extra", [*changes.stale, *changes.unexpected]),
        ):
            for path in paths:
                print(f"{what}: {path}", file=sys.stderr)
        print(f"Run `{options.prog} build` and commit the result.", file=sys.stderr)
        return FAILED
    output.say(f"{len(files)} files are what the schema gives.")
    return OK


def _lint(options: argparse.Namespace, output: Output) -> int:
    for directory in _directories(options):
        for path in sorted(directory.iterdir()) if directory.is_dir() else ():
            if ignored_because(path):
                output.say(f"not read: {path} ({ignored_because(path)})")
    api, extension = read_for_package(_directories(options))
    output.say(summary(api))
    _say_notes(extension, output)
    return OK


def _say_notes(extension: Extension | None, output: Output) -> None:
    for note in extension.notes if extension else ():
        output.say(str(note))


def _docs(options: argparse.Namespace, output: Output) -> int:
    from .reference import api as reference
    from .reference import schema_changes as rules_page

    out = _place(options.out, DEFAULT_DOCS, options, "-o DIR")
    pages = reference.pages(read_schema(_directories(options)))
    return _keep([reference.target(pages, out), rules_page.target(out.parent)], options)


def _keep(targets: Sequence[Target], options: argparse.Namespace) -> int:
    """Write the targets, or say which of their files are out of date."""
    changes: Changes = compare(targets) if options.check else update(targets, options.force)
    stale = [*changes.outdated, *changes.foreign, *changes.blocked]
    for path in stale:
        print(f"{'out of date' if options.check else 'written'}: {path}")
    return FAILED if options.check and stale else OK


def _openapi(options: argparse.Namespace, output: Output) -> int:
    from .openapi import document
    from .openapi.examples import demo_examples

    api = read_schema(_directories(options))
    try:
        text = document(api, __version__, demo_examples(api))
    except ImportError as error:  # the embedded store, which gives the examples, is an extra
        print(error, file=sys.stderr)
        return UNUSABLE
    if options.output is None:
        print(text, end="")
        return OK
    update([Target(options.output.parent, {options.output.name: text}, "openapi")], options.force)
    output.say(f"written: {options.output}")
    return OK


def _language(options: argparse.Namespace, output: Output) -> int:
    directory = _place(options.schema, str(SCHEMA), options, "--schema DIR")
    return _keep([language_files.target(directory)], options)


def summary(api: Api) -> str:
    """How much the schema holds, in one line."""
    operations = sum(len(r.operations) + len(r.actions) for r in api.resources)
    parameters = sum(len(r.parameters) for r in api.resources)
    fields = sum(len(r.fields) for r in api.resources)
    fields += sum(len(shape.fields) for shape in api.shapes.values())
    return (
        f"{len(api.resources)} resources, {operations} operations, "
        f"{parameters} list parameters, {fields} fields"
    )
