"""The operations of a record, as rules: save, update, delete and refresh."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.endpoints import queries
from bigcommerce_sdk.endpoints.metadata import path_ids, without_parents
from bigcommerce_sdk.endpoints.required import check_complete
from bigcommerce_sdk.exception import MissingFieldException
from bigcommerce_sdk.records.bodies import changed_body
from bigcommerce_sdk.records.record import Record

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.metadata import Operation
    from bigcommerce_sdk.endpoints.operations import Endpoint

R = TypeVar("R", bound=Record)
_NOTHING: Mapping[str, Any] = {}


def home_of(record: Record) -> Endpoint[Any]:
    """The resource of a record, bound to the record's parents.

    Raises:
        UsageException: for a record without a client.
    """
    return cast("Endpoint[Any]", record._bound())


def _repeated(
    record: Record, resource: Endpoint[Any], verb: str
) -> tuple[Operation, dict[str, Any]]:
    """An operation, and the parameters of the call that returned the record that it takes.

    If the ids of parents are unknown, it is that of an array verb whose path needs none.

    Raises:
        MissingFieldException: there is no such array verb.
    """
    operation = resource._operation(verb)
    if None in resource._parents:
        operation = without_parents(resource.meta, operation) or operation
        if not operation.through:
            check_located(record, resource, verb)
    return operation, queries.repeated_by(resource.meta, operation, record._parameters())


def check_located(record: Record, resource: Endpoint[Any], method: str) -> None:
    """Check that the ids of the parents of a record are known.

    Rows of lists and batches of all parents may lack them.

    Args:
        record: the record.
        resource: its resource, bound to these ids.
        method: the method that needs them, of the record and of the resource.

    Raises:
        MissingFieldException: names the call with all ids.
    """
    meta, parents = resource.meta, resource._parents
    lacking = [name for name, each in zip(meta.parents, parents, strict=True) if each is None]
    if not lacking:
        return
    known = [*zip(meta.parents, parents, strict=True)]
    if not meta.single:
        known += zip(meta.record_ids, path_ids(meta.key_of(record._raw)), strict=True)
    ids = ", ".join(name if each is None else repr(each) for name, each in known)
    done = {"get": "refreshed", "update": "saved", "delete": "deleted"}.get(method, "used")
    raise MissingFieldException(
        f"This {type(record).__name__} was read without {' and '.join(lacking)}, so it cannot be "
        f"{done} by itself. Use api.{record._resource_name}.{method}({ids})."
    )


def save(record: R) -> Rule[R]:
    """Send the changed fields."""
    if record._changes():
        yield from update(record)
    return record


def update(record: R, values: Mapping[str, Any] = _NOTHING) -> Rule[R]:
    """Send ``values``, earlier changes and the fields that every update must repeat."""
    resource = home_of(record)
    meta = resource.meta
    body, before = changed_body(record, values)
    if not body:
        return record
    check_complete(meta, body, "update")
    operation, repeated = _repeated(record, resource, "update")
    query, headers = queries.encode_single(meta, operation, repeated)
    known = yield from resource._put(operation, meta.key_of(record._raw), body, query, headers)
    record._absorb(known, before, whole=False)
    return record


def delete(record: Record, values: Mapping[str, Any] = _NOTHING) -> Rule[None]:
    """Delete a record.

    Args:
        record: the record.
        values: parameters of the operation.
    """
    resource = home_of(record)
    operation, repeated = _repeated(record, resource, "delete")
    key = resource.meta.key_of(record._raw)
    yield from resource._remove(operation, key, {**repeated, **values})


def refresh(record: R) -> Rule[R]:
    """Reload a record; changes made after the request stay pending."""
    resource = home_of(record)
    key, before = resource.meta.key_of(record._raw), record._snapshot()
    _, repeated = _repeated(record, resource, "get")
    if resource.meta.single:
        fresh = yield from resource._get_single(repeated)
    else:
        fresh = yield from resource._get(key, repeated)
    record._absorb({} if fresh is None else fresh._raw, before, whole=True)
    return record
