"""The rows: what goes wrong, what is called, and what would be right."""

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
    """What a row has to do with.

    Attributes:
        sandbox: the store.
        elsewhere: another host.
    """

    sandbox: Sandbox
    elsewhere: Elsewhere


class Result(NamedTuple):
    """What a call came to.

    Attributes:
        value: what it gave.
        error: what it raised, or ``None``.
        package: the package of the client.
    """

    value: Any
    error: Exception | None
    package: str

    @property
    def typed(self) -> bool:
        """Whether it raised an error of the client's own."""
        kinds = () if self.error is None else type(self.error).__mro__
        return any(kind.__module__ == f"{self.package}.exception" for kind in kinds)


@dataclass(frozen=True)
class Row:
    """Something that goes wrong.

    Attributes:
        name: what goes wrong.
        wanted: what would be right.
        prepare: orders it.
        call: what the client does.
        right: whether that is right.
        timeout: seconds that the client waits for a reply.
    """

    name: str
    wanted: str
    prepare: Callable[[Scene], object]
    call: Callable[[Any], Any]
    right: Callable[[Scene, Result], bool]
    timeout: float = 20.0


def once(fault: Fault, times: int = 1, **options: Any) -> Callable[[Scene], object]:
    """Orders a fault of the brands."""
    return lambda scene: scene.sandbox.faults.add(fault, times=times, path="/brands*", **options)


def reads(api: Any) -> Any:
    """Reads a record."""
    return api.Brands.get(1)["id"]


def creates(api: Any) -> Any:
    """Makes a record."""
    return api.Brands.create(name=BRAND)["id"]


def lists(api: Any) -> Any:
    """Reads a list."""
    return len(api.Brands.all())


def echoing(scene: Scene) -> None:
    """A proxy answers with what it got."""
    page = f"<html>X-Auth-Token: {scene.sandbox.token}</html>"
    scene.sandbox.faults.add(Status(502, page), times=9, path="/brands*")


def shown(result: Result) -> str:
    """What a person reads of an error."""
    error = result.error
    return f"{error} {getattr(error, 'content', '')!r}"


def read(scene: Scene, result: Result) -> bool:
    """The record is there."""
    return bool(result.value == 1)


def refused(scene: Scene, result: Result) -> bool:
    """It failed, with an error of the client's own."""
    return result.typed


def one_made(scene: Scene) -> bool:
    """There is one such record, not two."""
    return [row["name"] for row in rows_of(scene, "Brands")].count(BRAND) == 1


def rows_of(scene: Scene, resource: str) -> list[dict[str, Any]]:
    """The rows that the store holds."""
    return [dict(row) for row in scene.sandbox.snapshot()[resource]]


def many_orders(scene: Scene) -> None:
    """300 orders; while the second page is fetched, one of the first goes."""
    rows = [{"id": number} for number in range(1001, 1301)]
    scene.sandbox.seed("Orders", *rows)
    scene.sandbox.faults.add(BetweenPages(delete=[("Orders", 1001)]), path="/orders")


def many_redirects(scene: Scene) -> None:
    """150 redirects and no others, in pages of 100 at most."""
    for row in rows_of(scene, "Redirects"):
        scene.sandbox.api().Redirects.delete(row["id"])
    rows = [{"id": number} for number in range(1001, 1151)]
    scene.sandbox.seed("Redirects", *rows)
    scene.sandbox.faults.add(CapsLimit(100), path="/redirects", times=None)


def deletes_while_listing(api: Any) -> Any:
    """Deletes each record that a walk gives."""
    found: list[int] = []
    for record in api.Redirects.iterall():
        found.append(record["id"])
        record.delete()
    return found


def wrong_meta(scene: Scene) -> None:
    """70 products in pages of 50, and V3 says that there is one page."""
    for number, ids in ((1, range(1, 51)), (2, range(51, 71))):
        meta = {"current_page": number, "total_pages": 1, "per_page": 50}
        page = {"data": [{"id": each} for each in ids], "meta": {"pagination": meta}}
        scene.sandbox.faults.add(Status(200, page), path="/catalog/products")


def hanging_count(scene: Scene) -> None:
    """600 brands, whose count does not come."""
    rows = [{"id": number, "name": f"Brand {number}"} for number in range(1000, 1600)]
    scene.sandbox.seed("Brands", *rows)
    scene.sandbox.faults.add(Delay(60), path="/brands/count", times=None)


def walks(api: Any) -> Any:
    """Walks over all brands, by several threads if the client can."""
    ours = type(api).__module__.startswith("bigcommerce_sdk")
    return [row["id"] for row in api.Brands.iterall(**({"concurrency": 4} if ours else {}))]


def redirected(scene: Scene) -> None:
    """The store sends the caller to the other host."""
    scene.sandbox.faults.add(Redirect(scene.elsewhere.url), path="/brands*")


ROWS = (
    Row("429, told to wait a second", "waits, gives the record",
        once(Status(429, headers={"X-Rate-Limit-Time-Reset-Ms": "1000"}), before_quota=True),
        reads, read),
    Row("429 without headers", "waits, gives the record",
        once(Status(429), before_quota=True), reads, read),
    Row("429, told to wait an hour", "an error of its own, at once",
        once(Status(429, headers=HOUR), before_quota=True), reads, refused),
    Row("some rate headers missing", "gives the record",
        once(Status(200, {"id": 1}, {"X-Rate-Limit-Time-Reset-Ms": "1000"}), before_quota=True),
        reads, read),
    Row("a quota spent by ten calls", "waits, gives all",
        lambda scene: scene.sandbox.faults.add(
            Status(429, headers={"Retry-After": "1"}), path="/time", before_quota=True, times=2),
        lambda api: sum(1 for _ in range(10) if api.connection.get("time")),
        lambda scene, result: result.value == 10),
    Row("503, then fine", "gives the record", once(Status(503), 2), reads, read),
    Row("520 from the content network, then fine", "gives the record",
        once(Status(520), 2), reads, read),
    Row("408, then fine", "gives the record", once(Status(408)), reads, read),
    Row("POST answered by 524", "one record; says that it may be there",
        once(Status(524, after_commit=True), method="POST"), creates,
        lambda scene, result: one_made(scene) and getattr(result.error, "maybe_applied", False)),
    Row("502 in HTML, then fine", "gives the record", once(Html(status=502)), reads, read),
    Row("HTML with status 200, then fine", "gives the record", once(Html()), reads, read),
    Row("nothing with status 200", "gives the record", once(Empty()), reads, read),
    Row("nothing with status 200 for a list, always", "an error of its own", once(Empty(), 9),
        lists, refused),
    Row("an error page that echoes the token", "an error of its own, without the token",
        echoing, reads, lambda scene, result: refused(scene, result)
        and scene.sandbox.token not in shown(result)),
    Row("an error page that forges log lines", "an error of its own, on one line",
        once(Status(400, [{"message": FORGED}])), reads,
        lambda scene, result: refused(scene, result) and shown(result).isprintable()),
    Row("a body cut short, then fine", "gives the record", once(Truncated()), reads, read),
    Row("gzip cut short, then fine", "gives the record", once(TruncatedGzip()), reads, read),
    Row("broken JSON, then fine", "gives the record", once(InvalidJson()), reads, read),
    Row("a byte order mark", "gives the record", once(Bom()), reads, read),
    Row("connection reset, then fine", "gives the record", once(Reset()), reads, read),
    Row("POST done, then reset", "one record; says that it may be there",
        once(Reset(after_commit=True), method="POST"), creates,
        lambda scene, result: one_made(scene) and getattr(result.error, "maybe_applied", False)),
    Row("POST refused by 429", "waits, makes one record",
        once(Status(429), method="POST", before_quota=True), creates,
        lambda scene, result: one_made(scene) and result.error is None),
    Row("a redirect to another host", "the token stays here; an error of its own",
        redirected, reads,
        lambda scene, result: not scene.elsewhere.heard and result.typed),
    Row("a list that ignores `page`", "each record once",
        lambda scene: scene.sandbox.faults.add(IgnoresPage(), path="/brands", times=None),
        lambda api: [row["id"] for row in api.Brands.iterall()],
        lambda scene, result: bool(result.value) and len(set(result.value)) == len(result.value)),
    Row("a page that shifts", "no record is missed",
        many_orders,
        lambda api: {row["id"] for row in api.Orders.iterall()},
        lambda scene, result: result.value is not None
        and set(range(1002, 1301)) <= result.value),
    Row("deletes while it lists, pages of 100", "each record once",
        many_redirects, deletes_while_listing,
        lambda scene, result: result.value == list(range(1001, 1151))),
    Row("V3 `meta` that counts one page of two", "each record once, or an error",
        wrong_meta,
        lambda api: [row["id"] for row in api.v3.iterall("/catalog/products", limit=50)],
        lambda scene, result: result.value == list(range(1, 71))),
    Row("delete with the id 0", "nothing else is deleted",
        lambda scene: None,
        lambda api: api.connection.delete("orders", 0),
        lambda scene, result: any(not row.get("is_deleted") for row in rows_of(scene, "Orders"))),
    Row("a count that hangs beside a walk", "gives all, and does not wait for it",
        hanging_count, walks,
        lambda scene, result: result.value is not None and len(result.value) >= 600),
    Row("200 MB in a zip", "an error of its own",
        once(Oversized(200_000_000, gzip=True)), reads, refused),
    Row("a store that hangs, then answers", "gives the record",
        once(Delay(60)), reads, read, timeout=1.0),
    Row("a body that trickles, then fine", "gives the record",
        once(Delay(trickle=0.5, piece=1)), reads, read, timeout=1.0),
)  # fmt: skip
