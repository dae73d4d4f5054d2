"""The data source of Spark on one machine, in batches and as a stream."""

# pyspark, dlt and pyarrow have no complete stubs, or are in the environment of the engines
# pyright: reportMissingImports=false, reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from redis import Redis

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.export import ranges
from bigcommerce_sdk.export import spark as source
from bigcommerce_sdk.sandbox.faults import Reset, Status, Truncated
from tests.engines.stores import Stores, running
from tests.redis_server import BINARY, Server

Read = Callable[..., Any]


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stores]:
    with running(
        tmp_path_factory.mktemp("stores"), large={"orders": 600}, small={"orders": 20}
    ) as made:
        yield made


@pytest.fixture(scope="module")
def session(stores: Stores, spark: Any) -> Any:
    """A session with the data source; its workers start with the variables of the stores."""
    source.register(spark)
    return spark


@pytest.fixture
def read(session: Any, stores: Stores) -> Read:
    """Reads a table of both stores as a data frame."""

    def table(name: str, **options: str) -> Any:
        reader = session.read.format("bigcommerce").option("table", name)
        return reader.options(**{**stores.options, **options}).load()

    return table


def ids(stores: Stores, store: str) -> list[int]:
    with stores[store].api() as api:
        return sorted(order.id for order in api.Orders.iterall())


def found(frame: Any) -> dict[str, list[int]]:
    rows = frame.select("store", "id").collect()
    by_store: dict[str, list[int]] = {}
    for row in rows:
        by_store.setdefault(row.store, []).append(row.id)
    return {store: sorted(each) for store, each in by_store.items()}


def whole(stores: Stores) -> dict[str, list[int]]:
    return {store: ids(stores, store) for store in stores.by_hash}


def test_batch_has_each_row_of_each_store_once(read: Read, stores: Stores) -> None:
    frame = read("orders")
    assert found(frame) == whole(stores)
    assert frame.columns[:2] == ["store", "id"]


def test_values_are_exact(read: Read, stores: Stores) -> None:
    [row] = read("orders").where("store = 'small' and id = 100").collect()
    with stores["small"].api() as api:
        order = api.Orders.get(100)
    assert row.total_inc_tax == order.total_inc_tax
    assert isinstance(row.total_inc_tax, Decimal)
    assert row.date_created.replace(tzinfo=UTC) == order.date_created


def test_large_stores_are_split_by_ranges_of_ids(read: Read, stores: Stores) -> None:
    options = {"partitions_per_store": "4", "rows_per_partition": "100", "limiter": "local"}
    frame = read("orders", **options)
    asked = len(stores.sent("large"))
    assert found(frame) == whole(stores)
    sent = "".join(stores.sent("large")[asked:])
    assert len(set(re.findall(r"'max_id': '(\d+)'", sent))) == 3


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    if BINARY is None:
        pytest.skip("redis-server is not installed")
    made = Server(tmp_path)
    made.start()
    yield made
    made.stop()


def test_tasks_of_a_store_share_its_quota(read: Read, stores: Stores, server: Server) -> None:
    """Two tasks at once, each with up to four requests, and a quota of twenty."""
    with stores.another("shared", quota=20, window=0.4, fill={"orders": 60}) as store:
        options = {"partitions_per_store": "2", "rows_per_partition": "30", "limiter": server.url}
        frame = read("order_products", stores="shared", **options)
        assert frame.rdd.getNumPartitions() == 2
        before = len(store.requests)
        rows = {tuple(row) for row in frame.select("order_id", "id").collect()}
        sent = store.requests[before:]
        store.quota.change(limit=10_000)
        with store.api() as api:
            lines = {
                (order.id, line.id) for order in api.Orders.iterall() for line in order.products
            }
    with Redis(port=server.port) as client:
        scripts = client.info("commandstats")["cmdstat_evalsha"]["calls"]
    assert rows == lines
    assert scripts >= 2 * len(sent) > 120  # each request was reserved and reported there
    # at most those that each task sent before the store told its quota
    assert [each.status for each in sent].count(429) <= 2 * 4


def test_redis_that_is_not_reached_stops_nothing(read: Read, stores: Stores) -> None:
    options = {"partitions_per_store": "2", "rows_per_partition": "300"}
    assert found(read("orders", limiter="redis://127.0.0.1:1/0", **options)) == whole(stores)


def test_variable_of_the_limiter_is_not_set(read: Read) -> None:
    with pytest.raises(Exception, match="the variable ENGINES_TESTS_REDIS is not set"):
        read("orders", partitions_per_store="2", limiter="env:ENGINES_TESTS_REDIS").collect()


def test_credentials_in_a_file_of_the_workers(read: Read, stores: Stores) -> None:
    assert found(read("orders", credentials=f"file:{stores.file}")) == whole(stores)


def test_stores_of_a_function(read: Read, stores: Stores) -> None:
    assert found(read("orders", stores="tests.engines.stores:all_stores")) == whole(stores)


def test_tables_with_parents_have_their_ids(read: Read, stores: Stores) -> None:
    frame = read("order_products", stores="small")
    with stores["small"].api() as api:
        lines = [(order.id, line.id) for order in api.Orders.iterall() for line in order.products]
    assert [*map(tuple, frame.select("order_id", "id").collect())] == lines


#: Table, condition, and the parameters of the list that is read first.
FILTERS: list[tuple[str, str, dict[str, str]]] = [
    ("orders", "id >= 110 and id < 115", {"min_id": "110", "max_id": "115"}),
    ("orders", "id = 112", {"min_id": "112", "max_id": "112"}),
    ("orders", "id in (112, 110)", {"min_id": "110", "max_id": "112"}),
    ("orders", "status_id = 1", {"status_id": "1"}),
    ("orders", "status_id = 1 and customer_id > 0", {"status_id": "1"}),
    ("orders", "date_created >= timestamp '2026-01-01 00:00:00.5'", {"min_date_created": "..."}),
    ("orders", "date_created < timestamp '2026-01-01 00:00:00.5'", {"max_date_created": "..."}),
    ("orders", "upper(status) like 'P%' or id = 112", {}),
    ("orders", "status = 'Pending'", {}),
    ("order_products", "order_id between 110 and 112", {"min_id": "110", "max_id": "112"}),
    ("order_products", "order_id = 112 and quantity > 1", {"min_id": "112", "max_id": "112"}),
    ("order_products", "product_id = 1", {}),
    ("product_skus", "id >= 2", {"min_id": "2"}),
    ("v3_products", "id in (1, 3)", {"id:in": "1,3"}),
    ("v3_products", "id > 3", {"id:min": "3"}),
    ("v3_products", "id = 3 and brand_id is not null", {"id": "3"}),
    ("v3_products", "inventory_level <= 5", {"inventory_level:max": "5"}),
    ("v3_product_images", "product_id = 3", {"id": "3", "include": "images"}),
    ("v3_product_reviews", "rating = 5", {"include": "reviews"}),
    ("v3_product_variants", "product_id in (1, 3)", {"id:in": "1,3", "include": "variants"}),
    ("v3_customers", "id in (1, 2)", {"id:in": "1,2"}),
]


@pytest.mark.parametrize(("table", "condition", "parameters"), FILTERS)
def test_filters_of_a_query_become_parameters(
    read: Read, stores: Stores, table: str, condition: str, parameters: dict[str, str]
) -> None:
    query, rows = asked(stores, read(table, stores="small", pushdown="false").where(condition))
    assert not query.keys() & (parameters.keys() - {"include"})
    query, same = asked(stores, read(table, stores="small").where(condition))
    assert same == rows
    assert parameters.keys() <= query.keys() <= {*parameters, "limit", "page"}
    assert all(query[name] == text for name, text in parameters.items() if text != "...")


def asked(stores: Stores, frame: Any) -> tuple[Mapping[str, str], list[str]]:
    """The query of the first request of a read, and its rows as text."""
    before = len(stores["small"].requests)
    rows = sorted(map(str, frame.collect()))
    return stores["small"].requests[before].query, rows


def test_filters_by_store_leave_out_others(read: Read, stores: Stores) -> None:
    asked = len(stores.sent("large"))
    assert set(found(read("orders").where("store = 'small'"))) == {"small"}
    assert len(stores.sent("large")) == asked


def test_times_of_a_query_keep_their_rows(read: Read, stores: Stores) -> None:
    with stores["small"].api() as api:
        times = sorted((each.date_modified, each.id) for each in api.Orders.iterall())
    middle = times[len(times) // 2][0]
    frame = read("orders", stores="small").where(
        f"date_modified >= timestamp '{middle:%Y-%m-%d %H:%M:%S}'"
    )
    assert found(frame)["small"] == sorted(each for time, each in times if time >= middle)
    assert "min_date_modified" in stores.sent("small")[-1]


def test_filters_of_options(read: Read) -> None:
    frame = read("orders", **{"filter.status_id": "1"})
    assert {row.status_id for row in frame.select("status_id").collect()} <= {1}


#: Table, columns, and the parameters of the list that is read first.
COLUMNS: list[tuple[str, str, dict[str, str]]] = [
    ("v3_products", "store,id,name", {"include_fields": "name"}),
    ("v3_products", "id,price,date_created", {"include_fields": "price,date_created"}),
    ("v3_products", "id,primary_image", {"exclude_fields": "..."}),  # which cannot be included
    ("v3_brands", "name", {"include_fields": "name"}),
    ("products", "id,name", {"include": "name"}),  # of V2
    ("v3_brand_metafields", "brand_id,key", {"include_fields": "key,resource_id"}),
    ("v3_product_images", "product_id,is_thumbnail", {"include": "images"}),
    ("orders", "id,status", {}),  # the list cannot
]


@pytest.mark.parametrize(("table", "columns", "parameters"), COLUMNS)
def test_columns_become_parameters(
    read: Read, stores: Stores, table: str, columns: str, parameters: dict[str, str]
) -> None:
    frame = read(table, columns=columns, stores="small")
    assert frame.columns == columns.split(",")
    query, rows = asked(stores, frame)
    assert query.keys() - {"limit", "page"} == parameters.keys()
    assert all(query[name] == text for name, text in parameters.items() if text != "...")
    query, same = asked(stores, read(table, stores="small").select(*columns.split(",")))
    assert not query.keys() & {"include_fields", "exclude_fields"}
    assert same == rows


def test_columns_of_a_schema_are_requested_alone(session: Any, stores: Stores) -> None:
    reader = session.read.format("bigcommerce").options(table="v3_products", **stores.options)
    frame = reader.schema("id long, price decimal(38,10)").load()
    assert frame.columns == ["id", "price"]
    assert frame.count() == 12
    assert "include_fields" in stores.sent("small")[-1]


@pytest.mark.parametrize(
    "fault",
    [Status(429), Status(500), Status(503), Reset(), Truncated()],
    ids=lambda fault: f"{type(fault).__name__} {getattr(fault, 'status', '')}",
)
def test_faults_lose_and_repeat_no_row(read: Read, stores: Stores, fault: Any) -> None:
    rule = stores["large"].faults.add(fault, path="/orders", times=2)
    assert found(read("orders")) == whole(stores)
    assert rule.fired == 2


def test_tasks_that_fail_are_repeated(read: Read, stores: Stores) -> None:
    """Four refusals exhaust the retries of a client, so the task fails and Spark repeats it."""
    rule = stores["large"].faults.add(Status(500), path="/orders", times=5)
    assert found(read("orders")) == whole(stores)
    assert rule.fired == 5


@pytest.mark.parametrize("seed", range(3))
def test_faults_on_any_page(read: Read, stores: Stores, seed: int) -> None:
    rule = stores["large"].faults.add(Reset(), path="/orders*", probability=0.5, times=5, seed=seed)
    frame = read("orders", partitions_per_store="4", rows_per_partition="100", limiter="local")
    assert found(frame) == whole(stores)
    assert rule.fired


# -- secrets and errors --------------------------------------------------------------------


def test_no_token_is_in_plans_and_errors(read: Read, stores: Stores, canaries: Any) -> None:
    frame = read("orders")
    plan = frame._jdf.queryExecution().toString()
    assert "bigcommerce" in plan
    stores["large"].faults.add(Status(401), path="/orders", times=3)
    with pytest.raises(Exception) as caught:
        frame.collect()
    shown = plan + str(caught.value)
    assert "store large, table orders" in shown
    assert "UnauthorizedException" in shown
    for store in stores.by_hash.values():
        assert store.token not in shown


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"token": "abc"}, "The option token is refused"),
        ({"access_token": "abc"}, "The option access_token is refused"),
        ({"table": "order"}, r"no table 'order'\. Did you mean 'orders'"),
        ({"colums": "id"}, "no option 'colums'. Did you mean 'columns'"),
        ({"columns": "idd"}, "no column 'idd'. Did you mean 'id'"),
        ({"filter.statusid": "1"}, "orders takes no 'statusid'. Did you mean 'status_id'"),
        ({"filter.status_id": "x"}, "parameter status_id: must be a whole number"),
        ({"partitions_per_store": "0"}, "must be an integer >= 1, got '0'"),
        ({"partitions_per_store": "4"}, "needs a limiter"),
        ({"limiter": "redis://user:word@host/0"}, "must not hold a password"),
        ({"nested": "rows"}, "must be struct or json"),
        ({"pushdown": "yes"}, "must be true or false"),
        ({"stores": ","}, "at least one store hash"),
        ({"credentials": "canary"}, "never a secret itself"),
        ({"credentials": "env:NOT_SET"}, "the variable NOT_SET is not set"),
        ({"credentials": "file:/none"}, "cannot read the file /none"),
        ({"credentials": "tests.engines.stores:nothing"}, "cannot import"),
        ({"credentials": "tests.engines.stores:FILE"}, "is not a function"),
        ({"credentials": "os:getpid"}, "os:getpid failed for the store large with TypeError"),
        ({"credentials": "builtins:len"}, "must return a token, a dict"),
        ({"stores": "unknown"}, "settings_of failed for the store unknown with KeyError"),
    ],
)
def test_mistakes_in_options(options: dict[str, str], message: str, stores: Stores) -> None:
    """The reader without Spark, since each error of a worker takes a second there."""
    from pyspark.sql.types import StringType, StructType

    made = source.BigcommerceDataSource(
        {"table": "orders", **stores.options, **options}  # the names are lower case already
    )
    with pytest.raises(ConfigurationException, match=message):
        _ = made.schema()
        reader = made.reader(StructType().add("store", StringType()))
        for part in reader.partitions():
            list(reader.read(part))


def test_mistake_is_readable_in_spark(read: Read) -> None:
    with pytest.raises(Exception, match=r"no table 'order'\. Did you mean 'orders'"):
        read("order")


def test_sail_gets_the_schema_in_arrow(stores: Stores, monkeypatch: pytest.MonkeyPatch) -> None:
    """It runs data sources in its own process, and reads no structs in SQL."""
    made = source.BigcommerceDataSource({"table": "orders", **stores.options})
    as_text = made.schema()
    assert "`billing_address` struct<" in as_text
    monkeypatch.setitem(sys.modules, "pysail", sys)
    assert made.schema().names == [
        each.split("`")[1] for each in re.split(r", (?=`\w+` )", as_text)
    ]


# -- streams -------------------------------------------------------------------------------


class Stream:
    """A table as a stream that ends, merged by key as a warehouse does."""

    def __init__(self, session: Any, directory: Path, options: dict[str, str]) -> None:
        self.session, self.directory, self.options = session, directory, options
        self.rows: dict[tuple[str, int], Any] = {}
        self.batches: list[int] = []

    def run(self, fails: bool = False) -> list[int]:
        """Read what is new; the numbers of rows of the batches."""
        self.batches = []

        def merge(frame: Any, number: int) -> None:
            rows = frame.collect()
            self.batches.append(len(rows))
            if fails:
                raise RuntimeError("the sink is full")
            self.rows.update({(row.store, row.id): row for row in rows})

        reader = self.session.readStream.format("bigcommerce").options(**self.options)
        query = (
            reader.load()
            .writeStream.foreachBatch(merge)
            .option("checkpointLocation", str(self.directory / "checkpoint"))
            .trigger(availableNow=True)
            .start()
        )
        query.awaitTermination()
        return self.batches


@pytest.fixture
def stream(session: Any, stores: Stores, tmp_path: Path) -> Stream:
    options = {**stores.options, "table": "orders", "columns": "store,id,status_id"}
    return Stream(session, tmp_path, {**options, "overlap": "0"})


def test_stream_reads_everything_then_news(stream: Stream, stores: Stores) -> None:
    assert sum(stream.run()) == 604 + 24
    with stores["small"].api() as api:
        api.Orders.update(101, status_id=2)
    assert 1 <= sum(stream.run()) < 24
    assert len(stream.rows) == 604 + 24
    assert stream.rows["small", 101].status_id == 2


def test_stream_repeats_a_batch_that_the_sink_refused(stream: Stream, stores: Stores) -> None:
    with pytest.raises(Exception, match="the sink is full"):
        stream.run(fails=True)
    assert sum(stream.run()) >= 604 + 24
    assert len(stream.rows) == 604 + 24


def test_stream_reads_a_new_store_from_its_beginning(stream: Stream) -> None:
    stream.options["stores"] = "small"
    assert sum(stream.run()) == 24
    stream.options["stores"] = "small,large"
    stream.run()
    assert len(stream.rows) == 604 + 24
    stream.options["stores"] = "small"
    stream.run()  # the offset of the other store is kept
    assert '"large"' in (max((stream.directory / "checkpoint/offsets").iterdir())).read_text()


def test_batches_of_a_stream_have_at_most_so_many_stores(stream: Stream) -> None:
    stream.options["stores_per_batch"] = "1"
    assert sorted(stream.run()) == [24, 604]


def test_checkpoint_has_no_token(stream: Stream, stores: Stores) -> None:
    stream.run()
    files = [each for each in (stream.directory / "checkpoint").rglob("*") if each.is_file()]
    assert files
    for store in stores.by_hash.values():
        assert not [each for each in files if store.token.encode() in each.read_bytes()]


def test_stream_with_faults_and_failing_tasks(stream: Stream, stores: Stores) -> None:
    rules = [
        stores["large"].faults.add(Status(500), path="/orders", times=5),
        stores["small"].faults.add(Reset(), path="/orders", times=2),
    ]
    stream.run()
    assert len(stream.rows) == 604 + 24
    assert [rule.fired for rule in rules] == [5, 2]


def test_offsets_are_times_with_a_zone() -> None:
    assert datetime.fromisoformat(ranges.now()).tzinfo is UTC
