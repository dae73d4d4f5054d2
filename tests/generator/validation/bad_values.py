"""Values that a field cannot have, and parameters that would replace what the SDK sends."""

from __future__ import annotations

from tests.generator.micro import THINGS, edited
from tests.generator.validation.mistakes import (
    ENUMS,
    MIN_ID,
    OPERATIONS,
    OTHERS,
    Bad,
    api,
    edit,
    field,
    parts,
    tail,
)

#: Defaults that a type cannot have: the keys of the field.
DEFAULTS = {
    "text for an integer": "type: integer, default: a",
    "a quoted number for an integer": "type: integer, default: '1'",
    "a fraction for an integer": "type: integer, default: 1.5",
    "true for an integer": "type: integer, default: true",
    "a number for text": "type: string, default: 1",
    "a fraction for text": "type: string, default: 1.5",
    "true for text": "type: string, default: true",
    "a list for text": "type: string, default: []",
    "true for text or a number": "type: string_or_integer, default: true",
    "a number for a decimal of text": "type: decimal, default: 1.5",
    "a word for a decimal": "type: decimal, default: free",
    "infinity for a decimal": "type: decimal, default: Infinity",
    "text for a decimal of a number": "type: decimal, wire: number, default: '1.5'",
    "text for a boolean": "type: boolean, default: 'true'",
    "a number for a boolean": "type: boolean, default: 1",
    "a number for a date": "type: date, default: 0",
    "a word for a date": "type: date, default: today",
    "a day that does not exist": "type: date, default: '2023-02-29'",
    "a month that does not exist": "type: date, default: '2024-13-01'",
    "a word for a moment": "type: datetime, default: yesterday",
    "a moment that never was": "type: datetime, wire: iso8601, default: '2023-02-29T00:00Z'",
    "a negative moment": "type: datetime, wire: unix, default: -1",
    "text for unix seconds": "type: datetime, wire: unix, default: now",
    "a number for a moment": "type: datetime, default: 0",
    "a word for unix seconds as text": "type: datetime, wire: unix_text, default: now",
    "text for a map": "type: map, default: a",
    "text for an object": "type: object, of: A, default: a",
    "text for a list": "type: array, items: string, default: a",
    "a list for text with commas": "type: array, items: string, wire: csv, default: []",
    "a word in text with commas between numbers": "type: array, items: integer, wire: csv, "
    "default: '1,a'",
    "a word in text with commas between decimals": "type: array, items: decimal, wire: csv, "
    "default: '1.5,a'",
    "an unknown value in text with commas": "type: array, items: enum, enum: E, wire: csv, "
    "default: 'a,c'",
    "too many items in text with commas": "type: array, items: string, wire: csv, max_items: 1, "
    "default: 'a,b'",
    "an unknown value of an enum": "type: enum, enum: E, default: c",
    "a value of an enum in other letters": "type: enum, enum: E, default: A",
    "a number for an enum of text": "type: enum, enum: E, default: 1",
    "text for an enum of numbers": "type: enum, enum: N, default: '1'",
    "an unknown number of an enum": "type: enum, enum: N, default: 3",
    "true for an enum of numbers": "type: enum, enum: N, default: true",
    "a number below the lowest": "type: integer, min: 2, default: 1",
    "a number above the highest": "type: integer, max: 2, default: 3",
    "a decimal above the highest": "type: decimal, max: 2.5, default: '2.51'",
    "a negative decimal below the lowest": "type: decimal, min: -1.5, default: '-1.51'",
    "text that is too short": "type: string, min_length: 2, default: a",
    "text that is too long": "type: string, max_length: 2, default: abc",
}
#: Examples of lists, which are of an item, and of what is written.
EXAMPLES = {
    "text for an item that is a number": "type: array, items: integer, example: a",
    "a wrong second value": "type: integer, example: [1, a]",
    "an unknown item": "type: array, items: enum, enum: E, example: c",
    "of what is read": "type: string, write: {type: integer}, example: a",
    "of a file": "type: string, write: {type: file}, example: a.png",
    "of a number as text or file": "type: string_or_file, access: write_only, example: 1",
}
LIMITS = {
    "a highest below the lowest": "type: integer, min: 5, max: 4",
    "a highest fraction below the lowest": "type: decimal, min: 0.5, max: 0.4",
    "a longest below the shortest": "type: string, min_length: 5, max_length: 4",
    "a lowest of text": "type: string, min: 5",
    "a highest of a list": "type: array, items: string, max: 5",
    "a length of a number": "type: integer, max_length: 5",
    "a length of a list": "type: array, items: string, max_length: 5",
    "items of text": "type: string, max_items: 5",
    "a lowest of a boolean": "type: boolean, min: 0",
    "a length of an enum": "type: enum, enum: E, min_length: 1",
}
#: Spellings of which editors say that they are numbers, and readers may not.
UNCLEAR = ("01", "+1", "1e3", ".5", "5.", "0x10", "0o7", ".inf", "-.INF", "1.", "00", "1E-2")
#: Spellings that are no whole number in an enum of those.
NOT_WHOLE = (
    "1_0",
    "'01'",
    "-0_1",
    "'1.0'",
    "a",
    "' 1'",
    "'٣'",
    "'１'",
    "''",
    "--1",
    "１",
)

AGAINST_VALUES: dict[str, Bad] = {
    f"a default: {name}": field(
        "default-value", f"a: {{{keys}, doc: A.}}", ENUMS + "shapes: {A: {doc: A., fields: {}}}\n"
    )
    for name, keys in DEFAULTS.items()
}
AGAINST_VALUES.update(
    {
        f"an example: {name}": field(
            "example-value",
            f"a: {{{keys.replace('default:', 'example:')}, doc: A.}}",
            ENUMS + "shapes: {A: {doc: A., fields: {}}}\n",
        )
        for name, keys in DEFAULTS.items()
        if "array" not in keys and "[]" not in keys
    }
    | {
        f"an example: {name}": field("example-value", f"a: {{{keys}, doc: A.}}", ENUMS)
        for name, keys in EXAMPLES.items()
    }
)
#: A shape with a file, and an action that sends it.
FORM = "shapes: {F: {doc: F., fields: {f: {type: file, doc: F.}}}}\n"
SENDS = "actions:\n  go: {method: POST, path: /go, body: F, doc: A.}\n"
AGAINST_VALUES.update(
    {
        f"a file: {name}": field("file", f"a: {{{keys}, doc: A.}}", FORM)
        for name, keys in {
            "that is read": "type: file",
            "or text that is read": "type: string_or_file",
            "that is set once": "type: file, access: create_only",
            "that only the store sets": "type: file, access: read_only",
            "that an update repeats": "type: file, access: write_only, required: [create, update]",
            "that an update must not clear": "type: string, keep_on_update: true, "
            "write: {type: file}",
        }.items()
    }
)
AGAINST_VALUES.update(
    {
        "a file in an object": tail("file", 14, f"  a: {{type: object, of: F, doc: A.}}\n{FORM}"),
        "a file in an object of what is written": tail(
            "file", 14, f"  a: {{type: any, write: {{type: object, of: F}}, doc: A.}}\n{FORM}"
        ),
        "a file in a list": tail(
            "file", 14, f"  a: {{type: array, items: object, of: F, doc: A.}}\n{FORM}"
        ),
        "a file in a map": tail(
            "file", 14, f"  a: {{type: map, items: object, of: F, doc: A.}}\n{FORM}"
        ),
        "a file in a union": tail("file", 14, f"unions: {{U: {{doc: U., one_of: [F]}}}}\n{FORM}"),
        "a file in a response": tail("file", 15, SENDS.replace("body: F", "returns: F") + FORM),
        "a file in the rows of an action": tail(
            "file", 15, SENDS.replace("body: F", "body: {type: array, items: object, of: F}") + FORM
        ),
        "a file by DELETE": tail("file", 14, SENDS.replace("POST", "DELETE") + FORM),
        "a file in rows": edit(
            "file",
            13,
            OPERATIONS + THINGS.partition(OPERATIONS)[2],
            "operations: {list: {}, get: {}, create_many: {}}\n"
            + THINGS.partition(OPERATIONS)[2]
            + "  a: {type: file, access: write_only, doc: A.}\n",
        ),
        "a file as a parameter": edit(
            "wrong-type", 10, MIN_ID, MIN_ID + "  a: {type: file, op: none, doc: A.}\n"
        ),
        "files in a list of them": field("wrong-type", "a: {type: array, items: file, doc: A.}"),
        "files in a map of them": field(
            "wrong-type", "a: {type: map, items: string_or_file, doc: A.}"
        ),
    }
)
AGAINST_VALUES.update(
    {
        f"a limit: {name}": field("limits", f"a: {{{keys}, doc: A.}}", ENUMS)
        for name, keys in LIMITS.items()
    }
)
AGAINST_VALUES.update(
    {
        f"the wire value {text} without quotes": field(
            "wrong-type", f"a: {{type: any, {key}: {text}, doc: A.}}"
        )
        for text in UNCLEAR
        for key in ("none_as", "default")
    }
)
AGAINST_VALUES.update(
    {
        f"{text} in an enum of numbers": tail(
            "enum-value", 13, f"enums: {{E: {{doc: E., base: integer, values: [{text}]}}}}\n"
        )
        for text in NOT_WHOLE
    }
)
AGAINST_VALUES.update(
    {
        f"{text} in an enum of {base}s": tail(
            "wrong-type", 13, f"enums: {{E: {{doc: E., base: {base}, values: [{text}]}}}}\n"
        )
        for text in (*UNCLEAR, "1.5", "true", "null", "~", "-0", "9" * 20)
        for base in ("integer", "string")
    }
)
AGAINST_VALUES.update({
    f"the header {name}": edit(
        "header",
        10,
        MIN_ID,
        MIN_ID + f"  a: {{type: string, op: none, header: true, wire_name: '{name}', doc: A.}}\n",
    )
    for name in (
        "Host", "host", "HOST", "X-Auth-Token", "x-auth-token", "Authorization", "Content-Length",
        "Transfer-Encoding", "Cookie", "User-Agent", "Connection", "X-Request-Id", "a.b", "a:b",
        "with_underscore",
    )
})  # fmt: skip
AGAINST_VALUES.update(
    {
        f"a {group} that is sent as {name}": edit(
            "paging-parameter",
            line,
            "filters:\n" + MIN_ID,
            f"filters:\n{MIN_ID}{between}  a: {{type: integer, {op}wire_name: {name}, doc: A.}}\n",
        )
        for name in ("page", "limit")
        for group, op, between, line in (
            ("filter", "op: none, ", "", 10),
            ("option", "", "options:\n", 11),
        )
    }
)
AGAINST_VALUES.update(
    {
        "a parameter of an operation that is sent as page": edit(
            "paging-parameter",
            9,
            OPERATIONS,
            "operations:\n  list: {}\n  get: {}\n"
            "  count: {parameters: {a: {type: integer, op: none, wire_name: page, doc: A.}}}\n",
        ),
        "a parameter of an operation that is sent like a filter": edit(
            "parameter-twice",
            9,
            OPERATIONS,
            "operations:\n  list: {}\n  get: {}\n  count: {accepts: [filters], "
            "parameters: {a: {type: integer, op: none, wire_name: min_id, doc: A.}}}\n",
        ),
        "no pages, and a keyset": edit(
            "stray-key", 7, "{keyset: min_id}", "{none: true, keyset: min_id}"
        ),
        "no pages, and their size": edit(
            "stray-key", 7, "{keyset: min_id}", "{none: true, max_limit: 9}"
        ),
        "no pages, and their usual size": edit(
            "stray-key", 7, "{keyset: min_id}", "{none: true, default_limit: 9}"
        ),
        "an unknown exception": api("api-facts", 33, "NotFoundException", "NoSuchException"),
        "an exception that is no error of HTTP": api(
            "api-facts", 33, "NotFoundException", "UsageException"
        ),
        "no exception at all": api("api-facts", 33, "NotFoundException", "Any"),
        "the exception of a success": api(
            "api-facts", 33, "  404: Not", "  204: NotFoundException\n  404: Not"
        ),
        "two resources with one path": Bad(
            "path-twice",
            3,
            {
                "others.yaml": edited("path: /others", "path: /things", OTHERS),
                "things.yaml": THINGS,
            },
        ),
        "two operations with one path": edit(
            "path-twice", 8, OPERATIONS, "operations:\n  list: {}\n  count: {path: /things}\n"
        ),
        "an action on the path of another resource": Bad(
            "path-twice",
            14,
            {
                "others.yaml": OTHERS,
                "things.yaml": THINGS + "actions:\n  go: {method: POST, path: /others, doc: A.}\n",
            },
        ),
        "two actions with one path": tail(
            "path-twice",
            15,
            "actions:\n  go: {method: POST, path: /go, doc: A.}\n"
            "  run: {method: POST, path: /go, doc: A.}\n",
        ),
        "two sub-resources with one path but for the names of ids": parts(
            "path-twice",
            26,
            "    fields:\n      id: {type: integer, access: read_only, doc: Identifier.}\n",
            "    fields:\n      id: {type: integer, access: read_only, doc: Identifier.}\n"
            "  More:\n    record: One\n    path: /things/{other_id}/parts\n    doc: More.\n"
            "    operations: [list]\n    paging: {}\n    fields: {}\n",
        ),
    }
)
AGAINST_VALUES.update(
    {
        f"{key} with a {access} field": tail(
            "groups", 14, f"  a: {{type: string, access: {access}, doc: A.}}\n{key}: [[a, name]]\n"
        )
        for key, access in (
            ("any_of", "read_only"),
            ("any_of", "update_only"),
            ("together", "read_only"),
        )
    }
)
#: Types of parameters that no text in a URL or header can hold: the keys, and the rule.
UNSENDABLE = {
    "type: object, of: F": "wrong-type",
    "type: map": "wrong-type",
    "type: map, items: integer": "wrong-type",
    "type: link": "wrong-type",
    "type: record": "wrong-type",
    "type: array, items: object, of: F": "wrong-type",
    "type: array, items: map": "wrong-type",
    "type: array, items: array": "wrong-type",
    "type: array, items: record, of: Things": "wrong-type",
    "type: array, items: {type: array, items: integer}": "wrong-type",
    "type: array, items: {type: map}": "wrong-type",
    "type: datetime, wire: object": "wire-format",
    "type: array, items: datetime": "wire-format",
    "type: array, items: datetime, wire: csv": "wire-format",
    "type: array, items: {type: datetime, wire: object}, wire: repeated": "wire-format",
    "type: array, items: {type: datetime, wire: rfc2822}": "wire-format",
}
AGAINST_VALUES.update(
    {
        f"a parameter {where}: {keys}": edit(rule, line, old, new.replace("<keys>", keys))._replace(
            files={"things.yaml": edited(old, new.replace("<keys>", keys)) + FORM}
        )
        for keys, rule in UNSENDABLE.items()
        for where, line, old, new in (
            ("in the URL", 10, MIN_ID, MIN_ID + "  a: {<keys>, op: none, doc: A.}\n"),
            (
                "in a header",
                10,
                MIN_ID,
                MIN_ID + "  a: {<keys>, header: true, wire_name: X-A, op: none, doc: A.}\n",
            ),
            (
                "of an operation",
                7,
                OPERATIONS,
                "operations:\n  list: {parameters: {a: {<keys>, op: none, doc: A.}}}\n",
            ),
        )
    }
    | {
        f"text with commas: {keys}": field(
            "wire-format", f"a: {{{keys}, wire: csv, doc: A.}}", FORM
        )
        for keys in (
            "type: array, items: object, of: F",
            "type: array, items: map",
            "type: array, items: datetime",
            "type: array, items: {type: datetime, wire: object}",
            "type: array, items: {type: array, items: integer}",
        )
    }
    | {
        f"a list of too few: {old} -> {new}": edit("wrong-type", line, old, new)
        for line, old, new in (
            (7, OPERATIONS, OPERATIONS + "key: []\n"),
            (7, OPERATIONS, OPERATIONS + "key: [id]\n"),
            (7, OPERATIONS, "operations:\n  list: {status: []}\n"),
            (7, OPERATIONS, OPERATIONS + "sort: {by: [], direction: suffix}\n"),
        )
    }
    | {
        f"a parameter that is sent as the ids, {where}": edit(
            "parameter-twice", line, OPERATIONS, text
        )
        for where, line, text in (
            (
                "of a delete of many",
                8,
                "operations:\n  list: {}\n  delete_many: {ids: 'id:in', parameters: "
                "{a: {type: integer, op: none, wire_name: 'id:in', doc: A.}}}\n",
            ),
            (
                "as a filter that a delete of many accepts",
                11,
                "operations:\n  list: {}\n  delete_many: {ids: min_id, accepts: [filters]}\n",
            ),
        )
    }
    | {
        "a get that accepts the filter with its id": edit(
            "parameter-twice", 12, MIN_ID, MIN_ID + "  one: {type: integer, field: id, doc: A.}\n"
        )._replace(
            files={
                "things.yaml": edited(
                    OPERATIONS,
                    "operations:\n  list: {}\n  get: {by: one, accepts: [filters]}\n",
                    edited(MIN_ID, MIN_ID + "  one: {type: integer, field: id, doc: A.}\n"),
                )
            }
        ),
        "a parameter of a get that is sent as its id": edit(
            "parameter-twice", 10, MIN_ID, MIN_ID + "  one: {type: integer, field: id, doc: A.}\n"
        )._replace(
            files={
                "things.yaml": edited(
                    OPERATIONS,
                    "operations:\n  list: {}\n  get:\n    by: one\n    parameters: "
                    "{a: {type: integer, op: none, wire_name: one, doc: A.}}\n",
                    edited(MIN_ID, MIN_ID + "  one: {type: integer, field: id, doc: A.}\n"),
                )
            }
        ),
    }
)

#: Values that are fine, so that a rule that refuses too much is seen: the keys of a field.
GOOD_VALUES = (
    "type: integer, default: 0",
    "type: integer, min: 1, max: 1, default: 1",
    "type: integer, none_as: '', default: ''",
    "type: integer, none_as: -1",
    "type: decimal, default: '1.50'",
    "type: decimal, default: '-0'",
    "type: decimal, wire: number, none_as: -1.5",
    "type: decimal, wire: number, default: 1.5",
    "type: decimal, wire: number, default: 2",
    "type: string, default: '1.5'",
    "type: string, default: ''",
    "type: string, default: word",
    "type: string, default: '0x10'",
    "type: string_or_integer, default: 1",
    "type: string_or_integer, default: a",
    "type: boolean, default: false",
    "type: date, default: '2024-12-31'",
    "type: date, none_as: '', default: ''",
    "type: date, default: '2024-02-29'",
    "type: datetime, default: 'Wed, 13 Mar 2024 10:00:00 +0000'",
    "type: datetime, wire: sql, default: '0000-00-00 00:00:00'",
    "type: datetime, wire: unix, default: 0, min: 0",
    "type: datetime, wire: unix_text, default: '0'",
    "type: array, items: string, default: []",
    "type: map, none_as: [], default: []",
    "type: any, default: 1.5",
    "type: string, default: ab, example: ab, max_length: 2",
    "type: array, items: integer, max_items: 1, example: 7",
    "type: array, items: string, wire: csv, example: a",
    "type: string, write: {type: integer}, example: [7, 8]",
    "type: string, write: {type: string_or_file}, default: a, example: b, max_length: 9",
    "type: string, write: {type: file}, default: a, max_length: 9",
    "type: file, access: write_only",
    "type: file, access: write_only, required: create, nullable: true",
    "type: string_or_file, access: write_only, required: update, keep_on_update: false",
    "type: string, write: {type: array, items: enum, enum: E}, example: b",
    "type: any, default: []",
    "type: enum, enum: E, default: a",
    "type: enum, enum: N, default: 2",
    "type: string, nullable: true, default: null",
)
