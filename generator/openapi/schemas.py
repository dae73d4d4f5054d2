"""The schemas of an OpenAPI document: records, the bodies of requests, shapes and enums."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.records.fields import WRITABLE_IN, is_needed

from ..ir import Api, Enum, Field, Resource, Type, Union, parent_id_types
from ..language.limits import LIMITS
from ..language.types import SENT_TYPES
from .common import COMMON, Json, ref

_FILE: Json = {"type": "string", "format": "binary"}
#: JSON Schema of each type that needs no reference, in what replies hold and requests send.
PLAIN: dict[str, Json] = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "string_or_integer": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
    "file": _FILE,
    "string_or_file": {"type": "string"},
    "boolean": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "map": {"type": "object", "additionalProperties": True},
    "link": ref("_Link"),
    "any": {},
}

#: JSON Schema of each wire format of the types that have several.
WIRE: dict[str, Json] = {
    "text": {"type": "string", "format": "decimal"},
    "number": {"type": "number"},
    "rfc2822": {"type": "string", "format": "rfc2822", "description": "A date as in RFC 2822."},
    "iso8601": {"type": "string", "format": "date-time"},
    "sql": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$"},
    "object": ref("_DateObject"),
    "unix": {"type": "integer", "format": "unix-time", "description": "Seconds since 1970."},
    "unix_text": {
        "type": "string",
        "pattern": "^(0|[0-9]{5,11})$",
        "description": "Seconds since 1970.",
    },
}

#: What the formats of the schema language are called in JSON Schema. ``email`` is left out: fields
#: hold empty text too, which consumers that check formats would refuse to read.
FORMATS = {"url": "uri", "https url": "uri", "uuid": "uuid"}

_METACHARACTERS, _ESCAPED = re.compile(r"[\\^$.|?*+()\[\]{}]"), r"\\\g<0>"


class Schemas:
    """Makes the schemas of one API."""

    def __init__(self, api: Api, examples: Mapping[str, Json]) -> None:
        self.api = api
        self.examples = examples
        self._written: Json = {}

    def all(self, paths: Json) -> Json:
        """Every schema by its name that the paths lead to.

        Args:
            paths: the finished paths; bodies are described while those are made.
        """
        schemas: Json = {**self._written, **COMMON}
        for enum in self.api.enums.values():
            schemas[enum.name] = self._enum(enum)
        for shape in self.api.shapes.values():
            schemas[shape.name] = self._shown(shape.doc, shape.fields)
        for union in self.api.unions.values():
            schemas[union.name] = self._union(union, {name: ref(name) for name in union.shapes})
        for resource in self.api.resources:
            schemas[resource.record] = self._shown(resource.doc, resource.fields)
            for field in resource.fields:
                included = self._included(resource)
                if field.link and (field.link.included or field.wire_name in included):
                    schemas[resource.record]["properties"][field.wire_name] = self._inline(field)
            if resource.record in self.examples:
                schemas[resource.record]["examples"] = [self.examples[resource.record]]
        used = _reached(schemas, [paths, ref("_Error")])
        return {name: schemas[name] for name in schemas if name in used}

    def body(
        self,
        resource: Resource,
        verb: str,
        parents: Iterable[str] = (),
        with_id: bool = False,
        as_form: bool = False,
    ) -> Json:
        """The schema of the body of a create or update.

        Args:
            resource: the resource.
            verb: ``"create"`` or ``"update"``.
            parents: names of parent ids that the body holds because the path does not.
            with_id: whether it is a row with the id of the record.
            as_form: whether it is a form, which can have files.
        """
        described = self._sent(resource.fields, verb, as_form)
        ids = parent_id_types(self.api, resource)
        for name in parents:
            described["properties"][name] = self.type_of(ids[name])
            described.setdefault("required", []).append(name)
        wires = {field.name: field.wire_name for field in resource.fields}
        if with_id:
            keys = [wires.get(name, name) for name in resource.key_names]
            types = map(self.type_of, resource.record_id_types.values())
            identity = dict(zip(keys, types, strict=True))
            described["properties"] = {**described["properties"], **identity}
            described["properties"] = {**identity, **described["properties"]}
            needed = [each for each in described.get("required", ()) if each not in keys]
            nullable = {field.wire_name for field in resource.fields if field.nullable}
            described["required"] = [*(each for each in keys if each not in nullable), *needed]
        for field in resource.fields if verb == "create" else ():
            property_ = described["properties"].get(field.wire_name, {})
            if verb in field.required and property_.get("type") == "string":
                property_.setdefault("minLength", 1)  # the API takes empty text as nothing
        if verb == "create" and resource.any_of:
            described["allOf"] = [
                {"anyOf": [{"required": [wires[name]]} for name in group]}
                for group in resource.any_of
            ]
        if resource.together:
            groups = [[wires[name] for name in group] for group in resource.together]
            described["dependentRequired"] = {
                name: [other for other in group if other != name]
                for group in groups
                for name in group
            }
        name = f"{resource.record}_{verb}" + "_row" * with_id + "_form" * as_form
        return self._kept(name, described) if not parents else described

    def part(self, name: str, verb: str, as_form: bool = False) -> Json:
        """The schema of an object inside a body, or of the body of an action."""
        key = f"{name}_{verb}" + "_form" * as_form
        if key not in self._written:
            self._written[key] = {}  # there already, for what holds itself
            union = self.api.unions.get(name)
            if union:
                parts = {each: self.part(each, verb) for each in union.shapes}
                self._kept(key, self._union(union, parts))
            else:
                self._kept(key, self._sent(self.api.shapes[name].fields, verb, as_form))
        return ref(key)

    def _union(self, union: Union, parts: Mapping[str, Json]) -> Json:
        """One of several objects; ``parts`` are the references to them."""
        described: Json = {"description": union.doc, "anyOf": [*parts.values()]}
        if union.by:
            first = self.api.shapes[union.shapes[0]]
            wire = next(field.wire_name for field in first.fields if field.name == union.by)
            mapping = {tag: parts[name]["$ref"] for tag, name in union.alternatives}
            described["discriminator"] = {"propertyName": wire, "mapping": mapping}
        return described

    @staticmethod
    def _included(resource: Resource) -> set[str]:
        """Wire names of the links that replies can hold whole, when they are asked for."""
        enums = {enum.name: enum for enum in resource.enums}
        options = (each for each in resource.parameters if each.group == "option")
        items = (each.type.items for each in options if each.type.items)
        chosen = (enums[each.enum] for each in items if each.enum in enums)
        return {str(value.value) for enum in chosen for value in enum.values}

    def _inline(self, field: Field) -> Json:
        """A link, or what it leads to."""
        assert field.link  # noqa: S101 - the only kind of field that this is asked for
        whole = ref(field.link.record)
        rows: Json = {"type": "array", "items": whole} if field.link.many else whole
        described: Json = {"anyOf": [ref("_Link"), rows], "description": field.doc}
        return described | ({"readOnly": True} if field.access == "read_only" else {})

    def _kept(self, key: str, described: Json) -> Json:
        self._written[key] = described
        return ref(key)

    def _shown(self, doc: str, fields: Iterable[Field]) -> Json:
        """What a reply holds: stores add fields without a word, so more may be there."""
        properties = {field.wire_name: self._field(field) for field in fields}
        described: Json = {"type": "object", "description": doc, "properties": properties}
        return described if properties else described | {"additionalProperties": True}

    def _sent(self, fields: Iterable[Field], verb: str, as_form: bool = False) -> Json:
        """What a body can hold, and nothing else: unknown fields are refused."""
        allowed = [
            field
            for field in fields
            if verb in WRITABLE_IN[field.access] and (as_form or field.sent.kind != "file")
        ]
        described: Json = {
            "type": "object",
            "properties": {f.wire_name: self._field(f, verb, as_form) for f in allowed},
            "additionalProperties": False,
        }
        required = [f.wire_name for f in allowed if is_needed(verb, f.required, f.keep_on_update)]
        return described | ({"required": required} if required else {})

    def _field(self, field: Field, verb: str = "", as_form: bool = False) -> Json:
        each = field.sent if verb else field.type
        if as_form and each.kind in SENT_TYPES:
            return {**_FILE, "description": field.doc}
        schema: Json = dict(self.type_of(each, verb))
        if each.wire == "csv":  # of parameters, whose style says so, it is a list
            text: Json = {"type": "string", "description": "Items with commas between them."}
            schema = text if verb else {"anyOf": [text, schema]}
        if field.format in FORMATS:
            schema.setdefault("format", FORMATS[field.format])
        if verb or field.access == "read_only":
            schema |= {LIMITS[name].keyword: value for name, value in field.limits.items()}
        if field.optional and schema:
            schema = {"anyOf": [schema, *self._nothing(field)]}
        schema["description"] = field.doc
        if field.default is not None:
            schema["default"] = field.default
        if not verb and field.access == "read_only":
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
            yield _constant(field.none_as)

    @staticmethod
    def _enum(enum: Enum) -> Json:
        values: Json = {"enum": [each.value for each in enum.values]}
        if enum.open:
            values = {"anyOf": [values, {"type": enum.base}]}
        return {"description": enum.doc, **values}

    def type_of(self, each: Type, verb: str = "") -> Json:
        """The schema of a type: as replies hold it, or as bodies of ``verb`` do."""
        if each.lenient:
            return {}
        if each.kind in ("object", "union") and verb:
            return self.part(each.of, verb)
        if each.kind == "record":
            return {"anyOf": [ref(each.of), ref("_Link")]}
        if each.kind in ("enum", "object", "union"):
            return ref(each.enum or each.of)
        if each.kind == "array":
            items = self.type_of(each.items, verb) if each.items else {}
            return {"type": "array", "items": items}
        if each.kind == "map" and each.items:
            return {"type": "object", "additionalProperties": self.type_of(each.items, verb)}
        return PLAIN[each.kind] if each.kind in PLAIN else WIRE[each.wire]


def _constant(value: object) -> Json:
    """The schema of one value.

    Without ``const`` where limits can say it: clients that are generated from a union of a constant
    and a type often accept the constant alone.
    """
    match value:
        case str():
            return {"type": "string", "pattern": f"^{_METACHARACTERS.sub(_ESCAPED, value)}$"}
        case bool():
            return {"type": "boolean", "not": {"const": not value}}
        case int() | float():
            kind = "integer" if isinstance(value, int) else "number"
            return {"type": kind, "minimum": value, "maximum": value}
        case []:
            return {"type": "array", "items": {}, "maxItems": 0}
        case _:
            return {"const": value}


def _reached(schemas: Json, roots: list[Json]) -> set[str]:
    """Names of the schemas that the roots refer to, themselves or through other schemas."""
    found: set[str] = set()
    left: list[object] = [*roots]
    while left:
        node = left.pop()
        if is_list(node):
            left += node
        elif is_object(node):
            name = str(node.get("$ref", "")).rpartition("/components/schemas/")[2]
            if name in schemas and name not in found:
                found.add(name)
                left.append(schemas[name])
            left += (each for key, each in node.items() if key != "examples")
    return found
