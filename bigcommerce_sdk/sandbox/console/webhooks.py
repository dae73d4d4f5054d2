"""The page of webhooks: messages that wait, and their deliveries."""

from __future__ import annotations

from typing import Any

from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.console.layout import (
    json_block,
    json_text,
    page,
    panel,
    table,
    time_of,
)
from bigcommerce_sdk.sandbox.console.markup import Element, Node, tag
from bigcommerce_sdk.sandbox.console.operation_forms import Shown, change, done
from bigcommerce_sdk.sandbox.console.visit import Visit

_SECTION = "webhooks"
_FLUSH, _AGAIN, _EMIT = "post_webhooks_flush", "post_webhooks_redeliver", "post_webhooks_emit"
_SWITCH = "patch_webhooks"
#: Deliveries of the list at most: the latest.
_SHOWN = 100


def show_webhooks(shown: Shown | Visit) -> Reply:
    """The messages that wait, the deliveries, and what can be sent."""
    shown = shown if isinstance(shown, Shown) else Shown(shown, None)
    visit = shown.visit
    state = visit.perform("get_webhooks")
    deliveries = visit.perform("get_webhooks_deliveries")[-_SHOWN:]
    automatic = state["automatic"]
    return page(
        visit,
        "Webhooks",
        done(visit),
        tag(
            "p",
            (
                "Messages are sent automatically."
                if automatic
                else "Messages wait until they are sent."
            ),
            " The hooks of the store are records: ",
            tag("a", "V2", href=visit.url("records", "Webhooks")),
            ", ",
            tag("a", "V3", href=visit.url("records", "v3.Webhooks")),
            ".",
        ),
        shown.form(
            _SWITCH,
            "Stop sending automatically" if automatic else "Send automatically",
            fixed={"automatic": "false" if automatic else "true"},
        ),
        panel(
            "Waiting",
            table(
                "Messages that wait",
                ("Event", "Hook", "Attempt", "Due (UTC)"),
                [
                    (
                        each["payload"].get("scope"),
                        each["hook_id"],
                        each["attempt"],
                        time_of(each["due"]),
                    )
                    for each in state["pending"]
                ],
                empty="No message waits.",
                minor=("Hook", "Attempt"),
                numbers=("Hook", "Attempt"),
            ),
            shown.form(_FLUSH, "Send what is due", parameters=()),
        ),
        panel(
            "Deliveries",
            table(
                "Deliveries",
                ("Event", "Result", "Destination", "Attempt", "Time (UTC)", ""),
                [_row(shown, each) for each in reversed(deliveries)],
                empty="No message was sent yet.",
                minor=("Attempt", "Time (UTC)"),
                numbers=("Attempt",),
            ),
        ),
        panel(
            "Send an event",
            tag("p", "An event that no request to the sandbox causes.", class_="hint"),
            shown.form(_EMIT, "Send", values={"data": {"type": "cart", "id": "1"}}),
        ),
        section=_SECTION,
    )


def change_webhooks(visit: Visit) -> Reply:
    """Send messages, or change how they are sent."""
    return change(visit, show_webhooks, (_FLUSH, _AGAIN, _EMIT, _SWITCH))


def _row(shown: Shown, each: dict[str, Any]) -> tuple[Node, ...]:
    payload = tag(
        "details", tag("summary", each["scope"]), json_block(each["payload"], "The payload")
    )
    return (
        payload,
        _result(each),
        each["destination"],
        each["attempt"],
        time_of(each["at"]),
        shown.form(_AGAIN, "Send again", fixed={"message_ids": json_text([each["message_id"]])}),
    )


def _result(each: dict[str, Any]) -> Element:
    if each["error"] is None:
        return tag("span", "delivered", class_="status good")
    return tag("span", each["error"], class_="status failed")
