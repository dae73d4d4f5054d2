"""The recipes of the cookbook run as printed, and keep what they promise."""

from __future__ import annotations

import re
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.exception import BadRequestException
from bigcommerce_sdk.messages import Request, Response
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Status

COOKBOOK = Path(__file__).parents[2] / "docs" / "cookbook"
BLOCK = re.compile(r'^```python(?: title="(\w+)\.py")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)

Run = Callable[[str], dict[str, Any]]


def run_page(
    path: Path, folder: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> dict[str, Any]:
    """Run the blocks of a page in order. Returns their names."""
    monkeypatch.chdir(folder)
    monkeypatch.syspath_prepend(folder)
    for name, value in {
        "BIGCOMMERCE_HOST": sandbox.base_url,
        "BIGCOMMERCE_STORE_HASH": sandbox.store_hash,
        "BIGCOMMERCE_ACCESS_TOKEN": sandbox.token,
        "BIGCOMMERCE_CLIENT_ID": sandbox.client_id,
        "APP_CLIENT_SECRET": sandbox.client_secret,
        "BC_API_ENDPOINT": sandbox.base_url,
        "BC_AUTH_SERVICE": sandbox.base_url,
    }.items():
        monkeypatch.setenv(name, value)
    names: dict[str, Any] = {"__name__": "__main__"}
    for number, (title, block) in enumerate(BLOCK.findall(path.read_text(encoding="utf-8"))):
        if title:
            (folder / f"{title}.py").write_text(block, encoding="utf-8")
        else:
            exec(compile(block, f"{path.name}, block {number + 1}", "exec"), names)
    return names


@pytest.fixture
def page(tmp_path: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Runs a page of the cookbook; forgets its client and modules afterwards."""
    known, ran = set(sys.modules), dict[str, Any]()

    def run(name: str) -> dict[str, Any]:
        ran.update(run_page(COOKBOOK / f"{name}.md", tmp_path, sandbox, monkeypatch))
        return ran

    yield run
    ran["api"].close()
    for name in set(sys.modules) - known:
        if getattr(sys.modules[name], "__file__", None) in map(str, tmp_path.glob("*.py")):
            del sys.modules[name]


# -- incremental sync ----------------------------------------------------------------------


def fails_after(sandbox: Sandbox, pages: int) -> Callable[[Request, Response], None]:
    """Plans an error for the request after so many pages of orders."""
    answered: list[str] = []

    def on_response(request: Request, response: Response) -> None:
        answered.extend(["page"] if request.path.endswith("/orders") else [])
        if len(answered) == pages:
            sandbox.faults.add(Status(400), path="/orders")

    return on_response


@pytest.mark.parametrize("pages", [1, 2, 3])
def test_sync_interrupted_and_resumed_has_each_order_once(
    page: Run, sandbox: Sandbox, pages: int
) -> None:
    recipe = page("incremental-sync")
    with closing(recipe["open_database"]("resumed.db")) as db:
        with sandbox.api(on_response=fails_after(sandbox, pages)) as broken:
            with pytest.raises(BadRequestException):
                recipe["sync"](broken, db, page_size=1)
        assert ids(db) == [100, 101, 102, 103][:pages]
        with sandbox.api() as api:
            assert recipe["sync"](api, db, page_size=1) == 4 - pages
        assert ids(db) == [100, 101, 102, 103]


def test_sync_receives_orders_changed_while_it_was_interrupted(page: Run, sandbox: Sandbox) -> None:
    recipe = page("incremental-sync")
    with closing(recipe["open_database"]("resumed.db")) as db, sandbox.api() as api:
        with sandbox.api(on_response=fails_after(sandbox, 2)) as broken:
            with pytest.raises(BadRequestException):
                recipe["sync"](broken, db, page_size=1)
        api.Orders.update(100, status_id=2)  # behind the checkpoint
        recipe["sync"](api, db)
        assert statuses(db)[100] == "Completed"
        assert recipe["sync"](api, db) >= 1
        assert statuses(db)[100] == "Shipped"


def test_sync_keeps_the_newer_version_of_an_order(page: Run, sandbox: Sandbox) -> None:
    recipe = page("incremental-sync")
    with closing(recipe["open_database"]("orders.db")) as db:
        newest = db.execute("SELECT * FROM orders WHERE id = 103").fetchone()
        db.execute(recipe["SAVE"], (103, "2001-01-01T00:00:00+00:00", "Pending", "0", "{}"))
        assert db.execute("SELECT * FROM orders WHERE id = 103").fetchone() == newest


def ids(db: sqlite3.Connection) -> list[int]:
    return [number for (number,) in db.execute("SELECT id FROM orders ORDER BY id")]


def statuses(db: sqlite3.Connection) -> dict[int, str]:
    return dict(db.execute("SELECT id, status FROM orders"))
