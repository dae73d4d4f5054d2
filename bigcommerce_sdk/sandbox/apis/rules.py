"""Rules of single resources that bodies must follow, beyond names, types and limits.

Each check gets the store, the ids of the parents, the body, whose types are valid, and the row that
an update changes. It raises ``Problem`` with status 400 and the name of the field.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.json.types import is_list, is_mapping
from bigcommerce_sdk.sandbox.problem import Problem, bad_field
from bigcommerce_sdk.sandbox.quirks import (
    COPIED_WHEN_LEFT_OUT,
    NOT_NEGATIVE,
    REDIRECT_TARGETS,
    REQUIRED_INSIDE,
)
from bigcommerce_sdk.sandbox.rows.amounts import money
from bigcommerce_sdk.sandbox.rows.computed_fields import video_key
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.webhooks.hooks import check_hook

Values = Mapping[str, Any]
Check = Callable[[Store, tuple[str, ...], Values, Row | None], None]

#: An address of a picture, or a path below the import folder: no path of the client's machine.
_ADDRESS = re.compile(r"https?://[^\s/]+/\S+", re.IGNORECASE)
_IMPORTED = re.compile(r"[\w-][\w .-]*(/[\w-][\w .-]*)*")

#: The shortest password, which also needs letters and digits.
SHORTEST_PASSWORD = 7


def check_rules(
    store: Store,
    meta: ResourceMeta,
    parents: tuple[str, ...],
    body: Values,
    row: Row | None,
    *,
    in_v3: bool = False,
) -> None:
    """Check a body by the rules of its resource.

    Args:
        store: the store.
        meta: the resource.
        parents: ids of the parents of the row.
        body: the body, whose types are valid.
        row: the row to update; ``None`` to create one.
        in_v3: whether the body was sent to V3, which has most of these rules in its own form.

    Raises:
        Problem: 400, names the field.
    """
    if in_v3 and meta.name not in RULES_OF_BOTH:
        return
    _check_amounts(NOT_NEGATIVE.get(meta.name, ()), body)
    if row is None:
        _check_inside(REQUIRED_INSIDE.get(meta.name, {}), body)
    check = CHECKS.get(meta.name)
    if check is not None:
        check(store, parents, body, row)


def with_copies(meta: ResourceMeta, body: Values) -> Values:
    """The body of a create, with parts that are copied from others when they are left out."""
    rule = COPIED_WHEN_LEFT_OUT.get(meta.name)
    if rule is None or any(body.get(name) for name in (rule.field, *rule.instead)):
        return body
    copied = {name: each for name, each in body[rule.source].items() if name not in rule.without}
    return {**body, rule.field: [copied]}


def _check_amounts(names: tuple[str, ...], body: Values, path: str = "") -> None:
    for name in names:
        if money(body.get(name)) < 0:
            raise _invalid(path + name, f"it must be >= 0, not {body[name]}")


def _check_inside(required: Mapping[str, tuple[str, ...]], body: Values) -> None:
    """Check that objects, and objects in lists, have their required fields.

    ``a|b`` means that one of the two is enough.
    """
    for name, needed in required.items():
        for path, value in _objects(name, body.get(name)):
            for names in needed:
                if not any(value.get(each) for each in names.split("|")):
                    field = f"{path}.{names.split('|')[0]}"
                    raise bad_field(field, f"The required field '{field}' was not supplied.")


def _objects(name: str, value: Any) -> Iterator[tuple[str, Values]]:
    if is_mapping(value):
        yield name, value
    elif is_list(value):
        for index, each in enumerate(value):
            yield f"{name}.{index}", each


def _check_order(store: Store, parents: tuple[str, ...], body: Values, row: Row | None) -> None:
    code = body.get("default_currency_code")
    currencies = store.rows(store.catalogue["Currencies"])
    if code and code not in [each.values.get("currency_code") for each in currencies]:
        raise _invalid("default_currency_code", f"the store has no currency {code!r}")
    lines = list(_lines(body))
    if row is None and not lines:
        raise _invalid("products", "an order needs at least one product")
    for path, line in lines:
        _check_line(store, path, line, is_new=line.get("id") is None)


def _lines(body: Values) -> Iterator[tuple[str, Values]]:
    """The lines of an order in a body, also those of its consignments, with their paths."""
    yield from _objects("products", body.get("products"))
    consignments = body.get("consignments")
    for kind, value in consignments.items() if is_mapping(consignments) else ():
        for path, each in _objects(f"consignments.{kind}", value):
            yield from _objects(f"{path}.line_items", each.get("line_items"))


def _check_line(store: Store, path: str, line: Values, *, is_new: bool) -> None:
    product = line.get("product_id")
    if product and store.find(store.catalogue["Products"], str(product), ()) is None:
        raise _invalid(f"{path}.product_id", f"{product} does not exist")
    if is_new and not product:  # a custom product
        for name in ("name", "price_inc_tax", "price_ex_tax"):
            if line.get(name) in (None, ""):
                field = f"{path}.{name}"
                words = f"The field '{field}' is required without an existing product_id."
                raise bad_field(field, words)
    quantity = line.get("quantity")
    if quantity is not None and int(quantity) < is_new:
        raise _invalid(f"{path}.quantity", f"it must be >= {int(is_new)}, not {quantity}")
    _check_amounts(NOT_NEGATIVE["OrderProducts"], line, f"{path}.")


def _check_shipment(store: Store, parents: tuple[str, ...], body: Values, row: Row | None) -> None:
    address = body.get("order_address_id")
    addresses = store.catalogue["OrderShippingAddresses"]
    if address is not None and store.find(addresses, str(address), parents) is None:
        raise _invalid("order_address_id", f"the order has no address {address}")
    items = body.get("items")
    if row is None and not items:
        raise _invalid("items", "a shipment needs at least one item")
    wanted: Counter[str] = Counter()
    for path, item in _objects("items", items):
        key, quantity = str(item.get("order_product_id")), int(item.get("quantity") or 0)
        line = store.find(store.catalogue["OrderProducts"], key, parents)
        if line is None:
            raise _invalid(f"{path}.order_product_id", f"the order has no line {key}")
        wanted[key] += quantity
        left = line.values["quantity"] - line.values["quantity_shipped"]
        if quantity < 1 or wanted[key] > left:
            raise _invalid(f"{path}.quantity", f"{left} of the line can be shipped, not {quantity}")


def _check_customer(store: Store, parents: tuple[str, ...], body: Values, row: Row | None) -> None:
    login = body.get("_authentication")
    password = login.get("password") if is_mapping(login) else None
    if not is_mapping(login) or password is None:
        return
    strong = re.search("[A-Za-z]", password) and re.search("[0-9]", password)
    if len(password) < SHORTEST_PASSWORD or not strong:
        raise _invalid(
            "_authentication.password",
            f"it needs at least {SHORTEST_PASSWORD} characters, with letters and digits",
        )
    if login.get("password_confirmation") not in (None, password):
        raise _invalid("_authentication.password_confirmation", "it is not the password")


def _check_image(store: Store, parents: tuple[str, ...], body: Values, row: Row | None) -> None:
    picture = body.get("image_file")
    if not isinstance(picture, str):
        return  # a file that was uploaded
    if not (_ADDRESS.fullmatch(picture) or _IMPORTED.fullmatch(picture)):
        raise _invalid("image_file", "it must be a web address or a path in the import folder")


def _check_video(store: Store, parents: tuple[str, ...], body: Values, row: Row | None) -> None:
    if "url" not in body:
        return
    key = video_key(body)
    if key is None:
        raise _invalid("url", "it must be the address of a YouTube video")
    taken = store.find(store.catalogue["ProductVideos"], key, parents)
    if row is not None and key != row.key and taken is not None:
        raise Problem(409, f"The product already has the video {key}.", {"field": "url"})


def _check_redirect(store: Store, parents: tuple[str, ...], body: Values, row: Row | None) -> None:
    forward = body.get("forward")
    if not is_mapping(forward):
        return
    before: Values = row.values["forward"] if row else {}
    kind, target = (str(forward.get(n) or before.get(n) or "") for n in ("type", "ref"))
    if not target and row is None:
        raise bad_field("forward.ref", "The required field 'forward.ref' was not supplied.")
    resource = REDIRECT_TARGETS.get(kind)
    if resource and target and store.find(store.catalogue[resource], target, ()) is None:
        raise _invalid("forward.ref", f"the {kind} {target} does not exist")


def check_version(store: Store, parents: tuple[str, ...], body: Values, row: Row | None) -> None:
    """Check that a body was made from the latest version of a cart, if it names one.

    Raises:
        Problem: 409, the cart has changed since.
    """
    given = body.get("version")
    if row is not None and given is not None and given != row.values["version"]:
        words = f"The version {given} is not the latest one, which is {row.values['version']}."
        raise Problem(409, words, {"field": "version"})


def _check_hook(store: Store, parents: tuple[str, ...], body: Values, row: Row | None) -> None:
    check_hook(store, body, row)


def _invalid(name: str, why: str) -> Problem:
    return bad_field(name, f"The field '{name}' is invalid: {why}.")


#: Resources whose checks hold for bodies of V3, too.
RULES_OF_BOTH = frozenset({"Webhooks"})

#: The checks by resource.
CHECKS: dict[str, Check] = {
    "Customers": _check_customer,
    "OrderShipments": _check_shipment,
    "Orders": _check_order,
    "ProductImages": _check_image,
    "ProductVideos": _check_video,
    "Redirects": _check_redirect,
    "Webhooks": _check_hook,
    "v3.Carts": check_version,
    "v3.Checkouts": check_version,
}
