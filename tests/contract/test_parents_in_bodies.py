"""Bodies that name a parent, of every resource whose records can: by path, or in each row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bigcommerce_sdk.endpoints.metadata import ResourceMeta, is_across
from bigcommerce_sdk.exception import InvalidValueException, MissingFieldException, UsageException
from bigcommerce_sdk.records.fields import WRITABLE_IN
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from tests.both import KINDS, clients
from tests.runtime.loopback import Loopback, serving

from .examples import body_for

V2 = catalogue_of("bigcommerce_sdk.resources")
METAS = {**V2, **V2.v3}


def parent_fields(meta: ResourceMeta) -> dict[str, tuple[int, str]]:
    """The fields that a create can set to the id of a parent: its position and its name."""
    found = enumerate(zip(meta.parents, meta.parent_wires, strict=True))
    by_wire = {field.wire: name for name, field in meta.fields.items()}
    return {
        by_wire[wire]: (number, parent)
        for number, (parent, wire) in found
        if wire in by_wire and "create" in WRITABLE_IN[meta.fields[by_wire[wire]].access]
    }


BELOW = [
    (name, field) for name, meta in METAS.items()
    if "create" in meta.operations and "{" in meta.operations["create"].path
    for field in parent_fields(meta)
]  # fmt: skip
ACROSS = [
    name for name, meta in METAS.items()
    if "create_many" in meta.operations and is_across(meta, meta.operations["create_many"])
]  # fmt: skip


@pytest.fixture(scope="module", params=KINDS)
def caller(request: pytest.FixtureRequest) -> Iterator[tuple[Loopback, Any]]:
    with serving() as server, clients(request.param) as make:
        server.new_client = make
        with server.api() as api:
            yield server, api


def resource(api: Any, name: str) -> Any:
    return getattr(api.v3, name[3:]) if name.startswith("v3.") else getattr(api, name)


def test_the_cases_include_metafields() -> None:
    assert ("v3.ProductMetafields", "resource_id") in BELOW
    assert ("CustomerAddresses", "customer_id") in BELOW
    assert "v3.CartMetafields" in ACROSS


@pytest.mark.parametrize(("name", "field"), BELOW)
def test_a_create_names_the_parent_of_its_path(caller: Any, name: str, field: str) -> None:
    server, api = caller
    server.arrived.clear()
    server.replies.clear()
    meta = METAS[name]
    number, parent = parent_fields(meta)[field]
    ids = [41, 42, 43][: len(meta.parents)]
    body = {key: value for key, value in body_for(meta, "create").items() if key != field}
    is_text = "str" in meta.fields[field].codec.python
    for other in (7, str(ids[number]) + "1"):
        with pytest.raises(InvalidValueException, match=rf"\.{field} .* {parent} .*Leave it out"):
            resource(api, name).create(
                *ids, **body, **{field: str(other) if is_text else int(other)}
            )
    assert server.arrived == []
    own = str(ids[number]) if is_text else ids[number]
    server.answers({"data": {"id": 1}} if meta.api else {"id": 1})
    resource(api, name).create(*ids, **body, **{field: own})
    [sent] = server.arrived
    wire = meta.fields[field].wire
    assert (wire in sent.body) == (wire != meta.parent_field)


@pytest.mark.parametrize("name", ACROSS)
def test_new_rows_of_all_parents_name_theirs(caller: Any, name: str) -> None:
    server, api = caller
    server.arrived.clear()
    server.replies.clear()
    meta = METAS[name]
    [field] = [
        each for each in parent_fields(meta) if meta.fields[each].wire == meta.parent_wires[-1]
    ]
    row = {key: value for key, value in body_for(meta, "create").items() if key != field}
    said = rf"{name[3:]}\.create_many: row 1: \w+: a new row needs '{field}', the id of its \w+\."
    with pytest.raises(MissingFieldException, match=said):
        resource(api, name).create_many([{**row, field: 5}, row])
    for odd in (None, "", "a/b", [5], True):
        with pytest.raises(UsageException, match=field):
            resource(api, name).create_many([{**row, field: odd}])
    assert server.arrived == []
    server.answers({"data": [{"id": 1, "resource_id": 5}], "meta": {}})
    [made] = resource(api, name).create_many([{**row, field: 5}])
    assert server.arrived[0].body[0][meta.fields[field].wire] == 5
    server.answers({"data": [{"id": 2, "resource_id": 5}], "meta": {}})
    resource(api, name).create_many([made])
    assert server.arrived[1].body[0][meta.fields[field].wire] == 5
