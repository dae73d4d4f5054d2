"""The command line in this process: a function that runs it, and clients made of it."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any
from unittest import mock

from bigcommerce_sdk.cli import main
from bigcommerce_sdk.cli.resources.tables import index, table_of
from bigcommerce_sdk.endpoints.accessor import load_beside
from bigcommerce_sdk.json.types import is_sequence
from bigcommerce_sdk.sandbox import Sandbox


@dataclass(frozen=True)
class Result:
    """What a command wrote, and its exit code."""

    code: int
    out: str
    err: str
    content: bytes = b""

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


class Stream(io.TextIOWrapper):
    """Standard input or output that is, or is not, a terminal."""

    def __init__(self, text: str = "", is_terminal: bool = False) -> None:
        super().__init__(io.BytesIO(text.encode()), encoding="utf-8", newline="\n")
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal

    @property
    def content(self) -> bytes:
        self.flush()
        inner: Any = self.buffer
        found: bytes = inner.getvalue()
        return found


def run(*words: object, stdin: str = "", terminal: bool = False) -> Result:
    """Run a command.

    Args:
        words: its words.
        stdin: the text of standard input.
        terminal: whether standard input and output are terminals.
    """
    out, err = Stream(is_terminal=terminal), Stream(is_terminal=terminal)
    with (
        mock.patch.object(sys, "stdin", Stream(stdin, terminal)),
        mock.patch.object(sys, "stdout", out),
        mock.patch.object(sys, "stderr", err),
    ):
        code = main([str(each) for each in words])
    written = out.content
    return Result(
        code, written.decode(errors="replace"), err.content.decode(errors="replace"), written
    )


@contextmanager
def environment(sandbox: Sandbox) -> Iterator[None]:
    """The environment of commands that use a store of the sandbox."""
    with mock.patch.dict("os.environ", {**sandbox.environment, "COLUMNS": "80"}):
        yield


def paths(api: str) -> dict[str, list[str]]:
    """The words of each group, by the name of its resource."""
    start = [] if api == "v2" else [api]
    return dict(_paths(index(api), start))


def _paths(groups: Mapping[str, Any], above: list[str]) -> Iterator[tuple[str, list[str]]]:
    for name, entry in groups.items():
        yield entry["resource"], [*above, name]
        yield from _paths(entry.get("groups", {}), [*above, name])


class CommandApi:
    """A client whose every call is a command."""

    def __init__(self, directory: Path, api: str = "v2") -> None:
        self._directory, self._api = directory, api
        self._paths = paths(api)

    @property
    def v3(self) -> CommandApi:
        return CommandApi(self._directory, "v3")

    def __getattr__(self, name: str) -> CommandResource:
        if name not in self._paths:
            raise AttributeError(name)
        return CommandResource(self._directory, self._api, name, self._paths[name])


#: The commands of methods that have another name.
COMMANDS = {
    "all": "list",
    "iterall": "list",
    "create_many": "create",
    "update_many": "update",
    "upsert_many": "upsert",
    "delete_many": "delete",
}


class CommandResource:
    """A resource whose every call is a command."""

    def __init__(self, directory: Path, api: str, name: str, words: list[str]) -> None:
        self.directory, self.words = directory, words
        self.meta = load_beside(f"bigcommerce_sdk.resources.{api}", name).meta
        self.table = table_of(api, name)

    def __getattr__(self, name: str) -> Any:
        verb = COMMANDS.get(name, name).replace("_", "-")
        if verb not in self.table["verbs"]:
            raise AttributeError(name)
        return partial(self._call, name, verb)

    def _call(self, method: str, verb: str, *args: Any, **values: Any) -> Any:
        entry = self.table["verbs"][verb]
        words: list[str] = [*self.words, verb]
        ids = list(args)
        data: Any = None
        if method.endswith("_many"):
            data = ids.pop()
            if method == "delete_many":
                if "call" in entry and not ids:  # rows of any parents, which are not sent
                    ids = [1] * (len(entry["ids"]) - 1)
                ids, data = [*ids, *data], None
        elif "rows" in entry:
            data = ids.pop()
        words += map(str, ids)
        values.pop("concurrency", None)
        words += ["--all"] if method == "iterall" and entry.get("paged") else []
        values = {name: each for name, each in values.items() if name != "page_size"}
        words += self._options(entry, values)
        if data is not None:
            words += ["--data", dumps(data)]
        if "DELETE" in entry["http"]:
            words.append("--yes")
        result = run(*words)
        assert result.code == 0, (words, result.err)
        return self._read(method, entry, result)

    def _options(self, entry: Any, values: Mapping[str, Any]) -> Iterator[str]:
        from bigcommerce_sdk.cli.resources.options import PREFIX
        from bigcommerce_sdk.cli.resources.verbs import command

        verb = next(name for name, each in self.table["verbs"].items() if each is entry)
        made = command(self.table["api"], self.table, verb, self.words)
        flags = {each.name: each.opts[0] for each in made.params}
        for name, value in values.items():
            flag = flags.get(PREFIX + name) or flags[name]
            is_many = is_sequence(value) and bool(value) and not holds_objects(value)
            for each in value if is_many else [value]:
                yield f"{flag}={self._text(name, each)}"

    def _text(self, name: str, value: Any) -> str:
        if isinstance(value, bytes):
            path = self.directory / f"{name}.png"
            path.write_bytes(value)
            return f"@{path}"
        if isinstance(value, Path):
            return f"@{value}"
        if hasattr(value, "source"):
            return self._text(name, value.source)
        if value is None or isinstance(value, (bool, dict, list, tuple)):
            return dumps(value)
        return value.isoformat() if isinstance(value, date) else str(value)

    def _read(self, method: str, entry: Any, result: Result) -> Any:
        meta = self.meta
        if method in ("all", "iterall", "create_many", "update_many", "upsert_many"):
            return [meta.record._load(row, None) for row in result.json]
        if method == "count":
            return result.json
        if method.startswith("delete") or not result.content:
            return None
        if method in ("get", "create", "update"):
            return meta.record._load(result.json, None)
        action = next(each for each in meta.actions if each.name == method)
        if action.returns is None:
            return result.content
        found = result.json
        return (
            [self._loaded(action, row) for row in found]
            if action.many
            else self._loaded(action, found)
        )

    def _loaded(self, action: Any, row: Any) -> Any:
        if isinstance(action.returns, str):
            return self.meta.record._load(row, None)
        return (
            action.returns._load(row)
            if hasattr(action.returns, "_load")
            else (action.returns.decode(row))
        )


def holds_objects(value: Sequence[Any]) -> bool:
    return any(isinstance(each, (dict, list, tuple)) for each in value)


def dumps(value: Any) -> str:
    """JSON text of Python values, as people write them."""

    def text(each: Any) -> Any:
        if isinstance(each, Decimal):
            return str(each)
        return each.isoformat() if hasattr(each, "isoformat") else list(each)

    return json.dumps(value, default=text)
