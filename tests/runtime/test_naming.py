"""Suggestions for misspelled names, and for names as other libraries spell them."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.api import ApiClient, BigcommerceApi
from bigcommerce_sdk.exception import (
    BigcommerceException,
    UnknownAttributeException,
    UnknownNameException,
)
from bigcommerce_sdk.naming import closest, did_you_mean
from bigcommerce_sdk.resources import RESOURCES, load
from tests.runtime.loopback import STORE, TOKEN


@pytest.fixture(scope="module")
def api() -> Any:
    return BigcommerceApi(store_hash=STORE, access_token=TOKEN)


def records() -> list[tuple[str, str]]:
    """Each resource with the class of its records."""
    found = [(name, load(name).meta.record) for name in RESOURCES]
    return [(name, record.__name__) for name, record in found if record is not None]


def snake_case(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def camel_case(name: str) -> str:
    return name[:1].lower() + name[1:]


@pytest.mark.parametrize(
    "spelled",
    [str, str.lower, str.upper, snake_case, camel_case],
)
@pytest.mark.parametrize(("resource", "record"), records())
def test_a_client_suggests_the_resource(
    api: Any, resource: str, record: str, spelled: Callable[[str], str]
) -> None:
    for given_name in {spelled(record), spelled(resource)} - {resource}:
        with pytest.raises(UnknownAttributeException) as caught:
            getattr(api, given_name)
        assert str(caught.value) == (
            f"BigcommerceApi has no attribute {given_name!r}. Did you mean {resource!r}?"
        )


@pytest.mark.parametrize(
    ("name", "close"),
    [
        ("OrdersProducts", "OrderProducts"),
        ("ProductsImages", "ProductImages"),
        ("Catagories", "Categories"),
        ("getProducts", "Products"),
        ("with_option", "with_options"),
        ("forStore", "for_store"),
        ("graphQL", "graphql"),
        ("oauth_fetch_tokens", "oauth_fetch_token"),
    ],
)
def test_a_client_suggests_its_attributes(api: Any, name: str, close: str) -> None:
    with pytest.raises(AttributeError, match=f"Did you mean {close!r}"):
        getattr(api, name)


def test_a_client_without_the_attribute_behaves_as_an_object(api: Any) -> None:
    for name in ("Product", "_repr_html_", "__deepcopy__", "Nothing", ""):
        assert not hasattr(api, name)
        assert getattr(api, name, None) is None
    with pytest.raises(UnknownAttributeException, match=r"has no attribute '_private'\.$"):
        _ = api._private
    assert copy.copy(api).Brands is not None


def test_the_error_of_an_attribute_that_exists_is_kept() -> None:
    class Unfinished(BigcommerceApi):
        def __init__(self) -> None:
            pass  # without super().__init__()

        @property
        def broken(self) -> Any:
            raise AttributeError("of the property")

    made: Any = Unfinished()
    with pytest.raises(AttributeError, match="'_connection'"):
        _ = made.Products
    with pytest.raises(AttributeError, match="of the property"):
        _ = made.broken


@pytest.mark.parametrize("name", ["Product", "Prodcts", "catalog", "gett", "order"])
def test_v3_says_that_it_is_called_by_path(api: Any, name: str) -> None:
    with pytest.raises(UnknownAttributeException, match=rf"{name!r}.*api\.v3\.get\("):
        getattr(api.v3, name)
    assert not hasattr(api.v3, name)


@pytest.mark.parametrize(
    ("resource", "name", "close"),
    [
        ("Products", "al", "all"),
        ("Products", "iter_all", "iterall"),
        ("Products", "deleteAll", "delete_all"),
        ("Orders", "creat", "create"),
        ("OrderStatuses", "gte", "get"),
        ("OrderStatuses", "fetch", ""),
    ],
)
def test_a_resource_suggests_its_methods(api: Any, resource: str, name: str, close: str) -> None:
    end = rf"Did you mean {close!r}\?$" if close else rf"has no attribute {name!r}\.$"
    with pytest.raises(UnknownAttributeException, match=end):
        getattr(getattr(api, resource), name)


FILTERS = [
    ("Coupons", "id_in", "id"),
    ("Coupons", "id__in", "id"),
    ("Products", "id_in", "min_id"),
    ("Products", "name__contains", "name"),
    ("Products", "name__iexact", "name"),
    ("Products", "brand__exact", "brand_id"),
    ("Products", "price__gte", "min_price"),
    ("Products", "price__gt", "min_price"),
    ("Products", "price_gte", "min_price"),
    ("Products", "price_min", "min_price"),
    ("Products", "priceMin", "min_price"),
    ("Products", "minPrice", "min_price"),
    ("Products", "price__lte", "max_price"),
    ("Products", "price:max", "max_price"),
    ("Products", "pirce__lte", "max_price"),
    ("Products", "date_modified__gte", "min_date_modified"),
    ("Products", "date_modified_before", "max_date_modified"),
    ("Products", "isVisible", "is_visible"),
    ("Products", "nmae", "name"),
    ("Products", "min_idd", "min_id"),
    ("CustomerGroups", "min_date_created", "date_created__min"),
    ("CustomerGroups", "max_date_modified", "date_modified__max"),
    ("CustomerGroups", "date_created__gte", "date_created__min"),
    ("CustomerGroups", "date_created_max", "date_created__max"),
    ("CustomerGroups", "name_like", "name__like"),
    ("CustomerGroups", "name__icontains", "name__like"),
]


@pytest.mark.filterwarnings("ignore::bigcommerce_sdk.exception.DeprecatedOperationWarning")
@pytest.mark.parametrize(("resource", "name", "close"), FILTERS)
def test_a_filter_of_another_library_is_close_to_ours(
    api: Any, resource: str, name: str, close: str
) -> None:
    filters = getattr(api, resource).filters()
    for call in (
        lambda: getattr(api, resource).all(**{name: 1}),
        lambda: setattr(filters, name, 1),
        lambda: getattr(filters, name),
    ):
        with pytest.raises(UnknownNameException, match=rf"Did you mean {close!r}\?"):
            call()


NAMES = st.text("abc_:NmixMIN ", max_size=12)


@given(NAMES, st.lists(NAMES, max_size=6))
def test_a_suggestion_is_a_known_name_or_nothing(name: str, known: list[str]) -> None:
    found = closest(name, known)
    assert found == "" or found in known
    assert did_you_mean(name, known) == (f" Did you mean {found!r}?" if found else "")


@given(st.lists(st.from_regex(r"[a-z]{2,6}(_[a-z]{2,6}){0,2}", fullmatch=True), min_size=1))
def test_case_and_underscores_do_not_count(known: list[str]) -> None:
    folded = {each.replace("_", "") for each in known}
    for each in known:
        for spelled in (each.upper(), each.replace("_", ""), each.title()):
            assert closest(spelled, known).replace("_", "") in folded & {each.replace("_", "")}


def test_the_older_client_suggests_too() -> None:
    older: Any = ApiClient("store.example", "t", "u")
    with pytest.raises(BigcommerceException, match=r"^ApiClient has no .*'Products'\?$"):
        _ = older.Product
