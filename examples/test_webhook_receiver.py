"""The receiver over real HTTP, with webhooks of the store and forged requests."""

from __future__ import annotations

import json
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import requests

from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Status
from bigcommerce_sdk.sandbox.webhooks import Delivery
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.signing import sign_webhook
from examples.conftest import Serve
from examples.webhook_receiver import Inbox, Receiver, Work, tell_of_orders


class Shop(NamedTuple):
    """A store with a hook, and the receiver that the hook calls."""

    sandbox: Sandbox
    api: BigcommerceApi
    inbox: Inbox
    serve: Serve

    @contextmanager
    def receiving(self, work: Work) -> Generator[str]:
        """Run a receiver during a ``with`` block; processes all messages at its end."""
        with Receiver(Secret(self.sandbox.client_secret), self.inbox, work) as receiver:
            url = f"{self.serve(receiver.answer)}/webhooks"
            self.api.Webhooks.create(scope="store/order/updated", destination=url, is_active=True)
            yield url

    def change(self, order: int) -> list[Delivery]:
        """Update an order and deliver its webhooks to the receiver."""
        self.api.Orders.update(order, staff_notes="packed")
        return self.sandbox.webhooks.flush()


@pytest.fixture
def shop(bigcommerce_sandbox: Sandbox, tmp_path: Path, serve: Serve) -> Iterator[Shop]:
    bigcommerce_sandbox.webhooks.automatic = False  # the test delivers them
    with bigcommerce_sandbox.api(max_retries=0) as api:
        yield Shop(bigcommerce_sandbox, api, Inbox(tmp_path / "webhooks.db"), serve)


class Done(list[int]):
    """Work that records the orders of its messages."""

    def __call__(self, body: dict[str, Any]) -> None:
        self.append(body["data"]["id"])


def signed(shop: Shop, body: bytes, message_id: str = "m1") -> dict[str, str]:
    return sign_webhook(body, shop.sandbox.client_secret, message_id=message_id)


BODY = json.dumps({"scope": "store/order/updated", "data": {"type": "order", "id": 101}}).encode()


def test_each_change_is_worked_on_in_order(shop: Shop) -> None:
    done = Done()
    with shop.receiving(done):
        told = [shop.change(order)[-1] for order in (102, 100, 101)]
    assert [delivery.status for delivery in told] == [200, 200, 200]
    assert done == [102, 100, 101]
    assert shop.inbox.waiting() == []


def test_it_answers_before_the_work_is_done(shop: Shop) -> None:
    answered, done = threading.Event(), Done()

    def work(body: dict[str, Any]) -> None:
        assert answered.wait(30)
        done(body)

    with shop.receiving(work):
        [told] = shop.change(101)
        assert (told.status, done) == (200, [])
        answered.set()
    assert done == [101]


def test_a_message_that_is_repeated_is_worked_on_once(shop: Shop) -> None:
    done = Done()
    with shop.receiving(done):
        told = shop.change(101)
        repeated = shop.sandbox.webhooks.redeliver(*told, *told)
    assert [delivery.status for delivery in repeated] == [200, 200]
    assert done == [101]


def test_a_repetition_after_a_restart_is_known(shop: Shop) -> None:
    done = Done()
    for _ in range(2):
        with shop.receiving(done) as url:
            reply = requests.post(url, BODY, headers=signed(shop, BODY), timeout=20)
            assert reply.status_code == 200
    assert done == [101]


def test_a_body_that_was_tampered_with_is_refused(shop: Shop) -> None:
    done, other = Done(), BODY.replace(b"101", b"102")
    with shop.receiving(done) as url:
        for body in (other, BODY + b" ", json.dumps(json.loads(BODY), indent=1).encode()):
            reply = requests.post(url, body, headers=signed(shop, BODY), timeout=20)
            assert reply.status_code == 401
    assert done == []


def test_a_message_of_another_sender_is_refused(shop: Shop) -> None:
    done = Done()
    forged = sign_webhook(BODY, "another-secret-of-some-length", message_id="m1")
    with shop.receiving(done) as url:
        for headers in (forged, {}, {"webhook-id": "m1"}):
            assert requests.post(url, BODY, headers=headers, timeout=20).status_code == 401
    assert done == []


def test_an_old_message_that_somebody_kept_is_refused(shop: Shop) -> None:
    done = Done()
    old = sign_webhook(BODY, shop.sandbox.client_secret, message_id="m1", now=1_700_000_000)
    with shop.receiving(done) as url:
        assert requests.post(url, BODY, headers=old, timeout=20).status_code == 401
    assert done == []


def test_a_forged_message_does_not_use_up_the_id_of_a_true_one(shop: Shop) -> None:
    done = Done()
    with shop.receiving(done) as url:
        forged = {**signed(shop, BODY), "webhook-signature": "v1,AAAA"}
        assert requests.post(url, BODY, headers=forged, timeout=20).status_code == 401
        assert requests.post(url, BODY, headers=signed(shop, BODY), timeout=20).ok
    assert done == [101]


def test_other_addresses_and_methods_are_not_there(shop: Shop) -> None:
    with shop.receiving(Done()) as url:
        assert requests.get(url, timeout=20).status_code == 404
        assert requests.post(f"{url}/x", BODY, timeout=20).status_code == 404


def test_a_body_that_is_too_large_is_refused(shop: Shop) -> None:
    done = Done()
    with shop.receiving(done) as url:
        reply = requests.post(url, headers={"Content-Length": "99999999"}, timeout=20)
        assert reply.status_code == 413
    assert done == []


def test_work_that_fails_is_done_with_the_next_message(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "examples")
    failing = shop.sandbox.faults.add(Status(503), method="GET", path="/orders/101")
    with shop.receiving(lambda body: tell_of_orders(shop.api, body)):
        assert [told[-1].status for told in (shop.change(101), shop.change(100))] == [200, 200]
    assert failing.fired == 1
    said = {record.getMessage() for record in caplog.records}
    assert {"order 100 of Ada is Completed", "order 101 of Ben is Awaiting Fulfillment"} <= said
    assert shop.inbox.waiting() == []


def test_work_that_goes_on_failing_is_done_at_the_next_start(shop: Shop) -> None:
    shop.sandbox.faults.add(Status(503), method="GET", path="/orders/101", times=None)
    with shop.receiving(lambda body: tell_of_orders(shop.api, body)):
        shop.change(101)
    [(_, body)] = shop.inbox.waiting()
    assert body["data"]["id"] == 101
    shop.sandbox.faults.clear()
    with shop.receiving(lambda body: tell_of_orders(shop.api, body)):
        pass
    assert shop.inbox.waiting() == []


def test_what_a_process_left_undone_is_done_at_the_next_start(shop: Shop) -> None:
    shop.inbox.add("m1", json.loads(BODY))  # then the process ends
    done = Done()
    with shop.receiving(done):
        pass
    assert done == [101]
    assert shop.inbox.waiting() == []


def test_an_order_that_is_gone_is_not_tried_again(shop: Shop) -> None:
    gone = BODY.replace(b"101", b"999")
    with shop.receiving(lambda body: tell_of_orders(shop.api, body)) as url:
        assert requests.post(url, gone, headers=signed(shop, gone), timeout=20).ok
    assert shop.inbox.waiting() == []
