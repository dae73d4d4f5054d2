"""Pages of resources, and lists of their records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bigcommerce_sdk.sandbox.apis.pages import Page
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.console.layout import cell, message, page, panel, table
from bigcommerce_sdk.sandbox.console.markup import Node, tag
from bigcommerce_sdk.sandbox.console.record_links import (
    ID,
    PARENT,
    SECTION,
    home_url,
    is_v3,
    label_of,
    new_link,
    path_to,
    plain_name,
    record_url,
    title_of,
)
from bigcommerce_sdk.sandbox.console.rows import Resource, reading, resource, resources
from bigcommerce_sdk.sandbox.console.visit import Visit
from bigcommerce_sdk.sandbox.problem import Problem, not_found
from bigcommerce_sdk.sandbox.rows.store import Row

#: Rows of a page of a list, and columns of its table, at most.
_ROWS = 50
_COLUMNS = 7


def show_resources(visit: Visit) -> Reply:
    """All resources, or those with a text in their name."""
    wanted = visit.query.get("q", "")
    found = [
        each
        for each in resources(visit.store)
        if wanted.lower() in f"{each.meta.name} {each.meta.path}".lower()
    ]
    search = tag(
        "form",
        tag("label", "Name or path", for_="q"),
        tag("input", id="q", name="q", type="search", value=wanted, data_filter="resources"),
        tag("button", "Find"),
        method="get",
        class_="find",
    )
    with reading(visit.store):
        parts = [
            panel(
                title,
                _resources(visit, title, [each for each in found if is_v3(each) == wanted_v3]),
                id_=title.lower(),
            )
            for title, wanted_v3 in (("V2", False), ("V3", True))
        ]
    return page(visit, "Records", search, *parts, section=SECTION)


def _resources(visit: Visit, title: str, found: list[Resource]) -> Node:
    rows = [
        (
            tag("a", plain_name(each), href=home_url(visit, each)),
            tag("code", each.meta.path),
            len(each.rows({}, None)),
        )
        for each in found
    ]
    return table(
        f"Resources of {title}",
        ("Resource", "Path", "Records"),
        rows,
        minor=("Path",),
        numbers=("Records",),
    )


def show_list(visit: Visit, name: str) -> Reply:
    """The records of a resource, by pages, maybe filtered."""
    found = resource(visit.store, name)
    meta, parents = found.meta, visit.values(PARENT)
    if parents and len(parents) != len(meta.parents):
        raise not_found()
    by, value = visit.query.get("by", ""), visit.query.get("value", "")
    error: Node = None
    rows: Sequence[Row] = ()
    with reading(visit.store):
        try:
            number = _number(visit.query.get("page", "1"))
            if by and by not in found.filters:
                raise Problem(400, f"This list has no filter {by}.")
            rows = found.rows({by: value} if by and value else {}, parents or None)
        except Problem as problem:
            number, error = 1, message(problem.reason)
        at = Page(number, _ROWS)
        listing, total = _rows(visit, found, list(at.of(rows))), len(rows)
    return page(
        visit,
        title_of(found),
        error,
        _lookup(visit, found, parents),
        _filter(found, parents, by, value),
        listing,
        _pages(visit, found, at, total),
        new_link(visit, found, parents),
        above=path_to(visit, found, parents, is_list=True),
        section=SECTION,
        status=200 if error is None else 400,
    )


def _rows(visit: Visit, found: Resource, rows: list[Row]) -> Node:
    meta = found.meta
    shown = [found.shown(row) for row in rows]
    names = _columns(found, shown)
    cells = [
        (
            tag("a", label_of(row), href=record_url(visit, found, row)),
            *(cell(values.get(name)) for name in names),
        )
        for row, values in zip(rows, shown, strict=True)
    ]
    parents = f"{', '.join(meta.parents)} / " if meta.parents else ""
    return table(
        f"Records of {meta.name}",
        (f"{parents}{', '.join(meta.key_wires)}", *names),
        cells,
        empty="No records.",
        minor=names[2:],
    )


def _columns(found: Resource, shown: list[dict[str, Any]]) -> list[str]:
    """The fields of the table: those that ``print`` shows, or else the first ones."""
    meta = found.meta
    fields = meta.fields
    named = [fields[name].wire for name in meta.columns if name in fields]
    present = {name for values in shown for name in values}
    names = [name for name in named if name in present] or [*(shown[0] if shown else {})]
    return [name for name in names if name not in meta.key_wires or meta.single][:_COLUMNS]


def _lookup(visit: Visit, found: Resource, parents: tuple[str, ...]) -> Node:
    """A form that opens the record with an id."""
    meta = found.meta
    if meta.single and not meta.parents:
        return None
    named = [] if parents else [(PARENT, name) for name in meta.parents]
    if not meta.single:
        named.append((ID, " / ".join(meta.key_wires)))
    hidden = [tag("input", type="hidden", name=PARENT, value=each) for each in parents]
    fields = [
        (
            tag("label", label, for_=f"open-{n}"),
            tag("input", id=f"open-{n}", name=name, required=True, autocomplete="off", size=10),
        )
        for n, (name, label) in enumerate(named)
    ]
    return tag(
        "form",
        hidden,
        fields,
        tag("button", "Open record"),
        method="get",
        action=visit.url("record", meta.name),
        class_="find",
    )


def _filter(found: Resource, parents: tuple[str, ...], by: str, value: str) -> Node:
    names = found.filters
    if not names:
        return None
    return tag(
        "form",
        [tag("input", type="hidden", name=PARENT, value=each) for each in parents],
        tag("label", "Filter", for_="by"),
        tag(
            "select",
            [tag("option", name, value=name, selected=name == by) for name in names],
            id="by",
            name="by",
        ),
        tag("label", "value", for_="value"),
        tag("input", id="value", name="value", value=value, autocomplete="off"),
        tag("button", "Filter"),
        method="get",
        class_="find",
    )


def _pages(visit: Visit, found: Resource, at: Page, total: int) -> Node:
    last = max(1, -(-total // at.limit))
    first_row = (at.number - 1) * at.limit + 1
    query = {name: visit.request.args.getlist(name) for name in visit.query if name != "page"}

    def to(number: int, label: str) -> Node:
        if not 1 <= number <= last or number == at.number:
            return None
        url = visit.url(SECTION, found.meta.name, **{**query, "page": number})
        return tag("a", label, href=url)

    text = (
        f"{first_row:,}-{min(total, first_row + at.limit - 1):,} of {total:,}"
        if total and at.number <= last
        else f"{total:,} records"
    )
    return tag(
        "nav",
        tag("span", text),
        to(1, "First"),
        to(at.number - 1, "Previous"),
        to(at.number + 1, "Next"),
        to(last, "Last"),
        class_="pages",
        aria_label="Pages of the list",
    )


def _number(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or not 0 < len(text) < 10 or int(text) == 0:
        raise Problem(400, "The page must be a positive whole number.")
    return int(text)
