"""The schema of V3 holds all that is documented, and every difference has a reason."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.ir import Api
from generator.schema import read_schema
from tests.generator.micro import write_schema

from . import facts_v3
from .classes import anonymous

DIFFERENCES = Path(__file__).with_name("differences_v3.yaml")
SCHEMA = Path(__file__).parents[2] / "schema" / "v3"
DOCUMENTS = frozenset(facts_v3.read_calls())


@pytest.fixture(scope="module")
def listed() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(DIFFERENCES.read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def ours() -> Api | None:
    """The schema of V3; None until it has a resource."""
    files = [each for each in SCHEMA.glob("*.yaml") if each.name not in ("api.yaml", "shared.yaml")]
    return read_schema([SCHEMA]) if files else None


def test_every_header_is_a_parameter_or_of_any_call(ours: Api | None) -> None:
    calls = [call for every in facts_v3.read_calls().values() for call in every.values()]
    known = {each["name"] for call in calls for each in call.facts.get("headers", ())}
    assert ours is not None
    every = [each for resource in ours.resources for each in resource.all_parameters]
    parameters = {each.wire_name for each in every if each.header}
    assert known - parameters == {"User-Agent", "X-Correlation-Id"}
    assert parameters <= known


def test_a_success_has_a_documented_status(ours: Api | None) -> None:
    assert ours is not None
    documents = facts_v3.read_calls().values()
    calls = {line: call for each in documents for line, call in each.items()}
    wrong = [
        f"{line}: {operation.status}"
        for resource in ours.resources
        for operation in resource.operations
        if not operation.by
        and (line := f"{operation.method} {anonymous(operation.path)}") in calls
        and (known := [each for each in calls[line].facts["replies"] if each[0] == "2"])
        and str(operation.status) not in known
    ]
    assert wrong == []


def sides(api: Api | None, documents: list[str]) -> dict[str, set[str]]:
    documented = facts_v3.from_facts(documents)
    there = facts_v3.from_schema(api, documents) if api else set[str]()
    return {"missing": documented - there, "beyond": there - documented}


@pytest.mark.parametrize("side", ["missing", "beyond"])
def test_every_difference_has_a_reason(listed: dict[str, Any], ours: Api | None, side: str) -> None:
    patterns = [re.compile(each["pattern"]) for each in listed[side]]
    found = sides(ours, listed["done"])[side]
    assert [
        line for line in sorted(found) if not any(each.fullmatch(line) for each in patterns)
    ] == []


def test_every_difference_says_why_and_still_exists(
    listed: dict[str, Any], ours: Api | None
) -> None:
    found = sides(ours, listed["done"])
    for side in ("missing", "beyond"):
        for each in listed[side]:
            assert len(each["reason"]) > 20, each
            assert any(re.fullmatch(each["pattern"], line) for line in found[side]), each


def test_documents_that_are_complete_are_listed_as_done(
    listed: dict[str, Any], ours: Api | None
) -> None:
    assert {*listed["done"]} <= DOCUMENTS
    complete = [
        each for each in sorted(DOCUMENTS - {*listed["done"]}) if not sides(ours, [each])["missing"]
    ]
    assert complete == [], "list these documents under done"


def test_the_facts_are_all_there() -> None:
    lines = facts_v3.from_facts(DOCUMENTS)
    of = [re.sub(r"^\S+ ", "", line) for line in lines]
    assert len(DOCUMENTS) == 50
    assert sum(line.startswith("operation ") for line in of) == 537
    assert sum(line.startswith("parameter ") for line in of) == 1017


# -- the comparison itself -----------------------------------------------------------------------

#: A schema of the webhooks, as the document has them.
WEBHOOKS = """\
resource: Webhooks
record: Webhook
path: /hooks
doc: Calls to make on events.
source: webhooks.v3.yml
operations: [list, get, create, update, delete]
paging: {}
filters:
  is_active: {type: boolean, doc: State.}
  scope: {type: string, doc: Event.}
  destination: {type: string, doc: Address.}
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
  client_id: {type: string, access: read_only, doc: App.}
  store_hash: {type: string, access: read_only, doc: Store.}
  scope: {type: string, required: create, doc: Event.}
  destination: {type: string, required: create, doc: Address.}
  headers: {type: map, nullable: true, doc: Headers to send.}
  is_active: {type: boolean, doc: State.}
  created_at: {type: datetime, wire: unix, access: read_only, doc: Start.}
  updated_at: {type: datetime, wire: unix, access: read_only, doc: Last change.}
"""
ADMIN = """\
resource: WebhookAdmin
record: WebhookAdminRecord
path: /hooks/admin
doc: Settings of webhooks.
source: webhooks.v3.yml
single: true
operations:
  get:
    parameters:
      is_active: {type: boolean, op: none, doc: State.}
  update: {}
fields:
  emails: {type: array, items: string, doc: Addresses for mail.}
  hooks_list: {type: array, items: object, of: AdminHook, doc: Hooks.}
  blocked_domains: {type: array, items: object, of: BlockedDomain, doc: Domains.}
shapes:
  AdminHook:
    doc: A hook.
    fields:
      id: {type: integer, doc: Identifier.}
      client_id: {type: string, doc: App.}
      store_hash: {type: string, doc: Store.}
      scope: {type: string, doc: Event.}
      destination: {type: string, doc: Address.}
      headers: {type: map, doc: Headers.}
      is_active: {type: boolean, doc: State.}
      created_at: {type: integer, doc: Start.}
      updated_at: {type: integer, doc: Last change.}
      status: {type: string, doc: State.}
  BlockedDomain:
    doc: A domain.
    fields:
      destination: {type: string, doc: Address.}
      time_left: {type: integer, doc: Seconds.}
      reasons: {type: array, items: object, of: BlockReason, doc: Reasons.}
  BlockReason:
    doc: A reason.
    fields:
      failure_description: {type: string, doc: Text.}
      count: {type: integer, doc: Times.}
      timestamp: {type: integer, doc: Time.}
"""


def compared(directory: Path, webhooks: str = WEBHOOKS) -> dict[str, set[str]]:
    written = write_schema(directory, {"webhooks.yaml": webhooks, "admin.yaml": ADMIN})
    return sides(read_schema([written]), ["webhooks"])


def test_a_complete_schema_has_no_differences(tmp_path: Path) -> None:
    assert compared(tmp_path / "schema") == {"missing": set(), "beyond": set()}


@pytest.mark.parametrize(
    ("old", "new", "missing"),
    [
        ("update, delete]", "update]", "/hooks operation DELETE /hooks/{}"),
        ("  scope: {type: string, doc: Event.}\n", "", "/hooks parameter scope of GET /hooks"),
        ("paging: {}", "paging: {none: true}", "/hooks parameter page of GET /hooks"),
        (", required: create, doc: Event", ", doc: Event", "/hooks required on create scope"),
        (
            "  client_id: {type: string, access: read_only, doc: App.}\n",
            "",
            "/hooks field client_id",
        ),
    ],
)
def test_what_a_schema_lacks_is_missing(tmp_path: Path, old: str, new: str, missing: str) -> None:
    assert old in WEBHOOKS
    found = compared(tmp_path / "schema", WEBHOOKS.replace(old, new))
    assert missing in found["missing"]
    assert found["beyond"] == set()


def test_what_a_schema_has_more_is_beyond(tmp_path: Path) -> None:
    more = f"{WEBHOOKS}  colour: {{type: string, required: update, doc: Colour.}}\n"
    assert compared(tmp_path / "schema", more) == {
        "missing": set(),
        "beyond": {"/hooks field colour", "/hooks required on update colour"},
    }


def test_nested_fields_are_compared(tmp_path: Path) -> None:
    less = ADMIN.replace("      time_left: {type: integer, doc: Seconds.}\n", "")
    assert less != ADMIN
    written = write_schema(tmp_path / "schema", {"w.yaml": WEBHOOKS, "admin.yaml": less})
    found = sides(read_schema([written]), ["webhooks"])
    assert found["missing"] == {"/hooks/admin field blocked_domains.time_left"}


def test_every_alternative_of_a_union_is_compared(tmp_path: Path) -> None:
    more = ADMIN.replace("of: AdminHook,", "of: AnyHook,") + (
        "  OldHook:\n    doc: A hook of before.\n    fields:\n"
        "      age: {type: integer, doc: Days.}\n"
        "unions:\n  AnyHook: {doc: A hook., one_of: [AdminHook, OldHook]}\n"
    )
    written = write_schema(tmp_path / "schema", {"w.yaml": WEBHOOKS, "admin.yaml": more})
    found = sides(read_schema([written]), ["webhooks"])
    assert found == {"missing": set(), "beyond": {"/hooks/admin field hooks_list.age"}}


def test_replies_have_no_fields_that_are_only_written(tmp_path: Path) -> None:
    more = WEBHOOKS.replace(
        "paging: {}",
        "actions:\n  test: {method: POST, path: '/hooks/{id}/test', body_of: update, "
        "returns: Webhook, doc: Sends a call.}\npaging: {}",
    )
    more += "  secret: {type: string, access: write_only, doc: Secret.}\n"
    beyond = compared(tmp_path / "schema", more)["beyond"]
    assert "/hooks POST /hooks/{}/test replies scope" in beyond
    assert "/hooks POST /hooks/{}/test sends secret" in beyond
    assert "/hooks POST /hooks/{}/test replies secret" not in beyond


def test_rows_that_update_are_found_by_their_key(tmp_path: Path) -> None:
    rows = WEBHOOKS.replace(
        "[list, get, create, update, delete]", "{list: {}, upsert_many: {}}\nkey: scope"
    )
    assert "/hooks required on update scope" in compared(tmp_path / "schema", rows)["beyond"]


def test_a_call_that_upserts_rows_states_what_updates_require() -> None:
    lines = facts_v3.from_facts(["redirects"])
    assert "/storefront/redirects required on update from_path" in lines
