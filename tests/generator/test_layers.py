"""Files of one resource as one, and overlays that add, change and remove."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from generator.cli import main
from generator.ir import Resource
from generator.language.values import FIELD, PARAMETER
from generator.layers import TYPE_KEYS
from generator.loader import load
from generator.naming import RESERVED_IN_CLASSES, RESERVED_ON_RECORDS
from generator.problems import Position, Problems
from generator.schema import read_schema
from tests.generator.micro import THINGS, problems_of, write_schema

#: A resource with one of everything that can be removed: 34 lines.
FULL = """\
resource: Things
record: Thing
path: /things
doc: Things to try.
operations: [list, get, create, update, delete]
actions:
  check: {method: POST, path: '/things/{thing_id}/check', doc: Checks it.}
paging: {keyset: min_id}
filters:
  min_id: {type: integer, doc: Lowest id.}
  max_size: {type: integer, doc: Largest size.}
options:
  include: {type: array, items: string, wire: csv, doc: What to include.}
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
  name: {type: string, max_length: 9, doc: Name.}
  size: {type: integer, min: 1, default: 3, doc: Size.}
  price: {type: decimal, default: '0.00', none_as: '', nullable: true, doc: Price.}
  box: {type: object, of: Box, doc: Box.}
  twin_id: {type: integer, doc: Id of the twin.}
  kinds: {type: array, items: enum, enum: Kind, doc: Kinds.}
  parts: {type: link, to: Parts, many: true, doc: Parts.}
links:
  twin: {to: Things, via: twin_id, doc: The twin.}
shapes:
  Box: {doc: A box., fields: {w: {type: integer, doc: W.}, h: {type: integer, doc: H.}}}
enums:
  Kind: {doc: Kinds., values: [a, b], labels: {a: First.}}
sub_resources:
  Parts:
    record: Part
    path: /things/{thing_id}/parts
    doc: Parts of one thing.
    operations: [list]
    paging: {}
    fields:
      id: {type: integer, access: read_only, doc: Identifier.}
      size: {type: integer, doc: Size.}
"""


def layers(home: Path, *overlays: str, base: str = FULL) -> list[Path]:
    """A base, and one directory for each overlay of Things."""
    directories = [write_schema(home / "base", base)]
    for number, text in enumerate(overlays, 1):
        files = {"api.yaml": None, "things.yaml": f"resource: Things\n{text}"}
        directories.append(write_schema(home / f"over{number}", files))
    return directories


def things(*directories: Path) -> Resource:
    return read_schema(directories).by_name["Things"]


def names_in(resource: Resource) -> set[str]:
    """Everything of a resource that has a name."""
    shapes = {f"{s.name}.{f.name}" for s in resource.shapes for f in s.fields}
    groups = (
        resource.fields,
        resource.links,
        resource.parameters,
        resource.actions,
        resource.shapes,
        resource.enums,
    )
    named = {each.name for group in groups for each in group}
    return shapes | named | {each.verb for each in resource.operations}


@pytest.mark.parametrize(
    ("overlays", "columns"),
    [
        (["doc: Ours."], ("id", "name", "size")),
        (["columns: [price, id]"], ("price", "id")),
        (["columns: null"], ()),
        (["columns: [new]\nfields: {new: {type: string, doc: New.}}"], ("new",)),
        (["fields: {name: null}"], ("id", "size")),
        (["fields: {price: null}"], ("id", "name", "size")),
        (["fields: {name: null}", "columns: [price]"], ("price",)),
        (["fields: {name: null}", "fields: {name: {type: string, doc: N.}}"], ("id", "size")),
        (["columns: [name]", "fields: {name: null}"], ()),
    ],
)
def test_columns_follow_an_overlay(
    tmp_path: Path, overlays: list[str], columns: tuple[str, ...]
) -> None:
    base = FULL.replace("fields:\n", "columns: [id, name, size]\nfields:\n", 1)
    assert things(*layers(tmp_path, *overlays, base=base)).columns == columns


def test_a_column_that_an_overlay_hides_is_a_problem(tmp_path: Path) -> None:
    base = FULL.replace("fields:\n", "columns: [name]\nfields:\n", 1)
    hidden = layers(tmp_path, "fields: {name: {access: write_only}}", base=base)
    [problem] = problems_of(*hidden)
    assert problem.position.file.endswith("over1/things.yaml")
    assert "columns: 'name' is write_only" in problem.message


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("fields: {name: null}", {"name"}),
        ("fields: {name: ~}", {"name"}),
        ("fields: {size: null}\nfilters: {max_size: null}", {"size", "max_size"}),
        ("filters: {max_size: null}", {"max_size"}),
        ("options: {include: null}", {"include"}),
        ("options: null", {"include"}),
        ("links: {twin: null}", {"twin"}),
        ("links: null", {"twin"}),
        ("fields: {parts: null}", {"parts"}),
        ("actions: {check: null}", {"check"}),
        ("operations: {delete: null}", {"delete"}),
        ("operations: {delete: null, update: null}", {"delete", "update"}),
        ("shapes: {Box: {fields: {h: null}}}", {"Box.h"}),
        ("fields: {box: null}\nshapes: {Box: null}", {"box", "Box", "Box.w", "Box.h"}),
        ("fields: {kinds: null}\nenums: {Kind: null}", {"kinds", "Kind"}),
    ],
)
def test_null_removes_the_value_of_a_key(tmp_path: Path, text: str, gone: set[str]) -> None:
    base, over = layers(tmp_path, text)
    before, after = things(base), things(base, over)
    assert names_in(before) - names_in(after) == gone
    assert names_in(after) <= names_in(before)


def test_null_removes_a_setting_and_a_field_of_a_sub_resource(tmp_path: Path) -> None:
    text = "fields: {name: {max_length: null}}\nsub_resources: {Parts: {fields: {size: null}}}"
    api = read_schema(layers(tmp_path, text))
    [name] = (each for each in api.by_name["Things"].fields if each.name == "name")
    assert name.limits == {}
    assert [each.name for each in api.by_name["Parts"].fields] == ["id"]


def test_quoted_null_is_text(tmp_path: Path) -> None:
    [problem] = problems_of(*layers(tmp_path, "fields: {name: 'null'}"))
    assert problem.rule == "wrong-type"


def test_what_one_overlay_adds_the_next_removes_and_adds_again(tmp_path: Path) -> None:
    add, remove = "fields: {code: {type: string, doc: Code.}}", "fields: {code: null}"
    again = add.replace("string", "integer")
    base, *overlays = layers(tmp_path, add, remove, again)
    kinds = [
        [each.type.kind for each in things(base, *overlays[:count]).fields if each.name == "code"]
        for count in range(4)
    ]
    assert kinds == [[], ["string"], [], ["integer"]]


@pytest.mark.parametrize(
    ("keys", "kind"),
    [
        ("size: {type: string}", "string"),
        ("price: {type: integer, default: 4}", "integer"),
        ("price: {type: map}", "map"),
        ("box: {type: any}", "any"),
        ("name: {type: object, of: Box}", "object"),
        ("kinds: {items: integer}", "array"),
        ("kinds: {type: enum, enum: Kind}", "enum"),
        ("parts: {type: array, items: any, access: read_only}", "array"),
        ("name: {type: link, to: Parts, many: true}", "link"),
    ],
)
def test_a_type_is_changed_and_what_belonged_to_the_old_one_goes(
    tmp_path: Path, keys: str, kind: str
) -> None:
    base, over = layers(tmp_path, f"fields: {{{keys}}}\n")
    name = keys.partition(":")[0]
    [before] = (each for each in things(base).fields if each.name == name)
    [after] = (each for each in things(base, over).fields if each.name == name)
    assert after.type.kind == kind
    assert (after.doc, after.nullable, after.wire_name) == (
        before.doc,
        before.nullable,
        before.wire_name,
    )
    assert after.none_as is None
    assert after.default == (4 if "default" in keys else None)


def test_a_filter_gets_another_type_and_keeps_what_it_compares(tmp_path: Path) -> None:
    base, over = layers(tmp_path, "filters: {max_size: {type: string}}")
    [before] = (each for each in things(base).parameters if each.name == "max_size")
    [after] = (each for each in things(base, over).parameters if each.name == "max_size")
    assert (after.type.kind, after.field, after.op) == ("string", before.field, before.op)


def test_the_keys_of_a_type_are_keys_of_fields_and_parameters() -> None:
    known = {*FIELD.key_table(), *PARAMETER.key_table()}
    stay = {"access", "deprecated", "doc", "field", "header", "keep_on_update", "note", "nullable"}
    stay |= {"changed_by", "included_as", "parent"}
    assert known - TYPE_KEYS == stay | {"op", "required", "type", "wire_name"}
    assert known >= TYPE_KEYS


@pytest.mark.parametrize(
    ("text", "line", "rule", "words"),
    [
        ("fields:\n  nam: null\n", 3, "nothing-to-remove", "no nam to remove; did you mean 'name'"),
        ("actions:\n  chek: null\n", 3, "nothing-to-remove", "did you mean 'check'"),
        ("operations: {count: null}\n", 2, "nothing-to-remove", "no count to remove"),
        ("fields: {name: {min: null}}\n", 2, "nothing-to-remove", "no min to remove"),
        ("sub_resources: {Parts: null}\n", 2, "cannot-remove", "the field or link"),
        ("sub_resources: null\n", 2, "cannot-remove", "the field or link"),
        ("path: null\n", 2, "missing-key", "needs 'path'"),
        ("\nfields: null\n", 3, "missing-key", "needs 'fields'"),
        ("fields: {name: {type: null}}\n", 2, "missing-key", "needs 'type'"),
        ("filters:\n\n  max_size: {type: strin}\n", 4, "wrong-type", "'string'"),
        ("fields:\n  size: null\n", 3, "filter-field", "'max_size' compares 'size'"),
        ("fields:\n  twin_id: null\n", 3, "links", "'twin_id' is no field"),
        ("shapes:\n  Box: null\n", 3, "unknown-reference", "Box is not defined"),
        ("enums:\n  Kind: null\n", 3, "unknown-reference", "Kind is not defined"),
        ("\nfields:\n  box: {of: Lid}\nshapes:\n  Box: null\n", 4, "", "Lid is not defined"),
        ("filters:\n  min_id: null\n", 3, "", "min_id"),
        ("fields:\n  size: {type: boolean}\n  id: null\n", 4, "", "id"),
        ("fields:\n  fields: {type: string, doc: F.}\n", 3, "reserved-name", "use fields_ with"),
        ("fields:\n  writable: {type: string, doc: F.}\n", 3, "reserved-name", "use writable_"),
        ("fields:\n  changes: {type: string, doc: F.}\n", 3, "reserved-name", "use changes_"),
        ("fields:\n  save: {type: string, doc: F.}\n", 3, "reserved-name", "use save_ with"),
        ("fields:\n  update: {type: string, doc: F.}\n", 3, "reserved-name", "use update_ with"),
        ("fields:\n  delete: {type: string, doc: F.}\n", 3, "reserved-name", "use delete_ with"),
        ("fields:\n  refresh: {type: string, doc: F.}\n", 3, "reserved-name", "use refresh_ "),
        ("fields:\n  to_dict: {type: string, doc: F.}\n", 3, "reserved-name", "use to_dict_ "),
        ("fields:\n  keys: {type: string, doc: F.}\n", 3, "reserved-name", "use keys_ with"),
        (
            "sub_resources:\n  Parts:\n    fields:\n      parent_id: {type: integer, doc: P.}\n",
            5,
            "reserved-name",
            "use parent_id_ with wire_name: parent_id",
        ),
    ],
)  # fmt: skip
def test_problems_have_the_line_of_the_overlay(
    tmp_path: Path, text: str, line: int, rule: str, words: str
) -> None:
    base, over = layers(tmp_path, text)
    found = problems_of(base, over)
    assert found
    assert {each.position.file for each in found} == {str(over / "things.yaml")}
    assert [
        each
        for each in found
        if each.position.line == line and each.rule == (rule or each.rule) and words in each.message
    ]


def test_uses_of_a_retyped_field_are_reported_at_the_overlay(tmp_path: Path) -> None:
    text = FULL.replace("  max_size:", "  w: {type: integer, field: box.w, doc: W.}\n  max_size:")
    edits = "doc: Ours.\nfields:\n  name: {doc: N.}\n  box: {type: string}\n"
    base, over = layers(tmp_path, edits, base=text)
    [problem] = problems_of(base, over)
    assert (problem.position.file, problem.position.line) == (str(over / "things.yaml"), 5)
    assert f"({base / 'things.yaml'}:11; change or remove that here too)" in problem.message


@pytest.mark.parametrize("more", ["", "sub_resources: {Parts: {doc: Ours.}}"])
def test_a_sub_resource_stays_when_the_link_to_it_is_removed(tmp_path: Path, more: str) -> None:
    api = read_schema(layers(tmp_path, f"fields: {{parts: null}}\n{more}\n"))
    assert "Parts" in api.by_name


def test_a_new_sub_resource_needs_a_link(tmp_path: Path) -> None:
    new = "{record: Bit, path: '/things/{thing_id}/bits', doc: B., operations: [get], fields: {}}"
    text = f"fields: {{parts: null}}\nsub_resources: {{Bits: {new}}}\n"
    assert "unreachable" in {each.rule for each in problems_of(*layers(tmp_path, text))}


def test_an_underscore_makes_any_reserved_name_valid(tmp_path: Path) -> None:
    names = sorted(RESERVED_ON_RECORDS - RESERVED_IN_CLASSES)
    rows = "".join(f"  {n}_: {{type: string, wire_name: {n}, doc: N.}}\n" for n in names)
    assert problems_of(*layers(tmp_path, f"fields:\n{rows}")) == []


@pytest.mark.parametrize("name", sorted(RESERVED_ON_RECORDS - RESERVED_IN_CLASSES))
def test_a_reserved_name_is_refused_with_the_valid_spelling(tmp_path: Path, name: str) -> None:
    rows = f"fields:\n  {name}: {{type: string, doc: N.}}\n"
    [problem] = problems_of(*layers(tmp_path, rows))
    assert problem.rule == "reserved-name"
    assert problem.message.endswith(f"use {name}_ with wire_name: {name}")


def test_problems_of_the_base_alone_stay_where_they_are(tmp_path: Path) -> None:
    broken = FULL.replace("max_size: {type: integer,", "max_weight: {type: integer,")
    base, over = layers(tmp_path, "fields: {name: null}", base=broken)
    assert problems_of(base, over) == problems_of(base)


# -- what an overlay changes, and what it breaks elsewhere ----------------------------------


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("record: Thing\npath: /things\n", ""),
        ("operations: [list, get]\npaging: {keyset: min_id}\n", ""),
        ("fields: {name: {type: string, max_length: 9}, parts: {many: true}}\n", ""),
        ("fields: {}\nshapes: {Box: {fields: {}}}\n", ""),
        ("confidence: low\n", "confidence"),
        ("operations: [list, count]\n", "operations.count"),
        ("paging: {none: true, keyset: null}\n", "paging.none paging.keyset"),
        ("fields: {name: {type: string, access: read_only}}\n", "fields.name.access"),
        ("fields: {size: {type: string, max_length: 3}}\n",
         "fields.size.type fields.size.max_length"),
        ("fields: {code: {type: string, doc: C.}, name: null}\n", "fields.code fields.name"),
        ("fields: null\n", "fields"),
        ("enums: {Kind: {values: [a, b], labels: {b: B.}}}\n", "enums.Kind.labels.b"),
        ("enums: {Kind: {values: [b, a]}}\n", "enums.Kind.values"),
        ("sub_resources: {Parts: {doc: Parts., record: Part}}\n", "sub_resources.Parts.doc"),
    ],
)  # fmt: skip
def test_an_edit_is_a_key_that_differs(tmp_path: Path, text: str, changed: str) -> None:
    edits = load(layers(tmp_path, text), Problems()).edits
    assert {".".join(each.path) for each in edits} == {f"Things.{each}" for each in changed.split()}


MORE = "fields:\n  code: {type: string, doc: Code.}\nfilters:\n  code: {type: string, doc: Code.}\n"
OWN = """\
resource: Bits
record: Bit
path: /bits
doc: Bits.
operations: [get]
fields:
  id: {type: integer, doc: I.}
"""


@pytest.mark.parametrize(
    ("overlays", "place", "words"),
    [
        # the last overlay breaks what the one before it added
        ([MORE, "doc: D.\nfields:\n  name: {doc: N.}\n  code: null\n"], "2:things:5", "over1"),
        ([MORE, "filters:\n  code:\n    doc: D.\n    field: nope\n"], "2:things:5", "'nope'"),
        # the first is wrong by itself, and the last changes the same key or one beside it
        ([MORE.replace("string", "strin", 1), "fields:\n  code: {doc: D.}\n"], "1:things:3", ""),
        ([MORE.replace("string", "strin", 1), "fields:\n  name: null\n"], "1:things:3", ""),
        # a file breaks others of the base
        ([{"shared": "shared: S.\nshapes:\n  Lid: null\n"}], "1:shared:3", "boxes.yaml:7"),
        ([{"shared": "shared: S.\n\nshapes: null\n"}], "1:shared:3", "boxes.yaml:7"),
        ([{"shared": "shared: S.\nshapes:\n  Lid: {doc: L.}\nenums:\n  Hue: null\n"}],
         "1:shared:5", "boxes.yaml:8"),
        ([{"boxes": "resource: Boxes\ndoc: B.\nrecord: Thing\n"}], "1:boxes:3", "things.yaml:2"),
        ([{"boxes": "resource: Boxes\ndoc: B.\npath: /things\n"}], "1:boxes:3", "/things"),
        # of several files of an overlay, it is the one that is the reason
        ([{"a": "resource: Things\nfields: {name: {doc: N.}}\n",
           "b": "resource: Things\ndoc: D.\nfields:\n  size: null\n",
           "c": "resource: Things\nfilters: {max_size: {doc: M.}}\n"}], "1:b:4", "'size'"),
        # what is new takes names of the base
        ([{"bits": OWN.replace("/bits", "/things")}], "1:bits:3", "/things"),
        ([{"bits": OWN.replace("Bit\n", "Thing\n")}], "1:bits:2", "things.yaml:2"),
        ([{"bits": f"{OWN}shapes:\n  Box: {{doc: B., fields: {{}}}}\n"}], "1:bits:9",
         "things.yaml:"),
        ([{"shared": "shared: S.\nenums:\n  Kind: {doc: K., values: [a]}\n"}], "1:shared:3",
         "things.yaml:"),
    ],
)  # fmt: skip
def test_an_indirect_overlay_error_has_the_line_of_its_cause(
    tmp_path: Path, overlays: list[str | dict[str, str]], place: str, words: str
) -> None:
    boxes = OWN.replace("Bit", "Box").replace("Boxs", "Boxes").replace("/bits", "/boxes")
    boxes = boxes.replace(
        "  id: {type: integer, doc: I.}\n",
        "  lid: {type: object, of: Lid, doc: L.}\n  hue: {type: enum, enum: Hue, doc: H.}\n"
        "  id: {type: integer, doc: I.}\n",
    ).replace("record: Box\n", "record: Case\n")
    shared = (
        "shared: S.\nshapes:\n  Lid: {doc: L., fields: {h: {type: integer, doc: H.}}}\n"
        "enums:\n  Hue: {doc: H., values: [red]}\n"
    )
    files = {"things.yaml": FULL, "boxes.yaml": boxes, "shared.yaml": shared}
    directories = [write_schema(tmp_path / "base", files)]
    assert problems_of(*directories) == []
    for number, each in enumerate(overlays, 1):
        texts = {"things": f"resource: Things\n{each}"} if isinstance(each, str) else each
        named = {f"{name}.yaml": text for name, text in texts.items()}
        over = write_schema(tmp_path / f"over{number}", {"api.yaml": None, **named})
        directories.append(over)
    layer, name, line = place.split(":")
    wanted = Position(str(tmp_path / f"over{layer}" / f"{name}.yaml"), int(line))
    found = problems_of(*directories)
    assert {each.position for each in found} == {wanted}, found
    assert any(words in each.message for each in found), found


# -- several files --------------------------------------------------------------------------


PIECES = {
    "things.yaml": THINGS,
    "codes.yaml": "resource: Things\nfields:\n  code: {type: string, doc: Code.}\n",
    "sizes.yaml": "resource: Things\nfields:\n  size: {type: integer, doc: Size.}\n"
    "filters:\n  min_size: {type: integer, doc: Least.}\n",
    "more.yaml": "resource: Things\noperations: [count]\n",
}


def test_a_resource_spans_files_of_any_names(tmp_path: Path) -> None:
    found = set[tuple[frozenset[str], tuple[str, ...]]]()
    for number, order in enumerate(permutations(PIECES.values())):
        files = dict(zip("abcd", order, strict=True))
        schema = write_schema(
            tmp_path / str(number), {f"{name}.yaml": text for name, text in files.items()}
        )
        made = things(schema)
        parameters = tuple(sorted(each.name for each in made.parameters))
        found.add((frozenset(names_in(made)), parameters))
        assert made.file.count(" and ") == 3
    verbs = {"list", "get", "create", "update", "delete", "count"}
    names = {"id", "name", "code", "size", "min_id", "min_size"} | verbs
    assert found == {(frozenset(names), ("min_id", "min_size"))}


def test_an_overlay_spans_files_and_lies_over_a_base_that_does(tmp_path: Path) -> None:
    base = write_schema(tmp_path / "base", PIECES)
    files = {
        "api.yaml": None,
        "a.yaml": "resource: Things\nfields: {name: {doc: Our name.}, code: null}\n",
        "b.yaml": "resource: Things\nfields: {name: {max_length: 9}, mine: {type: map, doc: M.}}\n",
    }
    made = things(base, write_schema(tmp_path / "over", files))
    fields = {each.name: each for each in made.fields}
    assert list(fields) == ["id", "name", "size", "mine"]
    assert (fields["name"].doc, fields["name"].limits) == ("Our name.", {"max_length": 9})


@pytest.mark.parametrize(
    ("one", "other", "place"),
    [
        ("fields: {a: {type: string, doc: A.}}", "\nfields: {a: {type: integer, doc: A.}}", (3, 2)),
        ("fields: {a: {type: string, doc: A.}}", "fields: {a: {type: string, doc: B.}}", (2, 2)),
        ("fields: {name: null}", "\n\nfields: {name: {max_length: 9}}", (4, 2)),
        ("\nfilters: {max_size: null}", "filters: {max_size: {doc: L.}}", (2, 3)),
        ("any_of: [[name]]", "any_of: [[id]]", (2, 2)),
        ("doc: Ours.", "doc: Theirs.", (2, 2)),
        ("operations: {list: {envelope: a}}", "operations: {list: {envelope: b}}", (2, 2)),
    ],
)
def test_files_of_one_directory_that_disagree_are_both_named(
    tmp_path: Path, one: str, other: str, place: tuple[int, int]
) -> None:
    base = write_schema(tmp_path / "base", FULL)
    texts = {f"{n}.yaml": f"resource: Things\n{t}\n" for n, t in (("a", one), ("b", other))}
    over = write_schema(tmp_path / "over", {"api.yaml": None, **texts})
    [problem] = problems_of(base, over)
    assert problem.rule == "disagreement"
    assert (problem.position.file, problem.position.line) == (str(over / "b.yaml"), place[0])
    assert f"{over / 'a.yaml'}:{place[1]};" in problem.message


def test_texts_and_numbers_that_disagree_are_told_apart(tmp_path: Path) -> None:
    base = write_schema(tmp_path / "base", FULL)
    field = "resource: Things\nfields: {a: {type: string, doc: A., default: %s}}\n"
    texts = {"a.yaml": field % "'5'", "b.yaml": field % "5"}
    over = write_schema(tmp_path / "over", {"api.yaml": None, **texts})
    [problem] = problems_of(base, over)
    assert "fields.a.default is 5 here and '5' in " in problem.message


@pytest.mark.parametrize(
    "text",
    ["fields: {a: {type: string, doc: A.}}", "any_of: [[name]]", "operations: [count]",
     "fields: {name: null}"],
)  # fmt: skip
def test_files_of_one_directory_may_say_the_same(tmp_path: Path, text: str) -> None:
    base = write_schema(tmp_path / "base")
    files = dict.fromkeys(("a.yaml", "b.yaml"), f"resource: Things\n{text}\n")
    assert problems_of(base, write_schema(tmp_path / "over", {"api.yaml": None, **files})) == []


def test_shared_files_of_any_name_add_to_a_shared_shape(tmp_path: Path) -> None:
    size = "shapes: {Size: {doc: A size., fields: {w: {type: integer, doc: W.}}}}\n"
    field = "  size: {type: object, of: Size, doc: Its size.}\n"
    files = {"things.yaml": THINGS + field, "shared.yaml": f"shared: Shapes.\n{size}"}
    base = write_schema(tmp_path / "base", files)
    more = "shared: {}.\nshapes: {{Size: {{fields: {{{}: {{type: integer, doc: D.}}}}}}}}\n"
    texts = {f"{name}.yaml": more.format(name, name) for name in ("depth", "height")}
    over = write_schema(tmp_path / "over", {"api.yaml": None, **texts})
    [shape] = read_schema([base, over]).shared_shapes
    assert [each.name for each in shape.fields] == ["w", "depth", "height"]


# -- commands --------------------------------------------------------------------------------


def test_lint_reads_overlays_together_with_their_base(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base, over = layers(tmp_path, "fields:\n  nam: null\n")
    assert main(["lint", "--schema", str(base)]) == 0
    capsys.readouterr()
    assert main(["lint", "--schema", str(base), "--schema", str(over)]) == 1
    assert f"{over / 'things.yaml'}:3: nothing-to-remove: " in capsys.readouterr().err


def test_fmt_keeps_what_an_overlay_removes(tmp_path: Path) -> None:
    _, over = layers(tmp_path, "fields: {name: null,   size: {max:   null}}\noperations: null\n")
    assert main(["fmt", "--schema", str(over)]) == 0
    text = (over / "things.yaml").read_text()
    assert text == (
        "resource: Things\noperations: null\nfields:\n  name: null\n  size: {max: null}\n"
    )
    assert main(["fmt", "--check", "--schema", str(over)]) == 0
