"""A page in another character set, or with an odd byte, stays readable."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import BadRequestException, FieldValueException
from bigcommerce_sdk.json import reading as json_reading
from bigcommerce_sdk.json.reading import read_json, read_standard
from tests.both import for_both_clients
from tests.runtime.loopback import Loopback, Reply

pytestmark = for_both_clients

ROWS = [{"id": 1, "name": "Café"}, {"id": 2, "name": "Tee"}]


def encoded(charset: str, rows: Any = ROWS) -> bytes:
    return json.dumps(rows, ensure_ascii=False).encode(charset)


def page(content: bytes, content_type: str) -> Reply:
    return Reply(content=content, headers={"Content-Type": content_type})


@pytest.fixture(params=[True, False], ids=["msgspec", "standard"])
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """With and without the extra that reads faster."""
    if not request.param:
        monkeypatch.setattr(json_reading, "quick_reader", lambda: None)


CHARSETS = [
    ("latin-1", "application/json; charset=ISO-8859-1"),
    ("latin-1", 'application/json;charset="latin1"'),
    ("latin-1", "application/json; x=y; CHARSET = iso-8859-1 "),
    ("cp1252", "application/json; charset=windows-1252"),
    ("iso-8859-15", "application/json; charset=iso-8859-15"),
    ("utf-16", "application/json; charset=utf-16"),
    ("utf-16-le", "application/json; charset=utf-16le"),
    ("utf-16-be", "application/json; charset=utf-16be"),
    ("utf-32", "application/json; charset=utf-32"),
    ("utf-32-be", "application/json; charset=utf-32be"),
    ("utf-8", "application/json"),
    ("utf-8", "application/json; charset=UTF-8"),
    ("utf-8", "application/json; charset=us-ascii"),
    ("utf-8", "application/json; charset=no-such-set"),
    ("utf-8", "application/json; charset="),
    ("utf-8", "application/json; charset=rot13"),
    ("utf-8", "application/json; charset=zlib"),
    ("utf-8", "application/json; charset=utf-7"),
    ("utf-8", "application/json; charset=unicode_escape"),
    ("utf-8", "application/json; charset=\x00\xff"),
    ("utf-8-sig", "application/json; charset=latin-1"),
    ("utf-8-sig", "application/json"),
]  # fmt: skip


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize(("charset", "content_type"), CHARSETS, ids=ascii)
def test_a_page_is_read_in_the_character_set_that_it_declares(
    charset: str, content_type: str
) -> None:
    assert read_json(encoded(charset), content_type) == ROWS
    plain = [{"name": "Mug"}]
    assert read_json(encoded(charset, plain), content_type) == plain


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize("charset", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("declared", ["", "; charset=utf-8", "; charset=no-such-set"])
def test_what_is_not_in_the_declared_character_set_is_no_json(charset: str, declared: str) -> None:
    with pytest.raises(ValueError, match=r"Expecting value|Extra data"):
        read_json(encoded(charset), f"application/json{declared}")


@pytest.mark.usefixtures("reader")
def test_a_client_reads_pages_and_errors_in_latin_1(
    server: Loopback, client: BigcommerceApi
) -> None:
    declared = "application/json; charset=ISO-8859-1"
    server.answers(page(encoded("latin-1"), declared))
    assert [each.name for each in client.Products.all()] == ["Café", "Tee"]
    refused = [{"status": 400, "message": "Prénom"}]
    server.answers(page(encoded("latin-1", refused), declared)._replace(status=400))
    with pytest.raises(BadRequestException) as caught:
        client.Products.all()
    assert caught.value.errors[0]["message"] == "Prénom"


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize("odd", [b"\xff", b"\xe9", b"\xc3", b"\xed\xa0\x80", b"\xf5\x80"], ids=repr)
def test_an_odd_byte_affects_one_field(
    server: Loopback, client: BigcommerceApi, odd: bytes
) -> None:
    content = (
        b'[{"id": 1, "name": "Caf' + odd + b'", "price": "1.5"}, {"id": 2, "name": "\xc3\xa9"}]'
    )
    server.answers(
        page(content, "application/json"), page(content, "application/json; charset=utf-8")
    )
    for _ in range(2):
        first, second = client.Products.all()
        assert first.name.startswith("Caf\ufffd")
        assert (first.id, first.price, second.id, second.name) == (1, Decimal("1.5"), 2, "é")


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize("control", [b"\n", b"\t", b"\x00", b"\x0b", b"\x1f"], ids=repr)
def test_a_control_character_affects_one_field(control: bytes) -> None:
    content = b'[{"id": 1, "name": "a' + control + b'b"}]'
    assert read_json(content) == [{"id": 1, "name": f"a{control.decode()}b"}]


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize("digits", [4300, 4301, 5000, 100_000])
def test_an_integer_of_too_many_digits_affects_one_field(
    server: Loopback, client: BigcommerceApi, digits: int
) -> None:
    text = "9" * digits
    content = f'[{{"id": {text}, "name": "Mug", "price": -{text}}}, {{"id": 2, "x": -5}}]'.encode()
    server.answers(page(content, "application/json"))
    first, second = client.Products.all()
    assert (first.name, second.id, second.x) == ("Mug", 2, -5)  # type: ignore[attr-defined]
    with pytest.raises(FieldValueException):
        _ = first.price
    assert repr(first).isascii()
    server.answers(page(content, "application/json"), [])
    assert len(list(client.Products.iterall(page_size=2))) == 2


@given(st.binary(max_size=40), st.sampled_from([each for _, each in CHARSETS]))
def test_no_bytes_raise_another_error(content: bytes, content_type: str) -> None:
    reading: list[Callable[[], Any]] = [
        lambda: read_json(content, content_type),
        lambda: read_standard(content),
    ]
    for read in reading:
        try:
            read()
        except (ValueError, RecursionError):
            continue
