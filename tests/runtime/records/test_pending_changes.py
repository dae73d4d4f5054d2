"""What is changed while a request of the same record is in flight is not lost."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk import codecs
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import Record
from bigcommerce_sdk.resources import CustomerGroupDiscountRuleDict
from bigcommerce_sdk.resources.coupons import CouponAppliesTo
from tests.both import for_both_clients
from tests.runtime.loopback import Loopback, Reply

pytestmark = for_both_clients

PRODUCT: dict[str, Any] = {
    "id": 7,
    "name": "Mug",
    "price": "1.0000",
    "categories": [1],
    "weight": "2.0000",
    "is_visible": True,
}


class Gate(threading.Event):
    """Delays a response, and signals the arrival of its request."""

    def __init__(self) -> None:
        super().__init__()
        self.reached = threading.Event()

    def wait(self, timeout: float | None = None) -> bool:
        self.reached.set()
        return super().wait(timeout)


def during(server: Loopback, call: Callable[[], Any], change: Callable[[], Any], reply: Any) -> Any:
    """Run ``change`` in this thread while the request of ``call`` waits for its reply."""
    gate = Gate()
    failed: list[BaseException] = []
    server.answers(
        reply._replace(hold=gate) if isinstance(reply, Reply) else Reply(200, reply, hold=gate)
    )

    def run() -> None:
        try:
            call()
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    assert gate.reached.wait(20)
    change()
    gate.set()
    thread.join(20)
    if failed:
        raise failed[0]


@pytest.fixture
def product(server: Loopback, client: BigcommerceApi) -> Any:
    server.answers(PRODUCT)
    return client.Products.get(7)


REPLIES: list[Any] = [
    {**PRODUCT, "name": "Cup"},
    {"id": 7},
    Reply(204),
    {**PRODUCT, "name": "CUP", "price": "9.0000", "categories": [1, 5]},
]


@pytest.mark.parametrize("reply", REPLIES, ids=["echo", "id", "204", "other"])
@pytest.mark.parametrize("read_before", [True, False])
def test_what_changes_during_a_save_stays_pending(
    server: Loopback, product: Any, reply: Any, read_before: bool
) -> None:
    if read_before:
        _ = product.categories, product.price
    product.name = "Cup"

    def change() -> None:
        product.price = "3"
        product.categories.append(2)
        product.name = "Pot"

    during(server, product.save, change, reply)
    assert server.arrived[-1].body == {"name": "Cup"}
    assert (product.price, product.categories, product.name) == (3, [1, 2], "Pot")
    server.answers(Reply(204))
    product.save()
    assert server.arrived[-1].body == {"price": "3", "categories": [1, 2], "name": "Pot"}
    product.save()
    assert len(server.arrived) == 3


def test_what_changes_back_during_a_save_stays_pending(server: Loopback, product: Any) -> None:
    product.name = "Cup"
    product.categories.append(2)

    def change() -> None:
        product.name = "Mug"
        product.categories.remove(2)

    during(server, product.save, change, Reply(204))
    assert product._changes() == {"name": "Mug", "categories": [1]}


def test_a_sent_value_assigned_again_is_not_pending(server: Loopback, product: Any) -> None:
    product.name = "Cup"
    during(server, product.save, lambda: setattr(product, "name", "Cup"), {"id": 7})
    assert (product.name, product._changes()) == ("Cup", {})


def test_an_update_keeps_concurrent_assignments(server: Loopback, product: Any) -> None:
    product.weight = 5
    during(
        server,
        lambda: product.update(name="Cup"),
        lambda: setattr(product, "price", Decimal(3)),
        {"id": 7},
    )
    assert server.arrived[-1].body == {"weight": "5", "name": "Cup"}
    assert (product.name, product._changes()) == ("Cup", {"price": "3"})


def test_a_refresh_drops_earlier_changes_only(server: Loopback, product: Any) -> None:
    product.name = "Cup"
    product.categories.append(2)
    product.weight = 5

    def change() -> None:
        product.price = "3"
        product.weight = 6

    during(server, product.refresh, change, {**PRODUCT, "is_visible": False})
    assert product._changes() == {"price": "3", "weight": "6"}
    assert (product.name, product.categories, product.is_visible) == ("Mug", [1], False)


def test_a_delete_or_a_failed_save_drops_nothing(server: Loopback, product: Any) -> None:
    product.name = "Cup"
    with pytest.raises(Exception, match="500"):
        during(server, product.save, lambda: setattr(product, "price", "3"), Reply(500))
    during(server, product.delete, lambda: setattr(product, "weight", "4"), Reply(204))
    assert product._changes() == {"name": "Cup", "price": "3", "weight": "4"}


def test_a_save_succeeds_when_a_list_becomes_unsendable(server: Loopback, product: Any) -> None:
    product.name = "Cup"
    during(server, product.save, lambda: product.categories.append("x"), {"id": 7})
    assert product.categories == [1, "x"]
    product.categories.pop()
    assert product._changes() == {}


def test_two_saves_at_once_leave_what_both_sent(server: Loopback, product: Any) -> None:
    def other() -> None:
        product.price = "3"
        server.answers({"id": 7})
        product.save()

    product.name = "Cup"
    during(server, product.save, other, {"id": 7})
    assert (product.name, product.price, product._changes()) == ("Cup", 3, {})


def test_a_link_follows_the_id_that_is_assigned_during_a_save(
    server: Loopback, client: BigcommerceApi
) -> None:
    server.answers({**PRODUCT, "brand_id": 1, "brand": {"resource": "/brands/1"}})
    product: Any = client.Products.get(7)
    product.name = "Cup"
    during(server, product.save, lambda: setattr(product, "brand_id", 2), {"id": 7})
    server.answers({"id": 2, "name": "Acme"})
    assert product.brand.id == 2
    assert server.lines[-1] == "GET /brands/2"


def test_threads_share_lazily_read_values() -> None:
    from concurrent.futures import ThreadPoolExecutor

    names = [f"f{number}" for number in range(8)]
    kind: Any = type(
        "Many",
        (Record,),
        {"__slots__": (), **{n: Field(codecs.array(codecs.ANY), n) for n in names}},
    )
    with ThreadPoolExecutor(8) as pool:
        for _ in range(200):
            record: Any = kind._load({key: [0] for key in names})
            barrier = threading.Barrier(8)

            def touch(name: str, record: Any = record, barrier: Any = barrier) -> None:
                barrier.wait(20)
                getattr(record, name).append(1)
                record.f0.append(name)

            list(pool.map(touch, names))
            assert record._changes().keys() == set(names)
            assert len(record.f0) == 1 + 1 + len(names)


# -- edits in place after a save -------------------------------------------------------------


class Inner(NestedRecord):
    """Inner."""

    __slots__ = ()
    rows = Field(codecs.array(codecs.ANY), "Rows.")
    table = Field(codecs.MAP, "Table.")
    deeper = Field(codecs.nested(CouponAppliesTo), "Deeper.")


class Holder(Record):
    """Every kind of container."""

    __slots__ = ()
    any = Field(codecs.ANY, "Any.")
    map = Field(codecs.MAP, "Map.")
    lenient = Field(codecs.lenient(codecs.MAP), "Lenient.")
    maps = Field(codecs.array(codecs.MAP), "Maps.")
    anys = Field(codecs.array(codecs.ANY), "Anys.")
    lists = Field(codecs.array(codecs.array(codecs.ANY)), "Lists.")
    nested = Field(codecs.nested(Inner), "Nested.")
    many = Field(codecs.array(codecs.nested(Inner)), "Many.")


def deepest(value: Any) -> Any:
    """A dict inside a container, which can be edited in place."""
    while True:
        if isinstance(value, Inner):
            value = value.table if "table" in value else value.rows
        elif is_list(value):
            value = value[0]
        elif "in" in value:
            value = value["in"]
        else:
            return value


PLACES: dict[str, Any] = {
    "any": {"in": [{"a": 1}]},
    "map": {"in": {"a": 1}},
    "lenient": {"in": [{"a": 1}]},
    "maps": [{"in": {"a": 1}}],
    "anys": [[{"a": 1}]],
    "lists": [[{"a": 1}]],
    "nested": {"table": {"in": [{"a": 1}]}},
    "many": [{"rows": [{"in": [{"a": 1}]}]}],
}


@pytest.mark.parametrize("name", PLACES)
@pytest.mark.parametrize("assigned", [True, False])
def test_an_edit_in_place_counts_after_every_save(name: str, assigned: bool) -> None:
    raw = PLACES[name]
    holder: Any = Holder._load({"id": 1} if assigned else {"id": 1, name: codecs.ANY.decode(raw)})
    if assigned:
        setattr(holder, name, codecs.ANY.decode(raw))
    for number, whole in enumerate([False, False, True, False], 2):
        deepest(getattr(holder, name))["a"] = number
        sent = holder._changes()
        assert list(sent) == [name]
        assert (
            deepest(sent[name] if name not in ("nested", "many") else getattr(holder, name))["a"]
            == number
        )
        known = dict(sent) if not whole else {"id": 1, **codecs.ANY.decode(sent)}
        holder._absorb(known, sent, whole=whole)
        assert holder._changes() == {}


def test_edits_of_a_deep_value_are_sent_after_a_reply_without_it(
    server: Loopback, client: BigcommerceApi
) -> None:
    server.answers({"id": 9}, Reply(204), {"id": 9}, Reply(204))
    coupon: Any = client.Coupons.get(9)
    setattr(coupon, "applies_to", {"entity": "products", "ids": [1]})  # noqa: B010 - as one type
    coupon.save()
    coupon.applies_to.ids.append(2)
    coupon.save()
    coupon.applies_to.ids[0] = 5
    coupon.save()
    assert [each.body["applies_to"]["ids"] for each in server.arrived[1:]] == [[1], [1, 2], [5, 2]]


def test_a_value_that_was_passed_belongs_to_its_caller(
    server: Loopback, client: BigcommerceApi
) -> None:
    rule: CustomerGroupDiscountRuleDict = {"type": "category", "method": "percent", "amount": "5"}
    mine = [rule]
    server.answers({"id": 3})
    group: Any = client.CustomerGroups.create(name="A", discount_rules=mine)
    rule["amount"] = "7"
    mine.append(rule)
    assert [each.amount for each in group.discount_rules] == [5]
    assert group._changes() == {}


leaves = st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3)
trees = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner)
)


@given(value=trees, first=trees, second=trees)
def test_any_tree_edited_in_place_is_seen(value: Any, first: Any, second: Any) -> None:
    holder: Any = Holder._load({"anys": [codecs.ANY.decode(value)]})
    for edit in (first, second):
        holder.anys[0] = edit
        before = holder._changes()
        holder._absorb(dict(before), before, whole=False)
        assert holder._changes() == {}
        assert holder["anys"] == [edit]


def test_a_datetime_written_in_another_form_reads_back() -> None:
    from bigcommerce_sdk.resources.blog_posts import BlogPost
    from bigcommerce_sdk.resources.gift_certificates import GiftCertificate

    moment = datetime(2026, 2, 28, 12, tzinfo=UTC)
    for given_ in (moment, "2026-02-28T12:00:00Z", "Sat, 28 Feb 2026 12:00:00 +0000"):
        for record, name in (
            (GiftCertificate._load({"id": 1}), "expiry_date"),
            (GiftCertificate._load({"id": 1, "purchase_date": "1603306"}), "purchase_date"),
            (BlogPost._load({"id": 1}), "published_date"),
        ):
            lenient: Any = record
            setattr(lenient, name, given_)
            assert getattr(lenient, name) == moment
            assert lenient[name] == "Sat, 28 Feb 2026 12:00:00 +0000"
            assert lenient._changes() == {name: "Sat, 28 Feb 2026 12:00:00 +0000"}
