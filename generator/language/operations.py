"""Operations, actions, paging and sorting of a resource."""

from __future__ import annotations

from dataclasses import replace

from bigcommerce_sdk.endpoints.metadata import DEFAULT_MAX_ROWS
from bigcommerce_sdk.records.fields import BODIES

from . import conditions
from .kinds import (
    BooleanKind,
    ChoiceKind,
    IntegerKind,
    Key,
    ListKind,
    MapKind,
    ObjectKind,
    OneOrMoreKind,
    WordOrObjectKind,
)
from .values import DEPRECATED, DOC, NOTE, PARAMETERS, VALUE_KEYS
from .words import (
    CLASS_NAME,
    ENVELOPE_NAME,
    GROUPS,
    INCLUDED,
    LINE,
    METHODS,
    PAGING_KINDS,
    PATH,
    PYTHON_NAME,
    REPLIES,
    SCOPE,
    UPSERT_METHODS,
    WIRE_NAME,
)

EVIDENCE = Key(
    "evidence",
    ChoiceKind(("client", "prose", "link")),
    "The evidence for it, if it is not in the reference of the API.",
    "evidence: client",
)
SUNSET = Key("sunset", LINE, "When or how the API was switched off.", "sunset: Listed as removed.")
ACCEPTS = Key(
    "accepts",
    ListKind(ChoiceKind(GROUPS)),
    "Groups of the resource's parameters that it takes; a list takes all of them.",
    "accepts: [filters]",
)
ENVELOPE = Key(
    "envelope",
    ENVELOPE_NAME,
    "The key of the result in the response; '' for none. The default is that of the API.",
    "envelope: fees",
)

OPERATION = ObjectKind(
    "an operation",
    "One of the common verbs. All keys have defaults.",
    (
        Key("path", PATH, "Its path, if it is not the default.", "path: /products/customfields"),
        Key(
            "status",
            OneOrMoreKind(IntegerKind(minimum=200), least=1),
            "Statuses of success, the usual one first, if they are not the default of the API.",
            "status: 201",
        ),
        ACCEPTS,
        Key(
            "parameters",
            PARAMETERS,
            "Parameters of this operation only.",
            "parameters: {id__in: {type: array, …}}",
        ),
        ENVELOPE,
        Key(
            "partial",
            BooleanKind(),
            "Whether its status can be 207: only a part of the change was applied.",
            "partial: true",
        ),
        Key(
            "by",
            PYTHON_NAME,
            "For get, if records have no path of their own: the filter of the list that takes "
            "their ids, of the type of the id. Such a get also takes the required parameters of "
            "the list.",
            "by: id__in",
        ),
        Key(
            "method",
            ChoiceKind(UPSERT_METHODS),
            "For upsert_many: the HTTP method; PUT if left out.",
            "method: POST",
        ),
        Key(
            "max_rows",
            IntegerKind(minimum=1),
            "For an array verb: the maximum number of rows in a request; "
            f"{DEFAULT_MAX_ROWS} if left out.",
            "max_rows: 50",
        ),
        Key(
            "concurrent",
            IntegerKind(minimum=1),
            "For an array verb: the maximum number of requests at once that the API allows.",
            "concurrent: 3",
        ),
        Key(
            "ids",
            WIRE_NAME,
            "For delete_many: the query parameter with the ids, or body for a list of ids as the "
            "body.",
            "ids: 'id:in'",
        ),
        Key(
            "needs_filter",
            BooleanKind(),
            "For delete_all: whether a call needs at least one filter.",
            "needs_filter: true",
        ),
        EVIDENCE,
        DEPRECATED,
        SUNSET,
        NOTE,
        Key("doc", LINE, "Notes on the operation.", "doc: Archives the order."),
    ),
)

ROWS = ObjectKind(
    "a list as body",
    "The body of an action that is a list of values or objects.",
    (
        Key("type", ChoiceKind(("array",)), "Always array.", "type: array", required=True),
        *(
            replace(each, required=each.name == "items")
            for each in VALUE_KEYS
            if each.name != "wire"
        ),
        Key("max_items", IntegerKind(minimum=1), "Most items of the list.", "max_items: 10"),
    ),
    conditions.ROWS,
)

ACTION = ObjectKind(
    "an action",
    "A named operation beyond the common verbs. The key is the method that runs it.",
    (
        Key("method", ChoiceKind(METHODS), "HTTP method.", "method: POST", True),
        Key(
            "path",
            PATH,
            "Its path; placeholders become arguments.",
            "path: /customers/{customer_id}/validate",
            True,
        ),
        Key(
            "body",
            WordOrObjectKind(CLASS_NAME, ROWS),
            "The shape of the body; a mapping for a list, which is passed as the argument rows. A "
            "union is passed as the argument body.",
            "body: PasswordCheck",
        ),
        Key(
            "body_of",
            ChoiceKind(BODIES),
            "Instead of body: the fields of the record, as for a create or an update.",
            "body_of: create",
        ),
        Key(
            "returns",
            CLASS_NAME,
            "The record or shape in the response.",
            "returns: PasswordCheckResult",
        ),
        Key("many", BooleanKind(), "Whether the response is a list of them.", "many: true"),
        Key(
            "reply",
            ChoiceKind(REPLIES),
            "For responses that are not JSON: whether they are returned as text or as bytes.",
            "reply: text",
        ),
        ENVELOPE,
        ACCEPTS,
        Key(
            "parameters",
            PARAMETERS,
            "Query and header parameters of this action only.",
            "parameters: {version: {type: integer, op: none, …}}",
        ),
        Key(
            "on_record",
            BooleanKind(),
            "Whether records have the method too, without the argument for their id.",
            "on_record: true",
        ),
        EVIDENCE,
        DEPRECATED,
        NOTE,
        DOC,
    ),
    conditions.ACTION,
)

PAGING_KIND = Key(
    "by",
    ChoiceKind(PAGING_KINDS),
    "For responses with meta, what the next page is requested by: its number (page), a cursor of "
    "the response (cursor), the id of the last row (after); none: the list has no pages.",
    "by: cursor",
)

PAGING = ObjectKind(
    "paging",
    "The paging of a list; the defaults are those of api.yaml.",
    (
        Key(
            "default_limit",
            IntegerKind(minimum=1),
            "Rows of a page without a limit.",
            "default_limit: 50",
        ),
        Key(
            "max_limit",
            IntegerKind(minimum=1),
            "Maximum limit.",
            "max_limit: 250",
        ),
        Key("keyset", PYTHON_NAME, "The filter for the lowest id of a page.", "keyset: min_id"),
        PAGING_KIND,
        Key(
            "lowered_by",
            MapKind(IntegerKind(minimum=1), INCLUDED),
            "Lower maximum limits, by the value of the option include that causes them.",
            "lowered_by: {options: 10}",
        ),
        Key(
            "none",
            BooleanKind(),
            "Whether the list has no pages: one request returns all rows.",
            "none: true",
        ),
        NOTE,
    ),
    conditions.PAGING,
)

SORT = ObjectKind(
    "a sort order",
    "The sort orders of a list.",
    (
        Key(
            "by",
            ListKind(PYTHON_NAME, least=1),
            "The fields to sort by, in the spelling of the parameter.",
            "by: [id, date_created]",
            True,
        ),
        Key(
            "direction",
            ChoiceKind(("suffix", "parameter")),
            "Whether the direction follows the field (id:desc) or is a separate parameter.",
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
        Key("read", SCOPE, "Scope for reading.", "read: store_v2_orders_read_only"),
        Key("modify", SCOPE, "Scope for changes.", "modify: store_v2_orders"),
    ),
)
