"""The schema language written down: JSON Schema for editors, a reference for people.

Both are made from the tables in :mod:`generator.language`, next to the schema that uses them.
"""

from __future__ import annotations

import json
from pathlib import Path

from .. import language
from ..formatter.layout import WIDTH
from ..language import types
from ..language.kinds import JsonSchema, Key
from ..layers import CANNOT_BE_REMOVED, TYPE_KEYS
from ..locations import SDK_SCHEMA
from ..render import templating
from ..validation import RULES
from ..writing.marks import notice
from ..writing.writer import Target

JSON_SCHEMA = "schema.json"
OVERLAY_SCHEMA = "overlay.json"
REFERENCE = "README.md"
SOURCE = "generator/language"


def json_schema(overlay: bool = False) -> str:
    """A JSON Schema of the three sorts of file; for an overlay, in which nothing is required and
    ``null`` removes."""
    definitions = {kind.definition_name: kind.definition() for kind in language.OBJECTS}
    for definition in definitions.values() if overlay else ():
        _make_removable(definition)
        definition["required"] = []
        definition.pop("allOf", None)  # the other keys may stand in what it is laid over
    for marker, kind in language.FILES.items():
        definitions[kind.definition_name]["required"] = sorted(
            {marker, *definitions[kind.definition_name]["required"]}
        )
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": notice(SOURCE, "language"),
        "title": "Schema language of the SDK" + (", for overlays" if overlay else ""),
        "type": "object",
        "oneOf": [
            {"$ref": f"#/$defs/{kind.definition_name}"}
            for marker, kind in language.FILES.items()
            if not (overlay and marker == "api")  # facts of the whole API take no overlay
        ],
        "$defs": definitions,
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _make_removable(definition: JsonSchema) -> None:
    """Accept ``null`` for what an overlay can remove: keys that are not required, and entries of
    mappings with free names."""
    for name, value in definition["properties"].items():
        if name in CANNOT_BE_REMOVED:
            continue
        if "additionalProperties" in value:
            value["additionalProperties"] = _or_null(value["additionalProperties"])
        for choice in value.get("anyOf", ()):  # a list of names, or a mapping
            if "additionalProperties" in choice:
                choice["additionalProperties"] = _or_null(choice["additionalProperties"])
        if name not in definition["required"]:
            about = value.pop("description")
            definition["properties"][name] = {**_or_null(value), "description": about}


def _or_null(schema: JsonSchema) -> JsonSchema:
    return {"anyOf": [schema, {"type": "null"}]}


def reference(in_clone: bool = True) -> str:
    """The reference of the language as Markdown.

    Args:
        in_clone: whether it is that of the SDK's schema, beside which the guide of overlays is.
    """
    # in one line: a row of a table, and Python 3.13 takes the indentation away when it compiles
    rules = {name: " ".join((rule.__doc__ or "").split()) for name, rule in RULES.items()}
    return (
        templating.environment()
        .get_template("language.md.j2")
        .render(
            objects=language.OBJECTS,
            types=types.TYPES,
            rules=rules,
            beyond=language.BEYOND,
            plain=types.PLAIN,
            type_keys=sorted(TYPE_KEYS),
            kind_of=_kind_of,
            width=WIDTH,
            in_clone=in_clone,
            mark=notice(SOURCE, "language"),
        )
    )


def _kind_of(key: Key) -> str:
    """The kind of a key, as a cell of a Markdown table."""
    return key.kind.name.replace("|", "\\|")


def target(directory: Path) -> Target:
    """The files of the schema's directory."""
    texts = {
        JSON_SCHEMA: json_schema(),
        OVERLAY_SCHEMA: json_schema(overlay=True),
        REFERENCE: reference(directory.resolve() == SDK_SCHEMA),
    }
    return Target(directory, texts, "language")
