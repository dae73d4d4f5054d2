"""The V3 API: the resources of its schema, and refusals in its form.

While its schema has no products, those of V2 are served in the envelope of V3, for calls by path.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from werkzeug.wrappers import Request

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.facts import MAX_LIMIT
from bigcommerce_sdk.sandbox.apis import writing
from bigcommerce_sdk.sandbox.apis.meta import after_key, meta_of, read_cursor
from bigcommerce_sdk.sandbox.apis.pages import Page, query_of, read_page
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.apis.rest.api import answer_rest
from bigcommerce_sdk.sandbox.catalogue import V3, fields_by_wire
from bigcommerce_sdk.sandbox.json_text import read_json
from bigcommerce_sdk.sandbox.problem import Problem, method_not_allowed, not_found
from bigcommerce_sdk.sandbox.rows.row_builder import shown
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.tenants.tenant import Tenant
from bigcommerce_sdk.sandbox.values import behaviour_of

#: The V3 lists by path, and the V2 resources whose rows they show.
LISTS = {"/catalog/products": "Products"}

#: The parameters of a list: a few of the many that V3 has.
_PAGES = ("page", "limit", "after")
_SHAPES = ("include_fields", "exclude_fields")
_FILTERS = {"id": "id", "id:in": "id", "name": "name", "sku": "sku"}


def answer_v3(tenant: Tenant, request: Request, path: str) -> Reply:
    """Answer an authenticated request.

    Raises:
        Problem: the request is refused.
    """
    store, path = tenant.store, path.rstrip("/")
    above, _, key = path.rpartition("/")
    listed = above if key.isdecimal() else path
    if listed not in LISTS or f"{V3}.{LISTS[listed]}" in store.catalogue.v3:
        return answer_rest(tenant, store.catalogue.v3, request, path)
    meta = store.catalogue[LISTS[listed]]
    tenant.access.check_scope(meta, request.method)
    answers = _ON_LIST if listed == path else _ON_ITEM
    if request.method not in answers:
        raise method_not_allowed(request.method, answers)
    call = _Call(store, meta, key, query_of(request.args), read_json(request))
    return answers[request.method](call)


class _Call(NamedTuple):
    store: Store
    meta: ResourceMeta
    key: str
    query: Mapping[str, str]
    body: Any

    def row(self) -> Row:
        found = self.store.find(self.meta, self.key, ())
        if found is None:
            raise not_found()
        return found

    def shown(self, row: Row) -> Reply:
        return Reply(200, {"data": _in_v3(self, row), "meta": {}})


def _create(call: _Call) -> Reply:
    _check_query(call, *_SHAPES)
    return call.shown(writing.create(call.store, call.meta, (), call.body))


def _get(call: _Call) -> Reply:
    _check_query(call, *_SHAPES)
    return call.shown(call.row())


def _update(call: _Call) -> Reply:
    _check_query(call, *_SHAPES)
    return call.shown(writing.update(call.store, call.meta, call.row(), call.body))


def _delete(call: _Call) -> Reply:
    _check_query(call)
    writing.remove(call.store, call.meta, call.row())
    return Reply(204)


def _check_query(call: _Call, *known: str) -> None:
    for name in call.query:
        if name not in known:
            raise Problem(400, f"The filter '{name}' is not valid.", {"field": name})


def refuse_v3(problem: Problem) -> Reply:
    """The reply of a problem in the form of V3: one object with the errors by field.

    A 400 of V2 that names a field is a 422.
    """
    details = problem.details or {}
    named = details.get("field", details.get("parameter"))
    errors = {} if named is None else {str(named): problem.message}
    status = 422 if problem.status == 400 and errors else problem.status
    body = {
        "status": status,
        "title": problem.message,
        "type": "https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes",
        **({"errors": errors} if errors else {}),
    }
    return Reply(status, body, problem.headers)


def _list(call: _Call) -> Reply:
    query = call.query
    _check_query(call, *_SHAPES, *_PAGES, *_FILTERS)
    rows = sorted(call.store.rows(call.meta), key=lambda row: int(row.key))
    for name, field in _FILTERS.items():
        if name in query:
            wanted = query[name].split(",") if name.endswith(":in") else [query[name]]
            rows = [row for row in rows if str(row.values.get(field)) in wanted]
    page = read_page(call.meta, query) or Page(1, MAX_LIMIT)
    by_cursor = "after" in query
    if by_cursor:
        found = after_key(rows, read_cursor(query["after"]))[: page.limit]
    else:
        found = page.of(rows)
    more = bool(found) and found[-1] is not rows[-1]
    data = [_in_v3(call, row) for row in found]
    return Reply(200, {"data": data, "meta": meta_of(rows, found, page, more, by_cursor)})


def _in_v3(call: _Call, row: Row) -> dict[str, Any]:
    """A row in the form of V3: amounts as numbers, dates as ISO 8601, no links."""
    fields = fields_by_wire(call.meta.record)
    data: dict[str, Any] = {}
    for name, value in shown(call.store, call.meta, row).items():
        if name in fields:
            codec = fields[name].codec
            data[name] = behaviour_of(codec).in_v3(codec, value)
    wanted = set(call.query.get("include_fields", ",".join(data)).split(","))
    wanted -= set(call.query.get("exclude_fields", "").split(","))
    return {name: value for name, value in data.items() if name == "id" or name in wanted}


_ON_LIST: dict[str, Callable[[_Call], Reply]] = {"GET": _list, "POST": _create}
_ON_ITEM: dict[str, Callable[[_Call], Reply]] = {
    "GET": _get,
    "PUT": _update,
    "DELETE": _delete,
}
