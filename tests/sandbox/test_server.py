"""The sandbox as a context manager: its life, its data, many callers at once."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from decimal import Decimal
from urllib.parse import urlsplit

import pytest
from cheroot.wsgi import Server

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.wire import Connection


def test_stop_leaves_no_thread_and_no_socket() -> None:
    before = set(threading.enumerate())
    with Sandbox() as sandbox, sandbox.api() as api:
        api.Time.get()
        port = urlsplit(sandbox.base_url).port
        started = set(threading.enumerate()) - before
    for thread in started:
        thread.join(5)
    assert started
    assert not [thread for thread in started if thread.is_alive()]
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port or 0)) != 0


@pytest.mark.parametrize("resets", [False, True])
def test_what_a_client_does_not_take_is_dropped_with_its_connection(resets: bool) -> None:
    ours, theirs = socket.socketpair()
    connection = Connection(Server(("127.0.0.1", 0), None), ours)
    connection.resets = resets
    theirs.close()
    with pytest.raises(OSError):
        connection.wfile.write(b"the response")
    connection.close()
    assert connection.wfile.closed  # otherwise its collection writes to the closed socket
    assert ours.fileno() == -1


def test_it_can_be_started_again_and_keeps_its_data() -> None:
    sandbox = Sandbox(demo=False)
    for count in (0, 1):
        sandbox.start()
        sandbox.start()
        with sandbox.api() as api:
            assert api.Brands.count() == count
            api.Brands.create(name=f"Kept {count}")
        sandbox.stop()
        sandbox.stop()


def test_without_running_it_has_no_address() -> None:
    with pytest.raises(RuntimeError, match="not running"):
        _ = Sandbox().base_url


def test_two_stores_share_nothing() -> None:
    with (
        Sandbox(store_hash="one", token="t1") as one,
        Sandbox(store_hash="two", token="t2") as two,
        one.api() as first,
        two.api() as second,
    ):
        first.Brands.delete_all()
        assert (first.Brands.count(), second.Brands.count()) == (0, 3)
        assert second.Store.get().id == "two"
        assert one.base_url != two.base_url


def test_an_empty_store_has_only_what_no_caller_could_make() -> None:
    with Sandbox(demo=False) as sandbox, sandbox.api() as api:
        assert api.Products.all() == []
        assert len(api.OrderStatuses.all()) == 15
        assert api.Store.get().id == sandbox.store_hash


def test_reset_goes_back_to_the_start(sandbox: Sandbox, api: BigcommerceApi) -> None:
    api.Products.update(1, name="Changed")
    made = api.Brands.create(name="New").id
    sandbox.seed("Coupons", {"id": 50, "name": "Seeded"})
    sandbox.reset()
    assert sandbox.requests == []
    assert api.Products.get(1).name == "Enamel Mug"
    assert api.Coupons.count() == 3
    assert api.Brands.create(name="New").id == made


def test_seeded_rows_are_filled_like_created_ones(sandbox: Sandbox, api: BigcommerceApi) -> None:
    moment = datetime(2020, 2, 3, 4, 5, 6, tzinfo=UTC)
    (product,) = sandbox.seed(
        "Products",
        {"id": 70, "name": "Seeded", "price": Decimal("1.5"), "date_created": moment, "new": [1]},
    )
    (image,) = sandbox.seed("ProductImages", {"product_id": 70, "image_file": "a.jpg"})
    assert product["price"] == "1.5000"
    found = api.Products.get(70)
    assert (found.date_created, found["new"]) == (moment, [1])
    assert found.primary_image.id == image["id"]
    assert found.images[0].product_id == 70
    assert (
        api.Products.create(
            name="Next",
            type="physical",
            price=1,
            weight=1,
            categories=[1],
            availability="available",
        ).id
        == 71
    )


@pytest.mark.parametrize(
    ("resource", "row", "says"),
    [
        ("Product", {}, "Did you mean"),
        ("ProductImages", {"image_file": "a"}, "needs product_id"),
        ("ProductImages", {"product_id": 99}, "no row 99 in Products"),
        ("Products", {"price": "cheap"}, "Product.price"),
    ],
)
def test_rows_that_cannot_be_seeded(
    sandbox: Sandbox, resource: str, row: dict[str, object], says: str
) -> None:
    with pytest.raises(ValueError, match=says):
        sandbox.seed(resource, row)


def test_many_callers_at_once_lose_and_double_nothing(sandbox: Sandbox) -> None:
    with sandbox.api() as api, ThreadPoolExecutor(50) as pool:

        def create(name: str) -> int:
            return api.Brands.create(name=name).id

        names = [f"Brand {n}" for n in range(50)]
        ids = list(pool.map(create, names))
        assert len(set(ids)) == 50
        assert [brand.name for brand in pool.map(api.Brands.get, ids)] == names
        assert api.Brands.count() == 53
    assert {request.status for request in sandbox.requests} == {200, 201}


def test_a_forgotten_store_does_not_keep_the_process_alive() -> None:
    code = "from bigcommerce_sdk.sandbox import Sandbox; Sandbox().start(); print('end')"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert run.stdout == "end\n"


def test_importing_the_package_imports_nothing_of_it() -> None:
    code = (
        "import bigcommerce_sdk, bigcommerce_sdk.api, sys; "
        "print([n for n in sys.modules if 'sandbox' in n or 'werkzeug' in n or 'cheroot' in n])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
