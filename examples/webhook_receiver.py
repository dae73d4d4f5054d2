"""Receive webhooks: verify, acknowledge at once, process later, deduplicate.

Try it against the embedded store. Start the receiver in one shell, with the store that it reads::

    export BIGCOMMERCE_HOST=http://localhost:8080 BIGCOMMERCE_STORE_HASH=sandbox1
    export BIGCOMMERCE_ACCESS_TOKEN=sandbox-token APP_CLIENT_SECRET=sandbox-client-secret
    python -m examples.webhook_receiver

then a store, which sends webhooks to it, in another::

    >>> from bigcommerce_sdk.sandbox import Sandbox
    >>> api = Sandbox(port=8080).start().api()
    >>> hook = {"destination": "http://localhost:5000/webhooks", "is_active": True}
    >>> api.Webhooks.create(scope="store/order/*", **hook)
    >>> api.Orders.update(101, status_id=2)

``examples/test_webhook_receiver.py`` tests it.
"""

from __future__ import annotations

import json
import logging
import os
import sqlite3
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.exception import (
    ConfigurationException,
    NotFoundException,
    SignatureException,
)
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.signing import verify_webhook
from examples.web_server import Answer, Call, WebServer

log = logging.getLogger("examples")

Work = Callable[[dict[str, Any]], object]


class Inbox:
    """Messages in a SQLite file: pending ones, and ids of processed ones.

    A message is stored before it is acknowledged, so none is lost when the process ends. Its id is
    kept to detect repeated deliveries. BigCommerce retries for two days; older ids can be deleted.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._run("CREATE TABLE IF NOT EXISTS messages (id PRIMARY KEY, body, done DEFAULT 0)")

    def _run(self, sql: str, *values: object) -> list[Any]:
        with closing(sqlite3.connect(self._path)) as database, database:
            return database.execute(sql, values).fetchall()

    def add(self, message_id: str, body: dict[str, Any]) -> None:
        """Store a message, unless its id is known."""
        row = (message_id, json.dumps(body))
        self._run("INSERT OR IGNORE INTO messages (id, body) VALUES (?, ?)", *row)

    def waiting(self) -> list[tuple[str, dict[str, Any]]]:
        """The pending messages, in the order of arrival."""
        rows = self._run("SELECT id, body FROM messages WHERE NOT done ORDER BY rowid")
        return [(message_id, json.loads(body)) for message_id, body in rows]

    def done(self, message_id: str) -> None:
        """Mark a message as processed."""
        self._run("UPDATE messages SET done = 1 WHERE id = ?", message_id)


class Receiver:
    """Accepts webhooks, and processes them in a background thread within a ``with`` block.

    Args:
        client_secret: the app's client secret, which signs the webhooks.
        inbox: the store of messages.
        work: processes one body. Failed messages are retried with the next message and at the next
            start. After a crash a message may be processed again, so ``work`` must be idempotent.
    """

    def __init__(self, client_secret: Secret, inbox: Inbox, work: Work) -> None:
        self._secret, self._inbox, self._work = client_secret, inbox, work
        self._look: SimpleQueue[bool] = SimpleQueue()  # False ends the thread
        self._thread = threading.Thread(target=self._run, name="webhooks")

    def answer(self, call: Call) -> Answer:
        """Store a message, and acknowledge it without waiting for the work."""
        if (call.method, call.path) != ("POST", "/webhooks"):
            return Answer(404)
        try:
            message = verify_webhook(call.body, call.headers, self._secret)
        except SignatureException as error:
            log.warning("a webhook was refused: %s", error)
            return Answer(401)
        self._inbox.add(message.message_id, message.body)
        self._look.put(True)
        return Answer(200)

    def _run(self) -> None:
        while self._look.get():
            for message_id, body in self._inbox.waiting():
                try:
                    self._work(body)
                except Exception:  # after any error, continue with the other messages
                    log.exception("message %s waits for another try", message_id)
                else:
                    self._inbox.done(message_id)

    def __enter__(self) -> Receiver:
        self._look.put(True)  # messages left by the previous process
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End the thread after all received messages."""
        self._look.put(False)
        self._thread.join()


def tell_of_orders(api: BigcommerceApi, body: dict[str, Any]) -> None:
    """Process a message: fetch the current order, since webhooks hold only ids."""
    if not body["scope"].startswith("store/order/"):
        return
    try:
        order = api.Orders.get(body["data"]["id"])
    except NotFoundException:
        return  # the order was deleted: a retry would not help
    log.info("order %s of %s is %s", order.id, order.billing_address.first_name, order.status)


def main() -> None:
    """Receive until Ctrl-C."""
    logging.basicConfig(level=logging.INFO)
    secret = os.environ.get("APP_CLIENT_SECRET")
    if not secret:
        sys.exit("Set APP_CLIENT_SECRET in the environment.")
    try:
        api = BigcommerceApi.from_env()
    except ConfigurationException as error:
        sys.exit(str(error))
    inbox = Inbox(Path("webhooks.db"))
    with api, Receiver(Secret(secret), inbox, lambda body: tell_of_orders(api, body)) as receiver:
        WebServer(5000, receiver.answer).run()


if __name__ == "__main__":
    main()
