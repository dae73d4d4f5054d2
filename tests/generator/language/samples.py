"""Valid and invalid values for the keys of the schema language, from their kinds.

A new key has values without being named here, and so has a new kind that is made of these.
"""

from __future__ import annotations

from generator.language.kinds import (
    BooleanKind,
    ChoiceKind,
    IntegerKind,
    Kind,
    LaterKind,
    ListKind,
    MapKind,
    ObjectKind,
    OneOrMoreKind,
    ShorthandKind,
    TextKind,
    WordOrObjectKind,
)

BIDI = "\u061c\u200e\u200f\u202a\u202e\u2066\u2069"
#: Values as YAML, which some kind or other could take for something else than JSON Schema does.
SCALARS = {
    "booleans": ["true", "false", "True", "FALSE", "yes", "NO", "on", "'true'", '"false"'],
    "nulls": ["", "null", "~", "Null", "NULL", "'null'", "'~'", "None"],
    "whole numbers": [
        "0", "1", "-1", "-0", "+1", "007", "010", "250", "404", "1_000", "0x10", "0o17", "0b1",
        "999999999999999999", "1000000000000000000", "-1000000000000000000",
        "1000000000000000001", "-1000000000000000001", "9" * 30, "'0'", "'1'", '"250"', "'-1'",
        "1:30", "٣", "１",
    ],
    "fractions": [
        "0.5", "-1.5", "1.0", "1.10", "1.", ".5", "1e3", "1E-2", "1.5e300", "1e999", ".inf",
        "-.INF", ".nan", "'0.5'", "0." + "1" * 40, "1000000000000000000.5", "-0.0", "00.5",
    ],
    "text": [
        "word", "'word'", '"two words"', "a-b", "A", "'a: b'", '"a # b"', "12:30:45", "2024-12-31",
        "1.5.0", "'0x10'", "<script>", '"\\\\"', '"{x}"', "naïve ☃ 😀", "'" + "x" * 300 + "'",
    ],
    "empty text": ["''", '""', "' '", '"\\t"', '"\\u00a0"', '"\\u3000 "', '"\\ufeff"', "'  a  '"],
    "lines": [
        '"a\\nb"', '"a\\n"', '"\\n"', '"a\\rb"', '"a\\Lb"', '"a\\Pb"', '"a\\Nb"', '"a\\vb"',
        "|\n  a\n", "|-\n  a\n", "|-\n  5\n", ">\n  a\n  b\n", ">-\n  a\n  b\n", "|\n  a\n\n  b\n",
    ],
    "control characters": ['"a\\tb"', '"a\\0b"', '"a\\x1fb"', '"a\\x7fb"', '"a\\eb"', '"a\\x9fb"'],
    "characters that turn text": [f'"a\\u{ord(each):04x}b"' for each in BIDI],
    "names": [
        "name", "min_id", "_a", "a_", "a__in", "a___b", "a1", "1a", "aB", "class", "match", "self",
        "__init__", "é", "Name", "ProductImages", "N" * 61, "N" * 62, "Product_Images", '"Name\\n"',
        '"name\\n"', "id", "date_created:min", "X-Custom", "a.b", "a.b.c", "'a b'", "x" * 81,
    ],
    "paths": [
        "/", "/a", "/a/", "//", "/a//b", "/a/{b_id}/c", "/a/{b}c", "/{", "/a/{class}", "/a/{}/b",
        "/a/{1}", "/a/../b", "/a/./b", "/a.b", "/{a}/{a}", "/é", "'/a b'", "/a/{b", "/a/b}",
        "/a/{__b}", "/a/{b-c}", "/...", "a", '"/a\\n"',
    ],
}  # fmt: skip
LISTS = ["[]", "[[]]", "[{}]", "[a]", "[a, a]", "['1', 1]", "[1, 1]", "[1, 1.0]", "[null]", "['']"]
MAPS = ["{}", "{a: b}", "{a: {}}", "{a: []}", "{A: {}}", "{a: }", "{'': a}", '{"a\\n": b}']


def samples(kind: Kind) -> list[str]:
    """Values of a kind, as YAML after a key."""
    every = [each for group in SCALARS.values() for each in group]
    return list(dict.fromkeys([*every, *LISTS, *MAPS, *own_samples(kind)]))


def own_samples(kind: Kind) -> list[str]:
    """Values that come from what the kind itself is made of."""
    if isinstance(kind, LaterKind):
        return own_samples(kind.table[kind.key])
    if isinstance(kind, WordOrObjectKind):
        return [*own_samples(kind.word), *own_samples(kind.full)]
    if isinstance(kind, ChoiceKind):
        return [form for each in kind.choices for form in (each, f"'{each}'", f"{each}x")]
    if isinstance(kind, IntegerKind) and kind.minimum is not None:
        return [str(kind.minimum + step) for step in (-1, 0, 1)]
    if isinstance(kind, (ListKind, OneOrMoreKind)):
        inner = flow_samples(kind.items)
        pairs = [f"[{each}, {each}]" for each in inner]
        return [*pairs, *(f"[{each}]" for each in inner), *inner, f"[{', '.join(inner[-3:])}]"]
    if isinstance(kind, ShorthandKind):
        return [smallest(kind), *own_samples(ListKind(kind.full.keys)), *own_samples(kind.full)]
    if isinstance(kind, MapKind):
        key, value = smallest(kind.keys), smallest(kind.values)
        of_keys = [f"{{? {each} : {value}}}" for each in flow_samples(kind.keys)]
        return [*of_keys, *(f"{{{key}: {each}}}" for each in flow_samples(kind.values))]
    if isinstance(kind, ObjectKind):
        return [smallest(kind), *(f"{{{key.name}: null}}" for key in kind.own_keys)]
    return []


def flow_samples(kind: Kind) -> list[str]:
    """Values of a kind that are valid within brackets."""
    found = [] if isinstance(kind, TextKind) else own_samples(kind)
    if not isinstance(kind, (LaterKind, ObjectKind)):
        found = [*found, *(each for group in SCALARS.values() for each in group)]
    return [
        f"'{each}'" if each[0] == "/" and not each.isalpha() else each
        for each in found
        if each and each[0] not in "|>"
    ]


def smallest(kind: Kind) -> str:
    """A right value that holds no more than it needs."""
    if isinstance(kind, LaterKind):
        return smallest(kind.table[kind.key])
    if isinstance(kind, ObjectKind):
        needed = [key for key in kind.own_keys if key.required]
        return f"{{{', '.join(f'{key.name}: {smallest(key.kind)}' for key in needed)}}}"
    if isinstance(kind, MapKind):
        return f"{{{smallest(kind.keys)}: {smallest(kind.values)}}}"
    if isinstance(kind, ShorthandKind):
        return "[get]"  # a list would need paging
    if isinstance(kind, ListKind):
        return f"[{smallest(kind.items)}]"
    if isinstance(kind, WordOrObjectKind):
        return smallest(kind.word)
    if isinstance(kind, ChoiceKind):
        return kind.choices[0]
    if isinstance(kind, TextKind):
        words = ("word", "Word", "/word", "404", "list")
        return next(each for each in words if kind.takes(each))
    if isinstance(kind, IntegerKind):
        return str(max(1, kind.minimum or 0))
    return "true" if isinstance(kind, BooleanKind) else "1"
