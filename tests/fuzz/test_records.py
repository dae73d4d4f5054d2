"""An invalid field value never makes the rest of a record unreadable."""

from __future__ import annotations

import copy
import pickle
from contextlib import suppress
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.codecs import Codec
from bigcommerce_sdk.exception import BigcommerceException, FieldValueException
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import Record
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from tests.health import examples

#: What was seen, and what might be.
ODD: list[Any] = [
    None, True, False, "", " ", "0", "1", "-1", "null", "true", "N/A", "1,2", ",", "a,,b", "1.5",
    0, 1, -1, 10**6, 10**18, 10**40, -(10**40), 1.5, -0.0, 1e300, 5e-324, float("inf"), "1e999",
    "9" * 5000, "-" * 70, "NaN", "Infinity", "0000-00-00", "2015-02-30", "Thu, 99 Foo 0000",
    "4" * 9,
    "99999-01-01T00:00:00Z", "0001-01-01T00:00:00+23:00", "9999-12-31T23:59:59-23:00", "2015",
    [], [None], [[]], [{}], ["a", 1, None], {}, {"a": 1}, {"0": 1}, {"0": {}}, {"id": None},
    {"": ""},
    {"url": "x", "resource": "/a/b/"}, {"url": None, "resource": []},
    {"resource": "/x/" + "9" * 5000},
    {"date": None}, {"date": []}, {"date": "x", "timezone": {}},
    {"date": "2015-01-01", "timezone": "X"},
    {"date": "2015-01-01", "timezone": "../../etc/passwd"},
    {"date": "2015-01-01", "timezone": "\x00"},
    "\x00", "\ud800", "é" * 300, "'\"\\{}%s", "<html>",
]  # fmt: skip

KEYS = st.sampled_from(["0", "id", "date", "timezone", "url", "resource"])
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(KEYS | st.text(), inner, max_size=3),
    max_leaves=6,
)


CATALOGUE = catalogue_of("bigcommerce_sdk.resources")


def _shapes(codec: Codec) -> list[type[BaseRecord]]:
    """The classes of the objects that a codec reads."""
    inner = [getattr(codec, name, None) for name in ("items", "guess")]
    own = getattr(codec, "record", None)
    found = [own] if isinstance(own, type) else []
    return found + [each for one in inner if isinstance(one, Codec) for each in _shapes(one)]


def _classes() -> dict[str, type[BaseRecord]]:
    """Every class of records and of objects inside them, by name."""
    found: dict[str, type[BaseRecord]] = {}
    waiting = [meta.record for meta in CATALOGUE.values()]
    while waiting:
        kind = waiting.pop()
        if kind.__name__ not in found:
            found[kind.__name__] = kind
            waiting += [each for field in kind._fields.values() for each in _shapes(field.codec)]
    return found


CLASSES = _classes()
#: Every field of every one.
FIELDS = [(kind, name) for kind in CLASSES.values() for name in kind._fields]


def check(kind: type[BaseRecord], name: str, value: Any) -> None:
    """One odd value in one field, in every way in which a record is read."""
    wire = kind._fields[name].wire
    raw = {"id": 7, wire: value, "unknown_to_all": value}
    record = kind._load(dict(raw))
    lenient: Any = record  # checkers know the schema's fields only
    shown = _shown(record)
    assert repr(record[wire]) == repr(lenient.unknown_to_all) == repr(value)
    assert repr(record.to_dict()) == repr(raw)
    assert list(record) == list(raw)
    _read(record, name)
    assert repr(record.to_dict()) == repr(raw), "reading it changed it"
    assert _shown(record) == shown
    assert record == record
    assert isinstance(record == kind._load(dict(raw)), bool)


def check_copies(kind: type[BaseRecord], value: Any, *names: str) -> None:
    """One odd value in some fields, copied: nothing is decoded for that."""
    raw = {"id": 7, "unknown_to_all": value} | {kind._fields[each].wire: value for each in names}
    record = kind._load(dict(raw))
    for made in (copy.deepcopy(record), pickle.loads(pickle.dumps(record))):
        assert repr(made.to_dict()) == repr(raw)


def _shown(record: BaseRecord) -> str:
    return f"{record!r} {record} {len(record)} {bool(record)}"


def _read(record: BaseRecord, name: str) -> None:
    try:
        value = getattr(record, name)
    except FieldValueException as error:
        assert f"{type(record).__name__}.{name}: " in str(error)
        assert len(str(error)) < 400
        return
    for inner in value if is_list(value) else [value]:
        if isinstance(inner, BaseRecord):
            _shown(inner)
            for each in inner._fields:
                if inner._fields[each].wire in inner:
                    _read(inner, each)


def test_there_are_the_fields_of_every_class() -> None:
    assert len(CLASSES) > 90
    assert len(FIELDS) > 800


@pytest.mark.parametrize("kind", CLASSES)
def test_no_odd_value_of_any_field_spoils_the_record(kind: str) -> None:
    for value in ODD:
        for name in CLASSES[kind]._fields:
            check(CLASSES[kind], name, value)
        check_copies(CLASSES[kind], value, *CLASSES[kind]._fields)


@settings(max_examples=examples(150), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(FIELDS), JSON)
def test_no_value_at_all_does(field: tuple[type[BaseRecord], str], value: Any) -> None:
    kind, name = field
    check(kind, name, value)
    check_copies(kind, value, name)


@pytest.mark.parametrize("kind", CLASSES)
def test_records_with_odd_ids_can_be_put_in_a_set(kind: str) -> None:
    if CLASSES[kind].__hash__ is None:
        return  # what can change inside a record is no key
    for value in ODD:
        record = CLASSES[kind]._load({"id": value})
        assert record in {record}


@pytest.mark.parametrize("kind", CLASSES)
def test_what_was_read_can_be_set_again_or_is_refused(kind: str) -> None:
    for name, field in CLASSES[kind]._fields.items():
        for value in ODD:
            record = CLASSES[kind]._load({field.wire: value})
            with suppress(BigcommerceException):
                setattr(record, name, getattr(record, name))
            assert isinstance(record.to_dict(), dict)
            _shown(record)


class Silent:
    """A transport of a store that has nothing."""

    def send(self, request: Request, secrets: object, timeout: float) -> Response:
        assert ".." not in request.path
        return Response(204, Headers(), b"")

    def close(self) -> None:
        return


@pytest.mark.parametrize("name", CATALOGUE)
def test_links_of_odd_records_lead_somewhere_or_say_why_not(name: str) -> None:
    meta = CATALOGUE[name]
    api = BigcommerceApi(store_hash="ab", access_token="t", transport=Silent())
    resource = getattr(api, name)
    for link_name, link in meta.record._links.items():
        for value in ODD:
            raw = {meta.key: value, link.wire: value, link.via or meta.key: value}
            record = cast("type[Record]", meta.record)._load(raw, resource)
            with suppress(BigcommerceException):
                assert isinstance(repr(getattr(record, link_name)), str)
            assert repr(record.to_dict()) == repr(raw)
