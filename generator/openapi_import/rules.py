"""The table of differences between documents and schema, with their meaning.

``missing``: in the documents only. ``beyond``: in the schema only. ``different``: described
differently by both. The placeholders are those of :mod:`generator.diff.rules`.
"""

from __future__ import annotations

from ..diff.rules import Direction, Level, Rule

#: The most important level first, each with its meaning.
LEVELS: dict[Level, str] = {
    "missing": "The documents have it, and the schema does not.",
    "different": "Both have it, and describe it differently.",
    "beyond": "The schema has it, and the documents do not.",
}

_ROWS: tuple[tuple[str, Level, Direction, str, str], ...] = (
    ("operation-missing", "missing", "both", "operation-beyond", "`{name}` is documented, and not in the schema."),
    ("operation-beyond", "beyond", "both", "operation-missing", "`{name}` is in the schema, and not documented."),
    ("parameter-missing", "missing", "sends", "parameter-beyond", "`{where}` takes `{name}` in the documents, and not in the schema."),
    ("parameter-beyond", "beyond", "sends", "parameter-missing", "`{where}` takes `{name}` in the schema, and not in the documents."),
    ("field-missing", "missing", "both", "field-beyond", "`{name}` is documented in `{where}`, and not in the schema."),
    ("field-beyond", "beyond", "both", "field-missing", "`{name}` is in the schema, and not documented, in `{where}`."),
    ("type-differs", "different", "both", "type-differs", "`{name}` is `{after}` in the documents, and `{before}` in the schema, in `{where}`."),
    ("envelope-differs", "different", "receives", "envelope-differs", "`{name}` has its list under the key `{after}` in the documents, and `{before}` in the schema."),
    ("reply-differs", "different", "receives", "reply-differs", "`{name}` answers with `{after}` in the documents, and with `{before}` in the schema."),
    ("body-differs", "different", "sends", "body-differs", "`{name}` takes `{after}` in the documents, and `{before}` in the schema."),
    ("null-missing", "missing", "receives", "null-beyond", "`{name}` can be null in the documents, and not in the schema, in `{where}`."),
    ("null-beyond", "beyond", "receives", "null-missing", "`{name}` can be null in the schema, and not in the documents, in `{where}`."),
    ("values-missing", "missing", "both", "values-beyond", "`{name}` has the values `{after}` in the documents, and not in the schema, in `{where}`."),
    ("values-beyond", "beyond", "both", "values-missing", "`{name}` has the values `{before}` in the schema, and not in the documents, in `{where}`."),
    ("values-unlisted", "missing", "both", "values-listed", "`{name}` takes only the values `{after}` in the documents, and any in the schema, in `{where}`."),
    ("values-listed", "beyond", "both", "values-unlisted", "`{name}` takes only the values `{before}` in the schema, and any in the documents, in `{where}`."),
    ("read-only-differs", "different", "sends", "read-only-differs", "`{name}` is read-only in the documents, and `{where}` takes it in the schema."),
    ("required-missing", "missing", "sends", "required-beyond", "`{where}` requires `{name}` in the documents, and not in the schema."),
    ("required-beyond", "beyond", "sends", "required-missing", "`{where}` requires `{name}` in the schema, and not in the documents."),
)  # fmt: skip

#: Every rule by its id.
RULES: dict[str, Rule] = {row[0]: Rule(*row) for row in _ROWS}
