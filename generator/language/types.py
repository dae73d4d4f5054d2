"""The registry of types of the schema language.

A row has the annotations of the type, the codec of each wire format, and further keys. A new type
is a new row, and a codec in the runtime.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ..ir import Type


@dataclass(frozen=True)
class Row:
    """One type.

    Attributes:
        read: annotation for reading; ``{of}``, ``{enum}`` and ``{items}`` are filled in.
        write: annotation for writing.
        codecs: codec expression by wire format; the first is the default.
        needs: required keys beside the type.
        doc: its description, for the reference of the language.
    """

    read: str
    write: str
    codecs: dict[str, str]
    doc: str
    needs: tuple[str, ...] = ()


PLAIN = "json"

TYPES: dict[str, Row] = {
    "string": Row("str", "str", {PLAIN: "codecs.STRING"}, "Text."),
    "integer": Row("int", "int", {PLAIN: "codecs.INTEGER"}, "A whole number, sent as a number."),
    "string_or_integer": Row(
        "str | int",
        "str | int",
        {PLAIN: "codecs.STRING_OR_INTEGER"},
        "Text or a whole number, without conversion between them.",
    ),
    "decimal": Row(
        "Decimal",
        "Decimal | float | str",
        {"text": "codecs.DECIMAL", "number": "codecs.DECIMAL_NUMBER"},
        "An exact number, for money and measures; on the wire, text or a number.",
    ),
    "boolean": Row("bool", "bool", {PLAIN: "codecs.BOOLEAN"}, "True or false."),
    "datetime": Row(
        "datetime",
        "datetime | date | str",
        {
            "rfc2822": "codecs.RFC2822",
            "iso8601": "codecs.ISO8601",
            "sql": "codecs.SQL_DATETIME",
            "object": "codecs.DATE_OBJECT",
            "unix": "codecs.UNIX",
            "unix_text": "codecs.UNIX_TEXT",
        },
        "An aware `datetime` in UTC. In the order of the wire formats: RFC 2822, ISO 8601, "
        "`YYYY-MM-DD HH:MM:SS`, an object of date and zone, Unix seconds as a number or as text. "
        "All are accepted in responses.",
    ),
    "date": Row("date", "date | str", {PLAIN: "codecs.DATE"}, "A date without a time."),
    "enum": Row("{enum}", "{enum}", {PLAIN: "codecs.{base}_enum({enum}{open})"}, "One of the values of an enum.", ("enum",)),
    "object": Row("{of}", "{of} | {of}Dict", {PLAIN: "codecs.nested({of})"}, "An object with known fields: a shape.", ("of",)),
    "map": Row("dict[str, Any]", "dict[str, Any]", {PLAIN: "codecs.MAP"}, "An object with any keys; with `items`, all its values have that type: `dict[str, {items}]`."),
    "array": Row(
        "list[{items}]",
        "Sequence[{items}]",
        {
            PLAIN: "codecs.array({items})",
            "csv": "codecs.csv({items})",
            "repeated": "codecs.repeated({items})",
        },
        "A list of items of the type `items`; with `wire: csv`, comma-separated text. A parameter "
        "with `wire: repeated` has its name in the URL once for each item.",
        ("items",),
    ),
    "record": Row("{of}", "{of}", {PLAIN: "codecs.linked(__name__, {resource!r}, {of!r})"}, "Only as items: records of the resource `of`, or links to them.", ("of",)),
    "link": Row("Any", "Any", {PLAIN: "codecs.ANY"}, "A link to other records, which are fetched when the attribute is read; see `to`, `many`, `via`.", ("to",)),
    "any": Row("Any", "Any", {PLAIN: "codecs.ANY"}, "Any JSON value."),
    "file": Row(
        "File",
        "FileSource",
        {PLAIN: "codecs.file()"},
        "A file to upload: its path, its bytes or a binary file object. Only sent; a body with a file "
        "is sent as `multipart/form-data`.",
    ),
    "string_or_file": Row(
        "str",
        "FileSource",
        {PLAIN: "codecs.text_or_file()"},
        "Text, or a file as a path object, bytes or a binary file object. Only sent.",
    ),
}  # fmt: skip

#: A map whose values have a type.
MAP_OF = Row("dict[str, {items}]", "Mapping[str, {items}]", {PLAIN: "codecs.map_of({items})"}, "")

#: An object that can contain itself, whose class does not exist yet where the class is made.
RECURSIVE = replace(TYPES["object"], codecs={PLAIN: "codecs.nested_later({of!r}, lambda: {of})"})

#: An object that is one of several shapes.
UNION = Row("{of}", "{of} | {of}Dict", {PLAIN: "OneOf({of!r}, lambda: {choices}{by})"}, "")

#: The types of what is only sent, as fields of a body.
SENT_TYPES = ("file", "string_or_file")
#: The types of fields; records only occur in lists.
FIELD_TYPES = tuple(name for name in TYPES if name != "record")
#: The types of fields that can be both read and sent.
VALUE_TYPES = tuple(name for name in FIELD_TYPES if name not in SENT_TYPES)
#: The types of single values, which text in a URL or header can hold.
SCALAR_TYPES = tuple(name for name in VALUE_TYPES if name not in ("object", "map", "array", "link"))
#: The types of parameters.
PARAMETER_TYPES = (*SCALAR_TYPES, "array")

#: The types of fields that identify records.
KEY_TYPES = ("integer", "string", "string_or_integer", "enum", "any")
#: The same in words.
ANY_KEY_TYPE = f"{', '.join(KEY_TYPES[:-1])} or {KEY_TYPES[-1]}"

#: Names of types in other languages, and their equivalents.
SYNONYMS = (
    ("number", "decimal"), ("float", "decimal"), ("double", "decimal"), ("money", "decimal"),
    ("date-time", "datetime"), ("date_time", "datetime"), ("timestamp", "datetime"),
    ("time", "datetime"), ("int", "integer"), ("long", "integer"), ("bool", "boolean"),
    ("str", "string"), ("text", "string"), ("uuid", "string"), ("url", "string"),
    ("email", "string"), ("binary", "file"), ("upload", "file"), ("choice", "enum"), ("select", "enum"), ("literal", "enum"), ("list", "array"), ("dict", "map"), ("mapping", "map"),
)  # fmt: skip

#: The types that can have items.
CONTAINERS = ("array", "map")
#: The types of items that one word says; an array of arrays needs a mapping.
ITEM_TYPES = (*(name for name in VALUE_TYPES if name not in ("link", "array")), "record")

#: Wire formats of parameters alone.
OF_PARAMETERS = ("repeated",)
#: Wire formats that no parameter can have, since they are no text.
NOT_OF_PARAMETERS = ("object",)
#: Wire formats with commas, which cannot be in text with commas between items.
WITH_COMMAS = ("rfc2822", "object")
#: Wire formats of lists for which one item may be passed as it is.
ONE_OR_MORE = ("csv", "repeated")
#: All wire formats that can be named; the plain one is implied.
WIRE_FORMATS = tuple(
    dict.fromkeys(wire for row in TYPES.values() for wire in row.codecs if wire != PLAIN)
)


def default_wire(kind: str) -> str:
    """The default wire format of a type."""
    return next(iter(TYPES[kind].codecs))


def read_annotation(each: Type) -> str:
    """The annotation of the type for reading."""
    return _annotation(each, _row(each).read, read_annotation)


def write_annotation(each: Type, records: tuple[str, ...] = ()) -> str:
    """The annotation of the type for writing.

    Args:
        each: the type.
        records: further classes whose objects are taken, of the items of a list.
    """
    if each.kind == "array" and each.wire in ONE_OR_MORE:
        items = write_annotation(each.items) if each.items else "Any"
        return f"Sequence[{items}] | {items}"
    if records and each.kind != "array":
        return " | ".join([*records, write_annotation(each)])
    return _annotation(each, _row(each).write, lambda items: write_annotation(items, records))


def _row(each: Type) -> Row:
    if each.kind == "union":
        return UNION
    if each.kind == "object" and each.recursive:
        return RECURSIVE
    return MAP_OF if each.kind == "map" and each.items else TYPES[each.kind]


def _annotation(each: Type, template: str, inner: Callable[[Type], str]) -> str:
    if each.lenient:
        return "Any"
    items = inner(each.items) if each.items else ""
    text = template.format(of=each.of, enum=each.enum, items=items)
    return f"{text} | {'str' if each.enum_base == 'text' else 'int'}" if each.enum_open else text


def _choices(each: Type) -> str:
    """The classes of the alternatives of a union, as source."""
    if each.by:
        return "{" + ", ".join(f"{tag!r}: {name}" for tag, name in each.choices) + "}"
    return "(" + ", ".join(name for _, name in each.choices) + ",)"


def codec(each: Type) -> str:
    """The expression of the codec of a type; ``codecs`` is the module of the runtime."""
    expression = (
        _row(each)
        .codecs[each.wire]
        .format(
            of=each.of,
            resource=each.resource,
            enum=each.enum,
            base=each.enum_base,
            open=", open=True" if each.enum_open else "",
            items=codec(each.items) if each.items else "",
            choices=_choices(each),
            by=f", by={each.by!r}" if each.by else "",
        )
    )
    return f"codecs.lenient({expression})" if each.lenient else expression
