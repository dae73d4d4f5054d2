"""Schemas that break one rule each, as small edits of a valid one: what is refused, and where."""

from __future__ import annotations

from typing import NamedTuple

from tests.generator.micro import API, DIRECTORY, PARTS, THINGS, File, edited

ID = "  id: {type: integer, access: read_only, doc: Identifier.}\n"
MIN_ID = "  min_id: {type: integer, doc: Lowest id.}\n"
OPERATIONS = "operations: [list, get, create, update, delete]\n"
PARTS_OPERATIONS = "    operations: [list, get, create, update, delete]\n    paging: {}\n"
WITH_PARTS = THINGS + PARTS
OTHERS = edited(
    "record: Thing\n",
    "record: Other\n",
    edited("path: /things", "path: /others", edited("resource: Things", "resource: Others")),
)


class Bad(NamedTuple):
    """One mistake.

    Attributes:
        rule: the rule that must be named.
        line: the line that must be named.
        files: the files of the schema besides a valid ``api.yaml``.
        file: the file that must be named.
        seen_by_editors: whether ``schema.json`` must refuse that file too: unknown and missing
            keys, wrong types, words that are not on a list.
    """

    rule: str
    line: int
    files: dict[str, File]
    file: str = "things.yaml"
    seen_by_editors: bool = False


def things(rule: str, line: int, text: str, seen_by_editors: bool = False) -> Bad:
    """A mistake in ``things.yaml``."""
    return Bad(rule, line, {"things.yaml": text}, seen_by_editors=seen_by_editors)


def edit(rule: str, line: int, old: str, new: str, seen: bool = False) -> Bad:
    """A mistake made by replacing a part of the valid resource."""
    return things(rule, line, edited(old, new), seen)


def parts(rule: str, line: int, old: str, new: str, seen: bool = False) -> Bad:
    """A mistake made by replacing a part of the valid resource with a sub-resource."""
    return things(rule, line, edited(old, new, WITH_PARTS), seen)


def field(rule: str, text: str, below: str = "", line: int = 13, seen: bool = False) -> Bad:
    """A mistake in one more field, in line 13; ``below`` follows it."""
    return things(rule, line, f"{THINGS}  {text}\n{below}", seen)


def tail(rule: str, line: int, text: str, seen: bool = False) -> Bad:
    """A mistake in what follows the valid resource, from line 13 on."""
    return things(rule, line, THINGS + text, seen)


def shared(rule: str, line: int, text: str) -> Bad:
    """A mistake in a shared file."""
    return Bad(rule, line, {"things.yaml": THINGS, "shared.yaml": text}, "shared.yaml")


def api(rule: str, line: int, old: str, new: str, seen: bool = False) -> Bad:
    """A mistake in the API file."""
    text = edited(old, new, API)
    return Bad(rule, line, {"things.yaml": THINGS, "api.yaml": text}, "api.yaml", seen)


SHAPE_A = "shapes: {A: {doc: A., fields: {a: {type: string, doc: A.}}}}\n"
ENUM_E = "enums: {E: {doc: E., values: [a]}}\n"

#: Files that cannot be read, or that are no schema at all.
UNUSABLE = {
    "a directory": Bad("unreadable", 1, {"things.yaml": DIRECTORY}),
    "a huge file": things("file-too-large", 1, "#" * 1_000_001),
    "bytes that are not UTF-8": Bad(
        "encoding", 3, {"things.yaml": b"resource: Things\nrecord: Thing\npath: /\xff\n"}
    ),
    "nothing": things("empty-file", 1, ""),
    "only a comment": things("empty-file", 1, "# later\n"),
    "a list": things("not-a-mapping", 1, "- a\n"),
    "a word": things("not-a-mapping", 2, "\nword\n"),
    "an open bracket": tail("yaml-syntax", 14, "links: {a: [\n"),
    "a tab as indentation": edit("yaml-syntax", 2, "record: Thing\n", "\trecord: Thing\n"),
    "a control character": Bad("yaml-syntax", 13, {"things.yaml": THINGS + "# \x07\n"}),
    "deep nesting": tail("too-deep", 13, "note: " + "[" * 60 + "]" * 60 + "\n"),
    "two documents": tail("many-documents", 13, "---\nresource: More\n"),
    "an anchor": edit("yaml-anchor", 4, "doc: Things to try.", "doc: &a Things to try."),
    "an alias": tail("yaml-anchor", 13, "note: *a\n"),
    "a bomb of aliases": things("yaml-anchor", 1, "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"),
    "a tag": edit("yaml-tag", 4, "doc: Things", "doc: !!python/name:os.system Things"),
    "a key that is a list": tail("yaml-key", 13, "? [a]\n: b\n"),
    "a merge key": tail("yaml-merge", 13, "<<: {note: x}\n"),
    "a key twice": tail("duplicate-key", 13, "doc: Again.\n"),
    "a field twice": field("duplicate-key", "name: {type: string, doc: Again.}"),
    "no known first key": things("unknown-file", 1, "ressource: Things\n"),
    "a suffix that is not read": Bad(
        "file-name", 1, {"things.yaml": THINGS, "others.yml": OTHERS}, "others.yml"
    ),
    "one resource in two files": Bad(
        "duplicate-file", 1, {"a.yaml": THINGS, "things.yaml": THINGS}
    ),
}

#: Mistakes against the tables of the language.
AGAINST_TABLES = {
    "unknown key": tail("unknown-key", 13, "operatons: [list]\n", True),
    "unknown key of a field": field(
        "unknown-key", "a: {type: string, dok: A., doc: A.}", seen=True
    ),
    "missing key": edit("missing-key", 1, "doc: Things to try.\n", "", True),
    "field without a type": field("missing-key", "a: {doc: A.}", seen=True),
    "array without items": field("missing-key", "a: {type: array, doc: A.}"),
    "object without a shape": field("missing-key", "a: {type: object, doc: A.}"),
    "enum without its name": field("missing-key", "a: {type: enum, doc: A.}"),
    "link without a target": field("missing-key", "a: {type: link, doc: A.}"),
    "text where a mapping is due": edit(
        "wrong-type", 7, "paging: {keyset: min_id}", "paging: yes", True
    ),
    "a mapping where text is due": edit(
        "wrong-type", 4, "doc: Things to try.", "doc: {a: b}", True
    ),
    "a list where text is due": edit("wrong-type", 4, "doc: Things to try.", "doc: [a]", True),
    "empty text": edit("wrong-type", 4, "doc: Things to try.", "doc:", True),
    "two lines": edit("wrong-type", 4, "doc: Things to try.", 'doc: "Two\\nlines."'),
    "a paragraph separator": edit("wrong-type", 4, "doc: Things to try.", 'doc: "Two\\Plines."'),
    "a NUL": edit("wrong-type", 4, "doc: Things to try.", 'doc: "Nothing\\0."'),
    "a tab": edit("wrong-type", 4, "doc: Things to try.", 'doc: "A\\ttab."'),
    "a next-line character": edit("wrong-type", 4, "doc: Things to try.", 'doc: "Two\\Nlines."'),
    "a class name in lower case": edit("wrong-type", 2, "record: Thing\n", "record: thing\n", True),
    "a path without a slash": edit("wrong-type", 3, "path: /things", "path: things", True),
    "an unknown type": field("wrong-type", "a: {type: text, doc: A.}", seen=True),
    "a type for items only": field(
        "wrong-type", "a: {type: record, of: Things, doc: A.}", seen=True
    ),
    "an unknown access": field(
        "wrong-type", "a: {type: string, access: admin, doc: A.}", seen=True
    ),
    "NO for false": field("wrong-type", "a: {type: string, nullable: NO, doc: A.}", seen=True),
    "quoted true": field("wrong-type", "a: {type: string, nullable: 'true', doc: A.}", seen=True),
    "a float for an integer": field(
        "wrong-type", "a: {type: string, max_length: 1.5, doc: A.}", seen=True
    ),
    "octal": field("wrong-type", "a: {type: string, max_length: 010, doc: A.}"),
    "a time for an integer": field(
        "wrong-type", "a: {type: string, max_length: '12:30:45', doc: A.}", seen=True
    ),
    "below the minimum": edit("wrong-type", 7, "{keyset: min_id}", "{max_limit: 0}", True),
    "a word for a number": field("wrong-type", "a: {type: integer, min: low, doc: A.}", seen=True),
    "a mapping for a wire value": field(
        "wrong-type", "a: {type: string, default: {b: c}, doc: A.}", seen=True
    ),
    "a mapping for a list": edit("wrong-type", 13, THINGS, THINGS + "any_of: {a: b}\n", True),
    "a list for a mapping": edit("wrong-type", 13, THINGS, THINGS + "links: [a]\n", True),
    "an object among names": edit("wrong-type", 6, OPERATIONS, "operations: [{list: {}}]\n", True),
    "a name in capitals": field("bad-name", "Name2: {type: string, doc: A.}", seen=True),
    "a dunder name": field("bad-name", "__class__: {type: string, doc: A.}", seen=True),
    "a name with a dot": field("bad-name", "a.b: {type: string, doc: A.}", seen=True),
    "an unknown verb": edit("bad-name", 6, OPERATIONS, "operations: [list, patch]\n", True),
    "an odd status": api("bad-name", 23, "  400: Bad", "  99: Bad", True),
    "an item twice": tail("duplicate-item", 13, "any_of: [[name, name]]\n", True),
    "a verb twice": edit("duplicate-item", 6, OPERATIONS, "operations: [list, list]\n", True),
    "no paging in the API": api("missing-key", 14, "  first_page: 1\n", "", True),
}

#: References that lead nowhere, and keys that do not fit each other.
AGAINST_REFERENCES = {
    "a list without paging": edit("paging-missing", 1, "paging: {keyset: min_id}\n", ""),
    "an unknown shape": field("unknown-reference", "a: {type: object, of: Nowhere, doc: A.}"),
    "an unknown enum": field("unknown-reference", "a: {type: enum, enum: Nowhere, doc: A.}"),
    "an unknown resource": field("unknown-reference", "a: {type: link, to: Nowhere, doc: A.}"),
    "an unknown record in a list": field(
        "unknown-reference", "a: {type: array, items: record, of: Nowhere, doc: A.}"
    ),
    "an unknown body": tail(
        "unknown-reference", 14, "actions:\n  go: {method: POST, path: /go, body: B, doc: X.}\n"
    ),
    "an unknown result": tail(
        "unknown-reference", 14, "actions:\n  go: {method: POST, path: /go, returns: B, doc: X.}\n"
    ),
    "another resource's record as result": Bad(
        "unknown-reference",
        14,
        {
            "things.yaml": THINGS
            + "actions:\n  go: {method: POST, path: /go, returns: Other, doc: X.}\n",
            "others.yaml": OTHERS,
        },
    ),
    "a format of another type": field("wire-format", "a: {type: string, wire: unix, doc: A.}"),
    "a shape for text": field("stray-key", "a: {type: string, of: A, doc: A.}", SHAPE_A),
    "items without an array": field("stray-key", "a: {type: string, items: string, doc: A.}"),
    "a shape and an enum of one name": field(
        "name-taken",
        "a: {type: string, doc: A.}",
        "shapes: {E: {doc: E., fields: {}}}\n" + ENUM_E,
        15,
    ),
    "a shape named like a resource": tail(
        "name-taken", 13, "shapes: {Things: {doc: X., fields: {}}}\n"
    ),
    "a word in an integer enum": tail(
        "enum-value", 13, "enums: {E: {doc: E., base: integer, values: [1, two]}}\n"
    ),
    "a label without its value": tail(
        "enum-label", 13, "enums: {E: {doc: E., values: [a], labels: {b: B.}}}\n"
    ),
}

#: Rules that no table can say.
AGAINST_RULES = {
    "no file for the API": Bad(
        "no-api-file", 1, {"things.yaml": THINGS, "api.yaml": None}, "schema"
    ),
    "no host for the API": api("api-facts", 2, "{api: api.bigcommerce.com, ", "{"),
    "a keyword": field("reserved-name", "class: {type: string, doc: A.}"),
    "a method of records": field("reserved-name", "save: {type: string, doc: A.}"),
    "a name that generated code uses": field("reserved-name", "codecs: {type: string, doc: A.}"),
    "self": field("reserved-name", "self: {type: string, doc: A.}"),
    "a keyword in a shape": tail(
        "reserved-name", 13, "shapes: {A: {doc: A., fields: {for: {type: string, doc: A.}}}}\n"
    ),
    "a link named like a method": tail(
        "reserved-name", 13, "links: {delete: {to: Things, via: id, doc: A.}}\n"
    ),
    "a filter named like an argument": edit(
        "reserved-name",
        9,
        "  min_id: {type: integer, doc: Lowest id.}\n",
        "  page_size: {type: integer, op: none, doc: A.}\n",
    ),
    "a filter that generated code uses": edit(
        "reserved-name", 10, MIN_ID, MIN_ID + "  codecs: {type: string, op: none, doc: A.}\n"
    ),
    "an action named like a verb": tail(
        "reserved-name", 13, "actions: {count: {method: GET, path: /things/count, doc: A.}}\n"
    ),
    "a class of the SDK": edit("reserved-name", 1, "record: Thing\n", "record: Record\n"),
    "a bound class": edit("reserved-name", 1, "resource: Things", "resource: BoundThings"),
    "a shape of the SDK's name": tail(
        "reserved-name", 13, "shapes: {Field: {doc: A., fields: {a: {type: string, doc: A.}}}}\n"
    ),
    "an enum of typing's name": tail(
        "reserved-name", 13, "enums: {Literal: {doc: A., values: [a]}}\n"
    ),
    "a module of the package": edit("reserved-name", 1, "resource: Things", "resource: Facts"),
    "record and resource of one name": edit(
        "class-collision", 1, "record: Thing\n", "record: Things\n"
    ),
    "a shape named like a filter set": tail(
        "class-collision",
        13,
        "shapes: {ThingFilters: {doc: A., fields: {a: {type: any, doc: A.}}}}\n",
    ),
    "an enum named like a record": tail(
        "class-collision", 13, "enums: {Thing: {doc: E., values: [a]}}\n"
    ),
    "two resources with one module": Bad(
        "class-collision",
        1,
        {
            "things.yaml": edited("resource: Things", "resource: Ab"),
            "others.yaml": edited("resource: Others", "resource: AB", OTHERS),
        },
    ),
    "two fields of one wire name": field(
        "wire-name-clash", "a: {type: string, wire_name: name, doc: A.}"
    ),
    "a link over a field": tail(
        "wire-name-clash", 13, "links: {name: {to: Things, via: id, doc: A.}}\n"
    ),
    "two filters of one wire name": edit(
        "wire-name-clash",
        10,
        MIN_ID,
        MIN_ID + "  a: {type: string, op: none, wire_name: min_id, doc: A.}\n",
    ),
    "a parameter named like a field of the body": edit(
        "argument-clash",
        7,
        OPERATIONS,
        "operations:\n  create: {parameters: {name: {type: string, op: none, doc: A.}}}\n"
        "  list: {}\n",
    ),
    "a filter named like a parent's id": parts(
        "argument-clash",
        23,
        "    paging: {}\n",
        "    paging: {}\n    filters:\n      thing_id: {type: integer, op: none, doc: A.}\n",
    ),
    "a parent's id named id": parts("path", 16, "{thing_id}", "{id}"),
    "a path with dots": edit("path", 1, "path: /things", "path: /things/../x"),
    "a path with an empty part": edit("path", 1, "path: /things", "path: /a//b"),
    "a brace inside a segment": edit("path", 1, "path: /things", "path: /a{id}"),
    "a parent without a sub-resource": edit("path", 1, "path: /things", "path: /a/{thing_id}/b"),
    "one id twice": parts("path", 16, "/things/{thing_id}/parts", "/things/{a}/parts/{a}/x"),
    "two ids at once": parts("path", 16, "/things/{thing_id}/parts", "/things/{a}/parts/{b}/x"),
    "not below the parent": parts(
        "path", 16, "/things/{thing_id}/parts", "/others/{thing_id}/parts"
    ),
    "the parent's id left out": parts("path", 16, "/things/{thing_id}/parts", "/things/parts"),
    "an operation's path with an unknown id": edit(
        "path", 8, OPERATIONS, "operations:\n  list: {}\n  get: {path: '/things/{other}'}\n"
    ),
    "a delete that would hit the list": edit(
        "path", 8, OPERATIONS, "operations:\n  list: {}\n  delete: {path: /things}\n"
    ),
    "an operation's path with half a brace": edit(
        "path", 8, OPERATIONS, "operations:\n  list: {}\n  get: {path: '/things/{id'}\n"
    ),
    "an action's path with an empty id": tail(
        "path", 14, "actions:\n  go: {method: POST, path: '/things/{}/go', doc: A.}\n"
    ),
    "an action's path with a keyword": tail(
        "path", 14, "actions:\n  go: {method: POST, path: '/things/{class}/go', doc: A.}\n"
    ),
    "an action's path with one id twice": tail(
        "path", 14, "actions:\n  go: {method: POST, path: '/things/{id}/go/{id}', doc: A.}\n"
    ),
    "an action that mixes up the parents": parts(
        "path",
        22,
        PARTS_OPERATIONS,
        PARTS_OPERATIONS.replace("    paging: {}\n", "")
        + "    actions:\n      go: {method: POST, path: '/go/{id}/{thing_id}', doc: A.}\n"
        "    paging: {}\n",
    ),
    "an action on a record without its id": tail(
        "path", 14, "actions:\n  go: {method: POST, path: /go, on_record: true, doc: A.}\n"
    ),
    "list_all without a parent": edit("operation", 1, OPERATIONS, "operations: [list, list_all]\n"),
    "list_all without a list": parts(
        "operation", 16, PARTS_OPERATIONS, "    operations: [list_all, get]\n    paging: {}\n"
    ),
    "a list of one object": edit("operation", 1, OPERATIONS, OPERATIONS + "single: true\n"),
    "get without a key": edit("operation", 1, ID, ""),
    "paging without pages": edit(
        "operation", 7, OPERATIONS, "operations:\n  count: {accepts: [paging]}\n"
    )._replace(
        files={
            "things.yaml": edited(
                "paging: {keyset: min_id}\n",
                "",
                edited(OPERATIONS, "operations:\n  count: {accepts: [paging]}\n"),
            )
        }
    ),
    "pages of one record": edit(
        "operation", 8, OPERATIONS, "operations:\n  list: {}\n  get: {accepts: [paging]}\n"
    ),
    "two bodies": tail(
        "operation",
        14,
        "actions:\n  go: {method: POST, path: /go, body: A, body_of: create, doc: A.}\n" + SHAPE_A,
    ),
    "a GET with a body": tail(
        "operation", 14, "actions:\n  go: {method: GET, path: /go, body: A, doc: A.}\n" + SHAPE_A
    ),
    "a default above the maximum": edit(
        "paging", 1, "{keyset: min_id}", "{default_limit: 20, max_limit: 10}"
    ),
    "an unknown keyset": edit("paging", 1, "{keyset: min_id}", "{keyset: since_id}"),
    "a keyset that is no lowest id": edit(
        "paging", 9, "min_id: {type: integer, doc", "min_id: {type: string, doc"
    ),
    "a filter without a field": edit(
        "filter-field", 10, MIN_ID, MIN_ID + "  size: {type: integer, doc: A.}\n"
    ),
    "a filter on an unknown nested field": edit(
        "filter-field", 10, MIN_ID, MIN_ID + "  a: {type: integer, field: name.b, doc: A.}\n"
    ),
    "read-only yet required": field(
        "field-marks", "a: {type: string, access: read_only, required: create, doc: A.}"
    ),
    "create-only yet required on update": field(
        "field-marks", "a: {type: string, access: create_only, required: update, doc: A.}"
    ),
    "kept though read-only": field(
        "field-marks", "a: {type: string, access: read_only, keep_on_update: true, doc: A.}"
    ),
    "written though read-only": field(
        "field-marks", "a: {type: string, access: read_only, write: {type: integer}, doc: A.}"
    ),
    "via an unknown field": field("links", "a: {type: link, to: Things, via: b, doc: A.}"),
    "via an id to many": field(
        "links", "a: {type: link, to: Things, via: id, many: true, doc: A.}"
    ),
    "a link to nothing below": field("links", "a: {type: link, to: Things, doc: A.}"),
    "a list as one object": parts("links", 13, "to: Parts, many: true,", "to: Parts,"),
    "a list that cannot be listed": parts("links", 13, PARTS_OPERATIONS, "    operations: [get]\n"),
    "via an id to what has no get": field(
        "links", "a: {type: link, to: Things, via: id, doc: A.}"
    )._replace(
        files={
            "things.yaml": edited(OPERATIONS, "operations: [list]\n")
            + "  a: {type: link, to: Things, via: id, doc: A.}\n"
        }
    ),
    "a link in a shape": tail(
        "links",
        16,
        "shapes:\n  A:\n    doc: A.\n    fields: {a: {type: link, to: Things, via: id, doc: A.}}\n",
    ),
    "a sub-resource that nobody reaches": things(
        "unreachable", 15, THINGS + PARTS.partition("\n")[2]
    ),
    "a group of unknown fields": tail("groups", 1, "any_of: [[name, title]]\n"),
    "together with an unknown field": tail("groups", 1, "together: [[name, title]]\n"),
    "a shape that holds itself": tail(
        "shape-cycle",
        14,
        "shapes:\n  A: {doc: A., fields: {a: {type: array, items: object, of: A, doc: A.}}}\n",
    ),
    "two shapes that hold each other": tail(
        "shape-cycle",
        14,
        "shapes:\n  A: {doc: A., fields: {b: {type: object, of: B, doc: A.}}}\n"
        "  B: {doc: B., fields: {a: {type: object, of: A, doc: A.}}}\n",
    ),
    "modules that need each other": Bad(
        "module-cycle",
        1,
        {
            "things.yaml": THINGS + "  b: {type: object, of: B, doc: A.}\n" + SHAPE_A,
            "others.yaml": OTHERS
            + "  a: {type: object, of: A, doc: A.}\n"
            + SHAPE_A.replace("A", "B"),
        },
    ),
    "a shared shape made of a resource's": shared(
        "module-cycle",
        3,
        "shared: Shapes.\nshapes:\n  S: {doc: S., fields: {a: {type: object, of: A, doc: A.}}}\n",
    )._replace(
        files={
            "things.yaml": THINGS + SHAPE_A,
            "shared.yaml": "shared: Shapes.\nshapes:\n"
            "  S: {doc: S., fields: {a: {type: object, of: A, doc: A.}}}\n",
        }
    ),
    "an enum without values": tail("enum-clash", 13, "enums: {E: {doc: E., values: []}}\n"),
    "values that differ in case": tail("enum-clash", 13, "enums: {E: {doc: E., values: [a, A]}}\n"),
    "numbers that are equal": tail(
        "enum-clash", 13, "enums: {E: {doc: E., base: integer, values: [1, '01']}}\n"
    ),
}

BAD_SCHEMAS = {**UNUSABLE, **AGAINST_TABLES, **AGAINST_REFERENCES, **AGAINST_RULES}
