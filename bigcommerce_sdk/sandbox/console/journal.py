"""Pages of the recorded requests."""

from __future__ import annotations

from typing import Any

from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.console.layout import (
    definitions,
    json_block,
    message,
    page,
    panel,
    status_of,
    table,
    time_of,
)
from bigcommerce_sdk.sandbox.console.markup import Node, tag
from bigcommerce_sdk.sandbox.console.operation_forms import Shown, change, done, field, values_of
from bigcommerce_sdk.sandbox.console.visit import Visit
from bigcommerce_sdk.sandbox.problem import not_found

_SECTION = "requests"
_LIST, _DROP = "get_requests", "delete_requests"
#: Requests of the list at most: the latest.
_SHOWN = 100
#: The filters that have a field; the others have a meaning for programs.
_FIELDS = ("method", "path", "status", "api")
_COLUMNS = ("Request", "Status", "Reason", "API", "Time (UTC)")


def show_requests(shown: Shown | Visit) -> Reply:
    """The latest requests that match the filters, the newest first."""
    shown = shown if isinstance(shown, Shown) else Shown(shown, None)
    visit = shown.visit
    operation = visit.admin.operation(_LIST)
    filters = [each for each in operation.takes if each.name in (*_FIELDS, "after")]
    given = values_of(filters, visit.query, as_text=True)
    error: Node = None
    found: list[dict[str, Any]] = []
    try:
        found = visit.perform(_LIST, {**given, "limit": str(_SHOWN)})
    except ValueError as problem:
        error = message(str(problem))
    last = found[-1]["id"] if found else visit.query.get("after", "0")
    fields = [
        field(each, f"filter-{each.name}", given.get(each.name, ""))
        for each in filters
        if each.name in _FIELDS
    ]
    return page(
        visit,
        "Requests",
        done(visit),
        error,
        tag("form", fields, tag("button", "Filter"), method="get", class_="filters"),
        tag(
            "div",
            tag("p", f"The latest {_SHOWN} at most, newest first.", class_="hint"),
            tag("button", "Pause", type="button", data_pause=True, hidden=True),
            tag("span", data_news=True, role="status", class_="unseen"),
            class_="bar",
        ),
        table(
            "Requests",
            _COLUMNS,
            [_row(visit, each) for each in reversed(found)],
            empty="No requests yet: those of your app appear here.",
            minor=("API", "Time (UTC)"),
            live={"data_live": str(last), "data_most": str(_SHOWN)},
        ),
        shown.form(_DROP, "Drop all requests", parameters=(), danger=True),
        section=_SECTION,
        status=200 if error is None else 400,
    )


def change_requests(visit: Visit) -> Reply:
    """Drop all requests."""
    return change(visit, show_requests, (_DROP,))


def _row(visit: Visit, each: dict[str, Any]) -> tuple[Node, ...]:
    label = f"{each['method']} {each['path']}"
    return (
        tag("a", label, href=visit.url(_SECTION, str(each["id"])), class_="code"),
        status_of(each["status"]),
        each["refusal"],
        each["api"],
        time_of(each["at"]),
    )


def show_request(visit: Visit, number: str) -> Reply:
    """One request and its response."""
    if not number.isascii() or not number.isdecimal() or len(number) > 15:
        raise not_found()
    kept = visit.perform(_LIST, {"after": str(int(number) - 1)})
    if not kept or kept[0]["id"] != int(number):
        raise not_found()
    found = kept[0]
    refusal = found["refusal"]
    return page(
        visit,
        f"{found['method']} {found['path']}",
        (
            None
            if refusal is None
            else tag("p", tag("strong", "Refused: "), refusal, class_="message error")
        ),
        definitions(
            [
                ("Status", status_of(found["status"])),
                ("API", found["api"] or "none"),
                ("Time (UTC)", time_of(found["at"])),
                ("Faults", ", ".join(found["faults"]) or "none"),
            ]
        ),
        _pairs("URL parameters", found["query"]),
        tag(
            "div",
            panel("Body", _json(found["body"], "The body of the request")),
            panel("Reply", _json(found["reply"], "The reply")),
            class_="columns",
        ),
        _pairs("Headers", found["headers"]),
        above=tag(
            "nav",
            tag("span", tag("a", "Requests", href=visit.url(_SECTION))),
            tag("span", f"Request {number}"),
            class_="where",
            aria_label="Above",
        ),
        section=_SECTION,
    )


def _json(value: Any, label: str) -> Node:
    return tag("p", "None.", class_="empty") if value is None else json_block(value, label)


def _pairs(title: str, values: dict[str, str]) -> Node:
    if not values:
        return None
    rows = [(tag("code", name), tag("code", value)) for name, value in values.items()]
    return panel(title, table(title, ("Name", "Value"), rows))
