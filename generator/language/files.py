"""The three types of schema file: a resource, shared definitions, the API."""

from __future__ import annotations

from bigcommerce_sdk.endpoints.metadata import USUAL_STATUS

from . import conditions
from .kinds import (
    BooleanKind,
    ChoiceKind,
    IntegerKind,
    Key,
    Kind,
    LaterKind,
    ListKind,
    MapKind,
    ObjectKind,
    OneOrMoreKind,
    ShorthandKind,
    TextKind,
)
from .operations import ACTION, OPERATION, PAGING, PAGING_KIND, SCOPES, SORT
from .values import (
    DEPRECATED,
    ENUMS_KEY,
    FIELDS,
    LINK,
    NOTE,
    PARAMETERS,
    RECORD,
    SHAPES_KEY,
    UNIONS_KEY,
)
from .words import (
    ACTION_NAME,
    ARRAY_WIRES,
    BASE_PATH,
    CLASS_NAME,
    ENVELOPE_NAME,
    FIELD_NAME,
    HEADER,
    LINE,
    NEW_CLASS,
    PATH,
    PYTHON_NAME,
    RESOURCE_CLASS,
    VERBS,
    WIRE_NAME,
)

_later: dict[str, Kind] = {}
RESOURCE_KEYS = (
    Key("record", NEW_CLASS, "Class of one record.", "record: Coupon", True),
    Key("path", PATH, "The path of its list.", "path: /coupons", True),
    Key("doc", LINE, "Description of the resource.", "doc: Codes that give a discount.", True),
    Key(
        "source",
        OneOrMoreKind(LINE),
        "The documents that it was taken from.",
        "source: marketing.v2.yml",
    ),
    Key(
        "confidence",
        ChoiceKind(("low",)),
        "low: types are guesses, so reading is lenient.",
        "confidence: low",
    ),
    NOTE,
    DEPRECATED,
    Key(
        "superseded",
        LINE,
        "The successor that the API recommends, for documentation only: calls do not warn; "
        "a sub-resource inherits its parent's.",
        "superseded: The API recommends V3 customers.",
    ),
    Key(
        "supersedes",
        CLASS_NAME,
        "For a resource of V3: the resource of V2 that it replaces, which warns of it once.",
        "supersedes: Products",
    ),
    Key(
        "successor",
        PATH,
        "The path of the V3 API that replaces it, for documentation.",
        "successor: /catalog/brands",
    ),
    Key(
        "area",
        LINE,
        "The group of resources that the reference lists it in; a sub-resource inherits its "
        "parent's.",
        "area: Catalog",
    ),
    Key(
        "scopes",
        SCOPES,
        "OAuth scopes; a sub-resource inherits its parent's.",
        "scopes: {read: …, modify: …}",
    ),
    Key(
        "key",
        OneOrMoreKind(PYTHON_NAME, least=2),
        "The field that identifies a record, or a list of several that identify it together, which "
        "follow each other in its path; id if left out.",
        "key: [variant_id, currency_code]",
    ),
    Key(
        "single",
        BooleanKind(),
        "Whether the path returns one object instead of a list.",
        "single: true",
    ),
    Key(
        "operations",
        ShorthandKind(MapKind(OPERATION, TextKind("one of " + ", ".join(VERBS), "|".join(VERBS)))),
        "Operations by verb: list, get, create, update, delete, delete_all, count; "
        "create_many, update_many, upsert_many and delete_many take several rows in a request; "
        "list_all and count_all are list and count of a sub-resource across all parents.",
        "operations: [list, get]",
        True,
    ),
    Key(
        "actions",
        MapKind(ACTION, ACTION_NAME),
        "Further named operations.",
        "actions: {validate: {…}}",
    ),
    Key(
        "paging",
        PAGING,
        "The paging of the list; required with a list.",
        "paging: {keyset: min_id}",
    ),
    Key("sort", SORT, "The sort orders of the list.", "sort: {by: [id], direction: suffix}"),
    Key(
        "filters",
        PARAMETERS,
        "Parameters that select rows.",
        "filters: {min_id: {type: integer, doc: …}}",
    ),
    Key(
        "options",
        PARAMETERS,
        "Parameters that shape the response.",
        "options: {include: {type: array, …}}",
    ),
    Key(
        "any_of",
        ListKind(ListKind(PYTHON_NAME, least=1)),
        "Groups of fields of which a create needs at least one.",
        "any_of: [[products, consignments]]",
    ),
    Key(
        "together",
        ListKind(ListKind(PYTHON_NAME, least=1)),
        "Groups of fields that can only be sent together.",
        "together: [[total_ex_tax, total_inc_tax]]",
    ),
    Key(
        "columns",
        ListKind(PYTHON_NAME, least=1),
        "The fields that tables show: in notebooks, in print() and on the command line.",
        "columns: [id, status, total_inc_tax]",
    ),
    Key(
        "extends",
        CLASS_NAME,
        "A record of a shared file, whose fields come before its own.",
        "extends: Metafield",
    ),
    Key(
        "fields",
        FIELDS,
        "The fields of a record.",
        "fields: {id: {type: integer, doc: …}}",
        True,
        unless="extends",
    ),
    Key(
        "links",
        MapKind(LINK, FIELD_NAME),
        "Links to other records that have no field of their own.",
        "links: {customer: {…}}",
    ),
    SHAPES_KEY,
    UNIONS_KEY,
    ENUMS_KEY,
    Key(
        "sub_resources",
        MapKind(LaterKind(_later, "sub_resource"), RESOURCE_CLASS),
        "Resources below each record, by class name.",
        "sub_resources: {ProductImages: {…}}",
    ),
)
SUB_RESOURCE = ObjectKind(
    "a sub-resource",
    "A resource below the records of another. The key is its class name.",
    RESOURCE_KEYS,
    conditions.RESOURCE,
)
_later["sub_resource"] = SUB_RESOURCE

RESOURCE_FILE = ObjectKind(
    "a resource file",
    "A top-level resource with its sub-resources.",
    (
        Key("resource", RESOURCE_CLASS, "Class of the collection.", "resource: Coupons", True),
        *RESOURCE_KEYS,
    ),
    conditions.RESOURCE_FILE,
)

SHARED_FILE = ObjectKind(
    "a shared file",
    "Records, shapes, unions and enums that several resources use.",
    (
        Key(
            "shared",
            LINE,
            "Description of the file; this key marks the file as shared.",
            "shared: Shapes that several resources use.",
            True,
        ),
        Key(
            "records",
            MapKind(RECORD, NEW_CLASS),
            "Fields that the records of several resources have; resources refer to them with "
            "extends.",
            "records: {Metafield: {fields: {…}, doc: …}}",
        ),
        SHAPES_KEY,
        UNIONS_KEY,
        ENUMS_KEY,
    ),
)

API_PAGING = ObjectKind(
    "API paging",
    "The default paging of lists.",
    (
        PAGING_KIND,
        Key("page", WIRE_NAME, "Parameter for the page number.", "page: page", True),
        Key("limit", WIRE_NAME, "Parameter for the page size.", "limit: limit", True),
        Key("sort", WIRE_NAME, "Parameter for the sort order.", "sort: sort", True),
        Key(
            "direction",
            WIRE_NAME,
            "Parameter for the direction, where it is separate.",
            "direction: direction",
            True,
        ),
        Key(
            "first_page", IntegerKind(minimum=0), "Number of the first page.", "first_page: 1", True
        ),
        Key(
            "default_limit",
            IntegerKind(minimum=1),
            "Rows of a page without a limit.",
            "default_limit: 50",
            True,
        ),
        Key(
            "max_limit",
            IntegerKind(minimum=1),
            "Maximum limit.",
            "max_limit: 250",
            True,
        ),
    ),
)
STATUS = TextKind("an HTTP status", r"[1-5][0-9][0-9]")
API_FILE = ObjectKind(
    "an API file",
    "Facts of the whole API.",
    (
        Key(
            "api",
            LINE,
            "Name of the API; this key marks the file.",
            "api: BigCommerce V2",
            True,
        ),
        Key(
            "hosts",
            MapKind(TextKind("a host", r"[a-z0-9.-]+"), PYTHON_NAME),
            "Hosts by use. An API without hosts has the hosts, headers and errors of V2.",
            "hosts: {api: api.bigcommerce.com}",
        ),
        Key(
            "base_paths",
            MapKind(BASE_PATH, PYTHON_NAME),
            "Base path by authentication, or by name.",
            "base_paths: {basic: /api/v2}",
            True,
        ),
        Key(
            "headers",
            MapKind(HEADER, PYTHON_NAME),
            "Header names by use.",
            "headers: {token: X-Auth-Token}",
        ),
        Key(
            "paging",
            API_PAGING,
            "The default paging of lists.",
            "paging: {page: page, limit: limit, …}",
            True,
        ),
        Key(
            "envelope",
            ENVELOPE_NAME,
            "The key of the result in all responses, such as data; '' (the default) for none.",
            "envelope: data",
        ),
        Key(
            "filter_separator",
            TextKind("a separator such as a colon", r"[:.~-]{1,2}"),
            "What stands before the comparison in the wire names of filters: with a colon, x__in "
            "is sent as x:in.",
            "filter_separator: ':'",
        ),
        Key(
            "array_parameters",
            ChoiceKind(ARRAY_WIRES),
            "The default wire format of array parameters: csv is comma-separated text, repeated "
            "repeats the name for each item.",
            "array_parameters: csv",
        ),
        Key(
            "success",
            MapKind(IntegerKind(minimum=200), TextKind("a verb", "|".join(VERBS))),
            f"Default status of success by verb; {USUAL_STATUS} if left out.",
            "success: {create: 201}",
        ),
        Key(
            "errors",
            MapKind(CLASS_NAME, STATUS),
            "The exception that a status raises.",
            "errors: {404: NotFoundException}",
        ),
    ),
    advice="; a directory without this file is laid over the schema of the SDK",
)
