"""Records that were read without ids, as partial rows are: their calls send nothing.

The errors name the call of the resource that works with the ids.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

import pytest

from bigcommerce_sdk import resources
from bigcommerce_sdk.api import AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.exception import InvalidValueException, MissingFieldException
from bigcommerce_sdk.resources import v3
from tests.both import KINDS
from tests.runtime.answering import Answering, AsyncAnswering, run

V2 = {name: resources.load(name).meta for name in resources.RESOURCES}
V3 = {f"v3.{name}": v3.load(name).meta for name in v3.RESOURCES}
METAS = {**V2, **V3}
#: Every sub-resource of a record, by resource and link.
BELOW = [
    (name, link.name)
    for name, meta in METAS.items()
    for link in meta.record._links.values()
    if not link.via
]
#: Every method of records that sends their ids, by resource.
METHODS = [
    (name, method)
    for name, meta in METAS.items()
    for method, verb in (("delete", "delete"), ("refresh", "get"))
    if verb in meta.operations and not (meta.single and not meta.parents)
]


@pytest.fixture(params=KINDS)
def api(request: pytest.FixtureRequest) -> Iterator[Any]:
    is_async = request.param == "async"
    transport = (AsyncAnswering if is_async else Answering)(lambda request: (204, None))
    make: Any = AsyncBigcommerceApi if is_async else BigcommerceApi
    yield make("client", "ab12cd34", "token", transport=transport)
    assert transport.sent == []


def resource_of(api: Any, name: str) -> Any:
    for part in name.split("."):
        api = getattr(api, part)
    return api


def refusal(call: Any, *args: Any, **values: Any) -> str:
    """The message of a call that is refused before its request."""

    async def awaited() -> Any:
        found = call(*args, **values)
        return await found if inspect.isawaitable(found) else found

    with pytest.raises(MissingFieldException) as caught:
        run(awaited())
    return str(caught.value)


def check_advice(api: Any, message: str, accessor: str, method: str) -> None:
    """Check that the message names the ids that lack, and a call that exists and takes them."""
    [lacking, call] = re.findall(r" was read without (.+?)[.,] .*\bUse (api\..+)\.$", message)[0]
    assert call.startswith((f"{accessor}.{method}(", f"{accessor}.{method}_many("))
    assert hasattr(resource_of(api, accessor.removeprefix("api.")), method)
    arguments = call.partition("(")[2].rstrip(")").split(", ")
    assert {*lacking.split(" and ")} <= {*arguments}


@pytest.mark.parametrize(("name", "link"), BELOW)
def test_sub_resources_of_a_record_without_ids(api: Any, name: str, link: str) -> None:
    record = resource_of(api, name)._wrap({})
    to = record._links[link].to
    accessor = METAS[f"v3.{to}" if name.startswith("v3.") else to].accessor
    if not record._links[link].many:
        check_advice(api, refusal(lambda: getattr(record, link)), accessor, "get")
        return
    below = getattr(record, link)
    ids = () if below.meta.single else (5,) * len(below.meta.record_ids)
    if "list" in below.meta.operations:
        check_advice(api, refusal(below.all), accessor, "all")
        check_advice(api, refusal(below.iterall), accessor, "all")
        check_advice(api, refusal(below), accessor, "all")
    if "delete" in below.meta.operations:
        check_advice(api, refusal(below.delete, *ids), accessor, "delete")
    if "get" in below.meta.operations:
        check_advice(api, refusal(below.get, *ids), accessor, "get")


@pytest.mark.parametrize(("name", "method"), METHODS)
def test_methods_of_a_record_without_ids(api: Any, name: str, method: str) -> None:
    record = resource_of(api, name)._wrap({})
    verb = {"refresh": "get"}.get(method, method)
    check_advice(api, refusal(getattr(record, method)), METAS[name].accessor, verb)


def test_ids_that_the_caller_passes_are_refused_as_such(api: Any) -> None:
    for call in (api.v3.ProductImages.iterall, api.ProductImages.iterall):
        with pytest.raises(InvalidValueException, match=r"^product_id must be a number"):
            call(None)
