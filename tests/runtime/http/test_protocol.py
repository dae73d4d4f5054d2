"""The protocol: what is sent, what a reply means; pure functions of values."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk import exception, facts
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    ClientRequestException,
    ConfigurationException,
    HttpException,
    InvalidResponseException,
    InvalidValueException,
    RateLimitingException,
    RedirectionException,
    ServerException,
    TransportException,
    TransportTimeoutException,
)
from bigcommerce_sdk.http.paths import base_url, check_store_hash, expand, segment
from bigcommerce_sdk.http.protocol import (
    build_request,
    check_target,
    parse_reply,
    query_texts,
    read_errors,
)
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.quota import read_rate_limit
from tests.both import for_both_clients
from tests.runtime.loopback import Loopback

pytestmark = for_both_clients

BASE = "https://api.bigcommerce.com/stores/ab12cd34/v2"
REQUEST = Request("GET", BASE + "/orders/5", {})


# -- hosts and paths -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("host", "base"),
    [
        ("api.bigcommerce.com", "https://api.bigcommerce.com"),
        (" api.bigcommerce.com/ ", "https://api.bigcommerce.com"),
        ("https://api.bigcommerce.com", "https://api.bigcommerce.com"),
        ("store.example:8443", "https://store.example:8443"),
        ("http://localhost:80", "http://localhost:80"),
        ("http://127.0.0.1:5000", "http://127.0.0.1:5000"),
        ("http://[::1]:5000", "http://[::1]:5000"),
    ],
)
def test_hosts(host: str, base: str) -> None:
    assert base_url(host) == base


@pytest.mark.parametrize(
    "host",
    [
        "", "https://", "http://api.bigcommerce.com", "http://127.0.0.1.evil.com", "ftp://localhost",
        "https://u:p@api.bigcommerce.com", "u@api.bigcommerce.com", "api.bigcommerce.com/path",
        "https://api.bigcommerce.com?x=1", "https://api.bigcommerce.com#x", "a b.com", "a\\b.com",
        "https://[::1", "host:port", "host:99999", "api。bigcommerce。com", "api.big\ncommerce.com",
        "//evil.com", None, 5,
    ],
)  # fmt: skip
def test_hosts_that_are_none(host: Any) -> None:
    with pytest.raises(ConfigurationException):
        base_url(host)


def test_store_hashes() -> None:
    assert check_store_hash("ab12CD34") == "ab12CD34"
    for wrong in ("", " ", "a/b", "..", "a\n", "a%2e", "é", "a" * 65, None, 5):
        with pytest.raises(ConfigurationException, match="letters and digits"):
            check_store_hash(wrong)  # type: ignore[arg-type]


def test_ids_that_are_fine() -> None:
    for value, text in [
        (0, "0"),
        (7, "7"),
        ("abc", "abc"),
        ("a-b_c.d", "a-b_c.d"),
        ("é", "%C3%A9"),
    ]:
        assert segment(value) == text
    assert expand("/products/{product_id}/images/{id}", (5, 0)) == "/products/5/images/0"


HOSTILE = [
    ".json", ".JSON",
    "", " ", "\t", ".", "..", "../x", "a/b", "/", "//evil.com", "\\evil", "a?b", "a#b", "%2e%2e",
    "%2f", "a b", "a\nb", "a\x00", "a\x7f", "\u2028", "\ud800", "https://evil.com", "u@evil/..",
]  # fmt: skip
NOT_IDS: list[Any] = [None, True, False, -1, 1.0, b"1", [1], {"id": 1}, ...]


@pytest.mark.parametrize("value", [*HOSTILE, *NOT_IDS], ids=repr)
def test_ids_that_are_refused(value: Any) -> None:
    with pytest.raises(InvalidValueException):
        segment(value)


def test_too_few_ids_are_refused() -> None:
    with pytest.raises(InvalidValueException, match="id must be"):
        expand("/products/{product_id}/images/{id}", (5,))


@given(st.one_of(st.text(), st.integers(), st.sampled_from(HOSTILE)), st.integers(0))
def test_no_id_leaves_its_place_in_the_path(value: Any, parent: int) -> None:
    try:
        path = expand("/products/{product_id}/images/{id}", (parent, value))
    except InvalidValueException:
        return
    request = build_request(check_target("get", path), BASE, path)
    parts = urlsplit(request.url)
    assert f"{parts.scheme}://{parts.netloc}" == "https://api.bigcommerce.com"
    assert (parts.query, parts.fragment) == ("", "")
    assert parts.path.startswith(f"/stores/ab12cd34/v2/products/{parent}/images/")
    last = parts.path.split("/")[7:]
    assert [unquote(each) for each in last] == [str(value)]
    assert unquote(last[0]) not in ("", ".", "..")


@pytest.mark.parametrize(
    "odd", ["", None, False, True, " ", "..", "%2e%2e", ".json", ".JSON", -1, 1.5], ids=repr
)
def test_no_verb_takes_an_odd_id(server: Loopback, client: BigcommerceApi, odd: Any) -> None:
    products, images, connection = client.Products, client.ProductImages, client.connection
    calls: list[Callable[[], Any]] = [
        lambda: products.get(odd),
        lambda: products.update(odd, name="x"),
        lambda: products.delete(odd),
        lambda: images.all(odd),
        lambda: images.get(odd, 1),
        lambda: images.get(1, odd),
        lambda: list(images.iterall(odd)),
        lambda: images.create(odd, image_file="a"),
        lambda: images.update(1, odd, description="x"),
        lambda: images.delete(1, odd),
        lambda: images.delete(odd, 1),
        lambda: images.delete_all(odd),
        lambda: connection.delete("products", odd),
        lambda: connection.update("products", odd, {}),
        lambda: images.count(odd),
        lambda: client.ProductSkus.all(odd),
        lambda: list(client.ProductSkus.iterall(odd)),
        lambda: list(client.ProductSkus.enumerate(odd)),
    ]
    if odd is not None:  # without an id, it is about the list
        calls.append(lambda: connection.get("products", odd))
    for call in calls:
        with pytest.raises(InvalidValueException):
            call()
    assert server.arrived == []


def test_zero_is_an_id(server: Loopback, client: BigcommerceApi) -> None:
    client.Products.delete(0)
    client.connection.delete("orders", 0)
    client.connection.get("orders", 0)
    assert server.lines == ["DELETE /products/0", "DELETE /orders/0", "GET /orders/0"]


@pytest.mark.parametrize(
    "path",
    [
        "products", "//evil.com", "/..", "/a/../b", "/a/%2e%2e/b", "/a/%2E./b", "/a/..%2fb",
        "/a/%2e%2e%5cb", "/./a", "/a\\b", "/a?b=1", "/a#b", "/a b", "/a\nb", "https://evil.com/",
    ],
)  # fmt: skip
def test_paths_that_could_leave_the_base(path: str) -> None:
    with pytest.raises(InvalidValueException, match="not a path below"):
        check_target("GET", path)


def test_a_request() -> None:
    given = {"min_id": 5, "name": "a b&c", "id:in": "1,2", "on": True, "left_out": None}
    query = query_texts("GET", given)
    request = build_request("PUT", BASE, "/orders/5", query, {"name": "é"}, {"X-Own": "1"})
    assert request.url == BASE + "/orders/5?min_id=5&name=a+b%26c&id%3Ain=1%2C2&on=true"
    assert request.path == "/stores/ab12cd34/v2/orders/5"
    assert request.content == '{"name": "é"}'.encode()
    assert request.headers == {"Content-Type": "application/json", "X-Own": "1"}
    assert build_request("GET", BASE, "/x", {}).url == BASE + "/x"
    assert build_request("GET", BASE, "/x").content is None
    assert build_request("POST", BASE, "/x", None, []).content == b"[]"


@pytest.mark.parametrize("body", [..., float("nan"), {"a": {b"x"}}, b"x", "\ud800"], ids=repr)
def test_a_body_that_json_cannot_hold(body: Any) -> None:
    with pytest.raises(InvalidValueException, match="POST /x: cannot be sent"):
        build_request("POST", BASE, "/x", None, body)
    with pytest.raises(InvalidValueException, match="cannot be sent"):
        build_request("GET", BASE, "/x", {"a": "\ud800"})


# -- replies ---------------------------------------------------------------------------------


def _pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


def reply(status: int, content: Any = b"", **headers: str) -> Response:
    if not isinstance(content, bytes):
        content = json.dumps(content).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, Headers(named), content)


@pytest.mark.parametrize(
    ("status", "content", "data"),
    [
        (200, b'{"id": 1}', {"id": 1}),
        (201, b"[]", []),
        (202, b"{}", {}),
        (200, b"\xef\xbb\xbf[1]", [1]),
        (204, b"", None),
        (204, b"ignored", None),
        (207, b'{"status": 207}', {"status": 207}),
    ],
)
def test_successes(status: int, content: bytes, data: Any) -> None:
    assert parse_reply(REQUEST, reply(status, content)) == data


@pytest.mark.parametrize(
    "content", [b"<html>Down</html>", b'{"id": 1', b"\xff\xfe\xff", b"[" * 100_000, b"\x00"]
)
def test_a_success_that_is_not_json(content: bytes) -> None:
    with pytest.raises(InvalidResponseException, match="the body is not JSON") as caught:
        parse_reply(REQUEST, reply(200, content))
    assert caught.value.status_code == 200
    assert caught.value.content == content
    assert len(str(caught.value)) < 600


@pytest.mark.parametrize("status", [status for status in range(300, 600) if status != 304])
def test_every_other_status_raises_its_class(status: int) -> None:
    if status in facts.ERRORS:
        expected: type[HttpException] = getattr(exception, facts.ERRORS[status])
    else:
        families = {3: RedirectionException, 4: ClientRequestException, 5: ServerException}
        expected = families[status // 100]
    with pytest.raises(expected) as caught:
        parse_reply(REQUEST, reply(status, [{"status": status, "message": "No."}]))
    assert type(caught.value) is expected
    assert caught.value.status_code == status
    assert caught.value.request is REQUEST
    assert f"GET /stores/ab12cd34/v2/orders/5 -> {status}" in str(caught.value)


@pytest.mark.parametrize("status", [100, 199, 600, 999])
def test_a_status_of_no_family_raises_too(status: int) -> None:
    with pytest.raises(HttpException):
        parse_reply(REQUEST, reply(status))


#: Bodies, the parsed errors, and the message.
BODIES: list[tuple[Any, list[Any], str]] = [
    ([{"status": 404, "message": "Gone", "details": {"id": "5"}}],
     [{"status": 404, "message": "Gone", "details": {"id": "5"}}], "Gone (id: 5)"),
    ([{"message": "a"}, {"message": "b"}], [{"message": "a"}, {"message": "b"}], "a; b"),
    ({"error": "insufficient scope"}, [{"error": "insufficient scope"}], "insufficient scope"),
    ({"errors": [{"message": "a"}, "b"]}, [{"message": "a"}, {"message": "b"}], "a; b"),
    ({"status": 422, "title": "Bad", "type": "t", "errors": {"name": "is empty"}},
     [{"status": 422, "title": "Bad", "type": "t", "errors": {"name": "is empty"}}],
     "Bad (name: is empty)"),
    ([{"status": 422, "title": "Bad", "errors": {"name": "x"}, "instance": "i"}],
     [{"status": 422, "title": "Bad", "errors": {"name": "x"}, "instance": "i"}],
     "Bad (name: x)"),
    ([{"status": 413, "message": "Too many", "details": {"max_limit": 250}}],
     [{"status": 413, "message": "Too many", "details": {"max_limit": 250}}],
     "Too many (max_limit: 250)"),
    ("plain", [{"message": "plain"}], "plain"),
    (["a", 5], [{"message": "a"}, {"message": "5"}], "a; 5"),
    ({}, [{}], "{}"),
    ([], [], "[]"),
    ([{"message": {"deep": 1}}], [{"message": {"deep": 1}}], "deep"),
    (b"", [], "no body"),
    (b"<html>\n <b>Maintenance</b></html>", [], "<html> <b>Maintenance</b></html>"),
    (b"\xff\xfe", [], r"\ufffd"),
    (b"[" * 100_000, [], "[[["),
]  # fmt: skip


@pytest.mark.parametrize(("content", "errors", "text"), BODIES)
def test_every_shape_of_an_error_body(content: Any, errors: list[Any], text: str) -> None:
    assert read_errors(reply(400, content)) == errors
    with pytest.raises(ClientRequestException) as caught:
        parse_reply(REQUEST, reply(400, content))
    assert caught.value.errors == errors
    assert text in str(caught.value)
    assert len(str(caught.value)) < 1000


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(
            st.sampled_from(["message", "title", "error", "errors", "details", "x"]), inner
        )
    ),
    max_leaves=10,
)


@given(st.binary() | json_values.map(lambda each: json.dumps(each).encode()), st.integers(300, 599))
def test_no_body_hides_the_status(content: bytes, status: int) -> None:
    if status == 304:
        status = 400
    with pytest.raises(HttpException) as caught:
        parse_reply(REQUEST, reply(status, content))
    assert caught.value.status_code == status
    assert all(isinstance(entry, dict) for entry in caught.value.errors)


def test_the_request_id_is_read_from_headers() -> None:
    with pytest.raises(HttpException, match=r"\(request abc\)") as caught:
        parse_reply(REQUEST, reply(500, x_request_id="abc"))
    assert caught.value.request_id == "abc"
    with pytest.raises(HttpException) as caught:
        parse_reply(REQUEST, reply(500, X_CORRELATION_ID="def"))
    assert caught.value.request_id == "def"


@pytest.mark.parametrize("name", ["If-Modified-Since", "if-modified-since"])
def test_unchanged_is_a_success_only_where_it_was_asked_for(name: str) -> None:
    asked = REQUEST._replace(headers={name: "Sat, 28 Feb 2026 12:00:00 +0000"})
    assert parse_reply(asked, reply(304)) is None
    with pytest.raises(RedirectionException) as caught:
        parse_reply(REQUEST, reply(304))
    assert caught.value.status_code == 304


@pytest.mark.parametrize("copying", [copy.copy, copy.deepcopy, _pickled])
@pytest.mark.parametrize("status", [301, 404, 429, 500, 999])
def test_errors_can_be_copied_and_pickled(copying: Callable[[Any], Any], status: int) -> None:
    with pytest.raises(HttpException) as caught:
        parse_reply(REQUEST, reply(status, [{"message": "No."}], X_Request_Id="abc"))
    twin = copying(caught.value)
    assert type(twin) is type(caught.value)
    for name in ("status_code", "content", "errors", "request", "response", "request_id", "args"):
        assert getattr(twin, name) == getattr(caught.value, name)
    assert type(twin.headers) is Headers
    assert twin.headers["X-REQUEST-ID"] == "abc"


@pytest.mark.parametrize("copying", [copy.copy, copy.deepcopy, _pickled])
@pytest.mark.parametrize("kind", [TransportException, TransportTimeoutException])
def test_transport_errors_can_be_copied_and_pickled(
    copying: Callable[[Any], Any], kind: type[TransportException]
) -> None:
    twin = copying(kind("late", REQUEST))
    assert (type(twin), str(twin), twin.request) == (kind, "late", REQUEST)


@pytest.mark.parametrize("name", ["request_id", "correlation_id"])
def test_the_names_of_the_request_id_are_facts(name: str) -> None:
    assert Headers({facts.HEADERS[name]: "abc"}).request_id == "abc"
    assert Headers({}).request_id is None


def test_a_redirect_tells_only_its_origin() -> None:
    with pytest.raises(
        RedirectionException, match=r"https://evil\.example, not followed"
    ) as caught:
        parse_reply(REQUEST, reply(302, location="https://u:secret@evil.example/p?token=secret"))
    assert "secret" not in str(caught.value)
    with pytest.raises(RedirectionException, match="another path, not followed"):
        parse_reply(REQUEST, reply(301, location="/elsewhere"))
    for odd in ("http://[bad", "http://[::1", "://", "\x00"):
        with pytest.raises(RedirectionException, match="not followed"):
            parse_reply(REQUEST, reply(307, location=odd))


def test_headers_are_found_under_any_capitalization() -> None:
    headers = Headers({"X-Request-ID": "1"})
    assert headers["x-request-id"] == headers.get("X-REQUEST-ID") == "1"
    assert "X-Request-Id" in headers
    assert headers.__contains__(5) is False
    assert headers.get("other", "none") == "none"
    with pytest.raises(KeyError):
        _ = headers["other"]


# -- rate limits -----------------------------------------------------------------------------


def test_rate_limit_headers() -> None:
    limit = read_rate_limit(
        Headers(
            {
                "x-rate-limit-requests-left": "12",
                "X-RATE-LIMIT-REQUESTS-QUOTA": "150",
                "X-Rate-Limit-Time-Window-Ms": "30000",
                "X-Rate-Limit-Time-Reset-Ms": "1500.5",
                "X-Retry-After": "3",
            }
        )
    )
    assert tuple(limit) == (12, 150, 30.0, 1.5005, 3.0)
    assert limit.wait_seconds == 3.0


@pytest.mark.parametrize("junk", ["", "abc", "-1", "nan", "inf", "1e99", "١٢x", "0x10", ","])
def test_junk_in_rate_limit_headers_counts_as_nothing(junk: str) -> None:
    names = [*facts.HEADERS.values(), "Retry-After"]
    limit = read_rate_limit(Headers(dict.fromkeys(names, junk)))
    assert set(limit) == {None}
    assert limit.wait_seconds is None


@pytest.mark.parametrize(
    ("headers", "left", "wait"),
    [
        ({}, None, None),
        ({"X-Rate-Limit-Requests-Left": "15.0"}, 15, None),
        ({"X-Rate-Limit-Requests-Left": "15, 15"}, 15, None),
        ({"X-BC-ApiLimit-Remaining": "9"}, 9, None),
        ({"X-Rate-Limit-Requests-Left": "0", "X-BC-ApiLimit-Remaining": "9"}, 0, None),
        ({"Retry-After": "7"}, None, 7),
        ({"Retry-After": "-7"}, None, None),
        ({"Retry-After": "Sat, 28 Feb 2026 12:00:30 GMT",
          "Date": "Sat, 28 Feb 2026 12:00:00 GMT"}, None, 30),
        ({"Retry-After": "Sat, 28 Feb 2026 11:00:00 GMT",
          "Date": "Sat, 28 Feb 2026 12:00:00 GMT"}, None, 0),
        ({"Retry-After": "Sat, 28 Feb 2026 12:00:30 GMT"}, None, None),
        ({"Retry-After": "Sat, 28 Feb 2026 12:00:30 -0000",
          "Date": "Sat, 28 Feb 2026 12:00:00 GMT"}, None, None),
        ({"X-Retry-After": "2", "Retry-After": "9"}, None, 2),
        ({"X-Retry-After": "2", "X-Rate-Limit-Time-Reset-Ms": "9000"}, None, 9),
    ],
)  # fmt: skip
def test_rate_limits_are_read_leniently(
    headers: dict[str, str], left: int | None, wait: float | None
) -> None:
    limit = read_rate_limit(Headers(headers))
    assert (limit.left, limit.wait_seconds) == (left, wait)


@given(st.text(), st.text())
def test_no_header_text_breaks_the_reading(text: str, date: str) -> None:
    limit = read_rate_limit(Headers({"Retry-After": text, "Date": date, "X-Retry-After": date}))
    assert limit.wait_seconds is None or limit.wait_seconds >= 0


def test_the_exception_tells_how_long_to_wait() -> None:
    with pytest.raises(RateLimitingException) as caught:
        parse_reply(REQUEST, reply(429, X_Rate_Limit_Time_Reset_Ms="2500"))
    assert caught.value.retry_after == 2.5
    with pytest.raises(RateLimitingException) as caught:
        parse_reply(REQUEST, reply(509, [{"status": 509, "message": "Limit"}]))
    assert caught.value.retry_after is None


@pytest.mark.parametrize(
    "address",
    ["http://evil.example/x", "https://u@evil.example", "//evil.example/x", "HTTP:x", "ftp://a/b",
     "\\\\evil.example", "products/../../v3/x", "products\n", "products?x=1"],
)  # fmt: skip
def test_addresses_are_refused_where_paths_are_meant(
    server: Loopback, client: BigcommerceApi, address: str
) -> None:
    connection = client.connection
    calls: list[Any] = [
        lambda: connection.get(address),
        lambda: connection.post(address, {}),
        lambda: connection.put(address, {}),
        lambda: connection.update(address, 1, {}),
        lambda: connection.delete(address, 1),
        lambda: connection.make_request("GET", address),
        lambda: client.v3.get(address),
        lambda: client.v3.delete(address),
    ]
    for call in calls:
        with pytest.raises(InvalidValueException):
            call()
    assert server.arrived == []
