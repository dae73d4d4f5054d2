"""The rows of the fault table: a fault, a call, and the correct behaviour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import (
    BetweenPages,
    Bom,
    CapsLimit,
    Delay,
    Empty,
    Fault,
    Html,
    IgnoresPage,
    InvalidJson,
    Oversized,
    Redirect,
    Reset,
    Status,
    Truncated,
    TruncatedGzip,
)
from faults.elsewhere import Elsewhere

HOUR = {"X-Rate-Limit-Time-Reset-Ms": "3600000", "X-Rate-Limit-Requests-Left": "0"}
BRAND = "New & Co"
FORGED = "no\nINFO:store:DELETE /orders 204\x1b[2K"


class Scene(NamedTuple):
    """The environment of a row.

    Attributes:
        sandbox: the store that the client calls.
        elsewhere: another host, which must not receive the token.
    """

    sandbox: Sandbox
    elsewhere: Elsewhere


class Result(NamedTuple):
    """The result of a call.

    Attributes:
        value: the returned value; ``None`` if it raised.
        error: the exception that it raised, or ``None``.
        package: the package of the client.
    """

    value: Any
    error: Exception | None
    package: str

    @property
    def typed(self) -> bool:
        """Whether it raised an exception of the client's own classes."""
        kinds = () if self.error is None else type(self.error).__mro__
        return any(kind.__module__ == f"{self.package}.exception" for kind in kinds)


@dataclass(frozen=True)
class Row:
    """A fault, and how a client should handle it.

    Attributes:
        name: the fault.
        wanted: the correct behaviour.
        prepare: plans the fault.
        call: calls the client.
        right: whether the result is correct.
        timeout: the client's timeout in seconds.
    """

    name: str
    wanted: str
    prepare: Callable[[Scene], object]
    call: Callable[[Any], Any]
    right: Callable[[Scene, Result], bool]
    timeout: float = 20.0


def once(fault: Fault, times: int = 1, **options: Any) -> Callable[[Scene], object]:
    """Plan a fault for requests to ``/brands``."""
    return lambda scene: scene.sandbox.faults.add(fault, times=times, path="/brands*", **options)


def reads(api: Any) -> Any:
    """Read a record."""
    return api.Brands.get(1)["id"]


def creates(api: Any) -> Any:
    """Create a record."""
    return api.Brands.create(name=BRAND)["id"]


def lists(api: Any) -> Any:
    """Read a list."""
    return len(api.Brands.all())


def echoing(scene: Scene) -> None:
    """Respond with the request's token, as some proxies do."""
    page = f"<html>X-Auth-Token: {scene.sandbox.token}</html>"
    scene.sandbox.faults.add(Status(502, page), times=9, path="/brands*")


def shown(result: Result) -> str:
    """The text and the content of an error."""
    error = result.error
    return f"{error} {getattr(error, 'content', '')!r}"


def read(scene: Scene, result: Result) -> bool:
    """Whether the record was returned."""
    return bool(result.value == 1)


def refused(scene: Scene, result: Result) -> bool:
    """Whether a typed error was raised."""
    return result.typed


def one_made(scene: Scene) -> bool:
    """Whether the record was created exactly once."""
    return [row["name"] for row in rows_of(scene, "Brands")].count(BRAND) == 1


def rows_of(scene: Scene, resource: str) -> list[dict[str, Any]]:
    """The rows of a resource in the store."""
    return [dict(row) for row in scene.sandbox.snapshot()[resource]]


def many_orders(scene: Scene) -> None:
    """Seed 300 orders; delete one of the first page before the second page."""
    rows = [{"id": number} for number in range(1001, 1301)]
    scene.sandbox.seed("Orders", *rows)
    scene.sandbox.faults.add(BetweenPages(delete=[("Orders", 1001)]), path="/orders")


def many_redirects(scene: Scene) -> None:
    """Replace all redirects by 150, and cap pages at 100."""
    for row in rows_of(scene, "Redirects"):
        scene.sandbox.api().Redirects.delete(row["id"])
    rows = [{"id": number} for number in range(1001, 1151)]
    scene.sandbox.seed("Redirects", *rows)
    scene.sandbox.faults.add(CapsLimit(100), path="/redirects", times=None)


def deletes_while_listing(api: Any) -> Any:
    """Delete each record during iteration."""
    found: list[int] = []
    for record in api.Redirects.iterall():
        found.append(record["id"])
        record.delete()
    return found


def wrong_meta(scene: Scene) -> None:
    """Serve 70 products in two V3 pages whose ``meta`` reports one page."""
    for number, ids in ((1, range(1, 51)), (2, range(51, 71))):
        meta = {"current_page": number, "total_pages": 1, "per_page": 50}
        page = {"data": [{"id": each} for each in ids], "meta": {"pagination": meta}}
        scene.sandbox.faults.add(Status(200, page), path="/catalog/products")


def hanging_count(scene: Scene) -> None:
    """Seed 600 brands, and delay their count beyond every timeout."""
    rows = [{"id": number, "name": f"Brand {number}"} for number in range(1000, 1600)]
    scene.sandbox.seed("Brands", *rows)
    scene.sandbox.faults.add(Delay(60), path="/brands/count", times=None)


def walks(api: Any) -> Any:
    """Iterate over all brands, with prefetch if the client has it."""
    given = {"concurrency": 4} if hasattr(api, "parallel") else {}
    return [row["id"] for row in api.Brands.iterall(**given)]


def redirected(scene: Scene) -> None:
    """Redirect requests to the other host."""
    scene.sandbox.faults.add(Redirect(scene.elsewhere.url), path="/brands*")


ROWS = (
    Row("429 with a wait of a second", "waits, returns the record",
        once(Status(429, headers={"X-Rate-Limit-Time-Reset-Ms": "1000"}), before_quota=True),
        reads, read),
    Row("429 without headers", "waits, returns the record",
        once(Status(429), before_quota=True), reads, read),
    Row("429 with a wait of an hour", "typed error, without a wait",
        once(Status(429, headers=HOUR), before_quota=True), reads, refused),
    Row("some rate-limit headers missing", "returns the record",
        once(Status(200, {"id": 1}, {"X-Rate-Limit-Time-Reset-Ms": "1000"}), before_quota=True),
        reads, read),
    Row("quota exhausted during ten calls", "waits, returns all",
        lambda scene: scene.sandbox.faults.add(
            Status(429, headers={"Retry-After": "1"}), path="/time", before_quota=True, times=2),
        lambda api: sum(1 for _ in range(10) if api.connection.get("time")),
        lambda scene, result: result.value == 10),
    Row("503, then success", "returns the record", once(Status(503), 2), reads, read),
    Row("520 from the content network, then success", "returns the record",
        once(Status(520), 2), reads, read),
    Row("408, then success", "returns the record", once(Status(408)), reads, read),
    Row("POST applied, then 524", "one record; error with `maybe_applied`",
        once(Status(524, after_commit=True), method="POST"), creates,
        lambda scene, result: one_made(scene) and getattr(result.error, "maybe_applied", False)),
    Row("502 in HTML, then success", "returns the record", once(Html(status=502)), reads, read),
    Row("HTML with status 200, then success", "returns the record", once(Html()), reads, read),
    Row("empty body with status 200, then success", "returns the record",
        once(Empty()), reads, read),
    Row("empty list body with status 200, always", "typed error", once(Empty(), 9),
        lists, refused),
    Row("error page that echoes the token", "typed error, without the token",
        echoing, reads, lambda scene, result: refused(scene, result)
        and scene.sandbox.token not in shown(result)),
    Row("error page that forges log lines", "typed error, on one line",
        once(Status(400, [{"message": FORGED}])), reads,
        lambda scene, result: refused(scene, result) and shown(result).isprintable()),
    Row("truncated body, then success", "returns the record", once(Truncated()), reads, read),
    Row("truncated gzip, then success", "returns the record", once(TruncatedGzip()), reads, read),
    Row("invalid JSON, then success", "returns the record", once(InvalidJson()), reads, read),
    Row("byte order mark", "returns the record", once(Bom()), reads, read),
    Row("connection reset, then success", "returns the record", once(Reset()), reads, read),
    Row("POST applied, then connection reset", "one record; error with `maybe_applied`",
        once(Reset(after_commit=True), method="POST"), creates,
        lambda scene, result: one_made(scene) and getattr(result.error, "maybe_applied", False)),
    Row("POST rejected by 429", "waits, creates one record",
        once(Status(429), method="POST", before_quota=True), creates,
        lambda scene, result: one_made(scene) and result.error is None),
    Row("redirect to another host", "typed error; token not sent",
        redirected, reads,
        lambda scene, result: not scene.elsewhere.heard and result.typed),
    Row("list that ignores `page`", "each record once",
        lambda scene: scene.sandbox.faults.add(IgnoresPage(), path="/brands", times=None),
        lambda api: [row["id"] for row in api.Brands.iterall()],
        lambda scene, result: bool(result.value) and len(set(result.value)) == len(result.value)),
    Row("record deleted between two pages", "no record is missed",
        many_orders,
        lambda api: {row["id"] for row in api.Orders.iterall()},
        lambda scene, result: result.value is not None
        and set(range(1002, 1301)) <= result.value),
    Row("deleting while listing, pages capped at 100", "each record once",
        many_redirects, deletes_while_listing,
        lambda scene, result: result.value == list(range(1001, 1151))),
    Row("V3 `meta` that reports one page of two", "each record once, or an error",
        wrong_meta,
        lambda api: [row["id"] for row in api.v3.iterall("/catalog/products", limit=50)],
        lambda scene, result: result.value == list(range(1, 71))),
    Row("DELETE with the id 0", "nothing else is deleted",
        lambda scene: None,
        lambda api: api.connection.delete("orders", 0),
        lambda scene, result: any(not row.get("is_deleted") for row in rows_of(scene, "Orders"))),
    Row("count request that hangs during prefetch", "returns all, without the count",
        hanging_count, walks,
        lambda scene, result: result.value is not None and len(result.value) >= 600),
    Row("200 MB of compressed JSON", "typed error",
        once(Oversized(200_000_000, gzip=True)), reads, refused),
    Row("no response before the timeout, then success", "returns the record",
        once(Delay(60)), reads, read, timeout=1.0),
    Row("body slower than the timeout, then success", "returns the record",
        once(Delay(trickle=0.5, piece=1)), reads, read, timeout=1.0),
)  # fmt: skip
