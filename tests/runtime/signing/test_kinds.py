"""What holds of every kind: its own verifier accepts it, all else is refused."""

from __future__ import annotations

import logging
import pickle
import traceback
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.exception import ConfigurationException, SignatureException
from bigcommerce_sdk.secret import Secret
from tests.runtime.signing.kinds import CLIENT, JWTS, KINDS, NOW, OTHER_SECRET, SECRET, token_of


@pytest.mark.parametrize("verifier", KINDS)
@pytest.mark.parametrize("kind", KINDS)
def test_only_its_own_verifier_accepts_a_token(kind: str, verifier: str) -> None:
    token = KINDS[kind].make()
    if kind == verifier:
        KINDS[verifier].verify(token, SECRET, CLIENT, NOW)
        return
    with pytest.raises(SignatureException):
        KINDS[verifier].verify(token, SECRET, CLIENT, NOW)


@pytest.mark.parametrize("verifier", JWTS)
@pytest.mark.parametrize("kind", JWTS)
def test_claims_of_another_kind_are_refused_with_any_key(kind: str, verifier: str) -> None:
    for algorithm in JWTS[verifier].algorithms:
        token = token_of(JWTS[kind].claims, algorithm=algorithm)
        if kind == verifier:
            JWTS[verifier].verify(token, SECRET, CLIENT, NOW)
            continue
        with pytest.raises(SignatureException) as refused:
            JWTS[verifier].verify(token, SECRET, CLIENT, NOW)
        assert refused.value.reason in ("issuer", "purpose")


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_any_changed_character_is_refused(kind: str, data: st.DataObject) -> None:
    token = KINDS[kind].make()
    at = data.draw(st.integers(0, len(token) - 1))
    letter = data.draw(
        st.characters(max_codepoint=0x17F).filter(lambda letter: letter != token[at])
    )
    with pytest.raises(SignatureException):
        KINDS[kind].verify(token[:at] + letter + token[at + 1 :], SECRET, CLIENT, NOW)


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_anything_left_out_or_put_in_is_refused(kind: str, data: st.DataObject) -> None:
    token = KINDS[kind].make()
    at = data.draw(st.integers(0, len(token)))
    if kind == "webhook":  # a list may have several values: tested below
        changed = token[:at] + token[at + 1 :]
    else:
        changed = (
            token[:at]
            + data.draw(st.sampled_from(["", "=", " ", "\n", "A", "."]))
            + (token[at + data.draw(st.integers(0, 3)) :])
        )
    if changed == token:
        return
    with pytest.raises(SignatureException):
        KINDS[kind].verify(changed, SECRET, CLIENT, NOW)


@pytest.mark.parametrize("kind", ["payload", *JWTS])
def test_every_part_has_one_spelling(kind: str) -> None:
    """The last letter of base64 has spare bits, and padding can be added or left out."""
    token = KINDS[kind].make()
    parts = token.split(".")
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_="
    for at, part in enumerate(parts):
        others = [part + end for end in ("=", "==", "\n", " ")] + [part.rstrip("=") + "\t"]
        stripped = part.rstrip("=")
        others += [stripped[:-1] + letter + part[len(stripped) :] for letter in alphabet]
        for other in {*others, stripped} - {part}:
            with pytest.raises(SignatureException):
                changed = ".".join([*parts[:at], other, *parts[at + 1 :]])
                KINDS[kind].verify(changed, SECRET, CLIENT, NOW)


@pytest.mark.parametrize("kind", KINDS)
def test_another_secret_is_refused(kind: str) -> None:
    with pytest.raises(SignatureException) as refused:
        KINDS[kind].verify(KINDS[kind].make(), OTHER_SECRET, CLIENT, NOW)
    assert refused.value.reason == "signature"


@pytest.mark.parametrize("kind", KINDS)
@given(
    st.text()
    | st.text("eyJ.-_=", max_size=60)
    | st.none()
    | st.binary()
    | st.lists(st.text("eyJhbGciOiJIUzI1NiJ9", min_size=1), min_size=2, max_size=3).map(".".join)
)
def test_whatever_arrives_is_refused_in_the_same_way(kind: str, token: Any) -> None:
    with pytest.raises(SignatureException):
        KINDS[kind].verify(token, SECRET, CLIENT, NOW)


@pytest.mark.parametrize("kind", ["payload", *JWTS])
@pytest.mark.parametrize("size", [8193, 1_000_000])
def test_a_huge_token_is_not_looked_at(kind: str, size: int) -> None:
    with pytest.raises(SignatureException, match="longer than 8192"):
        KINDS[kind].verify("A" * size, SECRET, CLIENT, NOW)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "secret",
    [
        "",
        " ",
        " " * 40,
        "short",
        "x" * 15,
        f"{SECRET}\n",
        f" {SECRET}",
        f"{SECRET}é",
        None,
        5,
        b"x",
    ],
    ids=ascii,
)
def test_a_secret_that_cannot_be_right_is_refused_unseen(kind: str, secret: Any) -> None:
    given_as: Any
    for given_as in (secret, Secret(secret)):
        with pytest.raises(ConfigurationException, match="client_secret") as refused:
            KINDS[kind].verify(KINDS[kind].make(), given_as, CLIENT, NOW)
        assert SECRET not in str(refused.value)


@pytest.mark.parametrize("kind", KINDS)
def test_a_wrapped_secret_is_as_good(kind: str) -> None:
    wrapped: Any = Secret(SECRET)
    token = KINDS[kind].make()
    assert KINDS[kind].verify(token, wrapped, CLIENT, NOW) == KINDS[kind].verify(
        token, SECRET, CLIENT, NOW
    )


@pytest.mark.parametrize("kind", JWTS)
@pytest.mark.parametrize("client_id", ["", " ", None, 5, [CLIENT]])
def test_a_client_id_that_cannot_be_right_is_refused(kind: str, client_id: Any) -> None:
    with pytest.raises(ConfigurationException, match="client_id"):
        JWTS[kind].verify(JWTS[kind].make(), SECRET, client_id, NOW)


@pytest.mark.parametrize("kind", JWTS)
def test_a_key_of_another_kind_is_no_secret(kind: str) -> None:
    with pytest.raises(ConfigurationException, match="not a key such as PEM"):
        JWTS[kind].verify(JWTS[kind].make(), "ssh-rsa" + "A" * 32, CLIENT, NOW)


@pytest.mark.parametrize("kind", KINDS)
def test_neither_secret_nor_token_is_shown(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    token = KINDS[kind].make()
    changed = token[:-6] + ("A" * 6 if not token.endswith("A" * 6) else "B" * 6)
    with pytest.raises(SignatureException) as refused:
        KINDS[kind].verify(changed, SECRET, CLIENT, NOW)
    error = refused.value
    assert error.reason
    shown = f"{error} {error!r} {error.args} {vars(error)} {caplog.text}"
    assert SECRET not in shown
    assert changed not in shown
    copied = pickle.loads(pickle.dumps(error))
    assert (str(copied), copied.reason) == (str(error), error.reason)
    assert SECRET.encode() not in pickle.dumps(error)
    frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    own = [frame for frame in frames if "/bigcommerce_sdk/" in frame.filename]
    assert own
    assert SECRET not in str([frame.locals for frame in own])


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_signed_does_not_hold_the_secret(kind: str) -> None:
    found = KINDS[kind].verify(KINDS[kind].make(), SECRET, CLIENT, NOW)
    assert SECRET not in f"{found!r}"
    assert pickle.loads(pickle.dumps(found)) == found
