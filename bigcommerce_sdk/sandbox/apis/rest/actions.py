"""Named operations beyond the verbs.

Most follow from the metadata, the others are in a table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from bigcommerce_sdk.endpoints.actions import body_record
from bigcommerce_sdk.endpoints.metadata import Action, ResourceMeta
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.sandbox.apis.checking import as_object, check_body, check_nested, check_rows
from bigcommerce_sdk.sandbox.apis.passwords import has_password
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.apis.rest import action_effects, cart_actions
from bigcommerce_sdk.sandbox.apis.rest.call import Call
from bigcommerce_sdk.sandbox.apis.writing import create_checked, update_checked
from bigcommerce_sdk.sandbox.catalogue import PLACEHOLDER, fields_by_wire
from bigcommerce_sdk.sandbox.problem import bad_field, not_found
from bigcommerce_sdk.sandbox.quirks import OPTIONAL_BODIES
from bigcommerce_sdk.sandbox.rows.derived import find_row
from bigcommerce_sdk.sandbox.rows.row_builder import change, create
from bigcommerce_sdk.sandbox.rows.store import Row
from bigcommerce_sdk.sandbox.values import SentFile, behaviour_of, complete, fitting


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
    is_optional = action.method == "DELETE" and not action.required
    is_optional = is_optional or (call.meta.name, action.name) in OPTIONAL_BODIES
    is_left_out = is_optional and call.body is None
    if record is not None and not isinstance(action.body, str) and not is_left_out:
        check_nested(record, call.body, action.required)
    if (call.meta.name, action.name) in ACTIONS:
        return ACTIONS[call.meta.name, action.name](call)
    if action.reply:
        return Reply(200, _CONTENT, {"Content-Type": _MEDIA[action.reply]})
    if action.rows is not None and is_list(call.body):
        return _take_rows(call, action)
    if action.body == "create":
        return _create(call)
    if record is not None and not isinstance(action.body, str) and _list_of(call, record):
        return _write_item(call, action, record)
    if action.many and action.returns == "record" and _names_part_of_key(call):
        return Reply(200, call.enveloped([call.shown(row) for row in _rows_of(call)]))
    row = _row_of(call) if _names_a_row(call.meta, action) else None
    if row is not None and record is not None and not isinstance(action.body, str):
        _show_picture(call, row)
    shows_row = action.returns == "record" or (action.returns is None and action.method == "GET")
    if row is None or not shows_row:
        return _plausible(call, action)
    if action.body == "update":
        check_body(call.meta, call.body, "update", call.meta.parents)
        row = update_checked(call.store, call.meta, row, _without_parents(call))
    found = call.shown(row)
    return Reply(200, call.enveloped([found] if action.many else found))


#: The field with the address of an uploaded picture.
_PICTURE = "image_url"
#: What actions reply whose responses are not JSON.
_CONTENT = b"The content of the sandbox.\n"
_MEDIA = {"text": "text/plain; charset=utf-8", "bytes": "application/octet-stream"}


def _names_a_row(meta: ResourceMeta, action: Action) -> bool:
    """Whether the path of an action has the id of a row, or the resource is a single object."""
    names = PLACEHOLDER.findall(action.path)
    return meta.single or any(name[1:-1] not in meta.parents for name in names)


def _take_rows(call: Call, action: Action) -> Reply:
    """The reply to a body that is a list.

    It has the rows with the ids of the body, or what the action returns for each object.
    """
    if action.returns is None:
        return Reply(204)
    if not call.body:
        return Reply(200, call.enveloped([])) if action.many else Reply(204)
    if action.returns == "record" and not is_object(call.body[0]):
        found = [call.shown(_added(call, key)) for key in call.body]
    else:
        found = [_result(call, action, each) for each in call.body]
    return Reply(200, call.enveloped(found if action.many else found[0]))


def _added(call: Call, key: Any) -> Row:
    """The row with an id below the parents of the path, created if it is missing."""
    parents = call.parents or ()
    row = call.store.find(call.meta, str(key), parents)
    return row or create(call.store, call.meta, parents, {call.meta.key: key})


def _names_part_of_key(call: Call) -> bool:
    """Whether the path has some of the ids that identify a row together."""
    given = len(call.ids) - len(call.meta.parents)
    return 0 < given < len(call.meta.composite)


def _rows_of(call: Call) -> list[Row]:
    """The rows whose composite key begins with the ids of the path."""
    depth = len(call.meta.parents)
    start = list(call.ids[depth:])
    rows = call.store.rows(call.meta, call.ids[:depth])
    return [row for row in rows if row.key.split("/")[: len(start)] == start]


def _row_of(call: Call) -> Row:
    """The row that the path of an action names; the last id is its own.

    Raises:
        Problem: 404, it does not exist.
    """
    meta = call.meta
    if len(call.ids) >= len(meta.parents) + len(meta.record_ids) or meta.single:
        return call.row()
    row = find_row(call.store, meta, call.ids[-1]) if call.ids else None
    if row is None:
        raise not_found()
    return row


def _plausible(call: Call, action: Action) -> Reply:
    """A reply of the shape that an action returns, with the values of its body."""
    if action.returns is None:
        return Reply(204)
    given = {_PICTURE: _address(call), **call.body} if is_object(call.body) else {}
    found = _result(call, action, given)
    return Reply(200, call.enveloped([found] if action.many else found))


def _result(call: Call, action: Action, given: Any) -> Any:
    """The shape that an action returns, with the given values that fit into it."""
    record = call.meta.record if isinstance(action.returns, str) else action.returns
    if not isinstance(record, type):  # the codec of a union
        return None if record is None else behaviour_of(record).empty(record, 2)
    return complete(record, fitting(record, given if is_object(given) else {}))


def _show_picture(call: Call, row: Row) -> None:
    """Show the address of an uploaded picture in the row, if its resource has one."""
    address = _address(call)
    if address and _PICTURE in fields_by_wire(call.meta.record):
        change(call.store, call.meta, row, {_PICTURE: address})


def _address(call: Call) -> str:
    """The address of the file in the body; empty if there is none."""
    sent = [each for each in call.body.values() if isinstance(each, SentFile)]
    store = f"https://cdn.example.com/store-{call.store.store_hash}"
    return f"{store}/{quote(sent[0])}" if sent else ""


def _create(call: Call) -> Reply:
    """Create a row below the parents that the path or the body names."""
    meta = call.meta
    body = as_object(call.body)
    parents = call.parents
    check_body(meta, body, "create", meta.parents if parents is None else ())
    if parents is None:
        parents = _parents_in(call, body)
    row = create_checked(call.store, meta, parents, _without_parents(call))
    status = meta.operations["create"].status if "create" in meta.operations else 200
    return Reply(status, call.enveloped(call.shown(row)), call.location(status, row))


def _parents_in(call: Call, body: Mapping[str, Any]) -> tuple[str, ...]:
    meta = call.meta
    for name in meta.parents:
        if name not in body:
            raise bad_field(name, f"The required field '{name}' was not supplied.")
    parents = tuple(str(body[name]) for name in meta.parents)
    for position, above in enumerate(call.store.catalogue.of(meta).ancestors(meta.path)):
        if above and call.store.find(above, parents[position], parents[:position]) is None:
            name = meta.parents[position]
            raise bad_field(name, f"The {name} {parents[position]} does not exist.")
    return parents


def _without_parents(call: Call) -> dict[str, Any]:
    """The body without the parent ids, which are not fields of the row."""
    return {name: value for name, value in call.body.items() if name not in call.meta.parents}


def _write_item(call: Call, action: Action, record: type[BaseRecord]) -> Reply:
    """Add an item to a list in a row, or update the item that the path names."""
    field = _list_of(call, record)
    assert field is not None  # noqa: S101 - the caller has checked it
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
    row = change(call.store, call.meta, row, {field.wire: items})
    shown = call.shown(row) if action.returns == "record" else item
    return Reply(200, call.enveloped(shown))


def _list_of(call: Call, record: type[BaseRecord]) -> Field | None:
    """The field that holds a list of items of this class, if there is one."""
    for field in call.meta.fields.values():
        items = behaviour_of(field.codec).items(field.codec)
        if items is not None and behaviour_of(items).record(items) is record:
            return field
    return None


def _item_key(record: type[BaseRecord]) -> str:
    """The field that identifies an item in a path: its id, or else its first field."""
    return "id" if "id" in record._fields else next(iter(fields_by_wire(record)))


def _check_password(call: Call) -> Reply:
    row = call.store.find(call.meta, call.ids[0], ())
    if row is None:
        raise not_found()
    return Reply(200, {"success": has_password(row, call.body["password"])})


def _disconnect_carrier(call: Call) -> Reply:
    """Remove the connection of a carrier, if it has one.

    A missing connection is not an error: the API does not report connections.
    """
    for row in call.store.rows(call.meta):
        if row.values.get("carrier_id") == call.body["carrier_id"]:
            call.store.remove(call.meta, row)
    return Reply(204)


def _count_by_status(call: Call, rows: Sequence[Row]) -> list[dict[str, Any]]:
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
    **action_effects.EFFECTS,
    **cart_actions.EFFECTS,
}

#: Actions that add a part to the reply of a count.
BESIDE: dict[tuple[str, str], Callable[[Call, Sequence[Row]], Any]] = {
    ("Orders", "count_by_status"): _count_by_status,
}
