"""Nested records: the objects inside a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.bodies import encode_body
from bigcommerce_sdk.records.fields import field_named

if TYPE_CHECKING:
    from typing import Self


class NestedRecord(BaseRecord):
    """An object inside a record, created by the caller or part of a response.

    >>> from bigcommerce_sdk.resources.coupons import CouponAppliesTo
    >>> CouponAppliesTo(entity="products", ids=[12])
    """

    __slots__ = ("_is_new", "_locked_by", "_store")

    #: the store of the record around it, where the batches of another resource change it
    _store: str

    _made_by = "build"

    def __init__(self, /, **values: Any) -> None:
        self._raw, self._values, self._is_new, self._locked_by = {}, None, True, ""
        for name, value in values.items():
            field = field_named(self._fields, name)
            if field is not None and field.write.mutable:
                values[name] = field.prepared(value, type(self).__name__)
        encode_body(type(self), values, "build")
        for name, value in values.items():
            field = field_named(self._fields, name)
            if field is not None:
                field.keep(self, value)

    @classmethod
    def _load(cls, raw: dict[str, Any]) -> Self:
        record = super()._load(raw)
        record._is_new, record._locked_by = False, ""
        return record

    def _state(self) -> tuple[str] | None:
        store = getattr(self, "_store", "")
        return (store,) if store else None

    def __setstate__(self, state: tuple[str] | None) -> None:
        if state is not None:
            [self._store] = state

    def _to_body(self) -> dict[str, Any]:
        """The JSON object to send, without read-only fields."""
        body = {
            field.wire: self._original(field)
            for field in self._fields.values()
            if field.access != "read_only" and field.wire in self._raw
        }
        return {**body, **self._changes()}

    def _holds_what(self, other: BaseRecord) -> bool:
        if self._raw == other._raw and not other._values:
            # not by to_dict(), which would encode what is below again on every level
            return all(self._is_original(field, value) for field, value in self._held())
        return self == other

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, NestedRecord)
            and type(self) is type(other)
            and self.to_dict() == other.to_dict()
        )

    # mutable, so not hashable
    __hash__: ClassVar[None] = None  # type: ignore[assignment]
