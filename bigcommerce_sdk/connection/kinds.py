"""Kinds of transports, options and connections: those that block, and those that are awaited.

A synchronous client cannot await anything, and an asynchronous one must not block its event loop.
"""

from __future__ import annotations

import inspect
from types import CoroutineType
from typing import Any

from bigcommerce_sdk.connection.options import Options
from bigcommerce_sdk.exception import ConfigurationException, InvalidValueException
from bigcommerce_sdk.json.writing import shown, type_of
from bigcommerce_sdk.naming import ASYNC
from bigcommerce_sdk.transport.limiter import check_methods

_SYNC, _ASYNC = "BigcommerceApi", "AsyncBigcommerceApi"


def check_transport(transport: object, is_async: bool) -> None:
    """Refuse a transport of the other kind.

    Args:
        transport: the transport; asynchronous if its ``send`` is a coroutine function.
        is_async: whether the client is asynchronous.

    Raises:
        ConfigurationException: names the kind of transport that the client needs.
    """
    example = "AiohttpTransport()" if is_async else "RequestsTransport()"
    check_methods("transport", transport, example, ("send",))
    sends: Any = transport
    if _is_coroutine_function(sends.send) is not is_async:
        kind, other = ("an AsyncTransport", _SYNC) if is_async else ("a Transport", _ASYNC)
        what = "a coroutine function" if is_async else "a plain method"
        raise ConfigurationException(
            f"transport must be {kind}, whose send is {what}, such as {example}, got "
            f"{_name_of(transport)}, which is for {other}."
        )
    check_methods("transport", transport, example, ("send", "aclose" if is_async else "close"))


def check_option(options: Options, name: str, is_async: bool) -> None:
    """Refuse an option that a client of this kind cannot use.

    Args:
        options: the options.
        name: the name of the option.
        is_async: whether the client is asynchronous.

    Raises:
        ConfigurationException: names the client to use, or what the option needs.
    """
    if name == "clock":
        kind, method = ("an AsyncClock", "wait") if is_async else ("a Clock", "sleep")
        found = getattr(options.clock, method, None)
        if not callable(found) or _is_coroutine_function(found) is not is_async:
            what = "a coroutine function" if is_async else "a plain method"
            raise ConfigurationException(
                f"clock must be {kind}, with now and {what} {method}, got "
                f"{_name_of(options.clock)}."
            )
        return
    if is_async:
        return
    value: Any = getattr(options, name, None)
    if name == "limiter":
        _refuse_coroutine_function("limiter.reserve", value.reserve)
        _refuse_coroutine_function("limiter.report", value.report)
    elif name == "rate_limiting_management":
        callback = options.management and options.management.callback_function
        _refuse_coroutine_function("callback_function", callback)
    else:
        _refuse_coroutine_function(name, value)


def check_store_limiter(limiter: Any, store: str, is_async: bool) -> Any:
    """The limiter of another store, by ``for_store`` of the caller's limiter.

    Raises:
        ConfigurationException: when it returns no limiter that a client of this kind can use.
    """
    returned: Any = limiter.for_store(store)
    found: Any = returned
    if isinstance(returned, CoroutineType):
        returned.close()  # otherwise Python warns that it was never awaited
    name = f"limiter.for_store({shown(store)}) of {_name_of(limiter)}"
    check_methods(name, found, "LocalLimiter()", ("reserve", "report", "for_store"), "return")
    if not is_async:
        _refuse_coroutine_function(f"reserve of {name}", found.reserve)
        _refuse_coroutine_function(f"report of {name}", found.report)
    return found


def _refuse_coroutine_function(name: str, value: Any) -> None:
    if _is_coroutine_function(value):
        raise ConfigurationException(
            f"{name} must be a plain function, got a coroutine function, which {_SYNC} cannot "
            f"await. Use {_ASYNC}, or a function without async."
        )


def check_connection(name: str, connection: object, is_async: bool) -> None:
    """Refuse what is no connection of this kind of client.

    Args:
        name: the synchronous name of the class that needs the connection.
        connection: the connection.
        is_async: whether it must be asynchronous.

    Raises:
        InvalidValueException: names the class to use.
    """
    found: object = getattr(connection, "_is_async", None)
    is_connection = callable(getattr(connection, "run", None))
    if is_connection and found is not (not is_async):
        return
    needs, other = (ASYNC + name, name) if is_async else (name, ASYNC + name)
    kind = "an asynchronous" if is_async else "a synchronous"
    got = f"{connection!r}. Use {other} with it" if is_connection else type_of(connection)
    raise InvalidValueException(
        f"{needs} needs the connection of {kind} client, such as its api.connection, got {got}."
    )


def _is_coroutine_function(value: Any) -> bool:
    """Whether a function, or an object that is called like one, is to be awaited."""
    return inspect.iscoroutinefunction(value) or inspect.iscoroutinefunction(
        getattr(value, "__call__", None)  # noqa: B004 - the method, not whether there is one
    )


def _name_of(value: object) -> str:
    return value.__name__ if isinstance(value, type) else type(value).__name__
