"""What is said of the mistakes that people make: what is wrong, and what to write instead.

That a mistake is found at all, and at which line, is for the tables of ``test_validation``.
"""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import NamedTuple

import pytest

from generator.cli import main
from generator.problems import LONGEST_MESSAGE, plural
from tests.generator.micro import API, PARTS, THINGS, edited, problems_of, write_schema

Captured = pytest.CaptureFixture[str]

BASE = (
    edited(
        "  name: {type: string, doc: Name.}\n",
        "  name: {type: string, max_length: 9, doc: Name.}\n"
        "  size: {type: object, of: Size, doc: Size.}\n"
        "  kind: {type: enum, enum: Kind, doc: Kind.}\n",
    )
    + PARTS
    + "shapes:\n  Size: {doc: Size., fields: {width: {type: integer, doc: Width.}}}\n"
    "enums:\n  Kind: {doc: Kinds., values: [new, old]}\n"
    "actions:\n  validate: {method: POST, path: '/things/{thing_id}/validate', doc: Validates.}\n"
)
OURS = "resource: Things\n"
FIELDS = OURS + "fields:\n"
#: A field of the overlay, in line 3.
AS_FIELD = FIELDS + "  a: {{{}}}\n"


class Said(NamedTuple):
    """One mistake in an overlay: its text, the rule and line, and parts of what must be said."""

    text: str
    rule: str
    line: int
    parts: tuple[str, ...]


def said(text: str, rule: str, line: int, *parts: str) -> Said:
    return Said(text, rule, line, parts)


def field(keys: str, rule: str, *parts: str) -> Said:
    return Said(AS_FIELD.format(keys), rule, 3, parts)


def syntax(text: str, line: int, *parts: str) -> Said:
    return Said(FIELDS + text, "yaml-syntax", line, parts)


NEW_FIELD = "a new field needs 'type' and 'doc'"
A_NEW_FIELD = NEW_FIELD.capitalize()
#: Each is the only problem of its overlay.
MISTAKES = {
    # names that are meant to change something
    "a field": said(
        FIELDS + "  nme: {max_length: 8}\n",
        "missing-key", 3, "no field 'nme' to change", "did you mean 'name'?",
        "A new field needs 'type' and 'doc'",
    ),
    "a field on lines of its own": said(
        FIELDS + "  nmae:\n    max_length: 8\n", "missing-key", 3, "did you mean 'name'?"
    ),
    "a field that gets a type": said(
        FIELDS + "  nme: {type: integer}\n",
        "missing-key", 3, "did you mean 'name'?", "A new field needs 'doc'",
    ),
    "a field like no other": said(
        FIELDS + "  zz: {max_length: 8}\n", "missing-key", 3, "no field 'zz' to change", NEW_FIELD
    ),
    "a new field without a doc": said(
        FIELDS + "  zz: {type: string}\n", "missing-key", 3, "a field needs 'doc'"
    ),
    "a filter": said(
        OURS + "filters: {mn_id: {doc: A.}}\n",
        "missing-key", 2, "no parameter 'mn_id' to change", "did you mean 'min_id'?", "'type'",
    ),
    "a shape": said(
        OURS + "shapes:\n  Sizes: {fields: {width: {nullable: true}}}\n",
        "missing-key", 3, "no shape 'Sizes' to change", "did you mean 'Size'?",
    ),
    "a field of a shape": said(
        OURS + "shapes:\n  Size: {fields: {widht: {nullable: true}}}\n",
        "missing-key", 3, "no field 'widht' to change", "did you mean 'width'?",
    ),
    "an enum": said(
        OURS + "enums: {Kinds: {open: true}}\n",
        "missing-key", 2, "no enum 'Kinds' to change", "did you mean 'Kind'?", "'values' and 'doc'",
    ),
    "an action": said(
        OURS + "actions: {valdate: {doc: A.}}\n",
        "missing-key", 2, "no action 'valdate' to change", "did you mean 'validate'?",
    ),
    "a sub-resource": said(
        OURS + "sub_resources:\n  Part: {fields: {x: {type: string, doc: X.}}}\n",
        "missing-key", 3, "no sub-resource 'Part' to change", "did you mean 'Parts'?",
    ),
    "an operation": said(OURS + "operations: {lst: {}}\n", "bad-name", 2, "did you mean 'list'?"),
    "capitals": said(
        FIELDS + "  erpNumber: {type: string, doc: A.}\n",
        "bad-name", 3, "did you mean 'erp_number'?",
    ),
    "a hyphen": said(
        FIELDS + "  erp-number: {type: string, doc: A.}\n",
        "bad-name", 3, "did you mean 'erp_number'?",
    ),
    "a class in small letters": said(
        OURS + "enums: {my_kind: {doc: A., values: [a]}}\n",
        "bad-name", 2, "did you mean 'MyKind'?",
    ),
    # resources
    "a resource without its name": said(
        "resource:\nfields: {}\n", "wrong-type", 1, "empty; expected a class name"
    ),
    "a resource that is a list": said(
        "resource: [Things]\nfields: {}\n", "wrong-type", 1, "a list; expected a class name"
    ),
    "a resource that is null": said(
        "resource: null\nfields: {}\n", "wrong-type", 1, "expected a class name"
    ),
    "a sub-resource at the top": said(
        "resource: Parts\nfields: {x: {type: string, doc: X.}}\n",
        "unknown-resource", 1, "Parts stands under sub_resources of Things",
    ),
    "a whole sub-resource at the top": said(
        "resource: Parts\nrecord: Part\npath: '/things/{thing_id}/parts'\ndoc: A.\n"
        "operations: [list]\npaging: {}\nfields: {id: {type: integer, doc: X.}}\n",
        "unknown-resource", 1, "Parts stands under sub_resources of Things",
    ),
    "a sub-resource at the top, misspelled": said(
        "resource: Prts\nfields: {x: {type: string, doc: X.}}\n",
        "unknown-resource", 1, "'Parts', which stands under sub_resources of Things",
    ),
    "a record": said("resource: Thing\ndoc: A.\n", "unknown-resource", 1, "record of Things"),
    "a shape at the top": said(
        "resource: Size\nfields: {x: {type: string, doc: X.}}\n",
        "unknown-resource", 1, "Size stands under shapes of Things",
    ),
    "a new resource": said(
        "resource: Gadgets\nfields: {x: {type: string, doc: X.}}\n",
        "unknown-resource", 1,
        "a new one needs record, path, doc, operations, fields, and paging if it has a list",
    ),
    "the key of a resource with others below": said(
        OURS + "key: name\n", "key-below", 2, "cannot be 'name'", "that of Parts", "'id'",
    ),
    "the type of a key": said(
        FIELDS + "  id: {type: array, items: string}\n", "key-type", 3, "'id' of Thing", "array",
    ),
    "a sub-resource without a link": said(
        OURS + "sub_resources:\n  Bits:\n    record: Bit\n    path: '/things/{thing_id}/bits'\n"
        "    doc: A.\n    operations: [list]\n    paging: {}\n"
        "    fields: {id: {type: integer, doc: Id.}}\n",
        "unreachable", 3, "add bits: {type: link, to: Bits, many: true, doc: ...} to the fields",
        "no link of Things leads to Bits",
    ),
    "one object without a link": said(
        OURS + "sub_resources:\n  Bits:\n    record: Bit\n    path: '/things/{thing_id}/the-bit'\n"
        "    single: true\n    doc: A.\n    operations: [get]\n"
        "    fields: {id: {type: integer, doc: Id.}}\n",
        "unreachable", 3, "the_bit: {type: link, to: Bits, doc: ...}",
    ),
    # null
    "an enum that is not there": said(
        OURS + "enums: {Kinds: null}\n",
        "nothing-to-remove", 2, "no Kinds to remove", "did you mean 'Kind'?",
    ),
    "a label without any in the base": said(
        OURS + "enums: {Kind: {labels: {New: null}}}\n",
        "nothing-to-remove", 2, "no New to remove",
    ),
    "a label beside others": said(
        OURS + "enums: {Kind: {labels: {new: New., odl: ~}}}\n",
        "nothing-to-remove", 2, "no odl to remove",
    ),
    "an option without any in the base": said(
        OURS + "options: {include: null}\n", "nothing-to-remove", 2, "no include to remove"
    ),
    "a link without any in the base": said(
        OURS + "links: {owner: null}\n", "nothing-to-remove", 2, "no owner to remove"
    ),
    "a setting of a new field": field(
        "type: string, doc: A., max_length: null", "nothing-to-remove", "no max_length to remove"
    ),
    "a table that is not there": said(
        OURS + "links: null\n", "nothing-to-remove", 2, "no links to remove"
    ),
    **{
        f"{word or 'nothing'} for a setting": said(
            FIELDS + f"  name: {{max_length: {word}}}\n", "wrong-type", 3, "a whole number",
            "to remove it in an overlay, write null",
        )
        for word in ("Null", "NULL", "None", "none", "nil", "")
    },
    **{
        f"{word or 'nothing'} for a field": said(
            FIELDS + f"  name: {word}\n", "wrong-type", 3, "expected a field, such as {type: ",
            "to remove it in an overlay, write null",
        )
        for word in ("Null", "None", "")
    },
    "nothing for a new field": said(
        FIELDS + "  erp_number:\n", "wrong-type", 3, "empty; expected a field, such as {type: ",
        "doc: ...}",
    ),
    "nothing for all fields": said(
        OURS + "fields:\n", "wrong-type", 2, "empty; expected a mapping from a name",
        "write null",
    ),
    "a list for all fields": said(
        OURS + "fields:\n  - a: {type: string, doc: A.}\n", "wrong-type", 3, "a list; expected a"
    ),
    "nothing for all operations": said(
        OURS + "operations:\n", "wrong-type", 2, "empty; expected a"
    ),
    "nothing for all shapes": said(OURS + "shapes:\n", "wrong-type", 2, "empty; expected a"),
    "nothing for all enums": said(OURS + "enums:\n", "wrong-type", 2, "empty; expected a"),
    "a field that is a type": said(
        FIELDS + "  g: string\n", "wrong-type", 3, "'string'", "such as {type: string, doc: ...}"
    ),
    "a field that is text": said(
        FIELDS + "  g: Our number.\n", "wrong-type", 3, "expected a field, such as {type: "
    ),
    "an enum that is a list": said(
        OURS + "enums: {Of: [a, b]}\n", "wrong-type", 2,
        "a list; expected an enum, such as {values: [",
    ),
    "an enum that is a word": said(
        OURS + "enums: {Of: a}\n", "wrong-type", 2, "expected an enum, such as {values: ["
    ),
    # types
    "an enum without its name": field(
        "type: enum, doc: A.", "missing-key", "needs 'enum' beside it", "enum: CouponType",
        "enums: {CouponType: {doc: ..., values: [",
    ),
    "an enum with its values": field(
        "type: enum, enum: [a, b], doc: A.", "wrong-type", "a list; expected the name of an enum"
    ),
    "the name of an enum for a type": field(
        "type: Kind, doc: A.", "wrong-type", "{type: enum, enum: NAME}"
    ),
    "values for a type": field(
        "type: [a, b], doc: A.", "wrong-type", "a list", "{type: enum, enum: NAME}"
    ),
    "a type in capitals": field("type: INTEGER, doc: A.", "wrong-type", "did you mean 'integer'?"),
    "choice": field("type: choice, doc: A.", "wrong-type", "did you mean 'enum'?"),
    "an object without its shape": field(
        "type: object, doc: A.", "missing-key", "object needs 'of'", "name of a shape"
    ),
    "a list without its items": field(
        "type: array, doc: A.", "missing-key", "array needs 'items'", "items: string"
    ),
    "objects without their shape": field(
        "type: array, items: object, doc: A.", "missing-key", "an array of object needs 'of'"
    ),
    "a link to nowhere": field(
        "type: link, doc: A.", "missing-key", "link needs 'to'", "the resource that it leads to"
    ),
    # keys
    "a key of JSON Schema": field(
        "type: string, doc: A., maxLength: 5", "unknown-key", "did you mean 'max_length'?"
    ),
    "a description": field("type: string, description: A.", "unknown-key", "write doc"),
    "a minimum": field("type: integer, doc: A., minimum: 5", "unknown-key", "write min"),
    "readOnly": field(
        "type: integer, doc: A., readOnly: true", "unknown-key", "write access: read_only"
    ),
    "no space after a colon in braces": field(
        "type:string, doc: A.", "unknown-key", "a space after the colon, as in 'type: string'"
    ),
    "a comma in text": field(
        "type: string, doc: Number, of it.", "unknown-key", "with a comma needs quotes"
    ),
    "a space that is none": said(
        OURS + "doc: A.\n\u00a0note: A.\n", "unknown-key", 3, "a blank that is not a plain space"
    ),
    # syntax
    "tabs": syntax("\ta: {type: string, doc: A.}\n", 3, "indent with spaces, not with tabs"),
    "tabs after spaces": syntax("  a:\n  \ttype: string\n", 4, "not with tabs"),
    "no space after a colon": syntax(
        "  a:\n    type:string\n    doc: A.\n", 5, "in line 4: write a space after the colon",
        "'type: string'",
    ),
    "no space after the first colon": said(
        "resource:Things\nfields: {}\n", "yaml-syntax", 2, "in line 1:", "'resource: Things'"
    ),
    "no space after the only colon": said(
        "resource:Things\n", "not-a-mapping", 1, "'resource: Things'"
    ),
    "a colon in text": syntax(
        "  a:\n    type: string\n    doc: Number: of it.\n", 5, "text with ': ' in it needs quotes"
    ),
    "a colon in text in braces": syntax(
        "  a: {type: string, doc: Number: of it.}\n", 3, "text with ': ' in it needs quotes"
    ),
    "a comment in braces": syntax(
        "  a: {type: string, doc: Number #1.}\n", 4, "in line 3: ' #' begins a comment"
    ),
    "an apostrophe": syntax(
        "  a: {type: string, doc: 'It's one.'}\n", 3, "write '' for an apostrophe"
    ),
    "an apostrophe in a line": syntax(
        "  a:\n    doc: 'It's one.'\n", 4, "write '' for an apostrophe"
    ),
    "an open brace": syntax(
        "  a: {type: string, doc: A.\n  b: {type: string, doc: A.}\n", 4, "line 3 is not closed"
    ),
    "an open quote": syntax("  a: {type: string, doc: 'A.}\n", 4, "line 3 is not closed"),
    "a percent sign": syntax("  a: {type: string, doc: %d}\n", 3, "begins with % needs quotes"),
    "an at sign": syntax("  a:\n    doc: @a\n", 4, "begins with @ needs quotes"),
    "a backtick": syntax("  a: {type: string, doc: `d`}\n", 3, "begins with ` needs quotes"),
    "a brace in text": syntax("  a: {type: string, doc: With {a}.}\n", 3, "needs quotes"),
    "a bracket before text": syntax(
        "  a:\n    doc: [old] A.\n", 4, "text that begins with [ or { needs quotes"
    ),
    "a wrong indentation": syntax(
        "  a: {type: string, doc: A.}\n b: {type: string, doc: A.}\n", 4, "check the indentation"
    ),
    "a deeper key": said(OURS + "  fields: {}\n", "yaml-syntax", 2, "check the indentation"),
    "a backslash": syntax('  a: {type: string, doc: "a\\d"}\n', 3, "\\ begins an escape"),
    "JSON without a comma": said(
        '{"resource": "Things" "doc": "A."}\n', "yaml-syntax", 1, "write a comma before doc"
    ),
    "a merge conflict": said(
        "<<<<<<< HEAD\n" + OURS + "=======\n>>>>>>> main\n", "yaml-syntax", 2, "merge conflict"
    ),
    "an asterisk": field("type: string, doc: *a", "yaml-anchor", "& or * needs quotes"),
    "an exclamation mark": field("type: string, doc: !a b", "yaml-tag", "! needs quotes"),
}  # fmt: skip


@pytest.mark.parametrize("each", [pytest.param(each, id=name) for name, each in MISTAKES.items()])
def test_one_mistake_is_one_problem_that_says_what_to_write(tmp_path: Path, each: Said) -> None:
    base = write_schema(tmp_path / "base", BASE)
    mine = write_schema(tmp_path / "mine", {"api.yaml": None, "mine.yaml": each.text})
    found = problems_of(base, mine)
    assert [(problem.rule, problem.position.line) for problem in found] == [(each.rule, each.line)]
    message = found[0].message
    for part in each.parts:
        assert part in message
    assert message.isascii() or not each.text.isascii()
    assert len(message) < LONGEST_MESSAGE


def test_the_base_of_the_table_is_valid(tmp_path: Path) -> None:
    assert problems_of(write_schema(tmp_path, BASE)) == []


@pytest.mark.parametrize(
    "keys",
    [
        "type: datetime, wire: unix, default: 5",
        "type: datetime, wire: unix, default: 1603306",
        "type: datetime, wire: unix_text, default: '5'",
        "type: datetime, wire: unix, default: 0",
    ],
)
def test_the_first_days_of_1970_are_a_default(tmp_path: Path, keys: str) -> None:
    assert problems_of(write_schema(tmp_path, f"{THINGS}  a: {{{keys}, doc: A.}}\n")) == []


# -- the file about the API ----------------------------------------------------------------------

BROKEN_APIS = {
    "without its key": (edited("api: BigCommerce V2\n", "", API), "begin api.yaml with api: NAME"),
    "with that key misspelled": (edited("\napi: ", "\nap: ", API), "did you mean 'api'?"),
    "with that key and no space": (edited("\napi: ", "\napi:", API), "api: BigCommerce"),
    "with that key alone": ("api: Ours\n", "needs 'base_paths' and 'paging'"),
    "empty": ("", "holds nothing"),
    "of comments": ("# later\n", "holds nothing"),
    "a list": ("- a\n", "must hold a mapping"),
    "with a tab": (f"{API}\tx: 1\n", "tab"),
    "with headers misspelled": (edited("\nheaders:", "\nheders:", API), "did you mean 'headers'?"),
    "with paging misspelled": (edited("\npaging:", "\npagng:", API), "did you mean 'paging'?"),
    "without hosts": (
        "".join(line for line in API.splitlines(True) if not line.startswith("hosts")),
        "hosts is missing beside headers",
    ),
    "with a header misspelled": (
        edited("  token: X-Auth-Token", "  tokn: X-Auth-Token", API),
        "headers needs 'token'; is 'tokn' meant to be it?",
    ),
    "with a header that is optional misspelled": (
        edited("  retry_after: ", "  retri_after: ", API),
        "headers.retri_after is 'X-Retry-After' here, but the runtime does not know it",
    ),
    "with a fact that nobody knows": (
        edited("headers:\n", "headers:\n  zz: X-Zz\n", API), "headers.zz is 'X-Zz' here",
    ),
    "without a header": (
        edited("  request_id: X-Request-Id\n", "", API), "headers.request_id is missing",
    ),
    "with another host": (
        edited("api: api.bigcommerce.com", "api: api.example", API), "hosts.api is 'api.example'",
    ),
    "with hosts that are a list": (
        edited("hosts: {api: api.bigcommerce.com, login: login.bigcommerce.com}", "hosts: []", API),
        "a list; expected a mapping",
    ),
    "with paging that is text": (
        edited(API[API.index("paging:") : API.index("success:")], "paging: none\n", API),
        "'none'; expected API paging",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "part"), [pytest.param(*each, id=name) for name, each in BROKEN_APIS.items()]
)
def test_a_broken_file_about_the_api_is_one_problem(
    tmp_path: Path, capsys: Captured, text: str, part: str
) -> None:
    schema = write_schema(tmp_path / "mine", {"api.yaml": text, "things.yaml": THINGS})
    assert main(["lint", "--schema", str(schema)], prog="bigcommerce-generate") == 1
    message, count = capsys.readouterr().err.splitlines()
    assert message.startswith(f"{schema / 'api.yaml'}:")
    assert part in message
    assert count == "1 problem; nothing was written."


# -- directories ---------------------------------------------------------------------------------


@pytest.mark.parametrize("prog", ["bigcommerce-generate", "python -m generator"])
@pytest.mark.parametrize("others", [(), ("notes.txt",), (".#w.yaml", "w.yaml~")])
@pytest.mark.parametrize("command", ["lint", "build", "check", "docs", "openapi", "fmt"])
def test_a_directory_without_schema_files_is_refused(
    tmp_path: Path, capsys: Captured, command: str, others: tuple[str, ...], prog: str
) -> None:
    schema, out = tmp_path / "mine", tmp_path / "out"
    schema.mkdir()
    for name in others:
        (schema / name).touch()
    out.mkdir()
    mark = "# Generated from schema by `bigcommerce-generate build`. Edit that, not this file.\n"
    (out / "things.py").write_text(mark)
    more = [] if command in ("lint", "openapi", "fmt") else ["-o", str(out)]
    assert main([command, "--schema", str(schema), *more], prog=prog) == 1
    said = capsys.readouterr()
    assert f"no schema files in {schema}" in said.err
    assert (out / "things.py").read_text() == mark
    assert [path.name for path in out.iterdir()] == ["things.py"]
    assert "formatted" not in said.out


# -- numbers -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 files"), (1, "1 file"), (2, "2 files"), (11, "11 files")]
)
def test_a_number_of_things(number: int, words: str) -> None:
    assert plural(number, "file") == words


def test_one_of_each_is_said_as_one(tmp_path: Path, capsys: Captured) -> None:
    text = (
        "resource: Things\nrecord: Thing\npath: /things\ndoc: Things.\noperations: [list]\n"
        "paging: {}\nfilters:\n  name: {type: string, doc: Things with this name.}\n"
        "fields:\n  name: {type: string, doc: Name.}\n"
    )
    schema = write_schema(tmp_path / "schema", text)
    assert main(["lint", "--schema", str(schema)]) == 0
    assert capsys.readouterr().out == "1 resource, 1 operation, 1 list parameter, 1 field\n"
    (schema / "api.yaml").unlink()
    assert main(["fmt", "--schema", str(schema)]) == 0
    assert capsys.readouterr().out.endswith("1 file is formatted.\n")
    (schema / "things.yaml").write_text(text.replace("paging: {}", "paging:   {}"))
    assert main(["fmt", "--check", "--schema", str(schema)]) == 1
    assert "1 of 1 file differs; run" in capsys.readouterr().err


# -- command lines -------------------------------------------------------------------------------

DOCUMENT = """\
openapi: 3.0.1
paths:
  /boxes:
    get: {responses: {200: {content: {application/json: {schema: {
      type: array, items: {properties: {id: {type: integer}}}}}}}}}
"""

#: Words of a command line, with {} for a directory that has schema files in ``mine``, and what is
#: said on stderr.
COMMAND_LINES = {
    "a file for a package": ("build --schema {}/mine -o {}/text", "{}/text: is a file; name a dir"),
    "a file for pages": (
        "docs --schema {}/mine -o {}/text", "{}/text: is a file; name a directory",
    ),
    "a file for the language": (
        "language --schema {}/text", "{}/text: is a file; name a directory",
    ),
    "a file for the schema": ("lint --schema {}/text", "is a file; give its directory"),
    "a directory for a file": (
        "fmt {}/mine", "{}/mine:1: unreadable: a directory; name a file in it",
    ),
    "no side": ("diff {}/nowhere --schema {}/mine", "directories and files that exist"),
    "nothing for a side": ("diff '' --schema {}/mine", "name a directory, a file or a revision"),
    "an empty side": ("diff {}/mine {}/empty --schema {}/mine", "no schema files in {}/empty"),
    "an empty document": ("compare {}/text", "{}/text:1: syntax: is empty"),
    "a document with tabs": ("compare {}/tabs", "indent with spaces, not with tabs"),
    "a resource in small letters": (
        "scaffold {}/document --resource boxes",
        "not a class name such as Coupons; did you mean 'Boxes'",
    ),
    "a resource in the singular": (
        "scaffold {}/document --resource Box", "name the path of the list by --path, such as /boxes"
    ),
    "a path that is misspelled": (
        "scaffold {}/document --resource Boxes --path /boxs", "did you mean '/boxes'?"
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("line", "part"), [pytest.param(*each, id=name) for name, each in COMMAND_LINES.items()]
)
def test_a_wrong_command_line_says_what_to_write(
    tmp_path: Path, capsys: Captured, line: str, part: str
) -> None:
    write_schema(tmp_path / "mine")
    (tmp_path / "empty").mkdir()
    texts = {"text": "", "tabs": "openapi: 3.0.1\n\tpaths: {}\n", "document": DOCUMENT}
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    words = [word.replace("{}", str(tmp_path)) for word in shlex.split(line)]
    assert main(words, prog="bigcommerce-generate") in (1, 2)
    assert part.replace("{}", str(tmp_path)) in capsys.readouterr().err
    assert {path.name for path in tmp_path.iterdir()} == {"mine", "empty", *texts}


# -- names that stand elsewhere -------------------------------------------------------------------


def test_a_shape_that_stands_in_a_shared_file_is_changed_in_one(tmp_path: Path) -> None:
    text = "shared: Ours.\nshapes: {Size: {doc: Size., fields: {w: {type: integer, doc: W.}}}}\n"
    base = write_schema(tmp_path / "base", {"things.yaml": THINGS, "shared.yaml": text})
    ours = f"{OURS}shapes: {{Size: {{doc: Ours., fields: {{h: {{type: integer, doc: H.}}}}}}}}\n"
    over = write_schema(tmp_path / "over", {"api.yaml": None, "things.yaml": ours})
    [problem] = problems_of(base, over)
    assert "or change that one in a file that begins with shared:" in problem.message


@pytest.mark.parametrize("name", ["new.yaml", "new.yml", "NEW.YAML"])
def test_a_document_is_not_written_among_schema_files(
    tmp_path: Path, capsys: Captured, name: str
) -> None:
    schema = write_schema(tmp_path / "mine")
    with pytest.raises(SystemExit):
        main(["openapi", "--schema", str(schema), "-o", str(schema / name)])
    assert "would be read as a schema file" in capsys.readouterr().err
    assert not (schema / name).exists()
