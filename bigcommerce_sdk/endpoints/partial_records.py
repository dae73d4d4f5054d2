"""What to do about a field or an id that a response lacks. Only error messages need it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.endpoints.metadata import path_ids
from bigcommerce_sdk.endpoints.queries import INCLUDE, limiting, parameters_of
from bigcommerce_sdk.exception import MissingFieldException

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.filters import Parameter
    from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
    from bigcommerce_sdk.records.fields import Field
    from bigcommerce_sdk.records.record import Record


def advice_on(meta: ResourceMeta, record: Record, field: Field) -> str:
    """How to read a record with a field that it lacks: the end of a sentence, and a sentence.

    Args:
        meta: the resource of the record.
        record: the record.
        field: the field.
    """
    name = field.included_as
    for verb in ("get", "list"):
        operation = meta.operations.get(verb)
        parameter = None if operation is None else parameters_of(meta, operation).get(INCLUDE)
        if parameter is None or name not in included(parameter):
            continue
        value = repr([name]) if hasattr(parameter.codec, "items") else repr(name)
        parents: tuple[Any, ...] = (record._origin() or ("", ()))[1]
        known = [*zip(meta.parents, parents, strict=False)]
        if verb == "get" and not meta.single:
            known += zip(meta.record_ids, path_ids(meta.key_of(record._raw)), strict=True)
        ids = [name if each is None else repr(each) for name, each in known]
        call = f"{meta.accessor}.{'iterall' if verb == 'list' else verb}"
        arguments = ", ".join([*ids, f"{INCLUDE}={value}"])
        return f" without {INCLUDE}. Use {call}({arguments})."
    lacks_all = ", which may be partial."
    if "get" in meta.operations:
        return f"{lacks_all} refresh() fetches the whole record."
    listed = meta.operations.get("list")
    limits = limiting(meta, listed) if listed is not None else ()
    return f"{lacks_all} Leave out {' and '.join(limits)} to read it." if limits else lacks_all


def is_left_out(meta: ResourceMeta, record: Record, field: Field) -> bool:
    """Whether the call that returned a record did not ask for a field that the record lacks.

    Args:
        meta: the resource of the record.
        record: the record.
        field: the field.
    """
    asked = record._parameters()
    name = field.included_as
    for verb in ("get", "list"):
        operation = meta.operations.get(verb)
        if operation is None:
            continue
        known, limits = parameters_of(meta, operation), limiting(meta, operation)
        for limit in limits:
            if limit in asked:
                is_named = field.wire in _texts(known[limit], asked[limit])
                if is_named is limit.startswith("exclude"):
                    return True
        if INCLUDE in known and INCLUDE not in limits and name in included(known[INCLUDE]):
            return INCLUDE not in asked or name not in _texts(known[INCLUDE], asked[INCLUDE])
    return False


def _texts(parameter: Parameter, value: Any) -> list[str]:
    """The values of a parameter that is a list, as they are sent."""
    sent = parameter.codec.query(value)
    return sent.split(",") if isinstance(sent, str) else [*sent]


def included(parameter: Parameter) -> tuple[Any, ...]:
    """The values of ``include``, as far as they are known."""
    items = getattr(parameter.codec, "items", parameter.codec)
    found: tuple[Any, ...] = getattr(items, "values", ())
    return found


def record_lacks_ids(
    meta: ResourceMeta, record: Record, parents: tuple[Any, ...], method: str
) -> MissingFieldException:
    """The error of a method of a record that was read without an id that the method needs.

    Args:
        meta: the resource of the record.
        record: the record.
        parents: the ids of its parents; ``None`` for one that is unknown.
        method: the method of the record and of the resource.
    """
    ids = [*zip(meta.parents, parents, strict=True)]
    if not meta.single:
        ids += zip(meta.record_ids, path_ids(meta.key_of(record._raw)), strict=True)
    done = {"get": "refreshed", "update": "saved", "delete": "deleted"}.get(method, "used")
    body = ["..."] if method == "update" else []
    return MissingFieldException(
        f"This {type(record).__name__} was read without {_lacking(meta, ids)}, so it cannot be "
        f"{done} by itself. Use {meta.accessor}.{method}({_written(ids, body)})."
    )


def record_lacks_parameter(
    record: Record, parameter: Parameter, verb: str
) -> MissingFieldException:
    """The error of a method of a record that was read without a parameter that the method needs.

    Args:
        record: the record.
        parameter: the parameter.
        verb: the verb of the method.
    """
    name, method = parameter.name, {"get": "refresh"}.get(verb, verb)
    return MissingFieldException(
        f"{type(record).__name__}.{method} needs {name}: {parameter.doc} The record was read "
        f"without it. Use {method}({name}=...)."
    )


def sub_resource_lacks_ids(
    meta: ResourceMeta,
    parents: tuple[Any, ...],
    operation: Operation | Action,
    ids: tuple[Any, ...] = (),
) -> MissingFieldException:
    """The error of a call of a sub-resource of a record that was read without an id.

    Args:
        meta: the sub-resource.
        parents: the ids of its parents; ``None`` for one that is unknown.
        operation: the operation.
        ids: the ids of the call.
    """
    verb = getattr(operation, "verb", "")
    method = {"list": "all"}.get(verb, verb) or getattr(operation, "name", "")
    above: list[tuple[str, Any]] = [*zip(meta.parents, parents, strict=True)]
    own = [*zip(meta.record_ids, ids, strict=False)] or [("id", each) for each in ids]
    body = [] if operation.method in ("GET", "DELETE") else ["..."]
    if verb.endswith("_many"):
        body = ["ids" if verb == "delete_many" else "rows"]
    return MissingFieldException(
        f"{meta.name}.{method}: the record above was read without {_lacking(meta, above)}. Use "
        f"{meta.accessor}.{method}({_written([*above, *own], body)})."
    )


def _lacking(meta: ResourceMeta, ids: list[tuple[str, Any]]) -> str:
    """The names of unknown ids."""
    return " and ".join(name for name, each in ids if each is None and not meta.may_lack(name))


def _written(ids: list[tuple[str, Any]], more: Iterable[str] = ()) -> str:
    """The ids as arguments; unknown ones by name."""
    return ", ".join([*(name if each is None else repr(each) for name, each in ids), *more])
