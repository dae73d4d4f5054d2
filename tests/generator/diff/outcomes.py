"""What becomes of a call of a generated package: its value, its requests, its warnings."""

from __future__ import annotations

import json
import logging
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from bigcommerce_sdk.exception import UnknownAttributeException
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.secret import Secret
from tests.generator.micro import Store, client


@dataclass(frozen=True)
class Outcome:
    """What became of a call.

    Attributes:
        error: what it raised; empty when it raised nothing.
        value: what it returned, as text.
        kinds: the types of what it returned.
        sent: its requests.
        warned: the categories of its warnings.
    """

    error: str
    value: str
    kinds: object
    sent: tuple[str, ...]
    warned: frozenset[str]

    def is_kept_by(self, other: Outcome) -> bool:
        """Whether another run gave the same, without a further warning."""
        mine = (self.error, self.value, self.kinds, self.sent)
        theirs = (other.error, other.value, other.kinds, other.sent)
        return mine == theirs and other.warned <= self.warned


class Answering(Store):
    """A store that looks for an answer with the query first, and answers 404 without one."""

    def send(self, request: Request, secrets: Mapping[str, Secret], timeout: float) -> Response:
        call = f"{request.method} {request.url.partition('/stores/abc/v2')[2]}"
        found = next((each for each in (call, call.partition("?")[0]) if each in self.replies), "")
        self.requests.append(request)
        if not found:
            error = [{"status": 404, "message": "Nothing is here."}]
            return Response(404, Headers(), json.dumps(error).encode())
        reply = self.replies[found]
        empty = reply is None
        return Response(204 if empty else 200, Headers(), b"" if empty else _bytes(reply))


def _bytes(reply: object) -> bytes:
    return json.dumps(reply).encode()


def outcome(
    package: ModuleType, replies: Mapping[str, Any], call: Callable[[Any], object]
) -> Outcome:
    """What becomes of a call, which is given a client of the package."""
    api, store = client(package, Answering(replies))
    error, value = "", None
    logging.disable()  # thousands of requests are not worth a line each
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        try:
            value = call(api)
        except Exception as raised:
            # for an attribute that a client or resource lacks; it adds a suggestion only
            is_plain = isinstance(raised, UnknownAttributeException)
            error = f"{'AttributeError' if is_plain else type(raised).__name__}: {raised}"
        finally:
            logging.disable(logging.NOTSET)
    return Outcome(
        error,
        json.dumps(_plain(value)),
        _kinds(value),
        tuple(f"{each.method} {each.url} {each.content!r}" for each in store.requests),
        frozenset(each.category.__name__ for each in warned),
    )


def _plain(value: object) -> object:
    if isinstance(value, BaseRecord):
        return {"record": type(value).__name__, **value.to_dict()}
    if is_list(value):
        return [_plain(each) for each in value]
    if is_object(value):
        return {key: _plain(each) for key, each in value.items()}
    return value if value is None or isinstance(value, (str, int)) else str(value)


def _kinds(value: object) -> object:
    if is_list(value):
        return ["list", *map(_kinds, value)]
    if is_object(value):
        return {key: _kinds(each) for key, each in value.items()}
    return type(value).__name__
