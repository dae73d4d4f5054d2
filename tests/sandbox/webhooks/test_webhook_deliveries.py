"""How webhooks are sent, to a real socket, and what follows when that fails."""

from __future__ import annotations

import logging
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from bigcommerce_sdk.exception import (
    ConfigurationException,
    SignatureException,
)
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.webhooks.schedule import RETRY_AFTER, delay_after
from bigcommerce_sdk.signing import verify_webhook
from tests.runtime.loopback import Reply, serving
from tests.sandbox.shop import NOW, Inbox, Shop
from tests.sandbox.webhook_cases import ORDER, of


def test_messages_are_sent_in_the_background(shop: Shop) -> None:
    shop.hook("store/category/created")
    inbox = shop.app.arrived = Inbox()
    hold = threading.Event()
    shop.app.answers(Reply(200, hold=hold))
    shop.api.Categories.create(name="New")
    inbox.wait()
    # The app calls the store before it responds to its message.
    assert shop.api.Categories.get(6).name == "New"
    hold.set()
    assert shop.told() == [("store/category/created", of("category", 6))]
    assert shop.last.delivered  # it was not the store that the app waited for


def test_concurrent_changes_are_delivered_once_each(shop: Shop) -> None:
    shop.hook("store/category/created")
    shop.hook("store/customer/updated")

    def create(number: int) -> int:
        return shop.api.Categories.create(name=f"C{number}").id

    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(create, range(40)))
    told = [data["id"] for _, data in shop.told()]
    assert sorted(told) == sorted(made)


def test_hook_headers_are_sent_and_cannot_replace_message_headers(shop: Shop) -> None:
    mine = {"X-Key": "canary", "Webhook-Id": "mine", "content-length": "1", "Content-Type": "a/b"}
    shop.hook("store/category/created", headers=mine)
    shop.api.Categories.create(name="New")
    (arrived,) = shop.arrived()
    assert arrived.headers["x-key"] == "canary"
    assert arrived.headers["content-type"] == "application/json"
    verify_webhook(arrived.content, arrived.headers, shop.sandbox.client_secret, now=NOW)


def test_secrets_are_neither_sent_nor_kept(
    shop: Shop, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    shop.sandbox.webhooks.automatic = False
    shop.app.answers(Reply(500, headers={"Set-Cookie": "a=b"}))
    shop.hook("store/category/created", headers={"X-Key": "canary"})
    shop.api.Categories.create(name="New")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    (arrived,) = shop.arrived()
    shop.clock.now += RETRY_AFTER[0]
    (again,) = shop.arrived()
    assert shop.sandbox.token not in str([arrived, again])
    assert shop.sandbox.client_secret not in str([arrived, again])
    assert "cookie" not in again.headers
    kept = repr([shop.sandbox.webhooks.deliveries, vars(shop.sandbox.webhooks)]) + caplog.text
    assert "canary" not in kept
    assert shop.sandbox.client_secret not in kept


def test_a_signature_of_another_app_is_refused(shop: Shop) -> None:
    shop.hook("store/category/created")
    shop.api.Categories.create(name="New")
    (arrived,) = shop.arrived()
    with pytest.raises(SignatureException):
        verify_webhook(arrived.content, arrived.headers, "the-secret-of-another-app", now=NOW)


def test_a_secret_that_cannot_sign_is_refused_at_once() -> None:
    with pytest.raises(ConfigurationException, match="client_secret"):
        Sandbox(client_secret="short")


@pytest.mark.parametrize(
    "destination",
    ["https://app.example.com/hook", "https://127.0.0.1.example.com/", "https://192.0.2.1/"],
)
def test_other_machines_are_never_called(
    shop: Shop, destination: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.hook("store/category/created", destination=destination)
    shop.api.Categories.create(name="New")
    with monkeypatch.context() as patched:
        patched.setattr(socket, "create_connection", None)
        patched.setattr(socket, "getaddrinfo", None)
        assert shop.sandbox.webhooks.flush() == []
    assert shop.last.destination == destination
    assert (shop.last.status, shop.last.next_attempt) == (None, None)
    assert shop.last.error == "not sent: the destination is not on this machine"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(shop: Shop, status: int) -> None:
    shop.hook("store/category/created")
    shop.app.answers(Reply(status, headers={"Location": f"{shop.app.url}/elsewhere"}))
    shop.api.Categories.create(name="New")
    assert [each.path for each in shop.arrived()] == ["/hook"]
    assert shop.last.error == f"status {status}; redirects are not followed"
    assert shop.last.next_attempt == NOW + 60


def test_https_is_spoken_to_https_destinations(shop: Shop) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        first: list[bytes] = []

        def receive() -> None:
            connection, _ = listening.accept()
            with connection:
                first.append(connection.recv(1))

        thread = threading.Thread(target=receive)
        thread.start()
        port = listening.getsockname()[1]
        shop.hook("store/category/created", destination=f"https://localhost:{port}/")
        shop.api.Categories.create(name="New")
        shop.sandbox.webhooks.flush()
        thread.join()
    assert first == [b"\x16"]  # a TLS handshake
    assert (shop.last.status, shop.last.next_attempt) == (None, NOW + 60)


def test_a_failed_message_is_retried_until_deactivation(shop: Shop) -> None:
    hook = shop.hook("store/category/created")
    shop.app.answers(*[Reply(503)] * 12)
    shop.api.Categories.create(name="New")
    sent = shop.arrived()
    for wait in RETRY_AFTER:
        assert shop.api.Webhooks.get(hook).is_active
        shop.clock.now += wait - 1
        assert shop.arrived() == []
        shop.clock.now += 1
        sent += shop.arrived()
    assert len(sent) == 12
    assert len({each.headers["webhook-id"] for each in sent}) == 1
    assert len({each.content for each in sent}) == 1
    assert [int(each.headers["webhook-timestamp"]) for each in sent] == [
        int(NOW) + sum(RETRY_AFTER[:n]) for n in range(12)
    ]
    assert [each.attempt for each in shop.sandbox.webhooks.deliveries] == list(range(1, 13))
    assert (shop.last.status, shop.last.error, shop.last.next_attempt) == (503, "status 503", None)
    assert not shop.api.Webhooks.get(hook).is_active
    shop.api.Categories.create(name="Newer")
    shop.clock.now += 10 * 86400
    assert shop.arrived() == []


def test_a_message_that_is_taken_at_last_is_not_sent_again(shop: Shop) -> None:
    hook = shop.hook("store/category/created")
    shop.app.answers(Reply(500), Reply(raw=b"nonsense\r\n\r\n"), Reply(204))
    shop.api.Categories.create(name="New")
    for wait in (0, *RETRY_AFTER):
        shop.clock.now += wait
        shop.sandbox.webhooks.flush()
    assert [each.status for each in shop.sandbox.webhooks.deliveries] == [500, None, 204]
    assert [each.delivered for each in shop.sandbox.webhooks.deliveries] == [False, False, True]
    assert shop.api.Webhooks.get(hook).is_active


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (None, "was deleted"),
        ({"is_active": False}, "is not active"),
        ({"destination": "https://app.example.com"}, "not on this machine"),
    ],
)
def test_a_message_is_not_retried_after_its_hook_changed(
    shop: Shop, change: dict[str, Any] | None, says: str
) -> None:
    hook = shop.hook("store/category/created")
    shop.app.answers(Reply(500))
    shop.api.Categories.create(name="New")
    assert len(shop.arrived()) == 1
    if change is None:
        shop.api.Webhooks.delete(hook)
    else:
        shop.api.Webhooks.update(hook, **change)
    shop.clock.now += 60
    assert shop.arrived() == []
    assert says in (shop.last.error or "")
    assert shop.last.next_attempt is None


def test_a_hook_that_moved_is_called_where_it_is(shop: Shop) -> None:
    hook = shop.hook("store/category/created")
    shop.app.answers(Reply(500))
    shop.api.Categories.create(name="New")
    shop.sandbox.webhooks.flush()
    shop.api.Webhooks.update(hook, destination=f"{shop.app.url}/moved?to=here")
    shop.clock.now += 60
    assert [each.target for each in shop.arrived()] == ["/hook", "/moved?to=here"]


def test_a_reset_forgets_what_waits_and_what_was_sent(shop: Shop) -> None:
    shop.hook("store/category/created")
    shop.app.answers(Reply(500))
    shop.api.Categories.create(name="New")
    assert len(shop.arrived()) == 1
    shop.sandbox.reset()
    shop.hook("store/category/created")
    shop.clock.now += 60
    assert shop.arrived() == []
    assert shop.sandbox.webhooks.deliveries == []


def test_a_failure_from_before_a_reset_turns_no_hook_off(shop: Shop) -> None:
    shop.sandbox.webhooks.automatic = False
    old = shop.hook("store/category/created")
    hold = threading.Event()
    shop.app.answers(*[Reply(500)] * 11, Reply(500, hold=hold))
    shop.api.Categories.create(name="New")
    for wait in RETRY_AFTER:
        assert len(shop.arrived()) == 1
        shop.clock.now += wait
    inbox = shop.app.arrived = Inbox()
    last = threading.Thread(target=shop.sandbox.webhooks.flush)
    last.start()
    inbox.wait()
    shop.sandbox.reset()
    assert shop.hook("store/category/created") == old
    hold.set()
    last.join()
    assert shop.api.Webhooks.get(old).is_active
    assert shop.sandbox.webhooks.deliveries == []


def test_messages_can_come_twice_and_in_any_order(shop: Shop) -> None:
    webhooks = shop.sandbox.webhooks
    webhooks.automatic = False
    shop.hook("store/category/created")
    for name in ("One", "Two", "Three"):
        shop.api.Categories.create(name=name)
    assert shop.app.arrived == []
    sent = webhooks.flush(newest_first=True)
    assert [each.payload["data"]["id"] for each in sent] == [8, 7, 6]
    shop.clock.now += 5
    again = webhooks.redeliver(sent[1], sent[0], sent[1])
    assert [each.message_id for each in again] == [sent[n].message_id for n in (1, 0, 1)]
    arrived = shop.arrived()
    assert [each.body["data"]["id"] for each in arrived] == [8, 7, 6, 7, 8, 7]
    assert arrived[1].content == arrived[3].content
    assert arrived[3].headers["webhook-timestamp"] == str(int(NOW) + 5)


def test_a_repeated_message_that_fails_is_not_sent_again(shop: Shop) -> None:
    shop.hook("store/category/created")
    shop.api.Categories.create(name="New")
    shop.sandbox.webhooks.flush()
    shop.app.answers(Reply(500))
    (again,) = shop.sandbox.webhooks.redeliver(shop.last)
    assert (again.status, again.next_attempt) == (500, None)
    shop.clock.now += 60
    assert len(shop.arrived()) == 2


def test_what_waited_goes_out_when_it_is_automatic_again(shop: Shop) -> None:
    shop.hook("store/category/created")
    shop.sandbox.webhooks.automatic = False
    inbox = shop.app.arrived = Inbox()
    shop.api.Categories.create(name="New")
    assert inbox == []
    shop.sandbox.webhooks.automatic = True
    inbox.wait()


def test_nothing_is_left_behind() -> None:
    before = set(threading.enumerate())
    with serving() as app:
        silent = threading.Event()
        app.answers(Reply(500), Reply(200, hold=silent))
        with Sandbox() as sandbox, sandbox.api() as api:
            other = sandbox.add_store("other1")
            for store in (sandbox, other):
                with store.api() as one:
                    one.Webhooks.create(
                        scope="store/category/*", destination=app.url, is_active=True
                    )
                    one.Categories.create(name="New")
            started = {t for t in threading.enumerate() if t.name == "sandbox webhooks"}
            assert len(started) == 2
            silent.set()
            assert api.Time.get()
        assert not [thread for thread in started if thread.is_alive()]
        sandbox.webhooks.emit("store/category/created", {})  # waits, for nothing runs
        assert not [t for t in threading.enumerate() if t.name == "sandbox webhooks"]
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(30)
    assert not [thread for thread in left if thread.is_alive()]


def test_a_store_that_is_removed_sends_nothing_more(shop: Shop) -> None:
    other = shop.sandbox.add_store("other1")
    hook: dict[str, Any] = {
        "scope": "store/category/*",
        "destination": f"{shop.app.url}/hook",
        "is_active": True,
    }
    shop.app.answers(Reply(500))
    with other.api() as api:
        api.Webhooks.create(**hook)
        api.Categories.create(name="New")
    other.webhooks.flush()
    shop.sandbox.remove_store(other)
    other.webhooks.emit("store/category/created", {})
    assert "sandbox webhooks" not in {thread.name for thread in threading.enumerate()}
    assert len(shop.app.arrived) == 1


def test_a_reset_lets_messages_go_out_by_themselves_again(shop: Shop) -> None:
    shop.sandbox.webhooks.automatic = False
    shop.sandbox.reset()
    assert shop.sandbox.webhooks.automatic


def test_a_store_without_hooks_on_this_machine_starts_no_thread(shop: Shop) -> None:
    shop.api.Orders.create(**ORDER)  # the demo shop has a hook of an app elsewhere
    assert shop.last.error == "not sent: the destination is not on this machine"
    assert "sandbox webhooks" not in {thread.name for thread in threading.enumerate()}


def test_attempts_wait_as_documented() -> None:
    assert [delay_after(attempt) for attempt in range(1, 13)] == [*RETRY_AFTER, None]
    assert 47 * 3600 < sum(RETRY_AFTER) < 49 * 3600
