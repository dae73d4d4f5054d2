"""From keyword arguments to the parameters of a request: what an operation takes, by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk import facts
from bigcommerce_sdk.endpoints.filters import Parameter, encode_parameters
from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.http.protocol import query_texts
from bigcommerce_sdk.json.types import is_collection, is_mapping
from bigcommerce_sdk.json.writing import query_text, shown, unwrapped

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta

#: Query parameters and request headers, by wire name.
Encoded = tuple[dict[str, str], dict[str, str]]

#: The argument of every method that reads for what the schema does not know: sent as given.
EXTRA = "extra_params"

_TOO_MANY = 10**20


def parameters_of(meta: ResourceMeta, operation: Operation | Action) -> dict[str, Parameter]:
    """What an operation takes, by Python name, without page and limit."""
    known = meta.filters._in_groups(operation.accepts)
    own = getattr(operation, "parameters", ())
    return {**known, **{parameter.name: parameter for parameter in own}}


def merged(meta: ResourceMeta, values: Mapping[str, Any]) -> dict[str, Any]:
    """Keyword parameters over those of a ``query=`` filter set of the resource.

    Raises:
        InvalidValueException: when ``query`` is something else.
    """
    rest = dict(values)
    query = rest.pop("query", None)
    if query is None:
        return rest
    if not isinstance(query, meta.filters):
        raise InvalidValueException(
            f"query must be a filter set of {meta.name}, as made by its filters()."
        )
    return {**query.to_dict(), **{n: v for n, v in rest.items() if v is not None}}


def takes_extra(operation: Operation | Action) -> bool:
    """Whether an operation takes ``extra_params``: those that read do. What writes does not: a
    parameter that nobody checks must not decide what is changed or deleted."""
    return operation.method == "GET"


def encode_single(
    meta: ResourceMeta, operation: Operation | Action, values: Mapping[str, Any]
) -> Encoded:
    """What to send with a call that is no list: a filter set only where it accepts filters.

    Raises:
        UnknownNameException, InvalidValueException: see ``encode_parameters`` and ``merged``.
    """
    taken = merged(meta, values) if takes_filter_set(operation) else values
    return encode(meta, operation, taken)


def takes_filter_set(operation: Operation | Action) -> bool:
    """Whether an operation other than a list takes ``query``: only those that accept filters do.
    Actions never do."""
    return hasattr(operation, "verb") and "filters" in operation.accepts


def encode(
    meta: ResourceMeta,
    operation: Operation | Action,
    values: Mapping[str, Any],
    set_here: tuple[str, ...] = (),
) -> Encoded:
    """What to send; page and limit are taken where the operation has pages.

    Args:
        meta: the resource.
        operation: the operation.
        values: keyword arguments.
        set_here: wire names that the caller adds itself.

    Raises:
        UnknownNameException, InvalidValueException: see ``encode_parameters`` and ``_extra``.
    """
    query: dict[str, str] = {}
    rest = dict(values)
    extra = rest.pop(EXTRA, None) if takes_extra(operation) else None
    if "paging" in operation.accepts:
        for name in (facts.PAGE_PARAMETER, facts.LIMIT_PARAMETER):
            number = rest.pop(name, None)
            if number is not None:
                query[name] = positive(number, name)
    encoded, headers = encode_parameters(parameters_of(meta, operation), rest, meta.name)
    checked = {**encoded, **query}
    return {**checked, **_extra(extra, (*checked, *set_here), meta.name)}, headers


def positive(number: Any, name: str) -> str:
    """The text of a page number or limit in a URL.

    Raises:
        InvalidValueException: when it is no whole number from 1.
    """
    found = unwrapped(number)
    if type(found) is not int or not 1 <= found < _TOO_MANY:
        raise InvalidValueException(f"{name} must be a whole number from 1, not {shown(number)}.")
    return str(found)


def _extra(extra: Any, taken: tuple[str, ...], owner: str) -> dict[str, str]:
    """Extra parameters as text, otherwise as they were given.

    Raises:
        InvalidValueException: when they are no mapping of names to values, or one stands for what
            another argument says already.
    """
    if extra is None:
        return {}
    if not is_mapping(extra):
        raise InvalidValueException(
            f"{owner}: {EXTRA} is a dict of parameters by wire name, not {type(extra).__name__}."
        )
    for name, value in extra.items():
        if not isinstance(name, str) or not name:
            raise InvalidValueException(f"{owner}: {EXTRA} has {name!r} where a name should be.")
        if name in taken:
            raise InvalidValueException(
                f"{owner}: {EXTRA} has {name!r}, which this call sets already. Use one of the two."
            )
        if value is None:
            raise InvalidValueException(f"{owner}: {EXTRA} has no value for {name!r}.")
    texts: dict[str, str] = {}
    for name, value in extra.items():
        try:
            # several values are checked one by one here; the connection sees their text alone
            several = is_collection(value)
            texts[name] = query_texts("GET", {name: value})[name] if several else query_text(value)
        except ValueError as error:
            raise InvalidValueException(f"{owner}: {EXTRA} cannot be sent: {error}.") from None
    return texts


def split(
    meta: ResourceMeta, operation: Operation | Action, values: Mapping[str, Any]
) -> tuple[dict[str, str], dict[str, str], dict[str, Any]]:
    """Tell the parameters of a write from the fields of its body."""
    known = {*parameters_of(meta, operation)}
    if takes_filter_set(operation):
        known.add("query")
    given = {name: value for name, value in values.items() if name in known}
    query, headers = encode_single(meta, operation, given)
    return query, headers, {n: v for n, v in values.items() if n not in known}
