"""Named operations on records: what their response changes in the record."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.accessor import load_beside
from bigcommerce_sdk.exception import MissingFieldException
from bigcommerce_sdk.resources import v3
from bigcommerce_sdk.resources.v3 import RESOURCES
from bigcommerce_sdk.sandbox.catalogue import PLACEHOLDER
from tests.both import Blocking, for_both_clients
from tests.contract.examples import value_of
from tests.generator.micro import generate, unformatted
from tests.generator.v3_schema import ENVELOPED
from tests.runtime.loopback import Loopback

pytestmark = for_both_clients

#: The actions on records of V3 whose response is the record.
ACTIONS = [
    (name, action)
    for name in RESOURCES
    for action in v3.load(name).meta.actions
    if action.on_record and action.returns == "record" and not action.many
]
IDS = [f"{name}.{action.name}" for name, action in ACTIONS]

LAMPS = """\
resource: Lamps
record: Lamp
path: /lamps
doc: Lamps.
operations:
  list: {}
  get: {parameters: {include: {type: array, items: string, op: none, doc: Parts.}}}
  update: {}
paging: {none: true}
actions:
  dim:
    method: POST
    path: '/lamps/{id}/dim'
    body_of: update
    returns: Lamp
    parameters: {include: {type: array, items: string, op: none, doc: Parts.}}
    on_record: true
    doc: Dims it.
  twin: {method: POST, path: '/lamps/{id}/twin', returns: Lamp, on_record: true, doc: Copies it.}
  near: {method: GET, path: '/lamps/{id}/near', returns: Lamp, many: true, on_record: true, doc: N.}
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
  name: {type: string, doc: Name.}
  watts: {type: integer, keep_on_update: true, doc: Power.}
  tags: {type: array, items: string, doc: Its tags.}
"""
LAMP = {"id": 7, "name": "Desk", "watts": 9, "tags": ["a"]}


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    with unformatted():
        return generate(
            tmp_path_factory.mktemp("lamps"), {"api.yaml": ENVELOPED, "lamps.yaml": LAMPS}
        )


@pytest.fixture
def lamps(client: Any, package: ModuleType) -> Any:
    connection: Any = client.connection
    if isinstance(connection, Blocking):
        made = load_beside(package.__name__, "AsyncLamps")(connection._target)
        return Blocking(made, connection._loop)
    return load_beside(package.__name__, "Lamps")(connection)


def fetched(server: Loopback, lamps: Any, **row: Any) -> Any:
    server.answers({"data": {**LAMP, **row}})
    return lamps.get(7)


def test_the_response_updates_the_record(server: Loopback, lamps: Any) -> None:
    lamp = fetched(server, lamps)
    tags = lamp.tags
    server.answers({"data": {**LAMP, "watts": 3, "tags": ["a", "b"]}})
    assert lamp.dim(watts=1) == lamp
    assert (lamp.watts, lamp.tags, lamp.changes) == (3, ["a", "b"], {})
    assert tags == ["a", "b"]  # lists that were read are updated
    server.answers({"data": LAMP})
    lamp.update(name="Floor")  # which repeats the watts
    assert server.arrived[-1].body == {"name": "Floor", "watts": 3}


def test_an_action_returns_the_updated_record(server: Loopback, lamps: Any) -> None:
    lamp = fetched(server, lamps)
    server.answers({"data": {**LAMP, "watts": 3}}, {"data": LAMP})
    lamp.dim(watts=1).watts = 5
    assert lamp.changes == {"watts": 5}


def test_other_changes_stay_pending(server: Loopback, lamps: Any) -> None:
    lamp = fetched(server, lamps)
    lamp.name, lamp.watts = "Floor", 5
    lamp.tags.append("z")
    server.answers({"data": {**LAMP, "watts": 4, "tags": ["a", "b"]}})
    lamp.dim(watts=4)
    assert server.arrived[-1].body == {"watts": 4}
    assert lamp.changes == {"name": "Floor", "tags": ["a", "z"]}
    assert lamp.watts == 4
    server.answers({"data": LAMP})
    lamp.save()
    assert server.arrived[-1].body == {"name": "Floor", "tags": ["a", "z"], "watts": 4}


@pytest.mark.parametrize("reply", [{"data": {"watts": 3}}, {"data": {"id": 7, "watts": 3}}])
def test_a_part_of_the_record_in_the_response(server: Loopback, lamps: Any, reply: Any) -> None:
    lamp = fetched(server, lamps)
    server.answers(reply)
    lamp.dim(watts=1)
    assert lamp.to_dict() == {**LAMP, "watts": 3}


def test_another_record_in_the_response(server: Loopback, lamps: Any) -> None:
    lamp = fetched(server, lamps)
    server.answers({"data": {**LAMP, "id": 8, "name": "Twin"}})
    twin = lamp.twin()
    assert (twin.id, twin.name, lamp.to_dict()) == (8, "Twin", LAMP)


@pytest.mark.parametrize("reply", [{"data": None}, {"data": []}])
def test_a_response_without_a_record(server: Loopback, lamps: Any, reply: Any) -> None:
    lamp = fetched(server, lamps)
    server.answers(reply)
    assert lamp.twin() is None
    assert lamp.to_dict() == LAMP


def test_a_list_in_the_response(server: Loopback, lamps: Any) -> None:
    lamp = fetched(server, lamps)
    server.answers({"data": [{**LAMP, "name": "Other"}, {**LAMP, "id": 8}]})
    assert [each.id for each in lamp.near()] == [7, 8]
    assert lamp.to_dict() == LAMP


@pytest.mark.parametrize(("name", "action"), ACTIONS, ids=IDS)
def test_every_action_that_returns_the_record(
    server: Loopback, client: Any, name: str, action: Any
) -> None:
    resource = getattr(client.v3, name)
    meta = v3.load(name).meta
    key = "k1" if meta.fields[meta.key].codec is codecs.STRING else 1
    row: dict[str, Any] = {meta.key: key, "items": []}
    first, changed = {**row, "new": 1}, {**row, "new": 2}
    server.answers({"data": first}, {"data": changed})
    record = resource.get(key)
    values: dict[str, Any] = {} if action.body is None else value_of(codecs.Nested(action.body))
    rows = () if action.rows is None else (value_of(action.rows.write),)
    found = getattr(record, action.name)(*rows, **values)
    assert found == record
    assert record.to_dict() == changed


def test_wishlists_repeat_the_items_that_were_added(server: Loopback, client: Any) -> None:
    row: dict[str, Any] = {
        "id": 3,
        "customer_id": 1,
        "name": "w",
        "items": [{"id": 1, "product_id": 1}],
    }
    added = {**row, "items": [*row["items"], {"id": 2, "product_id": 2}]}
    server.answers({"data": row}, {"data": added}, {"data": added})
    wishlist = client.v3.Wishlists.get(3)
    wishlist.add_items(items=[{"product_id": 2}])
    wishlist.update(name="n")
    assert [each["product_id"] for each in server.arrived[-1].body["items"]] == [1, 2]


# -- of sub-resources, called on the resource --------------------------------------------------

#: The actions that return records, with the ids of their parents in the path.
BELOW = [
    (name, action)
    for name in RESOURCES
    for action in v3.load(name).meta.actions
    if action.returns == "record"
    and (parents := v3.load(name).meta.parents)
    and PLACEHOLDER.findall(action.path)[: len(parents)] == [f"{{{each}}}" for each in parents]
]


def test_the_schema_has_actions_that_return_records() -> None:
    assert {("PriceListRecords", "by_variant"), ("SegmentShopperProfiles", "add")} <= {
        (name, action.name) for name, action in BELOW
    }


@pytest.mark.parametrize(("name", "action"), BELOW, ids=lambda each: getattr(each, "name", each))
def test_records_know_the_parents_of_the_call(
    server: Loopback, client: Any, name: str, action: Any
) -> None:
    meta = v3.load(name).meta
    row = dict.fromkeys(meta.key_wires, 9)  # without parents
    server.answers({"data": [row] if action.many else row})
    ids: list[Any] = [*range(1, len(PLACEHOLDER.findall(action.path)) + 1)]
    if action.rows is not None:
        ids.append(value_of(action.rows.write))
    values: dict[str, Any] = {} if action.body is None else value_of(codecs.Nested(action.body))
    found = getattr(getattr(client.v3, name), action.name)(*ids, **values)
    [record] = found if action.many else [found]
    assert record._origin()[1] == (*ids[: len(meta.parents)],)


def test_a_code_that_was_found_by_its_text(server: Loopback, client: Any) -> None:
    server.answers({"data": [{"id": 9, "code": "SPRING"}]})
    [code] = client.v3.PromotionCodes.by_code(code="SPRING")
    with pytest.raises(MissingFieldException) as caught:
        code.delete()
    assert str(caught.value).removeprefix("This Async").removeprefix("This ") == (
        "PromotionCode was read without promotion_id, so it cannot be deleted by itself. "
        "Use api.v3.PromotionCodes.delete(promotion_id, 9)."
    )
    assert len(server.arrived) == 1
