"""Values that cannot be sent or copied are refused with the name of their field, by every call."""

from __future__ import annotations

import copy
import pickle
import threading
from collections.abc import Callable
from typing import Any

import pytest

from bigcommerce_sdk import codecs
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import InvalidValueException, UnknownNameException
from bigcommerce_sdk.records.bodies import encode_body
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import Record
from tests.runtime.loopback import Loopback


class Part(NestedRecord):
    """A nested record."""

    __slots__ = ()
    tags = Field(codecs.array(codecs.STRING), "Tags.", nullable=True)
    rest = Field(codecs.ANY, "Rest.", nullable=True)
    parts: Any


Part.parts = Field(codecs.array(codecs.nested(Part)), "Parts.")
Part.parts.__set_name__(Part, "parts")
Part._fields["parts"] = Part._body_fields["parts"] = Part.parts


class Whole(Record):
    """A record with a field for each kind of codec."""

    __slots__ = ()
    integers = Field(codecs.array(codecs.INTEGER), "Integers.", nullable=True)
    listed = Field(codecs.csv(codecs.INTEGER), "Integers.", nullable=True)
    headers = Field(codecs.MAP, "A map.", nullable=True)
    anything = Field(codecs.ANY, "Anything.", nullable=True)
    lists = Field(codecs.array(codecs.ANY), "Lists.", nullable=True)
    guess = Field(codecs.lenient(codecs.array(codecs.INTEGER)), "A guess.", nullable=True)
    text_guess = Field(codecs.lenient(codecs.STRING), "A guess.", nullable=True)
    text = Field(codecs.STRING, "Text.", nullable=True)
    price = Field(codecs.DECIMAL, "A price.", nullable=True)
    date = Field(codecs.DATE_OBJECT, "A date.", nullable=True)
    visible = Field(codecs.BOOLEAN, "A boolean.", nullable=True)
    part = Field(codecs.nested(Part), "A part.", nullable=True)
    parts = Field(codecs.array(codecs.nested(Part)), "Parts.", nullable=True)


RAW: dict[str, Any] = {
    "id": 1,
    "integers": [1],
    "listed": "1,2",
    "headers": {"a": "b"},
    "anything": {"list": [1]},
    "lists": [[1]],
    "guess": [1],
    "text_guess": ["a"],
    "part": {"tags": ["a"], "rest": [1], "parts": [{"tags": ["b"]}]},
    "parts": [{"tags": ["a"], "rest": {}}],
}


class Refusing:
    """An object that refuses all that one can do with it."""

    def __refuse(self, *_: Any) -> Any:
        raise RuntimeError("refused")

    __eq__ = __repr__ = __deepcopy__ = __reduce_ex__ = __getattr__ = __refuse
    __hash__ = None  # type: ignore[assignment]


class RefusingInteger(int):
    """An integer that can be sent, but not copied."""

    def __reduce_ex__(self, _: Any) -> Any:
        raise RuntimeError("refused")


class RefusingDict(dict[str, Any]):
    """A dict that can be sent, but not copied."""

    def __deepcopy__(self, _: Any) -> Any:
        raise RuntimeError("refused")

    __reduce_ex__ = __deepcopy__


def list_in_itself() -> list[Any]:
    made: list[Any] = [1]
    made.append(made)
    return made


def dict_in_itself() -> dict[str, Any]:
    made: dict[str, Any] = {}
    made["tags"] = made
    return made


def nested(depth: int) -> Any:
    made: Any = 1
    for _ in range(depth):
        made = [made]
    return made


ODD: dict[str, Callable[[], Any]] = {
    "list in itself": list_in_itself,
    "dict in itself": dict_in_itself,
    "deep": lambda: nested(1200),
    "half as deep as frames go": lambda: nested(500),
    "as deep as frames go": lambda: nested(950),
    "lock": threading.Lock,
    "generator": lambda: iter(map(str, ())),
    "function": lambda: (lambda: 1),
    "class": lambda: Refusing,
    "object": object,
    "refusing": Refusing,
    "refusing integer": RefusingInteger,
    "refusing dict": RefusingDict,
}

PUTS: dict[str, Callable[[Any, Any], Any]] = {
    "integers": lambda whole, odd: whole.integers.append(odd),
    "listed": lambda whole, odd: whole.listed.append(odd),
    "headers": lambda whole, odd: whole.headers.update(key=odd),
    "anything": lambda whole, odd: whole.anything["list"].append(odd),
    "lists": lambda whole, odd: whole.lists[0].append(odd),
    "guess": lambda whole, odd: whole.guess.append(odd),
    "part.tags": lambda whole, odd: whole.part.tags.append(odd),
    "part.rest": lambda whole, odd: whole.part.rest.append(odd),
    "part.parts": lambda whole, odd: whole.part.parts.append(odd),
    "part.parts.tags": lambda whole, odd: whole.part.parts[0].tags.append(odd),
    "parts.rest": lambda whole, odd: whole.parts[0].rest.update(key=odd),
}

#: What reads pending values: these show them, or raise an error that names the field.
READS: dict[str, Callable[[Any], Any]] = {
    "writable": lambda whole: whole.writable(),
    "changes": lambda whole: whole.changes,
    "to_dict": lambda whole: whole.to_dict(),
    "dict": dict,
    "list": list,
    "len": len,
    "in": lambda whole: "a" in whole,
    "items": lambda whole: [whole[name] for name in RAW],
    "==": lambda whole: whole == Whole._load(RAW),
    "hash": hash,
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": pickle.dumps,
    "part.writable": lambda whole: whole.part.writable(),
    "part.changes": lambda whole: whole.part.changes,
    "part.to_dict": lambda whole: whole.part.to_dict(),
    "part ==": lambda whole: whole.part == Part._load(RAW["part"]),
    "part copy": lambda whole: (copy.copy(whole.part), copy.deepcopy(whole.part)),
    "part pickle": lambda whole: pickle.dumps(whole.part),
}

#: What never raises.
SHOWS: list[Callable[[Any], str]] = [
    repr,
    str,
    lambda whole: whole._repr_html_(),
    lambda whole: repr(whole.part),
    lambda whole: str(whole.part),
    lambda whole: whole.part._repr_html_(),
]


def check_reads(whole: Whole) -> None:
    for show in SHOWS:
        assert show(whole)
    for name, read in READS.items():
        try:
            read(whole)
        except InvalidValueException as error:
            assert str(error).startswith(("Whole.", "Part.")), name


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("put", PUTS)
def test_what_is_put_into_a_value_is_named_or_shown(put: str, odd: str) -> None:
    whole = Whole._load(copy.deepcopy(RAW))
    PUTS[put](whole, ODD[odd]())
    check_reads(whole)


# not inside nested records: the search for canaries would show them at every raise
@pytest.mark.parametrize("put", ["integers", "headers", "anything", "lists", "guess"])
def test_a_record_can_hold_itself(put: str) -> None:
    whole = Whole._load(copy.deepcopy(RAW))
    PUTS[put](whole, whole)
    check_reads(whole)


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("name", Whole._fields)
def test_assignments_and_bodies_refuse_what_cannot_be_sent(name: str, odd: str) -> None:
    def shapes() -> list[Any]:
        made = ODD[odd]
        return [made(), [made()], {"tags": [made()]}, [{"rest": made()}], {"date": made()}]

    for value in shapes():
        whole = Whole._load(copy.deepcopy(RAW))
        try:
            setattr(whole, name, value)
        except (InvalidValueException, UnknownNameException) as error:
            assert str(error).startswith((f"Whole.{name}", "Part"))
        check_reads(whole)
    for value in shapes():
        try:
            encode_body(Whole, {name: value}, "create")
        except (InvalidValueException, UnknownNameException) as error:
            assert str(error).startswith((f"Whole.{name}", "Part"))


@pytest.mark.parametrize("odd", [name for name in ODD if not name.startswith("refusing ")])
def test_calls_refuse_the_value_before_anything_is_sent(
    server: Loopback, client: BigcommerceApi, odd: str
) -> None:
    server.answers({"id": 7, "categories": [1]})
    product: Any = client.Products.get(7)
    product.categories.append(ODD[odd]())
    calls: list[Callable[[], Any]] = [
        product.save,
        lambda: product.update(name="Mug"),
        product.writable,
        lambda: client.Products.create(
            name="Mug", type="physical", price=1, weight=1, availability="available",
            categories=product.categories,
        ),
        lambda: client.Products.update(7, categories=product.categories),
    ]  # fmt: skip
    for call in calls:
        with pytest.raises(InvalidValueException, match=r"^Product\.categories"):
            call()
    try:
        client.attach(product)
    except InvalidValueException as error:
        assert str(error).startswith("Product.categories")
    assert len(server.arrived) == 1
