"""The examples in docstrings: they use names that exist, and run against the embedded store."""

from __future__ import annotations

import ast
import asyncio
import builtins
import contextlib
import doctest
import importlib
import inspect
import io
import pkgutil
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import pytest

import bigcommerce_sdk
from bigcommerce_sdk.api import AsyncBigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox

#: Names that an example may use without making them: what a reader has by then.
GIVEN = {"api", "connection", "sandbox", "client_id", "store_hash", "token", "secret"}
#: Examples that need what a test has not, and why.
NOT_RUN = {
    "bigcommerce_sdk.connection.async_connection.AsyncOAuthConnection": "calls the real host",
    "bigcommerce_sdk.connection.base.OAuthConnection": "calls the real host",
    "bigcommerce_sdk.export.dlt": "needs dlt",
    "bigcommerce_sdk.export.spark": "needs Spark",
    "bigcommerce_sdk.transport.redis_limiter": "needs Redis",
    "bigcommerce_sdk.sandbox.tenants.callbacks.Callbacks": "posts to an app",
    "bigcommerce_sdk.passthrough.v3.V3.delete": "the embedded store has no V3 customers",
    "bigcommerce_sdk.passthrough.v3.V3.delete_all": "the embedded store has no V3 customers",
}
#: The store and the token that examples name.
STORE, TOKEN = "ab12cd34", "my-token"


def _documented() -> dict[str, tuple[Any, str]]:
    """Every docstring of the package that has examples, with what holds its names."""
    found: dict[str, tuple[Any, str]] = {}
    for info in pkgutil.walk_packages(bigcommerce_sdk.__path__, "bigcommerce_sdk."):
        if ".resources." not in info.name and not info.name.endswith("__main__"):
            _collect(importlib.import_module(info.name), found)
    _collect(bigcommerce_sdk, found)
    return found


def _collect(module: ModuleType, found: dict[str, tuple[Any, str]]) -> None:
    holders: dict[str, Any] = {module.__name__: module}
    members: dict[str, Any] = vars(module)
    for name, value in members.items():
        if getattr(value, "__module__", None) == module.__name__ and callable(value):
            holders[f"{module.__name__}.{name}"] = value
            if inspect.isclass(value):
                for own, member in vars(value).items():
                    is_ours = str(getattr(member, "__module__", module.__name__)).startswith(
                        "bigcommerce_sdk"  # methods of a base class keep its docstrings
                    )
                    if is_ours and (inspect.isroutine(member) or isinstance(member, property)):
                        holders[f"{module.__name__}.{name}.{own}"] = member
    for name, holder in holders.items():
        text = getattr(holder, "__doc__", None)
        if isinstance(text, str) and ">>>" in text:
            found[name] = (module, text)


DOCUMENTED = _documented()


def _examples(name: str) -> list[doctest.Example]:
    return doctest.DocTestParser().get_examples(DOCUMENTED[name][1])


def test_there_are_examples() -> None:
    assert len(DOCUMENTED) > 25
    assert "bigcommerce_sdk.paging.collection.BaseCollection.checkpoint" in DOCUMENTED
    assert set(NOT_RUN) <= set(DOCUMENTED)


@pytest.mark.parametrize("name", DOCUMENTED)
def test_an_example_uses_names_that_exist(name: str) -> None:
    known: set[str] = {*vars(builtins), *vars(DOCUMENTED[name][0]), *vars(bigcommerce_sdk), *GIVEN}
    for example in _examples(name):
        nodes = list(ast.walk(ast.parse(example.source)))
        names = [node for node in nodes if isinstance(node, ast.Name)]
        known |= {node.id for node in names if isinstance(node.ctx, ast.Store)}
        known |= {node.arg for node in nodes if isinstance(node, ast.arg)}
        functions = (ast.FunctionDef, ast.AsyncFunctionDef)
        known |= {node.name for node in nodes if isinstance(node, functions)}
        known |= {
            (alias.asname or alias.name).partition(".")[0]
            for node in nodes
            if isinstance(node, (ast.Import, ast.ImportFrom))
            for alias in node.names
        }
        assert {node.id for node in names} <= known


RUN = [name for name in DOCUMENTED if name not in NOT_RUN]
FOR_ASYNCIO = [name for name in RUN if ".Async" in name]


def names_of(name: str, sandbox: Sandbox, api: Any) -> dict[str, Any]:
    """The names that an example may use."""
    return {
        **vars(bigcommerce_sdk),
        **vars(DOCUMENTED[name][0]),
        "api": api,
        "sandbox": sandbox,
        "connection": api.connection,
        "client_id": "my-app",
        "store_hash": STORE,
        "token": TOKEN,
        "secret": "a-secret-of-the-app",
    }


@pytest.mark.parametrize("name", [name for name in RUN if name not in FOR_ASYNCIO])
def test_an_example_runs(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)  # some examples write files
    with Sandbox(store_hash=STORE, token=TOKEN) as sandbox, sandbox.api(max_retries=0) as api:
        monkeypatch.setenv("BC_API_ENDPOINT", api.connection.host)
        names = names_of(name, sandbox, api)
        for example in _examples(name):
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(example.source, name, "single"), names)


@pytest.mark.parametrize("name", FOR_ASYNCIO)
def test_an_example_for_asyncio_runs(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pytest.importorskip("aiohttp")
    monkeypatch.setenv("APP_CLIENT_SECRET", "a-secret-of-the-app-0123456789abcdef")

    async def main(sandbox: Sandbox) -> None:
        async with sandbox.api(AsyncBigcommerceApi, max_retries=0) as api:
            monkeypatch.setenv("BC_API_ENDPOINT", api.connection.host)
            names = names_of(name, sandbox, api)
            for example in _examples(name):
                flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT  # as in Jupyter
                code = compile(example.source, name, "single", flags)
                with contextlib.redirect_stdout(io.StringIO()):
                    result = FunctionType(code, names)()
                    if inspect.iscoroutine(result):
                        await result

    monkeypatch.chdir(tmp_path)
    with Sandbox(store_hash=STORE, token=TOKEN) as sandbox:
        asyncio.run(main(sandbox))
