"""Actions of V3 that read or write rows."""

from __future__ import annotations

from bigcommerce_sdk.sandbox import Sandbox


def test_a_body_of_ids_adds_rows() -> None:
    with Sandbox(demo=False) as sandbox, sandbox.api() as api:
        segment = api.v3.Segments.create(name="Regulars")
        added = api.v3.SegmentShopperProfiles.add(segment.id, ["p1", "p2"])
        assert [each.id for each in added] == ["p1", "p2"]
        api.v3.SegmentShopperProfiles.add(segment.id, ["p2"])  # twice is once
        assert [each.id for each in segment.shopper_profiles] == ["p1", "p2"]
        other = api.v3.Segments.create(name="Others")
        assert list(other.shopper_profiles) == []


def test_a_part_of_a_composite_key_names_all_its_rows() -> None:
    with Sandbox(demo=False) as sandbox, sandbox.api() as api:
        prices = api.v3.PriceLists.create(name="Trade")
        for key, currency in [(1, "USD"), (1, "EUR"), (11, "USD")]:
            row = {"price_list_id": prices.id, "variant_id": key, "currency": currency}
            sandbox.seed("v3.PriceListRecords", row)
        by_variant = api.v3.PriceListRecords.by_variant
        assert [each.currency for each in by_variant(prices.id, 1)] == ["USD", "EUR"]
        assert [each.currency for each in by_variant(prices.id, 11)] == ["USD"]
        assert list(by_variant(prices.id, 2)) == []
