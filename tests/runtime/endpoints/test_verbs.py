"""Methods that are made from metadata behave like methods that are written."""

from __future__ import annotations

import copy
import inspect
import pickle
import pydoc
from collections.abc import Callable
from types import FunctionType
from typing import Any
from unittest import mock

import pytest

from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.endpoints import verbs
from bigcommerce_sdk.endpoints.bound import BoundResource
from bigcommerce_sdk.endpoints.verbs import Verb
from bigcommerce_sdk.exception import (
    InvalidValueException,
    MissingFieldException,
    UnknownNameException,
    UsageException,
)
from bigcommerce_sdk.resources import RESOURCES, load
from bigcommerce_sdk.resources.products import Product, Products


def all_verbs() -> list[tuple[type, str, Verb]]:
    owners: list[type] = [load(name) for name in RESOURCES]
    owners += [load(name).meta.record for name in RESOURCES]
    root: Any = BoundResource
    bound: list[type] = root.__subclasses__()
    owners += [each for each in bound if each.__module__.startswith("bigcommerce")]
    return [
        (owner, name, each)
        for owner in owners
        for name, each in vars(owner).items()
        if isinstance(each, Verb)
    ]


def test_every_method_has_the_names_of_a_written_one() -> None:
    assert len(all_verbs()) > 400
    for owner, name, verb in all_verbs():
        found: Any = getattr(owner, name)
        assert found.__name__ == name
        assert found.__qualname__ == f"{owner.__name__}.{name}"
        assert found.__module__ == owner.__module__
        assert inspect.getdoc(found) == found.__doc__.strip()
        assert found.__doc__.rpartition("\n")[2].startswith("API: ")
        assert next(iter(inspect.signature(found).parameters)) == "self"
        assert inspect.isroutine(found)
        assert found is verb


@pytest.mark.parametrize("place", ["class", "instance"])
def test_help_shows_signature_arguments_and_path(api: BigcommerceApi, place: str) -> None:
    owner = Products if place == "class" else api.Products
    shown = pydoc.plain(pydoc.render_doc(owner.get))
    assert "get(" in shown
    assert "id (int)" in shown
    assert "API: GET /products/{id}" in shown
    assert "get(self" in pydoc.plain(pydoc.render_doc(Products))


def test_a_bound_method_has_the_signature_without_self(api: BigcommerceApi) -> None:
    assert [*inspect.signature(api.Products.delete).parameters] == ["id"]
    assert [*inspect.signature(api.Products.get(1).delete).parameters] == []
    assert "sku" in inspect.signature(api.Products.get(1).update).parameters


def test_what_returns_one_record_is_annotated_with_its_class() -> None:
    annotated = {
        Products.get: Product, Products.create: Product, Products.update: Product,
        Product.save: Product, Product.refresh: Product,
        Products.all: None, Products.iterall: None, Products.count: None, Products.delete: None,
        load("Customers").validate: load("Customers").validate._action.returns,
    }  # fmt: skip
    for method, record in annotated.items():
        found: Any = method
        assert found.__annotations__.get("return") is record, found


def test_a_bound_method_of_a_record_is_pickled_with_it(api: BigcommerceApi) -> None:
    product = api.Products.get(1)
    again = pickle.loads(pickle.dumps(product.save))
    assert again.__self__ == product
    assert again.__func__ is vars(Product)["save"]
    copied: Any = copy.copy(product.save)
    assert copied.__self__ is product


def test_an_autospec_checks_names_of_methods_and_arguments(api: BigcommerceApi) -> None:
    brands = mock.create_autospec(api.Brands)
    brands.get.return_value = "brand"
    assert brands.get(1) == "brand"
    brands.get.assert_called_once_with(1)
    brands.create(name="Mug")
    with pytest.raises(TypeError):
        brands.create(nmae="Mug")
    with pytest.raises(AttributeError):
        brands.gte(1)


def test_a_method_is_patched_and_restored(api: BigcommerceApi) -> None:
    with mock.patch.object(Products, "get", return_value="patched"):
        assert api.Products.get(1) == "patched"
    assert api.Products.get(1).id == 1


class MyProducts(Products):
    """A subclass of an app."""

    def get(self, id: int, /, **values: Any) -> Product:
        """Get a product and note it."""
        self.noted = id
        return super().get(id, **values)

    def save_all(self) -> list[Product]:
        return [each.save() for each in self.iterall()]


def test_a_subclass_overrides_a_method_and_calls_it(api: BigcommerceApi) -> None:
    mine = MyProducts(api.connection)
    assert mine.get(1).name == api.Products.get(1).name
    assert mine.noted == 1
    assert mine.count() == len(mine.save_all())
    assert MyProducts.get.__doc__ == "Get a product and note it."


def test_a_method_is_called_on_the_class(api: BigcommerceApi) -> None:
    calls: list[Callable[..., Any]] = [Products.get, MyProducts.update, MyProducts.delete]
    assert Products.get(1, connection=api.connection).id == 1  # type: ignore[call-arg, arg-type] # pyright: ignore
    assert Products.get(api.Products, 1).id == 1
    assert Product.refresh(api.Products.get(1)).id == 1
    for call in calls:
        with pytest.raises(UsageException, match="was called on the class"):
            call(1)
    with pytest.raises(UnknownNameException):
        Products.delete(1, connection=api.connection, x=1)  # type: ignore[call-arg, arg-type] # pyright: ignore


def test_inspect_takes_a_method_for_its_function(monkeypatch: pytest.MonkeyPatch) -> None:
    """A function of another driver may be a coroutine function, and is then shown as one."""

    def awaited(verb: Verb) -> FunctionType:
        async def function(*args: Any, **values: Any) -> Any:
            return verb.start(args, values)[1]

        return function  # type: ignore[return-value]

    [(spec, _)] = vars(Products)["get"]._overloads
    overloads = [(spec, Products.meta.operations["get"])]
    assert not inspect.iscoroutinefunction(verbs.ResourceVerb(overloads, Products))
    monkeypatch.setattr(verbs, "running", awaited)
    method = verbs.ResourceVerb(overloads, Products)
    assert inspect.iscoroutinefunction(method)
    assert inspect.iscoroutinefunction(method.__get__(Products.__new__(Products)))


WAYS: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    lambda value: pickle.loads(pickle.dumps(value)),
]


@pytest.mark.parametrize("way", WAYS)
def test_a_method_of_a_class_is_copied_and_pickled_by_reference(way: Callable[[Any], Any]) -> None:
    for owner, name, _ in all_verbs():
        found: Any = getattr(owner, name)
        assert way(found) is found


WRONG_IDS: list[tuple[Callable[[Any], Any], str]] = [
    (lambda api: api.Products.get(), "Products.get takes id by position, got 0"),
    (lambda api: api.Products.all(1), "got 1 positional argument. Pass all else by name."),
    (lambda api: api.Products.create({"name": "a"}), "takes no ids by position"),
    (lambda api: api.Products.update(1, {}), "2 positional arguments. Pass all else"),
    (lambda api: api.Products.get(1).save(3), "Product.save takes no ids by position"),
    (lambda api: api.Products.get(1).images(1, 2), "BoundProductImages takes id by position"),
]


@pytest.mark.parametrize(("call", "message"), WRONG_IDS)
def test_a_wrong_number_of_ids_is_refused(
    api: BigcommerceApi, call: Callable[[Any], Any], message: str
) -> None:
    with pytest.raises(MissingFieldException) as refused:
        call(api)
    assert message in str(refused.value)


@pytest.mark.parametrize("given", [None, 3, "x", object(), BigcommerceApi("client")])
@pytest.mark.parametrize("name", ["Products", "ProductImages", "BoundProductImages"])
def test_a_resource_needs_a_connection(name: str, given: Any) -> None:
    with pytest.raises(
        InvalidValueException, match=rf"^{name} needs .*api\.connection, got \w+\.$"
    ):
        load(name)(given)
