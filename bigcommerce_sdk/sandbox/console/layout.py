"""The frame of every page, and the parts that pages share."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from werkzeug.http import HTTP_STATUS_CODES

from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.console.markup import Element, Node, document, tag
from bigcommerce_sdk.sandbox.console.visit import Visit, address

#: The headers of every page. It can load nothing but the files of the console, be shown in no
#: frame, and send its forms nowhere else.
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; "
    "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}

#: The pages of the navigation.
_SECTIONS = {
    "requests": "Requests",
    "records": "Records",
    "faults": "Faults",
    "webhooks": "Webhooks",
    "store": "Store",
}

#: Characters of a JSON value that a page shows at most, and of a cell of a table.
_MAX_SHOWN = 200_000
_MAX_CELL = 80

_TOKEN = re.compile(r'("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d[\d.eE+-]*')


def page(
    visit: Visit,
    title: str,
    *content: Node,
    above: Node = None,
    section: str = "",
    status: int = 200,
) -> Reply:
    """A page of a store.

    Args:
        visit: the request.
        title: the heading.
        content: what is below it.
        above: what is above it: the way to the page.
        section: the page of the navigation that it belongs to.
        status: the status of the response.
    """
    header = tag(
        "header",
        tag("a", "Skip to content", href="#content", class_="skip"),
        tag(
            "div",
            tag("a", tag("strong", "Sandbox"), href=visit.url("requests"), class_="brand"),
            _stores(visit),
            tag(
                "form",
                tag("button", "Sign out", class_="quiet"),
                method="post",
                action=address("sign-out"),
                class_="end",
            ),
            class_="bar",
        ),
        tag(
            "nav",
            [
                tag(
                    "a",
                    label,
                    href=visit.url(name),
                    aria_current="page" if name == section else None,
                )
                for name, label in _SECTIONS.items()
            ],
            aria_label="Pages",
        ),
    )
    return _reply(
        f"{title} - {visit.store.store_hash}",
        [header, tag("main", above, tag("h1", title), *content, id="content", tabindex=-1)],
        status,
    )


def bare_page(title: str, *content: Node, status: int = 200) -> Reply:
    """A page without a store: for signing in, and for what is refused before."""
    header = tag(
        "header",
        tag("div", tag("span", tag("strong", "Sandbox"), class_="brand"), class_="bar"),
    )
    main = tag("main", tag("h1", title), *content, id="content")
    return _reply(title, [header, main], status, "narrow")


def redirect(url: str, headers: Mapping[str, str] | None = None) -> Reply:
    """The reply to a form that was accepted: the browser gets the page at an address."""
    return Reply(303, b"", {**HEADERS, "Location": url, **(headers or {})})


def _reply(title: str, body: Sequence[Node], status: int, class_: str | None = None) -> Reply:
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", f"{title} - Sandbox"),
        tag("link", rel="icon", href=address("icon.svg"), type="image/svg+xml"),
        tag("link", rel="stylesheet", href=address("style.css")),
        tag("script", src=address("script.js"), defer=True),
    )
    root = tag("html", head, tag("body", *body, class_=class_), lang="en")
    return Reply(status, document(root), HEADERS)


def _stores(visit: Visit) -> Node:
    """The stores to choose from; the hash of the only one."""
    if len(visit.stores) == 1:
        return tag("span", visit.store.store_hash, class_="hash")
    return tag(
        "ul",
        [
            tag(
                "li",
                tag(
                    "a",
                    each.store_hash,
                    href=address(each.store_hash, "requests"),
                    aria_current="true" if each is visit.store else None,
                ),
            )
            for each in visit.stores
        ],
        class_="stores",
        aria_label="Stores",
    )


# --- parts ----------------------------------------------------------------------------------------


def panel(title: str, *content: Node, id_: str | None = None) -> Element:
    """A part of a page with a heading of its own."""
    return tag("section", tag("h2", title), *content, id=id_)


def message(text: Node, kind: str = "error") -> Element:
    """A message above a form: an error, or that something was done."""
    word = "Not done" if kind == "error" else "Done"
    role = "alert" if kind == "error" else "status"
    return tag("p", tag("strong", f"{word}: "), text, class_=f"message {kind}", role=role)


def table(
    caption: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Node]],
    *,
    empty: str = "None.",
    minor: Sequence[str] = (),
    numbers: Sequence[str] = (),
    live: Mapping[str, str] | None = None,
) -> Node:
    """A table that scrolls sideways on its own if it is wider than the page.

    Args:
        caption: what it lists, for readers that do not see it.
        columns: the headings.
        rows: the cells of each row, the first of which names it.
        empty: the text in place of a table without rows.
        minor: columns that small screens leave out.
        numbers: columns with numbers.
        live: attributes of the body by which the script adds rows.
    """
    listed = list(rows)
    if not listed and live is None:
        return tag("p", empty, class_="empty")
    classes = [
        " ".join(word for word, names in (("minor", minor), ("number", numbers)) if column in names)
        or None
        for column in columns
    ]
    head = [
        tag("th", column or tag("span", "Actions", class_="unseen"), scope="col", class_=class_)
        for column, class_ in zip(columns, classes, strict=True)
    ]
    body = [
        tag("tr", [tag("td", c, class_=k) for c, k in zip(cells, classes, strict=True)])
        for cells in listed
    ]
    inner = tag(
        "table",
        tag("caption", caption, class_="unseen"),
        tag("thead", tag("tr", head)),
        tag("tbody", body, **(live or {})),
    )
    none = tag("p", empty, class_="empty") if not listed else None
    return tag("div", inner, none, class_="scroll", role="region", aria_label=caption, tabindex=0)


def definitions(pairs: Iterable[tuple[str, Node]]) -> Element:
    """Names and values."""
    return tag("dl", [tag("div", tag("dt", name), tag("dd", value)) for name, value in pairs])


def status_of(status: int) -> Element:
    """The status of a response, with its meaning in words."""
    if not status:
        return tag("span", "cut", class_="status failed", title="no whole response")
    kind = {2: "good", 3: "other", 4: "refused", 5: "failed"}.get(status // 100, "other")
    words = HTTP_STATUS_CODES.get(status, "Unknown")
    return tag("span", status, " ", tag("span", words, class_="words"), class_=f"status {kind}")


def time_of(seconds: float) -> Element:
    """A time of the sandbox, in UTC."""
    at = datetime.fromtimestamp(seconds, UTC)
    return tag("time", f"{at:%Y-%m-%d %H:%M:%S}", datetime=at.isoformat())


def json_text(value: Any) -> str:
    """A value as JSON to read and edit."""
    return json.dumps(value, indent=2, ensure_ascii=False)


def json_block(value: Any, label: str) -> Element:
    """A value as JSON, with its parts in colors."""
    text = json_text(value)
    left_out = len(text) - _MAX_SHOWN
    block = tag(
        "pre",
        tag("code", list(_colored(text[:_MAX_SHOWN]))),
        tabindex=0,
        role="region",
        aria_label=label,
    )
    if left_out <= 0:
        return block
    return tag(
        "div", block, tag("p", f"{left_out:,} more characters are not shown.", class_="hint")
    )


def _colored(text: str) -> Iterable[Node]:
    at = 0
    for found in _TOKEN.finditer(text):
        yield text[at : found.start()]
        if found[2] is not None:
            yield from (tag("span", found[1], class_="key"), found[2])
        else:
            yield tag("span", found[0], class_="text" if found[1] else "literal")
        at = found.end()
    yield text[at:]


def cell(value: Any) -> Node:
    """A value of a field in a cell of a table."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _MAX_CELL else f"{text[:_MAX_CELL]}…"
