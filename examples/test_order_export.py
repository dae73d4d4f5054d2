"""The export against the embedded store: its lines and its progress."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.exception import BigcommerceException
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Reset, Status
from examples.order_export import export, main

FIRST = "MUG-ENM-NVY-S"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "orders.csv"


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def ids(file: Path) -> list[int]:
    """The order ids of the lines."""
    return [int(row["order_id"]) for row in rows(file)]


def test_each_product_of_each_order_is_a_line(api: BigcommerceApi, file: Path) -> None:
    assert export(api, file) == 4
    assert ids(file) == [100, 100, 101, 102, 102, 103]
    assert rows(file)[0]["sku"] == FIRST


def test_prices_are_written_as_the_store_has_them(
    bigcommerce_sandbox: Sandbox, api: BigcommerceApi, file: Path
) -> None:
    odd = "1234567890123456.7891"  # a float would make it ...456.75
    bigcommerce_sandbox.seed(
        "OrderProducts", {"order_id": 103, "product_id": 1, "name": "Gold", "price_ex_tax": odd}
    )
    export(api, file)
    assert rows(file)[-1]["price_ex_tax"] == odd
    assert Decimal(rows(file)[0]["price_inc_tax"]) == Decimal("19.98")


def test_text_with_commas_quotes_and_line_breaks_comes_back(
    bigcommerce_sandbox: Sandbox, api: BigcommerceApi, file: Path
) -> None:
    name = 'Mug, "large"\nблакитний'
    bigcommerce_sandbox.seed("OrderProducts", {"order_id": 103, "product_id": 1, "name": name})
    export(api, file)
    assert rows(file)[-1]["product"] == name


def test_an_order_of_many_products_is_whole(
    bigcommerce_sandbox: Sandbox, api: BigcommerceApi, file: Path
) -> None:
    line = {"order_id": 103, "product_id": 1, "name": "Mug"}
    bigcommerce_sandbox.seed("OrderProducts", *[line] * 260)
    export(api, file)
    assert ids(file).count(103) == 261


def test_the_next_run_adds_what_changed_meanwhile(api: BigcommerceApi, file: Path) -> None:
    export(api, file)
    assert export(api, file) == 0
    api.Orders.update(101, status_id=2)
    assert export(api, file) == 1
    assert ids(file) == [100, 100, 101, 102, 102, 103, 101]
    assert [row["status"] for row in rows(file) if row["order_id"] == "101"][-1] == "Shipped"


def test_a_new_file_can_begin_at_a_moment(api: BigcommerceApi, file: Path) -> None:
    export(api, file, datetime(2024, 5, 27, 8, 15, tzinfo=UTC))
    assert ids(file) == [102, 102, 103]


@pytest.mark.parametrize("order", [100, 101, 102, 103])
@pytest.mark.parametrize("fault", [Status(503), Reset()])
def test_a_run_that_breaks_off_is_gone_on_with(
    bigcommerce_sandbox: Sandbox,
    api: BigcommerceApi,
    file: Path,
    order: int,
    fault: Status | Reset,
) -> None:
    bigcommerce_sandbox.faults.add(fault, path=f"/orders/{order}/products")
    with pytest.raises(BigcommerceException):
        export(api, file)
    assert all(number < order for number in ids(file))
    asked = len(bigcommerce_sandbox.requests)
    export(api, file)
    assert ids(file) == [100, 100, 101, 102, 102, 103]
    again = [each.path for each in bigcommerce_sandbox.requests[asked:]]
    assert f"/orders/{order - 1}/products" not in again


def test_lines_of_an_order_that_was_half_written_are_not_doubled(
    bigcommerce_sandbox: Sandbox, api: BigcommerceApi, file: Path
) -> None:
    bigcommerce_sandbox.faults.add(Status(503), path="/orders/102/products")
    with pytest.raises(BigcommerceException):
        export(api, file)
    with file.open("a", encoding="utf-8") as lines:
        lines.write("102,2024-05-27T08:15:00+00:00,Awaiting Pay")
    export(api, file)
    assert ids(file) == [100, 100, 101, 102, 102, 103]


def test_what_changes_during_a_run_that_breaks_off_is_not_lost(
    bigcommerce_sandbox: Sandbox, api: BigcommerceApi, file: Path
) -> None:
    bigcommerce_sandbox.faults.add(Status(503), path="/orders/102/products")
    with pytest.raises(BigcommerceException):
        export(api, file)
    api.Orders.update(100, status_id=4)  # the file already has its earlier version
    export(api, file)
    assert export(api, file) == 1
    assert (ids(file)[-1], rows(file)[-1]["status"]) == (100, "Refunded")


@pytest.mark.parametrize("damage", ["{", "[]", '{"since": 1, "far": 2}'])
def test_damaged_progress_is_told(api: BigcommerceApi, file: Path, damage: str) -> None:
    export(api, file)
    file.with_name("orders.csv.progress").write_text(damage, encoding="utf-8")
    with pytest.raises(ValueError, match="is damaged: delete it"):
        export(api, file)


def test_a_file_that_was_cut_is_not_gone_on_with(api: BigcommerceApi, file: Path) -> None:
    export(api, file)
    file.write_text("order_id\n", encoding="utf-8")
    with pytest.raises(ValueError, match="shorter than it was"):
        export(api, file)


def test_a_file_of_something_else_is_left_alone(api: BigcommerceApi, file: Path) -> None:
    file.write_text("mine\n", encoding="utf-8")
    with pytest.raises(ValueError, match="is not from here"):
        export(api, file)
    assert file.read_text(encoding="utf-8") == "mine\n"


class TestTheCommandLine:
    @pytest.fixture(autouse=True)
    def environment(self, bigcommerce_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BIGCOMMERCE_HOST", bigcommerce_sandbox.base_url)
        monkeypatch.setenv("BIGCOMMERCE_STORE_HASH", bigcommerce_sandbox.store_hash)
        monkeypatch.setenv("BIGCOMMERCE_ACCESS_TOKEN", bigcommerce_sandbox.token)

    def test_it_says_how_much_it_wrote(
        self, file: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main([str(file), "--since", "2024-05-30"]) == 0
        assert capsys.readouterr().out == f"1 orders added to {file}\n"
        assert ids(file) == [103]

    def test_the_same_command_goes_on(self, file: Path) -> None:
        assert [main([str(file), "--since", "2024-05-30"]) for _ in range(2)] == [0, 0]
        assert ids(file) == [103]

    def test_a_failure_is_one_sentence_and_what_to_do(
        self,
        bigcommerce_sandbox: Sandbox,
        file: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        bigcommerce_sandbox.faults.add(Status(400), path="/orders/101/products")
        assert main([str(file)]) == 1
        said = capsys.readouterr().err
        assert "400" in said and "Run it again" in said
        assert bigcommerce_sandbox.token not in said

    def test_a_directory_that_is_missing_is_told(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main([str(tmp_path / "none" / "orders.csv")]) == 1
        assert "No such file" in capsys.readouterr().err


def test_moments_without_a_zone_are_utc() -> None:
    from examples.order_export import _moment

    assert _moment("2024-05-30") == datetime(2024, 5, 30, tzinfo=UTC)
    assert _moment("2024-05-30T00:00+02:00") == datetime(2024, 5, 29, 22, tzinfo=UTC)
    assert _moment("2024-05-30").utcoffset() == timedelta(0)
