"""The schema language: every object that a schema file can hold, every key, as tables.

The loader reads files by these tables; ``schema/schema.json`` (for editors) and
``schema/README.md`` (for people) are written from them. A new key is a new row here.
"""

from __future__ import annotations

from generator import types
from generator.kinds import (
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
    ShorthandKind,
    TextKind,
    WireKind,
)

VERBS = (
    "list",
    "get",
    "create",
    "update",
    "delete",
    "delete_all",
    "count",
    "list_all",
    "count_all",
)
GROUPS = ("filters", "options", "sort", "paging")
ACCESS = ("writable", "read_only", "write_only", "create_only", "update_only")
COMPARISONS = ("equals", "min", "max", "like", "in", "not", "contains", "keyword", "none")
METHODS = ("GET", "POST", "PUT", "DELETE")

CLASS_NAME = TextKind("a class name such as ProductImages", r"[A-Z][A-Za-z0-9]{0,60}")
PYTHON_NAME = TextKind("a name such as min_id", r"[a-z][a-z0-9]*(_{1,2}[a-z0-9]+)*_?")
WIRE_NAME = TextKind("a name on the wire", r"[A-Za-z0-9_:.-]{1,80}")
PATH = TextKind("a path such as /orders/{order_id}/products", r"/[A-Za-z0-9_{}/.-]*")
HEADER = TextKind("a header name", r"[A-Za-z0-9-]{1,60}")
LINE = TextKind("one line of text")
SCOPE = TextKind("an OAuth scope", r"[a-z0-9_]+")

_later: dict[str, Kind] = {}
FIELDS = MapKind(LaterKind(_later, "field"), PYTHON_NAME)
PARAMETERS = MapKind(LaterKind(_later, "parameter"), PYTHON_NAME)

TYPE = Key(
    "type",
    ChoiceKind(tuple(types.TYPES)),
    "What kind of value it is; see the table of types.",
    "type: decimal",
    required=True,
)
DOC = Key("doc", LINE, "What it means, in one line: shown wherever a person looks.", "doc: Shown to shoppers.", True)
NOTE = Key(
    "note",
    LINE,
    "What is doubtful or surprising about it, for the reader of the schema.",
    "note: Not in the reference; the official clients use it.",
)
DEPRECATED = Key(
    "deprecated", LINE, "Why the API advises against it.", "deprecated: Replaced by V3 customers."
)
VALUE_KEYS = (
    Key("items", ChoiceKind(types.ITEM_TYPES), "What an array holds.", "items: integer"),
    Key("of", CLASS_NAME, "The shape of an object, or of an array's objects.", "of: CouponTarget"),
    Key("enum", CLASS_NAME, "The enum whose values are allowed.", "enum: CouponType"),
    Key(
        "wire",
        ChoiceKind(tuple(types.WIRE_FORMATS)),
        "How the value is spelled on the wire; the first listed for its type is the default.",
        "wire: rfc2822",
    ),
)
WIRE_NAME_KEY = Key(
    "wire_name",
    WIRE_NAME,
    "The name on the wire, where it is not the Python name.",
    "wire_name: 'date_created:min'",
)

WRITE = ObjectKind(
    "a written shape",
    "The shape in which a field is sent, where it differs from the shape that is read.",
    (TYPE, *VALUE_KEYS),
)

FIELD = ObjectKind(
    "a field",
    "One field of a record or shape. The key is its Python name.",
    (
        TYPE,
        *VALUE_KEYS,
        WIRE_NAME_KEY,
        Key("access", ChoiceKind(ACCESS), "Who may set it, and when; writable if left out.", "access: read_only"),
        Key(
            "required",
            OneOrMoreKind(ChoiceKind(("create", "update"))),
            "The operations that must be given it.",
            "required: create",
        ),
        Key("nullable", BooleanKind(), "Whether it can be null.", "nullable: true"),
        Key(
            "none_as",
            WireKind(),
            "The wire value that stands for nothing, such as '' for a date or [] for an object.",
            "none_as: ''",
        ),
        Key(
            "keep_on_update",
            BooleanKind(),
            "Whether an update must repeat it, because leaving it out clears it.",
            "keep_on_update: true",
        ),
        Key("write", WRITE, "The shape in which it is sent, where it differs.", "write: {type: array, of: OrderProductInput}"),
        Key("default", WireKind(), "What the store fills in when it is left out.", "default: 1"),
        Key("format", LINE, "Further format of a text, for documentation.", "format: email"),
        Key("min", NumberKind(), "Lowest value.", "min: 1"),
        Key("max", NumberKind(), "Highest value.", "max: 5"),
        Key("min_length", IntegerKind(minimum=0), "Shortest text.", "min_length: 1"),
        Key("max_length", IntegerKind(minimum=0), "Longest text.", "max_length: 250"),
        Key("max_items", IntegerKind(minimum=0), "Most items of a list.", "max_items: 1000"),
        Key("to", CLASS_NAME, "For a link: the resource that it leads to.", "to: Brands"),
        Key("many", BooleanKind(), "For a link: whether it leads to a list.", "many: true"),
        Key("via", PYTHON_NAME, "For a single link: the field that holds the other's id.", "via: brand_id"),
        Key("none_when", WireKind(), "For a single link: the id that means there is none.", "none_when: 0"),
        DEPRECATED,
        NOTE,
        DOC,
    ),
)
_later["field"] = FIELD

PARAMETER = ObjectKind(
    "a parameter",
    "One parameter of a list or of another operation. The key is its Python name.",
    (
        TYPE,
        *VALUE_KEYS,
        WIRE_NAME_KEY,
        Key(
            "field",
            TextKind("a field, dotted for nested ones", r"[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*"),
            "The field that a filter compares, where its name does not tell.",
            "field: total_inc_tax",
        ),
        Key(
            "op",
            ChoiceKind(COMPARISONS),
            "How a filter compares, where its name does not tell (min_x, max_x, x__like, x__in); "
            "none for one that compares nothing.",
            "op: min",
        ),
        Key("format", LINE, "Further format of a text, for documentation.", "format: email"),
        Key("header", BooleanKind(), "Whether it travels as a request header.", "header: true"),
        DEPRECATED,
        NOTE,
        DOC,
    ),
)
_later["parameter"] = PARAMETER

EVIDENCE = Key(
    "evidence",
    ChoiceKind(("client", "prose", "link")),
    "What proves it, where the reference does not.",
    "evidence: client",
)
SUNSET = Key("sunset", LINE, "What the API says about having switched it off.", "sunset: Listed as removed.")
ACCEPTS = Key(
    "accepts",
    ListKind(ChoiceKind(GROUPS)),
    "Groups of the resource's parameters that it takes; a list takes all of them.",
    "accepts: [filters]",
)
ENVELOPE = Key("envelope", WIRE_NAME, "The key that the reply's rows stand under.", "envelope: fees")

OPERATION = ObjectKind(
    "an operation",
    "One of the common verbs. Everything about it has a default.",
    (
        Key("path", PATH, "Its path, where it is not the usual one.", "path: /products/customfields"),
        Key("status", IntegerKind(minimum=200), "Status of success, where it is not the API's usual one.", "status: 201"),
        ACCEPTS,
        Key("parameters", PARAMETERS, "Further parameters of its own.", "parameters: {id__in: {type: array, …}}"),
        ENVELOPE,
        Key("partial", BooleanKind(), "Whether it can answer 207, part of the change done.", "partial: true"),
        EVIDENCE,
        DEPRECATED,
        SUNSET,
        NOTE,
        Key("doc", LINE, "What is special about it.", "doc: Archives the order."),
    ),
)

ACTION = ObjectKind(
    "an action",
    "A named operation beyond the common verbs. The key is the method that runs it.",
    (
        Key("method", ChoiceKind(METHODS), "HTTP method.", "method: POST", True),
        Key("path", PATH, "Its path; placeholders become arguments.", "path: /customers/{customer_id}/validate", True),
        Key("body", CLASS_NAME, "The shape of what is sent.", "body: PasswordCheck"),
        Key(
            "body_of",
            ChoiceKind(("create", "update")),
            "In place of body: the record's own fields, as for a create or an update.",
            "body_of: create",
        ),
        Key("returns", CLASS_NAME, "The record or shape that the reply holds.", "returns: PasswordCheckResult"),
        Key("many", BooleanKind(), "Whether the reply is a list of them.", "many: true"),
        ENVELOPE,
        ACCEPTS,
        Key("on_record", BooleanKind(), "Whether records have it too, with their own id filled in.", "on_record: true"),
        EVIDENCE,
        DEPRECATED,
        NOTE,
        DOC,
    ),
)

LINK = ObjectKind(
    "a link",
    "An attribute that leads to other records and has no field of its own on the wire.",
    (
        Key("to", CLASS_NAME, "The resource that it leads to.", "to: Customers", True),
        Key("many", BooleanKind(), "Whether it leads to a list.", "many: true"),
        Key("via", PYTHON_NAME, "The field that holds the other's id; left out for a sub-resource.", "via: customer_id"),
        Key("none_when", WireKind(), "The id that means there is none.", "none_when: 0"),
        NOTE,
        DOC,
    ),
)

ENUM = ObjectKind(
    "an enum",
    "A named list of values.",
    (
        Key("base", ChoiceKind(("string", "integer")), "What the values are; string if left out.", "base: integer"),
        Key(
            "values",
            ListKind(TextKind("a value", empty=True)),
            "The values. An empty text is written ''.",
            "values: [relative, absolute]",
            True,
        ),
        Key("labels", MapKind(LINE, TextKind("a value", r".*")), "What single values stand for.", "labels: {0: Pending}"),
        Key("open", BooleanKind(), "Whether the API has values that are not listed.", "open: true"),
        NOTE,
        DOC,
    ),
)
ENUMS = MapKind(ENUM, CLASS_NAME)

SHAPE = ObjectKind(
    "a shape",
    "An object inside a record.",
    (Key("fields", FIELDS, "Its fields.", "fields: {entity: {type: string, doc: …}}", True), NOTE, DOC),
)
SHAPES = MapKind(SHAPE, CLASS_NAME)
SHAPES_KEY = Key("shapes", SHAPES, "Objects that fields here refer to with of.", "shapes: {CouponTarget: {…}}")
ENUMS_KEY = Key("enums", ENUMS, "Lists of values that fields here refer to with enum.", "enums: {CouponType: {…}}")

PAGING = ObjectKind(
    "paging",
    "How a list is walked; what is left out is as in api.yaml.",
    (
        Key("default_limit", IntegerKind(minimum=1), "Rows of a page when no limit is sent.", "default_limit: 50"),
        Key("max_limit", IntegerKind(minimum=1), "Most rows that may be asked for.", "max_limit: 250"),
        Key("keyset", PYTHON_NAME, "The filter that starts a page at an id.", "keyset: min_id"),
        Key("none", BooleanKind(), "Whether the list has no pages: one request gives all.", "none: true"),
        NOTE,
    ),
)

SORT = ObjectKind(
    "a sort order",
    "By what a list can be ordered.",
    (
        Key("by", ListKind(PYTHON_NAME), "The fields to order by, as the parameter spells them.", "by: [id, date_created]", True),
        Key(
            "direction",
            ChoiceKind(("suffix", "parameter")),
            "Whether the direction follows the field (id:desc) or is a parameter of its own.",
            "direction: suffix",
            True,
        ),
        NOTE,
    ),
)

SCOPES = ObjectKind(
    "scopes",
    "The OAuth scopes that calls need.",
    (
        Key("read", SCOPE, "To read.", "read: store_v2_orders_read_only"),
        Key("modify", SCOPE, "To change.", "modify: store_v2_orders"),
    ),
)

RESOURCE_KEYS = (
    Key("record", CLASS_NAME, "Class of one record.", "record: Coupon", True),
    Key("path", PATH, "The path of its list.", "path: /coupons", True),
    Key("doc", LINE, "What it holds.", "doc: Codes that give a discount.", True),
    Key("source", OneOrMoreKind(LINE), "The documents that it was taken from.", "source: marketing.v2.yml", True),
    NOTE,
    DEPRECATED,
    Key("confidence", ChoiceKind(("low",)), "low: types are guesses, and read leniently.", "confidence: low"),
    Key("scopes", SCOPES, "OAuth scopes; a sub-resource has its parent's.", "scopes: {read: …, modify: …}"),
    Key("key", PYTHON_NAME, "The field that identifies a record; id if left out.", "key: id"),
    Key("single", BooleanKind(), "Whether the path holds one object instead of a list.", "single: true"),
    Key(
        "operations",
        ShorthandKind(MapKind(OPERATION, TextKind("one of " + ", ".join(VERBS), "|".join(VERBS)))),
        "What can be done, by verb: list, get, create, update, delete, delete_all, count; "
        "list_all and count_all are a sub-resource's list and count over all parents.",
        "operations: [list, get]",
        True,
    ),
    Key("actions", MapKind(ACTION, PYTHON_NAME), "Further named operations.", "actions: {validate: {…}}"),
    Key("paging", PAGING, "How the list is walked; needed where there is one.", "paging: {keyset: min_id}"),
    Key("sort", SORT, "By what the list can be ordered.", "sort: {by: [id], direction: suffix}"),
    Key("filters", PARAMETERS, "Parameters that choose rows.", "filters: {min_id: {type: integer, doc: …}}"),
    Key("options", PARAMETERS, "Parameters that shape the reply.", "options: {include: {type: array, …}}"),
    Key(
        "any_of",
        ListKind(ListKind(PYTHON_NAME)),
        "Groups of fields of which a create needs at least one.",
        "any_of: [[products, consignments]]",
    ),
    Key(
        "together",
        ListKind(ListKind(PYTHON_NAME)),
        "Groups of fields that can only be sent together.",
        "together: [[total_ex_tax, total_inc_tax]]",
    ),
    Key("fields", FIELDS, "The fields of a record.", "fields: {id: {type: integer, doc: …}}", True),
    Key("links", MapKind(LINK, PYTHON_NAME), "Ways to other records that have no field of their own.", "links: {customer: {…}}"),
    SHAPES_KEY,
    ENUMS_KEY,
    Key(
        "sub_resources",
        MapKind(LaterKind(_later, "sub_resource"), CLASS_NAME),
        "Resources below each record, by class name.",
        "sub_resources: {ProductImages: {…}}",
    ),
)
SUB_RESOURCE = ObjectKind(
    "a sub-resource",
    "A resource below the records of another. The key is its class name.",
    RESOURCE_KEYS,
)
_later["sub_resource"] = SUB_RESOURCE

RESOURCE_FILE = ObjectKind(
    "a resource file",
    "One top-level resource with all that stands below it.",
    (Key("resource", CLASS_NAME, "Class of the collection.", "resource: Coupons", True), *RESOURCE_KEYS),
)

SHARED_FILE = ObjectKind(
    "a shared file",
    "Shapes and enums that several resources use.",
    (
        Key("shared", LINE, "What the file holds; the key that marks it as shared.", "shared: Shapes that several resources use.", True),
        SHAPES_KEY,
        ENUMS_KEY,
    ),
)

API_PAGING = ObjectKind(
    "API paging",
    "How lists are walked unless a resource says otherwise.",
    (
        Key("page", WIRE_NAME, "Parameter for the page's number.", "page: page", True),
        Key("limit", WIRE_NAME, "Parameter for the page's size.", "limit: limit", True),
        Key("sort", WIRE_NAME, "Parameter for the order.", "sort: sort", True),
        Key("direction", WIRE_NAME, "Parameter for the direction, where it is one of its own.", "direction: direction", True),
        Key("first_page", IntegerKind(minimum=0), "Number of the first page.", "first_page: 1", True),
        Key("default_limit", IntegerKind(minimum=1), "Rows of a page when no limit is sent.", "default_limit: 50", True),
        Key("max_limit", IntegerKind(minimum=1), "Most rows that may be asked for.", "max_limit: 250", True),
    ),
)
STATUS = TextKind("an HTTP status", r"[1-5]\d\d")
API_FILE = ObjectKind(
    "an API file",
    "Facts that hold for the whole API.",
    (
        Key("api", LINE, "Name of the API; the key that marks the file.", "api: BigCommerce V2", True),
        Key("hosts", MapKind(TextKind("a host", r"[a-z0-9.-]+"), PYTHON_NAME), "Hosts by use.", "hosts: {api: api.bigcommerce.com}", True),
        Key("base_paths", MapKind(PATH, PYTHON_NAME), "What every path stands below, by kind of login.", "base_paths: {basic: /api/v2}", True),
        Key("headers", MapKind(HEADER, PYTHON_NAME), "Header names by use.", "headers: {token: X-Auth-Token}", True),
        Key("paging", API_PAGING, "How lists are walked.", "paging: {page: page, limit: limit, …}", True),
        Key(
            "success",
            MapKind(IntegerKind(minimum=200), TextKind("a verb", "|".join(VERBS))),
            "Status of success by verb, unless an operation says otherwise; 200 if left out.",
            "success: {create: 201}",
            True,
        ),
        Key("errors", MapKind(CLASS_NAME, STATUS), "The exception that a status raises.", "errors: {404: NotFoundException}", True),
    ),
)

#: The three sorts of file, by the key that tells them apart.
FILES = {"resource": RESOURCE_FILE, "shared": SHARED_FILE, "api": API_FILE}

#: Every object of the language, for JSON Schema and the documentation.
OBJECTS = (
    API_FILE,
    API_PAGING,
    RESOURCE_FILE,
    SUB_RESOURCE,
    OPERATION,
    ACTION,
    PAGING,
    SORT,
    SCOPES,
    PARAMETER,
    FIELD,
    WRITE,
    LINK,
    SHAPE,
    ENUM,
    SHARED_FILE,
)
