"""Which GraphQL documents only read, and what follows for retries."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.connection import GraphQLConnection
from bigcommerce_sdk.connection.graphql import INTROSPECTION, is_read_only
from bigcommerce_sdk.exception import CallException, GraphQLException
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Fault, Html, Reset, Status, Truncated
from tests.both import for_both_clients
from tests.clock import FakeClock
from tests.runtime.loopback import STORE, TOKEN, Loopback, Reply

pytestmark = for_both_clients

READING = [
    "{a}",
    "query{a}",
    'query Q($x:[Int!]={a:"mutation"}) @d(a:"mutation{") {a(x:{b:["}"]})}',
    INTROSPECTION,
    "# mutation\n{a}",
    "query A{a} query B{b}",
    "query A{a}\r\n, query B{b}",
    "fragment F on T{a} {...F}",
    "{...F} fragment F on T @mutation{mutation}".replace("@mutation", "@d"),
    "{mutation{mutation}}",
    "{a: mutation(subscription: {query: 1})}",
    r'{ a(s: """ "x" \""" } mutation{b} """) }',
    r'{ a(s: "\"} mutation{b}") }',
    '{ a(s: "") b(s: """""") }',
    "\ufeff{a}",
    "{a(x:-1.5e10, y:$v, z:[1 2 3]) ... @include(if: true) {b}}",
]
OTHERS = [
    "mutation{a}",
    "mutation M($x: Int) {a}",
    "{a} mutation{b}",
    "query A{a} mutation B{b}",
    "mutation B{b} query A{a}",
    "fragment F on T{a} mutation{...F}",
    "subscription{a}",
    "{a} # query\nmutation {b}",
    "{a}#\rmutation {b}",
    '{a(s:"\\\\")} mutation{b}',
    '{a(s:"""\\""")} mutation{b}',
    '{a(s:"""x""")} mutation{b}',
    '{a(s:"x)}\nmutation{b}',
    '"""{a}""" mutation{b}',
    "fragment F on T{a}",
    "type A{a:B}",
    "extend type A {a:B}",
    "schema{query:Q}",
    "QUERY{a}",
    "queryx{a}",
    "query mutation {a}",
    "{a",
    "{a}}",
    "(query){a}",
    "query",
    "query{",
    "{a]}",
    "%{a}",
    "{a}\x00",
    "\u201c{a}\u201d",
    "",
    "#{a}",
]


@pytest.mark.parametrize("document", READING)
def test_documents_of_queries_only_read(document: str) -> None:
    assert is_read_only(document)


@pytest.mark.parametrize("document", OTHERS)
def test_whatever_else_a_document_holds_may_write(document: str) -> None:
    assert not is_read_only(document)


fillers = st.sampled_from([" ", "\n", ",", "#x\n", "# mutation {\n", "\ufeff", "\t"])
queries = st.sampled_from(READING)
writing = st.sampled_from(["mutation{b}", "mutation M{b}", "mutation M($x:Int=1)@d{b}"])


@given(st.lists(queries, max_size=3), st.lists(queries, max_size=3), writing, fillers, fillers)
def test_one_mutation_makes_a_document_writing(
    before: list[str], after: list[str], mutation: str, one: str, two: str
) -> None:
    parts = [*before, mutation, *after]
    assert not is_read_only(one + f"{two}\n".join(parts))
    rest = [*before, *after]
    assert is_read_only(one + f"{two}\n".join(rest)) is bool(rest)


@given(st.text(alphabet='{}()[]"\\#\n amutionqery:$@!.,1', max_size=60))
def test_a_document_that_begins_with_a_mutation_never_reads(text: str) -> None:
    assert not is_read_only("mutation " + text)
    assert not is_read_only("mutation{a} " + text)


@pytest.mark.parametrize(
    "document",
    ['"' * 300_000, '"""' + "\\" * 300_000, "{" * 300_000, '"' + "\\" * 299_999, "#" * 300_000,
     "1" * 300_000, '{a(s:"""' + '\\"' * 150_000, '{a(s:"""' + '\\"""' * 75_000,
     "{a}" * 100_000 + "mutation{a}"],
    ids=lambda text: text[:9],
)  # fmt: skip
def test_long_documents_take_linear_time(document: str) -> None:
    assert not is_read_only(document)  # a quadratic parser would take minutes


# -- retries ------------------------------------------------------------------------------------

UNCLEAR: list[Fault] = [*map(Status, (502, 503, 524, 408)), Html(status=502), Reset(), Truncated()]


@pytest.mark.parametrize("fault", UNCLEAR, ids=repr)
def test_a_query_is_retried_like_a_get(sandbox: Sandbox, fault: Fault) -> None:
    sandbox.faults.add(fault, path="/", times=2)
    with sandbox.api(clock=FakeClock()) as api:
        assert api.graphql("query Now { system { time } }").data["system"]["time"]
    assert len(sandbox.requests) == 3


@pytest.mark.parametrize("mutation", ["mutation { a }", "query A { a } mutation B { b }"])
def test_a_mutation_is_sent_once_and_maybe_applied(server: Loopback, mutation: str) -> None:
    connection = GraphQLConnection("id", STORE, TOKEN, server.url, clock=FakeClock())
    for call in (server.api(clock=FakeClock(), max_retries=4).graphql, connection.query):
        server.answers(Reply(502))
        with pytest.raises(CallException) as caught:
            call(mutation)
        assert (caught.value.attempts, caught.value.maybe_applied) == (1, True)
    assert len(server.arrived) == 2


def test_a_query_of_the_low_level_connection_is_retried(server: Loopback) -> None:
    server.answers(Reply(502), {"data": {}}, Reply(520), {"data": {}})
    connection = GraphQLConnection("id", STORE, TOKEN, server.url, clock=FakeClock())
    assert connection.query("{ a }") == connection.introspection_query() == {"data": {}}
    assert len(server.arrived) == 4


def test_a_failed_query_is_never_maybe_applied(server: Loopback) -> None:
    server.answers(*[Reply(502)] * 5)
    with pytest.raises(CallException) as caught:
        server.api(clock=FakeClock(), max_retries=4).graphql("{ a }")
    assert (caught.value.attempts, caught.value.maybe_applied) == (5, False)


@pytest.mark.parametrize("cost", ["9" * 5000, "nan", "1e400", "-1", "٣", "1_0", "", "ten"])
def test_a_cost_that_is_no_count_is_not_given(server: Loopback, cost: str) -> None:
    raw = b'{"data": {"a": 1}}'
    head = f"HTTP/1.1 200 OK\r\nX-Bc-Graphql-Complexity: {cost}\r\nContent-Length: {len(raw)}\r\n"
    server.answers(Reply(raw=head.encode() + b"Connection: close\r\n\r\n" + raw))
    assert server.api().graphql("{ a }").complexity is None
    answer: Any = {"errors": [{"message": "no"}]}
    server.answers(Reply(data=answer, headers={"X-Bc-Graphql-Complexity": "12"}))
    with pytest.raises(GraphQLException) as caught:
        server.api().graphql("{ a }")
    assert caught.value.complexity == 12
