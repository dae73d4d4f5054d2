"""The Arrow columns of a record class, and record batches of rows of responses."""

# isinstance() loses the types of what is in a mapping or list
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from bigcommerce_sdk.arrow.extras import require
from bigcommerce_sdk.codecs import INTEGER, Array, Codec, Nested
from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.json.writing import shown, type_of
from bigcommerce_sdk.naming import is_text
from bigcommerce_sdk.records.base import BaseRecord

if TYPE_CHECKING:
    import pyarrow

    from bigcommerce_sdk.arrow.vectors import Report, Vector

#: How nested records are shown.
NESTED = ("struct", "json")


class FieldError(NamedTuple):
    """A value that the column of its field cannot hold. The cell is null.

    Attributes:
        field: the path of the field, such as ``"date_created"`` or ``"billing_address.country"``.
        id: the id of the row; a tuple for a composite key, ``None`` if it has none.
        value: the raw value.
        reason: why the column cannot hold it, such as ``"not a date"``.
    """

    field: str
    id: Any
    value: Any
    reason: str

    def __str__(self) -> str:
        return f"{self.field} of {shown(self.id)}: {shown(self.value)} is {self.reason}"


#: Takes the errors: a list, or a function that is called with each.
Errors = list[FieldError] | Callable[[FieldError], object]


class Columns:
    """The Arrow columns of a record class, named like its attributes, in the order of the schema.

    >>> from bigcommerce_sdk.arrow import Columns
    >>> from bigcommerce_sdk.resources.v2.orders import Order
    >>> columns = Columns(Order)
    >>> columns.schema.field("total_inc_tax").type
    Decimal128Type(decimal128(38, 10))
    >>> columns.batch([{"id": 1, "total_inc_tax": "9.9500"}]).num_rows
    1

    Whole numbers are ``int64``, money and measures ``decimal128(38, 10)``, dates
    ``timestamp[us, UTC]`` or ``date32``, lists ``list``, nested records ``struct``, objects with
    values of one type ``map``. Values without an Arrow type, such as unions and records that
    contain themselves, are JSON text as the API sent it; the metadata of such a column has
    ``json``. Fields that are only sent have no column, and links only on request.

    Every column may be null, because stores leave out fields, and a value that the column cannot
    hold is null. The metadata of a column says whether the API documents it as ``nullable``.

    Args:
        record: the record class.
        nested: ``"struct"``, or ``"json"`` for nested records as JSON text.
        unknown: name of a further column, the last, with the fields that the schema does not have:
            a JSON object, or null for a row without such fields.
        links: names of links whose records are columns, too: structs, or lists of them. The rows
            have them under the JSON name of the link, as with ``include=`` of V3.
        parents: names of the ids of parents. Each that is no field of the record is a column, the
            first ones, whose values the rows have under that name. Whole numbers, or a mapping from
            names to codecs.

    Raises:
        ConfigurationException: when pyarrow is not installed.
        InvalidValueException: when ``record`` is not a record class, ``nested`` is another text,
            ``unknown`` is the name of a column, or a link does not exist.

    Attributes:
        record: the record class.
        schema: the Arrow schema.
    """

    record: type[BaseRecord]
    schema: pyarrow.Schema

    def __init__(
        self,
        record: type[BaseRecord],
        *,
        nested: Literal["struct", "json"] = "struct",
        unknown: str | None = None,
        links: Iterable[str] = (),
        parents: Iterable[str] | Mapping[str, Codec] = (),
    ) -> None:
        require("pyarrow", "An Arrow batch", "arrow")
        import pyarrow as pa

        from bigcommerce_sdk.arrow.vectors import JsonTexts, columns_of, field_of, vector_of

        if not (isinstance(record, type) and issubclass(record, BaseRecord)):
            raise InvalidValueException(f"Columns takes a record class, got {shown(record)}.")
        if nested not in NESTED:
            raise InvalidValueException(
                f"nested must be {' or '.join(map(repr, NESTED))}, got {shown(nested)}."
            )
        self.record = record
        found = columns_of(record, nested)
        self._vectors: list[tuple[str, str, Vector]] = []
        fields: list[pa.Field] = []
        above = parents if isinstance(parents, Mapping) else dict.fromkeys(parents, INTEGER)
        for name, codec in above.items():
            if not any(name in (field.name, field.wire) for field, _ in found.values()):
                vector = vector_of(codec)
                self._vectors.append((name, name, vector))
                fields.append(field_of(name, vector))
        for name, (field, vector) in found.items():
            may_be_null = field.nullable or field.none_as is not None
            about = {"doc": field.doc, "nullable": str(may_be_null).lower()}
            self._vectors.append((name, field.wire, vector))
            fields.append(field_of(name, vector, about))
        for name in dict.fromkeys(links):
            link = record._links.get(name)
            if link is None:
                known = ", ".join(record._links) or "none"
                raise InvalidValueException(
                    f"{record.__name__} has no link {shown(name)}; its links: {known}."
                )
            codec = Nested(link.target.record)
            vector = vector_of(Array(codec) if link.many else codec, nested)
            self._vectors.append((name, link.wire, vector))
            fields.append(field_of(name, vector, {"doc": link.doc, "nullable": "true"}))
        self._unknown = None if unknown is None else JsonTexts(_unchanged)
        if self._unknown is not None and unknown is not None:
            taken = {each.name for each in fields}
            if not isinstance(unknown, str) or not is_text(unknown) or unknown in taken:
                raise InvalidValueException(
                    f"unknown must be the name of a new column, got {shown(unknown)}."
                )
            fields.append(field_of(unknown, self._unknown))
        self._unknown_name = unknown or ""
        self.schema = pa.schema(fields)
        wires = (link.wire for link in record._links.values())
        self._known = {*above, *wires, *(field.wire for field in record._fields.values())}
        names = record._composite or (record._key,)
        self._key = [record._fields[n].wire if n in record._fields else n for n in names]

    def __repr__(self) -> str:
        return f"<{len(self.schema.names)} columns of {self.record.__name__}>"

    def batch(
        self, rows: Iterable[Mapping[str, Any] | BaseRecord], errors: Errors | None = None
    ) -> pyarrow.RecordBatch:
        """The record batch of some rows.

        Args:
            rows: rows of responses, or records, whose changes are applied.
            errors: takes the values that a column cannot hold, as :class:`FieldError`: a list, or
                a function. Without it, they are null and nothing else.

        Raises:
            InvalidValueException: when a row is neither a dict nor a record.
        """
        import pyarrow as pa

        listed = [_raw_of(row) for row in rows]
        arrays = [
            vector.array([row.get(wire) for row in listed], self._report(name, listed, errors))
            for name, wire, vector in self._vectors
        ]
        if self._unknown is not None:
            report = self._report(self._unknown_name, listed, errors)
            arrays.append(self._unknown.array([*map(self._others, listed)], report))
        if not arrays:  # a record class without fields
            return pa.RecordBatch.from_struct_array(pa.array([{}] * len(listed), pa.struct([])))
        return pa.RecordBatch.from_arrays(arrays, schema=self.schema)

    def _others(self, row: Mapping[str, Any]) -> dict[str, Any] | None:
        """The fields that the schema does not have."""
        return {name: row[name] for name in row if name not in self._known} or None

    def _report(self, name: str, rows: list[Mapping[str, Any]], errors: Errors | None) -> Report:
        if errors is None:
            return _ignore
        add = errors.append if isinstance(errors, list) else errors

        def report(index: int, path: str, value: Any, reason: str) -> None:
            ids = [rows[index].get(wire) for wire in self._key]
            add(FieldError(f"{name}{path}", ids[0] if len(ids) == 1 else (*ids,), value, reason))

        return report


def _ignore(index: int, path: str, value: Any, reason: str) -> None:
    pass


def _unchanged(value: Any) -> Any:
    return value


def _raw_of(row: object) -> Mapping[str, Any]:
    """The raw values of a row."""
    if is_object(row):
        return row
    if isinstance(row, BaseRecord):
        return row.to_dict() if row._values else row._raw
    raise InvalidValueException(f"A batch takes dicts or records, got {type_of(row)}.")
