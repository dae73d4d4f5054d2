"""JSON is read the same with and without the extra that reads it faster."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bigcommerce_sdk.json.reading import quick_reader, read_json, read_standard

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)
texts = values.map(lambda value: json.dumps(value).encode())
#: Unusual JSON, and text that is almost JSON
odd = st.text('[]{}",:0123456789.eE+-nulltrefasNI \\u\ufeffdé', max_size=30).map(str.encode)


def outcome(read: Any, content: bytes) -> str:
    try:
        return repr(read(content))  # distinguishes 1, 1.0 and True, and keeps the order of keys
    except (ValueError, RecursionError):
        return "refused"


@given(texts | odd | st.binary(max_size=20))
@example(b"123456789012345678901234567890")
@example(b"1e999")
@example(b'"\\ud800"')
@example(b'{"a": 1, "a": 2}')
@example(b"\xef\xbb\xbf[1]")
@example(b"-0.0")
@example(b"[" * 100_000)
@example(b"9" * 5000)
def test_msgspec_and_json_read_the_same_values(content: bytes) -> None:
    quick = quick_reader()
    assert quick is not None, "the extra is installed for the tests"
    assert outcome(quick, content) in ("refused", outcome(read_standard, content))
    assert outcome(read_json, content) == outcome(read_standard, content)


@given(values)
def test_every_value_survives(value: Any) -> None:
    assert read_json(json.dumps(value).encode()) == value


@pytest.mark.parametrize("text", ["NaN", "[Infinity]", '{"a": -Infinity}'])
def test_what_is_no_number_is_no_json(text: str) -> None:
    with pytest.raises(ValueError, match="is not JSON"):
        read_json(text.encode())


def test_number_overflow_is_infinity_as_in_the_standard_library() -> None:
    assert read_json(b"1e999") == math.inf


def test_an_msgspec_without_value_errors_is_not_used() -> None:
    code = (
        "import msgspec\n"
        "msgspec.DecodeError = type('DecodeError', (Exception,), {})\n"
        "from bigcommerce_sdk.json.reading import quick_reader\n"
        "assert quick_reader() is None"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_the_extra_the_standard_library_reads() -> None:
    code = (
        "import sys; sys.modules['msgspec'] = None\n"
        "from bigcommerce_sdk.json.reading import quick_reader, read_json\n"
        "assert quick_reader() is None\n"
        "assert read_json(b'[1, {\"a\": null}]') == [1, {'a': None}]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
