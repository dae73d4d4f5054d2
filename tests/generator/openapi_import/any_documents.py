"""Random OpenAPI documents: odd names and values, references, common errors.

Values of ``PLAIN`` are written without quotes, so that YAML may take them for anything.
"""

from __future__ import annotations

import re
from typing import Any

import yaml
from hypothesis import strategies as st

Node = dict[str, Any]

#: Text that YAML reads as something else when it has no quotes.
PLAIN = [
    *("yes", "NO", "on", "Off", "y", "null", "~", "2020-01-01", "2001-12-14t21:59:43.10-05:00"),
    *("010", "0x1F", "0o7", "1_000", "1e3", "12:30:45", ".inf", "-.NaN", "1.10", "=", "<<", "0"),
]
#: Names that Python, the schema language or the record classes have a use for.
RESERVED = [
    *("id", "class", "None", "self", "keys", "items", "parent_id", "fields", "changes", "save"),
    *("update", "delete", "page", "limit", "start", "query", "type", "print", "_meta", "async"),
    *("__init__", "store", "resource", "record", "match", "list", "get", "create", "count"),
    *(
        "filters",
        "bool",
        "codecs",
        "date",
        "datetime",
        "int",
        "overload",
        "extra_params",
        "writable",
    ),
]
#: Names that collide in Python or with classes of the schema, and those that no schema file has.
ODD = [
    *("aB", "a_b", "a-b", "a.b", "a b", "A", "a", "Ab", "aB_", "2x", "1", "-1", "é", "", " "),
    *("a\nb", "a:in", "a[gt]", "date:min", "$ref", "$id", "#", "{x}", "'", '"', "\\", "\u202e"),
    *("FormField", "odds", "Odd", "Odds", "OddFilters", "Thing", "things", "thing_id", "min_id"),
    *("sort", "direction", "url", "Bound", "BoundOdds", "Record", "x" * 90),
    "a_field_with_a_name_as_long_as_any_that_was_ever_seen_in_a_document",
]
COMPONENTS = ["Odd", "Odds", "FormField", "Thing", "a_create", "a-b", "ab", "x" * 62, "List", "S0"]

names = st.one_of(
    st.sampled_from(["a", "b", "a_b", "name", "id", "date"]),
    st.sampled_from(RESERVED),
    st.sampled_from(ODD),
    st.sampled_from(PLAIN),
    st.text(max_size=8),
)
texts = st.one_of(
    st.sampled_from(
        ["", "Text.", "Line\nbreak: #x\r\n\t", "`a` <b> {c} $d %s \\", "TODO", "x" * 400]
    ),
    st.text(max_size=12),
)
scalars: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.sampled_from([0, 1, -1, 1.5, -0.0, 1e300, float("inf")]),
    st.sampled_from(["", "a", "A", " a ", "a\nb", "c\r\n", "\t", "\u2028", "\x01", "\u202e"]),
    st.sampled_from(PLAIN),
    st.sampled_from([[], {}, [1], {"a": 1}]),
)  # fmt: skip
types = st.sampled_from(
    ["string", "integer", "number", "boolean", "object", "array", "null", "int", "date", "", 5]
)
pointers = st.one_of(
    st.sampled_from(COMPONENTS).map(lambda name: f"#/components/schemas/{name}"),
    st.sampled_from(["#", "#/", "#/components/schemas/none", "other.yml#/x", "", "#/paths"]),
)
FACTS: dict[str, st.SearchStrategy[Any]] = {
    "nullable": st.booleans(),
    "readOnly": st.booleans(),
    "writeOnly": st.booleans(),
    "deprecated": st.booleans(),
    "description": texts,
    "enum": st.lists(scalars, max_size=4),
    "const": scalars,
    "default": scalars,
    "format": st.sampled_from(["date", "date-time", "decimal", "uri", "email", "rfc2822", "x"]),
    "pattern": st.sampled_from(["^a$", "^$", "[", r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$"]),
    "minimum": scalars,
    "maximum": scalars,
    "exclusiveMinimum": st.one_of(st.booleans(), st.integers(-5, 5)),
    "exclusiveMaximum": st.one_of(st.booleans(), st.integers(-5, 5)),
    "minLength": st.sampled_from([0, 1, -1, "1", 10**20]),
    "maxLength": st.sampled_from([0, 1, -1, 2.0, 10**20]),
    "maxItems": st.sampled_from([0, 3, None]),
    "required": st.one_of(st.lists(names, max_size=3), st.booleans()),
    "additionalProperties": st.one_of(st.booleans(), st.just({"type": "string"})),
    "not": st.sampled_from([{}, {"const": True}]),
}  # fmt: skip


def schemas(depth: int = 2) -> st.SearchStrategy[Any]:
    """Schemas, valid and invalid."""
    references = st.fixed_dictionaries({"$ref": pointers}, optional={"description": texts})
    leaves: st.SearchStrategy[Any] = st.fixed_dictionaries(
        {}, optional={"type": st.one_of(types, st.lists(types, max_size=3)), **FACTS}
    )
    odd: st.SearchStrategy[Any] = st.sampled_from([None, True, False, [], "string", 5])
    if depth == 0:
        return st.one_of(leaves, references)
    inner = schemas(depth - 1)
    properties = st.dictionaries(names, inner, max_size=4)
    objects = st.fixed_dictionaries({"properties": properties}, optional={"type": types, **FACTS})
    arrays = st.fixed_dictionaries({"type": st.just("array"), "items": inner}, optional=FACTS)
    mixed = st.fixed_dictionaries(
        {},
        optional={
            **{key: st.lists(inner, max_size=3) for key in ("oneOf", "anyOf", "allOf")},
            "$ref": pointers,
            "properties": properties,
            "items": inner,
            "type": types,
            "nullable": st.booleans(),
        },
    )
    return st.one_of(leaves, references, objects, objects, arrays, mixed, odd)


def contents(depth: int = 2) -> st.SearchStrategy[Any]:
    """What bodies and replies have, under usual and odd media types."""
    kinds = st.sampled_from(
        [
            *("application/json", "application/json; charset=utf-8", "application/vnd.x+json"),
            *("text/json", "*/*", "text/plain", "application/xml", "multipart/form-data", ""),
        ]
    )
    media = st.fixed_dictionaries({"schema": schemas(depth)})
    usual = st.fixed_dictionaries({"application/json": media})
    held = st.one_of(usual, usual, st.dictionaries(kinds, media, max_size=2))
    refs = st.sampled_from(
        [{"$ref": f"#/components/{kind}/c"} for kind in ("responses", "requestBodies", "schemas")]
    )
    return st.one_of(st.fixed_dictionaries({"content": held}), refs, st.sampled_from([{}, None]))


statuses = st.sampled_from(["200", "201", "204", "207", "2XX", "default", "400", "404", "200", "x"])
parameters = st.one_of(
    st.fixed_dictionaries(
        {"name": names, "in": st.sampled_from(["query", "header", "path", "cookie", "body"])},
        optional={
            "schema": schemas(1),
            "description": texts,
            "required": st.booleans(),
            "deprecated": st.booleans(),
        },
    ),
    st.sampled_from([{"$ref": "#/components/parameters/c"}, {"$ref": "#/components/none"}, None]),
)
operations = st.fixed_dictionaries(
    {},
    optional={
        "parameters": st.lists(parameters, max_size=4),
        "requestBody": contents(),
        "responses": st.one_of(st.dictionaries(statuses, contents(), max_size=3), st.none()),
        "summary": texts,
        "description": texts,
        "deprecated": st.booleans(),
    },
)
methods = st.sampled_from(["get", "post", "put", "delete", "patch", "parameters", "x-a"])
items = st.one_of(
    st.dictionaries(methods, operations, max_size=4),
    st.sampled_from([{"$ref": "#/components/pathItems/c"}, None, []]),
)
variables = st.sampled_from(
    ["id", "thing_id", "class", "self", "page", "a-b", "a.b", "aB", "1", "", "é", "Thing", "*x"]
)


def json_of(schema: Any) -> Node:
    """What a body or reply with a schema has."""
    return {"content": {"application/json": {"schema": schema}}}


@st.composite
def documents(draw: st.DrawFn) -> tuple[Node, str]:
    """A document, and the path in it to draft: usual calls of one record, and any others."""
    above = draw(st.sampled_from(["", "", "/things/{%s}", "/stores/{h}/v2", "/api/v2/things/{%s}"]))
    last = draw(st.sampled_from(["odds", "odds", "name", "id", "a-b", "keys"]))
    path = f"{above.replace('%s', draw(variables))}/{last}"
    inside = f"{path}/{{{draw(variables)}}}"
    named = {"$ref": "#/components/schemas/Odd"}
    record = draw(st.one_of(st.just(named), schemas()))
    rows = {"type": "array", "items": record}
    reply, many = {"200": json_of(record)}, {"200": json_of(rows)}
    held = {"200": json_of({"properties": {"odds": rows}})}
    usual: list[tuple[str, str, Any]] = [
        (path, "get", {"responses": draw(st.sampled_from([many, many, held, reply]))}),
        (path, "post", {"requestBody": json_of(record), "responses": reply}),
        (inside, "get", {"responses": reply}),
        (inside, "put", {"requestBody": json_of(draw(st.one_of(st.just(record), schemas())))}),
        (inside, "delete", {"responses": {"204": {}}}),
        (path, "delete", {"responses": {}}),
    ]
    paths: Node = {path: {}}
    for at, method, call in draw(st.lists(st.sampled_from(usual), min_size=1, max_size=6)):
        given = draw(st.lists(parameters, max_size=3))
        paths.setdefault(at, {})[method] = {**call, "parameters": given}
    for at in (path, inside, f"{path}/count", f"{inside}/seal", f"{path}/", f"/{last}"):
        if draw(st.integers(0, 3)) == 0:
            more = draw(items)
            known: Node = paths.get(at) or {}  # two of these paths may be one
            paths[at] = {**more, **known} if isinstance(more, dict) else more
    listed = draw(st.lists(st.sampled_from(COMPONENTS[1:]), max_size=3))
    components = {
        "schemas": {"Odd": draw(schemas()), **{name: draw(schemas(1)) for name in listed}},
        "parameters": {"c": draw(parameters)},
        "responses": {"c": draw(contents(1))},
        "requestBodies": {"c": draw(contents(1))},
        "pathItems": {"c": draw(items)},
    }
    version = draw(st.sampled_from(["3.0.0", "3.1.0"]))
    asked = draw(st.sampled_from([path, path, path, inside]))
    asked = re.sub(r"^(/stores/\{h\}|/api)/v2", "", asked)
    return {"openapi": version, "paths": paths, "components": components}, asked


class _Dumper(yaml.SafeDumper):
    """Writes no aliases, and some text without quotes."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def written(tree: Node) -> str:
    """A document as YAML, with the values of ``PLAIN`` as they are."""
    dump: Any = yaml.dump  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    text = str(dump(tree, Dumper=_Dumper, allow_unicode=True, width=10**9, sort_keys=False))
    plain = "|".join(re.escape(each) for each in PLAIN)
    return re.sub(rf"'({plain})'(?=:? *$|: )", r"\1", text, flags=re.MULTILINE)
