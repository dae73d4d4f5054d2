"""The rows of the Webhooks resource: validation and subscriptions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.rows.row_builder import change
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.webhooks.post import is_allowed
from bigcommerce_sdk.sandbox.webhooks.scopes import SCOPES, is_known, subscribes

RESOURCE = "Webhooks"

#: Maximum number of hooks of an app with the same scope.
LIMIT = 10

#: Headers of the message framing, which hooks cannot set.
_FRAMING = frozenset({"connection", "content-length", "expect", "host", "transfer-encoding"})
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_HEADER_VALUE = re.compile(r"[\x20-\x7e]*")


class HookProblem(Problem):
    """The problem of an invalid hook: an object, not a list.

    Args:
        field: the invalid field.
        wrong: the reason.
    """

    def __init__(self, field: str, wrong: str) -> None:
        super().__init__(422, "JSON data is missing or invalid", {field: wrong})

    @property
    def body(self) -> Any:
        return {
            "status": self.status,
            "title": self.message,
            "type": "/api-docs/getting-started/api-status-codes",
            "errors": self.details,
        }

    @property
    def errors(self) -> dict[str, Any]:
        """The reason by field."""
        return self.details or {}


def check_hook(store: Store, body: Mapping[str, Any], row: Row | None) -> None:
    """Check the body of a hook.

    Args:
        store: the store.
        body: the body, whose types are valid.
        row: the hook to update; ``None`` to create one.

    Raises:
        HookProblem: 422, names the field.
    """
    if "scope" in body:
        _check_scope(store, body["scope"], row)
    if "destination" in body:
        _check_destination(body["destination"], store.webhook_hosts)
    headers: dict[str, Any] = body.get("headers") or {}
    for name, value in headers.items():
        if not _HEADER_NAME.fullmatch(name) or not _is_header_value(value):
            raise HookProblem("headers", "names and values must be valid in HTTP")


def active_hooks(store: Store, event: str) -> list[Row]:
    """The active hooks that subscribe to an event."""
    return [
        row
        for row in _hooks(store)
        if row.values["is_active"] and subscribes(str(row.values["scope"]), event)
    ]


def find_hook(store: Store, hook_id: Any) -> Row | None:
    """The hook with an id."""
    meta = store.catalogue.get(RESOURCE)
    return None if meta is None else store.find(meta, str(hook_id), ())


def refusal(store: Store, hook: Row | None) -> str | None:
    """Why nothing is sent to a hook; ``None`` if messages are sent."""
    if hook is None:
        return "not sent: the hook was deleted"
    if not hook.values["is_active"]:
        return "not sent: the hook is not active"
    if not is_allowed(str(hook.values["destination"]), store.webhook_hosts):
        return "not sent: the destination is not on this machine"
    return None


def custom_headers(hook: Row) -> dict[str, str]:
    """The custom headers of a hook, with lower-case names."""
    wanted: dict[str, Any] = hook.values["headers"] or {}
    given = {str(name).lower(): str(value) for name, value in wanted.items()}
    return {name: value for name, value in given.items() if name not in _FRAMING}


def deactivate(store: Store, hook_id: Any) -> None:
    """Deactivate a hook. An app can activate it again."""
    hook = find_hook(store, hook_id)
    if hook is not None:
        change(store, store.catalogue[RESOURCE], hook, {"is_active": False})


def _hooks(store: Store) -> list[Row]:
    meta = store.catalogue.get(RESOURCE)
    return [] if meta is None else store.rows(meta, ())


def _check_scope(store: Store, scope: str, row: Row | None) -> None:
    if not is_known(scope):
        raise HookProblem("scope", f"{scope!r} is not a scope.{did_you_mean(scope, SCOPES)}")
    others = [hook for hook in _hooks(store) if row is None or hook.key != row.key]
    if sum(hook.values["scope"] == scope for hook in others) >= LIMIT:
        raise HookProblem("scope", f"an app can have at most {LIMIT} hooks with this scope")


def _check_destination(destination: str, hosts: frozenset[str]) -> None:
    try:
        parts = urlsplit(destination)
        port = parts.port
    except ValueError:
        raise HookProblem("destination", "must be a URL") from None
    served = parts.scheme == "https" and parts.hostname and port in (None, 443)
    if parts.username is not None or not destination.isprintable() or " " in destination:
        raise HookProblem("destination", "must be a URL without a login or spaces")
    if not served and not is_allowed(destination, hosts):
        raise HookProblem(
            "destination",
            "must be https on port 443, or for tests http or https on "
            + " or ".join(["127.0.0.1", *sorted(hosts)]),
        )


def _is_header_value(value: Any) -> bool:
    return isinstance(value, str) and _HEADER_VALUE.fullmatch(value) is not None
