"""Files that cannot be read, and mistakes that the tables of the language show."""

from __future__ import annotations

from tests.generator.micro import DIRECTORY, THINGS
from tests.generator.validation.mistakes import (
    OPERATIONS,
    OTHERS,
    Bad,
    api,
    edit,
    field,
    tail,
    things,
)

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
    "many values": tail("too-many-parts", 14, "note: x\nenums: [" + "x, " * 50_000 + "x]\n"),
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
    "a character that turns text": edit("text-direction", 4, "doc: Things", "doc: \u202eThings"),
    "one resource in two files": Bad(
        "duplicate-file", 1, {"a.yaml": THINGS, "things.yaml": THINGS}
    ),
}

#: Mistakes against the tables of the language.
AGAINST_TABLES = {
    "unknown key": tail("unknown-key", 13, "operatons: [list]\n"),
    "unknown key of a field": field("unknown-key", "a: {type: string, dok: A., doc: A.}"),
    "missing key": edit("missing-key", 1, "doc: Things to try.\n", ""),
    "field without a type": field("missing-key", "a: {doc: A.}"),
    "array without items": field("missing-key", "a: {type: array, doc: A.}"),
    "object without a shape": field("missing-key", "a: {type: object, doc: A.}"),
    "enum without its name": field("missing-key", "a: {type: enum, doc: A.}"),
    "link without a target": field("missing-key", "a: {type: link, doc: A.}"),
    "text where a mapping is due": edit("wrong-type", 7, "paging: {keyset: min_id}", "paging: yes"),
    "a mapping where text is due": edit("wrong-type", 4, "doc: Things to try.", "doc: {a: b}"),
    "a list where text is due": edit("wrong-type", 4, "doc: Things to try.", "doc: [a]"),
    "empty text": edit("wrong-type", 4, "doc: Things to try.", "doc:"),
    "two lines": edit("wrong-type", 4, "doc: Things to try.", 'doc: "Two\\nlines."'),
    "a paragraph separator": edit("wrong-type", 4, "doc: Things to try.", 'doc: "Two\\Plines."'),
    "a NUL": edit("wrong-type", 4, "doc: Things to try.", 'doc: "Nothing\\0."'),
    "a tab": edit("wrong-type", 4, "doc: Things to try.", 'doc: "A\\ttab."'),
    "a next-line character": edit("wrong-type", 4, "doc: Things to try.", 'doc: "Two\\Nlines."'),
    "a class name in lower case": edit("wrong-type", 2, "record: Thing\n", "record: thing\n"),
    "a path without a slash": edit("wrong-type", 3, "path: /things", "path: things"),
    "an unknown type": field("wrong-type", "a: {type: text, doc: A.}"),
    "a type for items only": field("wrong-type", "a: {type: record, of: Things, doc: A.}"),
    "an unknown access": field("wrong-type", "a: {type: string, access: admin, doc: A.}"),
    "NO for false": field("wrong-type", "a: {type: string, nullable: NO, doc: A.}"),
    "quoted true": field("wrong-type", "a: {type: string, nullable: 'true', doc: A.}"),
    "a float for an integer": field("wrong-type", "a: {type: string, max_length: 1.5, doc: A.}"),
    "octal": field("wrong-type", "a: {type: string, max_length: 010, doc: A.}"),
    "a time for an integer": field(
        "wrong-type", "a: {type: string, max_length: '12:30:45', doc: A.}"
    ),
    "below the minimum": edit("wrong-type", 7, "{keyset: min_id}", "{max_limit: 0}"),
    "a word for a number": field("wrong-type", "a: {type: integer, min: low, doc: A.}"),
    "a mapping for a wire value": field(
        "wrong-type", "a: {type: string, default: {b: c}, doc: A.}"
    ),
    "a mapping for a list": tail("wrong-type", 13, "any_of: {a: b}\n"),
    "a list for a mapping": tail("wrong-type", 13, "links: [a]\n"),
    "an object among names": edit("wrong-type", 6, OPERATIONS, "operations: [{list: {}}]\n"),
    "a name in capitals": field("bad-name", "Name2: {type: string, doc: A.}"),
    "a dunder name": field("bad-name", "__class__: {type: string, doc: A.}"),
    "a name with a dot": field("bad-name", "a.b: {type: string, doc: A.}"),
    "an unknown verb": edit("bad-name", 6, OPERATIONS, "operations: [list, patch]\n"),
    "an odd status": api("bad-name", 30, "  400: Bad", "  99: Bad"),
    "an item twice": tail("duplicate-item", 13, "any_of: [[name, name]]\n"),
    "a verb twice": edit("duplicate-item", 6, OPERATIONS, "operations: [list, list]\n"),
    "no paging in the API": api("missing-key", 20, "  first_page: 1\n", ""),
}
