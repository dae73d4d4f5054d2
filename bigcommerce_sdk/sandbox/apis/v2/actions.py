"""Named operations beyond the verbs.

Most follow from the metadata, the others are in a table.
"""

from __future__ import annotations

from collections.abc import Callable
from hmac import compare_digest
from typing import Any

from bigcommerce_sdk.endpoints.actions import body_record
from bigcommerce_sdk.endpoints.metadata import Action
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.sandbox.apis.checking import as_object, check_body, check_nested, check_rows
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.apis.v2.call import Call
from bigcommerce_sdk.sandbox.apis.writing import create_checked, update_checked
from bigcommerce_sdk.sandbox.catalogue import fields_by_wire
from bigcommerce_sdk.sandbox.problem import bad_field, not_found
from bigcommerce_sdk.sandbox.rows.row_builder import change
from bigcommerce_sdk.sandbox.rows.store import Row
from bigcommerce_sdk.sandbox.values import behaviour_of, complete


def run_action(call: Call) -> Reply:
    """Execute an action.

    Raises:
        Problem: the call is refused.
    """
    action = call.endpoint.operation
    assert isinstance(action, Action)  # noqa: S101 - follows from the verb "action"
    record = body_record(call.meta, action)
    if action.rows is not None:
        check_rows(action, action.rows, call.body)
    if record is not None and not isinstance(action.body, str):
        check_nested(record, call.body, action.required)
    if (call.meta.name, action.name) in ACTIONS:
        return ACTIONS[call.meta.name, action.name](call)
    if action.reply:
        return Reply(200, _CONTENT, {"Content-Type": _MEDIA[action.reply]})
    if action.rows is not None:
        if action.returns is None or not call.body:
            return Reply(204)
        return Reply(200, call.enveloped(call.body if action.many else call.body[0]))
    if action.body == "create":
        return _create_without_parent(call)
    if record is not None and not isinstance(action.body, str):
        return _write_item(call, record)
    row = call.store.find(call.meta, call.ids[-1])
    if row is None:
        raise not_found()
    if action.body == "update":
        check_body(call.meta, call.body, "update", call.meta.parents)
        row = update_checked(call.store, call.meta, row, _without_parents(call))
    return Reply(200, call.shown(row))


#: What actions reply whose responses are not JSON.
_CONTENT = b"The content of the sandbox.\n"
_MEDIA = {"text": "text/plain; charset=utf-8", "bytes": "application/octet-stream"}


def _create_without_parent(call: Call) -> Reply:
    """Create a row below the parents that the body names, not the path."""
    meta = call.meta
    body = as_object(call.body)
    check_body(meta, body, "create", meta.parents)
    for name in meta.parents:
        if name not in body:
            raise bad_field(name, f"The required field '{name}' was not supplied.")
    parents = tuple(str(body[name]) for name in meta.parents)
    for position, above in enumerate(call.store.catalogue.ancestors(meta.path)):
        if above and call.store.find(above, parents[position], parents[:position]) is None:
            name = meta.parents[position]
            raise bad_field(name, f"The {name} {parents[position]} does not exist.")
    row = create_checked(call.store, meta, parents, _without_parents(call))
    return Reply(meta.operations["create"].status, call.shown(row))


def _without_parents(call: Call) -> dict[str, Any]:
    """The body without the parent ids, which are not fields of the row."""
    return {name: value for name, value in call.body.items() if name not in call.meta.parents}


def _write_item(call: Call, record: type[BaseRecord]) -> Reply:
    """Add an item to a list in a row, or update the item that the path names."""
    field = _list_of(call, record)
    depth = len(call.meta.parents)
    row = call.store.find(call.meta, call.ids[depth], call.ids[:depth])
    if row is None:
        raise not_found()
    items = list(row.values[field.wire])
    if len(call.ids) == depth + 1:
        item = complete(record, call.body)
        items.append(item)
    else:
        keys = [str(each.get(_item_key(record))) for each in items]
        if call.ids[-1] not in keys:
            raise not_found()
        position = keys.index(call.ids[-1])
        item = items[position] = complete(record, {**items[position], **call.body})
    change(call.store, call.meta, row, {field.wire: items})
    return Reply(200, item)


def _list_of(call: Call, record: type[BaseRecord]) -> Field:
    """The field that holds a list of items of this class."""
    for field in call.meta.fields.values():
        items = behaviour_of(field.codec).items(field.codec)
        if items is not None and behaviour_of(items).record(items) is record:
            return field
    raise not_found()


def _item_key(record: type[BaseRecord]) -> str:
    """The field that identifies an item in a path: its id, or else its first field."""
    return "id" if "id" in record._fields else next(iter(fields_by_wire(record)))


def _check_password(call: Call) -> Reply:
    row = call.store.find(call.meta, call.ids[0], ())
    if row is None:
        raise not_found()
    login: dict[str, Any] = row.values.get("_authentication") or {}
    kept = login.get("password")
    same = kept is not None and compare_digest(str(kept).encode(), call.body["password"].encode())
    return Reply(200, {"success": same})


def _disconnect_carrier(call: Call) -> Reply:
    """Remove the connection of a carrier, if it has one.

    A missing connection is not an error: the API does not report connections.
    """
    for row in call.store.rows(call.meta):
        if row.values.get("carrier_id") == call.body["carrier_id"]:
            call.store.remove(call.meta, row)
    return Reply(204)


def _count_by_status(call: Call, rows: list[Row]) -> list[dict[str, Any]]:
    counts = [str(row.values["status_id"]) for row in rows]
    return [
        {
            "id": status.values["id"],
            "name": status.values["name"],
            "system_label": status.values["system_label"],
            "custom_label": status.values["custom_label"],
            "system_description": status.values["system_description"],
            "count": counts.count(status.key),
            "sort_order": status.values["order"],
        }
        for status in call.store.rows(call.store.catalogue["OrderStatuses"])
    ]


#: Actions with their own implementation.
ACTIONS: dict[tuple[str, str], Callable[[Call], Reply]] = {
    ("CarrierConnections", "disconnect"): _disconnect_carrier,
    ("Customers", "validate"): _check_password,
}

#: Actions that add a part to the reply of a count.
BESIDE: dict[tuple[str, str], Callable[[Call, list[Row]], Any]] = {
    ("Orders", "count_by_status"): _count_by_status,
}
