"""The table of operations as an OpenAPI document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bigcommerce_sdk import facts
from bigcommerce_sdk.sandbox.admin.operations import BASE, STORE, Operation, Parameter
from bigcommerce_sdk.sandbox.admin.schemas import TEXT, Schema, listing, record
from bigcommerce_sdk.version import __version__

#: The statuses of errors that operations have in common.
_ERRORS = {
    400: "An argument is unknown, missing or invalid.",
    401: "The token is missing or wrong.",
    413: "The body is too large.",
}
_STORE_DOC = "The hash of a store; by default the first one."
_TOKEN = "token"  # noqa: S105 - the name of a scheme


def document(operations: Sequence[Operation]) -> dict[str, Any]:
    """The OpenAPI 3.1 document of the operations."""
    paths: dict[str, dict[str, Any]] = {}
    for each in operations:
        paths.setdefault(BASE + each.path, {})[each.method.lower()] = _operation(each)
    error: Schema = listing(
        {
            "type": "object",
            "required": ["status", "message"],
            "properties": {
                "status": {"type": "integer"},
                "message": TEXT,
                "details": {"type": "object"},
            },
        }
    )
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "BigCommerce sandbox: control",
            "version": __version__,
            "description": "Control of the embedded store, for tests in any language.",
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {
            "schemas": {"Error": error},
            "securitySchemes": {
                _TOKEN: {"type": "apiKey", "in": "header", "name": facts.HEADERS["token"]}
            },
        },
    }


def _operation(operation: Operation) -> dict[str, Any]:
    placed = [_placed(operation, each) for each in operation.takes if _is_in_url(operation, each)]
    if operation.on == "store":
        placed.append({"name": STORE, "in": "query", "description": _STORE_DOC, "schema": TEXT})
    found: dict[str, Any] = {
        "operationId": operation.name,
        "summary": operation.doc.partition(". ")[0].rstrip("."),
        "description": operation.doc,
        "parameters": placed,
        "responses": _responses(operation),
        "security": [] if operation.on == "anyone" else [{_TOKEN: []}],
    }
    if operation.has_body:
        content = {"application/json": {"schema": _body(operation)}}
        is_required = operation.whole is not None or any(each.required for each in operation.takes)
        found["requestBody"] = {"required": is_required, "content": content}
    return found


def _is_in_url(operation: Operation, parameter: Parameter) -> bool:
    return not operation.has_body or parameter.name in operation.placeholders


def _placed(operation: Operation, parameter: Parameter) -> dict[str, Any]:
    place = "path" if parameter.name in operation.placeholders else "query"
    return {
        "name": parameter.name,
        "in": place,
        "required": parameter.required,
        "description": parameter.doc,
        "schema": parameter.schema,
    }


def _body(operation: Operation) -> Schema:
    if operation.whole is not None:
        return operation.whole
    taken = [each for each in operation.takes if not _is_in_url(operation, each)]
    fields: dict[str, Schema] = {
        each.name: {**each.schema, "description": each.doc} for each in taken
    }
    if operation.on == "store":
        fields[STORE] = {**TEXT, "description": _STORE_DOC}
    needed = [each.name for each in taken if each.required]
    return {**record(False, **fields), **({"required": needed} if needed else {})}


def _responses(operation: Operation) -> dict[str, Any]:
    done: dict[str, Any] = {"description": "Done."}
    if operation.returns is not None:
        done["content"] = _json(operation.returns)
    errors: Mapping[int, str] = _ERRORS
    if operation.has_body:
        errors = {**errors, 415: "The content type is not JSON."}
    if operation.placeholders:
        errors = {**errors, 404: "The path names nothing that exists."}
    if operation.on == "anyone":
        errors = {400: _ERRORS[400]}
    reference: Schema = {"$ref": "#/components/schemas/Error"}
    return {str(operation.status): done} | {
        str(status): {"description": words, "content": _json(reference)}
        for status, words in sorted(errors.items())
    }


def _json(schema: Schema) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}
