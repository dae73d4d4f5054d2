"""Answer requests below ``/sandbox/``: routing, credentials, arguments."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any, NamedTuple

from werkzeug.wrappers import Request

from bigcommerce_sdk.http.masking import is_secret_name
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.sandbox.admin.openapi import document
from bigcommerce_sdk.sandbox.admin.operations import (
    BASE,
    OPERATIONS,
    STORE,
    Call,
    Operation,
    Parameter,
    Stores,
)
from bigcommerce_sdk.sandbox.admin.schemas import OBJECT, Schema, described, fits
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.json_text import read_json
from bigcommerce_sdk.sandbox.problem import Problem, method_not_allowed, not_found
from bigcommerce_sdk.sandbox.stores import SandboxStore
from bigcommerce_sdk.sandbox.tenants.access import unauthorized

_WHOLE = re.compile(r"-?[0-9]{1,18}")
_NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,18})?")


class _Route(NamedTuple):
    """A path and its operations by method."""

    path: re.Pattern[str]
    operations: dict[str, Operation]


class Admin:
    """Controls a sandbox over HTTP.

    Args:
        stores: the stores, the first of which is the sandbox itself.
    """

    base: str = BASE

    def __init__(self, stores: Stores) -> None:
        self._stores = stores
        #: all operations
        self.operations: tuple[Operation, ...] = (
            *OPERATIONS,
            Operation(
                "GET",
                "openapi.json",
                "This interface as an OpenAPI 3.1 document.",
                lambda call: self.document,
                returns=OBJECT,
                on="anyone",
            ),
        )
        by_path: dict[str, dict[str, Operation]] = {}
        for each in self.operations:
            by_path.setdefault(each.path, {})[each.method] = each
        self._routes = [_Route(_pattern(path), found) for path, found in by_path.items()]

    @cached_property
    def document(self) -> dict[str, Any]:
        """The interface as an OpenAPI 3.1 document."""
        return document(self.operations)

    def answer(self, request: Request) -> Reply:
        """Answer a request.

        Raises:
            Problem: the request is refused.
        """
        operation, in_path = self._operation(request)
        if operation.on != "anyone" and not self._is_token_of_any(request):
            raise unauthorized()
        given = _query(request)
        body = _body(request) if operation.has_body else {}
        store = self._store(request, operation, given, body)
        try:
            arguments = in_path | _arguments(operation, given, body)
            data = operation.run(Call(self._stores, store, arguments))
        except ValueError as error:
            raise Problem(400, str(error)) from None
        except RecursionError:
            raise Problem(400, "The body is nested too deeply.") from None
        return Reply(operation.status, None if operation.returns is None else data)

    def operation(self, name: str) -> Operation:
        """The operation with a name.

        Raises:
            Problem: 404, no operation has the name.
        """
        for each in self.operations:
            if each.name == name:
                return each
        raise not_found()

    def perform(self, operation: Operation, store: SandboxStore, given: Mapping[str, Any]) -> Any:
        """Do an operation for a caller whose credentials are checked, as a request would.

        Args:
            operation: the operation.
            store: the store that it is about.
            given: its arguments by name: text if a request has them in the URL.

        Returns:
            The JSON of the reply.

        Raises:
            ValueError: an argument is unknown, missing or invalid.
            Problem: the operation refuses the call.
        """
        in_path = {name: given[name] for name in operation.placeholders if name in given}
        others = {name: value for name, value in given.items() if name not in in_path}
        query, body = ({}, others) if operation.has_body else (others, {})
        arguments = in_path | _arguments(operation, query, body)
        return operation.run(Call(self._stores, store, arguments))

    def _operation(self, request: Request) -> tuple[Operation, dict[str, Any]]:
        """The operation of a request, and the arguments in its path.

        Raises:
            Problem: 404 or 405, no operation has the path or the method.
        """
        for path, operations in self._routes:
            match = path.fullmatch(request.path)
            if match is not None:
                method = "GET" if request.method == "HEAD" else request.method
                if method not in operations:
                    raise method_not_allowed(request.method, operations)
                return operations[method], match.groupdict()
        raise not_found()

    def _is_token_of_any(self, request: Request) -> bool:
        """Whether a request has the token of a store, whichever it is."""
        accepted = [_accepts(store, request) for store in self._stores.stores]
        return any(accepted)

    def _store(
        self,
        request: Request,
        operation: Operation,
        given: dict[str, str],
        body: dict[str, Any],
    ) -> SandboxStore:
        """The store of a request, whose token it has.

        Raises:
            Problem: 400, it names two stores; 401, the store does not exist or has another token.
        """
        stores = self._stores.stores
        if operation.on == "anyone":
            return stores[0]
        name = stores[0].store_hash
        if operation.on == "store":
            named = [each.pop(STORE) for each in (given, body) if STORE in each]
            if len(named) > 1 and named[0] != named[1]:
                raise Problem(400, f"{STORE} must not name two stores, in the URL and the body.")
            name = named[0] if named else name
        for store in stores:
            if store.store_hash == name and _accepts(store, request):
                return store
        raise unauthorized()


def _accepts(store: SandboxStore, request: Request) -> bool:
    """Whether a request has the token of a store."""
    return store._tenant.access.accepts(request)


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"{(\w+)}", path)
    names = [f"(?P<{each}>[^/]+)" if at % 2 else re.escape(each) for at, each in enumerate(parts)]
    return re.compile(re.escape(BASE) + "".join(names))


def _query(request: Request) -> dict[str, str]:
    """The URL parameters.

    Raises:
        Problem: 400, one is given twice.
    """
    for name, values in request.args.lists():
        if len(values) > 1:
            raise Problem(400, f"The URL parameter {shown(name)} must be given once.")
    return dict(request.args)


def _body(request: Request) -> dict[str, Any]:
    """The JSON object of a body; an empty one for an empty body.

    Raises:
        Problem: 415, the content type is not JSON; 400, the body is not a JSON object.
    """
    # Also for an empty body: a form of another origin can send the other types.
    if not request.is_json:
        raise Problem(415, "The Content-Type must be application/json.")
    found = read_json(request)
    body: Any = {} if found is None and not request.get_data() else found
    if not is_object(body):
        raise Problem(400, "The body must be a JSON object.")
    return body


def _arguments(
    operation: Operation, query: Mapping[str, str], body: dict[str, Any]
) -> dict[str, Any]:
    """The arguments of an operation.

    Raises:
        ValueError: one is unknown, missing or invalid.
    """
    known = {each.name: each for each in operation.takes if each.name not in operation.placeholders}
    if operation.has_body:
        _check_names(query, () if operation.on == "anyone" else (STORE,))
        if operation.whole is not None:
            return {"data": body}
        given: Mapping[str, Any] = body
    else:
        given = query
    _check_names(given, (*known, *((STORE,) if operation.on == "store" else ())))
    found: dict[str, Any] = {}
    for name, parameter in known.items():
        if name in given:
            found[name] = _checked(parameter, given[name], is_text=not operation.has_body)
        elif parameter.required:
            raise ValueError(f"{name} is missing: it must be {_wanted(parameter)}.")
    return found


def _check_names(given: Mapping[str, Any], known: tuple[str, ...]) -> None:
    for name in given:
        if name not in known:
            hint = did_you_mean(name, known) or f" Valid names: {', '.join(known) or 'none'}."
            raise ValueError(f"unknown name {shown(name)}.{hint}")


def _checked(parameter: Parameter, value: Any, *, is_text: bool) -> Any:
    """An argument of the right type.

    Raises:
        ValueError: it is not valid.
    """
    read = _read(parameter.schema, value) if is_text else value
    if not fits(parameter.schema, read):
        found = "" if is_secret_name(parameter.name) else f", not {shown(value)}"
        raise ValueError(f"{parameter.name} must be {_wanted(parameter)}{found}.")
    return read


def _read(schema: Schema, text: str) -> Any:
    """The value of a URL parameter; text that is not of its type stays text."""
    if schema.get("type") == "integer" and _WHOLE.fullmatch(text):
        return int(text)
    if schema.get("type") == "number" and _NUMBER.fullmatch(text):
        return float(text)
    return text


def _wanted(parameter: Parameter) -> str:
    return parameter.what or described(parameter.schema)
