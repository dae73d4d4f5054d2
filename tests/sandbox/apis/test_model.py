"""The sandbox, through the client, against a model of a store that is a few dicts.

Calls come in any order and with any ids; after each of them, both sides say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, NamedTuple

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from bigcommerce_sdk.exception import ConflictException, NotFoundException
from bigcommerce_sdk.sandbox import Sandbox
from tests.health import EVERY_CHECK, examples

Row = dict[str, Any]
Values = st.SearchStrategy[Any]

FIRST_NAMES = ["Ash", "Birch", "Cedar", "Dogwood"]
NAMES = st.sampled_from([*FIRST_NAMES, "Elm", "Fir", "Gum", "ash", "x y&z=ü"])
AMOUNTS = st.decimals(0, 9, places=2)
IDS = st.integers(1, 9)
LEVELS = st.integers(0, 4)
START = datetime(2030, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 40).map(lambda seconds: START + timedelta(seconds=seconds))


@dataclass(frozen=True)
class Filter:
    """What values a filter can have, and which rows it lets pass."""

    values: Values
    passes: Callable[[Row, Any], bool]


def same(field: str, values: Values) -> Filter:
    return Filter(values, lambda row, value: row[field] == value)


def least(field: str, values: Values) -> Filter:
    return Filter(values, lambda row, value: row[field] >= value)


def most(field: str, values: Values) -> Filter:
    return Filter(values, lambda row, value: row[field] <= value)


class Kind(NamedTuple):
    """One resource of the model.

    Attributes:
        fields: the fields that vary.
        fixed: what every create is given beside them.
        unique: fields that no two rows share.
        filters: what its list can be asked for.
        kept: what every update must repeat.
        parent: the kind that its rows stand below.
    """

    fields: dict[str, Values]
    fixed: Row
    unique: tuple[str, ...]
    filters: dict[str, Filter]
    kept: Row = {}  # noqa: RUF012 - never changed
    parent: str = ""


IN_ORDER = {"min_id": least("id", IDS), "max_id": most("id", IDS)}
SCOPE = {"applies_to": {"entity": "products", "ids": [1]}}

KINDS: dict[str, Kind] = {
    "Brands": Kind(
        {"name": NAMES, "page_title": NAMES},
        {},
        ("name",),
        {**IN_ORDER, "name": same("name", NAMES)},
    ),
    "Coupons": Kind(
        {"name": NAMES, "code": NAMES, "amount": AMOUNTS},
        {"type": "per_item_discount", **SCOPE},
        ("name", "code"),
        {
            **IN_ORDER,
            "code": same("code", NAMES),
            "id": Filter(IDS.map(str), lambda row, value: str(row["id"]) == value),
        },
        SCOPE,
    ),
    "Customers": Kind(
        {"email": NAMES, "company": NAMES, "store_credit": AMOUNTS},
        {"first_name": "A", "last_name": "B"},
        ("email",),
        {
            **IN_ORDER,
            "email": same("email", NAMES),
            "company": same("company", NAMES),
            "store_credit": same("store_credit", AMOUNTS),
            "min_date_created": least("created", MOMENTS),
            "max_date_created": most("created", MOMENTS),
            "min_date_modified": least("modified", MOMENTS),
            "max_date_modified": most("modified", MOMENTS),
        },
    ),
    "Products": Kind(
        {"name": NAMES, "price": AMOUNTS, "is_visible": st.booleans(), "inventory_level": LEVELS},
        {"type": "physical", "weight": 1, "categories": [], "availability": "available"},
        ("name",),
        {
            **IN_ORDER,
            "name": same("name", NAMES),
            "min_price": least("price", AMOUNTS),
            "max_price": most("price", AMOUNTS),
            "is_visible": same("is_visible", st.booleans()),
            "min_inventory_level": least("inventory_level", LEVELS),
        },
    ),
    "ProductSkus": Kind(
        {"sku": NAMES, "upc": NAMES, "inventory_level": LEVELS},
        {"options": []},
        ("sku",),
        {
            **IN_ORDER,
            "sku": same("sku", NAMES),
            "upc": same("upc", NAMES),
            "inventory_level": same("inventory_level", LEVELS),
            "max_inventory_level": most("inventory_level", LEVELS),
        },
        parent="Products",
    ),
}
KIND = st.sampled_from(sorted(KINDS))


class Shop(RuleBasedStateMachine):
    """A client and the model, side by side."""

    sandbox: ClassVar[Sandbox]
    clock: ClassVar[list[float]]

    def __init__(self) -> None:
        super().__init__()
        self.sandbox.reset()
        self.clock[0] = START.timestamp()
        self.api = self.sandbox.api()
        self.rows: dict[str, dict[int, Row]] = {name: {} for name in KINDS}
        self.last_ids = dict.fromkeys(KINDS, 0)

    def teardown(self) -> None:
        self.api.close()

    # -- the model ---------------------------------------------------------------------------

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.clock[0], UTC)

    def is_taken(self, name: str, values: Row, key: int = 0) -> bool:
        return any(
            row["id"] != key and row[field].lower() == values[field].lower()
            for field in KINDS[name].unique
            if field in values
            for row in self.rows[name].values()
        )

    def chosen(self, name: str, parents: tuple[int, ...], filters: Row) -> list[Row]:
        rows = [row for row in self.rows[name].values() if row["parents"] == parents]
        kept = KINDS[name].filters
        return [row for row in rows if all(kept[f].passes(row, v) for f, v in filters.items())]

    def forget(self, name: str, key: int) -> None:
        del self.rows[name][key]
        for child, kind in KINDS.items():
            if kind.parent == name:
                rows = self.rows[child]
                self.rows[child] = {k: r for k, r in rows.items() if r["parents"] != (key,)}

    # -- drawing -----------------------------------------------------------------------------

    def key(self, data: st.DataObject, name: str) -> int:
        """An id, mostly of a row that is there."""
        there = sorted(self.rows[name])
        return int(data.draw((st.sampled_from(there) if there else IDS) | IDS, f"id of {name}"))

    def parents(self, data: st.DataObject, name: str, key: int = 0) -> tuple[int, ...]:
        """Ids of parents, mostly those of the row that is meant."""
        above = KINDS[name].parent
        if not above:
            return ()
        row = self.rows[name].get(key)
        if row is not None and data.draw(st.booleans(), "its own parent"):
            return tuple(row["parents"])
        return (self.key(data, above),)

    def is_there(self, name: str, parents: tuple[int, ...]) -> bool:
        return not parents or parents[0] in self.rows[KINDS[name].parent]

    @staticmethod
    def filters(data: st.DataObject, name: str) -> Row:
        known = KINDS[name].filters
        names = data.draw(st.sets(st.sampled_from(sorted(known)), max_size=2), "filters")
        return {each: data.draw(known[each].values, each) for each in sorted(names)}

    @contextmanager
    def refused(self, error: type[Exception] | None) -> Generator[None]:
        """Expect an error, or none."""
        if error is None:
            yield
        else:
            with pytest.raises(error):
                yield

    def agree(self, name: str, record: Any, row: Row) -> None:
        assert record.id == row["id"]
        for field in KINDS[name].fields:
            assert getattr(record, field) == row[field], field
        if name in ("Customers", "Products"):
            assert (record.date_created, record.date_modified) == (row["created"], row["modified"])
        if row["parents"]:
            assert record.parent_id() == row["parents"][0]

    # -- calls -------------------------------------------------------------------------------

    @initialize(data=st.data())
    def open_shop(self, data: st.DataObject) -> None:
        """A few rows of each kind, so that most calls have something to meet."""
        for name, kind in KINDS.items():
            for number, first in enumerate(FIRST_NAMES):
                values = {f: first if v is NAMES else data.draw(v) for f, v in kind.fields.items()}
                self.made(name, (number % 2 + 1,) if kind.parent else (), values)

    @rule(name=KIND, data=st.data())
    def create(self, name: str, data: st.DataObject) -> None:
        parents = self.parents(data, name)
        values = {f: data.draw(each, f) for f, each in KINDS[name].fields.items()}
        error: type[Exception] | None = None
        if not self.is_there(name, parents):
            error = NotFoundException
        elif self.is_taken(name, values):
            error = ConflictException
        with self.refused(error):
            self.made(name, parents, values)

    def made(self, name: str, parents: tuple[int, ...], values: Row) -> None:
        record = getattr(self.api, name).create(*parents, **KINDS[name].fixed, **values)
        self.last_ids[name] += 1
        key = self.last_ids[name]
        dates = {"created": self.now(), "modified": self.now()}
        self.rows[name][key] = {"id": key, "parents": parents, **values, **dates}
        self.agree(name, record, self.rows[name][key])

    @rule(name=KIND, data=st.data(), by_saving=st.booleans())
    def update(self, name: str, data: st.DataObject, by_saving: bool) -> None:
        kind, key = KINDS[name], self.key(data, name)
        parents = self.parents(data, name, key)
        names = data.draw(st.sets(st.sampled_from(sorted(kind.fields)), min_size=1), "fields")
        values = {field: data.draw(kind.fields[field], field) for field in sorted(names)}
        row = self.rows[name].get(key)
        error: type[Exception] | None = None
        if row is None or row["parents"] != parents:
            error = NotFoundException
        elif self.is_taken(name, values, key):
            error = ConflictException
        resource = getattr(self.api, name)
        with self.refused(error):
            if by_saving:
                record = resource.get(*parents, key)
                for field, value in values.items():
                    setattr(record, field, value)
                sent = (
                    any(getattr(record, field) != row[field] for field in values) if row else True
                )
                record.save()
            else:
                record, sent = resource.update(*parents, key, **kind.kept, **values), True
            assert row is not None
            row.update(values, modified=self.now() if sent else row["modified"])
            self.agree(name, record, row)

    @rule(name=KIND, data=st.data())
    def delete(self, name: str, data: st.DataObject) -> None:
        key = self.key(data, name)
        parents = self.parents(data, name, key)
        row = self.rows[name].get(key)
        there = row is not None and row["parents"] == parents
        with self.refused(None if there else NotFoundException):
            getattr(self.api, name).delete(*parents, key)
            self.forget(name, key)

    @rule(data=st.data(), limit=st.integers(1, 3))
    def delete_all(self, data: st.DataObject, limit: int) -> None:
        name, filters = "ProductSkus", self.filters(data, "ProductSkus")
        (parent,) = self.parents(data, name)
        with self.refused(None if self.is_there(name, (parent,)) else NotFoundException):
            self.api.ProductSkus.delete_all(parent, limit=limit, **filters)
            for row in self.chosen(name, (parent,), filters)[:limit]:
                self.forget(name, row["id"])

    @rule(name=KIND, data=st.data())
    def get(self, name: str, data: st.DataObject) -> None:
        key = self.key(data, name)
        parents = self.parents(data, name, key)
        row = self.rows[name].get(key)
        there = row is not None and row["parents"] == parents
        with self.refused(None if there else NotFoundException):
            record = getattr(self.api, name).get(*parents, key)
            assert row is not None
            self.agree(name, record, row)

    @rule(name=KIND, data=st.data(), page=st.integers(1, 3), limit=st.integers(1, 4))
    def list_one_page(self, name: str, data: st.DataObject, page: int, limit: int) -> None:
        parents, filters = self.parents(data, name), self.filters(data, name)
        with self.refused(None if self.is_there(name, parents) else NotFoundException):
            found = getattr(self.api, name).all(*parents, page=page, limit=limit, **filters)
            wanted = self.chosen(name, parents, filters)[(page - 1) * limit : page * limit]
            assert [record.id for record in found] == [row["id"] for row in wanted]
            for record, row in zip(found, wanted, strict=True):
                self.agree(name, record, row)

    @rule(name=KIND, data=st.data(), page_size=st.integers(1, 4))
    def walk(self, name: str, data: st.DataObject, page_size: int) -> None:
        parents, filters = self.parents(data, name), self.filters(data, name)
        with self.refused(None if self.is_there(name, parents) else NotFoundException):
            walk = getattr(self.api, name).iterall(*parents, page_size=page_size, **filters)
            found = [record.id for record in walk]
            assert found == [row["id"] for row in self.chosen(name, parents, filters)]

    @rule(name=KIND, data=st.data())
    def count(self, name: str, data: st.DataObject) -> None:
        parents = self.parents(data, name)
        with self.refused(None if self.is_there(name, parents) else NotFoundException):
            counted = getattr(self.api, name).count(*parents)
            assert counted == len(self.chosen(name, parents, {}))

    @rule()
    def rows_of_all_parents(self) -> None:
        assert {each.id for each in self.api.ProductSkus.all(limit=250)} == set(
            self.rows["ProductSkus"]
        )

    @rule(seconds=st.integers(1, 9))
    def wait(self, seconds: int) -> None:
        self.clock[0] += seconds

    @invariant()
    def nothing_failed(self) -> None:
        assert all(request.status < 500 for request in self.sandbox.requests[-5:])


def test_the_store_does_what_a_simple_model_of_it_does() -> None:
    clock = [START.timestamp()]
    with Sandbox(demo=False, clock=lambda: clock[0]) as sandbox:
        Shop.sandbox, Shop.clock = sandbox, clock
        run_state_machine_as_test(
            Shop,
            settings=settings(
                max_examples=examples(30),
                stateful_step_count=40,
                deadline=None,
                phases=[Phase.reuse, Phase.generate, Phase.shrink],  # explaining takes minutes
                suppress_health_check=EVERY_CHECK,
            ),
        )
