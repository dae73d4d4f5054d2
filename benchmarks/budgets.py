"""The figures and their budgets.

``make bench-check`` fails if a figure exceeds its budget. A figure that is known to exceed it has a
second bound, ``today``, and the reason, ``because``.
"""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """One figure.

    Attributes:
        what: the description.
        unit: its unit; ``"x"`` for a ratio.
        most: the upper budget; ``None`` for no upper bound.
        least: the lower budget; ``None`` for no lower bound.
        today: the bound for a figure that is known to exceed its budget.
        because: the reason of the excess.
        optional: whether the published figures may lack it.
    """

    what: str
    unit: str
    most: float | None = None
    least: float | None = None
    today: float | None = None
    because: str = ""
    optional: bool = False

    def keeps(self, value: float) -> bool:
        """Whether a figure is within the budget."""
        return self._is_within(value, self.most, self.least)

    def passes(self, value: float) -> bool:
        """Whether a figure is within the budget or the bound of its known excess."""
        if self.today is None:
            return self.keeps(value)
        beyond = (self.today, None) if self.most is not None else (None, self.today)
        return self._is_within(value, *beyond)

    @staticmethod
    def _is_within(value: float, most: float | None, least: float | None) -> bool:
        return (most is None or value <= most) and (least is None or value >= least)

    @property
    def budget(self) -> str:
        """The budget in words; ``""`` without one."""
        if self.most is not None:
            return f"<= {self.most:g}"
        return "" if self.least is None else f">= {self.least:g}"


ROWS = {
    # pagination: compared with plain requests and json, which read the same three values
    "walk_typed": Row("10,000 products, three typed fields of each", "x", most=1.08),
    "walk_untouched": Row("the same, no field read", "x", most=1.0),
    "walk_typed_fast": Row(
        "three typed fields, extra fast",
        "x",
        most=0.55,
        today=0.75,
        because="0.61 here; requests and the socket alone take 0.34",
    ),
    "walk_untouched_fast": Row(
        "no field read, extra fast",
        "x",
        most=0.5,
        today=0.7,
        because="0.54 here; requests and the socket alone take 0.34",
    ),
    "walk_incumbent": Row("three values of each, bigcommerce 0.23", "x"),
    "walk_requests": Row("requests for 10,000 products in pages of 250", "", most=41, least=40),
    "walk_variants": Row(
        "10,000 products of V3, SKUs of their included variants",
        "x",
        most=1.15,
        today=1.25,
        because="1.07 to 1.14 from run to run; a list and its two records take about 4 us",
    ),
    "walk_ahead": Row(
        "40 pages of 50 ms: speedup with concurrency=8",
        "x",
        least=6.3,
        today=5,
        because="eight threads share one interpreter; requests and JSON need 5 ms a page",
    ),
    "walk_ahead_fast": Row("the same, extra fast", "x"),
    # small calls, and records of 85 fields from a server with threads
    "get": Row("one small get, default transport", "x", most=1.1),
    "get_urllib3": Row("one small get, Urllib3Transport", "x", most=0.7),
    "wide_typed": Row("85 fields: three typed fields of each", "x", most=1.08),
    "wide_untouched": Row("85 fields: no field read", "x", most=1.0),
    "wide_typed_fast": Row(
        "85 fields: three, extra fast",
        "x",
        most=0.55,
        today=0.65,
        because="0.57 here",
    ),
    "wide_untouched_fast": Row("85 fields: none, extra fast", "x", most=0.5),
    # start: compared with importing requests
    "import": Row(
        "import bigcommerce_sdk, relative to requests",
        "x",
        most=0.10,
        today=0.15,
        because="0.09 to 0.12 from run to run",
    ),
    "import_incumbent": Row("import bigcommerce 0.23, relative to requests", "x"),
    "first_call_modules": Row(
        "modules of a first call beyond those of requests",
        "",
        most=45,
        today=88,
        because="each package counts as a module, and none are merged to save one",
    ),
    # clients
    "for_store_time": Row("for_store: a client of another store", "us", most=50),
    "for_store_bytes": Row("for_store: memory", "bytes", most=10_240),
    "call": Row("one small call, relative to requests.Session", "x"),
    "call_incumbent": Row("one small call, bigcommerce 0.23", "x"),
    # asyncio: CPU time, compared with plain aiohttp and json
    "async_calls": Row(
        "2,000 small calls, 50 tasks, relative to aiohttp",
        "x",
        most=1.6,
        today=1.8,
        because="1.55 to 1.71 from run to run; the SDK adds about 50 us to a call",
    ),
    "async_threads": Row("the same, relative to 50 threads", "x", most=0.333),
    "async_walk": Row(
        "10,000 products with async for, no field read",
        "x",
        most=1.15,
        today=1.25,
        because="1.02 to 1.16 from run to run",
    ),
    "async_ahead": Row(
        "asyncio: 40 pages of 50 ms, speedup with concurrency=8",
        "x",
        least=6.3,
        today=5,
        because="one thread reads all pages; a page takes 5 ms of it",
    ),
    "async_stores": Row("50 stores of 10 pages at 100 ms, relative to minimum", "x", most=1.3),
    "async_pause": Row("the same: longest pause of the event loop", "ms", most=20),
    # records
    "record_bytes": Row("a record, without its decoded dict", "bytes", most=120),
    "save_detection": Row("change detection in a record of 71 fields", "us", most=100),
    "first_decimal": Row(
        "first read of product.price, relative to Decimal()",
        "x",
        most=1.8,
        today=3.5,
        because="a property in Python takes as long as the conversion, about 0.3 us",
    ),
    "first_datetime": Row("first read of product.date_created, rel. to parser", "x", most=2),
    "cached_once": Row("reading six fields once, if values were cached", "x"),
    "cached_thrice": Row("reading six fields three times, if values were cached", "x"),
    # memory
    "memory_flat": Row("peak memory: 1,000,000 records vs. 10,000", "MB", most=10),
    # exports of 10,000 orders: CPU time
    "export_parquet": Row("orders to Parquet, vs. loop and pyarrow", "x", most=1.15),
    "export_dlt": Row("orders to Parquet, relative to dlt", "x", most=0.5, optional=True),
    "export_singer": Row("orders to Parquet, relative to Singer", "x", most=0.25, optional=True),
    "export_memory": Row("peak memory: 1,000,000 rows vs. 10,000", "MB", most=50),
    # an export job of 400 orders at 50 ms a request, 8 at once: compared with a loop
    "jobs": Row(
        "orders, lines and addresses by a job, vs. a loop",
        "x",
        most=0.167,
        today=0.2,
        because="0.13 to 0.17 from run to run; eight threads share one interpreter",
    ),
    # the command line: CPU, compared with a bare interpreter
    "cli_help": Row("CPU of bigcommerce --help, vs. python -c pass", "x", most=8),
    "cli_help_list": Row("CPU of bigcommerce orders list --help", "x", most=8),
    "cli_tab": Row("CPU of one TAB in a shell", "x", most=8),
    "cli_csv": Row("10,000 orders as CSV, vs. a loop that writes them", "x", most=1.25),
    "cli_memory": Row("peak memory: list of 100,000 orders vs. 10,000", "MB", most=5),
    # the quota
    "quota": Row("2,000 calls at 50 per second, relative to minimum", "x", most=1.05),
    # generation
    "generate_cold": Row("generate all files", "s", most=10),
    "generate_warm": Row("generate, nothing changed", "s", most=2),
    "generate_linear": Row(
        "generate a schema of four times the size, per resource",
        "x",
        most=1.25,
        today=1.35,
        because="1.2 to 1.27 from run to run",
    ),
    "generate_memory": Row("peak memory: 8,000 fields in one file", "MB", most=300),
    # both APIs: compared with V2 alone
    "apis_cold": Row("generate both APIs, clean", "x", most=3.5),
    "apis_warm": Row("generate both APIs, nothing changed", "x", most=2),
    "apis_edit": Row(
        "generate both APIs, one file of V3 changed",
        "x",
        most=2,
        today=2.3,
        because="2.0 to 2.06 from run to run",
    ),
    "apis_types": Row("pyright on ten resources of V3, relative to V2", "x", most=2),
    # the sandbox
    "sandbox": Row("small requests per second, on one processor", "", least=1_000),
    "sandbox_by_id": Row("page by id of 100,000 rows, against 1,000", "x", most=2),
    "sandbox_by_number": Row("last page of 100,000 rows, against 1,000", "x", most=2),
    "sandbox_filtered": Row("page by date of 100,000 rows, after a change", "ms", most=60),
    "sandbox_seeding": Row("time per order of 4,000, against 1,000", "x", most=1.3),
    "sandbox_memory": Row("memory of a product", "kB", most=1.5),
}
