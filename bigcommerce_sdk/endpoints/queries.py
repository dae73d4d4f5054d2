"""Encoding of keyword arguments as query parameters and headers."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any

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
from bigcommerce_sdk.paging.plan import set_by_walks

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta

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
    """Overlay the values of a ``query=`` filter set with keyword parameters.

    Raises:
        InvalidValueException: when ``query`` is not a filter set of the resource.
    """
    rest = dict(values)
    query = rest.pop("query", None)
    if query is None:
        return rest
    if not isinstance(query, meta.filters):
        raise InvalidValueException(
            f"query must be a filter set of {meta.name}: create it with filters()."
        )
    return {**query.to_dict(), **{n: v for n, v in rest.items() if v is not None}}


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
            empty filters, which would widen the call to all records.
        MissingFieldException: for a required parameter that is missing.
    """
    query: dict[str, str | tuple[str, ...]] = {}
    rest = merged(meta, values) if takes_query else dict(values)
    extra = rest.pop(EXTRA, None) if takes_extra(operation) else None
    if "paging" in operation.accepts:
        for name in (facts.PAGE_PARAMETER, facts.LIMIT_PARAMETER):
            number = rest.pop(name, None)
            if number is not None:
                query[name] = validate_positive(number, name)
    known = parameters_of(meta, operation)
    encoded, headers = encode_parameters(known, rest, meta.name)
    encoded |= query
    if extra is not None:
        taken = (*encoded, *(set_by_walks(meta.paging) if walks else ()))
        encoded |= _extra(extra, taken, meta.name)
    for parameter in known.values():
        if parameter.required and parameter.wire not in (headers if parameter.header else encoded):
            raise MissingFieldException(
                f"{meta.name}: this call needs {parameter.name}: {parameter.doc}"
            )
    return encoded, headers


def repeated(meta: ResourceMeta, operation: Operation, values: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters of a call that later calls of its records repeat.

    They tell which object it is, such as the settings of a channel, or which parts it has beside
    its fields. Those of a list count if a change of a record takes them too, or if they ask for
    parts: the others select rows. A limit of the fields is not repeated, so that ``refresh()``
    fetches all fields.
    """
    if not values:
        return {}
    known, is_list = parameters_of(meta, operation), operation.verb.startswith("list")
    takes_query = is_list or takes_filter_set(operation)
    left_out = {*limiting(meta, operation), *_CURSORS}
    found: dict[str, Any] = {}
    for name, value in (merged(meta, values) if takes_query else values).items():
        parameter = known.get(name) or _by_wire(known, name)
        if parameter is None or value is None or parameter.header or parameter.name in left_out:
            continue
        found[parameter.name] = copy(value)
    if found and is_list:
        changes = [meta.operations[v] for v in ("update", "delete") if v in meta.operations]
        taken = {name for each in changes for name in parameters_of(meta, each)}
        taken |= {name for name in found if known[name].group == "option"}
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
    """Those of the repeated parameters that an operation takes."""
    if not parameters:
        return {}
    known = parameters_of(meta, operation)
    return {name: value for name, value in parameters.items() if name in known}


def check_filtered(meta: ResourceMeta, operation: Operation, query: Texts) -> None:
    """Refuse a call without a filter that needs one.

    Raises:
        MissingFieldException: names the filters.
    """
    known = parameters_of(meta, operation).values()
    filters = [each for each in known if each.group == "filter" and not each.header]
    if not any(each.wire in query for each in filters):
        raise MissingFieldException(
            f"{meta.name}.{operation.verb} needs at least one filter: "
            f"{', '.join(each.name for each in filters)}."
        )


def encode_parameters(
    known: dict[str, Parameter], values: Mapping[str, Any], owner: str
) -> Encoded:
    """Encode parameters as query and headers. ``None`` means "not given".

    Raises:
        UnknownNameException, InvalidValueException: see ``encode``.
    """
    query: dict[str, str | tuple[str, ...]] = {}
    headers: dict[str, str] = {}
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
            hint = "" if parameter.required else " Leave it out to not filter."
            raise InvalidValueException(f"{owner}: {name} must not be empty, got {value!r}.{hint}")
        if parameter.header:
            headers[parameter.wire] = str(encoded)
        else:
            query[parameter.wire] = encoded
    return query, headers


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


def _extra(extra: Any, taken: tuple[str, ...], owner: str) -> dict[str, str]:
    """Encode extra parameters as text, without further validation.

    Raises:
        InvalidValueException: when they are not a mapping of names to values, or one of them
            repeats another argument.
    """
    if not is_mapping(extra):
        raise InvalidValueException(
            f"{owner}: {EXTRA} must be a dict of values by wire name, got {type_of(extra)}."
        )
    for name, value in extra.items():
        if not isinstance(name, str) or not name:
            raise InvalidValueException(f"{owner}: {EXTRA} has an invalid name {name!r}.")
        if name in taken:
            raise InvalidValueException(
                f"{owner}: {EXTRA} repeats {name!r}, which this call sets already. Remove one."
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
    """Split the keyword arguments of a write into parameters and body fields."""
    known = {*parameters_of(meta, operation)}
    if takes_filter_set(operation):
        known.add("query")
    given = {name: value for name, value in values.items() if name in known}
    query, headers = encode_single(meta, operation, given)
    return query, headers, {n: v for n, v in values.items() if n not in known}
