"""Schema changes with callers before and after, to verify the levels of rules.

Each row is a change of one small resource and a few callers, each the body of a function that is
given ``api``. All rows stand in one schema, so the names of resources, records, shapes and enums
get the number of their row: ``Thing`` is ``Thing7`` in the schema and in the callers of row 7.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

_NAMES = re.compile(
    r"(?<![A-Za-z_])(Thing|thing|Part|part|Piece|piece|Size|Way|Kind|Sort|Base)(s?)"
    r"(?=Filters\b|Dict\b|\b)"
)
#: Between the files of a schema.
SPLIT = "---\n"


@dataclass(frozen=True)
class Row:
    """One change.

    Attributes:
        rule: the rule that it meets.
        kind: which kind of it.
        before: the schema files before it, with ``SPLIT`` between them.
        after: the same after it.
        callers: bodies of functions; each works before, after, or both.
        thing: what the store sends for the record, besides id and name.
        replies: what else it sends, by method and path, with or without its query.
        besides: rules that the change also meets, and whose effect no caller shows.
        unseen: why no caller sees it.
    """

    rule: str
    kind: str
    before: str
    after: str
    callers: tuple[str, ...]
    thing: Mapping[str, Any] = field(default_factory=dict[str, Any])
    replies: Mapping[str, Any] = field(default_factory=dict[str, Any])
    besides: tuple[str, ...] = ()
    unseen: str = ""

    @property
    def name(self) -> str:
        return f"{self.rule}: {self.kind}"


def numbered(text: str, number: int) -> str:
    """A text of a row, with its number in all names."""
    return _NAMES.sub(rf"\g<1>\g<2>{number}", text)


def row(rule: str, kind: str, schema: str, old: str, new: str, *callers: str, **more: Any) -> Row:
    """A change at ``<here>`` in a schema, and the callers that it affects."""
    before, after = (schema.replace("<here>", each) for each in (old, new))
    return Row(rule, kind, before, after, callers, **more)


# -- schemas ------------------------------------------------------------------------------------

ALL = "[list, get, create, update, delete]"
IDENTIFIER = "id: {type: integer, access: read_only, doc: Identifier.}"


def things(
    *fields: str,
    operations: str = "[get]",
    head: str = "",
    tail: str = "",
    identifier: str = IDENTIFIER,
    resource: str = "Things",
    record: str = "Thing",
    path: str = "/things",
) -> str:
    """A resource file; ``head`` and ``tail`` are further keys of it, ``operations`` its verbs or
    the lines of a mapping of them."""
    paged = "paging:" not in head and "list" in operations
    lines = [
        f"resource: {resource}",
        f"record: {record}",
        f"path: {path}",
        "doc: Some of them.",
        f"operations: {operations}",
        *(["paging: {none: true}"] if paged else []),
        *filter(None, [head]),
        "fields:",
        *(f"  {each}" for each in (identifier, "name: {type: string, doc: Name.}", *fields)),
        *filter(None, [tail]),
    ]
    return "\n".join(lines) + "\n"


PARTS = "\n".join(
    (
        "sub_resources:",
        "  Parts:",
        "    record: Part",
        "    path: /things/{thing_id}/parts",
        "    doc: Parts of one.",
        "    operations: [list, get]",
        "    paging: {none: true}",
        "    fields:",
        f"      {IDENTIFIER}",
        "      title: {type: string, doc: Title.}",
    )
)
ADDED = (
    PARTS + "\n    actions: {add: {method: POST, path: /things/go, body_of: create, doc: Adds.}}"
)
TO_PARTS = "parts: {type: link, to: Parts, many: true, doc: Its parts.}"
ENUM = "enums: {Kind: {values: [a, b], doc: Kinds.}}"
SHAPE = "shapes: {Size: {doc: How large., fields: {w: {type: string, doc: Width.}}}}"
TO_THEM = "links: {them: {to: Parts, many: true, doc: Its parts.}}"
BASE = "shared: Ours.\nrecords: {Base: {doc: What they have., fields: {code: {type: string, doc: Code.}}}}\n"
_BASE = "from .shared import Base\n"
OTHERS = things(resource="Pieces", record="Piece", path="/pieces")


# -- rows ---------------------------------------------------------------------------------------

GET = "return api.Things.get(1).name"
READ = "return api.Things.get(1).code"
PARAMETER = "return api.Things.all(near={})[0].name"
CREATE = "return api.Things.create(code={}).name"


def reads(
    rule: str, kind: str, old: str, new: str, sent: object, *callers: str, tail: str = ""
) -> Row:
    """A field that is only read, and what the store sends for it."""
    before, after = (
        things(f"code: {{{what}, access: read_only, doc: Code.}}", tail=tail) for what in (old, new)
    )
    return Row(rule, kind, before, after, callers or (READ,), {"code": sent})


def writes(
    rule: str,
    kind: str,
    old: str,
    new: str,
    *values: str,
    tail: str = "",
) -> Row:
    """A field that is only written, and what callers pass for it, as Python."""
    before, after = (
        things(
            f"code: {{{what}, access: write_only, doc: Code.}}",
            operations="[create, update]",
            tail=tail,
        )
        for what in (old, new)
    )
    return Row(rule, kind, before, after, tuple(CREATE.format(each) for each in values))


def passes(rule: str, kind: str, old: str, new: str, *values: str, tail: str = "") -> Row:
    """A filter, and what callers pass for it, as Python."""
    before, after = (
        things(
            operations="[list]", head=f"filters: {{near: {{{what}, op: none, doc: Near.}}}}",
            tail=tail,
        )
        for what in (old, new)
    )  # fmt: skip
    return Row(rule, kind, before, after, tuple(PARAMETER.format(each) for each in values))


def acts(rule: str, kind: str, old: str, new: str, *callers: str, **more: Any) -> Row:
    """An action, and the callers of it."""
    shapes = "\n".join(
        (
            "shapes:",
            "  Way: {doc: Where to go., fields: {to: {type: string, doc: Place.}}}",
            "  Size: {doc: How large., fields: {w: {type: string, doc: Width.}}}",
        )
    )
    before, after = (
        things(head=f"actions: {{{name}: {{{what}, doc: Goes.}}}}", tail=shapes)
        for name, _, what in (each.partition(": ") for each in (old, new))
    )
    return Row(rule, kind, before, after, callers, **more)


_KIND = "from .things import Kind\n"
#: Code that is complete with the values a and b.
_COMPLETE = """\
code = api.Things.get(1).code
if code == "a":
    return 1
if code == "b":
    return 2
assert_never(code)"""
_PASSED = [
    *(CREATE.format(f'"{value}"') for value in "ac"),
    *(f'{_KIND}kind: Kind = "{value}"\n{CREATE.format("kind")}' for value in "ac"),
]


def of_enum(rule: str, kind: str, access: str, old: str, new: str, *callers: str) -> Row:
    """An enum of a field."""
    before, after = (
        things(
            f"code: {{type: enum, enum: Kind, access: {access}, doc: Code.}}",
            operations="[get]" if access == "read_only" else "[create]",
            tail=f"enums: {{Kind: {{values: {values}, doc: Kinds.}}}}",
        )
        for values in (old, new)
    )
    return Row(rule, kind, before, after, callers, {"code": "1" if "1" in old else "a"})


def says(rule: str, kind: str, old: str, new: str) -> Row:
    """A change of what people read, in a schema that says much of itself."""
    callers = (
        'return api.Things.all(near="x")[0].name',
        'return api.Things.create(code="c", kind="a").name',
        "from .things import Kind\nkind: Kind = api.Things.get(1).kind\nreturn kind",
        'thing = api.Things.get(1)\nthing.code = "d"\nreturn thing.save().code',
    )
    assert SAYING.count(old) == 1, old
    after = SAYING.replace(old, new)
    return Row(rule, kind, SAYING, after, callers, {"code": "c", "kind": "a"})


SAYING = things(
    "code: {type: string, example: abc, deprecated: Old., note: Said of it., doc: Code.}",
    "kind: {type: enum, enum: Kind, doc: Its kind.}",
    "size: {type: object, of: Size, access: read_only, doc: Its size.}",
    operations="\n  list: {note: Few.}\n  get: {evidence: prose}\n  create: {doc: Adds one.}\n  update: {}",
    head="source: one.yml\narea: Shop\nsuccessor: /one\nsupersedes: Goods\npaging: {none: true}\n"
    "filters: {near: {type: string, op: none, doc: Near.}}",
    tail=f"enums: {{Kind: {{values: [a, b], labels: {{a: First}}, doc: Kinds.}}}}\n{SHAPE}",
)

_SHAPES = """\
shapes:
  Size: {doc: How large., fields: {kind: {type: string, doc: K.}, hue: {type: string, doc: H.}, w: {type: string, doc: W.}}}
  Way: {doc: Where to., fields: {kind: {type: string, doc: K.}, hue: {type: string, doc: H.}, to: {type: string, doc: T.}}}
  Part: {doc: A part., fields: {kind: {type: string, doc: K.}, hue: {type: string, doc: H.}, of: {type: string, doc: T.}}}
unions: {Sort: {doc: One of both., <here>}}"""
_ONE = "by: kind, one_of: {s: Size}"
_TWO, _THREE = "by: kind, one_of: {s: Size, w: Way}", "by: kind, one_of: {s: Size, w: Way, p: Part}"
_ALL_OF_TWO = """\
from .things import Size
code = api.Things.get(1).code
if isinstance(code, Size):
    return code.w
return code.to"""


def of_union(
    rule: str, kind: str, access: str, old: str, new: str, *callers: str, **more: Any
) -> Row:
    """A union of a field that is only read, or only written."""
    field = f"code: {{type: object, of: Sort, access: {access}, doc: Code.}}"
    operations = "[get]" if access == "read_only" else "[create]"
    before, after = (
        things(field, operations=operations, tail=_SHAPES.replace("<here>", each))
        for each in (old, new)
    )
    sent = {"code": {"kind": "s", "hue": "w", "w": "1"}} if access == "read_only" else {}
    return Row(rule, kind, before, after, callers, sent, **more)


_OF_KEYS = """\
shapes:
  Size: {doc: How large., fields: {hue: {type: string, doc: H.}, w: {type: string, <here>doc: W.}}}
  Way: {doc: Where to., fields: {hue: {type: integer, doc: H.}, x: {type: string, doc: X.}}}
unions: {Sort: {doc: One of both., one_of: [Size, Way]}}"""
_OF_CLASS = [
    f"from .things import {name}\ncode = api.Things.get(1).code\nassert isinstance(code, {name})\nreturn len(code.to_dict())"
    for name in ("Size", "Way")
]

UNIONS = (
    Row(
        "union-added",
        "unused",
        things(tail=SHAPE),
        things(tail=f"{SHAPE}\nunions: {{Sort: {{doc: S., one_of: [Size]}}}}"),
        (GET, "from .things import Size, Sort\nsize: Sort = Size(w='1')\nreturn size.w"),
    ),
    row(
        "union-renamed",
        "used",
        things(
            "code: {type: object, of: <here>, access: read_only, doc: Code.}",
            tail=_SHAPES.replace("<here>", _TWO).replace("Sort", "<here>"),
        ),
        "Sort",
        "Kind",
        *(
            f"from .things import {name}\ncode: {name} = api.Things.get(1).code\nreturn code.hue"
            for name in ("Sort", "Kind")
        ),
        thing={"code": {"kind": "s", "hue": "w"}},
    ),
    of_union(
        "union-alternative-added-to-replies",
        "by a field",
        "read_only",
        _TWO,
        _THREE,
        _ALL_OF_TWO,
        "return api.Things.get(1).code.hue",
        "from .things import Part\nreturn isinstance(api.Things.get(1).code, Part)",
        "from .things import Part, Sort\ncode: Sort = Part(kind='p')\nreturn code.hue",
    ),
    of_union(
        "union-alternative-added-to-requests",
        "by a field",
        "write_only",
        _TWO,
        _THREE,
        CREATE.format("{'kind': 's', 'w': '1'}"),
        "from .things import Size\n" + CREATE.format("Size(kind='s')"),
        "from .things import Part\n" + CREATE.format("Part(kind='p')"),
        CREATE.format("{'kind': 'p', 'of': 'x'}"),
    ),
    of_union(
        "union-alternative-added-to-replies",
        "to a single one",
        "read_only",
        _ONE,
        _TWO,
        "return api.Things.get(1).code.w",
        "from .things import Size\ncode: Size = api.Things.get(1).code\nreturn code.hue",
        "from .things import Sort, Way\ncode: Sort = Way(kind='w')\nreturn code.hue",
    ),
    of_union(
        "union-alternative-added-to-requests",
        "to a single one",
        "write_only",
        _ONE,
        _TWO,
        CREATE.format("{'kind': 's', 'w': '1'}"),
        "from .things import Size, Sort\ncode: Sort = Size(kind='s')\n" + CREATE.format("code"),
        "from .inputs import SortDict\ncode: SortDict = {'kind': 's', 'w': '1'}\n"
        + CREATE.format("code"),
        "from .things import Way\n" + CREATE.format("Way(kind='w')"),
        CREATE.format("{'kind': 'w', 'to': 'x'}"),
    ),
    of_union(
        "union-key-changed",
        "another field",
        "read_only",
        _TWO,
        _TWO.replace("by: kind", "by: hue"),
        "return type(api.Things.get(1).code).__name__",
        "from .things import Size\ncode = api.Things.get(1).code\nreturn code.w if isinstance(code, Size) else 1",
        "from .things import Way\ncode = api.Things.get(1).code\nreturn code.to if isinstance(code, Way) else 1",
    ),
    of_union(
        "union-value-changed",
        "the classes of two",
        "read_only",
        _TWO,
        "by: kind, one_of: {s: Way, w: Size}",
        "from .things import Size\ncode = api.Things.get(1).code\nreturn code.w if isinstance(code, Size) else 1",
        "from .things import Way\ncode = api.Things.get(1).code\nreturn 'x' if isinstance(code, Way) else 1",
    ),
    row(
        "union-order-changed",
        "of two that fit alike",
        things(
            "code: {type: object, of: Sort, access: read_only, doc: Code.}",
            tail=_OF_KEYS.replace("<here>", "").replace("[Size, Way]", "[<here>]"),
        ),
        "Size, Way",
        "Way, Size",
        *_OF_CLASS,
        thing={"code": {"hue": 5, "w": "w", "x": "x"}},
    ),
    row(
        "union-order-changed",
        "another one first",
        things(
            "code: {type: object, of: Sort, access: write_only, doc: Code.}",
            operations="[create]",
            tail=_OF_KEYS.replace("<here>", "").replace("[Size, Way]", "[<here>]"),
        ),
        "Size",
        "Way, Size",
        CREATE.format("{'hue': 'h'}"),
        CREATE.format("{'hue': 5}"),
        besides=("union-alternative-added-to-requests",),
    ),
    *(
        row(
            "union-keys-changed",
            kind,
            things("code: {type: object, of: Sort, access: read_only, doc: Code.}", tail=_OF_KEYS),
            old,
            new,
            *_OF_CLASS,
            thing={"code": sent},
            besides=besides,
        )
        for kind, old, new, sent, besides in (
            ("a required one", "", "required: create, ", {"hue": 5}, ()),
            ("one more", "", "doc: W.}, x: {type: string, ", {"x": "x"}, ("field-added",)),
        )
    ),
)

ROWS: tuple[Row, ...] = (
    # -- resources
    Row("resource-added", "top level", things(), things() + SPLIT + OTHERS, (GET, "return api.Pieces.get(1).name")),
    Row(
        "resource-added", "below another", things(), things(TO_PARTS, tail=PARTS), (GET, "return api.Parts.all(1)[0].title"),
        besides=("field-added",),
    ),
    Row("resource-renamed", "same path", things(), things(resource="Parts"), (GET, "return api.Parts.get(1).name")),
    Row("record-renamed", "same resource", things(), things(record="Piece"), tuple(f"from .things import {name}\nthing: {name} = api.Things.get(1)\nreturn thing.name" for name in ("Thing", "Piece"))),
    Row(
        "class-moved", "enum", things("kind: {type: enum, enum: Kind, doc: Kind.}", tail=ENUM) + SPLIT + OTHERS,
        things("kind: {type: enum, enum: Kind, doc: Kind.}") + SPLIT + OTHERS + ENUM + "\n",
        tuple(f"from .{name} import Kind\nkind: Kind = api.Things.get(1).kind\nreturn kind" for name in ("things", "pieces")), {"kind": "a"},
    ),
    Row("resource-path-changed", "top level", things(), things(path="/pieces"), (GET,)),
    row(
        "resource-parents-changed", "another name", things(TO_PARTS, tail=ADDED.replace("thing_id", "<here>")), "thing_id", "owner_id",
        'return api.Parts.add(thing_id=1, title="x")', 'return api.Parts.add(owner_id=1, title="x")',
    ),
    Row(
        "resource-moved", "to another parent", things(TO_PARTS, tail=PARTS) + SPLIT + OTHERS,
        things() + SPLIT + OTHERS.rstrip("\n") + f"\n  {TO_PARTS}\n" + PARTS.replace("/things/{thing_id}", "/pieces/{piece_id}") + "\n",
        ("return api.Things.get(1).parts[0].title", "return api.Pieces.get(1).parts[0].title"),
    ),
    Row(
        "resource-key-changed", "to another type", things(operations="[get, delete]"), things(operations="[get, delete]", head="key: name"),
        (GET, 'return api.Things.get("n").name'), replies={"GET /things/n": {"id": 1, "name": "n"}},
    ),
    Row(
        "resource-key-changed", "to another field", things("code: {type: integer, access: read_only, doc: Code.}", operations="[get, delete]"),
        things("code: {type: integer, access: read_only, doc: Code.}", operations="[get, delete]", head="key: code"),
        ("thing = api.Things.get(1)\nthing.delete()\nreturn thing.name", "thing = api.Things.get(8)\nthing.delete()\nreturn thing.name"), {"code": 7},
        {"GET /things/8": {"id": 2, "code": 8, "name": "n"}, "DELETE /things/8": None},
    ),
    Row(
        "resource-id-type-widened", "to text or number", things(), things(identifier="id: {type: string_or_integer, access: read_only, doc: Identifier.}"),
        (GET, 'return api.Things.get("n").name'), replies={"GET /things/n": {"id": "n", "name": "n"}}, besides=("field-read-type-changed",),
    ),
    Row(
        "resource-id-type-widened", "to any", things(), things(identifier="id: {type: any, access: read_only, doc: Identifier.}"),
        (GET, 'return api.Things.get("n").name'), replies={"GET /things/n": {"id": "n", "name": "n"}}, besides=("field-read-type-changed",),
    ),
    Row("resource-id-type-changed", "to text", things(), things(identifier="id: {type: string, access: read_only, doc: Identifier.}"), (GET, 'return api.Things.get("1").name')),
    Row(
        "resource-id-type-changed", "of a parent", things(TO_PARTS, tail=PARTS), things(TO_PARTS, tail=PARTS, identifier="id: {type: string, access: read_only, doc: Identifier.}"),
        ("return api.Parts.get(1, 2).title", 'return api.Parts.get("1", 2).title'), replies={"GET /things/1/parts/2": {"id": 2, "title": "t"}},
    ),
    Row(
        "resource-became-single", "by its path", things(), things(head="single: true"),
        (GET, "thing = api.Things.get()\nreturn thing and thing.name"), replies={"GET /things": {"id": 1, "name": "n"}},
    ),
    Row("resource-deprecated", "with a reason", things(), things(head="deprecated: Old."), (GET,)),
    Row("resource-superseded", "with a reason", things(), things(head="superseded: V3."), (GET,)),
    Row("scope-changed", "other scopes", things(head="scopes: {read: a, modify: b}"), things(head="scopes: {read: c, modify: d}"), (GET,), unseen="The store looks at scopes."),
    Row(
        "any-of-added", "two fields", things("code: {type: string, doc: Code.}", operations="[create]"), things("code: {type: string, doc: Code.}", operations="[create]", head="any_of: [[name, code]]"),
        ('return api.Things.create(name="x").name', "return api.Things.create().name"),
    ),
    Row("columns-changed", "another field", things(), things(head="columns: [name]"), (GET,)),
    Row(
        "together-added", "two fields", things("code: {type: string, doc: Code.}", operations="[create]"), things("code: {type: string, doc: Code.}", operations="[create]", head="together: [[name, code]]"),
        ('return api.Things.create(name="x").name', 'return api.Things.create(name="x", code="c").name'),
    ),
    # -- paging
    Row(
        "paging-added", "by number", things(operations="[list]"), things(operations="[list]", head="paging: {}"),
        ("return [each.name for each in api.Things.iterall()]", "return api.Things.all()[0].name", "return api.Things.all(limit=5)[0].name"),
    ),
    Row(
        "page-size-changed", "smaller", things(operations="[list]", head="paging: {}"), things(operations="[list]", head="paging: {default_limit: 10}"),
        ("return [each.name for each in api.Things.iterall()]",),
        replies={"GET /things?limit=250&page=1": [{"id": n, "name": "n"} for n in range(1, 21)], "GET /things?limit=250&page=2": []},
    ),
    Row(
        "page-limit-raised", "by the half", things(operations="[list]", head="paging: {max_limit: 100}"), things(operations="[list]", head="paging: {max_limit: 150}"),
        ("return [each.name for each in api.Things.iterall()]", "return [each.name for each in api.Things.iterall(page_size=50)]", "return [each.name for each in api.Things.iterall(page_size=120)]"),
    ),
    row(
        "included-limit-lowered", "of one value", things(operations="[list]", head="paging: {lowered_by: {a: <here>}}\noptions: {include: {type: array, items: enum, enum: Kind, doc: What to include.}}", tail=ENUM), "20", "10",
        'return [each.name for each in api.Things.iterall(include=["b"])]', 'return [each.name for each in api.Things.iterall(include=["a"], page_size=5)]', 'return [each.name for each in api.Things.iterall(include=["a"], page_size=15)]', 'return [each.name for each in api.Things.iterall(include=["a"])]',
    ),
    row(
        "paging-kind-changed", "number to cursor", things(operations="\n  list: {envelope: data}", head="paging: {by: <here>}"), "page", "cursor",
        "return [each.name for each in api.Things.iterall()]", replies={"GET /things": {"data": [{"id": 1, "name": "a"}], "meta": {"pagination": {"current_page": 1, "total_pages": 1, "per_page": 250, "total": 1}, "cursor_pagination": {"links": {}}}}},
    ),
    row(
        "keyset-changed", "to numbers", things(operations="[list]", head="paging: {<here>}\nfilters: {min_id: {type: integer, doc: Lowest.}}"), "keyset: min_id", "",
        "return [each.name for each in api.Things.iterall()]",
    ),
    # -- operations and actions
    Row("operation-added", "count", things(), things(operations="[get, count]"), (GET, "return api.Things.count()")),
    *(
        Row("operation-added", verb, things(operations="[create]"), things(operations=f"[create, {verb}]"), ('return api.Things.create(name="x").name', caller))
        for verb, caller in (
            ("list", "return [each.name for each in api.Things.iterall()]"), ("delete_all", "api.Things.delete_all()"),
        )
    ),
    *(
        Row(
            "record-method-added", f"with {verb}", things(operations="[create]"), things(operations=f"[create, {verb}]"),
            ('return api.Things.create(name="x").name', f"return f\"{{getattr(api.Things.create(name='x'), '{method}')!r}}\"", f'api.Things.create(name="x").{method}()'), {method: "x"},
        )
        for verb, method in (("get", "refresh"), ("update", "save"), ("update", "update"), ("delete", "delete"))
    ),
    acts("operation-added", "action", "went: method: POST, path: '/things/{id}/went'", "go: method: POST, path: '/things/{id}/go'", "return api.Things.go(1)", besides=("operation-removed",)),
    acts("operation-renamed", "action", "run: method: POST, path: '/things/{id}/go'", "go: method: POST, path: '/things/{id}/go'", "return api.Things.go(1)", "return api.Things.run(1)"),
    acts("operation-method-changed", "action", "go: method: POST, path: '/things/{id}/go'", "go: method: PUT, path: '/things/{id}/go'", "return api.Things.go(1)"),
    acts("operation-path-changed", "action", "go: method: POST, path: '/things/{id}/go'", "go: method: POST, path: '/things/{id}/went'", "return api.Things.go(1)"),
    row(
        "operation-path-changed", "verb", things(operations="\n  get: {path: '/<here>/{id}'}"), "things", "pieces",
        GET,
    ),
    acts("operation-ids-changed", "one less", "go: method: POST, path: '/things/{id}/go'", "go: method: POST, path: /things/go", "return api.Things.go(1)", "return api.Things.go()"),
    row("operation-status-changed", "another success", things(operations="\n  create: {status: <here>}"), "201", "202", 'return api.Things.create(name="x").name'),
    row(
        "operation-accepts-more", "filters", things(operations="\n  list: {}\n  delete_all: {<here>}", head="paging: {none: true}\nfilters: {near: {type: string, op: none, doc: Near.}}"), "", "accepts: [filters]",
        "api.Things.delete_all()", 'api.Things.delete_all(near="x")',
    ),
    row(
        "operation-envelope-changed", "list", things(operations="\n  list: {envelope: <here>}", head="paging: {none: true}"), "rows", "items",
        "return api.Things.all()[0].name", replies={"GET /things": {"rows": [{"id": 1, "name": "a"}], "items": [{"id": 2, "name": "b"}]}},
    ),
    acts(
        "operation-envelope-changed", "action", "go: method: POST, path: '/things/{id}/go', envelope: name", "go: method: POST, path: '/things/{id}/go', envelope: to", "return api.Things.go(1)",
    ),
    row("operation-became-partial", "update", things(operations="\n  update: {<here>}"), "", "partial: true", 'return api.Things.update(1, name="x").name', unseen="Whatever answers 207 warns, stated or not."),
    *(
        Row(
            "operation-added", verb, things(operations="[create, update]"), things(operations=f"[create, update, {verb}]"),
            ('return api.Things.create(name="x").name', f'return api.Things.{verb}([{{"id": 1, "name": "x"}}])[0].name' if verb == "update_many" else f'return api.Things.{verb}([{{"name": "x"}}])[0].name'),
            replies={"PUT /things": [{"id": 1, "name": "n"}]},
        )
        for verb in ("create_many", "update_many", "upsert_many")
    ),
    Row("operation-added", "through an array verb", things(), things(operations="[get, create_many]"), (GET, 'return api.Things.create(name="x").name')),
    row(
        "operation-way-changed", "another filter", things(operations="\n  list: {}\n  get: {by: <here>}", head="paging: {none: true}\nfilters:\n"
        "  one: {type: integer, field: id, doc: This one.}\n  two: {type: integer, field: id, doc: That one.}"), "one", "two", GET,
    ),
    row(
        "operation-needs-filter", "needed", things(operations="\n  list: {}\n  delete_all: {accepts: [filters], <here>}", head="paging: {none: true}\nfilters: {near: {type: string, op: none, doc: Near.}}"), "", "needs_filter: true",
        "api.Things.delete_all()", 'api.Things.delete_all(near="x")',
    ),
    row(
        "batch-size-changed", "one more", things(operations="\n  update_many: {max_rows: <here>}"), "1", "2",
        'return [each.name for each in api.Things.update_many([{"id": 1, "name": "x"}])]', 'return [each.name for each in api.Things.update_many([{"id": 1, "name": "x"}, {"id": 2, "name": "y"}])]',
        replies={"PUT /things": [{"id": 1, "name": "n"}, {"id": 2, "name": "m"}]},
    ),
    row(
        "batch-concurrency-changed", "one more", things(operations="\n  delete_many: {ids: 'id:in', concurrent: <here>}"), "1", "2",
        "api.Things.delete_many([1, 2], concurrency=2)",
    ),
    row("batch-ids-changed", "another parameter", things(operations="\n  delete_many: {ids: '<here>'}"), "id:in", "ids", "api.Things.delete_many([1])"),
    row("operation-deprecated", "deprecated", things(operations="\n  get: {<here>}"), "", "deprecated: Old.", GET),
    row("operation-deprecated", "sunset", things(operations="\n  get: {<here>}"), "", "sunset: Gone.", GET),
    acts("operation-deprecated", "action", "go: method: POST, path: '/things/{id}/go'", "go: method: POST, path: '/things/{id}/go', deprecated: Old.", "return api.Things.go(1)"),
    acts("operation-body-changed", "another shape", "go: method: POST, path: '/things/{id}/go', body: Way", "go: method: POST, path: '/things/{id}/go', body: Size", 'return api.Things.go(1, to="x")', 'return api.Things.go(1, w="x")'),
    acts("operation-body-changed", "a list", "go: method: POST, path: '/things/{id}/go', body: Way", "go: method: POST, path: '/things/{id}/go', body: {type: array, items: string}", 'return api.Things.go(1, to="x")', 'return api.Things.go(1, ["x"])'),
    acts("operation-rows-tightened", "a limit", "go: method: POST, path: '/things/{id}/go', body: {type: array, items: string}", "go: method: POST, path: '/things/{id}/go', body: {type: array, items: string, max_items: 1}", 'return api.Things.go(1, ["x"])', 'return api.Things.go(1, ["x", "y"])'),
    acts("operation-rows-loosened", "a higher limit", "go: method: POST, path: '/things/{id}/go', body: {type: array, items: string, max_items: 1}", "go: method: POST, path: '/things/{id}/go', body: {type: array, items: string, max_items: 2}", 'return api.Things.go(1, ["x"])', 'return api.Things.go(1, ["x", "y"])'),
    acts("operation-returns-changed", "text", "go: method: POST, path: '/things/{id}/go', returns: Way", "go: method: POST, path: '/things/{id}/go', reply: text", "found = api.Things.go(1)\nreturn found and found.to", "return api.Things.go(1).upper()"),
    acts("operation-returns-changed", "another shape", "go: method: POST, path: '/things/{id}/go', returns: Way", "go: method: POST, path: '/things/{id}/go', returns: Size", "found = api.Things.go(1)\nreturn found and found.to", "found = api.Things.go(1)\nreturn found and found.w"),
    acts("operation-returns-changed", "a list", "go: method: POST, path: '/things/{id}/go', returns: Way", "go: method: POST, path: '/things/{id}/go', returns: Way, many: true", "found = api.Things.go(1)\nreturn found and found.to", "return [each.to for each in api.Things.go(1)]"),
    acts("operation-returns-changed", "a shape", "go: method: POST, path: '/things/{id}/go'", "go: method: POST, path: '/things/{id}/go', returns: Way", 'return api.Things.go(1)["to"] + "!" if isinstance(api.Things.go(1), dict) else 1', "found = api.Things.go(1)\nreturn found and found.to"),
    acts("record-method-added", "action", "go: method: POST, path: '/things/{id}/go'", "go: method: POST, path: '/things/{id}/go', on_record: true", 'return f"{getattr(api.Things.get(1), \'go\')}"', "return api.Things.get(1).go()", "return api.Things.get(2).go()", thing={"go": "x"}, replies={"GET /things/2": {"id": 2}, "POST /things/2/go": {"to": "x"}}),
    # -- parameters
    Row(
        "filter-added", "filter", things(operations="[list]"), things(operations="[list]", head="paging: {none: true}\nfilters: {near: {type: string, op: none, doc: Near.}}"),
        ("return api.Things.all()[0].name", 'return api.Things.all(extra_params={"near": "x"})[0].name', 'return api.Things.all(near="x")[0].name'),
    ),
    row(
        "filter-added", "of one operation", things(operations="\n  get: {<here>}"), "", "parameters: {near: {type: string, op: none, doc: Near.}}",
        GET, 'return api.Things.get(1, near="x").name',
    ),
    row(
        "required-filter-added", "filter", things(operations="[list]", head="paging: {none: true}\n<here>"), "", "filters: {near: {type: string, op: none, required: true, doc: Near.}}",
        "return api.Things.all()[0].name", 'return api.Things.all(near="x")[0].name',
    ),
    row(
        "filter-became-required", "filter", things(operations="[list]", head="paging: {none: true}\nfilters: {near: {type: string, op: none, <here>doc: Near.}}"), "", "required: true, ",
        "return api.Things.all()[0].name", 'return api.Things.all(near="x")[0].name',
    ),
    row(
        "filter-renamed", "same wire name", things(operations="[list]", head="filters: {<here>: {type: string, op: none, wire_name: 'n:r', doc: Near.}}"), "near", "close",
        'return api.Things.all(near="x")[0].name', 'return api.Things.all(close="x")[0].name',
    ),
    row(
        "filter-wire-name-changed", "name of its own", things(operations="[list]", head="filters: {near: {type: string, op: none, wire_name: '<here>', doc: Near.}}"), "id:in", "id:among",
        PARAMETER.format("'x'"), *(f'near: dict[str, Any] = {{"{wire}": "x"}}\nreturn api.Things.all(**near)[0].name' for wire in ("id:in", "id:among")),
    ),
    passes("filter-type-widened", "integer to decimal", "type: integer", "type: decimal", "5", "1.5"),
    passes("filter-type-widened", "integer to any", "type: integer", "type: any", "5", "1.5"),
    passes("filter-type-widened", "decimal to any", "type: decimal", "type: any", '"1.50"', "1.5", 'Decimal("1.50")', "date(2012, 11, 20)"),
    passes("filter-type-widened", "date to any", "type: date", "type: any", '"2012-11-20"', "date(2012, 11, 20)", "1"),
    passes("filter-type-widened", "string to any", "type: string", "type: any", '"x"', "5"),
    passes("filter-type-widened", "string to text or number", "type: string", "type: string_or_integer", '"x"', "5"),
    passes("filter-type-widened", "integer to text or number", "type: integer", "type: string_or_integer", '"x"', "5"),
    passes("filter-type-widened", "integer to csv", "type: integer", "type: array, items: integer, wire: csv", "5", "[5, 6]"),
    passes("filter-type-widened", "enum to string", "type: enum, enum: Kind", "type: string", '"a"', '"c"', tail=ENUM),
    passes("filter-type-changed", "string to integer", "type: string", "type: integer", '"x"', "5"),
    passes("filter-type-changed", "string to boolean", "type: string", "type: boolean", '"x"', "True"),
    passes("filter-type-changed", "string to datetime", "type: string", "type: datetime", '"x"', "date(2012, 11, 20)"),
    passes("filter-type-changed", "datetime to decimal", "type: datetime", "type: decimal", "datetime(2012, 11, 20, tzinfo=UTC)", "1.5"),
    passes("filter-type-widened", "array to csv", "type: array, items: integer", "type: array, items: integer, wire: csv", "5", "[5, 6]"),
    passes("filter-wire-format-changed", "date to datetime", "type: date", "type: datetime", "date(2012, 11, 20)", "datetime(2012, 11, 20, tzinfo=UTC)"),
    passes("filter-type-widened", "array to any", "type: array, items: string", "type: any", '["x", "y"]', "5"),
    passes("filter-wire-format-changed", "text to csv", "type: string", "type: array, items: string, wire: csv", '"x"', '"x,,y"', '["x", "y"]'),
    passes("filter-wire-format-changed", "datetime", "type: datetime, wire: iso8601", "type: datetime, wire: unix", "datetime(2012, 11, 20, tzinfo=UTC)"),
    passes("filter-wire-format-changed", "datetime to any", "type: datetime", "type: any", "datetime(2012, 11, 20, tzinfo=UTC)", "5.5"),
    replace(
        passes("filter-wire-format-changed", "boolean to any", "type: boolean", "type: any", "True", '"x"'),
        unseen="How true and false are spelled is no promise of any; this runtime spells them alike.",
    ),
    passes("filter-wire-format-changed", "csv to any", "type: array, items: string, wire: csv", "type: any", '["x", "y"]', '"x,,y"', "date(2012, 11, 20)"),
    row(
        "filter-group-changed", "option to filter", things(operations="\n  list: {}\n  get: {accepts: [options]}\n  delete_all: {accepts: [filters]}", head="paging: {none: true}\n<here>"), "options: {near: {type: string, doc: Near.}}", "filters: {near: {type: string, op: none, doc: Near.}}",
        'return api.Things.get(1, near="x").name', 'api.Things.delete_all(near="x")', 'return api.Things.all(near="x")[0].name',
    ),
    row(
        "filter-meaning-changed", "lowest to highest", things(operations="[list]", head="filters: {near: {type: integer, field: id, op: <here>, doc: Near.}}"), "min", "max",
        PARAMETER.format(5), unseen="The store compares.",
    ),
    passes("filter-place-changed", "to a header", "type: string", "type: string, header: true", '"x"'),
    passes("filter-deprecated", "with a reason", "type: string", "type: string, deprecated: Old.", '"x"'),
    # -- fields
    row(
        "field-added", "readable", things("<here>"), "", "code: {type: decimal, access: read_only, doc: Code.}",
        GET, 'return f"{getattr(api.Things.get(1), \'code\')!r}"', "return api.Things.get(1).code", thing={"code": "1.50"},
    ),
    row(
        "field-added", "settable", things("<here>", operations="[get, update]"), "", "code: {type: string, doc: Code.}",
        GET, 'thing = api.Things.get(1)\nthing.code = "d"\nreturn thing.save().name', 'thing = api.Things.get(1)\nsetattr(thing, "code", "d")\nreturn thing.name', 'return f"{getattr(api.Things.get(1), \'code\')!r}"', thing={"code": 5},
    ),
    row(
        "field-added", "only written", things("<here>", operations="[get, create]"), "", "code: {type: decimal, access: write_only, doc: Code.}",
        GET, CREATE.format('"1.5"'), 'return f"{getattr(api.Things.get(1), \'code\')!r}"', thing={"code": "1.50"},
    ),
    row(
        "argument-added", "of an object", things("code: {type: object, of: Size, access: write_only, doc: Code.}", operations="[create]", tail="shapes: {Size: {doc: How large., fields: {w: {type: string, doc: Width.}<here>}}}"), "", ", h: {type: decimal, doc: Height.}",
        CREATE.format('{"w": "1"}'), CREATE.format('{"h": "1"}'), 'from .things import Size\nreturn Size(h="1").h',
    ),
    row(
        "required-field-added", "on create", things("<here>", operations="[create]"), "", "code: {type: string, required: create, doc: Code.}",
        'return api.Things.create(name="x").name', 'return api.Things.create(name="x", code="c").name',
    ),
    row(
        "field-renamed", "same wire name", things("<here>: {type: string, wire_name: code, doc: Code.}", operations="[get, update]"), "code", "sign",
        READ, "return api.Things.get(1).sign", 'thing = api.Things.get(1)\nsetattr(thing, "code", "d")\nreturn thing.save().name', thing={"code": "c"},
    ),
    row(
        "field-wire-name-changed", "raw value", things("code: {type: string, wire_name: <here>, doc: Code.}", operations="[create]"), "sign", "mark",
        *(f'return api.Things.create(code="c")["{name}"]' for name in ("sign", "mark")),
    ),
    # what is read from `any` is raw
    *(
        reads(
            "field-read-type-changed", f"any to {kind}", "type: any", f"type: {kind}", sent, READ, "code: list[list[str]] = [api.Things.get(1).code]\nreturn code",
            f"{'from .things import Size' + chr(10) if of == 'Size' else ''}def code() -> {of}:\n    return api.Things.get(1).code\nreturn code()", tail=tail,
        )
        for kind, sent, of, tail in (
            ("decimal", "1.50", "Decimal", ""), ("datetime", "2012-11-20", "datetime", ""), ("date", "2012-11-20", "date", ""), ("integer", "5", "int", ""), ("boolean", 1, "bool", ""),
            ("map", [], "dict[str, Any]", ""), ("object, of: Size", {"w": "1"}, "Size", SHAPE), ("array, items: any", "", "list[Any]", ""), ("array, items: string", [5], "list[str]", ""),
            ("array, items: string, wire: csv", "a,b", "list[str]", ""), ("string", 5, "str", ""), ("string_or_integer", 5, "str | int", ""), ("enum, enum: Kind", 5, "str", ENUM),
        )
    ),
    row(
        "field-read-type-changed", "any to link", things("parts: {<here>, doc: Its parts.}", tail=f"{TO_THEM}\n{PARTS}"), "type: any, access: read_only", "type: link, to: Parts, many: true",
        "return api.Things.get(1).parts", thing={"parts": "x"},
    ),
    reads("field-read-type-changed", "items, any to decimal", "type: array, items: any", "type: array, items: decimal", ["1.50"]),
    reads("field-read-type-changed", "items, string to any", "type: array, items: string", "type: array, items: any", [5]),
    reads("field-read-type-changed", "items, enum to string", "type: array, items: enum, enum: Kind", "type: array, items: string", ["a"], READ, "from .things import Kind\ncodes: list[Kind] = api.Things.get(1).code\nreturn codes", "codes: list[str] = api.Things.get(1).code\nreturn codes", tail=ENUM),
    # maps
    reads("field-read-type-changed", "map, any to decimal", "type: map", "type: map, items: decimal", {"a": "1.50"}, READ, "codes: dict[str, Decimal] = api.Things.get(1).code\nreturn codes", "codes: dict[str, int] = api.Things.get(1).code\nreturn codes"),
    reads("field-read-type-changed", "map, string to text or number", "type: map, items: string", "type: map, items: string_or_integer", {"a": 5}, READ, "codes: dict[str, str] = api.Things.get(1).code\nreturn codes"),
    reads("field-read-type-changed", "map to array", "type: map, items: string", "type: array, items: string", {"0": "x"}),
    reads("field-read-type-changed", "lists of lists", "type: array, items: {type: array, items: string}", "type: array, items: {type: array, items: integer}", [["5"]]),
    reads("field-read-type-changed", "lists of lists to lists", "type: array, items: {type: array, items: string}", "type: array, items: string", [], READ, "codes: list[str] = api.Things.get(1).code\nreturn codes", "codes: list[list[str]] = api.Things.get(1).code\nreturn codes"),
    writes("field-write-type-widened", "map, integer to any", "type: map, items: integer", "type: map", '{"a": 5}', '{"a": "x"}'),
    writes("field-write-type-widened", "map, integer to text or number", "type: map, items: integer", "type: map, items: string_or_integer", '{"a": 5}', '{"a": "x"}'),
    writes("field-write-type-widened", "lists of lists", "type: array, items: {type: array, items: integer}", "type: array, items: {type: array, items: string_or_integer}", "[[5]]", '[["x"]]'),
    writes("field-write-type-changed", "map, string to decimal", "type: map, items: string", "type: map, items: decimal", '{"a": "x"}', '{"a": 5}'),
    writes("field-wire-format-changed", "map, integer to decimal", "type: map, items: integer", "type: map, items: decimal", '{"a": 5}', '{"a": 1.5}'),
    reads("field-read-type-changed", "string to integer", "type: string", "type: integer", 5),
    reads("field-read-type-changed", "integer to decimal", "type: integer", "type: decimal", 5),
    reads("field-read-type-changed", "datetime to string", "type: datetime", "type: string", "2012-11-20"),
    reads("field-read-type-changed", "string to text or number", "type: string", "type: string_or_integer", 5),
    reads("field-read-type-changed", "object to map", "type: object, of: Size", "type: map", {"w": "1"}, tail=SHAPE),
    row(
        "field-read-type-changed", "low confidence", things("code: {type: integer, access: read_only, doc: Code.}", head="<here>"), "confidence: low", "",
        READ, "codes: list[str] = [api.Things.get(1).code]\nreturn codes", "def code() -> int:\n    return api.Things.get(1).code\nreturn code()", thing={"code": 5},
    ),
    reads("field-read-type-widened", "enum to string", "type: enum, enum: Kind", "type: string", "a", "from .things import Kind\nkind: Kind = api.Things.get(1).code\nreturn kind", READ, 'return api.Things.get(1).code == "c"', tail=ENUM),
    reads("field-read-type-widened", "enum to text or number", "type: enum, enum: Kind", "type: string_or_integer", "a", "from .things import Kind\nkind: Kind = api.Things.get(1).code\nreturn kind", READ, 'return api.Things.get(1).code == "c"', tail=ENUM),
    # what is assigned reads back as what its type makes of it
    *(
        row(
            "field-write-type-changed", f"any to {kind}", things("code: {<here>, access: write_only, doc: Code.}", operations="[get, create, update]", tail=tail), "type: any", f"type: {kind}",
            f"thing = api.Things.get(1)\nthing.code = {value}\nreturn thing.code", CREATE.format(refused),
        )
        for kind, value, refused, tail in (
            ("decimal", '"1.50"', "{}", ""), ("datetime", '"2012-11-20"', "{}", ""), ("date", '"2012-11-20"', "{}", ""), ("array, items: decimal", '["1.50"]', "5", ""), ("object, of: Size", '{"w": "1"}', "5", SHAPE),
        )
    ),
    writes("field-write-type-changed", "string to integer", "type: string", "type: integer", '"x"', "5"),
    writes("field-write-type-changed", "datetime to decimal", "type: datetime", "type: decimal", "datetime(2012, 11, 20, tzinfo=UTC)", "1.5"),
    *(
        writes("field-write-type-widened", f"{kind} to any", f"type: {kind}", "type: any", *values, tail=tail)
        for kind, values, tail in (
            ("integer", ("5", "1.5"), ""), ("string", ('"x"', "5"), ""), ("boolean", ("True", "5"), ""), ("map", ('{"a": 1}', "5"), ""), ("string_or_integer", ('"x"', "5", "1.5"), ""),
            ("enum, enum: Kind", ('"a"', '"c"'), ENUM), ("array, items: string", ('["x"]', "5"), ""),
        )
    ),
    row(
        "field-assigned-value-changed", "integer to decimal number", things("code: {<here>, access: write_only, doc: Code.}", operations="[get, create, update]"), "type: integer", "type: decimal, wire: number",
        CREATE.format(5), CREATE.format(1.5), 'thing = api.Things.get(1)\nthing.code = 5\nreturn f"{thing.code!r}"',
    ),
    writes("field-write-type-widened", "string to text or number", "type: string", "type: string_or_integer", '"x"', "5"),
    writes("field-write-type-widened", "integer to text or number", "type: integer", "type: string_or_integer", '"x"', "5"),
    writes("field-write-type-widened", "string to text or file", "type: string", "type: string_or_file", '"x"', 'b"x"'),
    writes("field-write-type-widened", "enum to text or file", "type: enum, enum: Kind", "type: string_or_file", '"a"', '"c"', 'b"x"', tail=ENUM),
    writes("field-write-type-changed", "string to file", "type: string", "type: file", '"x"', 'b"x"'),
    writes("field-write-type-changed", "any to file", "type: any", "type: file", '"x"', 'b"x"', "5"),
    writes("field-wire-format-changed", "file to text or file", "type: file", "type: string_or_file", 'str(__import__("stat").__file__)', 'b"x"', '"x"'),
    writes("field-write-type-changed", "text or file to any", "type: string_or_file", "type: any", '"x"', 'b"x"', "5"),
    writes("field-write-type-changed", "text or number to text or file", "type: string_or_integer", "type: string_or_file", '"x"', "5", 'b"x"'),
    writes("field-write-type-widened", "enum to string", "type: enum, enum: Kind", "type: string", '"a"', '"c"', tail=ENUM),
    writes("field-write-type-widened", "items", "type: array, items: string", "type: array, items: any", '["x"]', "[5]"),
    writes("field-wire-format-changed", "date to datetime", "type: date", "type: datetime", "date(2012, 11, 20)", "datetime(2012, 11, 20, tzinfo=UTC)"),
    writes("field-wire-format-changed", "csv to any", "type: array, items: string, wire: csv", "type: any", '["x", "y"]', "5"),
    writes("field-wire-format-changed", "text to csv", "type: string", "type: array, items: string, wire: csv", '"x"', '"x,,y"', '["x", "y"]'),
    writes("field-wire-format-changed", "integer to csv", "type: integer", "type: array, items: integer, wire: csv", "5", "[5, 6]"),
    writes("field-wire-format-changed", "integer to decimal", "type: integer", "type: decimal", "5", "1.5"),
    writes("field-wire-format-changed", "datetime", "type: datetime", "type: datetime, wire: sql", "datetime(2012, 11, 20, tzinfo=UTC)"),
    writes("field-wire-format-changed", "decimal", "type: decimal", "type: decimal, wire: number", '"1.50"'),
    writes("field-wire-format-changed", "array", "type: array, items: string, wire: csv", "type: array, items: string", '["x", "y"]', '"x"'),
    *(
        row(
            rule, kind, things("code: {type: string, <here>, doc: Code.}", operations="[get, create, update]"), f"access: {old}", f"access: {new}",
            *callers, thing={"code": "c"} if old != "write_only" else {},
        )
        for rule, kind, old, new, callers in (
            ("field-became-readable", "written", "write_only", "writable", (CREATE.format('"x"'), 'return api.Things.create(code="x").code')),
            ("field-became-settable", "read", "read_only", "writable", (READ, CREATE.format('"x"'))),
            ("field-became-settable", "created", "create_only", "writable", (READ, CREATE.format('"x"'), 'return api.Things.update(1, code="x").name')),
            ("field-became-settable", "updated", "update_only", "writable", (READ, CREATE.format('"x"'), 'return api.Things.update(1, code="x").name')),
        )
    ),
    row(
        "field-became-required", "on create", things("code: {type: string, <here>doc: Code.}", operations="[create]"), "", "required: create, ",
        'return api.Things.create(name="x").name', 'return api.Things.create(name="x", code="c").name',
    ),
    row(
        "field-became-required", "of an action", things(head="actions: {go: {method: POST, path: '/things/{id}/go', body: Way, doc: Goes.}}", tail="shapes: {Way: {doc: Where., fields: {to: {type: string, <here>doc: Place.}}}}"), "", "required: create, ",
        "return api.Things.go(1)", 'return api.Things.go(1, to="x")',
    ),
    *(
        row(
            "field-became-nullable", kind, things("code: {type: datetime, access: read_only, <here>doc: Code.}"), "", none,
            "code: datetime = api.Things.get(1).code\nreturn code", "return api.Things.get(1).code is None", "return api.Things.get(2).code is None", thing={"code": "2012-11-20"}, replies={"GET /things/2": {"id": 2, **sent}},
        )
        for kind, none, sent in (("left out", "nullable: true, ", {}), ("a word for none", "none_as: never, ", {"code": "never"}))
    ),
    writes("field-accepts-none", "null", "type: string", "type: string, nullable: true", '"x"', "None"),
    writes("field-accepts-none", "a word for none", "type: string", "type: string, none_as: never", '"x"', "None"),
    writes("field-none-spelling-changed", "another word", "type: string, none_as: never", "type: string, none_as: ''", '"x"', "None"),
    writes("field-none-spelling-changed", "null to a word", "type: string, nullable: true", "type: string, none_as: ''", '"x"', "None"),
    row(
        "field-kept-on-update", "by save", things("code: {type: string, <here>doc: Code.}", operations="[get, update]"), "", "keep_on_update: true, ",
        'return api.Things.update(1, name="x").name', 'return api.Things.update(1, name="x", code="c").name', 'thing = api.Things.get(1)\nthing.name = "x"\nreturn thing.save().name', thing={"code": "c"},
    ),
    row(
        "field-kept-on-update", "required", things("code: {type: string, <here>doc: Code.}", operations="[get, update]"), "", "required: update, ",
        'return api.Things.update(1, name="x").name', 'return api.Things.update(1, name="x", code="c").name', 'thing = api.Things.get(1)\nthing.name = "x"\nreturn thing.save().name', thing={"code": "c"},
    ),
    row(
        "field-default-changed", "another", things("code: {type: string, default: <here>, doc: Code.}", operations="[create]"), "a", "b",
        'return api.Things.create(name="x").name', 'return api.Things.create(code="x").name', unseen="The store fills it in.",
    ),
    writes("field-limit-tightened", "text", "type: string, max_length: 5", "type: string, max_length: 2", '"x"', '"xxx"'),
    writes("field-limit-tightened", "number", "type: integer", "type: integer, min: 3", "5", "2"),
    writes("field-format-changed", "of text", "type: string", "type: string, format: email", '"x"'),
    writes("field-deprecated", "with a reason", "type: string", "type: string, deprecated: Old.", '"x"'),
    row(
        "field-changed-elsewhere", "by a batch", things("sizes: {type: array, items: object, of: Size, access: create_only, <here>doc: Sizes.}", operations="[get, create, update_many]", tail="shapes: {Size: {doc: Size., fields: {id: {type: integer, access: read_only, doc: Id.}, name: {type: string, doc: Name.}}}}"), "", "changed_by: Things, ",
        GET, "return api.Things.update_many([{'id': 2, 'name': 'n'}])[0].name", "return api.Things.update_many(getattr(api.Things.get(1), 'sizes'))[0].name",
        thing={"sizes": [{"id": 2, "name": "n"}]}, replies={"PUT /things": [{"id": 2, "name": "n"}]},
    ),
    row(
        "field-left-out-raises", "a get without it", things("code: {type: string, nullable: true, access: read_only, <here>doc: Code.}", head="options: {include: {type: enum, enum: Kind, op: none, doc: With.}}", operations="{get: {accepts: [options]}}", tail=ENUM), "", "included_as: a, ",
        GET, "return api.Things.get(1).code", 'return api.Things.get(1, include="a").code',
        besides=("field-include-value-changed",),
    ),
    row(
        "field-include-value-changed", "of text", things("code: {type: string, access: read_only, <here>doc: Code.}", head="options: {include: {type: enum, enum: Kind, op: none, doc: With.}}", operations="{get: {accepts: [options]}}", tail=ENUM), "", "included_as: a, ",
        READ, 'return api.Things.get(1, include="a").code', thing={"code": "x"},
    ),
    row(
        "field-became-parent-id", "of a list of all", things(TO_PARTS, tail=PARTS.replace("[list, get]", "{list: {}, list_all: {path: /parts}, get: {}}") + "\n      owner: {type: integer, access: read_only, <here>doc: Of what.}"), "", "parent: true, ",
        GET, "return api.Parts.all(1)[0].refresh().title", "return api.Parts.all()[0].owner", "return api.Parts.all()[0].refresh().title",
        replies={"GET /parts": [{"id": 2, "owner": 1, "title": "t"}], "GET /things/1/parts": [{"id": 2, "owner": 1, "title": "t"}], "GET /things/1/parts/2": {"id": 2, "owner": 1, "title": "u"}},
    ),
    # -- links
    row(
        "link-added", "to itself", things(tail="<here>"), "", "links: {next: {to: Things, via: id, doc: Next.}}",
        GET, 'return f"{getattr(api.Things.get(1), \'next\')}"', "thing = api.Things.get(1).next\nreturn thing and thing.name", 'thing = getattr(api.Things.get(2), "next")\nreturn thing and thing["id"]', thing={"next": "x"}, replies={"GET /things/2": {"id": 2}},
    ),
    row(
        "field-added", "link to a list", things("<here>", tail=f"{TO_THEM}\n{PARTS}"), "", TO_PARTS,
        GET, 'return f"{getattr(api.Things.get(1), \'parts\')}"', "return api.Things.get(1).parts[0].title", thing={"parts": "x"},
    ),
    row("link-renamed", "same target", things(tail="links: {<here>: {to: Things, via: id, doc: Next.}}"), "next", "then", *(f"thing = api.Things.get(1).{name}\nreturn thing and thing.name" for name in ("next", "then"))),
    row("link-target-changed", "another resource", things(tail="links: {next: {to: <here>, via: id, doc: Next.}}") + SPLIT + OTHERS, "Things", "Pieces", "thing = api.Things.get(1).next\nreturn thing and type(thing).__name__", *(f"from .{where} import {name}\nthing: {name} | None = api.Things.get(1).next\nreturn thing and thing.name" for where, name in (("things", "Thing"), ("pieces", "Piece")))),
    Row("link-became-list", "by a path", things("parts: {type: link, to: Parts, doc: Its parts.}", tail=PARTS.replace("[list, get]\n    paging: {none: true}", "[get]\n    single: true")), things(TO_PARTS, tail=PARTS), ("part = api.Things.get(1).parts\nreturn part and part.title", "return api.Things.get(1).parts[0].title")),
    row(
        "link-key-changed", "another field", things("code: {type: integer, access: read_only, doc: Code.}", tail="links: {next: {to: Things, via: <here>, doc: Next.}}"), "id", "code",
        "thing = api.Things.get(1).next\nreturn thing and thing.name", thing={"code": 7}, replies={"GET /things/7": {"id": 7, "name": "m"}},
    ),
    row(
        "link-rows-used", "a long list", things("parts: {type: link, to: Parts, many: true, <here>doc: Its parts.}", tail=PARTS.replace("none: true", "")), "", "included: true, ",
        GET, "return len(api.Things.get(1).parts)", "return len(api.Things.get(1).parts.all())",
        thing={"parts": [{"id": n, "title": "t"} for n in range(1, 61)]}, replies={"GET /things/1/parts": [{"id": 1, "title": "t"}]},
    ),
    row("link-none-changed", "an id", things(tail="links: {next: {to: Things, via: id, <here>doc: Next.}}"), "", "none_when: 1, ", "thing = api.Things.get(1).next\nreturn f'{thing and thing.name}'"),
    # -- shared records
    Row(
        "shared-record-extended", "the same fields", things("code: {type: string, doc: Code.}") + SPLIT + BASE, things(head="extends: Base") + SPLIT + BASE,
        (READ, f"{_BASE}found: Base = api.Things.get(1)\nreturn found.code"), {"code": "c"},
    ),
    row(
        "field-became-nullable", "of a shared record", things(head="extends: Base") + SPLIT + BASE.replace("type: string", "type: string<here>"), "", ", nullable: true",
        READ, f"{_BASE}def code(found: Base) -> str:\n    return found.code\nreturn code(api.Things.get(1))", "return api.Things.get(1).code is None", "return api.Things.get(2).code is None", thing={"code": "c"}, replies={"GET /things/2": {"id": 2}},
    ),
    row(
        "shape-renamed", "a shared record", things(head="extends: <here>") + SPLIT + BASE.replace("Base", "<here>"), "Base", "Way",
        *(f"from .shared import {name}\nfound: {name} = api.Things.get(1)\nreturn found.code" for name in ("Base", "Way")), thing={"code": "c"},
    ),
    # -- shapes and enums
    Row("shape-added", "unused", things(), things(tail=SHAPE), (GET, 'from .things import Size\nreturn Size(w="1").w')),
    row("shape-renamed", "used", things("code: {type: object, of: <here>, access: read_only, doc: Code.}", tail=SHAPE.replace("Size", "<here>")), "Size", "Way", *(f"from .things import {name}\nsize: {name} = api.Things.get(1).code\nreturn size.w" for name in ("Size", "Way")), thing={"code": {"w": "1"}}),
    *UNIONS,
    Row("enum-added", "unused", things(), things(tail=ENUM), (GET, 'from .things import Kind\nkind: Kind = "a"\nreturn kind')),
    row("enum-renamed", "used", things("code: {type: enum, enum: <here>, access: read_only, doc: Code.}", tail=ENUM.replace("Kind", "<here>")), "Kind", "Sort", *(f"from .things import {name}\nkind: {name} = api.Things.get(1).code\nreturn kind" for name in ("Kind", "Sort")), thing={"code": "a"}),
    of_enum("enum-base-changed", "integer", "read_only", "['1', '2']", "['1', '2'], base: integer", *(f"code: {of} = api.Things.get(1).code\nreturn code" for of in ("str", "int"))),
    of_enum("enum-value-added-to-replies", "closed", "read_only", "[a, b]", "[a, b, c]", f"{_KIND}kind: Kind = api.Things.get(1).code\nreturn kind", _COMPLETE, 'return api.Things.get(1).code == "c"', f'{_KIND}kind: Kind = "c"\nreturn api.Things.get(1).code == kind'),
    of_enum("enum-opened-in-replies", "closed", "read_only", "[a, b]", "[a, b], open: true", f"{_KIND}kind: Kind = api.Things.get(1).code\nreturn kind", _COMPLETE, 'return api.Things.get(1).code == "c"', READ),
    of_enum("open-enum-value-added", "read", "read_only", "[a, b], open: true", "[a, b, c], open: true", READ, 'return api.Things.get(1).code == "c"', f'{_KIND}kind: Kind = "c"\nreturn api.Things.get(1).code == kind'),
    of_enum("enum-value-added-to-requests", "closed", "write_only", "[a, b]", "[a, b, c]", *_PASSED),
    of_enum("enum-opened-in-requests", "closed", "write_only", "[a, b]", "[a, b], open: true", *_PASSED[:3]),
    of_enum("open-enum-value-added", "written", "write_only", "[a, b], open: true", "[a, b, c], open: true", *_PASSED),
    # -- what people read
    says("enum-label-changed", "one", "a: First", "a: Firstly"),
    says("doc-changed", "of a field", "Code.", "The code."),
    says("doc-changed", "of an operation", "Adds one.", "Makes one."),
    says("note-changed", "of a field", "Said of it.", "Told of it."),
    says("note-changed", "of an operation", "Few.", "Many."),
    says("source-changed", "another", "one.yml", "two.yml"),
    says("example-changed", "of a field", "abc", "def"),
    says("successor-changed", "another", "/one", "/two"),
    says("supersedes-changed", "another", "Goods", "Wares"),
    says("area-changed", "another", "Shop", "Stock"),
    says("evidence-changed", "another", "prose", "link"),
    says("deprecation-changed", "of a field", "Old.", "Older."),
    says("without-effect", "required within a record", "w: {type: string,", "w: {type: string, required: create,"),
)  # fmt: skip
