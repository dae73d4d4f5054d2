"""The schema as an OpenAPI 3.1 document: for doc viewers, mock servers and other generators."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.ir import Action, Api, Enum, Field, Operation, Parameter, Resource, Shape, Type
from generator.naming import placeholders
from generator.signatures import WRITABLE_IN

Json = dict[str, Any]

VERSION = "3.1.0"

#: JSON Schema of each type that needs no reference, in what replies hold and requests send.
PLAIN: dict[str, Json] = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "boolean": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "map": {"type": "object"},
    "link": {"$ref": "#/components/schemas/Link"},
    "any": {},
}

#: JSON Schema of each wire format of the types that have several.
WIRE: dict[str, Json] = {
    "text": {"type": "string", "format": "decimal"},
    "number": {"type": "number"},
    "rfc2822": {"type": "string", "description": "A date as in RFC 2822."},
    "iso8601": {"type": "string", "format": "date-time"},
    "sql": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$"},
    "object": {"type": "object", "properties": {"date": {"type": "string"}}},
    "unix": {"type": "integer", "description": "Seconds since 1970."},
    "unix_text": {"type": "string", "pattern": r"^\d+$", "description": "Seconds since 1970."},
}

#: What each limit of the schema language is called in JSON Schema.
LIMITS = {
    "min": "minimum",
    "max": "maximum",
    "min_length": "minLength",
    "max_length": "maxLength",
    "max_items": "maxItems",
}


def document(api: Api, version: str, examples: Mapping[str, Json] | None = None) -> str:
    """The whole document as JSON text.

    Args:
        api: the resolved schema.
        version: version of the document.
        examples: a row for each record class, by its name.
    """
    built = _Document(api, examples or {}).build(version)
    return json.dumps(built, indent=1, ensure_ascii=False) + "\n"


class _Document:
    def __init__(self, api: Api, examples: Mapping[str, Json]) -> None:
        self.api = api
        self.examples = examples
        shapes = [*api.shared_shapes, *(s for r in api.resources for s in r.shapes)]
        enums = [*api.shared_enums, *(e for r in api.resources for e in r.enums)]
        self.shapes: dict[str, Shape] = {shape.name: shape for shape in shapes}
        self.enums: dict[str, Enum] = {enum.name: enum for enum in enums}

    def build(self, version: str) -> Json:
        facts = self.api.facts
        oauth = facts.base_paths["oauth"]
        return {
            "openapi": VERSION,
            "info": {
                "title": facts.name,
                "version": version,
                "license": {"name": "MIT", "identifier": "MIT"},
            },
            "servers": [
                {
                    "url": f"https://{facts.hosts['api']}{oauth}",
                    "variables": {"store_hash": {"default": "store_hash"}},
                },
                {
                    "url": f"https://{{store_host}}{facts.base_paths['basic']}",
                    "variables": {"store_host": {"default": "store.example.com"}},
                },
            ],
            "security": [{"token": []}, {"basic": []}],
            "tags": [{"name": r.name, "description": r.doc} for r in self.api.resources],
            "paths": self._paths(),
            "components": {
                "securitySchemes": {
                    "token": {"type": "apiKey", "in": "header", "name": facts.headers["token"]},
                    "basic": {"type": "http", "scheme": "basic"},
                },
                "schemas": self._schemas(),
                "responses": self._errors(),
            },
        }

    # -- paths ----------------------------------------------------------------------------

    def _paths(self) -> Json:
        paths: dict[str, Json] = {}
        for resource in self.api.resources:
            for operation in resource.operations:
                item = paths.setdefault(operation.path, {})
                item[operation.method.lower()] = self._operation(resource, operation)
            for action in resource.actions:
                # an action can share a path with a verb, as the count by status does
                item = paths.setdefault(action.path, {})
                item.setdefault(action.method.lower(), self._action(resource, action))
        return dict(sorted(paths.items()))

    def _operation(self, resource: Resource, operation: Operation) -> Json:
        described: Json = {
            "operationId": f"{resource.name}.{operation.verb}",
            "tags": [resource.name],
            "summary": operation.doc or f"{operation.verb.replace('_', ' ')}: {resource.doc}",
            "parameters": list(self._parameters(resource, operation)),
            "responses": self._responses(resource, operation),
        }
        if operation.note:
            described["description"] = operation.note
        if operation.deprecated or operation.sunset:
            described["deprecated"] = True
        if operation.verb in ("create", "update"):
            described["requestBody"] = self._body(f"{resource.record}_{operation.verb}")
        return described

    def _action(self, resource: Resource, action: Action) -> Json:
        reply: Json = {}
        if action.returns:
            reply = _ref(action.returns)
            reply = {"type": "array", "items": reply} if action.many else reply
            if action.envelope:
                reply = {"type": "object", "properties": {action.envelope: reply}}
        described: Json = {
            "operationId": f"{resource.name}.{action.name}",
            "tags": [resource.name],
            "summary": action.doc,
            "parameters": list(self._parameters(resource, action)),
            "responses": {
                "2XX": _reply(reply),
                "default": {"$ref": "#/components/responses/Error"},
            },
        }
        if action.deprecated:
            described["deprecated"] = True
        if action.body:
            described["requestBody"] = self._body(action.body)
        elif action.body_of:
            described["requestBody"] = self._body(f"{resource.record}_{action.body_of}")
        return described

    def _parameters(self, resource: Resource, operation: Operation | Action) -> Iterator[Json]:
        for name in placeholders(operation.path):
            schema = self._type(resource.id_type) if name == "id" else {"type": "integer"}
            yield {"name": name, "in": "path", "required": True, "schema": schema}
        for parameter in resource.parameters:
            group = parameter.group if parameter.group == "sort" else f"{parameter.group}s"
            if group in operation.accepts:
                yield self._parameter(parameter)
        if isinstance(operation, Operation):
            yield from map(self._parameter, operation.parameters)
        if "paging" in operation.accepts and resource.paging:
            names, page = self.api.facts.paging, resource.paging
            limits = {"minimum": 1, "maximum": page.max_limit, "default": page.default_limit}
            first = {"minimum": names["first_page"], "default": names["first_page"]}
            yield {"name": names["page"], "in": "query", "schema": {"type": "integer", **first}}
            yield {"name": names["limit"], "in": "query", "schema": {"type": "integer", **limits}}

    def _parameter(self, parameter: Parameter) -> Json:
        described: Json = {
            "name": parameter.wire_name,
            "in": "header" if parameter.header else "query",
            "description": parameter.doc,
            "schema": self._type(parameter.type),
        }
        if parameter.type.kind == "array":
            described |= {"style": "form", "explode": False}
        if parameter.deprecated:
            described["deprecated"] = True
        return described

    def _responses(self, resource: Resource, operation: Operation) -> Json:
        record = _ref(resource.record)
        reply: Json | None
        if operation.verb.startswith("count"):
            reply = {"type": "object", "properties": {"count": {"type": "integer"}}}
        elif operation.verb.startswith("list"):
            reply = {"type": "array", "items": record}
            if operation.envelope:
                reply = {"type": "object", "properties": {operation.envelope: reply}}
        else:
            reply = None if operation.verb.startswith("delete") else record
        replies: Json = {str(operation.status): _reply(reply if operation.status != 204 else None)}
        if operation.verb.startswith("list") or (resource.single and operation.verb == "get"):
            replies["204"] = {"description": "There is nothing."}
        if operation.verb == "list" and any(p.header for p in resource.parameters):
            replies["304"] = {"description": "Nothing changed."}
        if operation.partial:
            replies["207"] = _reply({})
        return {**replies, "default": {"$ref": "#/components/responses/Error"}}

    @staticmethod
    def _body(schema: str) -> Json:
        return {"required": True, "content": {"application/json": {"schema": _ref(schema)}}}

    # -- schemas --------------------------------------------------------------------------

    def _schemas(self) -> Json:
        schemas: Json = {"Link": LINK, "Error": ERROR}
        for enum in self.enums.values():
            schemas[enum.name] = self._enum(enum)
        for shape in self.shapes.values():
            schemas[shape.name] = self._object(shape.doc, shape.fields, required_in="create")
        for resource in self.api.resources:
            schemas[resource.record] = self._object(resource.doc, resource.fields)
            if resource.record in self.examples:
                schemas[resource.record]["examples"] = [self.examples[resource.record]]
            for verb in ("create", "update"):
                uses = verb in resource.operation or any(
                    action.body_of == verb for action in resource.actions
                )
                if uses:
                    schemas[f"{resource.record}_{verb}"] = self._request(resource, verb)
        return dict(sorted(schemas.items()))

    def _object(self, doc: str, fields: Iterable[Field], required_in: str = "") -> Json:
        listed = list(fields)
        described: Json = {
            "type": "object",
            "description": doc,
            "properties": {field.wire_name: self._field(field) for field in listed},
        }
        required = [f.wire_name for f in listed if required_in in f.required]
        return described | ({"required": required} if required else {})

    def _request(self, resource: Resource, verb: str) -> Json:
        fields = [field for field in resource.fields if field.access in WRITABLE_IN[verb]]
        properties = {f.wire_name: self._field(f, written=True) for f in fields}
        required = [
            f.wire_name
            for f in fields
            if verb in f.required or (verb == "update" and f.keep_on_update)
        ]
        described: Json = {"type": "object", "properties": properties}
        if required:
            described["required"] = required
        if verb == "create" and resource.any_of:
            described["anyOf"] = [
                {"required": [name]} for group in resource.any_of for name in group
            ]
        return described

    def _field(self, field: Field, written: bool = False) -> Json:
        each = (field.write or field.type) if written else field.type
        schema = dict(self._type(each))
        limits = {LIMITS[name]: _number(value) for name, value in field.limits.items()}
        if field.format:
            schema.setdefault("format", field.format)
        if field.optional:
            schema = {"anyOf": [schema, *self._nothing(field)]}
        schema |= {**limits, "description": f"{field.doc}"}
        if field.default is not None:
            schema["default"] = field.default
        if not written and field.access == "read_only":
            schema["readOnly"] = True
        if field.access == "write_only":
            schema["writeOnly"] = True
        if field.deprecated:
            schema["deprecated"] = True
        return schema

    @staticmethod
    def _nothing(field: Field) -> Iterator[Json]:
        if field.nullable:
            yield {"type": "null"}
        if field.none_as is not None:
            yield {"const": field.none_as}

    @staticmethod
    def _enum(enum: Enum) -> Json:
        values: Json = {"enum": [each.value for each in enum.values]}
        if enum.open:
            values = {"anyOf": [values, {"type": enum.base}]}
        return {"description": enum.doc, **values}

    def _type(self, each: Type) -> Json:
        if each.lenient:
            return {}
        if each.kind in ("enum", "object", "record"):
            return _ref(each.enum or each.of)
        if each.kind == "array":
            items = self._type(each.items) if each.items else {}
            return {"type": "array", "items": items}
        return PLAIN[each.kind] if each.kind in PLAIN else WIRE[each.wire]

    def _errors(self) -> Json:
        content = {"application/json": {"schema": _ref("Error")}}
        return {"Error": {"description": "The call was refused or failed.", "content": content}}


LINK: Json = {
    "type": "object",
    "description": "Where linked records are found.",
    "properties": {
        "url": {"type": "string", "format": "uri"},
        "resource": {"type": "string", "description": "Path below the API's base."},
    },
}

ERROR: Json = {
    "description": "What was wrong, one entry per problem.",
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "status": {"type": "integer"},
            "message": {"type": "string"},
            "details": {"type": "object"},
        },
    },
}


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _reply(schema: Json | None) -> Json:
    if schema is None:
        return {"description": "Done."}
    return {"description": "Done.", "content": {"application/json": {"schema": schema}}}


def _number(text: Any) -> Any:
    return float(text) if "." in str(text) else int(text)
