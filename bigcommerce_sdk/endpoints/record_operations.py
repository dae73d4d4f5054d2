"""The operations of a record, as rules: save, update, delete and refresh."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.endpoints import queries
from bigcommerce_sdk.endpoints.metadata import path_ids, without_parents
from bigcommerce_sdk.endpoints.required import check_complete
from bigcommerce_sdk.exception import UnknownNameException
from bigcommerce_sdk.records.bodies import changed_body
from bigcommerce_sdk.records.fields import field_named
from bigcommerce_sdk.records.record import Record

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.metadata import Action, Operation
    from bigcommerce_sdk.endpoints.operations import Endpoint

R = TypeVar("R", bound=Record)
_NOTHING: Mapping[str, Any] = {}


def home_of(record: Record) -> Endpoint[Any]:
    """The resource of a record, bound to the record's parents.

    Raises:
        UsageException: for a record without a client.
    """
    return cast("Endpoint[Any]", record._bound())


def _with_repeated(
    record: Record, resource: Endpoint[Any], verb: str, values: Mapping[str, Any]
) -> tuple[Operation, dict[str, Any]]:
    """An operation, and its arguments with the parameters of the call that returned the record.

    If the ids of parents are unknown, it is that of an array verb whose path needs none.

    Raises:
        MissingFieldException: the resource lacks such an array verb, or the operation needs a
            parameter that neither the call nor the record has.
    """
    operation = resource._operation(verb)
    if None in resource._parents:
        operation = without_parents(resource.meta, operation) or operation
    check_located(record, resource, verb, across=bool(operation.through))
    kept = queries.repeated_by(resource.meta, operation, record._parameters())
    if values and queries.takes_filter_set(operation):
        values = queries.merged(resource.meta, values)
    given = {n: value for n, value in values.items() if value is not None or n not in kept}
    found = {**kept, **given}
    if lacking := queries.lacking(resource.meta, operation, found):
        from bigcommerce_sdk.endpoints.partial_records import record_lacks_parameter

        raise record_lacks_parameter(record, lacking, verb)
    return operation, found


def check_located(
    record: Record, resource: Endpoint[Any], method: str, across: bool = False
) -> None:
    """Check that the ids of a record and of its parents are known.

    Rows of lists and batches of all parents may lack those of parents, and odd rows their own.

    Args:
        record: the record.
        resource: its resource, bound to these ids.
        method: the method that needs them, of the record and of the resource.
        across: whether it needs no ids of parents.

    Raises:
        MissingFieldException: names the call with all ids.
    """
    meta, parents = resource.meta, resource._parents
    has_id = meta.single or meta.key_texts(record._raw) is not None
    if not has_id or (None in parents and not across):
        from bigcommerce_sdk.endpoints.partial_records import record_lacks_ids

        raise record_lacks_ids(meta, record, parents, method)


def save(record: R, values: Mapping[str, Any] = _NOTHING) -> Rule[R]:
    """Send the changed fields.

    Args:
        record: the record.
        values: parameters of the operation.

    Raises:
        UnknownNameException: for a value that is not a parameter.
    """
    if values:
        resource = home_of(record)
        _, others = queries.parted(resource.meta, resource._operation("update"), values)
        if others:
            owner = type(record).__name__
            raise UnknownNameException(f"{owner}.save takes no argument {next(iter(others))!r}.")
    if record._changes():
        yield from update(record, values)
    return record


def update(record: R, values: Mapping[str, Any] = _NOTHING) -> Rule[R]:
    """Send fields, earlier changes and the fields that every update must repeat.

    Args:
        record: the record.
        values: fields, and parameters of the operation.
    """
    resource = home_of(record)
    meta = resource.meta
    parameters, fields = queries.parted(meta, resource._operation("update"), values)
    body, before = changed_body(record, resource._written(fields, meta.key_of(record._raw)))
    if not body:
        return record
    check_complete(meta, body, "update")
    operation, parameters = _with_repeated(record, resource, "update", parameters)
    query, headers = queries.encode_single(meta, operation, parameters)
    known = yield from resource._put(operation, meta.key_of(record._raw), body, query, headers)
    record._absorb(known, before, whole=False)
    if "get" in meta.operations:  # the record is now that of these parameters, such as a channel
        kept = queries.repeated_by(meta, meta.operations["get"], parameters)
        kept = {n: v for n, v in kept.items() if v is not None and n != queries.INCLUDE}
        if kept:
            record._repeat({**record._parameters(), **kept})
    return record


def delete(record: Record, values: Mapping[str, Any] = _NOTHING) -> Rule[None]:
    """Delete a record.

    Args:
        record: the record.
        values: parameters of the operation.
    """
    resource = home_of(record)
    operation, values = _with_repeated(record, resource, "delete", values)
    yield from resource._remove(operation, resource.meta.key_of(record._raw), values)


def refresh(record: R, values: Mapping[str, Any] = _NOTHING) -> Rule[R]:
    """Reload a record; changes made after the request stay pending.

    Args:
        record: the record.
        values: parameters of the operation.
    """
    resource = home_of(record)
    key, before = resource.meta.key_of(record._raw), record._snapshot()
    _, values = _with_repeated(record, resource, "get", values)
    if resource.meta.single:
        fresh = yield from resource._get_single(values)
    else:
        fresh = yield from resource._get(key, values)
    record._absorb({} if fresh is None else fresh._raw, before, whole=True)
    if fresh is not None:
        kept = queries.without_limits(resource.meta, record._parameters())
        record._repeat({**kept, **fresh._parameters()})
    return record


def act(
    record: Record, action: Action, args: tuple[Any, ...], values: Mapping[str, Any]
) -> Rule[Any]:
    """Run a named operation on a record.

    If the response is the record, it is updated, and returned as ``save()`` does. Pending changes
    that the operation does not send stay pending.

    Args:
        record: the record.
        action: the operation.
        args: the list of its body, if any.
        values: its parameters and the fields of its body.
    """
    resource = home_of(record)
    meta = resource.meta
    check_located(record, resource, action.name)
    key, kept = meta.key_of(record._raw), queries.repeated_by(meta, action, record._parameters())
    before: dict[str, Any] = {}
    if isinstance(action.body, str):  # of the fields of the record, it sends these
        fields = (field_named(meta.fields, name) for name in values)
        sent = {each.wire for each in fields if each is not None}
        before = {wire: each for wire, each in record._snapshot().items() if wire in sent}
    found = yield from resource._act(action, (*path_ids(key), *args), {**kept, **values})
    if not isinstance(found, Record) or found._compared_as is not record._compared_as:
        return found
    if meta.key_texts(found._raw) not in (None, meta.key_texts(record._raw)):
        return found  # another record
    record._absorb(found._raw, before, whole=False)
    return record
