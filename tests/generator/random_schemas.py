"""Small schemas with odd names, hostile text and any mix of keys: many right, some wrong."""

from __future__ import annotations

import builtins
import keyword
import typing
from typing import Any

from hypothesis import strategies as st

from bigcommerce_sdk.endpoints.bound import BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.resource import Resource
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import SubResourceRecord
from generator import naming
from generator.language import types
from generator.language.words import ACCESS, CLASS_NAME, COMPARISONS, GROUPS, METHODS, PYTHON_NAME

Tree = dict[str, Any]

_MEMBERS = {
    name
    for owner in (BoundResource, Collection, FilterSet, NestedRecord, SubResourceRecord, Resource)
    for name in dir(owner)
}
_KNOWN = sorted({*dir(builtins), *keyword.softkwlist, *_MEMBERS, *dir(typing), "codecs", "value"})
#: Names of fields and parameters: those that Python, typing and the SDK have themselves among them.
ODD_NAMES = [each for each in _KNOWN if PYTHON_NAME.takes(each)]
ODD_CLASSES = [each for each in _KNOWN if CLASS_NAME.takes(each)]
PLAIN_NAMES = ["name", "size", "kind", "min_size", "size__in", "a", "x_", "id", "thing_id"]

#: Text that could end or change the code, documentation or page that contains it.
TEXTS = [
    "Words.", '"""', "'''", 'a "quote"', "a\\", "\\", "\\N{BULLET} \\x00 \\u2028", "{a} {0} {{b}}",
    "{{ x }} {% y %} {# z #}", "%s %(a)d", "<script>alert(1)</script>", "<b>&amp;", "# imports",
    "*args, **kwargs", "| a | b |", "[a](javascript:x)", "a: b # c", "naïve ☃ 😀 中文", "\ufeffa",
    "a\u00a0b", '"""+__import__("os").system("x")+"""', "return 1", "  a  ", "x" * 200, "'", '"',
    ":param x:", "API: GET /", "'\"\"\"", '\\"""', "🏳️\u200d🌈", "a\nb", "\u202ea", "\ta", "", " ",
]  # fmt: skip
#: From here on they are refused.
REFUSED_FROM = TEXTS.index("a\nb")


def mostly(usual: list[Any], others: list[Any]) -> st.SearchStrategy[Any]:
    """One of the usual values, or now and then one of the others."""
    return st.integers(0, 39).flatmap(lambda n: st.sampled_from(others if n == 39 else usual))


_TAKEN = {*keyword.kwlist, *naming.RESERVED_ON_RECORDS, *naming.RESERVED_PARAMETERS, "parent_id"}
names = mostly([*PLAIN_NAMES * 3, *(each for each in ODD_NAMES if each not in _TAKEN)], ODD_NAMES)
_FREE = [
    f"{a}{b}" for a in ("Ab", "Class", "Type", "None", "Self") for b in ("", "s", "Kind", "X1")
]
_ODD = [each for each in ODD_CLASSES if each not in naming.RESERVED_CLASSES]
classes = mostly([*_FREE, *_ODD], ODD_CLASSES)
texts = mostly(TEXTS[:REFUSED_FROM] * 8, TEXTS)
rarely = st.sampled_from([False] * 7 + [True])
wire_names = mostly(["a:min", "x-y", "class", "a.b", "Name", "1"], ["page", "id", "{a}"])
WIRE_VALUES: list[Any] = ["", "0", 0, 1, -1.5, True, None, [], "a", "x'\"", "2024-12-31"]

#: A default that a type can have, and limits that it can have.
FITTING: dict[str, tuple[list[Any], tuple[str, ...]]] = {
    "string": (["", "a", '"""'], ("min_length", "max_length")),
    "integer": ([0, 1, 10**17], ("min", "max")),
    "decimal": (["0", "1.5"], ("min", "max")),
    "boolean": ([True, False], ()),
    "enum": (["a"], ()),
    "array": ([[]], ("max_items",)),
}


class Names:
    """The names of one schema that can be referred to."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.resources = list(dict.fromkeys(draw(st.lists(classes, min_size=1, max_size=3))))
        self.shapes = draw(st.lists(classes, max_size=2, unique=True))
        self.enums = draw(st.lists(classes, max_size=2, unique=True))
        self.records = draw(st.lists(classes, max_size=1))
        self.used: set[str] = set()

    def new(self, most: int) -> list[str]:
        """Names for members of one resource; rarely one that it has already."""
        found: list[str] = self.draw(st.lists(names, max_size=most, unique=True))
        if not self.draw(rarely):
            found = [name for name in found if name not in self.used]
        self.used.update(found)
        return found

    def one_of(self, known: list[str]) -> str:
        """One of the known names, or one that is not known."""
        draw = self.draw
        found: str = draw(mostly(known or ODD_CLASSES, ODD_CLASSES))
        return found


def parameter_keys(names: Names) -> Tree:
    """The type of a parameter, with the keys that belong to it; rarely one that none can have."""
    draw = names.draw
    if draw(st.integers(0, 39)) == 39:
        return value_keys(names)
    kinds = [each for each in types.SCALAR_TYPES if each != "enum" or names.enums]
    kind = draw(st.sampled_from(kinds))
    found: Tree = {"type": kind}
    if draw(st.booleans()):
        found = {"type": "array", "items": kind}
        if kind == "datetime":
            found["items"] = {"type": kind, "wire": "iso8601"}
    return found | ({"enum": names.one_of(names.enums)} if kind == "enum" else {})


def value_keys(names: Names, of_records: bool = False) -> Tree:
    """The type of a field or parameter, with the keys that belong to it."""
    draw = names.draw
    kinds = [each for each in types.VALUE_TYPES if each != "link"]
    kinds = kinds if names.shapes else [each for each in kinds if each != "object"]
    kinds = kinds if names.enums else [each for each in kinds if each != "enum"]
    found: Tree = {"type": draw(st.sampled_from(kinds))}
    leaf, inner = found["type"], found
    if leaf == "array" or (leaf == "map" and draw(rarely)):
        known = [each for each in types.ITEM_TYPES if each in kinds]
        leaf = draw(st.sampled_from([*known, *(["record"] if of_records else [])]))
        found["items"] = leaf
        if draw(rarely):
            inner = {"type": draw(st.sampled_from(["array", "map"])), "items": leaf}
            found["items"] = inner
    if leaf in ("object", "record"):
        inner["of"] = names.one_of(names.shapes if leaf == "object" else names.resources)
    if leaf == "enum":
        inner["enum"] = names.one_of(names.enums)
    wires = [each for each in types.TYPES[found["type"]].codecs if each != types.PLAIN]
    is_odd: bool = draw(rarely)
    if wires and is_odd:
        found["wire"] = draw(st.sampled_from(wires))
    return found


accepted = mostly(
    [["filters"], ["options"], ["filters", "options"], []], [[each] for each in GROUPS]
)


def some(draw: st.DrawFn, options: dict[str, st.SearchStrategy[Any]]) -> Tree:
    """Some of the keys, each rarely."""
    return {key: draw(value) for key, value in options.items() if draw(rarely)}


_ACCESS: Tree = {"access": st.sampled_from(ACCESS)}
_REQUIRED: Tree = {"required": st.sampled_from(["create", "update", ["create", "update"]])}
_ACCESS_ALONE = [_ACCESS, _REQUIRED]
_ACCESS_AND_REQUIRED = [_ACCESS | _REQUIRED]


def field(names: Names, of_records: bool) -> Tree:
    """One field."""
    draw = names.draw
    found = {**value_keys(names, of_records), "doc": draw(texts)}
    defaults, limits = FITTING.get(found["type"], ([None], ()))
    default = mostly(defaults, WIRE_VALUES)
    bounds: Tree = {each: st.integers(0, 9) for each in limits}
    options = {
        "wire_name": wire_names,
        **draw(mostly(_ACCESS_ALONE, _ACCESS_AND_REQUIRED)),
        "nullable": st.booleans(),
        "none_as": st.sampled_from(WIRE_VALUES),
        "keep_on_update": mostly([False], [True]),
        "parent": mostly([False], [True]),
        "changed_by": mostly([None], ["Things"]),
        "included_as": mostly([None], ["a"]),
        "default": default,
        "example": default,
        "deprecated": texts,
        "note": texts,
        "format": texts,
        **bounds,
    }
    found |= some(draw, options)
    if draw(rarely) and found.get("access") != "read_only":
        found["write"] = value_keys(names)
    return found


def parameters(names: Names) -> Tree:
    """Filters, options or the parameters of an operation."""
    draw = names.draw
    found: Tree = {}
    for name in names.new(3):
        options = {
            "wire_name": wire_names,
            "header": mostly([False], [True]),
            "deprecated": texts,
            "op": mostly(["none"], [*COMPARISONS]),
        }
        keys = {**parameter_keys(names), "op": "none", "doc": draw(texts)}
        found[name] = keys | some(draw, options)
    return found


def fields(names_: Names, of_records: bool = True) -> Tree:
    """The fields of a record or shape."""
    return {name: field(names_, of_records) for name in names_.new(5)}


def action(names: Names, path: str) -> Tree:
    """One action."""
    draw = names.draw
    ends = ["/go", "/{id}/go", "/{other_id}/go", "/go/{class}", "/{name}/x"]
    found: Tree = {
        "method": draw(st.sampled_from(METHODS)),
        "path": path + draw(st.sampled_from(ends)),
        "doc": draw(texts),
    }
    shapes = names.shapes or ["Nowhere"]
    if draw(rarely):
        found |= {"returns": draw(st.sampled_from(shapes)), "many": draw(st.booleans())}
    return found | some(
        draw,
        {
            "body": st.sampled_from([*shapes, {"type": "array", "items": "string"}]),
            "body_of": st.sampled_from(["create", "update"]),
            "on_record": st.booleans(),
            "accepts": accepted,
            "envelope": wire_names,
            "deprecated": texts,
            "parameters": st.just(parameters(names)),
        },
    )


def resource(names: Names, record: str, path: str, below: str = "") -> Tree:
    """A resource, or a sub-resource without a name."""
    draw = names.draw
    verbs = ["list", "get", "create", "update", "delete", "delete_all", "count"]
    verbs += ["list_all", "count_all"] if below and draw(rarely) else []
    wanted = draw(st.lists(st.sampled_from(verbs), unique=True, max_size=7))
    wanted = wanted if draw(rarely) else list(dict.fromkeys(["list", "get", *wanted]))
    names.used = {"id", "thing_id", "parent", "x", "type", "print", "e"}
    own = fields(names)
    key: Tree = {"type": draw(st.sampled_from(["integer", "string"])), "doc": draw(texts)}
    found: Tree = {
        "record": record,
        "path": path,
        "doc": draw(texts),
        "operations": {verb: operation(names) for verb in wanted},
        "paging": draw(
            st.sampled_from([{}, {}, {"none": True}, {"max_limit": 9, "default_limit": 5}])
        ),
        "filters": parameters(names),
        "options": parameters(names),
        "fields": {"id": {**key, "access": "read_only"}, **own},
    }
    if draw(rarely) and names.records:
        found["extends"] = names.records[0]
    if draw(rarely):
        found["sort"] = {
            "by": ["id", "a b"] if draw(rarely) else ["id"],
            "direction": draw(st.sampled_from(["suffix", "parameter"])),
        }
    if draw(rarely):
        found["actions"] = {name: action(names, path) for name in names.new(2)}
    if draw(rarely):
        to = names.one_of(names.resources)
        link = {"to": to, "via": draw(st.sampled_from(["id", *own])), "doc": draw(texts)}
        found["links"] = dict.fromkeys(names.new(2), link)
    if draw(rarely):
        known = st.sampled_from([*own] or ["id"])
        groups = [draw(st.lists(known, min_size=1, unique=True))]
        found[draw(st.sampled_from(["any_of", "together"]))] = groups
    if draw(rarely):
        shown = [n for n, each in own.items() if each.get("access") != "write_only"]
        found["columns"] = draw(st.lists(st.sampled_from(["id", *shown]), min_size=1, unique=True))
    return found


def operation(names: Names) -> Tree:
    """One of the common verbs."""
    options = {
        "accepts": accepted,
        "status": st.sampled_from([200, 201, 207]),
        "deprecated": texts,
        "sunset": texts,
        "doc": texts,
        "envelope": wire_names,
    }
    found = some(names.draw, options)
    if names.draw(rarely):
        found["parameters"] = parameters(names)
    return found


@st.composite
def schemas(draw: st.DrawFn) -> dict[str, Tree]:
    """The files of a schema, besides ``api.yaml``, by name."""
    names = Names(draw)
    files: dict[str, Tree] = {}
    for number, name in enumerate(names.resources):
        path = f"/r{number}"
        found = {"resource": name, **resource(names, f"{name[:50]}Row", path)}
        if draw(st.booleans()):
            child = f"{name[:50]}Part"
            parent = draw(
                st.sampled_from(["thing_id", "parent", "x", "type", "print", "e"] * 9 + ["limit"])
            )
            part = resource(names, f"{child}Row", f"{path}/{{{parent}}}/parts", name)
            found["sub_resources"] = {child: part}
            link = {"type": "link", "to": child, "many": True, "doc": draw(texts)}
            names.used = {*found["fields"], *found["filters"], *found["options"]}
            found["fields"] |= dict.fromkeys([*names.new(4), "its_parts"][:1], link)
        files[f"{number}.yaml"] = found
    names.used = set()
    values = st.lists(
        st.sampled_from(["a", "b", "", '"', "class", "0", 7]), min_size=1, unique=True
    )
    files["shared.yaml"] = {
        "shared": draw(texts),
        "records": {
            name: {"doc": draw(texts), "fields": fields(names, False)} for name in names.records
        },
        "shapes": {
            name: {"doc": draw(texts), "fields": fields(names, False)} for name in names.shapes
        },
        "enums": {
            name: {"doc": draw(texts), "values": draw(values), "open": draw(st.booleans())}
            for name in names.enums
        },
    }
    return files
