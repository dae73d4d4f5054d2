"""Fields, parameters, links, enums and shapes of the schema language."""

from __future__ import annotations

from dataclasses import replace

from bigcommerce_sdk.records.fields import BODIES

from . import conditions, types
from .kinds import (
    ONE_LINE_OR_EMPTY,
    BooleanKind,
    ChoiceKind,
    IntegerKind,
    Key,
    Kind,
    LaterKind,
    ListKind,
    MapKind,
    NumberKind,
    ObjectKind,
    OneOrMoreKind,
    TextKind,
    ValueKind,
    WireKind,
    WordOrObjectKind,
)
from .limits import LIMITS
from .words import (
    ACCESS,
    CLASS_NAME,
    COMPARISONS,
    ENUM_NAME,
    FIELD_NAME,
    INCLUDED,
    LINE,
    NEW_CLASS,
    PARAMETER_NAME,
    PYTHON_NAME,
    SUFFIXES,
    WIRE_NAME,
)

_later: dict[str, Kind] = {}
FIELDS = MapKind(LaterKind(_later, "field"), FIELD_NAME)
PARAMETERS = MapKind(LaterKind(_later, "parameter"), PARAMETER_NAME)


def _type(kinds: tuple[str, ...], advice: str) -> Key:
    """The key of the type of a value."""
    return Key(
        "type",
        ChoiceKind(
            kinds,
            types.SYNONYMS,
            advice,
        ),
        "The type of the value; see the table of types.",
        "type: decimal",
        required=True,
    )


TYPE = _type(
    types.FIELD_TYPES,
    "; one of several values is {type: enum, enum: NAME}, an object {type: object, of: NAME}",
)
DOC = Key(
    "doc",
    LINE,
    "Its description, in one line, for docstrings and documentation.",
    "doc: Shown to shoppers.",
    True,
)
NOTE = Key(
    "note",
    LINE,
    "Unexpected behaviour and open questions, for readers of the schema.",
    "note: Not in the reference; the official clients use it.",
)
DEPRECATED = Key(
    "deprecated", LINE, "Why it is deprecated.", "deprecated: Replaced by V3 customers."
)


def _items(kinds: tuple[str, ...], later: str) -> Key:
    """The key of the type of items."""
    return Key(
        "items",
        WordOrObjectKind(ChoiceKind(kinds, types.SYNONYMS), LaterKind(_later, later)),
        "The type of the items of an array, or of the values of a map; a mapping for what one "
        "word cannot say, such as an array of arrays.",
        "items: integer",
    )


_OF = Key("of", CLASS_NAME, "The shape or union of an object, or of the items.", "of: CouponTarget")
_ENUM = Key("enum", ENUM_NAME, "The enum whose values are allowed.", "enum: CouponType")
_WIRE = Key(
    "wire",
    ChoiceKind(tuple(types.WIRE_FORMATS)),
    "The wire format; the first listed for its type is the default.",
    "wire: rfc2822",
)
VALUE_KEYS = (_items(types.ITEM_TYPES, "items"), _OF, _ENUM, _WIRE)
#: Parameters are text in a URL or header, which cannot hold objects or maps.
PARAMETER_KEYS = (
    replace(
        _items(types.SCALAR_TYPES, "items of a parameter"),
        doc="The type of the items of an array; a mapping for items with a wire format.",
    ),
    _ENUM,
    _WIRE,
)
ITEMS = ObjectKind(
    "a type of items",
    "The type of the items of an array or map, where one word cannot say it.",
    (
        Key(
            "type",
            ChoiceKind((*types.ITEM_TYPES, "array"), types.SYNONYMS),
            "The type of each item; see the table of types.",
            "type: array",
            required=True,
        ),
        *VALUE_KEYS,
    ),
    conditions.ITEMS,
)
_later["items"] = ITEMS
PARAMETER_ITEMS = ObjectKind(
    "a type of items of a parameter",
    "The type of the items of an array parameter, with an enum or a wire format.",
    (
        Key(
            "type",
            ChoiceKind(types.SCALAR_TYPES, types.SYNONYMS),
            "The type of each item; see the table of types.",
            "type: datetime",
            required=True,
        ),
        _ENUM,
        replace(_WIRE, example="wire: iso8601"),
    ),
    conditions.PARAMETER_ITEMS,
)
_later["items of a parameter"] = PARAMETER_ITEMS
WIRE_NAME_KEY = Key(
    "wire_name",
    WIRE_NAME,
    "The name on the wire, where it is not the Python name.",
    "wire_name: 'date_created:min'",
)

WRITE = ObjectKind(
    "a written shape",
    "The type of a field for writing, where it differs from reading.",
    (TYPE, *VALUE_KEYS),
    conditions.VALUE,
)

FIELD = ObjectKind(
    "a field",
    "One field of a record or shape. The key is its Python name.",
    (
        TYPE,
        *VALUE_KEYS,
        WIRE_NAME_KEY,
        Key("to", CLASS_NAME, "For a link: the resource of its records.", "to: Brands"),
        Key("many", BooleanKind(), "For a link: whether it is a list.", "many: true"),
        Key(
            "included",
            BooleanKind(),
            "For a list of a sub-resource: whether responses can have its rows. They are used if "
            "they are fewer than its default_limit and none has a warning.",
            "included: true",
        ),
        Key(
            "via",
            PYTHON_NAME,
            "For a single link: the field with the id of the linked record.",
            "via: brand_id",
        ),
        Key(
            "none_when",
            WireKind(),
            "For a single link: the id that means no record.",
            "none_when: 0",
        ),
        Key(
            "write",
            WRITE,
            "The type for writing, where it differs.",
            "write: {type: array, items: object, of: OrderProductInput}",
        ),
        Key("format", LINE, "The format of a text, for documentation.", "format: email"),
        Key(
            "access",
            ChoiceKind(ACCESS),
            "The operations that can set it; writable if left out.",
            "access: read_only",
        ),
        Key(
            "required",
            OneOrMoreKind(ChoiceKind(BODIES)),
            "The operations that require it.",
            "required: create",
        ),
        Key("nullable", BooleanKind(), "Whether it can be null.", "nullable: true"),
        Key(
            "none_as",
            WireKind(),
            "The wire value that means None, such as '' for a date or [] for an object.",
            "none_as: ''",
        ),
        Key(
            "keep_on_update",
            BooleanKind(),
            "Whether an update must repeat it, because the API clears it otherwise.",
            "keep_on_update: true",
        ),
        Key(
            "parent",
            BooleanKind(),
            "Whether it has the id of the parent, under another name than in the path; for rows of "
            "lists and batches of all parents.",
            "parent: true",
        ),
        Key(
            "changed_by",
            CLASS_NAME,
            "The resource whose calls change these objects, if no update of this record does. Its "
            "batches take them as rows.",
            "changed_by: CustomerAddresses",
        ),
        Key(
            "included_as",
            INCLUDED,
            "The value of the option include that returns it, where that is not its wire name.",
            "included_as: formfields",
        ),
        Key("default", WireKind(), "The value that the store sets by default.", "default: 1"),
        Key(
            "example",
            OneOrMoreKind(WireKind()),
            "A wire value, or an item of a list, for examples in the reference: creates send what "
            "is required or has an example. Of two values, an update sends the second.",
            "example: [Acme, Acme Ltd]",
        ),
        *(
            Key(
                each.name,
                IntegerKind(minimum=0) if each.is_whole else NumberKind(),
                each.doc,
                each.example,
            )
            for each in LIMITS.values()
        ),
        DEPRECATED,
        NOTE,
        DOC,
    ),
    conditions.FIELD,
)
_later["field"] = FIELD

PARAMETER = ObjectKind(
    "a parameter",
    "One parameter of a list or of another operation. The key is its Python name.",
    (
        _type(
            types.PARAMETER_TYPES,
            "; a parameter is text in a URL or header: a single value, or an array of them",
        ),
        *PARAMETER_KEYS,
        WIRE_NAME_KEY,
        Key("format", LINE, "The format of a text, for documentation.", "format: email"),
        Key(
            "field",
            TextKind("a field, dotted for nested ones", r"[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*"),
            "The field that a filter compares, where its name does not imply it.",
            "field: total_inc_tax",
        ),
        Key(
            "op",
            ChoiceKind(COMPARISONS),
            "How a filter compares, where its name does not imply it (min_x, max_x, or x with "
            f"{', '.join(f'__{each}' for each in SUFFIXES)}); none for a parameter that compares "
            "no field.",
            "op: min",
        ),
        Key("header", BooleanKind(), "Whether it is sent as a request header.", "header: true"),
        Key(
            "required",
            BooleanKind(),
            "Whether calls need it. Methods of records repeat the value of the call that returned "
            "the record, unless they get another.",
            "required: true",
        ),
        DEPRECATED,
        NOTE,
        DOC,
    ),
    conditions.PARAMETER,
)
_later["parameter"] = PARAMETER

LINK = ObjectKind(
    "a link",
    "An attribute that returns other records and has no field of its own on the wire.",
    (
        Key("to", CLASS_NAME, "The resource of its records.", "to: Customers", True),
        Key("many", BooleanKind(), "Whether it is a list.", "many: true"),
        Key(
            "via",
            PYTHON_NAME,
            "The field with the id of the linked record; left out for a sub-resource.",
            "via: customer_id",
        ),
        Key("none_when", WireKind(), "The id that means no record.", "none_when: 0"),
        NOTE,
        DOC,
    ),
    conditions.LINK,
)

ENUM = ObjectKind(
    "an enum",
    "A named list of values.",
    (
        Key(
            "base",
            ChoiceKind(("string", "integer")),
            "The type of the values; string if left out.",
            "base: integer",
        ),
        Key(
            "values",
            ListKind(ValueKind()),
            "The values. An empty text is written ''.",
            "values: [relative, absolute]",
            True,
        ),
        Key("open", BooleanKind(), "Whether the API has values that are not listed.", "open: true"),
        NOTE,
        DOC,
        Key(
            "labels",
            MapKind(LINE, TextKind("a value", ONE_LINE_OR_EMPTY)),
            "The meanings of values.",
            "labels: {0: Pending}",
        ),
    ),
    conditions.ENUM,
)
ENUMS = MapKind(ENUM, NEW_CLASS)

SHAPE = ObjectKind(
    "a shape",
    "An object inside a record.",
    (
        DOC,
        NOTE,
        Key("fields", FIELDS, "Its fields.", "fields: {entity: {type: string, doc: …}}", True),
    ),
    conditions.SHAPE,
)
SHAPES = MapKind(SHAPE, NEW_CLASS)

UNION = ObjectKind(
    "a union",
    "An object that is one of several shapes.",
    (
        DOC,
        NOTE,
        Key(
            "by",
            PYTHON_NAME,
            "The field whose value names the shape; without it, the keys of a value tell.",
            "by: type",
        ),
        Key(
            "one_of",
            WordOrObjectKind(
                ListKind(CLASS_NAME, least=1),
                MapKind(CLASS_NAME, TextKind("a value", ONE_LINE_OR_EMPTY)),
            ),
            "The shapes: by the value of the field of by, or else a list.",
            "one_of: {percent: PercentAction, fixed: FixedAction}",
            True,
        ),
    ),
    conditions.UNION,
)
UNIONS_KEY = Key(
    "unions",
    MapKind(UNION, NEW_CLASS),
    "Objects of one of several shapes, which fields here refer to with of.",
    "unions: {PromotionAction: {…}}",
)

RECORD = ObjectKind(
    "a shared record",
    "The fields that the records of several resources have, as a class of its own.",
    (
        DOC,
        NOTE,
        Key("fields", FIELDS, "Its fields.", "fields: {key: {type: string, doc: …}}", True),
    ),
    conditions.SHAPE,
)
SHAPES_KEY = Key(
    "shapes", SHAPES, "Objects that fields here refer to with of.", "shapes: {CouponTarget: {…}}"
)
ENUMS_KEY = Key(
    "enums",
    ENUMS,
    "Lists of values that fields here refer to with enum.",
    "enums: {CouponType: {…}}",
)
