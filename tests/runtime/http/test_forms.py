"""Bodies with files, as a server reads them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bigcommerce_sdk.http.forms import Part, encode_form, form_text
from tests.forms import Sent, read_form

#: Names of fields and files that servers read back as they are.
NAMES = st.text(st.characters(codec="utf-8", exclude_characters='"\\', categories=("L", "N", "P")))
FIELDS = NAMES.filter(bool)
#: Parts of the delimiters of forms, among other bytes.
CONTENTS = st.lists(
    st.sampled_from([b"--", b"\r\n", b"\r", b"\n", b"\0", b"\xff", b"Content-Type: x", b"a" * 32])
    | st.binary(max_size=40)
).map(b"".join)


def read(parts: list[Part]) -> dict[str, Sent]:
    form = encode_form(parts)
    return read_form(form.content_type, form.content)


@given(st.dictionaries(FIELDS, st.tuples(NAMES.filter(bool), CONTENTS), min_size=1))
def test_files_arrive_as_they_are(files: dict[str, tuple[str, bytes]]) -> None:
    found = read([Part(name, content, file) for name, (file, content) in files.items()])
    assert {name: (each.file, each.content) for name, each in found.items()} == files


@given(st.dictionaries(FIELDS, st.text(st.characters(codec="utf-8")), min_size=1))
def test_texts_arrive_as_they_are(texts: dict[str, str]) -> None:
    found = read([Part(name, text) for name, text in texts.items()])
    assert {name: each.content.decode() for name, each in found.items()} == texts
    assert {each.file for each in found.values()} == {None}


@given(st.lists(st.tuples(FIELDS, CONTENTS), min_size=1))
def test_same_parts_give_same_bytes(files: list[tuple[str, bytes]]) -> None:
    parts = [Part(name, content, "a.png") for name, content in files]
    assert encode_form(parts) == encode_form(parts)
    boundary = encode_form(parts).content_type.partition("boundary=")[2]
    assert not any(boundary.encode() in content for _, content in files)


@pytest.mark.parametrize(
    ("name", "arrives"),
    [
        ('quo"te.png', "quo%22te.png"),
        ("line\r\nX-Injected: 1\r\n.png", "line%0D%0AX-Injected: 1%0D%0A.png"),
        ("müg ☕.png", "müg ☕.png"),
        ("nul\0tab\t.png", "nul_tab_.png"),
        ("\udcff.png", "_.png"),
        ("semi;colon=.png", "semi;colon=.png"),
    ],
)
def test_file_names_are_escaped(name: str, arrives: str) -> None:
    form = encode_form([Part("image_file", b"x", name)])
    assert f'filename="{arrives}"'.encode() in form.content
    assert read_form(form.content_type, form.content)["image_file"].content == b"x"
    assert b"\r\nX-Injected" not in form.content


def test_names_of_fields_are_escaped() -> None:
    form = encode_form([Part('a"\r\nb', "x")])
    assert b'name="a%22%0D%0Ab"\r\n\r\nx\r\n' in form.content


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.png", "image/png"), ("a.JPG", "image/jpeg"), ("a.zip", "application/zip"),
     ("a.csv", "text/csv"), ("a", "application/octet-stream")],
)  # fmt: skip
def test_type_of_content_follows_from_the_name(name: str, kind: str) -> None:
    assert read([Part("f", b"x", name)])["f"].kind == kind


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (5, "5"),
        (-2.5, "-2.5"),
        (None, ""),
        ("", ""),
        ('say "hi"', 'say "hi"'),
        (Decimal("9.950"), "9.950"),
        (date(2024, 12, 31), "2024-12-31"),
        (datetime(2024, 12, 31, tzinfo=UTC), "2024-12-31T00:00:00+00:00"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ([1, 2], "[1, 2]"),
        ((), "[]"),
        ({"a": {"b": "ü"}}, '{"a": {"b": "ü"}}'),
    ],
)
def test_fields_are_text(value: Any, text: str) -> None:
    assert form_text(value) == text


@given(st.text())
@example("\ud800")
def test_text_is_sent_or_refused(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        with pytest.raises(ValueError, match="lone surrogate"):
            form_text(text)
    else:
        assert form_text(text) == text


def test_reprs_do_not_show_contents() -> None:
    part = Part("image_file", b"canary content", "a.png")
    assert "canary" not in repr(part) + repr(encode_form([part]))
