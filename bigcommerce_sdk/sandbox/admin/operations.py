"""The table of operations: what each takes, does and returns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Any, Literal, NamedTuple, Protocol, get_type_hints

from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.sandbox.admin.schemas import (
    NUMBER,
    OBJECT,
    SWITCH,
    TEXT,
    WHOLE,
    Schema,
    listing,
    nullable,
    record,
    schema_of,
)
from bigcommerce_sdk.sandbox.clock import LATEST, Clock
from bigcommerce_sdk.sandbox.faults.kinds import KINDS
from bigcommerce_sdk.sandbox.faults.rule import OPTIONS, Rule
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.stores import SandboxStore
from bigcommerce_sdk.sandbox.tenants.journal import APIS, Recorded
from bigcommerce_sdk.sandbox.webhooks import Delivery
from bigcommerce_sdk.sandbox.webhooks.outbox import Waiting
from bigcommerce_sdk.signing import Person

#: The beginning of the paths.
BASE = "/sandbox/"
#: The parameter that names a store.
STORE = "store"


class Stores(Protocol):
    """The stores of a sandbox. ``Sandbox`` has its methods and documents them."""

    stores: list[SandboxStore]

    @property
    def clock(self) -> Clock:
        """The time."""
        ...

    @property
    def add_store(self) -> Callable[..., SandboxStore]:
        """Adds a store."""
        ...

    def remove_store(self, store: SandboxStore) -> None:
        """Remove an added store."""
        ...

    def reset(self) -> None:
        """Restore the initial state."""
        ...


class Call(NamedTuple):
    """A call of an operation.

    Attributes:
        stores: the stores.
        store: the store that the request names.
        given: the arguments by name, of their types. Those that are not given are missing.
    """

    stores: Stores
    store: SandboxStore
    given: dict[str, Any]


@dataclass(frozen=True)
class Parameter:
    """An argument of an operation.

    Attributes:
        name: its name, in the URL or the body.
        schema: what it takes.
        doc: what it means.
        required: whether it must be given.
        what: the valid values in words, to follow "must be"; by default made of the schema.
    """

    name: str
    schema: Schema
    doc: str
    required: bool = False
    what: str = ""


@dataclass(frozen=True)
class Operation:
    """An operation.

    Attributes:
        method: the HTTP method.
        path: the path below ``BASE``, with placeholders.
        doc: what it does.
        run: does it, and returns the JSON of the reply.
        python: the attributes of the Python API that do the same, as class and name.
        takes: the arguments: of the URL if the method is GET or DELETE, of the body otherwise.
        whole: the schema of a body that is one argument, named ``data``, in place of ``takes``.
        returns: the schema of the reply; ``None`` for none.
        status: the status of the reply.
        on: what it is about: one store, the sandbox as a whole, or what anyone may read.
    """

    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    path: str
    doc: str
    run: Callable[[Call], Any]
    python: tuple[str, ...] = ()
    takes: tuple[Parameter, ...] = ()
    whole: Schema | None = None
    returns: Schema | None = None
    status: int = 200
    on: Literal["store", "sandbox", "anyone"] = "store"

    @property
    def name(self) -> str:
        """Its name: the method and the path in lower case."""
        words = self.path.replace("{", "").replace("}", "").replace(".", "/").replace("-", "/")
        return "_".join([self.method.lower(), *words.replace("_", "/").split("/")])

    @property
    def has_body(self) -> bool:
        """Whether its requests have a body."""
        return self.method not in ("GET", "DELETE")

    @property
    def placeholders(self) -> list[str]:
        """The arguments that the path holds."""
        return [part[1:-1] for part in self.path.split("/") if part.startswith("{")]


def _remove_fault(call: Call) -> None:
    for rule in call.store.faults.pending:
        if str(rule.id) == call.given["id"] and call.store.faults.remove(rule):
            return
    raise Problem(404, "There is no planned fault with this id.")


def _plain(rows: Iterable[Any]) -> list[dict[str, Any]]:
    """Named tuples as JSON objects."""
    return [row._asdict() for row in rows]


def _requests(call: Call) -> Any:
    return [
        {
            **{name: value for name, value in each._asdict().items() if name in _RECORDED},
            "headers": dict(each.headers),
            "reply": each.reply,
        }
        for each in call.store.journal.find(**call.given)
    ]


def _drop_requests(call: Call) -> Any:
    journal = call.store.journal
    return {"deleted": journal.delete(**call.given) if call.given else journal.clear()}


def _quota(call: Call) -> Any:
    quota = call.store.quota
    return {name: getattr(quota, name) for name in ("limit", "window", "used", "remaining")}


def _change_quota(call: Call) -> Any:
    call.store.quota.change(**call.given)
    return _quota(call)


def _settings(call: Call) -> Any:
    return _settings_of(call.store)


def _settings_of(store: SandboxStore) -> Any:
    return {
        "store_hash": store.store_hash,
        "client_id": store.client_id,
        "base_url": store.base_url,
        "scopes": None if store.scopes is None else sorted(store.scopes),
        "strict": store.strict,
    }


def _change_settings(call: Call) -> Any:
    for name, value in call.given.items():
        setattr(call.store, name, value)
    return _settings(call)


def _add_store(call: Call) -> Any:
    return _settings_of(call.stores.add_store(**call.given))


def _remove_store(call: Call) -> None:
    for store in call.stores.stores:
        if store.store_hash == call.given["store_hash"]:
            call.stores.remove_store(store)
            return
    raise Problem(404, "There is no store with this hash.")


def _clock(call: Call) -> Any:
    return {"now": call.stores.clock.now, "frozen": call.stores.clock.frozen}


def _change_clock(call: Call) -> Any:
    clock, given = call.stores.clock, call.given
    if "now" in given and "seconds" in given:
        raise ValueError("Give either now (the time to set) or seconds (to advance it by).")
    if "seconds" in given:
        clock.advance(given["seconds"])
    if given.get("frozen"):
        clock.frozen = True  # first, so that no time passes after setting it
    if "now" in given:
        clock.set(given["now"])
    if "frozen" in given:
        clock.frozen = given["frozen"]
    return _clock(call)


def _webhooks(call: Call) -> Any:
    webhooks = call.store.webhooks
    return {"automatic": webhooks.automatic, "pending": _plain(webhooks.pending)}


def _change_webhooks(call: Call) -> Any:
    if "automatic" in call.given:
        call.store.webhooks.automatic = call.given["automatic"]
    return _webhooks(call)


def _redeliver(call: Call) -> Any:
    latest = {each.message_id: each for each in call.store.webhooks.deliveries}
    for wanted in call.given["message_ids"]:
        if wanted not in latest:
            raise ValueError(f"There is no delivery of a message {shown(wanted)}.")
    again = [latest[wanted] for wanted in call.given["message_ids"]]
    return _plain(call.store.webhooks.redeliver(*again))


def _load(call: Call) -> Any:
    given = dict(call.given)
    if "user" in given:
        given["user"] = Person(**given["user"])
    return call.store.callbacks.load(**given)


def _faults() -> Schema:
    """The schema of a fault to plan, by its kind."""
    options = {name: schema_of(hint) for name, hint in get_type_hints(Rule.__init__).items()}
    kinds: list[Schema] = []
    for kind, fault in KINDS.items():
        hints = get_type_hints(fault)
        own = {field.name: schema_of(hints[field.name]) for field in fields(fault)}
        needed = [
            field.name
            for field in fields(fault)
            if field.default is MISSING and field.default_factory is MISSING
        ]
        known: Mapping[str, Schema] = {
            "fault": {"const": kind},
            **own,
            **{name: options[name] for name in OPTIONS},
        }
        kinds.append({"type": "object", "required": ["fault", *needed], "properties": known})
    return {"oneOf": kinds}


_CALLBACK: Schema = {"type": "object", "additionalProperties": {"type": "string"}}
_USER: Schema = {
    **record(id=WHOLE, email={"type": ["string", "null"]}, locale={"type": ["string", "null"]}),
    "required": ["id"],
}
_ROW: Schema = OBJECT
_SNAPSHOT: Schema = {"type": "object", "additionalProperties": listing(OBJECT)}
_COUNTS: Schema = {"type": "object", "additionalProperties": WHOLE}
_SCOPES: Schema = {"type": ["array", "null"], "items": TEXT}
_LIMIT: Schema = {"type": "integer", "minimum": 0}
_WINDOW: Schema = {"type": "number", "exclusiveMinimum": 0}
_PLANNED: Schema = {
    "type": "object",
    "required": ["fault", *OPTIONS, "id", "fired"],
    "properties": {
        "fault": {"type": "string", "enum": list(KINDS)},
        "id": WHOLE,
        "fired": WHOLE,
    },
}
_TIME: Schema = {"type": "number", "minimum": 0, "maximum": LATEST}
_QUOTA = record(limit=NUMBER, window=NUMBER, used=WHOLE, remaining=NUMBER)
_SETTINGS = record(store_hash=TEXT, client_id=TEXT, base_url=TEXT, scopes=_SCOPES, strict=SWITCH)
_CLOCK = record(now=NUMBER, frozen=SWITCH)
_WEBHOOKS = record(automatic=SWITCH, pending=listing(schema_of(Waiting)))
_DELIVERIES = listing(schema_of(Delivery))

#: The fields of a recorded request that JSON can hold; the content of the response is its reply.
_RECORDED: dict[str, Schema] = {
    name: schema_of(hint) for name, hint in get_type_hints(Recorded).items() if name != "content"
}

_FILTERS = (
    Parameter("method", TEXT, "The HTTP method."),
    Parameter("path", TEXT, "The path below the base path of the API; * matches any text."),
    Parameter("status", TEXT, "A status such as 404, or a class of statuses such as 4xx."),
    Parameter("api", {"type": "string", "enum": list(APIS)}, "The API; empty for none."),
    Parameter("since", NUMBER, "The earliest time, in seconds since 1970."),
    Parameter("after", WHOLE, "The id of a request: only later ones."),
)
_LIMITS = (
    Parameter("quota", _LIMIT, "Requests per window; further ones get status 429."),
    Parameter("window", _WINDOW, "Seconds per window."),
)
_STRICT = Parameter("strict", SWITCH, "Whether unknown URL parameters are refused everywhere.")
_TOKEN_SCOPES = Parameter("scopes", _SCOPES, "OAuth scopes of the token; null for all.")

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "GET",
        "health",
        "Whether the server answers.",
        lambda call: {"status": "ok"},
        returns=record(status=TEXT),
        on="anyone",
    ),
    Operation(
        "POST",
        "seed",
        "Add rows, without the checks of the API, all or none. Returns them.",
        lambda call: call.store.seed(call.given["resource"], *call.given["rows"]),
        ("SandboxStore.seed",),
        (
            Parameter(
                "resource",
                TEXT,
                "The name of a resource, such as Products, or v3.Brands of V3.",
                required=True,
                what="the name of a resource, such as 'Products'",
            ),
            Parameter(
                "rows",
                listing(OBJECT),
                "Fields by wire name. Rows of a sub-resource need the ids of their parents.",
                required=True,
                what="a list of objects",
            ),
        ),
        returns=listing(_ROW),
        status=201,
    ),
    Operation(
        "POST",
        "fill",
        "Add plausible rows, all or none: counts by resource, such as orders, and maybe a seed. "
        "Returns how many were added.",
        lambda call: call.store.fill(**call.given["data"]),
        ("SandboxStore.fill",),
        whole=_COUNTS,
        returns=_COUNTS,
        status=201,
    ),
    Operation(
        "GET",
        "snapshot",
        "All rows by resource, including write-only values.",
        lambda call: call.store.snapshot(),
        ("SandboxStore.snapshot",),
        returns=_SNAPSHOT,
    ),
    Operation(
        "PUT",
        "snapshot",
        "Replace all rows by those of a snapshot, all or none. Sends no webhooks.",
        lambda call: call.store.restore(call.given["data"]),
        ("SandboxStore.restore",),
        whole=_SNAPSHOT,
        status=204,
    ),
    Operation(
        "POST",
        "reset",
        "Restore the initial state of the store: rows, faults, requests, webhooks, quota, scopes.",
        lambda call: SandboxStore.reset(call.store),
        ("SandboxStore.reset",),
        status=204,
    ),
    Operation(
        "GET",
        "requests",
        "The latest requests that match all filters, in order.",
        _requests,
        ("SandboxStore.requests", "SandboxStore.journal", "Journal.find", "Journal.requests"),
        (
            *_FILTERS,
            Parameter("limit", {"type": "integer", "minimum": 1}, "How many: the latest."),
        ),
        returns=listing(record(**_RECORDED, reply={})),
    ),
    Operation(
        "DELETE",
        "requests",
        "Drop the requests that match all filters; without filters, all requests.",
        _drop_requests,
        ("Journal.delete", "Journal.clear"),
        _FILTERS,
        returns=record(deleted=WHOLE),
    ),
    Operation(
        "POST",
        "faults",
        "Plan a fault. Returns it.",
        lambda call: call.store.faults.add_json(call.given["data"]).to_dict(),
        ("Faults.add", "Faults.add_json"),
        whole=_faults(),
        returns=_PLANNED,
        status=201,
    ),
    Operation(
        "GET",
        "faults",
        "The faults that can still fire, and how often they have.",
        lambda call: [rule.to_dict() for rule in call.store.faults.pending],
        ("SandboxStore.faults", "Faults.pending"),
        returns=listing(_PLANNED),
    ),
    Operation(
        "DELETE",
        "faults",
        "Remove all faults, and end the delays of those that have fired.",
        lambda call: call.store.faults.clear(),
        ("Faults.clear",),
        status=204,
    ),
    Operation(
        "DELETE",
        "faults/{id}",
        "Remove one planned fault. A delay that has begun continues.",
        _remove_fault,
        ("Faults.remove",),
        (Parameter("id", WHOLE, "Its id.", required=True),),
        status=204,
    ),
    Operation(
        "GET",
        "quota",
        "The limit of requests, and what is used of it.",
        _quota,
        ("SandboxStore.quota", "Quota.limit", "Quota.window", "Quota.used", "Quota.remaining"),
        returns=_QUOTA,
    ),
    Operation(
        "PATCH",
        "quota",
        "Change the limit of requests. Requests that are counted stay counted.",
        _change_quota,
        ("Quota.change",),
        (
            Parameter("limit", _LIMIT, "Requests per window."),
            Parameter("window", _WINDOW, "Seconds per window."),
        ),
        returns=_QUOTA,
    ),
    Operation(
        "POST",
        "quota/restart",
        "Start a new window of the quota.",
        lambda call: call.store.quota.restart(),
        ("Quota.restart",),
        status=204,
    ),
    Operation(
        "GET",
        "settings",
        "The settings of the store, without its secrets.",
        _settings,
        (
            "SandboxStore.store_hash",
            "SandboxStore.client_id",
            "SandboxStore.base_url",
            "SandboxStore.scopes",
            "SandboxStore.strict",
        ),
        returns=_SETTINGS,
    ),
    Operation(
        "PATCH",
        "settings",
        "Change the scopes of the token, or strictness.",
        _change_settings,
        ("SandboxStore.scopes", "SandboxStore.strict"),
        (_TOKEN_SCOPES, _STRICT),
        returns=_SETTINGS,
    ),
    Operation(
        "GET",
        "webhooks",
        "Whether messages are sent automatically, and those that wait.",
        _webhooks,
        ("SandboxStore.webhooks", "Webhooks.automatic", "Webhooks.pending"),
        returns=_WEBHOOKS,
    ),
    Operation(
        "PATCH",
        "webhooks",
        "Switch automatic sending on or off.",
        _change_webhooks,
        ("Webhooks.automatic",),
        (Parameter("automatic", SWITCH, "Whether messages are sent automatically."),),
        returns=_WEBHOOKS,
    ),
    Operation(
        "GET",
        "webhooks/deliveries",
        "The latest attempts to deliver a message, in order.",
        lambda call: _plain(call.store.webhooks.deliveries),
        ("Webhooks.deliveries",),
        returns=_DELIVERIES,
    ),
    Operation(
        "POST",
        "webhooks/flush",
        "Send all messages that are due. Returns the attempts.",
        lambda call: _plain(call.store.webhooks.flush(**call.given)),
        ("Webhooks.flush",),
        (Parameter("newest_first", SWITCH, "Whether to send in reverse order."),),
        returns=_DELIVERIES,
    ),
    Operation(
        "POST",
        "webhooks/redeliver",
        "Send messages again with the same webhook-id, without retries. Returns the attempts.",
        _redeliver,
        ("Webhooks.redeliver",),
        (
            Parameter(
                "message_ids",
                listing(TEXT),
                "The message_id of deliveries, in the order in which to send them.",
                required=True,
                what="a list of message ids",
            ),
        ),
        returns=_DELIVERIES,
    ),
    Operation(
        "POST",
        "webhooks/emit",
        "Send an event that no request to the sandbox causes, such as that of a cart.",
        lambda call: call.store.webhooks.emit(**call.given),
        ("Webhooks.emit",),
        (
            Parameter("scope", TEXT, "The scope, such as store/cart/created.", required=True),
            Parameter("data", OBJECT, "The data of the payload.", required=True),
        ),
        status=204,
    ),
    Operation(
        "POST",
        "callbacks/install",
        "The URL parameters of an install callback, whose code can be exchanged once.",
        lambda call: call.store.callbacks.install(**call.given),
        ("SandboxStore.callbacks", "Callbacks.install"),
        (
            Parameter("redirect_uri", TEXT, "The registered callback of the app.", required=True),
            Parameter("scope", TEXT, "The scopes that the merchant grants, separated by spaces."),
        ),
        returns=_CALLBACK,
    ),
    Operation(
        "POST",
        "callbacks/load",
        "The URL parameters of a load callback.",
        _load,
        ("Callbacks.load",),
        (
            Parameter("user", _USER, "The user who opens the app; by default the merchant."),
            Parameter("url", TEXT, "The requested page of the app."),
            Parameter("channel_id", nullable(WHOLE), "The storefront from which it is opened."),
        ),
        returns=_CALLBACK,
    ),
    Operation(
        "POST",
        "callbacks/uninstall",
        "The URL parameters of an uninstall callback.",
        lambda call: call.store.callbacks.uninstall(),
        ("Callbacks.uninstall",),
        returns=_CALLBACK,
    ),
    Operation(
        "POST",
        "callbacks/remove-user",
        "The URL parameters of the callback that removes a user of the app.",
        lambda call: call.store.callbacks.remove_user(Person(**call.given["user"])),
        ("Callbacks.remove_user",),
        (Parameter("user", _USER, "The user who loses access.", required=True),),
        returns=_CALLBACK,
    ),
    Operation(
        "POST",
        "callbacks/current-customer",
        "The token that the storefront returns for a customer who is logged in.",
        lambda call: {"token": call.store.callbacks.current_customer(**call.given)},
        ("Callbacks.current_customer",),
        (Parameter("customer_id", WHOLE, "The customer.", required=True),),
        returns=record(token=TEXT),
    ),
    Operation(
        "GET",
        "stores",
        "All stores, without their secrets.",
        lambda call: [_settings_of(store) for store in call.stores.stores],
        ("Sandbox.stores",),
        returns=listing(_SETTINGS),
        on="sandbox",
    ),
    Operation(
        "POST",
        "stores",
        "Add a store with its own data, token and quota. Returns its settings.",
        _add_store,
        ("Sandbox.add_store",),
        (
            Parameter("store_hash", TEXT, "Its store hash.", required=True),
            Parameter("token", TEXT, "The access token; by default {store_hash}-token."),
            _TOKEN_SCOPES,
            Parameter("demo", SWITCH, "Whether to fill it with the demo shop."),
            Parameter("data", _SNAPSHOT, "Rows to fill it with instead: a snapshot."),
            Parameter("fill", _COUNTS, "Plausible rows to add to these; see POST /sandbox/fill."),
            *_LIMITS,
            _STRICT,
        ),
        returns=_SETTINGS,
        status=201,
        on="sandbox",
    ),
    Operation(
        "POST",
        "stores/reset",
        "Restore the initial state of all stores, and the clock.",
        lambda call: call.stores.reset(),
        ("Sandbox.reset",),
        status=204,
        on="sandbox",
    ),
    Operation(
        "DELETE",
        "stores/{store_hash}",
        "Remove an added store. Its token is no longer accepted.",
        _remove_store,
        ("Sandbox.remove_store",),
        (Parameter("store_hash", TEXT, "Its store hash.", required=True),),
        status=204,
        on="sandbox",
    ),
    Operation(
        "GET",
        "clock",
        "The time of the sandbox, in seconds since 1970.",
        _clock,
        ("SandboxStore.clock", "Clock.now", "Clock.frozen"),
        returns=_CLOCK,
        on="sandbox",
    ),
    Operation(
        "PATCH",
        "clock",
        "Set, advance, stop or start the time. Messages of webhooks that become due are sent.",
        _change_clock,
        ("Clock.set", "Clock.advance", "Clock.frozen"),
        (
            Parameter("now", _TIME, "The time to set, in seconds since 1970."),
            Parameter("seconds", NUMBER, "By how much to advance it."),
            Parameter("frozen", SWITCH, "Whether the time stands still."),
        ),
        returns=_CLOCK,
        on="sandbox",
    ),
    Operation(
        "DELETE",
        "clock",
        "Return to the original time.",
        lambda call: call.stores.clock.reset(),
        ("Clock.reset",),
        status=204,
        on="sandbox",
    ),
)
