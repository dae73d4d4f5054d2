"""Rules about several keys of one object, as JSON Schema for editors.

The complete rules are in :mod:`generator.validation` and :mod:`generator.resolve`. The parts that
concern one object are repeated here, from the same tables. :data:`BEYOND` lists the rules that
JSON Schema cannot express completely.
"""

from __future__ import annotations

from bigcommerce_sdk.endpoints.methods import CROSS_PARENT_VERBS
from bigcommerce_sdk.records.fields import BODIES, WRITABLE_IN

from .kinds import INTEGER_TEXT, JsonSchema, whole
from .limits import LIMITS
from .types import (
    CONTAINERS,
    FIELD_TYPES,
    ITEM_TYPES,
    KEY_TYPES,
    NOT_OF_PARAMETERS,
    OF_PARAMETERS,
    PARAMETER_TYPES,
    PLAIN,
    SCALAR_TYPES,
    TYPES,
    default_wire,
)
from .wire_values import WIRE_VALUES
from .words import ARRAY_VERBS, NO_PAGES, VERBS

#: Rules that JSON Schema cannot check completely, with the reason ("it cannot ...").
BEYOND = {
    "wire-format": "look up the default wire format of array parameters in api.yaml",
    "wrong-type": "distinguish spellings of a number, true or null, such as 010, 1e1 and 10",
    "duplicate-key": "detect repeated keys",
    "yaml-anchor": "detect anchors",
    "duplicate-file": "read other files",
    "file-name": "check the names of files",
    "unknown-reference": "look up names that are defined elsewhere",
    "name-taken": "compare names of different mappings or files",
    "class-collision": "compare names of different mappings or files",
    "unreachable": "look up the links to a resource",
    "argument-clash": "compare names of fields, parameters and ids",
    "argument-lost": "detect that list_all has no method of its own without list",
    "record-clash": "compare an action with the fields and links of the record",
    "wire-name-clash": "compare values of different mappings",
    "parameter-twice": "compare values of different mappings",
    "path-twice": "compare values of different mappings",
    "path": "compare a path with that of the parent",
    "filter-field": "look up a field by a value, or by a part of a name",
    "links": "look up a field or resource by a value",
    "included-as": "look up the values of an option",
    "extends": "look up the fields of a record of another file",
    "groups": "look up a field by a value",
    "columns": "look up a field by a value",
    "operation": "look up a field by a value",
    "key-type": "look up a field by a value",
    "paging": "look up a filter by a value, or compare two values",
    "paging-parameter": "look up the names in api.yaml",
    "header": "compare names regardless of case, or look up the names in api.yaml",
    "api-facts": "look up the exceptions and required facts of the runtime",
    "limits": "compare two values",
    "default-value": "compare two values, or look up an enum",
    "file": "look up the shapes and operations that send a field",
    "example-value": "compare two values, or look up an enum",
    "enum-clash": "compare values regardless of case",
    "enum-label": "look up a value by a key",
    "union": "look up the fields of shapes",
    "shape-cycle": "follow references",
    "module-cycle": "follow references",
}


def when(conditions: JsonSchema, then: JsonSchema) -> JsonSchema:
    """A conditional schema: objects with all ``conditions`` must match ``then``."""
    return {"if": {"properties": conditions, "required": [*conditions]}, "then": then}


def without(*keys: str) -> JsonSchema:
    """The schema of an object without these keys."""
    return {"properties": dict.fromkeys(keys, False)}


def _type_keys(
    key: str, kinds: tuple[str, ...], others: tuple[str, ...], refused: tuple[str, ...]
) -> list[JsonSchema]:
    """The required and the disallowed keys of a type, and its wire formats without ``refused``."""
    found: list[JsonSchema] = []
    for kind in kinds:
        needs = TYPES[kind].needs
        has_items = key == "type" and kind in CONTAINERS
        stray = [] if has_items else [each for each in others if each not in needs]
        wires = [each for each in TYPES[kind].codecs if each not in (PLAIN, *refused)]
        then: JsonSchema = {"properties": dict.fromkeys(stray, False)}
        if key == "type":
            then["properties"]["wire"] = {"enum": wires} if wires else False
        found.append(when({key: {"const": kind}}, {"required": [*needs], **then}))
    return found


_OF_ITEMS = (
    *_type_keys("items", ITEM_TYPES, ("of", "enum"), ()),
    when({"items": {"type": "object"}}, without("of", "enum")),
    {
        "if": {"properties": {"type": {"const": "map"}, "items": False}, "required": ["type"]},
        "then": without("of", "enum"),
    },
)
#: A parameter: the keys that depend on its type.
PARAMETER = (
    *_type_keys("type", PARAMETER_TYPES, ("items", "enum"), NOT_OF_PARAMETERS),
    *_type_keys("items", SCALAR_TYPES, ("enum",), ()),
    when({"items": {"type": "object"}}, without("enum")),
    when(
        {"header": {"const": True}}, {"properties": {"wire": {"not": {"enum": [*OF_PARAMETERS]}}}}
    ),
)
PARAMETER_ITEMS = (*_type_keys("type", SCALAR_TYPES, ("enum",), NOT_OF_PARAMETERS),)
#: A field or written shape.
VALUE = (
    *_type_keys("type", FIELD_TYPES, ("items", "of", "enum", "to"), OF_PARAMETERS),
    when({"type": {"enum": [*CONTAINERS]}}, without("to")),
    *_OF_ITEMS,
)
#: A type of items.
ITEMS = (
    *_type_keys("type", (*ITEM_TYPES, "array"), ("items", "of", "enum"), OF_PARAMETERS),
    *_OF_ITEMS,
)
#: A list as the body of an action.
ROWS = _OF_ITEMS


def _access() -> list[JsonSchema]:
    """Contradictory marks of a field."""
    never: JsonSchema = {"type": "array", "maxItems": 0}
    not_kept: JsonSchema = {"properties": {"keep_on_update": {"const": False}}}
    found: list[JsonSchema] = []
    for access, bodies in WRITABLE_IN.items():
        if not bodies:
            refused: JsonSchema = {"required": never, "write": False}
            found.append(when({"access": {"const": access}}, {"properties": refused}))
        for verb in sorted({*BODIES}.difference(bodies)) if bodies else ():
            then: JsonSchema = {"properties": {"required": _lacks(verb)}}
            found.append(when({"access": {"const": access}}, then))
    link: JsonSchema = {"type": {"const": "link"}, "access": False, "write": False}
    return [
        *found,
        when({"access": {"not": {"const": "writable"}}}, not_kept),
        {  # a link is read-only by default
            "if": {"properties": link, "required": ["type"]},
            "then": {"properties": {"required": never, **not_kept["properties"]}},
        },
    ]


def _lacks(verb: str) -> JsonSchema:
    """A verb other than ``verb``, or a list of such verbs."""
    return {"not": {"anyOf": [{"const": verb}, {"type": "array", "contains": {"const": verb}}]}}


def _limits() -> list[JsonSchema]:
    """Limits that apply neither to the type nor to the type of the written shape."""
    found: list[JsonSchema] = []
    for name, limit in LIMITS.items():
        measured: JsonSchema = {"properties": {"type": {"enum": [*limit.kinds]}}}
        written: JsonSchema = {"required": ["write"], "properties": {"write": measured}}
        found.append(when({name: True}, {"anyOf": [measured, written]}))
    return found


def _defaults() -> list[JsonSchema]:
    """Defaults must match the type; one that equals ``none_as`` is always valid."""
    found: list[JsonSchema] = []
    for (kind, wire), values in WIRE_VALUES.items():
        conditions: JsonSchema = {"type": {"const": kind}, "none_as": False}
        required = ["type"]
        if wire != PLAIN:
            conditions["wire"] = {"const": wire}
            required += [] if wire == default_wire(kind) else ["wire"]
        elif default_wire(kind) != PLAIN or len(TYPES[kind].codecs) > 1:
            conditions["wire"] = False
        default: JsonSchema = {"anyOf": [{"type": "null"}, values.json_schema()]}
        found.append(
            {
                "if": {"properties": conditions, "required": required},
                "then": {"properties": {"default": default}},
            }
        )
    one: JsonSchema = {"type": ["string", "integer", "null"]}
    enum: JsonSchema = {"type": {"const": "enum"}, "none_as": False}
    then: JsonSchema = {"properties": {"default": one}}
    return [*found, {"if": {"properties": enum, "required": ["type"]}, "then": then}]


_ONE_BY_ID = when({"via": True}, {"properties": {"many": {"const": False}}})
LINK = (_ONE_BY_ID,)
_INCLUDED = when(
    {"included": {"const": True}},
    {
        "required": ["many"],
        "properties": {"type": {"const": "link"}, "many": {"const": True}, "via": False},
    },
)
_PARENT = when({"parent": {"const": True}}, {"properties": {"type": {"enum": [*KEY_TYPES]}}})
FIELD = (*VALUE, *_access(), *_limits(), *_defaults(), _ONE_BY_ID, _INCLUDED, _PARENT)
#: Only records have links.
SHAPE: tuple[JsonSchema, ...] = (
    {
        "properties": {
            "fields": {"additionalProperties": {"properties": {"type": {"not": {"const": "link"}}}}}
        }
    },
)

UNION: tuple[JsonSchema, ...] = (
    {
        "if": {"required": ["by"]},
        "then": {"properties": {"one_of": {"type": "object", "minProperties": 1}}},
        "else": {"properties": {"one_of": {"type": "array"}}},
    },
)

_WHOLE_NUMBERS: JsonSchema = {"items": {"anyOf": [{"type": "integer"}, whole(INTEGER_TEXT)]}}
ENUM: tuple[JsonSchema, ...] = (
    when({"base": {"const": "integer"}}, {"properties": {"values": _WHOLE_NUMBERS}}),
    {"properties": {"values": {"minItems": 1}}},
)

_OF_PAGES = ("default_limit", "max_limit", "keyset", "lowered_by")
PAGING = (
    when({"none": {"const": True}}, without(*_OF_PAGES)),
    when({"none": {"const": True}, "by": {"not": {"const": "none"}}}, without("by")),
    when({"by": {"const": "none"}}, without(*_OF_PAGES)),
    when({"by": True}, without("keyset")),
)

_NO_PAGES: JsonSchema = {"properties": {"accepts": {"not": {"contains": {"const": "paging"}}}}}
ACTION = (
    when({"body": True}, without("body_of")),
    when({"method": {"const": "GET"}}, without("body", "body_of")),
    when({"reply": True}, without("returns", "many", "envelope")),
    when({"many": {"const": True}}, {"required": ["returns"]}),
    _NO_PAGES,
)


#: Keys of an operation that only some verbs have.
VERBS_WITH = {
    "by": ("get",),
    "method": ("upsert_many",),
    "max_rows": ARRAY_VERBS,
    "concurrent": ARRAY_VERBS,
    "ids": ("delete_many",),
    "needs_filter": ("delete_all",),
}
#: Verbs of lists, which a single object lacks.
OF_LISTS = ("list", "count", "delete_all", *ARRAY_VERBS)


def _keys_of_verbs() -> JsonSchema:
    """The schema of each verb without the keys of others."""
    found: JsonSchema = {}
    for verb in VERBS:
        found[verb] = without(*(key for key, verbs in VERBS_WITH.items() if verb not in verbs))
    found["delete_many"]["required"] = ["ids"]
    return found


def _operations(*verbs: str) -> JsonSchema:
    """Operations in either notation, with one of the verbs."""
    listed: JsonSchema = {"type": "array", "contains": {"enum": [*verbs]}}
    mapped: JsonSchema = {"type": "object", "anyOf": [{"required": [each]} for each in verbs]}
    return {"anyOf": [listed, mapped]}


_VERB_KEYS: JsonSchema = {"if": {"type": "object"}, "then": {"properties": _keys_of_verbs()}}
_OPERATION_KEYS: JsonSchema = {
    "if": {"type": "object"},
    "then": {
        "properties": {
            **dict.fromkeys(NO_PAGES, _NO_PAGES),
            "delete": {"properties": {"accepts": {"maxItems": 0}}},
        }
    },
}
RESOURCE = (
    when({"operations": _operations("list")}, {"required": ["paging"]}),
    when(
        {"operations": _operations("list_all")},
        {"properties": {"operations": _operations("list")}},
    ),
    when(
        {"single": {"const": True}},
        {"properties": {"operations": {"not": _operations(*OF_LISTS)}}},
    ),
    {"properties": {"operations": _OPERATION_KEYS}},
    {"properties": {"operations": _VERB_KEYS}},
    # the notation as a list has no ids
    {
        "properties": {
            "operations": {"not": {"type": "array", "contains": {"const": "delete_many"}}}
        }
    },
)
RESOURCE_FILE = (
    *RESOURCE,
    {"properties": {"operations": {"not": _operations(*CROSS_PARENT_VERBS.values())}}},
)
