"""The texts of the schema: sentences in plain English, and more than the name of what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.ir import Api
from tests.own_schema import own_api

#: Words that users of the API do not know, and other spellings of words that texts have.
REFUSED = re.compile(
    r"(?<![-/])\b(emails?|mails?|sub-resources?|shop|whoever|somebody|nobody|meanwhile|told|walks?)\b",
    re.IGNORECASE,
)


def texts(api: Api) -> Iterator[tuple[str, str]]:
    """Every description of an API, with the name of what it describes."""
    for resource in api.resources:
        yield resource.name, resource.doc
        yield from ((each.name, each.doc) for each in resource.fields)
        yield from ((each.name, each.doc) for each in resource.links)
        yield from ((each.name, each.doc) for each in resource.all_parameters)
        yield from ((each.verb, each.doc) for each in resource.operations)
        yield from ((each.name, each.doc) for each in resource.actions)
    for shape in api.shapes.values():
        yield shape.name, shape.doc
        yield from ((each.name, each.doc) for each in shape.fields)
    yield from ((each.name, each.doc) for each in api.enums.values())
    yield from ((each.name, each.doc) for each in api.unions.values())


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def test_descriptions_are_plain_sentences() -> None:
    found = [(each, text) for each, text in texts(own_api("v3")) if text]
    assert len(found) > 3000
    assert [text for _, text in found if not re.fullmatch(r"[^a-z].*[.)]", text, re.DOTALL)] == []
    assert [text for _, text in found if not text.isascii()] == []
    assert [text for _, text in found if REFUSED.search(re.sub(r"\w+_\w+", "", text))] == []


def test_descriptions_say_more_than_the_name() -> None:
    repeated = [
        (each, text)
        for each, text in texts(own_api("v3"))
        if [word for word in words(text) if word not in ("a", "an", "the")] == words(each)
    ]
    assert repeated == []
