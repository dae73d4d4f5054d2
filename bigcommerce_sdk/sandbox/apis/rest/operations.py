"""The verbs: what each operation does to the rows, and its reply."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from bigcommerce_sdk.endpoints.filters import Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.paging.meta import META
from bigcommerce_sdk.sandbox.apis import writing
from bigcommerce_sdk.sandbox.apis.checking import check_body
from bigcommerce_sdk.sandbox.apis.meta import cut
from bigcommerce_sdk.sandbox.apis.pages import read_page
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.apis.rest.actions import BESIDE, run_action
from bigcommerce_sdk.sandbox.apis.rest.arrays import (
    create_many,
    delete_many,
    of_array,
    update_many,
    upsert_many,
)
from bigcommerce_sdk.sandbox.apis.rest.call import Call
from bigcommerce_sdk.sandbox.catalogue import fields_by_wire
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.quirks import (
    CONDITION,
    DELETED_AT_ONCE,
    DELETED_WITHOUT_FILTER,
    KEPT_BY_DELETE_ALL,
    MODIFIED_FIELD,
)
from bigcommerce_sdk.sandbox.rows.links import shows_links
from bigcommerce_sdk.sandbox.rows.singletons import find_singleton
from bigcommerce_sdk.sandbox.rows.store import Row


def answer(call: Call) -> Reply:
    """Execute a call. The caller holds a transaction of the store.

    Raises:
        Problem: the call is refused.
    """
    call = of_array(call)
    call.check_query()
    call.check_ancestors()
    if call.endpoint.verb == "action":
        return run_action(call)
    return _VERBS[call.endpoint.verb](call)


def _list(call: Call) -> Reply:
    rows = call.chosen()
    since = next((p for p in call.parameters if p.header and _is_condition(call.meta, p)), None)
    if since is not None and since.wire in call.headers and not _modified(call, since, rows):
        return Reply(304)
    page = read_page(call.meta, call.query) if "paging" in call.endpoint.operation.accepts else None
    paging, envelope = call.meta.paging, call.endpoint.operation.envelope
    if paging is not None and paging.by and envelope:
        rows, meta = cut(paging, call.query, rows, page)
        return Reply(200, {envelope: [call.shown(row) for row in rows], META: meta})
    rows = page.of(rows) if page else rows
    if not rows and not envelope and shows_links(call.meta):
        return Reply(204)  # as V2 answers
    found = [call.shown(row) for row in rows]
    return Reply(200, call.enveloped(found))


def _is_condition(meta: ResourceMeta, parameter: Parameter) -> bool:
    """Whether a header is the date that the last changes of the rows are compared with."""
    is_condition = parameter.wire.casefold() == CONDITION.casefold()
    return is_condition and MODIFIED_FIELD in fields_by_wire(meta.record)


def _modified(call: Call, parameter: Parameter, rows: Sequence[Row]) -> bool:
    try:
        since = parameter.codec.decode(call.headers[parameter.wire])
    except ValueError:
        return True  # an invalid date is not a condition
    codec = fields_by_wire(call.meta.record)[MODIFIED_FIELD].codec
    return since is None or any(codec.decode(r.values[MODIFIED_FIELD]) > since for r in rows)


def _get(call: Call) -> Reply:
    if call.meta.single and call.ids and find_singleton(call.store, call.meta, call.ids) is None:
        return Reply(204)  # the path exists with its parent record, but is empty
    return Reply(200, call.enveloped(call.shown(call.row())))


def _create(call: Call) -> Reply:
    return call.done(writing.create(call.store, call.meta, call.parents or (), call.body))


def _update(call: Call) -> Reply:
    # an invalid body is reported before a missing record
    check_body(call.meta, call.body, "update")
    return call.done(writing.update_checked(call.store, call.meta, call.row(), call.body))


def _delete(call: Call) -> Reply:
    row = call.row()
    found = call.shown(row)
    writing.remove(call.store, call.meta, row)
    status = getattr(call.endpoint.operation, "status", 204)
    return Reply(status) if status == 204 else Reply(status, call.enveloped(found))


def _delete_all(call: Call) -> Reply:
    operation = call.endpoint.operation
    needs_filter = isinstance(operation, Operation) and operation.needs_filter
    if needs_filter and call.meta.name not in DELETED_WITHOUT_FILTER and not call.is_filtered:
        raise Problem(422, "A filter is required to delete.")
    rows = call.chosen()
    kept = KEPT_BY_DELETE_ALL.get(call.meta.name)
    rows = [row for row in rows if kept is None or not row.values[kept]]
    if "paging" in call.endpoint.operation.accepts:
        page = read_page(call.meta, call.query)
        rows = page.of(rows) if page else rows
    for row in rows[: DELETED_AT_ONCE.get(call.meta.name)]:
        writing.remove(call.store, call.meta, row)
    return Reply(getattr(operation, "status", 204))


def _count(call: Call) -> Reply:
    rows = call.chosen()
    found: dict[str, Any] = {"count": len(rows)}
    for action in call.endpoint.also:
        found[action.envelope] = BESIDE[call.meta.name, action.name](call, rows)
    return Reply(200, found)


_VERBS: dict[str, Callable[[Call], Reply]] = {
    "list": _list,
    "list_all": _list,
    "get": _get,
    "create": _create,
    "update": _update,
    "delete": _delete,
    "delete_all": _delete_all,
    "count": _count,
    "count_all": _count,
    "create_many": create_many,
    "update_many": update_many,
    "upsert_many": upsert_many,
    "delete_many": delete_many,
}
