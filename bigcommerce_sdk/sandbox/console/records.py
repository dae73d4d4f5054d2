"""Pages of one record: to read, change, delete and create it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.console.layout import (
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
from bigcommerce_sdk.sandbox.console.record_links import (
    ID,
    PARENT,
    SECTION,
    label_of,
    new_link,
    path_to,
    plain_name,
    record_url,
    title_of,
)
from bigcommerce_sdk.sandbox.console.rows import Resource, reading, resource
from bigcommerce_sdk.sandbox.console.visit import Visit
from bigcommerce_sdk.sandbox.problem import Problem, not_found
from bigcommerce_sdk.sandbox.rows.store import Row

_DONE = {"created": "The record was created.", "saved": "The record was saved."}
_SAME = "Nothing was changed: the text is that of the record."


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
        is_empty = found.meta.single and found.is_below_records(visit.values(PARENT))
    if row is None and is_empty:
        return _show_none(visit, found)
    if row is None or shown is None:
        raise not_found()
    done = None if error else _DONE.get(visit.query.get("done", ""))
    return page(
        visit,
        f"{plain_name(found)} {label_of(row)}" if label_of(row) != "open" else title_of(found),
        None if done is None else message(done, "done"),
        _children(visit, found, row),
        tag(
            "div",
            _edit(visit, found, shown, error),
            panel("Record", json_block(shown, "The record as JSON")),
            class_="columns" if found.can("update") else None,
        ),
        _delete(found, visit, error),
        above=path_to(visit, found, row.parents),
        section=SECTION,
        status=status,
    )


def _show_none(visit: Visit, found: Resource) -> Reply:
    """The page of the only record of a resource that the store does not have."""
    parents = visit.values(PARENT)
    return page(
        visit,
        title_of(found),
        tag("p", "The store does not have this record.", class_="empty"),
        new_link(visit, found, parents),
        above=path_to(visit, found, parents),
        section=SECTION,
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
            given = {PARENT: row.parents} if row.parents else {}
            return redirect(visit.url(SECTION, name, **given))
        before = json_object(visit.form.get("before", "{}"))
        body = found.changed(before, json_object(visit.form.get("body", "")))
        if not body:
            return show_record(visit, name, _SAME, 400)
        found.update(row, body, _given(visit, found, verb))
    except Problem as problem:
        return show_record(visit, name, problem.reason, problem.status)
    except ValueError as error:
        return show_record(visit, name, str(error), 400)
    return redirect(record_url(visit, found, row, done="saved"))


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
    return found.find(visit.values(PARENT), visit.query.get(ID, ""))


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
        target = "record" if meta.single else SECTION
        label = meta.name.removeprefix("v3.")
        links.append(
            tag("li", tag("a", label, href=visit.url(target, meta.name, **{PARENT: below})))
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
    given = visit.values(PARENT)
    return page(
        visit,
        f"New record of {title_of(found)}",
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
        above=path_to(visit, found, given),
        section=SECTION,
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
        return redirect(visit.url(SECTION, name, **({PARENT: parents} if parents else {})))
    return redirect(record_url(visit, found, row, done="created"))


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
