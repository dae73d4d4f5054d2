"""Records repeat parameters of the call that returned them, but no conditions and no filters."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.both import for_both_clients
from tests.runtime.loopback import Loopback, Reply

pytestmark = for_both_clients

ORDER = {"id": 7, "status_id": 1}


@pytest.mark.parametrize("include", [["consignments"], ("consignments",), None])
def test_refresh_repeats_what_to_include(client: Any, server: Loopback, include: Any) -> None:
    server.answers(ORDER, ORDER, ORDER, Reply(204))
    order = client.Orders.get(
        7, include=include, if_modified_since=datetime(2020, 1, 1, tzinfo=UTC)
    )
    order.refresh()
    order.status_id = 2
    order.save()
    order.delete()
    sent = {"include": "consignments"} if include else {}
    assert [each.query for each in server.arrived] == [sent, sent, {}, {}]
    names = [{name.lower() for name in each.headers} for each in server.arrived]
    assert ["if-modified-since" in each for each in names] == [True, False, False, False]


def test_later_changes_of_an_argument_are_not_repeated(client: Any, server: Loopback) -> None:
    server.answers(ORDER, ORDER)
    include = ["consignments"]
    order = client.Orders.get(7, include=include)
    include.clear()
    order.refresh()
    assert server.arrived[1].query == {"include": "consignments"}


def test_filters_of_a_list_are_not_repeated(client: Any, server: Loopback) -> None:
    server.answers([ORDER], ORDER)
    [order] = client.Orders.all(status_id=1, limit=5, include=["consignments"])
    order.refresh()
    assert server.arrived[1].query == {}
