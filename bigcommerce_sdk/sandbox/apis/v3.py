"""A part of the V3 API: products in the envelope of V3, with both kinds of paging.

It is enough to test the passthrough to V3. Lists of resources of the schema are empty.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import Any, NamedTuple

from werkzeug.wrappers import Request

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.facts import MAX_LIMIT
from bigcommerce_sdk.sandbox.apis import writing
from bigcommerce_sdk.sandbox.apis.meta import meta_of, read_cursor
from bigcommerce_sdk.sandbox.apis.pages import Page, query_of, read_page
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.catalogue import catalogue_of, fields_by_wire
from bigcommerce_sdk.sandbox.json_text import read_json
from bigcommerce_sdk.sandbox.memoized import memoized
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
    listed = path if path in LISTS else above
    if listed not in LISTS:
        return _empty_list(tenant, request, path)
    meta = store.catalogue[LISTS[listed]]
    tenant.access.check_scope(meta, request.method)
    answers = _ON_LIST if listed == path else _ON_ITEM
    if request.method not in answers:
        raise method_not_allowed(request.method, answers)
    call = _Call(store, meta, key, query_of(request.args), read_json(request))
    return answers[request.method](call)


def _empty_list(tenant: Tenant, request: Request, path: str) -> Reply:
    """The reply of a list of the schema that has no rows here.

    Raises:
        Problem: when the schema has no such list, or the request is refused.
    """
    lists = catalogue_of(_package_of(tenant.store.catalogue.package)).values()
    found = [meta for meta in lists if meta.path == path and "list" in meta.operations]
    if not found:
        raise not_found()
    meta = found[0]
    tenant.access.check_scope(meta, request.method)
    if request.method != "GET":
        raise method_not_allowed(request.method, ["GET"])
    call = _Call(tenant.store, meta, "", request.args.to_dict(), None)
    _check_query(call, *_PAGES, *(each.wire for each in meta.filters._parameters.values()))
    page = read_page(meta, call.query) or Page(1, MAX_LIMIT)
    return Reply(200, {"data": [], "meta": meta_of([], [], page, False, "after" in call.query)})


@memoized
def _package_of(package: str) -> str:
    """The package of V3's resources beside that of V2's."""
    below = f"{package}.v3"
    return below if find_spec(below) else "bigcommerce_sdk.resources.v3"


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
    errors = {str(details["field"]): problem.message} if "field" in details else {}
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
        after = read_cursor(query["after"])
        found = [row for row in rows if int(row.key) > after][: page.limit]
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
