"""The price update against the embedded store sends only differences."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.exception import BigcommerceException
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Reset, Status
from examples.price_update import Outcome, main, read_prices, update_prices

SKUS = ("MUG-ENM", "TEA-STN", "LMP-DSK", "NTB-PKT", "CND-BEE", "PDF-KNT")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "prices.csv"


def sent(sandbox: Sandbox) -> list[object]:
    """The bodies of all updates."""
    return [each.body for each in sandbox.requests if each.method == "PUT"]


def wanted(**prices: str) -> dict[str, Decimal]:
    return {sku.replace("_", "-"): Decimal(price) for sku, price in prices.items()}


def test_only_what_differs_is_sent(bigcommerce_sandbox: Sandbox, api: BigcommerceApi) -> None:
    prices = wanted(MUG_ENM="17.25", TEA_STN="64.00", NO="1")
    assert list(update_prices(api, prices)) == [
        Outcome("MUG-ENM", "changed", "18.5 to 17.25"),
        Outcome("TEA-STN", "same"),
        Outcome("NO", "unknown"),
    ]
    assert sent(bigcommerce_sandbox) == [{"price": 17.25}]
    assert api.v3.Products.get(1).price == Decimal("17.25")


def test_a_second_run_sends_nothing(bigcommerce_sandbox: Sandbox, api: BigcommerceApi) -> None:
    prices = wanted(MUG_ENM="17.25", LMP_DSK="0.0001")
    results = [{outcome.result for outcome in update_prices(api, prices)} for _ in range(2)]
    assert results == [{"changed"}, {"same"}]
    assert len(sent(bigcommerce_sandbox)) == 2


def test_a_dry_run_sends_nothing(bigcommerce_sandbox: Sandbox, api: BigcommerceApi) -> None:
    [outcome] = update_prices(api, wanted(MUG_ENM="17.25"), dry_run=True)
    assert str(outcome) == "MUG-ENM: would change (18.5 to 17.25)"
    assert {each.method for each in bigcommerce_sandbox.requests} == {"GET"}


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(
        st.sampled_from([*SKUS, "NO"]), st.decimals("0", "99999", places=4, allow_nan=False)
    )
)
def test_afterwards_the_store_has_the_prices_of_the_file(
    bigcommerce_sandbox: Sandbox, api: BigcommerceApi, prices: dict[str, Decimal]
) -> None:
    bigcommerce_sandbox.reset()
    before = {product.sku: product.price for product in api.v3.Products.iterall()}
    outcomes = list(update_prices(api, prices))
    after = {product.sku: product.price for product in api.v3.Products.iterall()}
    assert after == {**before, **{sku: p for sku, p in prices.items() if sku in before}}
    assert sorted(outcome.sku for outcome in outcomes) == sorted(prices)


def test_a_catalogue_of_many_pages_is_walked_once(
    bigcommerce_sandbox: Sandbox, api: BigcommerceApi
) -> None:
    many = ({"name": f"Plate {n}", "sku": f"PLATE-{n}"} for n in range(300))
    bigcommerce_sandbox.seed("Products", *many)
    outcomes = list(update_prices(api, wanted(MUG_ENM="1", PLATE_0="2", PLATE_299="3")))
    assert [outcome.result for outcome in outcomes] == ["changed"] * 3
    assert [each.method for each in bigcommerce_sandbox.requests].count("GET") == 2


@pytest.mark.parametrize("fault", [Status(503), Reset(), Reset(after_commit=True)])
def test_a_failed_product_is_updated_by_the_next_run(
    bigcommerce_sandbox: Sandbox, api: BigcommerceApi, fault: Status | Reset
) -> None:
    bigcommerce_sandbox.faults.add(fault, method="PUT", path="/catalog/products/2")
    prices = wanted(MUG_ENM="1", TEA_STN="2", LMP_DSK="3")
    results = [outcome.result for outcome in update_prices(api, prices)]
    assert results == ["changed", "failed", "changed"]
    again = Counter(outcome.result for outcome in update_prices(api, prices))
    assert again["failed"] == 0
    assert api.v3.Products.get(2).price == 2


def test_a_list_that_fails_in_the_middle_is_told(
    bigcommerce_sandbox: Sandbox, api: BigcommerceApi
) -> None:
    bigcommerce_sandbox.faults.add(Status(503), path="/catalog/products")
    with pytest.raises(BigcommerceException):
        list(update_prices(api, wanted(MUG_ENM="1")))
    assert sent(bigcommerce_sandbox) == []


def test_a_price_that_is_refused_before_sending_is_told_too(api: BigcommerceApi) -> None:
    [outcome] = update_prices(api, {"MUG-ENM": Decimal("NaN")})
    assert outcome.result == "failed"


def test_prices_are_read_exactly(file: Path) -> None:
    file.write_text("\ufeffname,sku,price\nMug, MUG-ENM , 0.1 \n\nPot,TEA,12\n", encoding="utf-8")
    assert read_prices(file) == {"MUG-ENM": Decimal("0.1"), "TEA": Decimal(12)}


def test_all_that_is_wrong_with_a_file_is_told_at_once(file: Path) -> None:
    bad = ["A,1", ",2", "A,3", "B", "C,-1", "D,1.00001", "E,NaN", "F,1e999", "G,9,90", "H,cheap"]
    file.write_text("\n".join(["sku,price", *bad]), encoding="utf-8")
    with pytest.raises(ValueError, match="no sku") as refused:
        read_prices(file)
    told = str(refused.value).splitlines()
    assert [line.split(": ")[1] for line in told] == [f"line {n}" for n in range(3, 12)]
    assert all(line.startswith(str(file)) for line in told)


class TestTheCommandLine:
    @pytest.fixture(autouse=True)
    def environment(self, bigcommerce_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BIGCOMMERCE_HOST", bigcommerce_sandbox.base_url)
        monkeypatch.setenv("BIGCOMMERCE_STORE_HASH", bigcommerce_sandbox.store_hash)
        monkeypatch.setenv("BIGCOMMERCE_ACCESS_TOKEN", bigcommerce_sandbox.token)

    def test_it_reports_each_change_and_the_sums(
        self, file: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        file.write_text("sku,price\nMUG-ENM,17\nTEA-STN,64\n", encoding="utf-8")
        assert main([str(file)]) == 0
        assert capsys.readouterr().out == ("MUG-ENM: changed (18.5 to 17)\n1 changed, 1 same\n")

    def test_an_unknown_sku_is_no_success(
        self, file: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        file.write_text("sku,price\nNO,17\n", encoding="utf-8")
        assert main([str(file), "--dry-run"]) == 1
        assert capsys.readouterr().out == "NO: unknown\n1 unknown\n"

    @pytest.mark.parametrize("content", [b"", b"sku;price\nA;1\n", b"sku,price\nA,x\n", b"\xff"])
    def test_a_file_that_is_wrong_is_told_before_anything_is_sent(
        self,
        bigcommerce_sandbox: Sandbox,
        file: Path,
        content: bytes,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        file.write_bytes(content)
        assert main([str(file)]) == 1
        assert capsys.readouterr().err
        assert bigcommerce_sandbox.requests == []

    def test_a_store_that_refuses_is_told_with_what_was_done(
        self, bigcommerce_sandbox: Sandbox, file: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        bigcommerce_sandbox.faults.add(Status(400), method="PUT", path="/catalog/products/2")
        file.write_text("sku,price\nMUG-ENM,17\nTEA-STN,1\n", encoding="utf-8")
        assert main([str(file)]) == 1
        said = capsys.readouterr().out
        assert "TEA-STN: failed (" in said and "1 changed, 1 failed" in said
        assert bigcommerce_sandbox.token not in said
