"""Each check of the JWTs, one bent claim or header at a time."""

from __future__ import annotations

import json
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk import signing
from bigcommerce_sdk.exception import (
    ConfigurationException,
    InvalidValueException,
    SignatureException,
)
from bigcommerce_sdk.signing import LEEWAY, Person
from tests.runtime.signing.kinds import CLIENT, JWTS, KINDS, NOW, PYJWT, SECRET, STORE, token_of

LEFT_OUT = object()

#: what is wrong with a claim, and the reason that it is refused for
BENT: dict[str, dict[str, list[tuple[Any, str]]]] = {
    "payload_jwt": {
        "aud": [(each, "audience") for each in (LEFT_OUT, None, "", "other", [CLIENT], [], 5)],
        "iss": [(each, "issuer") for each in (LEFT_OUT, None, "b", "bc/apps", "bcx", ["bc"])],
        "sub": [
            (each, "subject")
            for each in (LEFT_OUT, None, STORE, "stores/", "stores/../x", "stores/a/b", "shops/a1",
                         f"stores/{STORE}\n", ["stores/a1"], 5)
        ],
        "operation": [(each, "purpose") for each in ("current_customer", "customer_login", "", 0)],
        "user": [(each, "claims") for each in (LEFT_OUT, None, 5, {}, {"id": "5"}, {"id": True})],
        "jti": [(each, "claims") for each in (None, "", 5)],
        "nbf": [(LEFT_OUT, "claims"), (NOW + LEEWAY + 1, "early")],
    },
    "current_customer": {
        "aud": [(each, "audience") for each in (LEFT_OUT, None, "", "other", [CLIENT])],
        "iss": [(each, "issuer") for each in (LEFT_OUT, None, "bc", "bc/apps/")],
        "sub": [(each, "subject") for each in (LEFT_OUT, None, "", f"stores/{STORE}", "a/b", 5)],
        "store_hash": [("other1", "subject")],
        "operation": [(each, "purpose") for each in (LEFT_OUT, None, "customer_login", ())],
        "customer": [(each, "claims") for each in (LEFT_OUT, None, {}, {"id": "5"}, {"id": -1})],
        "nbf": [(NOW + LEEWAY + 1, "early")],
    },
    "customer_login": {
        "iss": [(each, "issuer") for each in (LEFT_OUT, None, "bc", "other", [CLIENT])],
        "store_hash": [(each, "subject") for each in (LEFT_OUT, None, "other1", "", [STORE])],
        "operation": [(each, "purpose") for each in (LEFT_OUT, None, "current_customer", 5)],
        "customer_id": [(each, "claims") for each in (LEFT_OUT, None, "5", True, 5.0, -5)],
        "jti": [(each, "claims") for each in (LEFT_OUT, None, "", 5)],
        "redirect_to": [(each, "claims") for each in ("//x.example", "https://x.example", "\\x")],
        "iat": [(NOW - 30 - LEEWAY, "expired")],
    },
}  # fmt: skip
NO_MOMENT = (LEFT_OUT, None, "", str(NOW), True, [NOW], -1, 10**12, 10**400)
for _kind, _checks in BENT.items():
    for _name in ("iat", "exp", "nbf"):
        if _name in JWTS[_kind].claims:
            _checks.setdefault(_name, []).extend((each, "claims") for each in NO_MOMENT)
    _checks["iat"].append((NOW + LEEWAY + 1, "early"))
    if "exp" in _checks:
        _checks["exp"] += [(NOW - LEEWAY, "expired"), (1, "expired")]


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind in BENT for name in BENT[kind]])
def test_a_bent_claim_is_refused_for_its_reason(kind: str, name: str) -> None:
    for value, reason in BENT[kind][name]:
        claims = {**JWTS[kind].claims, name: value}
        if value is LEFT_OUT:
            del claims[name]
        with pytest.raises(SignatureException) as refused:
            JWTS[kind].verify(token_of(json.dumps(claims)), SECRET, CLIENT, NOW)
        assert refused.value.reason == reason, value


@pytest.mark.parametrize("kind", JWTS)
@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "9" * 5000])
def test_an_invalid_number_is_not_a_time(kind: str, number: str) -> None:
    bent = json.dumps({**JWTS[kind].claims, "iat": "here"}).replace('"here"', number)
    with pytest.raises(SignatureException):
        JWTS[kind].verify(token_of(bent), SECRET, CLIENT, NOW)


@pytest.mark.parametrize("kind", JWTS)
@pytest.mark.parametrize(
    "algorithm", ["none", "None", "HS384", "HS512", "RS256", "hs256", "", None, 5, [], {}]
)
def test_any_other_algorithm_is_refused(kind: str, algorithm: Any) -> None:
    if algorithm in JWTS[kind].algorithms:
        return
    token = token_of(JWTS[kind].claims, alg=algorithm)
    for each in (token, token.rpartition(".")[0] + "."):
        with pytest.raises(SignatureException) as refused:
            JWTS[kind].verify(each, SECRET, CLIENT, NOW)
        assert refused.value.reason == "algorithm"


@pytest.mark.parametrize("kind", JWTS)
def test_a_token_really_signed_with_another_algorithm_is_refused(kind: str) -> None:
    for algorithm in {"HS384", "HS512", "none"} - set(JWTS[kind].algorithms):
        key = None if algorithm == "none" else SECRET
        token = PYJWT.encode(JWTS[kind].claims, key, algorithm=algorithm)
        with pytest.raises(SignatureException, match="not signed with"):
            JWTS[kind].verify(token, SECRET, CLIENT, NOW)


@pytest.mark.parametrize("kind", JWTS)
@pytest.mark.parametrize("header", [{"crit": ["exp"]}, {"crit": []}, {"b64": False}, {"b64": True}])
def test_extensions_of_the_format_are_refused(kind: str, header: dict[str, Any]) -> None:
    token = token_of(JWTS[kind].claims, **header)
    with pytest.raises(SignatureException, match="extension"):
        JWTS[kind].verify(token, SECRET, CLIENT, NOW)


@pytest.mark.parametrize("kind", JWTS)
@pytest.mark.parametrize("text", ["[]", "null", "5", '"x"', "", "{", "[" * 3000, "\ufeff{}"])
def test_claims_that_are_no_object_are_refused(kind: str, text: str) -> None:
    token = token_of(text)
    with pytest.raises(SignatureException) as refused:
        JWTS[kind].verify(token, SECRET, CLIENT, NOW)
    assert refused.value.reason == "malformed"


@given(st.integers(-100_000, 100_000))
def test_times_hold_to_the_second(offset: int) -> None:
    for name, lifetime in (
        ("payload_jwt", 86400),
        ("current_customer", 900),
        ("customer_login", 30),
    ):
        valid = -LEEWAY <= offset < lifetime + LEEWAY
        try:
            JWTS[name].verify(JWTS[name].make(), SECRET, CLIENT, NOW + offset)
        except SignatureException as error:
            assert not valid
            assert error.reason == ("early" if offset < 0 else "expired")
        else:
            assert valid


def test_the_leeway_is_the_caller_s() -> None:
    token = KINDS["payload_jwt"].make()
    late = NOW + 86400 + 60
    assert (
        signing.verify_payload_jwt(token, SECRET, CLIENT, now=late, leeway=61).store_hash == STORE
    )
    for leeway in (0, 60):
        with pytest.raises(SignatureException):
            signing.verify_payload_jwt(token, SECRET, CLIENT, now=late, leeway=leeway)


def test_a_callback_is_read_with_what_is_new_in_it() -> None:
    claims = {**JWTS["payload_jwt"].claims, "url": "/orders", "channel_id": 1, "jti": "t", "new": 5,
              "user": {"id": 5, "email": "a@example.com", "locale": "de"},
              "owner": {"id": 6, "email": "b@example.com"}}  # fmt: skip
    found = signing.verify_payload_jwt(token_of(claims), SECRET, CLIENT, now=NOW)
    assert found == signing.Callback(
        STORE,
        Person(5, "a@example.com", "de"),
        Person(6, "b@example.com"),
        "/orders",
        1,
        "t",
        NOW + 86400,
        claims,
    )


def test_both_algorithms_of_current_customer_tokens() -> None:
    algorithms: tuple[Literal["HS256", "HS512"], ...] = ("HS256", "HS512")
    for algorithm in algorithms:
        token = signing.sign_current_customer(
            5, SECRET, CLIENT, store_hash=STORE, email="c@example.com", group_id="2",
            algorithm=algorithm, now=NOW,
        )  # fmt: skip
        found = signing.verify_current_customer(token, SECRET, CLIENT, now=NOW)
        assert found[:4] == (STORE, 5, "c@example.com", "2")


@pytest.mark.parametrize("kind", JWTS)
def test_other_libraries_read_what_is_signed(kind: str) -> None:
    read = PYJWT.decode(
        JWTS[kind].make(), SECRET, algorithms=["HS256", "HS512"],
        options={"verify_exp": False, "verify_aud": False},
    )  # fmt: skip
    for name in JWTS[kind].claims.keys() - {"user", "customer", "jti"}:
        assert read[name] == JWTS[kind].claims[name]


def test_a_login_token_says_what_was_asked_for() -> None:
    token = signing.sign_customer_login(
        5, SECRET, CLIENT, store_hash=STORE, channel_id=2, redirect_to="/cart.php?a=1",
        request_ip="2001:db8::1", token_id="one", now=NOW,
    )  # fmt: skip
    found = signing.verify_customer_login(token, SECRET, CLIENT, store_hash=STORE, now=NOW)
    assert found[:7] == (STORE, 5, 2, "/cart.php?a=1", "2001:db8::1", "one", NOW)
    plain = signing.sign_customer_login(5, SECRET, CLIENT, store_hash=STORE)
    assert set(PYJWT.decode(plain, options={"verify_signature": False})) == {
        "iss", "iat", "jti", "operation", "store_hash", "customer_id",
    }  # fmt: skip
    assert plain != signing.sign_customer_login(5, SECRET, CLIENT, store_hash=STORE)


@pytest.mark.parametrize(
    "wrong",
    [
        *({"customer_id": each} for each in (0, -1, True, "5", None, 5.0)),
        *({"channel_id": each} for each in (0, "1", True)),
        *(
            {"redirect_to": each}
            for each in ("", "cart", "//x.example", "/\\x.example", "https://x.example", "/a b",
                         "/a\nb", "/a\\b", 5)
        ),
        *({"request_ip": each} for each in ("", "localhost", "1.2.3", "1.2.3.4:80")),
    ],
    ids=str,
)  # fmt: skip
def test_what_cannot_stand_in_a_login_token_is_refused(wrong: dict[str, Any]) -> None:
    arguments: dict[str, Any] = {"customer_id": 5, "store_hash": STORE, **wrong}
    with pytest.raises(InvalidValueException):
        signing.sign_customer_login(arguments.pop("customer_id"), SECRET, CLIENT, **arguments)


def test_a_store_hash_that_cannot_be_right_is_refused() -> None:
    for store_hash in ("", "a/b", "../x"):
        with pytest.raises(ConfigurationException, match="store_hash"):
            signing.sign_payload_jwt(store_hash, SECRET, CLIENT, user=Person(1))
        with pytest.raises(ConfigurationException, match="store_hash"):
            signing.sign_customer_login(1, SECRET, CLIENT, store_hash=store_hash)
        with pytest.raises(ConfigurationException, match="store_hash"):
            signing.sign_current_customer(1, SECRET, CLIENT, store_hash=store_hash)
