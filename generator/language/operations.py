"""Operations, actions, paging and sorting of a resource."""

from __future__ import annotations

from bigcommerce_sdk.records.fields import BODIES

from . import conditions
from .kinds import BooleanKind, ChoiceKind, IntegerKind, Key, ListKind, ObjectKind, TextKind
from .values import DEPRECATED, DOC, NOTE, PARAMETERS
from .words import (
    CLASS_NAME,
    GROUPS,
    LINE,
    METHODS,
    PATH,
    PYTHON_NAME,
    SCOPE,
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
    TextKind("a name on the wire, or empty", WIRE_NAME.pattern + "|"),
    "The key of the result in the response, or '' for none; by default that of the API.",
    "envelope: fees",
)

OPERATION = ObjectKind(
    "an operation",
    "One of the common verbs. All keys have defaults.",
    (
        Key("path", PATH, "Its path, if it is not the default.", "path: /products/customfields"),
        Key(
            "status",
            IntegerKind(minimum=200),
            "Status of success, if it is not the default of the API.",
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
        EVIDENCE,
        DEPRECATED,
        SUNSET,
        NOTE,
        Key("doc", LINE, "Notes on the operation.", "doc: Archives the order."),
    ),
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
        Key("body", CLASS_NAME, "The shape of the body.", "body: PasswordCheck"),
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
        ENVELOPE,
        ACCEPTS,
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
            ListKind(PYTHON_NAME),
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
