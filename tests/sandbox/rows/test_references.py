"""Ids of other rows: they exist, and go when those go; and the tree of the categories."""

from __future__ import annotations

from typing import Any

import pytest

from bigcommerce_sdk.sandbox.catalogue import catalogue_of, fields_by_wire
from bigcommerce_sdk.sandbox.quirks import REFERENCES

CATALOGUE = catalogue_of("bigcommerce_sdk.resources")
CASES = [(holder, *pair) for holder, pairs in REFERENCES.items() for pair in pairs.items()]


@pytest.mark.parametrize(("holder", "field", "resource"), CASES)
def test_an_id_of_a_row_that_is_not_there_is_refused(
    http: Any, sandbox: Any, holder: str, field: str, resource: str
) -> None:
    meta = CATALOGUE[holder]
    row = sandbox.snapshot()[holder][0]
    known = sandbox.snapshot()[resource][-1]["id"]
    many = isinstance(row[field], list)
    assert fields_by_wire(meta.record)[field].access == "writable"
    for wanted, status in ((987654, 400), (known, 200), (known, 200)):
        body = {field: [wanted] if many else wanted}
        reply = http("PUT", f"{meta.path}/{row['id']}", json=body)
        assert reply.status_code == status, reply.text
        if status == 400:
            assert reply.json()[0]["details"] == {"field": field}


@pytest.mark.parametrize(
    ("holder", "field", "resource"),
    [each for each in CASES if "delete" in CATALOGUE[each[2]].operations],
)
def test_what_is_deleted_is_referred_to_no_more(
    http: Any, sandbox: Any, holder: str, field: str, resource: str
) -> None:
    sandbox.seed(resource, {"id": 700, "name": "Short-lived"})
    kept = sandbox.snapshot()[resource][0]["id"]
    many = field == "categories"
    (row,) = sandbox.seed(holder, {field: [kept, 700] if many else 700})
    assert http("DELETE", f"{CATALOGUE[resource].path}/700").status_code == 204
    after = http.get(f"{CATALOGUE[holder].path}/{row['id']}").json()
    nothing = None if fields_by_wire(CATALOGUE[holder].record)[field].nullable else 0
    assert after[field] == ([kept] if many else nothing)


def chain(http: Any, key: int) -> list[int]:
    found: list[int] = http.get(f"/categories/{key}").json()["parent_category_list"]
    return found


def test_categories_below_follow_one_that_moves(http: Any) -> None:
    ids: list[int] = []
    for name in ("top", "middle", "low", "other"):
        parent = ids[-1] if ids and name != "other" else 0
        made = http("POST", "/categories", json={"name": name, "parent_id": parent})
        ids.append(made.json()["id"])
    top, middle, low, other = ids
    assert chain(http, low) == [top, middle, low]
    for below in (top, middle, low):
        reply = http("PUT", f"/categories/{top}", json={"parent_id": below})
        assert (reply.status_code, reply.json()[0]["details"]) == (400, {"field": "parent_id"})
    assert http("PUT", f"/categories/{middle}", json={"parent_id": other}).status_code == 200
    assert chain(http, low) == [other, middle, low]
    assert http("DELETE", f"/categories/{middle}").status_code == 204
    assert chain(http, low) == [low]
    assert http.get(f"/categories/{low}").json()["parent_id"] == 0
