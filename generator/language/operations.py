"""Operations, actions, paging and sorting: everything that can be done with a resource."""

from __future__ import annotations

from bigcommerce_sdk.records.fields import BODIES

from . import conditions
from .kinds import BooleanKind, ChoiceKind, IntegerKind, Key, ListKind, ObjectKind
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
    "What proves it, where the reference does not.",
    "evidence: client",
)
SUNSET = Key(
    "sunset", LINE, "What the API says about having switched it off.", "sunset: Listed as removed."
)
ACCEPTS = Key(
    "accepts",
    ListKind(ChoiceKind(GROUPS)),
    "Groups of the resource's parameters that it takes; a list takes all of them.",
    "accepts: [filters]",
)
ENVELOPE = Key(
    "envelope", WIRE_NAME, "The key that the reply's rows stand under.", "envelope: fees"
)

OPERATION = ObjectKind(
    "an operation",
    "One of the common verbs. Everything about it has a default.",
    (
        Key(
            "path", PATH, "Its path, where it is not the usual one.", "path: /products/customfields"
        ),
        Key(
            "status",
            IntegerKind(minimum=200),
            "Status of success, where it is not the API's usual one.",
            "status: 201",
        ),
        ACCEPTS,
        Key(
            "parameters",
            PARAMETERS,
            "Further parameters of its own.",
            "parameters: {id__in: {type: array, …}}",
        ),
        ENVELOPE,
        Key(
            "partial",
            BooleanKind(),
            "Whether it can answer 207, part of the change done.",
            "partial: true",
        ),
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
        Key(
            "path",
            PATH,
            "Its path; placeholders become arguments.",
            "path: /customers/{customer_id}/validate",
            True,
        ),
        Key("body", CLASS_NAME, "The shape of what is sent.", "body: PasswordCheck"),
        Key(
            "body_of",
            ChoiceKind(BODIES),
            "In place of body: the record's own fields, as for a create or an update.",
            "body_of: create",
        ),
        Key(
            "returns",
            CLASS_NAME,
            "The record or shape that the reply holds.",
            "returns: PasswordCheckResult",
        ),
        Key("many", BooleanKind(), "Whether the reply is a list of them.", "many: true"),
        ENVELOPE,
        ACCEPTS,
        Key(
            "on_record",
            BooleanKind(),
            "Whether records have it too, with their own id filled in.",
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
    "How a list is walked; what is left out is as in api.yaml.",
    (
        Key(
            "default_limit",
            IntegerKind(minimum=1),
            "Rows of a page when no limit is sent.",
            "default_limit: 50",
        ),
        Key(
            "max_limit",
            IntegerKind(minimum=1),
            "Most rows that may be asked for.",
            "max_limit: 250",
        ),
        Key("keyset", PYTHON_NAME, "The filter that starts a page at an id.", "keyset: min_id"),
        Key(
            "none",
            BooleanKind(),
            "Whether the list has no pages: one request gives all.",
            "none: true",
        ),
        NOTE,
    ),
    conditions.PAGING,
)

SORT = ObjectKind(
    "a sort order",
    "By what a list can be ordered.",
    (
        Key(
            "by",
            ListKind(PYTHON_NAME),
            "The fields to order by, as the parameter spells them.",
            "by: [id, date_created]",
            True,
        ),
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
