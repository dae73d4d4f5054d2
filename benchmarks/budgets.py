"""What is measured, in words, and what each figure may be. The sections give figures by these
names; ``make bench-check`` fails where one is beyond its budget, or, where it is known to be beyond
it, further than its second bound, ``today``."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """One figure.

    Attributes:
        what: what it is.
        unit: its unit; ``"x"`` for a ratio.
        most: what it may be at most; ``None`` where nothing is promised.
        least: what it must be at least.
        today: what it may be as long as it does not keep to its budget.
        because: why it does not.
    """

    what: str
    unit: str
    most: float | None = None
    least: float | None = None
    today: float | None = None
    because: str = ""

    def keeps(self, value: float) -> bool:
        """Whether a figure is within the budget."""
        return self._is_within(value, self.most, self.least)

    def passes(self, value: float) -> bool:
        """Whether it is, or no further beyond it than is known."""
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
            return f"≤ {self.most:g}"
        return "" if self.least is None else f"≥ {self.least:g}"


ROWS = {
    # walk: against plain requests and json, which read the same three values
    "walk_typed": Row("walk 10,000 products, three typed fields of each", "x", most=1.25),
    "walk_untouched": Row("the same, records untouched", "x", most=1.10),
    "walk_typed_fast": Row("three typed fields, with the extra fast", "x", most=0.8),
    "walk_untouched_fast": Row("records untouched, with the extra fast", "x", most=0.8),
    "walk_incumbent": Row("three values of each, by bigcommerce 0.23", "x"),
    "walk_requests": Row("requests sent for 10,000 products, 250 a page", "", most=41, least=40),
    "walk_ahead": Row(
        "40 pages at 50 ms: faster with concurrency=8",
        "x",
        least=6,
        today=5,
        because="eight threads share one interpreter: requests and JSON take 5 ms a page of it",
    ),
    "walk_ahead_fast": Row("the same with the extra fast", "x"),
    # start: against importing requests
    "import": Row("import bigcommerce_sdk, of the time of requests", "x", most=0.15),
    "import_incumbent": Row("import of bigcommerce 0.23, the same", "x"),
    "first_call_modules": Row(
        "modules for a first call, above requests'",
        "",
        most=45,
        today=68,
        because="a package is a module of its own, and none is merged or hidden to save one",
    ),
    # clients
    "for_store_time": Row("a client of another store with for_store", "µs", most=50),
    "for_store_bytes": Row("the same, memory", "bytes", most=10_240),
    "call": Row("one small call, against requests.Session", "x"),
    "call_incumbent": Row("one small call by bigcommerce 0.23", "x"),
    # records
    "record_bytes": Row("a record above its decoded dict", "bytes", most=120),
    "save_detection": Row("finding the change of a record of 71 fields", "µs", most=100),
    "first_decimal": Row(
        "product.price, first read, of Decimal(…)",
        "x",
        most=2,
        today=3.5,
        because="a property in Python takes as long as the conversion, about 0.3 µs",
    ),
    "first_datetime": Row("product.date_created, first read, of the parser", "x", most=2),
    "cached_once": Row("reading six fields once, if values were kept", "x"),
    "cached_thrice": Row("reading them three times, if values were kept", "x"),
    # memory
    "memory_flat": Row("peak memory: 1,000,000 records above 10,000", "MB", most=10),
    # the quota
    "quota": Row("2,000 calls at 50 a second, of the quota's minimum", "x", most=1.05),
    # generation
    "generate_cold": Row("generate everything", "s", most=10),
    "generate_warm": Row("the same, nothing changed", "s", most=2),
    "generate_linear": Row("a schema four times as large, per resource", "x", most=1.25),
    # the sandbox
    "sandbox": Row("small requests a second, on one processor", "", least=1_000),
}
