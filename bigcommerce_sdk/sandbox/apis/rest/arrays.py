"""The array verbs: several rows in a request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bigcommerce_sdk.endpoints.metadata import IDS_IN_BODY, USUAL_STATUS, Operation, ResourceMeta
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.records.fields import WRITABLE_IN
from bigcommerce_sdk.sandbox.apis import writing
from bigcommerce_sdk.sandbox.apis.checking import check_body
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.apis.rest.call import Call
from bigcommerce_sdk.sandbox.problem import Problem, not_found
from bigcommerce_sdk.sandbox.quirks import NATURAL_KEYS
from bigcommerce_sdk.sandbox.rows.row_builder import as_read, composite_key
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.values import behaviour_of


def of_array(call: Call) -> Call:
    """The call of an array verb, where one record has the same method and path."""
    array = call.endpoint.array
    if array is None:
        return call
    by_ids = array.ids not in ("", IDS_IN_BODY) and array.ids in call.query
    if by_ids or is_list(call.body):
        endpoint = call.endpoint._replace(operation=array, verb=array.verb)
        return call._replace(endpoint=endpoint)
    return call


def create_many(call: Call) -> Reply:
    """Create a row for each body."""
    return _each(call, _create)


def update_many(call: Call) -> Reply:
    """Update the rows that the bodies name."""
    return _each(call, _update)


def upsert_many(call: Call) -> Reply:
    """Update the rows that exist, and create the others."""
    return _each(call, _upsert)


def delete_many(call: Call) -> Reply:
    """Delete the rows with these ids that match the filters; unknown ids are ignored."""
    operation = _operation(call)
    given: Any = call.body
    if operation.ids != IDS_IN_BODY:
        given = [each for each in call.query.get(operation.ids, "").split(",") if each]
        if not given:
            words = f"The parameter '{operation.ids}' is required."
            raise Problem(422, words, {"parameter": operation.ids})
    ids = _rows(operation, given)
    if operation.ids == IDS_IN_BODY:
        codec = call.meta.fields[call.meta.key].codec
        for at, each in enumerate(ids):
            behaviour_of(codec).check(codec, each, str(at), "delete")
    keys = {str(each) for each in ids}
    for row in [each for each in call.chosen() if each.key in keys]:
        writing.remove(call.store, call.meta, row)
    if operation.status != USUAL_STATUS:
        return Reply(operation.status)
    return Reply(operation.status, call.enveloped(ids))


def _operation(call: Call) -> Operation:
    operation = call.endpoint.operation
    assert isinstance(operation, Operation)  # noqa: S101 - follows from the verb
    return operation


def _rows(operation: Operation, given: Any) -> list[Any]:
    """The rows of a request.

    Raises:
        Problem: 422, they are no list; 413, there are too many.
    """
    if not is_list(given) or not given:
        raise Problem(422, "The body of the request must be a JSON array with at least one row.")
    if len(given) > operation.max_rows:
        raise Problem(413, f"A request can have {operation.max_rows} rows, got {len(given)}.")
    return given


def _each(call: Call, work: Callable[[Call, Any], Row]) -> Reply:
    """The reply with the rows of a request; one that is refused fails all, or itself if the
    operation can be partial."""
    operation = _operation(call)
    done: list[Any] = []
    problems: list[Problem] = []
    given = _rows(operation, call.body)
    if not operation.partial:
        for each in given:
            _check(call, each, work)
    for each in given:
        try:
            done.append(call.shown(work(call, each)))
        except Problem as problem:
            if not operation.partial:
                raise
            problems.append(problem)
    if not problems:
        data = None if operation.status == 204 else call.enveloped(done)
        return Reply(operation.status, data)
    errors = [{"status": each.status_in_v3, "title": each.message} for each in problems]
    counts = {"total": len(given), "success": len(done), "failed": len(problems)}
    return Reply(207, {operation.envelope or "data": done, "errors": errors, "meta": counts})


def _check(call: Call, body: Any, work: Callable[[Call, Any], Row]) -> None:
    """Refuse a row before the first one is written."""
    if work is _create or (work is _upsert and _known(call, body) is None):
        check_body(call.meta, body, "create", _named_parents(call))
        call.parents_of(body)
    else:
        _changed(call, body)


def _create(call: Call, body: Any) -> Row:
    named = _named_parents(call)
    check_body(call.meta, body, "create", named)
    parents = call.parents_of(body)
    values = {name: value for name, value in body.items() if name not in named}
    return writing.create_checked(call.store, call.meta, parents, values)


def _named_parents(call: Call) -> tuple[str, ...]:
    """The names of parent ids in bodies: their fields, or the path, have them otherwise."""
    if call.parents is not None:
        return ()
    return (*call.meta.parents, *filter(None, [call.meta.parent_field]))


def _update(call: Call, body: Any) -> Row:
    return writing.update_checked(call.store, call.meta, *_changed(call, body))


def _upsert(call: Call, body: Any) -> Row:
    return (_create if _known(call, body) is None else _update)(call, body)


def _changed(call: Call, body: Any) -> tuple[Row, dict[str, Any]]:
    """The row that a body names, and the fields that it changes."""
    row = _known(call, body)
    if row is None:
        raise not_found()
    meta = call.meta
    ids = [meta.fields[name] for name in meta.composite or (meta.key,)]
    named = {field.wire for field in ids if "update" not in WRITABLE_IN[field.access]}
    if call.endpoint.verb == "upsert_many":  # it takes what a create does
        named.update(f.wire for f in meta.fields.values() if f.access == "create_only")
    named.update(_named_parents(call))
    fields = {name: value for name, value in body.items() if name not in named}
    check_body(meta, fields, "update")
    return row, fields


def _known(call: Call, body: Any) -> Row | None:
    """The row that a body names, if it exists."""
    if not is_object(body):
        return None
    store, meta = call.store, call.meta
    if meta.composite:
        key: Any = composite_key(meta, as_read(store, meta, call.parents or (), body))
    else:
        key = body.get(meta.fields[meta.key].wire)
    if key is None and call.endpoint.verb == "upsert_many":
        return same_row(store, meta, call.parents, body)
    return None if key is None else store.find(meta, str(key), call.parents)


def same_row(
    store: Store, meta: ResourceMeta, parents: tuple[str, ...] | None, body: Any
) -> Row | None:
    """The row that a body without an id identifies."""
    names = NATURAL_KEYS.get(meta.name, ())
    wanted = [str(body.get(name)).casefold() for name in names]
    for row in store.rows(meta, parents) if names else ():
        if [str(row.values.get(name)).casefold() for name in names] == wanted:
            return row
    return None
