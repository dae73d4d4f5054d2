"""What transports, limiters and clocks of the caller return, validated.

Loaded only for results that are not of the expected class exactly.
"""

from __future__ import annotations

import math
from types import CoroutineType
from typing import Any, NoReturn

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.json.writing import shown, type_of
from bigcommerce_sdk.messages import Headers, Response

_NOT_AWAITED = (
    "a coroutine, which BigcommerceApi cannot await. Use AsyncBigcommerceApi, or a function "
    "without async"
)


def seconds_of(value: Any, method: str, owner: object) -> float:
    """A number of seconds that a method returned.

    Args:
        value: what it returned.
        method: the method, such as ``limiter.reserve``.
        owner: the object of the caller that has it.

    Raises:
        ConfigurationException: when it is not a number.
    """
    kind: Any = value.__class__
    is_number = kind is not bool and hasattr(kind, "__float__")
    if is_number and not math.isnan(found := float(value)):
        return found
    got = _NOT_AWAITED if _is_coroutine(value) else shown(value)
    raise ConfigurationException(
        f"{method}() must return a number of seconds, got {got} (from {_class_of(owner)})."
    )


def response_of(value: Any, transport: object) -> Response:
    """The response that ``send`` of a transport returned.

    Raises:
        ConfigurationException: when it is none.
    """
    if _is_coroutine(value):
        _refuse(transport, _NOT_AWAITED)
    try:
        status, headers, content = value.status, value.headers, value.content
    except AttributeError:
        _refuse(transport, type_of(value))
    if not isinstance(status, int) or isinstance(status, bool):
        _refuse(transport, f"the status {shown(status)}, which is not an int")
    if not issubclass(type(content), (bytes, bytearray, memoryview)):
        _refuse(transport, f"content of the type {type_of(content)}, which is not bytes")
    return Response(int(status), _headers(headers, transport), bytes(content))


def _headers(given: Any, transport: object) -> Headers:
    found: dict[Any, Any] = {}
    try:
        found = dict(given)
    except (TypeError, ValueError):
        is_mapping = False
    else:
        is_mapping = not isinstance(given, (str, bytes))  # which are a mapping if empty
    if not is_mapping:
        _refuse(transport, f"headers of the type {type_of(given)}, which is not a mapping")
    for each in (*found, *found.values()):
        if not isinstance(each, str):
            _refuse(transport, f"a name or value of a header that is {type_of(each)}, not str")
    return Headers(found)


def _refuse(transport: object, got: str) -> NoReturn:
    raise ConfigurationException(
        "transport.send() must return a Response(status, headers, content) with an int, a mapping "
        f"of str and bytes, got {got} (from {_class_of(transport)}). The request may have been "
        "sent: check before you repeat a write."
    )


def refuse_coroutine(value: Any, called: str) -> None:
    """Refuse a coroutine that a plain function returned, since it would never be awaited.

    Args:
        value: what it returned.
        called: the function.

    Raises:
        ConfigurationException: when it is a coroutine.
    """
    if _is_coroutine(value):
        raise ConfigurationException(f"{called} returned {_NOT_AWAITED}.")


def _is_coroutine(value: object) -> bool:
    """Whether it is a coroutine, which is closed: otherwise Python warns of it."""
    if not isinstance(value, CoroutineType):
        return False
    value.close()
    return True


def _class_of(owner: object) -> str:
    return type(owner).__name__
