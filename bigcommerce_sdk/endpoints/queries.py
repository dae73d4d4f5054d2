"""Encoding of keyword arguments as query parameters and headers."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, TypeVar

from bigcommerce_sdk import facts
from bigcommerce_sdk.endpoints.filters import Parameter, unknown
from bigcommerce_sdk.endpoints.methods import EXTRA
from bigcommerce_sdk.exception import (
    InvalidValueException,
    MissingFieldException,
    UnknownNameException,
)
from bigcommerce_sdk.http.protocol import Texts, query_texts
from bigcommerce_sdk.json.types import is_mapping
from bigcommerce_sdk.json.writing import shown, type_of, unwrapped
from bigcommerce_sdk.naming import class_name
from bigcommerce_sdk.paging.plan import set_by_walks

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta

T = TypeVar("T")
#: Query parameters and request headers, by wire name.
Encoded = tuple[dict[str, str | tuple[str, ...]], dict[str, str]]

#: The parameter that adds parts to a response.
INCLUDE = "include"
#: The pairs of parameters that limit a response to some fields.
_LIMITS = (("include_fields", "exclude_fields"), (INCLUDE, "exclude"))
#: The parameters that choose a page, also where the list is that of a single record.
_CURSORS = ("after", "before")

#: The highest page number or limit: that of a 64-bit integer.
_HIGHEST = 2**63 - 1


def parameters_of(meta: ResourceMeta, operation: Operation | Action) -> dict[str, Parameter]:
    """The parameters of an operation by Python name, without page and limit."""
    known = meta.filters._in_groups(operation.accepts)
    own = {parameter.name: parameter for parameter in operation.parameters}
    return {**known, **own} if own else known


def merged(meta: ResourceMeta, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a ``query=`` filter set and the keyword parameters.

    Raises:
        InvalidValueException: when ``query`` is not a filter set of the resource.
    """
    rest = dict(values)
    chosen = _chosen(meta, rest.pop("query", None))
    return {**chosen, **{n: v for n, v in rest.items() if v is not None}} if chosen else rest


def _chosen(meta: ResourceMeta, query: Any) -> dict[str, Any]:
    """The values of a ``query=`` filter set by name.

    Raises:
        InvalidValueException: when it is not a filter set of the resource.
    """
    if query is None:
        return {}
    given: object = query
    if not isinstance(given, meta.filters):
        raise InvalidValueException(
            f"query must be a filter set of {meta.name}: create it with "
            f"{meta.accessor}.filters(), got {class_name(type(given), meta.filters)}."
        )
    return given.to_dict()


def takes_extra(operation: Operation | Action) -> bool:
    """Whether an operation takes ``extra_params``: only reads do.

    An unvalidated parameter must not decide which records a write changes or deletes.
    """
    return operation.method == "GET"


def encode_single(
    meta: ResourceMeta, operation: Operation | Action, values: Mapping[str, Any]
) -> Encoded:
    """Encode the parameters of an operation other than a list.

    Raises:
        UnknownNameException, InvalidValueException: see ``encode``.
    """
    return encode(meta, operation, values, takes_query=takes_filter_set(operation))


def takes_filter_set(operation: Operation | Action) -> bool:
    """Whether an operation other than a list takes ``query``: if it accepts filters.

    Actions never do.
    """
    return hasattr(operation, "verb") and "filters" in operation.accepts


def encode(
    meta: ResourceMeta,
    operation: Operation | Action,
    values: Mapping[str, Any],
    *,
    takes_query: bool = True,
    walks: bool = False,
) -> Encoded:
    """Encode the query parameters and headers of an operation.

    Args:
        meta: the resource.
        operation: the operation.
        values: keyword arguments.
        takes_query: whether ``query``, a filter set, may be one of them.
        walks: whether pagination sets page, limit and keyset.

    Raises:
        UnknownNameException: for an unknown parameter; it suggests the closest name.
        InvalidValueException: for a value of the wrong type, or an empty one: the API ignores
            empty filters, which would widen the call to all records. Also for a parameter that
            two arguments set to different values.
        MissingFieldException: for a required parameter that is missing.
    """
    query: dict[str, str | tuple[str, ...]] = {}
    rest = dict(values)
    chosen = _chosen(meta, rest.pop("query", None)) if takes_query else {}
    extra = rest.pop(EXTRA, None) if takes_extra(operation) else None
    if "paging" in operation.accepts:
        for name in (facts.PAGE_PARAMETER, facts.LIMIT_PARAMETER):
            number = rest.pop(name, None)
            if number is not None:
                query[name] = validate_positive(number, name)
    known = parameters_of(meta, operation)
    if getattr(operation, "verb", "") == "delete_all":
        _refuse_ids(meta, known, rest)
    is_delete = operation.method == "DELETE"
    encoded, headers = encode_parameters(known, rest, meta.name, is_delete)
    if chosen:
        more, more_headers = encode_parameters(known, chosen, meta.name, is_delete)
        names = _names(known)
        encoded = _joined(encoded, more, f"{meta.name}: query", names)
        headers = _joined(headers, more_headers, f"{meta.name}: query", names)
    encoded |= query
    if extra is not None:
        set_later = set_by_walks(meta.paging) if walks else ()
        texts = _extra(extra, set_later, meta.name)
        encoded = _joined(encoded, texts, f"{meta.name}: {EXTRA}", _names(known))
    for parameter in known.values():
        if parameter.required and parameter.wire not in (headers if parameter.header else encoded):
            raise MissingFieldException(
                f"{meta.name}: this call needs {parameter.name}: {parameter.doc}"
            )
    return encoded, headers


def repeated(meta: ResourceMeta, operation: Operation, values: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters of a call that later calls of its records repeat.

    Such a parameter identifies the object (``channel_id`` of settings) or adds parts to it
    (``include``). Parameters of a list that only select rows are not repeated: only those that
    add parts, that an update or delete takes, or that a get needs. Limits of the fields are not
    repeated, so that ``refresh()`` fetches all fields.
    """
    if not values:
        return {}
    known, is_list = parameters_of(meta, operation), operation.verb.startswith("list")
    takes_query = is_list or takes_filter_set(operation)
    limits = limiting(meta, operation)
    found: dict[str, Any] = {}
    for name, value in (merged(meta, values) if takes_query else values).items():
        parameter = known.get(name) or _by_wire(known, name)
        if parameter is None or value is None or parameter.header or parameter.name in _CURSORS:
            continue
        found[parameter.name] = copy(value)
    if found and is_list:
        changes = [meta.operations[v] for v in ("update", "delete") if v in meta.operations]
        taken = {name for each in changes for name in parameters_of(meta, each)}
        taken |= {name for name in found if known[name].group == "option" or name in limits}
        if "get" in meta.operations:
            of_get = parameters_of(meta, meta.operations["get"])
            taken |= {name for name, each in of_get.items() if each.required}
        return {name: value for name, value in found.items() if name in taken}
    return found


def limiting(meta: ResourceMeta, operation: Operation | Action) -> tuple[str, ...]:
    """The parameters of an operation that limit the fields of its response.

    ``include`` adds parts to it, except beside ``exclude``: these two choose fields in V2.
    """
    known = parameters_of(meta, operation)
    return tuple(
        name
        for pair in _LIMITS
        if pair[1] in known or pair[0] != INCLUDE
        for name in pair
        if name in known
    )


def repeated_by(
    meta: ResourceMeta, operation: Operation | Action, parameters: Mapping[str, Any]
) -> dict[str, Any]:
    """Those of the repeated parameters that an operation takes, without limits of the fields."""
    if not parameters:
        return {}
    limits = limiting(meta, operation)
    known = {name for name in parameters_of(meta, operation) if name not in limits}
    return {name: value for name, value in parameters.items() if name in known}


def lacking(
    meta: ResourceMeta, operation: Operation, values: Mapping[str, Any]
) -> Parameter | None:
    """The first required parameter of an operation that its values lack."""
    given = {name for name, value in values.items() if value is not None}
    known = parameters_of(meta, operation).values()
    return next((p for p in known if p.required and given.isdisjoint((p.name, p.wire))), None)


def without_limits(meta: ResourceMeta, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The repeated parameters of a record whose fields are all read now."""
    reads = [meta.operations[verb] for verb in ("get", "list") if verb in meta.operations]
    limits = {name for each in reads for name in limiting(meta, each)}
    return {name: value for name, value in parameters.items() if name not in limits}


def check_filtered(
    meta: ResourceMeta, operation: Operation, values: Mapping[str, Any], query: Texts
) -> None:
    """Refuse a delete of all with an empty filter, or without one that the API needs.

    Args:
        meta: the resource.
        operation: the delete of all.
        values: the keyword arguments of the call.
        query: the parameters that they encode to.

    Raises:
        InvalidValueException: for an empty filter, without which more records would be deleted.
        MissingFieldException: without a filter that the API needs; names the filters.
    """
    owner = f"{meta.name}.{operation.verb}"
    known = parameters_of(meta, operation).values()
    filters = [each for each in known if each.group == "filter" and not each.header]
    is_filtered = any(each.wire in query for each in filters)
    empty = [name for name, value in values.items() if value is None]
    if not empty and "query" in values and not values["query"].to_dict():
        empty = ["query"]
    if empty:
        if operation.needs_filter and not is_filtered:
            advice = "but this call needs a filter. Give it a value."
        else:
            more = "more" if is_filtered else "all"
            advice = f"which would delete {more} records. Leave it out if that is intended."
        raise InvalidValueException(f"{owner}: {', '.join(empty)} is empty, {advice}")
    if operation.needs_filter and not is_filtered:
        names = ", ".join(each.name for each in filters)
        raise MissingFieldException(f"{owner} needs at least one filter: {names}.")


def encode_parameters(
    known: dict[str, Parameter],
    values: Mapping[str, Any],
    owner: str,
    is_delete: bool = False,
) -> Encoded:
    """Encode parameters as query and headers. ``None`` means "not given".

    Args:
        known: the parameters by Python name.
        values: their values by Python name or wire name.
        owner: the call, for error messages.
        is_delete: whether the call deletes what the parameters select.

    Raises:
        UnknownNameException, InvalidValueException: see ``encode``.
    """
    query: dict[str, str | tuple[str, ...]] = {}
    headers: dict[str, str] = {}
    spelled: dict[str, str] = {}
    for name, value in values.items():
        parameter = known.get(name) or _by_wire(known, name)
        if parameter is None:
            raise UnknownNameException(unknown(owner, name, known))
        if value is None:
            continue
        try:
            encoded = parameter.codec.query(value)
        except ValueError as error:
            raise parameter.refused(owner, error) from None
        if isinstance(encoded, str) and not encoded.strip(",").strip():
            hint = (
                " Leave it out to not filter." if parameter.group == "filter" else " Leave it out."
            )
            if parameter.required or is_delete:  # without it, more would be deleted
                hint = ""
            raise InvalidValueException(f"{owner}: {name} must not be empty, got {value!r}.{hint}")
        wire, source = parameter.wire, f"{owner}: {name}"
        if parameter.header:
            headers = _joined(headers, {wire: str(encoded)}, source, spelled)
        else:
            query = _joined(query, {wire: encoded}, source, spelled)
        spelled[wire] = name
    return query, headers


def _refuse_ids(meta: ResourceMeta, known: dict[str, Parameter], values: Mapping[str, Any]) -> None:
    """Refuse ids in a delete of all that takes none.

    Raises:
        UnknownNameException: names the call that takes them.
    """
    takes_ids = {"delete_many": "delete_many(ids)", "delete": "delete(id)"}
    call = next((call for verb, call in takes_ids.items() if verb in meta.operations), "")
    for name in {"id", "ids", "id__in", "id:in", meta.key, f"{meta.key}__in"}.intersection(values):
        if call and name not in known and _by_wire(known, name) is None:
            raise UnknownNameException(
                f"{meta.name}.delete_all takes no parameter {name!r}. Use {call}."
            )


def _names(known: dict[str, Parameter]) -> dict[str, str]:
    """The Python names of parameters by wire name."""
    return {parameter.wire: name for name, parameter in known.items()}


def _joined(
    given: dict[str, T], more: Mapping[str, Any], source: str, names: Mapping[str, str]
) -> dict[str, T]:
    """The encoded parameters of two arguments of a call.

    Args:
        given: the parameters so far.
        more: those of another argument.
        source: the name of that argument, for error messages.
        names: the names of the parameters so far by wire name, where they differ.

    Raises:
        InvalidValueException: for a parameter that they set to different values.
    """
    for wire, value in more.items():
        if wire in given and given[wire] != value:
            raise InvalidValueException(
                f"{source} sets {wire!r} to {shown(value)}, but {names.get(wire, wire)} sets it to "
                f"{shown(given[wire])}. Remove one."
            )
    return {**given, **more}


def _by_wire(known: dict[str, Parameter], name: str) -> Parameter | None:
    # several parameters may share a wire name; the last one counts
    return next((each for each in reversed(known.values()) if each.wire == name), None)


def validate_positive(number: Any, name: str) -> str:
    """Encode a page number or limit as text.

    Raises:
        InvalidValueException: when it is not an integer from 1 to the highest of 64 bits.
    """
    found = unwrapped(number)
    if type(found) is not int or not 1 <= found <= _HIGHEST:
        raise InvalidValueException(
            f"{name} must be an integer from 1 to {_HIGHEST}, got {shown(number)}."
        )
    return str(found)


def _extra(extra: Any, set_later: tuple[str, ...], owner: str) -> dict[str, str]:
    """Encode extra parameters as text, without further validation.

    Raises:
        InvalidValueException: when they are not a mapping of names to values, or pagination sets
            one of them.
    """
    if not is_mapping(extra):
        raise InvalidValueException(
            f"{owner}: {EXTRA} must be a dict of values by wire name, got {type_of(extra)}."
        )
    for name, value in extra.items():
        if not isinstance(name, str) or not name:
            raise InvalidValueException(f"{owner}: {EXTRA} has an invalid name {name!r}.")
        if name in set_later:
            raise InvalidValueException(
                f"{owner}: {EXTRA} has {name!r}, which pagination sets. Remove it."
            )
        if value is None:
            raise InvalidValueException(f"{owner}: {EXTRA} has no value for {name!r}.")
    try:
        return query_texts("GET", extra)
    except InvalidValueException as error:
        raise InvalidValueException(f"{owner}: {EXTRA}: {error}") from None


def split(
    meta: ResourceMeta, operation: Operation | Action, values: Mapping[str, Any]
) -> tuple[dict[str, str | tuple[str, ...]], dict[str, str], dict[str, Any]]:
    """Split the keyword arguments of a write into encoded parameters and body fields."""
    given, fields = parted(meta, operation, values)
    query, headers = encode_single(meta, operation, given)
    return query, headers, fields


def parted(
    meta: ResourceMeta, operation: Operation | Action, values: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The parameters and the body fields among the keyword arguments of a write."""
    known = {*parameters_of(meta, operation)}
    if takes_filter_set(operation):
        known.add("query")
    given = {name: value for name, value in values.items() if name in known}
    return given, {name: value for name, value in values.items() if name not in known}
