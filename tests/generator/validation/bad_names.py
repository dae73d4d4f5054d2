"""Names that are taken, reserved or clashing."""

from __future__ import annotations

from tests.generator.micro import edited
from tests.generator.validation.mistakes import (
    MIN_ID,
    OPERATIONS,
    OTHERS,
    Bad,
    edit,
    field,
    parts,
    tail,
    things,
)

#: Mistakes against the rules about names.
AGAINST_NAMES = {
    "a keyword": field("reserved-name", "class: {type: string, doc: A.}"),
    "a method of records": field("reserved-name", "save: {type: string, doc: A.}"),
    "a name that generated code uses": field("reserved-name", "codecs: {type: string, doc: A.}"),
    "a type of values": field("reserved-name", "date: {type: string, doc: A.}"),
    "a built-in type of values": field("reserved-name", "float: {type: string, doc: A.}"),
    "a type of values in a shape": tail(
        "reserved-name", 13, "shapes: {A: {doc: A., fields: {date: {type: string, doc: A.}}}}\n"
    ),
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
    "a filter named like a type": edit(
        "reserved-name", 10, MIN_ID, MIN_ID + "  float: {type: string, op: none, doc: A.}\n"
    ),
    "an action named like a verb": tail(
        "reserved-name", 13, "actions: {count: {method: GET, path: /things/count, doc: A.}}\n"
    ),
    "a class of the SDK": edit("reserved-name", 2, "record: Thing\n", "record: Record\n"),
    "a bound class": edit("reserved-name", 1, "resource: Things", "resource: BoundThings"),
    "a shape of the SDK's name": tail(
        "reserved-name", 13, "shapes: {Field: {doc: A., fields: {a: {type: string, doc: A.}}}}\n"
    ),
    "an enum of typing's name": tail(
        "reserved-name", 13, "enums: {Literal: {doc: A., values: [a]}}\n"
    ),
    "a module of the package": edit("reserved-name", 1, "resource: Things", "resource: Accessors"),
    "record and resource of one name": edit(
        "class-collision", 2, "record: Thing\n", "record: Things\n"
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
    "an enum without values": tail("enum-clash", 13, "enums: {E: {doc: E., values: []}}\n"),
    "values that differ in case": tail("enum-clash", 13, "enums: {E: {doc: E., values: [a, A]}}\n"),
}
ON_RECORD = (
    "actions: {{{name}: {{method: POST, path: '/things/{{id}}/go', on_record: true, doc: A.}}}}\n"
)
AGAINST_NAMES.update(
    {
        f"a field named {name}, a member of records": field(
            "reserved-name", f"{name}: {{type: string, doc: A.}}"
        )
        for name in ("fields", "writable", "changes")
    }
)
AGAINST_NAMES.update(
    {
        f"an action named {name} that generated code uses": tail(
            "reserved-name", 13, f"actions: {{{name}: {{method: GET, path: /go, doc: A.}}}}\n"
        )
        for name in ("list", "str", "int", "dict", "overload", "property", "deprecated", "datetime")
    }
)
AGAINST_NAMES.update(
    {
        f"an action on records named {name}": tail("record-clash", 13, ON_RECORD.format(name=name))
        for name in ("name", "id", "save", "to_dict", "keys", "fields", "writable", "changes")
    }
)
AGAINST_NAMES.update(
    {
        "an action on records named like a link": tail(
            "record-clash",
            14,
            "links: {go: {to: Things, via: id, doc: A.}}\n" + ON_RECORD.format(name="go"),
        ),
        "an action on records named like a method of sub-resources": parts(
            "record-clash",
            19,
            "    source: test\n",
            "    actions: {parent_id: {method: POST, path: '/things/{thing_id}/parts/{id}/go', "
            "on_record: true, doc: A.}}\n",
        ),
    }
)
AGAINST_NAMES.update(
    {
        f"a resource named {name}": edit(
            "reserved-name", 1, "resource: Things", f"resource: {name}"
        )
        for name in (
            "Load",
            "ImportModule",
            "Shared",
            "Accessors",
            "Con",
            "Nul",
            "Com1",
            "Annotations",
        )
    }
)
#: The typed dicts that follow from verbs.
DICTS = {
    "create": ["ThingCreate"],
    "update": ["ThingUpdate"],
    "create_many": ["ThingCreate"],
    "update_many": ["ThingUpdate", "ThingUpdateRow"],
    "upsert_many": ["ThingCreate", "ThingUpdate", "ThingUpsertRow"],
}
AGAINST_NAMES.update(
    {
        f"{kind} named like the typed dict {name} of {verb}": things(
            "class-collision",
            13,
            edited(OPERATIONS, f"operations: {{list: {{}}, {verb}: {{}}}}\n")
            + text.format(name=name),
        )
        for verb, names in DICTS.items()
        for name in names
        for kind, text in (
            ("a shape", "shapes: {{{name}: {{doc: A., fields: {{a: {{type: any, doc: A.}}}}}}}}\n"),
            ("an enum", "enums: {{{name}: {{doc: E., values: [a]}}}}\n"),
        )
    }
)
