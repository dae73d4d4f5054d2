"""The schema language as JSON Schema for editors and as a reference.

Both are generated from the tables in :mod:`generator.language`, into the directory of the schema.
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
    """The JSON Schema of schema files; in an overlay, nothing is required and ``null`` removes."""
    definitions = {kind.definition_name: kind.definition() for kind in language.OBJECTS}
    for definition in definitions.values() if overlay else ():
        _make_removable(definition)
        definition["required"] = []
        definition.pop("anyOf", None)
        definition.pop("allOf", None)  # the other keys may be in the schema below
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
            if not (overlay and marker == "api")  # overlays cannot change facts of the whole API
        ],
        "$defs": definitions,
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _make_removable(definition: JsonSchema) -> None:
    """Accept ``null`` where an overlay can remove: optional keys, and entries of mappings."""
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
        in_clone: whether it is for the SDK's own schema, whose clone has the guide to overlays.
    """
    # on one line, for a row of a table; Python 3.13 strips the indentation at compile time
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
