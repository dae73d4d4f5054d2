"""The rules of the schema review: one row per kind of change, with its effect on an app.

Meanings are sentences with code in backticks. Names in braces are replaced by values of the schema.
They are only inside code, so that no text of a schema can be interpreted as markup.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

#: Levels of schema changes, and of differences from OpenAPI documents (the last three).
Level = Literal["breaking", "risky", "safe", "docs", "missing", "different", "beyond"]
Direction = Literal["sends", "receives", "both", "none"]

#: The levels from worst to best, with their meanings.
LEVELS: dict[Level, str] = {
    "breaking": "Calls or names that worked stop working, or type checkers refuse them.",
    "risky": "Code still runs, but calls or values may differ from what the app expects, or type "
    "checkers report unreachable code.",
    "safe": "Code that worked still works.",
    "docs": "Only documentation changes.",
}

#: What a change affects.
DIRECTIONS: dict[Direction, str] = {
    "sends": "what the app sends",
    "receives": "what the app receives",
    "both": "what the app sends and receives",
    "none": "neither what the app sends nor what it receives",
}


@dataclass(frozen=True)
class Rule:
    """One kind of change.

    Attributes:
        id: its stable name, by which changes are acknowledged.
        level: the severity for apps.
        direction: what it affects.
        mirror: the rule of the opposite change, which may be the rule itself.
        meaning: the effect on calling code.
    """

    id: str
    level: Level
    direction: Direction
    mirror: str
    meaning: str


_ROWS: tuple[tuple[str, Level, Direction, str, str], ...] = (
    # -- the whole API
    ("api-name-changed", "docs", "none", "api-name-changed", "The API is called `{after}`, before `{before}`."),
    ("api-fact-added", "safe", "sends", "api-fact-removed", "`{name}` is new, with the value `{after}`."),
    ("api-fact-removed", "breaking", "sends", "api-fact-added", "`{name}` is removed; it was `{before}`."),
    ("api-fact-changed", "risky", "sends", "api-fact-changed", "`{name}` is `{after}`, before `{before}`; this affects the requests of all resources."),
    ("error-added", "safe", "receives", "error-removed", "Status `{name}` now raises `{after}`, which handlers of the general exception catch, too."),
    ("error-removed", "breaking", "receives", "error-added", "`except {before}` no longer catches status `{name}`."),
    ("error-changed", "breaking", "receives", "error-changed", "Status `{name}` raises `{after}`; `except {before}` no longer catches it."),
    # -- resources
    ("resource-added", "safe", "both", "resource-removed", "`{api}.{name}` is new."),
    ("resource-removed", "breaking", "both", "resource-added", "`{api}.{name}` now raises `AttributeError`."),
    ("resource-renamed", "breaking", "both", "resource-renamed", "`{api}.{before}` is now `{api}.{after}`; the old name raises `AttributeError`."),
    ("record-renamed", "breaking", "both", "record-renamed", "The classes `{before}` and `{before}Filters` are now `{after}` and `{after}Filters`; importing the old names fails."),
    ("class-moved", "breaking", "both", "class-moved", "`{name}` is in the module `{after}`, before in `{before}`; importing it from the old module fails."),
    ("resource-path-changed", "risky", "sends", "resource-path-changed", "Requests of `{api}.{name}` go to `{after}`, before `{before}`."),
    ("resource-parents-changed", "breaking", "sends", "resource-parents-changed", "Calls of `{api}.{name}` take the ids `{after}` first, before `{before}`."),
    ("resource-moved", "breaking", "receives", "resource-moved", "`{api}.{name}` is a sub-resource of `{after}`, before of `{before}`; records of the old parent no longer link to it."),
    ("resource-key-changed", "breaking", "both", "resource-key-changed", "Records of `{api}.{name}` are identified by `{after}`, before by `{before}`."),
    ("resource-id-type-widened", "safe", "sends", "resource-id-type-narrowed", "Calls of `{api}.{name}` take an id that is `{after}`, before only `{before}`."),
    ("resource-id-type-narrowed", "breaking", "sends", "resource-id-type-widened", "Calls of `{api}.{name}` take an id that is `{after}`, before `{before}`; type checkers refuse others."),
    ("resource-id-type-changed", "breaking", "sends", "resource-id-type-changed", "Calls of `{api}.{name}` take an id that is `{after}`, before `{before}`; type checkers refuse the old type."),
    ("resource-became-single", "breaking", "both", "resource-became-list", "`{api}.{name}` is one object instead of a list: `get()` takes no id."),
    ("resource-became-list", "breaking", "both", "resource-became-single", "`{api}.{name}` is a list instead of one object: `get(id)` needs an id."),
    ("resource-deprecated", "risky", "both", "resource-undeprecated", "Calls of `{api}.{name}` now warn with `DeprecatedOperationWarning`: `{after}`"),
    ("resource-undeprecated", "safe", "both", "resource-deprecated", "Calls of `{api}.{name}` no longer warn; the warning was: `{before}`"),
    ("resource-superseded", "docs", "none", "resource-not-superseded", "`{api}.{name}` is documented as deprecated, without a warning: `{after}`"),
    ("resource-not-superseded", "docs", "none", "resource-superseded", "`{api}.{name}` is no longer documented as deprecated without a warning; the text was: `{before}`"),
    ("scope-changed", "risky", "sends", "scope-changed", "Calls of `{api}.{name}` need the OAuth scopes `{after}`, before `{before}`; without them the store answers 403."),
    ("any-of-added", "breaking", "sends", "any-of-removed", "`{call}` now raises `MissingFieldException` without one of `{after}`."),
    ("any-of-removed", "safe", "sends", "any-of-added", "`{call}` works without any of `{before}`."),
    ("together-added", "breaking", "sends", "together-removed", "`{call}` now raises `MissingFieldException` when only some of `{after}` are given."),
    ("together-removed", "safe", "sends", "together-added", "`{call}` takes any of `{before}` alone."),
    ("columns-changed", "safe", "receives", "columns-changed", "Tables and `print` show `{after}` of the records of `{api}.{name}`, before `{before}`."),
    ("shared-record-extended", "safe", "receives", "shared-record-left", "Records of `{api}.{name}` are of the class `{after}` too."),
    ("shared-record-left", "breaking", "receives", "shared-record-extended", "Records of `{api}.{name}` are no longer of the class `{before}`; type checkers refuse them where it is expected."),
    # -- paging
    ("paging-added", "risky", "sends", "paging-removed", "`{call}` now takes `page` and `limit`; `iterall` sends them, and requests one page after another."),
    ("paging-removed", "breaking", "sends", "paging-added", "`{call}` no longer takes `page` and `limit`."),
    ("page-size-changed", "risky", "receives", "page-size-changed", "`{call}` without a `limit` returns `{after}` rows, before `{before}`."),
    ("page-limit-raised", "risky", "sends", "page-limit-lowered", "A page may have `{after}` rows, before `{before}`; without a `page_size`, `iterall` requests that many."),
    ("page-limit-lowered", "breaking", "sends", "page-limit-raised", "A `page_size` above `{after}` is refused, before above `{before}`."),
    ("included-limit-raised", "risky", "sends", "included-limit-lowered", "With `include={name}`, a page may have `{after}` rows, before `{before}`; without a `page_size`, `iterall` requests that many."),
    ("included-limit-lowered", "breaking", "sends", "included-limit-raised", "With `include={name}`, a `page_size` above `{after}` is refused, before above `{before}`."),
    ("paging-kind-changed", "risky", "both", "paging-kind-changed", "`iterall` requests pages by `{after}`, before by `{before}`; earlier checkpoints may be refused."),
    ("keyset-changed", "risky", "both", "keyset-changed", "`iterall` paginates by `{after}`, before by `{before}`; rows may have another order."),
    # -- operations and actions
    ("operation-added", "safe", "both", "operation-removed", "`{call}` is new."),
    ("operation-removed", "breaking", "both", "operation-added", "`{call}` now raises `AttributeError`."),
    ("operation-renamed", "breaking", "both", "operation-renamed", "The method `{before}` is now `{after}`; the old name raises `AttributeError`."),
    ("operation-method-changed", "risky", "sends", "operation-method-changed", "`{call}` sends `{after}`, before `{before}`."),
    ("operation-path-changed", "risky", "sends", "operation-path-changed", "`{call}` goes to `{after}`, before `{before}`."),
    ("operation-ids-changed", "breaking", "sends", "operation-ids-changed", "`{call}` takes the ids `{after}`, before `{before}`."),
    ("operation-status-changed", "docs", "none", "operation-status-changed", "`{call}` answers `{after}` on success, before `{before}`; calls accept either."),
    ("operation-accepts-more", "safe", "sends", "operation-accepts-less", "`{call}` now takes `{after}` too."),
    ("operation-accepts-less", "breaking", "sends", "operation-accepts-more", "`{call}` with `{before}` now raises `UnknownNameException`."),
    ("operation-envelope-changed", "risky", "receives", "operation-envelope-changed", "`{call}` reads its result from `{after}`, before from `{before}`."),
    ("operation-became-partial", "risky", "receives", "operation-became-whole", "`{call}` can return status 207, with only a part of the change applied."),
    ("operation-became-whole", "safe", "receives", "operation-became-partial", "`{call}` no longer returns status 207: a change is applied completely or not at all."),
    ("operation-way-changed", "risky", "sends", "operation-way-changed", "`{call}` is sent by `{after}`, before by `{before}`."),
    ("operation-needs-filter", "breaking", "sends", "operation-needs-no-filter", "`{call}` without a filter now raises `MissingFieldException`."),
    ("operation-needs-no-filter", "safe", "sends", "operation-needs-filter", "`{call}` works without a filter."),
    ("batch-size-changed", "risky", "sends", "batch-size-changed", "`{call}` sends up to `{after}` rows in a request, before up to `{before}`."),
    ("batch-concurrency-changed", "safe", "sends", "batch-concurrency-changed", "`{call}` sends up to `{after}` requests at once, before up to `{before}`."),
    ("batch-ids-changed", "risky", "sends", "batch-ids-changed", "`{call}` sends the ids as `{after}`, before as `{before}`."),
    ("operation-deprecated", "risky", "both", "operation-undeprecated", "`{call}` now warns with `DeprecatedOperationWarning`: `{after}`"),
    ("operation-undeprecated", "safe", "both", "operation-deprecated", "`{call}` no longer warns; the warning was: `{before}`"),
    ("operation-body-changed", "breaking", "sends", "operation-body-changed", "`{call}` takes the arguments of `{after}`, before of `{before}`."),
    ("operation-rows-tightened", "breaking", "sends", "operation-rows-loosened", "`{call}` takes `{after}` rows, before `{before}`; longer lists now raise `InvalidValueException`."),
    ("operation-rows-loosened", "safe", "sends", "operation-rows-tightened", "`{call}` takes `{after}` rows, before `{before}`."),
    ("operation-returns-changed", "breaking", "receives", "operation-returns-changed", "`{call}` returns `{after}`, before `{before}`."),
    ("record-method-added", "risky", "both", "record-method-removed", "`{method}` is new on records; if the store sends a field of that name, only `record[...]` still returns it."),
    ("record-method-removed", "breaking", "both", "record-method-added", "`{method}` on records now raises `FieldNotReturnedException`."),
    # -- parameters of lists and of other operations
    ("filter-added", "safe", "sends", "filter-removed", "`{call}` is now accepted."),
    ("filter-removed", "breaking", "sends", "filter-added", "`{call}` now raises `UnknownNameException`."),
    ("required-filter-added", "breaking", "sends", "required-filter-removed", "`{name}` is new; calls without it now raise `MissingFieldException`."),
    ("required-filter-removed", "breaking", "sends", "required-filter-added", "`{call}`, which was required, now raises `UnknownNameException`."),
    ("filter-became-required", "breaking", "sends", "filter-became-optional", "Calls without `{name}` now raise `MissingFieldException`."),
    ("filter-became-optional", "safe", "sends", "filter-became-required", "Calls work without `{name}`."),
    ("filter-renamed", "breaking", "sends", "filter-renamed", "`{call}` is the new spelling; type checkers refuse the old name `{before}`, and so do calls unless it is still the name on the wire."),
    ("filter-wire-name-changed", "breaking", "sends", "filter-wire-name-changed", "`{call}` is sent as `{after}`, before as `{before}`; calls that spell it as on the wire now raise `UnknownNameException`."),
    ("filter-type-widened", "safe", "sends", "filter-type-narrowed", "`{call}` takes `{after}`, before only `{before}`."),
    ("filter-type-narrowed", "breaking", "sends", "filter-type-widened", "`{call}` takes only `{after}`, before `{before}`; calls refuse values of other types, type checkers all other values."),
    ("filter-type-changed", "breaking", "sends", "filter-type-changed", "`{call}` takes `{after}`, before `{before}`; values that were taken may be refused."),
    ("filter-wire-format-changed", "risky", "sends", "filter-wire-format-changed", "`{call}` is spelled as `{after}` on the wire, before as `{before}`."),
    ("filter-group-changed", "breaking", "sends", "filter-group-changed", "`{name}` is one of the `{after}`, before of the `{before}`; the set of calls that accept it changes."),
    ("filter-meaning-changed", "risky", "receives", "filter-meaning-changed", "`{call}` compares `{after}`, before `{before}`; it may select other rows."),
    ("filter-place-changed", "risky", "sends", "filter-place-changed", "`{call}` is sent in the `{after}`, before in the `{before}`."),
    ("filter-deprecated", "docs", "none", "filter-undeprecated", "`{call}` is documented as deprecated: `{after}`"),
    ("filter-undeprecated", "docs", "none", "filter-deprecated", "`{call}` is no longer documented as deprecated; the text was: `{before}`"),
    # -- fields of records and shapes
    ("field-added", "risky", "both", "field-removed", "`{attribute}` is new; if the store sends that name already, it was the raw value and is now decoded."),
    ("argument-added", "safe", "sends", "argument-removed", "`{setting}` is new."),
    ("argument-removed", "breaking", "sends", "argument-added", "`{setting}` now raises `UnknownNameException`."),
    ("field-removed", "breaking", "both", "field-added", "`{attribute}` is removed: type checkers refuse it, and setting it raises `UnknownNameException`; if the store sends it, reading it returns the raw value."),
    ("required-field-added", "breaking", "sends", "required-field-removed", "`{attribute}` is new; without it, `{after}` of `{owner}` now raises `MissingFieldException`."),
    ("required-field-removed", "breaking", "sends", "required-field-added", "`{name}`, without which `{before}` of `{owner}` was refused, now raises `UnknownNameException` there."),
    ("field-renamed", "breaking", "both", "field-renamed", "`{attribute}` is the new spelling; type checkers refuse the old name `{before}`, and setting it raises `UnknownNameException`."),
    ("field-wire-name-changed", "breaking", "both", "field-wire-name-changed", "The raw value of `{attribute}` is under `{after}`, before under `{before}`."),
    ("field-read-type-widened", "breaking", "receives", "field-read-type-narrowed", "`{attribute}` may be `{after}`, before only `{before}`; type checkers refuse it where only that type is accepted."),
    ("field-read-type-narrowed", "risky", "receives", "field-read-type-widened", "`{attribute}` is `{after}`, before any `{before}`; type checkers report code for other values as unreachable."),
    ("field-read-type-changed", "breaking", "receives", "field-read-type-changed", "`{attribute}` is `{after}`, before `{before}`."),
    ("field-write-type-widened", "safe", "sends", "field-write-type-narrowed", "`{setting}` takes `{after}`, before only `{before}`."),
    ("field-write-type-narrowed", "breaking", "sends", "field-write-type-widened", "`{setting}` takes only `{after}`, before `{before}`; calls refuse values of other types, type checkers all other values."),
    ("field-write-type-changed", "breaking", "sends", "field-write-type-changed", "`{setting}` takes `{after}`, before `{before}`; values that were taken may be refused."),
    ("field-wire-format-changed", "risky", "both", "field-wire-format-changed", "`{attribute}` is spelled as `{after}` on the wire, before as `{before}`; raw values and request bodies change."),
    ("field-assigned-value-changed", "risky", "sends", "field-assigned-value-changed", "A value that is assigned to `{attribute}` reads back as `{after}`, before as `{before}`."),
    ("field-became-readable", "safe", "receives", "field-became-unreadable", "`{attribute}` can now be read."),
    ("field-became-unreadable", "breaking", "receives", "field-became-readable", "`{attribute}` can no longer be read; it can only be set."),
    ("field-became-settable", "safe", "sends", "field-became-unsettable", "`{after}` of `{owner}` now takes `{name}`."),
    ("field-became-unsettable", "breaking", "sends", "field-became-settable", "`{name}` in `{before}` of `{owner}` now raises `ReadOnlyFieldException`."),
    ("field-became-required", "breaking", "sends", "field-became-optional", "Without `{name}`, `{after}` of `{owner}` now raises `MissingFieldException`."),
    ("field-became-optional", "safe", "sends", "field-became-required", "`{before}` of `{owner}` works without `{name}`."),
    ("field-became-nullable", "breaking", "receives", "field-became-non-null", "`{attribute}` may be `None`."),
    ("field-became-non-null", "breaking", "receives", "field-became-nullable", "`{attribute}` is never `None`; if a response does not contain it, reading it raises `FieldNotReturnedException`."),
    ("field-accepts-none", "safe", "sends", "field-refuses-none", "`{setting}` now takes `None`."),
    ("field-refuses-none", "breaking", "sends", "field-accepts-none", "`{setting}` no longer takes `None`."),
    ("field-none-spelling-changed", "risky", "both", "field-none-spelling-changed", "`None` of `{attribute}` is `{after}` on the wire, before `{before}`."),
    ("field-kept-on-update", "breaking", "sends", "field-no-longer-kept", "Without `{name}`, `update` of `{owner}` now raises `MissingFieldException`; `save()` sends it along."),
    ("field-no-longer-kept", "risky", "sends", "field-kept-on-update", "`save()` no longer sends `{name}` along; `update` works without it, and does not change it."),
    ("field-became-parent-id", "safe", "both", "field-is-no-parent-id", "Records of lists of all parents can be saved, refreshed and deleted: `{attribute}` has the id of the parent."),
    ("field-is-no-parent-id", "breaking", "both", "field-became-parent-id", "Records of lists of all parents can no longer be refreshed: the id of the parent is not read from `{attribute}`."),
    ("field-default-changed", "risky", "sends", "field-default-changed", "Without `{name}`, the store sets `{after}`, before `{before}`."),
    ("field-limit-tightened", "breaking", "sends", "field-limit-loosened", "`{setting}` has the limits `{after}`, before `{before}`."),
    ("field-limit-loosened", "safe", "sends", "field-limit-tightened", "`{setting}` has the limits `{after}`, before `{before}`."),
    ("field-changed-elsewhere", "safe", "sends", "field-changed-here", "Batches of `{after}` take the objects in `{attribute}` as rows."),
    ("field-changed-here", "breaking", "sends", "field-changed-elsewhere", "Batches of `{before}` no longer take the objects in `{attribute}` as rows."),
    ("field-left-out-raises", "breaking", "receives", "field-left-out-is-none", "Reading `{attribute}` of a record that was read without `include` of `{after}` raises `FieldNotReturnedException`, and no longer gives `None`."),
    ("field-left-out-is-none", "safe", "receives", "field-left-out-raises", "`{attribute}` of a record that was read without `include` of `{before}` is `None`, and reading it is no error."),
    ("field-include-value-changed", "docs", "none", "field-include-value-changed", "Errors about a missing `{attribute}` name `{after}` as the value of `include`, before `{before}`."),
    ("field-format-changed", "docs", "none", "field-format-changed", "The format of `{attribute}` is documented as `{after}`, before `{before}`."),
    ("field-deprecated", "docs", "none", "field-undeprecated", "`{attribute}` is documented as deprecated: `{after}`"),
    ("field-undeprecated", "docs", "none", "field-deprecated", "`{attribute}` is no longer documented as deprecated; the text was: `{before}`"),
    # -- links
    ("link-added", "risky", "receives", "link-removed", "`{attribute}` is a new link to other records; if the store sends that name already, it was the raw value."),
    ("link-removed", "breaking", "receives", "link-added", "`{attribute}` is no longer a link to other records; reading it raises `FieldNotReturnedException`."),
    ("link-renamed", "breaking", "receives", "link-renamed", "`{attribute}` is the new spelling; reading the old name `{before}` raises `FieldNotReturnedException`."),
    ("link-target-changed", "breaking", "receives", "link-target-changed", "`{attribute}` links to `{after}`, before to `{before}`."),
    ("link-became-list", "breaking", "receives", "link-became-single", "`{attribute}` is a list instead of one record or `None`."),
    ("link-became-single", "breaking", "receives", "link-became-list", "`{attribute}` is one record or `None` instead of a list."),
    ("link-rows-used", "risky", "receives", "link-rows-ignored", "`{attribute}` uses the rows that a response has for it only if they are fewer than a page; `{attribute}.all()` then sends no request."),
    ("link-rows-ignored", "risky", "receives", "link-rows-used", "`{attribute}` uses all rows that a response has for it; `{attribute}.all()` always sends a request."),
    ("link-key-changed", "risky", "receives", "link-key-changed", "`{attribute}` is found by the id in `{after}`, before in `{before}`."),
    ("link-none-changed", "risky", "receives", "link-none-changed", "`{attribute}` is `None` when its id is `{after}`, before when it was `{before}`."),
    # -- shapes and enums
    ("shape-added", "safe", "both", "shape-removed", "The class `{name}` is new."),
    ("shape-removed", "breaking", "both", "shape-added", "Importing the class `{name}` fails."),
    ("shape-renamed", "breaking", "both", "shape-renamed", "The class `{before}` is now `{after}`; importing the old name fails."),
    ("union-added", "safe", "both", "union-removed", "The type `{name}` is new."),
    ("union-removed", "breaking", "both", "union-added", "Importing the type `{name}` fails."),
    ("union-renamed", "breaking", "both", "union-renamed", "The type `{before}` is now `{after}`; importing the old name fails."),
    ("union-key-changed", "breaking", "both", "union-key-changed", "Which class a value of `{name}` has is decided by `{after}`, before by `{before}`."),
    ("union-value-changed", "breaking", "both", "union-value-changed", "A value of `{owner}` that is named `{value}` is of the class `{after}`, before `{before}`."),
    ("union-order-changed", "breaking", "both", "union-order-changed", "An object of `{name}` whose keys fit several classes equally is of the first one in `{after}`, before in `{before}`."),
    ("union-keys-changed", "breaking", "both", "union-keys-changed", "An object of `{owner}` with the keys `{value}` is of the class `{after}`, before `{before}`."),
    ("union-alternative-added-to-replies", "breaking", "receives", "union-alternative-removed-from-replies", "Responses may contain `{value}`; type checkers refuse code that does not handle it where `{owner}` is read."),
    ("union-alternative-removed-from-replies", "breaking", "receives", "union-alternative-added-to-replies", "Where `{owner}` is read, values are no longer of the class `{value}`, and type checkers refuse it as one of its alternatives."),
    ("union-alternative-added-to-requests", "safe", "sends", "union-alternative-removed-from-requests", "`{value}` is accepted where `{owner}` is passed."),
    ("union-alternative-removed-from-requests", "breaking", "sends", "union-alternative-added-to-requests", "`{value}` is refused where `{owner}` is passed."),
    ("enum-added", "safe", "both", "enum-removed", "The type `{name}` is new."),
    ("enum-removed", "breaking", "both", "enum-added", "Importing the type `{name}` fails."),
    ("enum-renamed", "breaking", "both", "enum-renamed", "The type `{before}` is now `{after}`; importing the old name fails."),
    ("enum-base-changed", "breaking", "both", "enum-base-changed", "Values of `{name}` are `{after}`, before `{before}`."),
    ("enum-value-added-to-replies", "breaking", "receives", "enum-value-removed-from-replies", "Responses may contain `{value}`; type checkers refuse code that does not handle it, such as an exhaustive `match` over `{owner}`."),
    ("enum-value-removed-from-replies", "breaking", "receives", "enum-value-added-to-replies", "Responses no longer contain `{value}` where `{owner}` is read, and type checkers refuse it as one of its values."),
    ("enum-value-added-to-requests", "safe", "sends", "enum-value-removed-from-requests", "Type checkers accept `{value}` where `{owner}` is passed."),
    ("enum-value-removed-from-requests", "breaking", "sends", "enum-value-added-to-requests", "Type checkers refuse `{value}` where `{owner}` is passed."),
    ("open-enum-value-added", "safe", "both", "open-enum-value-removed", "Editors complete `{value}` for `{owner}`; it was valid before, because the enum is open."),
    ("open-enum-value-removed", "breaking", "both", "open-enum-value-added", "Type checkers refuse `{value}` for a variable of type `{owner}`; calls still take it, because the enum is open."),
    ("enum-opened-in-replies", "breaking", "receives", "enum-closed-in-replies", "Where `{name}` is read, values other than those listed are possible; type checkers refuse it where only listed values are accepted."),
    ("enum-closed-in-replies", "risky", "receives", "enum-opened-in-replies", "Where `{name}` is read, only listed values are possible; type checkers report code for others as unreachable."),
    ("enum-opened-in-requests", "safe", "sends", "enum-closed-in-requests", "Where `{name}` is passed, type checkers accept values other than those listed."),
    ("enum-closed-in-requests", "breaking", "sends", "enum-opened-in-requests", "Where `{name}` is passed, type checkers refuse values other than those listed."),
    ("enum-label-changed", "docs", "none", "enum-label-changed", "`{value}` is documented as `{after}`, before as `{before}`."),
    # -- documentation
    ("doc-changed", "docs", "none", "doc-changed", "The description is `{after}`, before `{before}`."),
    ("note-changed", "docs", "none", "note-changed", "The note is `{after}`, before `{before}`."),
    ("source-changed", "docs", "none", "source-changed", "The source is `{after}`, before `{before}`."),
    ("example-changed", "docs", "none", "example-changed", "The example is `{after}`, before `{before}`."),
    ("successor-changed", "docs", "none", "successor-changed", "Its V3 successor is documented as `{after}`, before as `{before}`."),
    ("supersedes-changed", "docs", "none", "supersedes-changed", "It is documented to supersede `{after}` of V2, before `{before}`; the resource of V2 warns of it once."),
    ("area-changed", "docs", "none", "area-changed", "The reference lists it under `{after}`, before under `{before}`."),
    ("evidence-changed", "docs", "none", "evidence-changed", "The evidence is `{after}`, before `{before}`."),
    ("deprecation-changed", "docs", "none", "deprecation-changed", "The reason for the deprecation is `{after}`, before `{before}`."),
    ("without-effect", "docs", "none", "without-effect", "`{attribute}` differs in the schema; calls, requests and responses do not change."),
)  # fmt: skip

#: Every rule by its id.
RULES: dict[str, Rule] = {row[0]: Rule(*row) for row in _ROWS}
