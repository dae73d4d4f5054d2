"""The columns of a table as Spark has them: Arrow schema <-> types of SQL."""

# pyspark, dlt and pyarrow have no complete stubs, or are in the environment of the engines
# pyright: reportMissingImports=false, reportMissingTypeStubs=false
# pyright: reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
from __future__ import annotations

from typing import Any


def ddl(schema: Any) -> str:
    """An Arrow schema in the language of SQL, which all engines with Spark's interface read."""
    return ", ".join(
        f"`{field.name}` {_sql_type(field.type)}{'' if field.nullable else ' NOT NULL'}"
        for field in schema
    )


#: The types of SQL by the text of the Arrow type.
_SQL = {
    "bool": "boolean",
    "date32[day]": "date",
    "double": "double",
    "int64": "bigint",
    "string": "string",
    "timestamp[us, tz=UTC]": "timestamp",
}


def _sql_type(arrow: Any) -> str:
    from pyarrow import types

    if types.is_struct(arrow):
        return f"struct<{', '.join(f'`{each.name}`: {_sql_type(each.type)}' for each in arrow)}>"
    if types.is_list(arrow):
        return f"array<{_sql_type(arrow.value_type)}>"
    if types.is_map(arrow):
        return f"map<{_sql_type(arrow.key_type)}, {_sql_type(arrow.item_type)}>"
    if types.is_decimal(arrow):
        return f"decimal({arrow.precision}, {arrow.scale})"
    return _SQL[str(arrow)]


def arrow_of(schema: Any) -> Any:
    """The Arrow schema of what an engine expects: Spark says so in its types, Sail in Arrow's."""
    import pyarrow

    if isinstance(schema, pyarrow.Schema):
        return schema
    from pyspark.sql.pandas.types import to_arrow_schema

    return to_arrow_schema(schema, timezone="UTC")
