"""The generated package as a whole: names that stay, modules that a person can read."""

from __future__ import annotations

import statistics
from pathlib import Path

from bigcommerce_sdk.resources import RESOURCES, load
from tests.own_schema import own_api

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "bigcommerce_sdk" / "resources" / "v2"

#: Classes of the package that this one succeeds; code that is moved over uses them.
NAMES_THAT_STAY = """
    Banners BlogPosts Brands Categories Countries CountryStates Coupons Currencies CustomerGroups
    Customers CustomerAddresses GiftCertificates OptionSets OptionSetOptions Options OptionValues
    OrderStatuses Orders OrderCoupons OrderProducts OrderShipments OrderShippingAddresses
    OrderMessages OrderTaxes Pages PaymentMethods Products ProductConfigurableFields
    ProductCustomFields ProductDiscountRules ProductImages ProductOptions ProductReviews
    ProductRules ProductSkus ProductVideos GoogleProductSearchMappings Redirects ShippingMethods
    Store TaxClasses Time Webhooks
"""


def test_the_names_of_the_older_package_are_there() -> None:
    assert set(NAMES_THAT_STAY.split()) <= set(RESOURCES)


def test_every_resource_has_what_it_takes() -> None:
    for name in RESOURCES:
        meta = load(name).meta
        assert meta.name == name
        assert load(meta.record.__name__) is meta.record
        assert meta.operations or meta.actions


def lines(suffix: str) -> list[int]:
    modules = {f"{each.module}{suffix}" for each in own_api().resources}
    return [len((PACKAGE / name).read_text(encoding="utf-8").splitlines()) for name in modules]


def test_modules_can_be_read_by_a_person() -> None:
    sizes = lines(".py")
    assert len(sizes) == len(RESOURCES)
    assert statistics.median(sizes) <= 150
    assert max(sizes) <= 650


def test_stubs_are_no_longer_than_they_must_be() -> None:
    assert max(lines(".pyi")) <= 2450  # with the twins for asyncio
