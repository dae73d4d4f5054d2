"""The older payload and webhooks: formats of their own."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk import signing
from bigcommerce_sdk.exception import InvalidValueException, SignatureException
from bigcommerce_sdk.signing import Person
from tests.runtime.signing.kinds import NOW, OTHER_SECRET, SECRET, STORE

SCALARS = st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False)
OBJECTS = st.dictionaries(
    st.text().filter(lambda name: name not in ("store_hash", "timestamp")),
    st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)),
    max_size=5,
).filter(lambda each: "Infinity" not in json.dumps(each) and len(json.dumps(each)) < 5000)


def payload_of(raw: bytes, secret: str = SECRET) -> str:
    digest = hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()
    return f"{b64encode(raw).decode()}.{b64encode(digest.encode()).decode()}"


def test_a_payload_made_by_hand_is_read() -> None:
    data = {"user": {"id": 7, "email": "a@example.com"}, "store_hash": STORE, "new": [1],
            "timestamp": NOW + 0.5}  # fmt: skip
    found = signing.verify_payload(payload_of(json.dumps(data, indent=1).encode()), SECRET)
    assert found == (STORE, Person(7, "a@example.com"), None, NOW + 0.5, data)


def test_a_known_payload() -> None:
    """Made once with openssl, so that a change of both sides at a time is seen."""
    known = (
        "eyJ1c2VyIjp7ImlkIjo5fX0=."
        "ZjQ5NGNhYjdlYjY5NDQyYmRhN2ZlN2M2YTcxZjkxNzVhNGJhNGI2ZTZiMzZiODY1ZjM5ZGIxOTZkZjZiZDUxNw=="
    )
    assert signing.sign_payload({"user": {"id": 9}}, "k" * 31) == known
    assert signing.verify_payload(known, "k" * 31).user == Person(9)


@given(OBJECTS)
def test_whatever_is_signed_is_read_back(data: dict[str, Any]) -> None:
    assert signing.verify_payload(signing.sign_payload(data, SECRET), SECRET).data == data


@pytest.mark.parametrize("raw", ["[]", "null", "{", "5", '"x"', "{}x", "[" * 3000], ids=ascii)
def test_a_payload_that_is_not_an_object_is_refused(raw: str) -> None:
    with pytest.raises(SignatureException) as refused:
        signing.verify_payload(payload_of(raw.encode()), SECRET)
    assert refused.value.reason == "malformed"
    with pytest.raises(SignatureException) as refused:
        signing.verify_payload(payload_of(raw.encode(), OTHER_SECRET), SECRET)
    assert refused.value.reason == "signature"


@pytest.mark.parametrize("store_hash", ["", "a/b", "../x", 5, ["ab"], f"{STORE}\n"])
def test_a_payload_of_no_store_is_refused(store_hash: Any) -> None:
    with pytest.raises(SignatureException) as refused:
        signing.verify_payload(signing.sign_payload({"store_hash": store_hash}, SECRET), SECRET)
    assert refused.value.reason == "subject"


def test_the_age_of_a_payload_is_checked_on_request() -> None:
    old = signing.sign_payload({"timestamp": NOW}, SECRET)
    signing.verify_payload(old, SECRET, now=NOW + 10**9)
    signing.verify_payload(old, SECRET, now=NOW + 59, max_age=60)
    for now, reason in ((NOW + 60, "expired"), (NOW - 11, "early")):
        with pytest.raises(SignatureException) as refused:
            signing.verify_payload(old, SECRET, now=now, max_age=60)
        assert refused.value.reason == reason
    with pytest.raises(SignatureException, match="timestamp"):
        signing.verify_payload(signing.sign_payload({}, SECRET), SECRET, max_age=60)


@pytest.mark.parametrize("value", [float("nan"), {5}, b"x"], ids=ascii)
def test_what_json_cannot_hold_is_not_signed(value: Any) -> None:
    with pytest.raises(InvalidValueException, match="cannot be signed"):
        signing.sign_payload({"x": value}, SECRET)


# -- webhooks --------------------------------------------------------------------------------

BODY = b'{"scope": "store/order/created", "producer": "stores/ab12cd34", "data": {"id": 5}}'


def headers_of(body: bytes = BODY, **changes: str) -> dict[str, str]:
    made = signing.sign_webhook(body, SECRET, message_id="msg_1", now=NOW)
    return {**made, **{f"webhook-{name}": value for name, value in changes.items()}}


def test_a_webhook_made_by_hand_is_read() -> None:
    signed = b"msg_1.%d." % NOW + BODY
    signature = b64encode(hmac.new(SECRET.encode(), signed, hashlib.sha256).digest()).decode()
    headers = {"Webhook-Id": "msg_1", "WEBHOOK-TIMESTAMP": str(NOW), "Host": "x",
               "webhook-Signature": f"v1,{signature}"}  # fmt: skip
    found = signing.verify_webhook(BODY, headers, SECRET, now=NOW)
    assert found == ("msg_1", NOW, STORE, "store/order/created", json.loads(BODY))


def test_a_known_webhook() -> None:
    """Made once with openssl."""
    made = signing.sign_webhook(b"{}", "k" * 31, message_id="m", now=1_700_000_000)
    assert made["webhook-signature"] == "v1,pgZ/0rkEW5fxZq7S4fyhwoN8JiD/8aAjA1vkerj392c="


@given(st.data())
def test_any_changed_bit_of_the_body_is_refused(data: st.DataObject) -> None:
    bit = data.draw(st.integers(0, len(BODY) * 8 - 1))
    changed = bytearray(BODY)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(SignatureException) as refused:
        signing.verify_webhook(bytes(changed), headers_of(), SECRET, now=NOW)
    assert refused.value.reason == "signature"


def test_reserialized_json_is_another_body() -> None:
    anew = json.dumps(json.loads(BODY), sort_keys=True).encode()
    with pytest.raises(SignatureException):
        signing.verify_webhook(anew, headers_of(), SECRET, now=NOW)


@pytest.mark.parametrize(
    "changes",
    [{"id": "msg_2"}, {"timestamp": str(NOW + 1)}, {"id": "msg_1\n"}, {"timestamp": f"{NOW}.0"},
     {"timestamp": f" {NOW}"}, {"timestamp": "٣"}, {"timestamp": ""}, {"id": ""},
     {"signature": ""}, {"signature": "v1,"}, {"signature": "v1"}, {"signature": "x" * 5000}],
    ids=str,
)  # fmt: skip
def test_changed_headers_are_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(SignatureException):
        signing.verify_webhook(BODY, headers_of(**changes), SECRET, now=NOW)


def test_a_header_that_is_missing_or_there_twice_is_refused() -> None:
    for name in headers_of():
        headers = headers_of()
        value = headers.pop(name)
        for odd in ({}, {name: value, name.upper(): value}, {name: 5}):
            given_headers: Any = {**headers, **odd}
            with pytest.raises(SignatureException, match=name):
                signing.verify_webhook(BODY, given_headers, SECRET, now=NOW)


@pytest.mark.parametrize("message_id", ["", "a b", "{", "a\n", "é", "x" * 257])
def test_an_invalid_id_is_refused_despite_a_valid_signature(message_id: str) -> None:
    signed = f"{message_id}.{NOW}.".encode() + BODY
    signature = b64encode(hmac.new(SECRET.encode(), signed, hashlib.sha256).digest()).decode()
    with pytest.raises(SignatureException, match="id or timestamp"):
        signing.verify_webhook(
            BODY, headers_of(id=message_id, signature=f"v1,{signature}"), SECRET, now=NOW
        )


def test_a_huge_header_is_not_looked_at() -> None:
    right = headers_of()["webhook-signature"]
    for size, refused in ((4000, False), (4097, True)):
        headers = headers_of(signature=right + " " * (size - len(right)))
        if refused:
            with pytest.raises(SignatureException, match="too long"):
                signing.verify_webhook(BODY, headers, SECRET, now=NOW)
        else:
            assert signing.verify_webhook(BODY, headers, SECRET, now=NOW)


@given(
    st.lists(st.text("v12a,AB=", max_size=10) | st.just(f"v1,{'A' * 43}="), max_size=4),
    st.integers(0, 4),
)
def test_one_right_signature_among_others_is_enough(others: list[str], at: int) -> None:
    right = headers_of()["webhook-signature"]
    several = " ".join([*others[:at], right, *others[at:]])
    assert signing.verify_webhook(BODY, headers_of(signature=several), SECRET, now=NOW)
    with pytest.raises(SignatureException):
        signing.verify_webhook(BODY, headers_of(signature=" ".join(others)), SECRET, now=NOW)


@pytest.mark.parametrize("version", ["v1a", "v2", "V1", ""])
def test_signatures_of_other_versions_count_for_nothing(version: str) -> None:
    right = headers_of()["webhook-signature"].partition(",")[2]
    with pytest.raises(SignatureException):
        signing.verify_webhook(BODY, headers_of(signature=f"{version},{right}"), SECRET, now=NOW)


@given(st.integers(-1000, 1000), st.sampled_from([0, 5, 300]))
def test_the_time_of_sending_lies_within_the_tolerance(offset: int, tolerance: int) -> None:
    def verify() -> signing.Webhook:
        return signing.verify_webhook(
            BODY, headers_of(), SECRET, now=NOW + offset, tolerance=tolerance
        )

    if abs(offset) <= tolerance:
        assert verify().timestamp == NOW
        return
    with pytest.raises(SignatureException) as refused:
        verify()
    assert refused.value.reason == ("early" if offset < 0 else "expired")


@pytest.mark.parametrize("body", [b"", b"[]", b"5", b"{", b"\xff{}", b"1700000000.{}"])
def test_a_body_that_is_no_object_is_refused(body: bytes) -> None:
    with pytest.raises(SignatureException, match="not a JSON object"):
        signing.verify_webhook(body, headers_of(body), SECRET, now=NOW)


def test_usage_errors_are_distinguished() -> None:
    text: Any = BODY.decode()
    with pytest.raises(InvalidValueException, match="raw body as bytes"):
        signing.verify_webhook(text, headers_of(), SECRET, now=NOW)
    for message_id in ("", "a b", "a\n", "é", "x" * 300):
        with pytest.raises(InvalidValueException, match="message_id"):
            signing.sign_webhook(BODY, SECRET, message_id=message_id)
