"""References that lead nowhere, and parts that do not fit each other."""

from __future__ import annotations

from tests.generator.micro import PARTS, THINGS, edited
from tests.generator.validation.mistakes import (
    ENUM_E,
    MIN_ID,
    OPERATIONS,
    OTHERS,
    PARTS_OPERATIONS,
    SHAPE_A,
    Bad,
    edit,
    field,
    parts,
    shared,
    tail,
    things,
)

#: An option with values of ENUM_E.
INCLUDE = "options:\n  include: {type: enum, enum: E, op: none, doc: With.}\n"

#: Mistakes against the resolver and the rules about references.
AGAINST_REFERENCES = {
    "a list without paging": edit("paging-missing", 6, "paging: {keyset: min_id}\n", ""),
    "an unknown shared record": edit(
        "unknown-reference", 8, "filters:\n", "extends: Nothing\nfilters:\n"
    ),
    "a field of the extended record": Bad(
        "extends",
        13,
        {
            "things.yaml": edited("path: /things\n", "path: /things\nextends: Base\n"),
            "shared.yaml": "shared: Ours.\nrecords: {Base: {doc: B., fields: {name: {type: string, "
            "doc: N.}}}}\n",
        },
    ),
    "a union of shapes with the same fields": tail(
        "union",
        14,
        "unions:\n  U: {doc: U., one_of: [A, B]}\nshapes: {A: {doc: A., fields: {}}, "
        "B: {doc: B., fields: {}}}\n",
    ),
    "a link of a shared record": shared(
        "links",
        2,
        "shared: Ours.\nrecords: {Base: {doc: B., fields: {a: {type: link, to: Things, via: id, "
        "doc: N.}}}}\n",
    ),
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
    **{
        f"a link via a field of type {kind}": field(
            "links",
            f"a: {{type: {kind}, doc: A.}}",
            SHAPE_A + "links: {other: {to: Things, via: a, doc: A.}}\n",
            15,
        )
        for kind in (
            "decimal",
            "boolean",
            "date",
            "datetime",
            "map",
            "object, of: A",
            "array, items: integer",
            "link, to: Things, via: id",
        )
    },
    "a link via itself": field("links", "a: {type: link, to: Things, via: a, doc: A.}"),
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
    "changed elsewhere, yet no object": field(
        "links", "a: {type: string, access: read_only, changed_by: Things, doc: A.}"
    ),
    "included, yet no call includes anything": field(
        "included-as", "a: {type: string, included_as: x, doc: A.}"
    ),
    **{
        f"included as {name}": Bad(
            "included-as",
            15,
            {
                "things.yaml": f"{edited('filters:', INCLUDE + 'filters:')}  a: {what}\n"
                f"{SHAPE_A}{ENUM_E}"
            },
        )
        for name, what in {
            "another value": "{type: string, included_as: c, doc: A.}",
            "its own name": "{type: string, wire_name: b, included_as: b, doc: A.}",
            "a link": "{type: link, to: Things, via: id, included_as: b, doc: A.}",
        }.items()
    },
    "of a parent, yet no id": field(
        "field-marks", "a: {type: decimal, access: read_only, parent: true, doc: A.}"
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
        "unreachable", 14, THINGS + PARTS.partition("\n")[2]
    ),
    "a group of unknown fields": tail("groups", 13, "any_of: [[name, title]]\n"),
    "together with an unknown field": tail("groups", 13, "together: [[name, title]]\n"),
    "a column of an unknown field": tail("columns", 13, "columns: [id, title]\n"),
    "a column that is write-only": field(
        "columns", "a: {type: string, access: write_only, doc: A.}", "columns: [a]\n", 14
    ),
    "a column that is a link": field(
        "columns", "a: {type: link, to: Things, via: id, doc: A.}", "columns: [a]\n", 14
    ),
}
