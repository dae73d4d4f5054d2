"""What the actions of V3 change, as a table of effects.

An effect gets the call, whose body is valid, and returns the reply. :data:`EFFECTS` says which
effect an action has; what follows from the metadata alone is in :mod:`.actions`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from string import ascii_uppercase, digits
from typing import Any

from bigcommerce_sdk.endpoints.metadata import Action
from bigcommerce_sdk.sandbox.apis import writing
from bigcommerce_sdk.sandbox.apis.passwords import has_password
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.apis.rest.arrays import same_row
from bigcommerce_sdk.sandbox.apis.rest.call import Call
from bigcommerce_sdk.sandbox.catalogue import fields_by_wire
from bigcommerce_sdk.sandbox.problem import bad_field, not_found
from bigcommerce_sdk.sandbox.rows.generated import generated_id
from bigcommerce_sdk.sandbox.rows.inventory import (
    LOCATION_ITEMS,
    adjust,
    find_item,
    find_location,
    put_item,
)
from bigcommerce_sdk.sandbox.rows.linked_rows import create_row
from bigcommerce_sdk.sandbox.rows.parts import inside, listed
from bigcommerce_sdk.sandbox.rows.refunds import refund_of
from bigcommerce_sdk.sandbox.rows.row_builder import as_read, change, composite_key, create
from bigcommerce_sdk.sandbox.rows.store import Row
from bigcommerce_sdk.sandbox.values import complete, fitting

Values = Mapping[str, Any]
Effect = Callable[[Call], Reply]


def _row(call: Call) -> Row:
    """The row whose id is the first one of the path after those of its parents."""
    depth = 0 if call.meta.single else len(call.meta.parents)
    keys = call.ids[depth:]
    row = call.row() if call.meta.single else call.store.find(call.meta, keys[0], call.ids[:depth])
    if row is None:
        raise not_found()
    return row


def _shown(call: Call, row: Row, status: int = 200) -> Reply:
    """The reply with the row; without content if the action returns nothing."""
    if _action(call).returns is None:
        return Reply(204)
    found = call.shown(row)
    return Reply(status, call.enveloped([found] if _action(call).many else found))


def _action(call: Call) -> Action:
    action = call.endpoint.operation
    assert isinstance(action, Action)  # noqa: S101 - the table has actions only
    return action


def _result(call: Call, values: Values, status: int = 200) -> Reply:
    """The reply with the shape that an action returns."""
    record: Any = _action(call).returns
    return Reply(status, call.enveloped(complete(record, fitting(record, values))))


def adds_items(field: str, status: int = 200) -> Effect:
    """Adds the objects in the body to a list of the row."""

    def apply(call: Call) -> Reply:
        row = _row(call)
        items = [*row.values[field], *listed(call.body, field)]
        return _shown(call, change(call.store, call.meta, row, {field: items}), status)

    return apply


def removes_item(field: str) -> Effect:
    """Removes the object that the path names from a list of the row."""

    def apply(call: Call) -> Reply:
        row = _row(call)
        items = [each for each in row.values[field] if str(each.get("id")) != call.ids[-1]]
        if len(items) == len(row.values[field]):
            raise not_found()
        return _shown(call, change(call.store, call.meta, row, {field: items}))

    return apply


def sets(**values: Any) -> Effect:
    """Sets fields of the row; a function gets the call and the row for its value."""

    def apply(call: Call) -> Reply:
        row = _row(call)
        given = {n: value(call, row) if callable(value) else value for n, value in values.items()}
        made = fitting(call.meta.record, {n: value for n, value in given.items() if value})
        emptied = {name: None for name, value in given.items() if not value}
        return _shown(call, change(call.store, call.meta, row, {**emptied, **made}))

    return apply


def upserts(call: Call) -> Reply:
    """Creates or updates the row that the ids of the path and the body identify."""
    names = call.endpoint.operation.path.split("{")[1:]
    ids = dict(zip((name.partition("}")[0] for name in names), call.ids, strict=True))
    numbers = {name: int(key) if key.isdecimal() else key for name, key in ids.items()}
    return _shown(call, _upsert(call, {**numbers, **call.body}))


def upserts_rows(call: Call) -> Reply:
    """Creates or updates a row for each object of the body."""
    rows = [_upsert(call, each) for each in call.body]
    if _action(call).returns is None:
        return Reply(204)
    return Reply(200, call.enveloped([call.shown(row) for row in rows]))


def replaces_rows(call: Call) -> Reply:
    """Replaces all rows by the objects of the body."""
    for row in call.store.rows(call.meta):
        call.store.remove(call.meta, row)
    return upserts_rows(call)


def _upsert(call: Call, body: Values) -> Row:
    """Create or update the row of a body, which has the ids of its parents.

    Raises:
        Problem: 400, a parent does not exist.
    """
    store, meta = call.store, call.meta
    names = meta.parents
    parents = call._replace(ids=()).parents_of(body) if meta.parents else ()
    values = {n: value for n, value in body.items() if not meta.parents or n not in names}
    if meta.composite:
        key: Any = composite_key(meta, as_read(store, meta, parents, values))
    else:
        key = values.get(meta.key)
    row = store.find(meta, str(key), parents) if key is not None else None
    row = row or same_row(store, meta, parents or None, values)
    if row is None:
        return create_row(store, meta, parents, values)
    return change(store, meta, row, values)


def starts(resource: str, returned: str, **values: Any) -> Effect:
    """Creates a row of another resource, such as a job, and returns its id."""

    def apply(call: Call) -> Reply:
        meta = call.store.catalogue[resource]
        number = len(call.store.rows(meta)) + 1
        key = generated_id(call.store.store_hash, resource, number)
        row = create(call.store, meta, (), {meta.key: key, **values})
        return _result(call, {returned: row.key})

    return apply


def adjusts(*, relative: bool) -> Effect:
    """Changes levels of inventory, all or none."""

    def apply(call: Call) -> Reply:
        for index, each in enumerate(call.body["items"]):
            adjust(call.store, each, f"items.{index}", relative=relative)
        return _transaction(call)

    return apply


def _transaction(call: Call) -> Reply:
    key = generated_id(call.store.store_hash, "transaction", call.store.now(), str(call.body))
    return _result(call, {"transaction_id": key})


def _set_item_settings(call: Call) -> Reply:
    location = find_location(call.store, call.ids[0], "location_id")
    for index, each in enumerate(call.body["settings"]):
        path = f"settings.{index}"
        item = find_item(call.store, inside(each, "identity"), f"{path}.identity")
        settings = {name: value for name, value in each.items() if name != "identity"}
        put_item(call.store, item, location, {"settings": settings})
    return _transaction(call)


def _quote_refund(call: Call) -> Reply:
    refund = refund_of(call.store, call.ids[0], call.body)
    whole = [e for e in refund.items if e.get("item_type") == "ORDER"]
    method = {"provider_id": "custom", "amount": refund.total, "offline": True}
    values = {
        "order_id": int(call.ids[0]),
        "total_refund_amount": refund.total,
        "total_refund_tax_amount": refund.tax,
        "order_level_refund_amount": sum(each.get("amount") or 0 for each in whole),
        "tax_inclusive": False,
        "refund_methods": [[method]],
    }
    return _result(call, values, 201)


def _generate_codes(call: Call) -> Reply:
    """Create codes of a promotion from the parts and the number in the body."""
    body, store, meta = call.body, call.store, call.meta
    limits = {n: body[n] for n in ("max_uses", "max_uses_per_customer") if body.get(n) is not None}
    codes = _new_codes(call, {str(row.values["code"]) for row in store.rows(meta)})
    for code in codes:
        writing.create_checked(store, meta, call.ids, {"code": code, **limits})
    shown = [{"code": code} for code in codes]
    values = {**limits, "batch_size": len(codes), "codes": shown, "created": store.now()}
    return _result(call, values, 201)


def _new_codes(call: Call, taken: set[str]) -> list[str]:
    """Codes that differ from each other and from those taken."""
    body, size = call.body, int(call.body["batch_size"])
    length = int(body.get("code_length") or 8)
    left_out = {str(each).upper() for each in listed(body, "exclude_characters")}
    letters = [each for each in ascii_uppercase + digits if each not in left_out]
    if len(letters) ** length - len(taken) < size:
        raise bad_field("code_length", f"There are not {size} more codes of this length.")
    start = generated_id(call.store.store_hash, *call.ids, len(taken))
    choice = Random(start)  # noqa: S311 - has to be reproducible
    codes: dict[str, None] = {}
    while len(codes) < size:
        parts = (body.get("prefix"), "".join(choice.choices(letters, k=length)), body.get("suffix"))
        code = (body.get("delimiter") or "").join(part for part in parts if part)
        if code not in taken:
            codes[code] = None
    return list(codes)


def _check_credentials(call: Call) -> Reply:
    """Whether a customer has an e-mail address and a password."""
    meta = call.store.catalogue["Customers"]
    email = call.body["email"].casefold()
    for row in call.store.rows(meta):
        is_same = str(row.values["email"]).casefold() == email
        if is_same and has_password(row, call.body["password"]):
            return _result(call, {"customer_id": int(row.key), "is_valid": True})
    return _result(call, {"is_valid": False})


def _find_tax_zones(call: Call) -> Reply:
    """The zones of places: enabled ones that have the country and state."""
    found: dict[str, Row] = {}
    for place in call.body:
        for row in call.store.rows(call.meta):
            if row.values.get("enabled") and _is_in(place, row.values):
                found.setdefault(row.key, row)
    return Reply(200, call.enveloped([call.shown(row) for row in found.values()]))


def _is_in(place: Values, zone: Values) -> bool:
    targets = listed(inside(zone, "shopper_target_settings"), "locations")
    return not targets or any(
        each["country_code"] == place.get("country_code")
        and (
            not each.get("subdivision_codes")
            or place.get("subdivision_code") in each["subdivision_codes"]
        )
        for each in targets
    )


def _activate_theme(call: Call) -> Reply:
    """Make the theme with a variation the active one."""
    wanted = call.body["variation_id"]
    rows = call.store.rows(call.meta)
    chosen = [
        row
        for row in rows
        if wanted in (row.key, *(each.get("uuid") for each in row.values["variations"]))
    ]
    if not chosen:
        raise bad_field("variation_id", f"There is no theme with the variation {wanted}.")
    for row in rows:
        change(call.store, call.meta, row, {"is_active": row.key == chosen[0].key})
    return Reply(204)


def _revoke_token(call: Call) -> Reply:
    for row in call.store.rows(call.meta):
        if row.values.get("token") in (call.headers.get("Sf-Api-Token"), call.query.get("token")):
            call.store.remove(call.meta, row)
    return Reply(204)


def _issue_token(call: Call) -> Reply:
    known = fields_by_wire(call.meta.record)
    given = {name: value for name, value in call.body.items() if name in known}
    return _shown(call, create(call.store, call.meta, (), given))


def lists(call: Call) -> Reply:
    """The rows that the query chooses, below any parents."""
    return Reply(200, call.enveloped([call.shown(row) for row in call.chosen()]))


def removes_chosen(call: Call) -> Reply:
    """Deletes the rows that the query chooses, below any parents."""
    for row in list(call.chosen()):
        writing.remove(call.store, call.meta, row)
    return Reply(204)


def _with_checkout(call: Call, row: Row) -> list[Values]:
    if not call.body.get("url"):
        raise bad_field("url", "The required field 'url' was not supplied.")
    return [*_without_checkout(call, row), {"url": call.body["url"], "type": "checkout"}]


def _without_checkout(call: Call, row: Row) -> list[Values]:
    return [each for each in row.values["urls"] if each["type"] != "checkout"]


#: The effect of each action.
EFFECTS: dict[tuple[str, str], Effect] = {
    ("v3.Brands", "delete_image"): sets(image_url=""),
    ("v3.Categories", "delete_image"): sets(image_url=""),
    ("v3.ChannelCurrencyAssignments", "assign"): upserts,
    ("v3.ChannelSite", "set_checkout_url"): sets(
        urls=_with_checkout, is_checkout_url_customized=True
    ),
    ("v3.ChannelSite", "delete_checkout_url"): sets(
        urls=_without_checkout, is_checkout_url_customized=False
    ),
    ("v3.Customers", "validate_credentials"): _check_credentials,
    ("v3.InventoryItems", "adjust_absolute"): adjusts(relative=False),
    ("v3.InventoryItems", "adjust_relative"): adjusts(relative=True),
    (LOCATION_ITEMS, "update_settings"): _set_item_settings,
    ("v3.OrderRefunds", "quote"): _quote_refund,
    ("v3.PriceListAssignments", "assign"): upserts,
    ("v3.PriceListRecords", "create_for_lists"): upserts_rows,
    ("v3.PriceListRecords", "upsert_for_lists"): upserts_rows,
    ("v3.PromotionCodes", "by_code"): lists,
    ("v3.PromotionCodes", "delete_by_code"): removes_chosen,
    ("v3.PromotionCodes", "generate"): _generate_codes,
    ("v3.RedirectImexJobs", "start_export"): starts(
        "v3.RedirectImexJobs", "id", type="EXPORT", status="COMPLETED"
    ),
    ("v3.RedirectImexJobs", "start_import"): starts(
        "v3.RedirectImexJobs", "id", type="IMPORT", status="COMPLETED"
    ),
    ("v3.SearchFilterContexts", "upsert"): upserts_rows,
    ("v3.SearchFilters", "replace_all"): replaces_rows,
    ("v3.StorefrontTokens", "create_customer_impersonation"): _issue_token,
    ("v3.StorefrontTokens", "create_private"): _issue_token,
    ("v3.StorefrontTokens", "revoke"): _revoke_token,
    ("v3.TaxZones", "check"): _find_tax_zones,
    ("v3.Themes", "activate"): _activate_theme,
    ("v3.Themes", "download"): starts("v3.ThemeJobs", "job_id", status="COMPLETED"),
    ("v3.Themes", "upload"): starts("v3.ThemeJobs", "job_id", status="COMPLETED"),
    ("v3.Wishlists", "add_items"): adds_items("items", 201),
    ("v3.Wishlists", "delete_item"): removes_item("items"),
}
