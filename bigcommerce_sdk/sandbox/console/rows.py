"""Rows of a store for the pages, read and written by the code that serves the API.

A request of the console is not one of the app: neither its scopes, quota nor faults apply, and it
is not recorded. Its events are sent as those of any other change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, NamedTuple

from werkzeug.datastructures import Headers
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request

from bigcommerce_sdk.endpoints.metadata import IDS_IN_BODY, Operation, ResourceMeta
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.records.fields import WRITABLE_IN, Field
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.apis.rest.api import answer_rest
from bigcommerce_sdk.sandbox.apis.rest.call import Call
from bigcommerce_sdk.sandbox.apis.rest.routing import Endpoint
from bigcommerce_sdk.sandbox.catalogue import PLACEHOLDER, body_by_wire
from bigcommerce_sdk.sandbox.problem import Problem, not_found
from bigcommerce_sdk.sandbox.rows.derived import LISTS, find_row, rows_of
from bigcommerce_sdk.sandbox.rows.links import addressed_at
from bigcommerce_sdk.sandbox.rows.singletons import find_singleton
from bigcommerce_sdk.sandbox.rows.store import Row
from bigcommerce_sdk.sandbox.stores import SandboxStore
from bigcommerce_sdk.sandbox.values import initial

#: Stands for the list of a resource that has none.
_LIST = Operation("list", "GET", "")


class Resource(NamedTuple):
    """A resource of a store.

    Attributes:
        store: the store.
        meta: the metadata of the resource.
    """

    store: SandboxStore
    meta: ResourceMeta

    @property
    def operation(self) -> Operation:
        """The operation that reads its rows."""
        known = self.meta.operations
        return next((known[verb] for verb in ("list", "list_all", "get") if verb in known), _LIST)

    @property
    def children(self) -> list[ResourceMeta]:
        """The resources directly below a record."""
        catalogue = self.store._tenant.store.catalogue.of(self.meta)
        depth = len(self.meta.parents) + len(self.meta.record_ids) * (not self.meta.single)
        return [each for each in catalogue.children_of(self.meta) if len(each.parents) == depth]

    def call(self, query: Mapping[str, str], parents: tuple[str, ...] | None) -> Call:
        """A call that reads rows, below ``parents`` or of all parents."""
        endpoint = Endpoint(self.meta, self.operation, "list", ())
        return Call(self.store._tenant.store, endpoint, parents or (), query, Headers())

    @property
    def filters(self) -> list[str]:
        """The names of the filters of the list."""
        return [each.wire for each in self.call({}, ()).parameters if each.group == "filter"]

    def rows(self, query: Mapping[str, str], parents: tuple[str, ...] | None) -> Sequence[Row]:
        """The rows that match a query, below ``parents`` or of all parents.

        Raises:
            Problem: the value of a filter is invalid.
        """
        if self.meta.single and not self.meta.parents:
            row = self.find((), "")
            return [] if row is None else [row]
        return self.call(query, parents).chosen()

    def find(self, parents: tuple[str, ...], key: str) -> Row | None:
        """The row with an id; ``None`` if it does not exist."""
        store = self.store._tenant.store
        if len(parents) != len(self.meta.parents):
            return None
        if self.meta.single:
            return find_singleton(store, self.meta, parents)
        row = find_row(store, self.meta, key, parents)
        if row is None and self.meta.name in LISTS:
            row = next(
                (each for each in rows_of(store, self.meta, parents, {}) if each.key == key),
                None,
            )
        return row

    def is_below_records(self, parents: tuple[str, ...]) -> bool:
        """Whether the records with the ids of ``parents`` exist."""
        store = self.store._tenant.store
        above = store.catalogue.of(self.meta).ancestors(self.meta.path)
        return len(parents) == len(self.meta.parents) and all(
            meta is None or find_row(store, meta, parents[at], parents[: len(meta.parents)])
            for at, meta in enumerate(above[: len(parents)])
        )

    def shown(self, row: Row) -> dict[str, Any]:
        """The fields of a row: those of a reply."""
        return self.call({}, row.parents).shown(row)

    def required(self, verb: str) -> list[str]:
        """The URL parameters without which a verb is refused."""
        operation = self.meta.operations[verb]
        operation = self.meta.operations.get(operation.through, operation)
        return [each.wire for each in operation.parameters if each.required and not each.header]

    # --- bodies -----------------------------------------------------------------------------------

    def fields(self, verb: str) -> list[Field]:
        """The fields that the body of a verb may have."""
        fields = body_by_wire(self.meta.record).values()
        return [each for each in fields if verb in WRITABLE_IN[each.access] and not each.changed_by]

    def new_body(self) -> dict[str, Any]:
        """The body of a create to begin with: the required fields."""
        return {
            each.wire: initial(each) for each in self.fields("create") if "create" in each.required
        }

    def body_of(self, shown: Mapping[str, Any]) -> dict[str, Any]:
        """The fields of a record that an update may change."""
        names = [each.wire for each in self.fields("update")]
        return {name: shown[name] for name in names if name in shown}

    def changed(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
        """The body of the update from one text to another: changed fields, and those they need."""
        found = {k: v for k, v in after.items() if k not in before or not _same(before[k], v)}
        if not found:
            return {}
        fields = {each.wire: each for each in self.fields("update")}
        names = {each.name: each.wire for each in fields.values()}
        groups = [[names.get(each, each) for each in group] for group in self.meta.together]
        needed = {each for group in groups if found.keys() & set(group) for each in group}
        needed |= {k for k, f in fields.items() if "update" in f.required or f.keep_on_update}
        return {k: v for k, v in after.items() if k in found or k in needed}

    # --- changes ----------------------------------------------------------------------------------

    def can(self, verb: str) -> bool:
        """Whether the API has a verb for the resource."""
        return verb in self.meta.operations

    def create(
        self, parents: tuple[str, ...], body: Any, query: Mapping[str, str] | None = None
    ) -> Row | None:
        """Create a row; returns it if the reply says which it is.

        Args:
            parents: the ids of its parents that the path has.
            body: its fields.
            query: URL parameters.

        Raises:
            Problem: the API refuses it.
        """
        operation = self.meta.operations["create"]
        reply = self._send("create", parents, (), [body] if operation.through else body, query)
        if self.meta.single:
            return self.find(parents, "")
        made: Any = reply.data
        if is_object(made) and operation.envelope:
            made = made.get(operation.envelope)
        if is_list(made):
            made = made[0] if len(made) == 1 else None
        texts = self.meta.key_texts(made) if is_object(made) else None
        store = self.store._tenant.store
        return None if texts is None else store.find(self.meta, "/".join(texts), parents or None)

    def update(
        self, row: Row, body: dict[str, Any], query: Mapping[str, str] | None = None
    ) -> None:
        """Change a row.

        Args:
            row: the row.
            body: the fields to change.
            query: URL parameters.

        Raises:
            Problem: the API refuses it.
        """
        sent: Any = body
        if self.meta.operations["update"].through:
            sent = [{**self._identity(row), **body}]
        self._send("update", row.parents, self._key_of(row), sent, query)

    def delete(self, row: Row, query: Mapping[str, str] | None = None) -> None:
        """Delete a row.

        Args:
            row: the row.
            query: URL parameters.

        Raises:
            Problem: the API refuses it.
        """
        many = self.meta.operations.get(self.meta.operations["delete"].through)
        ids = None if many is None else many.ids
        body = [self._identity_value(row)] if ids == IDS_IN_BODY else None
        named = {ids: row.key} if ids and ids != IDS_IN_BODY else {}
        self._send("delete", row.parents, self._key_of(row), body, {**named, **(query or {})})

    def _identity(self, row: Row) -> dict[str, Any]:
        return {wire: row.values[wire] for wire in self.meta.key_wires if wire in row.values}

    def _identity_value(self, row: Row) -> Any:
        return next(iter(self._identity(row).values()), row.key)

    def _key_of(self, row: Row) -> tuple[str, ...]:
        if self.meta.single:
            return ()
        return tuple(row.key.split("/")) if len(self.meta.record_ids) > 1 else (row.key,)

    def _send(
        self,
        verb: str,
        parents: tuple[str, ...],
        key: tuple[str, ...],
        body: Any,
        query: Mapping[str, str] | None = None,
    ) -> Reply:
        operation = self.meta.operations[verb]
        operation = self.meta.operations.get(operation.through, operation)
        path = _filled(operation.path, [*parents, *key])
        tenant = self.store._tenant
        catalogue = tenant.store.catalogue.of(self.meta)
        builder = EnvironBuilder(method=operation.method, query_string=dict(query or {}), json=body)
        request = Request(builder.get_environ())
        answer = partial(answer_rest, tenant, catalogue, request, path, scoped=False)
        with reading(self.store):
            return _whole(tenant.execute(answer))


@contextmanager
def reading(store: SandboxStore) -> Iterator[None]:
    """Hold the lock of the store while rows are read, with the links that a client gets."""
    with store._tenant.store.lock, addressed_at(store._v2_address):
        yield


def resources(store: SandboxStore) -> Iterator[Resource]:
    """All resources of V2, then those of V3."""
    catalogue = store._tenant.store.catalogue
    for names in (catalogue, catalogue.v3):
        for name in names:
            yield Resource(store, catalogue[name])


def resource(store: SandboxStore, name: str) -> Resource:
    """The resource with a name, such as ``Products`` or ``v3.Brands``.

    Raises:
        Problem: 404, no resource has the name.
    """
    catalogue = store._tenant.store.catalogue
    if name not in catalogue:
        raise not_found()
    return Resource(store, catalogue[name])


def _filled(path: str, ids: Iterable[str]) -> str:
    """A path with the ids in place of its placeholders.

    Raises:
        Problem: 404, there are too few ids.
    """
    left = iter(ids)

    def next_id(_: Any) -> str:
        found = next(left, "")
        if not found:
            raise not_found()
        return found

    return PLACEHOLDER.sub(next_id, path)


def _whole(reply: Reply) -> Reply:
    """The reply of a change, unless only a part of it was done.

    Raises:
        Problem: the part that was refused.
    """
    partly: Any = reply.data if reply.status == 207 else {}
    errors: Any = partly.get("errors")
    if is_list(errors) and errors and is_object(errors[0]):
        raise Problem(int(errors[0].get("status", 422)), str(errors[0].get("title", "")))
    return reply


def _same(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same; ``1`` and ``true`` are not."""
    if type(one) is not type(other):
        return False
    if is_list(one):
        return len(one) == len(other) and all(map(_same, one, other))
    if is_object(one):
        return one.keys() == other.keys() and all(_same(one[k], other[k]) for k in one)
    return bool(one == other)
