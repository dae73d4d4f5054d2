"""The schemas of an OpenAPI document: records, the bodies of requests, shapes and enums."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.ir import Api, Enum, Field, Resource, Type
from generator.signatures import WRITABLE_IN

Json = dict[str, Any]

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


class Schemas:
    """Makes the schemas of one API."""

    def __init__(self, api: Api, examples: Mapping[str, Json]) -> None:
        self.api = api
        self.examples = examples

    def all(self) -> Json:
        """Every schema by its name."""
        schemas: Json = {"Link": LINK, "Error": ERROR}
        for enum in self.api.enums.values():
            schemas[enum.name] = self._enum(enum)
        for shape in self.api.shapes.values():
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
            described["allOf"] = [
                {"anyOf": [{"required": [name]} for name in group]} for group in resource.any_of
            ]
        return described

    def _field(self, field: Field, written: bool = False) -> Json:
        each = (field.write or field.type) if written else field.type
        schema = dict(self.type_of(each))
        limits = {LIMITS[name]: value for name, value in field.limits.items()}
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

    def type_of(self, each: Type) -> Json:
        """The schema of a type."""
        if each.lenient:
            return {}
        if each.kind in ("enum", "object", "record"):
            return ref(each.enum or each.of)
        if each.kind == "array":
            items = self.type_of(each.items) if each.items else {}
            return {"type": "array", "items": items}
        return PLAIN[each.kind] if each.kind in PLAIN else WIRE[each.wire]


def ref(name: str) -> Json:
    """A reference to a schema by its name."""
    return {"$ref": f"#/components/schemas/{name}"}
