"""Completion engines of editors and shells."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol
from unittest.mock import patch

from bigcommerce_sdk.json.types import is_object

ROOT = Path(__file__).parents[2]
HEAD = """\
from bigcommerce_sdk import AsyncBigcommerceApi, BigcommerceApi
api = BigcommerceApi(store_hash="a", access_token="b")
"""


class Engine(Protocol):
    """A completion engine: queried for completions and hover texts of lines of code."""

    def names(self, *codes: str) -> list[set[str]]:
        """The completions at the end of each line of code.

        Each line is placed after the head. Parameters have no ``=``, string literals no quotes.
        """
        ...

    def hovers(self, *codes: str) -> list[str]:
        """The hover text of the last name of each line of code."""
        ...

    def close(self) -> None: ...


def below(head: str, codes: Sequence[str]) -> str:
    """A program whose last lines are being typed; parentheses are closed, as editors do."""
    return head + "\n".join(code + ")" * (code.count("(") - code.count(")")) for code in codes)


class Jedi:
    """The engine of IPython, Jupyter and many editors.

    Args:
        root: the folder that is open in the editor.
        head: the lines above the completed one; they define ``api``, a client.
    """

    def __init__(self, root: Path = ROOT, head: str = HEAD) -> None:
        jedi = import_module("jedi")  # jedi has no type hints
        # one cache per test process, because jedi does not lock it
        worker = os.environ.get("PYTEST_XDIST_WORKER", "alone")
        jedi.settings.cache_directory = str(ROOT / "build" / "jedi" / worker)
        self._project = jedi.Project(str(root))
        self._jedi = jedi
        self._head, self._line = head, head.count("\n")

    def _script(self, codes: Sequence[str]) -> Any:
        return self._jedi.Script(below(self._head, codes), project=self._project)

    def names(self, *codes: str) -> list[set[str]]:
        script = self._script(codes)
        found = (script.complete(self._line + n, len(code)) for n, code in enumerate(codes, 1))
        return [{each.name.rstrip("=") for each in offered} for offered in found]

    def hovers(self, *codes: str) -> list[str]:
        return [self._hover(code) for code in codes]  # in one file, jedi shows the first ones only

    def _hover(self, code: str) -> str:
        script = self._script([code])
        found = script.help(self._line + 1, len(code))
        return "\n".join(f"{each.description}\n{each.docstring()}" for each in found)

    def close(self) -> None:
        """Do nothing: there is no process to end."""


class Live(Jedi):
    """What IPython and Jupyter use: the head was run, so its objects are real.

    No completion may connect to anything.

    Args:
        root: the folder of the session.
        head: the lines that were run.
        objects: further names of the session.
    """

    def __init__(
        self, root: Path = ROOT, head: str = HEAD, objects: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(root, head="")
        self._namespace: dict[str, Any] = {"__name__": "__main__", **(objects or {})}
        exec(head, self._namespace)

    def _script(self, codes: Sequence[str]) -> Any:
        return self._jedi.Interpreter(below("", codes), [self._namespace], project=self._project)

    def names(self, *codes: str) -> list[set[str]]:
        refused = AssertionError("completion sent a request")
        with patch("socket.socket.connect", side_effect=refused) as connect:
            found = super().names(*codes)
        connect.assert_not_called()  # jedi ignores the error
        return found


class Pyright:
    """Pyright's language server, which Pylance (VS Code) and many other editors use.

    Args:
        root: the folder that is open in the editor.
        head: the lines above the completed one; they define ``api``, a client.
    """

    def __init__(self, root: Path = ROOT, head: str = HEAD) -> None:
        self._head, self._line = head, head.count("\n")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pyright.langserver", "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=root,
        )
        self._last = 0
        self._uri = (root / "completion_of_a_test.py").as_uri()
        self._ask(
            "initialize",
            processId=None,
            rootUri=root.as_uri(),
            workspaceFolders=[{"uri": root.as_uri(), "name": "sdk"}],
            capabilities={"textDocument": {"hover": {"contentFormat": ["plaintext"]}}},
            initializationOptions={},
        )
        self._tell("initialized")
        document = {"uri": self._uri, "languageId": "python", "version": 0, "text": head}
        self._tell("textDocument/didOpen", textDocument=document)

    def names(self, *codes: str) -> list[set[str]]:
        found = self._at("textDocument/completion", codes)
        lists = [each["items"] if is_object(each) else each for each in found]
        return [{each["label"].rstrip("=").strip("\"'") for each in items} for items in lists]

    def hovers(self, *codes: str) -> list[str]:
        found: list[dict[str, Any] | None] = self._at("textDocument/hover", codes)
        contents = [each["contents"] if each else "" for each in found]
        return [each["value"] if is_object(each) else str(each) for each in contents]

    def close(self) -> None:
        self._ask("shutdown")
        self._tell("exit")
        self._process.wait(20)
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()

    def _at(self, method: str, codes: Sequence[str]) -> list[Any]:
        """The responses to a request at the end of each line."""
        self._last += 1
        self._tell(
            "textDocument/didChange",
            textDocument={"uri": self._uri, "version": self._last},
            contentChanges=[{"text": below(self._head, codes)}],
        )
        document = {"uri": self._uri}
        places = ({"line": n, "character": len(c)} for n, c in enumerate(codes, self._line))
        return [self._ask(method, textDocument=document, position=place) for place in places]

    def _ask(self, method: str, **given: Any) -> Any:
        self._last += 1
        number = self._last
        self._send({"id": number, "method": method, "params": given or None})
        while True:
            message = self._read()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message["error"]
                return message.get("result")
            if "id" in message:  # a request of the server, such as for settings
                asked: dict[str, Any] = message.get("params") or {}
                self._send({"id": message["id"], "result": [None] * len(asked.get("items", []))})

    def _tell(self, method: str, **given: Any) -> None:
        self._send({"method": method, "params": given})

    def _send(self, message: dict[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        pipe = self._process.stdout
        assert pipe is not None
        length = 0
        while line := pipe.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the language server ended"
        message: dict[str, Any] = json.loads(pipe.read(length))
        return message


#: Engines that read the code in an editor.
EDITORS: dict[str, type[Jedi] | type[Pyright]] = {"jedi": Jedi, "pyright": Pyright}
ENGINES = {**EDITORS, "live": Live}
