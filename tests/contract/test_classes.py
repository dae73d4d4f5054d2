"""Every documented call of V3 has one place in the SDK, under a name by one rule."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from generator import naming

from .classes import (
    Row,
    anonymous,
    command_by_rule,
    name_by_rule,
    read_table,
    record_by_rule,
)
from .facts_v3 import read_calls

ROWS = read_table()
VERBS = {
    "list": "GET",
    "list_all": "GET",
    "get": "GET",
    "create": "POST",
    "update": "PUT",
    "delete": "DELETE",
    "create_many": "POST",
    "update_many": "PUT",
    "upsert_many": "PUT",
    "delete_many": "DELETE",
    "delete_all": "DELETE",
}


def documented() -> dict[str, str]:
    """The document of each call."""
    return {line: name for name, calls in read_calls().items() for line in calls}


def test_every_documented_call_has_one_place() -> None:
    places = Counter(anonymous(call) for row in ROWS for call in row.calls.values())
    assert {call: places[call] for call in documented()} == dict.fromkeys(documented(), 1)
    assert set(places) == set(documented())


def test_every_row_names_the_documents_of_its_calls() -> None:
    homes = documented()
    wrong = [
        row.resource
        for row in ROWS
        if {homes[anonymous(call)] for call in row.calls.values()} != set(row.documents)
    ]
    assert wrong == []


def test_every_verb_has_its_method() -> None:
    wrong = [
        f"{row.resource}.{verb}: {call}"
        for row in ROWS
        for verb, call in row.operations.items()
        if VERBS[verb] != call.partition(" ")[0]
    ]
    assert wrong == []


def taken_names(row: Row) -> list[str]:
    """The classes that a row leads to."""
    derived = [f"{row.record}Fields", f"{row.record}Filters"]
    return [
        row.resource,
        row.record,
        *derived,
        *(naming.body_dict(row.record, verb) for verb in naming.BODIES),
    ]


def test_no_name_is_used_twice() -> None:
    classes = Counter(name for row in ROWS for name in taken_names(row))
    paths = Counter(anonymous(row.path) for row in ROWS)
    commands = Counter(row.command for row in ROWS)
    modules = Counter(naming.module_name(row.resource) for row in ROWS)
    for names in (classes, paths, commands, modules):
        assert [name for name, count in names.items() if count > 1] == []


def test_no_name_is_reserved() -> None:
    reserved = [
        name
        for row in ROWS
        for name in (row.resource, row.record)
        if name in naming.RESERVED_CLASSES or name.startswith(naming.RESERVED_PREFIXES)
    ]
    modules = naming.RESERVED_MODULES | naming.RESERVED_FILES
    reserved += [row.resource for row in ROWS if naming.module_name(row.resource) in modules]
    reserved += [
        f"{row.resource}.{name}"
        for row in ROWS
        for name in row.actions
        if name in naming.RESERVED_ON_RESOURCES or not naming.is_python_name(name) or name in VERBS
    ]
    assert reserved == []


def by_rule(row: Row) -> bool:
    return (row.resource, row.record) == (name_by_rule(row, ROWS), record_by_rule(row))


def test_other_names_than_the_rule_gives_have_a_reason() -> None:
    assert [row.resource for row in ROWS if not by_rule(row) and len(row.reason) < 20] == []
    assert [row.resource for row in ROWS if by_rule(row) and row.reason] == []


def test_command_groups_follow_the_classes() -> None:
    assert {row.resource: row.command for row in ROWS} == {
        row.resource: command_by_rule(row, ROWS) for row in ROWS
    }


@pytest.mark.parametrize(
    ("path", "resource", "record", "command"),
    [
        (
            "/catalog/products/{product_id}/images",
            "ProductImages",
            "ProductImage",
            "products images",
        ),
        ("/customers/addresses", "CustomerAddresses", "CustomerAddress", "customers addresses"),
        ("/settings/store/profile", "StoreProfile", "StoreProfileRecord", "store-profile"),
        ("/hooks", "Webhooks", "Webhook", "webhooks"),
        ("/catalog/trees", "CategoryTrees", "CategoryTree", "category-trees"),
        (
            "/catalog/products/{product_id}/modifiers/{modifier_id}/values",
            "ProductModifierValues",
            "ProductModifierValue",
            "products modifiers values",
        ),
    ],
)
def test_names_that_others_rely_on(path: str, resource: str, record: str, command: str) -> None:
    row = next(row for row in ROWS if row.path == path)
    assert (row.resource, row.record, row.command) == (resource, record, command)


def test_batches_of_metafields_belong_to_those_of_a_parent() -> None:
    batches = [row for row in ROWS if any("/metafields" in call for call in row.calls.values())]
    assert [row.resource for row in batches if not row.record.endswith("Metafield")] == []


def test_the_rule_refuses_a_name_of_its_own() -> None:
    images = next(row for row in ROWS if row.resource == "ProductImages")
    assert not by_rule(replace(images, resource="Pictures"))
    assert not by_rule(replace(images, record="Picture"))
