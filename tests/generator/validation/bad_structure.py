"""Values of the wrong structure."""

from __future__ import annotations

import re

from tests.generator.micro import API, API_V3, PARTS, THINGS, edited
from tests.generator.validation.mistakes import (
    ENUM_E,
    ENUMS,
    ID,
    MIN_ID,
    OPERATIONS,
    OTHERS,
    PARTS_OPERATIONS,
    SHAPE_A,
    Bad,
    api,
    edit,
    parts,
    shared,
    tail,
    things,
)

_GO = "actions:\n  go: {{method: POST, path: /things/go, {}, doc: Goes.}}\n"
_NEAR = """\
operations:
  list: {parameters: {near: {type: enum, enum: B, op: none, doc: Near.}}}
"""


def _in_each_other(line: int, text: str) -> Bad:
    """A resource that has A and uses B, and another one that has B and uses A."""
    others = {"B": "A", "A": "B", "Things": "Others", "Thing": "Other", "things": "others"}
    other = re.sub(r"\b(?:A|B|Things?|things)\b", lambda found: others[found[0]], text)
    return Bad("module-cycle", line, {"things.yaml": text, "others.yaml": other})


#: Fields of a link by an id, whose type is to be filled in.
LINKED = "  other_id: {}\n  other: {{type: link, to: Others, via: other_id, doc: A.}}\n"
#: The line of the API file that names the parameter of pages.
PAGE_LINE = API.splitlines().index("  page: page") + 1


def _by(text: str, listed: str = "{}", key: str = "integer") -> Bad:
    """A get by a filter, of a key of this type."""
    text = edited(MIN_ID, f"{MIN_ID}  {text}\n")
    text = edited(OPERATIONS, f"operations:\n  list: {listed}\n  get: {{by: id__in}}\n", text)
    text = edited("id: {type: integer, access", f"id: {{type: {key}, access", text)
    return things("operation", 8, text + ENUMS)


def _linked(via: str, get: str, line: int) -> Bad:
    """A link by the field ``other_id`` to Others, which have a get with these keys."""
    fields = LINKED.format(via)
    others = edited(MIN_ID, f"{MIN_ID}  id__in: {{type: array, items: integer, doc: A.}}\n", OTHERS)
    others = edited(OPERATIONS, f"operations: {{list: {{}}, get: {get}}}\n", others)
    return Bad("links", line, {"things.yaml": THINGS + fields, "others.yaml": others})


#: From the link to the parts to their operations.
THINGS_PARTS_HEAD = PARTS.partition(PARTS_OPERATIONS)[0]
#: Mistakes against the rules about structure.
AGAINST_STRUCTURE = {
    "no file for the API": Bad(
        "no-api-file", 1, {"things.yaml": THINGS, "api.yaml": None}, "schema"
    ),
    "two base paths without hosts": Bad(
        "api-facts",
        2,
        {"things.yaml": THINGS, "api.yaml": API_V3.format("{a: /a, b: /b}")},
        "api.yaml",
    ),
    "headers without hosts": Bad(
        "api-facts",
        12,
        {
            "things.yaml": THINGS,
            "api.yaml": API_V3.format("{v3: /v3}") + "headers: {token: X-Auth-Token}\n",
        },
        "api.yaml",
    ),
    "no host for the API": api("api-facts", 3, "{api: api.bigcommerce.com, ", "{"),
    "a parent's id named id": parts("path", 17, "{thing_id}", "{id}"),
    "a path with dots": edit("path", 3, "path: /things", "path: /things/../x"),
    "a path with an empty part": edit("path", 3, "path: /things", "path: /a//b"),
    "a brace inside a segment": edit("path", 3, "path: /things", "path: /a{id}"),
    "a parent without a sub-resource": edit("path", 3, "path: /things", "path: /a/{thing_id}/b"),
    "one id twice": parts("path", 17, "/things/{thing_id}/parts", "/things/{a}/parts/{a}/x"),
    "two ids at once": parts("path", 17, "/things/{thing_id}/parts", "/things/{a}/parts/{b}/x"),
    "not below the parent": parts(
        "path", 17, "/things/{thing_id}/parts", "/others/{thing_id}/parts"
    ),
    "the parent's id left out": parts("path", 17, "/things/{thing_id}/parts", "/things/parts"),
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
    "ids without their place": edit(
        "operation", 8, OPERATIONS, "operations:\n  list: {}\n  delete_many: {}\npaging: {}\n"
    ),
    "ids without their place, as a list": edit(
        "operation", 6, OPERATIONS, "operations: [list, delete_many]\n"
    ),
    "a number of rows for a verb for one": edit(
        "operation", 8, OPERATIONS, "operations:\n  list: {}\n  create: {max_rows: 5}\n"
    ),
    "ids of a delete of all": edit(
        "operation", 8, OPERATIONS, "operations:\n  list: {}\n  delete_all: {ids: body}\n"
    ),
    "a method for a verb that has one": edit(
        "operation", 8, OPERATIONS, "operations:\n  list: {}\n  update_many: {method: POST}\n"
    ),
    "a needed filter that is not taken": edit(
        "operation", 8, OPERATIONS, "operations:\n  list: {}\n  delete_all: {needs_filter: true}\n"
    ),
    "a get by an unknown filter": edit(
        "operation", 8, OPERATIONS, "operations:\n  list: {}\n  get: {by: id__in}\n"
    ),
    "a get by a filter of something else": edit(
        "operation", 8, OPERATIONS, "operations:\n  list: {}\n  get: {by: min_id}\n"
    ),
    "a get by a filter of a resource without a list": edit(
        "operation", 8, OPERATIONS, "operations:\n  count: {}\n  get: {by: id__in}\n"
    ),
    "a get by a header": _by(
        "id__in: {type: array, items: integer, header: true, wire_name: X-Id, doc: A.}"
    ),
    "a get by a filter that every list needs": _by(
        "id__in: {type: array, items: integer, required: true, doc: A.}"
    ),
    "a get by a filter that the list does not take": _by(
        "id__in: {type: array, items: integer, doc: A.}", "{accepts: [paging]}"
    ),
    **{
        f"a get by a filter of type {given} for a key of type {key}": _by(
            f"id__in: {{type: array, items: {given}, doc: A.}}", key=key
        )
        for key, given in (
            ("integer", "string"),
            ("integer", "date"),
            ("integer", "enum, enum: N"),
            ("string", "integer"),
            ("string", "enum, enum: E"),
            ("string_or_integer", "integer"),
            ("string_or_integer", "string"),
            ("enum, enum: E", "integer"),
            ("enum, enum: N", "string"),
            ("enum, enum: E", "enum, enum: N"),
        )
    },
    "a link by an id that the filter of a get does not take": _linked(
        "{type: string, doc: A.}", "{by: id__in}", 14
    ),
    "a link to what cannot be fetched without a parameter": _linked(
        "{type: integer, doc: A.}",
        "{parameters: {near: {type: string, op: none, required: true, doc: A.}}}",
        14,
    ),
    "a link to one object that cannot be fetched without a parameter": parts(
        "links",
        13,
        THINGS_PARTS_HEAD + PARTS_OPERATIONS,
        THINGS_PARTS_HEAD.replace(", many: true", "") + "    single: true\n    operations:\n"
        "      get: {parameters: {near: {type: string, op: none, required: true, doc: A.}}}\n",
    ),
    "a link by an id that is never read": _linked(
        "{type: integer, access: write_only, doc: A.}", "{}", 14
    ),
    "a link to records of two ids": _linked("{type: integer, doc: A.}", "{}", 14)._replace(
        files={
            "things.yaml": THINGS + LINKED.format("{type: integer, doc: A.}"),
            "others.yaml": edited(OPERATIONS, f"{OPERATIONS}key: [id, name]\n", OTHERS),
        }
    ),
    "a list of nothing": tail(
        "operation", 14, "actions:\n  go: {method: POST, path: /go, many: true, doc: A.}\n"
    ),
    "a needed filter that is a header": edit(
        "operation",
        8,
        OPERATIONS,
        "operations:\n  list: {}\n  delete_all: {needs_filter: true, parameters: "
        "{a: {type: string, op: none, header: true, wire_name: X-A, doc: A.}}}\n",
    ),
    "a key that is never read": edit(
        "key-type", 11, ID, "  id: {type: integer, access: write_only, doc: Identifier.}\n"
    ),
    "a part of a key that is never read": edit(
        "key-type", 7, OPERATIONS, OPERATIONS + "key: [id, code]\n"
    )._replace(
        files={
            "things.yaml": edited(OPERATIONS, OPERATIONS + "key: [id, code]\n")
            + "  code: {type: string, access: write_only, doc: Code.}\n"
        }
    ),
    "a resource below records of two ids": parts(
        "path", 18, OPERATIONS + "paging: {keyset", OPERATIONS + "key: [id, name]\npaging: {keyset"
    ),
    "pages after an id of two fields": edit(
        "paging",
        8,
        OPERATIONS + "paging: {keyset: min_id}",
        OPERATIONS + "key: [id, name]\npaging: {by: after}",
    ),
    "pages after an id that rows lack": edit(
        "paging",
        7,
        OPERATIONS + "paging: {keyset: min_id}",
        "operations: [list]\npaging: {by: after}",
    )._replace(
        files={
            "things.yaml": edited(
                OPERATIONS + "paging: {keyset: min_id}",
                "operations: [list]\npaging: {by: after}",
                edited(ID, "", edited(MIN_ID, MIN_ID.replace("doc", "op: none, doc"))),
            )
        }
    ),
    "a limit lowered by a header": edit(
        "paging",
        7,
        "paging: {keyset: min_id}\n",
        "paging: {lowered_by: {a: 9}}\noptions:\n  include: {type: array, items: enum, enum: E, "
        "header: true, doc: A.}\n",
    )._replace(
        files={
            "things.yaml": edited(
                "paging: {keyset: min_id}\n",
                "paging: {lowered_by: {a: 9}}\noptions:\n  include: {type: array, items: enum, "
                "enum: E, header: true, doc: A.}\n",
            )
            + ENUM_E
        }
    ),
    **{
        f"the {key} of pages named like the page": api(
            "api-facts", line, f"{key}: {key}", f"{key}: page"
        )
        for line, key in (
            (PAGE_LINE + 1, "limit"),
            (PAGE_LINE + 2, "sort"),
            (PAGE_LINE + 3, "direction"),
        )
    },
    "array verbs of one object": edit(
        "operation", 7, OPERATIONS, "operations: [get, create_many]\nsingle: true\n"
    ),
    "one call for two array verbs": edit(
        "path-twice", 8, OPERATIONS, "operations:\n  update_many: {}\n  upsert_many: {}\n"
    ),
    "rows of several parents below a path with half of their ids": parts(
        "path",
        21,
        PARTS_OPERATIONS,
        "    operations:\n      create_many: {path: '/things/{other}/parts'}\n",
    ),
    "list_all without a parent": edit("operation", 6, OPERATIONS, "operations: [list, list_all]\n"),
    "list_all without a list": parts(
        "operation", 20, PARTS_OPERATIONS, "    operations: [list_all, get]\n    paging: {}\n"
    ),
    "a list of one object": edit("operation", 7, OPERATIONS, OPERATIONS + "single: true\n"),
    "a key that is a moment": edit(
        "key-type", 11, ID, "  id: {type: datetime, access: read_only, doc: Identifier.}\n"
    ),
    "a named key that is a list": edit(
        "key-type", 7, OPERATIONS, OPERATIONS + "key: tags\n"
    )._replace(
        files={
            "things.yaml": edited(OPERATIONS, OPERATIONS + "key: tags\n")
            + "  tags: {type: array, items: string, doc: Tags.}\n"
        }
    ),
    "get without a key": edit("operation", 6, ID, ""),
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
    "two bodies": tail(
        "operation",
        14,
        "actions:\n  go: {method: POST, path: /go, body: A, body_of: create, doc: A.}\n" + SHAPE_A,
    ),
    "a GET with a body": tail(
        "operation", 14, "actions:\n  go: {method: GET, path: /go, body: A, doc: A.}\n" + SHAPE_A
    ),
    "a default above the maximum": edit(
        "paging", 7, "{keyset: min_id}", "{default_limit: 20, max_limit: 10}"
    ),
    "an unknown keyset": edit("paging", 7, "{keyset: min_id}", "{keyset: since_id}"),
    "a keyset that is no lowest id": edit(
        "paging", 9, "min_id: {type: integer, doc", "min_id: {type: string, doc"
    ),
    "a shape that holds itself": tail(
        "shape-cycle",
        14,
        "shapes:\n  A: {doc: A., fields: {a: {type: object, of: A, doc: A.}}}\n",
    ),
    "two shapes that hold each other": tail(
        "shape-cycle",
        14,
        "shapes:\n  A: {doc: A., fields: {b: {type: object, of: B, doc: A.}}}\n"
        "  B: {doc: B., fields: {a: {type: object, of: A, doc: A.}}}\n",
    ),
    "modules that need each other": Bad(
        "module-cycle",
        13,
        {
            "things.yaml": THINGS + "  b: {type: object, of: B, doc: A.}\n" + SHAPE_A,
            "others.yaml": OTHERS
            + "  a: {type: object, of: A, doc: A.}\n"
            + SHAPE_A.replace("A", "B"),
        },
    ),
    "modules that need each other's shapes as bodies": _in_each_other(
        14, f"{THINGS}{_GO.format('body: B')}{SHAPE_A}"
    ),
    "modules that need each other's shapes as lists of bodies": _in_each_other(
        14, f"{THINGS}{_GO.format('body: {type: array, items: object, of: B}')}{SHAPE_A}"
    ),
    "modules that need each other's enums for an action": _in_each_other(
        14,
        f"{THINGS}{_GO.format('parameters: {near: {type: enum, enum: B, doc: Near.}}')}"
        + ENUM_E.replace("E:", "A:"),
    ),
    "modules that need each other's shapes as replies": _in_each_other(
        14, f"{THINGS}{_GO.format('returns: B, many: true')}{SHAPE_A}"
    ),
    "modules that need each other's enums for an operation": _in_each_other(
        7, edited(OPERATIONS, _NEAR, THINGS) + ENUM_E.replace("E:", "A:")
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
}
