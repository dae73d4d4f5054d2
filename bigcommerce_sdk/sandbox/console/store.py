"""The page of a store: quota, settings, time, rows, and the other stores."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bigcommerce_sdk.sandbox.admin.operations import Operation
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.console.layout import definitions, page, panel, table, time_of
from bigcommerce_sdk.sandbox.console.markup import Node, tag
from bigcommerce_sdk.sandbox.console.operation_forms import Shown, arguments, change, done
from bigcommerce_sdk.sandbox.console.visit import Visit, address

_SECTION = "store"
_REMOVE = "delete_stores_store_hash"
_ADD = "post_stores"
#: The operations whose forms the page has.
_FORMS = (
    *("patch_quota", "post_quota_restart", "patch_settings", "post_fill", "post_reset"),
    *("patch_clock", "delete_clock", _ADD, _REMOVE, "post_stores_reset"),
)


def show_store(shown: Shown | Visit) -> Reply:
    """The state of a store, and what can be changed."""
    shown = shown if isinstance(shown, Shown) else Shown(shown, None)
    visit = shown.visit
    parts = [_quota(shown), _settings(shown), _rows(shown)]
    if visit.first:
        parts += [_clock(shown), _stores(shown)]
    return page(visit, f"Store {visit.store.store_hash}", done(visit), *parts, section=_SECTION)


def change_store(visit: Visit) -> Reply:
    """Do one of the operations of the page."""
    return change(visit, show_store, _FORMS, _read)


def _read(operation: Operation, form: Mapping[str, str]) -> dict[str, Any]:
    if operation.name == _REMOVE:
        return {"store_hash": form.get("store_hash", "")}
    return arguments(operation, form)


def _quota(shown: Shown) -> Node:
    quota = shown.visit.perform("get_quota")
    return panel(
        "Quota",
        definitions((name.capitalize(), f"{quota[name]:,}") for name in ("used", "remaining")),
        shown.form("patch_quota", "Change the quota", values=quota),
        shown.form("post_quota_restart", "Start a new window"),
    )


def _settings(shown: Shown) -> Node:
    settings = shown.visit.perform("get_settings")
    named = {"Client id": "client_id", "Address": "base_url"}
    return panel(
        "Settings",
        definitions((label, settings[name]) for label, name in named.items()),
        shown.form("patch_settings", "Change the settings", values=settings),
    )


def _rows(shown: Shown) -> Node:
    return panel(
        "Data",
        tag("p", "Add plausible rows, with rows that they refer to.", class_="hint"),
        shown.form(
            "post_fill", "Fill", values={"data": {"products": 10, "customers": 5, "orders": 20}}
        ),
        tag(
            "details",
            tag("summary", "Reset this store"),
            tag("p", shown.visit.admin.operation("post_reset").doc),
            shown.form("post_reset", "Reset", danger=True),
        ),
    )


def _clock(shown: Shown) -> Node:
    clock = shown.visit.perform("get_clock")
    return panel(
        "Time",
        definitions(
            [
                ("Now (UTC)", time_of(clock["now"])),
                ("Seconds since 1970", f"{clock['now']:.0f}"),
                ("State", "frozen" if clock["frozen"] else "running"),
            ]
        ),
        shown.form("patch_clock", "Change the time"),
        shown.form("delete_clock", "Return to the original time"),
    )


def _stores(shown: Shown) -> Node:
    visit = shown.visit
    listed = visit.perform("get_stores")
    added = {each["store_hash"] for each in listed[1:]}
    rows = [
        (
            tag("a", each["store_hash"], href=address(each["store_hash"], "requests")),
            ", ".join(each["scopes"]) if each["scopes"] is not None else "all scopes",
            (
                shown.form(_REMOVE, "Remove", fixed={"store_hash": each["store_hash"]}, danger=True)
                if each["store_hash"] in added and each["store_hash"] != visit.store.store_hash
                else None
            ),
        )
        for each in listed
    ]
    return panel(
        "Stores",
        table("Stores", ("Store", "Scopes", ""), rows),
        tag(
            "details",
            tag("summary", "Add a store"),
            shown.form(_ADD, "Add"),
            open=shown.typed(_ADD, {}) is not None,
        ),
        tag(
            "details",
            tag("summary", "Reset all stores"),
            tag("p", visit.admin.operation("post_stores_reset").doc),
            shown.form("post_stores_reset", "Reset all", danger=True),
        ),
    )
