"""Pages of resources and their records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bigcommerce_sdk.sandbox.apis.pages import Page
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.console.layout import (
    cell,
    json_block,
    json_text,
    message,
    page,
    panel,
    redirect,
    table,
)
from bigcommerce_sdk.sandbox.console.markup import Element, Node, tag
from bigcommerce_sdk.sandbox.console.operation_forms import json_field, json_object
from bigcommerce_sdk.sandbox.console.rows import Resource, reading, resource, resources
from bigcommerce_sdk.sandbox.console.visit import Visit
from bigcommerce_sdk.sandbox.problem import Problem, not_found
from bigcommerce_sdk.sandbox.rows.store import Row

_SECTION = "records"
#: Rows of a page of a list, and columns of its table, at most.
_ROWS = 50
_COLUMNS = 7
#: URL parameters: the ids of the parents, the id of the record.
_PARENT, _ID = "parent", "id"

_DONE = {"created": "The record was created.", "saved": "The record was saved."}
_SAME = "Nothing was changed: the text is that of the record."


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
    return page(visit, "Records", search, *parts, section=_SECTION)


def is_v3(resource: Resource) -> bool:
    """Whether a resource is one of V3."""
    return resource.meta.name.startswith("v3.")


def _resources(visit: Visit, title: str, found: list[Resource]) -> Node:
    rows = [
        (
            tag("a", _plain_name(each), href=_home(visit, each)),
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


def _home(visit: Visit, found: Resource) -> str:
    """The address of a resource: its list, or the only record."""
    only = found.meta.single and not found.meta.parents
    return visit.url("record" if only else _SECTION, found.meta.name)


def _plain_name(resource: Resource) -> str:
    return resource.meta.name.removeprefix("v3.")


# --- lists ----------------------------------------------------------------------------------------


def show_list(visit: Visit, name: str) -> Reply:
    """The records of a resource, by pages, maybe filtered."""
    found = resource(visit.store, name)
    meta, parents = found.meta, visit.values(_PARENT)
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
        _title(found),
        error,
        _lookup(visit, found, parents),
        _filter(found, parents, by, value),
        listing,
        _pages(visit, found, at, total),
        _new_link(visit, found, parents),
        above=_where(visit, found, parents, is_list=True),
        section=_SECTION,
        status=200 if error is None else 400,
    )


def _rows(visit: Visit, found: Resource, rows: list[Row]) -> Node:
    meta = found.meta
    shown = [found.shown(row) for row in rows]
    names = _columns(found, shown)
    cells = [
        (
            tag("a", _label(row), href=_address(visit, found, row)),
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


def _label(row: Row) -> str:
    return " / ".join(filter(None, (*row.parents, row.key))) or "open"


def _address(visit: Visit, found: Resource, row: Row, **query: str) -> str:
    parents = {_PARENT: row.parents} if row.parents else {}
    return visit.url("record", found.meta.name, **parents, **{_ID: row.key}, **query)


def _lookup(visit: Visit, found: Resource, parents: tuple[str, ...]) -> Node:
    """A form that opens the record with an id."""
    meta = found.meta
    if meta.single and not meta.parents:
        return None
    named = [] if parents else [(_PARENT, name) for name in meta.parents]
    if not meta.single:
        named.append((_ID, " / ".join(meta.key_wires)))
    hidden = [tag("input", type="hidden", name=_PARENT, value=each) for each in parents]
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
        [tag("input", type="hidden", name=_PARENT, value=each) for each in parents],
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
        url = visit.url(_SECTION, found.meta.name, **{**query, "page": number})
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


def _new_link(visit: Visit, found: Resource, parents: tuple[str, ...]) -> Node:
    if not found.can("create"):
        return None
    given = {_PARENT: parents} if parents else {}
    url = visit.url("new", found.meta.name, **given)
    return tag("p", tag("a", "New record", href=url, class_="button"))


def _title(found: Resource) -> str:
    return f"{_plain_name(found)} ({'V3' if is_v3(found) else 'V2'})"


def _where(
    visit: Visit, found: Resource, parents: tuple[str, ...], *, is_list: bool = False
) -> Element:
    """The way to a page: the resources and records above it."""
    steps: list[Node] = [tag("a", "Records", href=visit.url(_SECTION))]
    catalogue = visit.store._tenant.store.catalogue.of(found.meta)
    above = catalogue.ancestors(found.meta.path)[: len(parents)]
    for depth, meta in enumerate(above):
        if meta is None:
            continue
        owner = Resource(visit.store, meta)
        ids, key = parents[: len(meta.parents)], parents[depth]
        label = f"{_plain_name(owner)} {key}"
        steps.append(tag("a", label, href=_address(visit, owner, Row(ids, key, {}))))
    given = {_PARENT: parents} if parents else {}
    if not is_list and not found.meta.single:
        url = visit.url(_SECTION, found.meta.name, **given)
        steps.append(tag("a", _plain_name(found), href=url))
    return tag("nav", [tag("span", each) for each in steps], class_="where", aria_label="Above")


# --- a record -------------------------------------------------------------------------------------


def show_record(visit: Visit, name: str, error: str = "", status: int = 200) -> Reply:
    """One record, to read and to change.

    Args:
        visit: the request.
        name: the name of the resource.
        error: why the form that was sent was refused; empty for none.
        status: the status of the response.
    """
    found = resource(visit.store, name)
    with reading(visit.store):
        row = _row(visit, found)
        shown = None if row is None else found.shown(row)
        is_empty = found.meta.single and found.is_below_records(visit.values(_PARENT))
    if row is None and is_empty:
        return _show_none(visit, found)
    if row is None or shown is None:
        raise not_found()
    done = None if error else _DONE.get(visit.query.get("done", ""))
    return page(
        visit,
        f"{_plain_name(found)} {_label(row)}" if _label(row) != "open" else _title(found),
        None if done is None else message(done, "done"),
        _children(visit, found, row),
        tag(
            "div",
            _edit(visit, found, shown, error),
            panel("Record", json_block(shown, "The record as JSON")),
            class_="columns" if found.can("update") else None,
        ),
        _delete(found, visit, error),
        above=_where(visit, found, row.parents),
        section=_SECTION,
        status=status,
    )


def _show_none(visit: Visit, found: Resource) -> Reply:
    """The page of the only record of a resource that the store does not have."""
    parents = visit.values(_PARENT)
    return page(
        visit,
        _title(found),
        tag("p", "The store does not have this record.", class_="empty"),
        _new_link(visit, found, parents),
        above=_where(visit, found, parents),
        section=_SECTION,
    )


def change_record(visit: Visit, name: str) -> Reply:
    """Save or delete a record."""
    found = resource(visit.store, name)
    with reading(visit.store):
        row = _row(visit, found)
    verb = visit.form.get("verb", "")
    if row is None or verb not in ("update", "delete") or not found.can(verb):
        raise not_found()
    try:
        if verb == "delete":
            found.delete(row, _given(visit, found, verb))
            given = {_PARENT: row.parents} if row.parents else {}
            return redirect(visit.url(_SECTION, name, **given))
        before = json_object(visit.form.get("before", "{}"))
        body = found.changed(before, json_object(visit.form.get("body", "")))
        if not body:
            return show_record(visit, name, _SAME, 400)
        found.update(row, body, _given(visit, found, verb))
    except Problem as problem:
        return show_record(visit, name, problem.reason, problem.status)
    except ValueError as error:
        return show_record(visit, name, str(error), 400)
    return redirect(_address(visit, found, row, done="saved"))


def _required(visit: Visit, found: Resource, verb: str) -> list[Element]:
    """Fields for the URL parameters without which a verb is refused."""
    return [
        _text_field(name, f"{verb}-{name}", visit.form.get(f"{verb}-{name}", ""))
        for name in found.required(verb)
    ]


def _given(visit: Visit, found: Resource, verb: str) -> dict[str, str]:
    """The URL parameters of these fields."""
    given = {name: visit.form.get(f"{verb}-{name}", "") for name in found.required(verb)}
    return {name: value for name, value in given.items() if value}


def _text_field(label: str, name: str, value: str) -> Element:
    return tag(
        "div",
        tag("label", label, for_=name),
        tag("input", id=name, name=name, value=value, autocomplete="off"),
        class_="field",
    )


def _row(visit: Visit, found: Resource) -> Row | None:
    return found.find(visit.values(_PARENT), visit.query.get(_ID, ""))


def _edit(visit: Visit, found: Resource, shown: dict[str, Any], error: str) -> Node:
    if not found.can("update"):
        return None
    text = json_text(found.body_of(shown))
    typed: Mapping[str, str] = visit.form if visit.form.get("verb") == "update" else {}
    return panel(
        "Edit",
        message(error) if error and typed else None,
        tag(
            "form",
            tag("input", type="hidden", name="verb", value="update"),
            tag("input", type="hidden", name="before", value=typed.get("before", text)),
            tag("label", "Fields as JSON", for_="body"),
            tag("p", "Only fields that you change are sent.", class_="hint", id="body-hint"),
            json_field(
                typed.get("body", text), id="body", name="body", aria_describedby="body-hint"
            ),
            _required(visit, found, "update"),
            tag("button", "Save"),
            method="post",
        ),
    )


def _delete(found: Resource, visit: Visit, error: str) -> Node:
    if not found.can("delete"):
        return None
    refused = bool(error) and visit.form.get("verb") == "delete"
    return tag(
        "details",
        tag("summary", "Delete this record"),
        message(error) if refused else None,
        tag(
            "form",
            tag("input", type="hidden", name="verb", value="delete"),
            tag("p", "Records below it are deleted too."),
            _required(visit, found, "delete"),
            tag("button", "Delete", class_="danger"),
            method="post",
        ),
        open=refused,
    )


def _children(visit: Visit, found: Resource, row: Row) -> Node:
    below = (*row.parents, row.key) if not found.meta.single else row.parents
    links: list[Element] = []
    for meta in found.children:
        if len(meta.parents) != len(below):
            continue
        target = "record" if meta.single else _SECTION
        label = meta.name.removeprefix("v3.")
        links.append(
            tag("li", tag("a", label, href=visit.url(target, meta.name, **{_PARENT: below})))
        )
    if not links:
        return None
    return tag("nav", tag("ul", links), class_="below", aria_label="Below this record")


# --- a new record ---------------------------------------------------------------------------------


def show_new(visit: Visit, name: str, error: str = "", status: int = 200) -> Reply:
    """The form of a new record.

    Args:
        visit: the request.
        name: the name of the resource.
        error: why the form that was sent was refused; empty for none.
        status: the status of the response.
    """
    found = resource(visit.store, name)
    if not found.can("create"):
        raise not_found()
    given = visit.values(_PARENT)
    return page(
        visit,
        f"New record of {_title(found)}",
        message(error) if error else None,
        tag(
            "form",
            [
                _text_field(
                    name,
                    f"parent-{n}",
                    visit.form.get(f"parent-{n}", given[n] if n < len(given) else ""),
                )
                for n, name in enumerate(_parents_in_path(found))
            ],
            tag("label", "Fields as JSON", for_="body"),
            json_field(
                visit.form.get("body", json_text(found.new_body())),
                lines=12,
                id="body",
                name="body",
            ),
            _required(visit, found, "create"),
            tag("button", "Create"),
            method="post",
        ),
        panel("Fields", _fields(found)),
        above=_where(visit, found, given),
        section=_SECTION,
        status=status,
    )


def create_record(visit: Visit, name: str) -> Reply:
    """Create a record."""
    found = resource(visit.store, name)
    if not found.can("create"):
        raise not_found()
    names = _parents_in_path(found)
    parents = tuple(visit.form.get(f"parent-{n}", "").strip() for n, _ in enumerate(names))
    try:
        for parent, given in zip(names, parents, strict=True):
            if not given:
                raise ValueError(f"Enter the id of the record above, {parent}.")
        body = json_object(visit.form.get("body", ""))
        row = found.create(parents, body, _given(visit, found, "create"))
    except Problem as problem:
        return show_new(visit, name, problem.reason, problem.status)
    except ValueError as error:
        return show_new(visit, name, str(error), 400)
    if row is None:
        return redirect(visit.url(_SECTION, name, **({_PARENT: parents} if parents else {})))
    return redirect(_address(visit, found, row, done="created"))


def _parents_in_path(found: Resource) -> tuple[str, ...]:
    """The parents whose ids the path of a create has."""
    operation = found.meta.operations["create"]
    operation = found.meta.operations.get(operation.through, operation)
    return found.meta.parents if "{" in operation.path else ()


def _fields(found: Resource) -> Node:
    rows = [
        (
            tag("code", each.wire),
            "required" if "create" in each.required else None,
            each.__doc__,
        )
        for each in found.fields("create")
    ]
    return table("Fields of a new record", ("Field", "Needed", "Meaning"), rows)
