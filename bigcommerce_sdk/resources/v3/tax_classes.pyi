"""TaxClasses: Groups of products that are taxed at the same rates.

Generated from schema/v3/tax_classes.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import TaxClassCreate, TaxClassUpdateRow

class TaxClassFields(BaseRecord):
    """Fields of TaxClass and AsyncTaxClass."""

    @property
    def id(self) -> int:
        """Identifies the tax class. Integer, read-only."""

    @property
    def name(self) -> str:
        """Name of the class, unique regardless of case. String, required on create and update, 1 to 100 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def created_at(self) -> datetime:
        """When the tax class was created. Datetime, read-only."""

    @property
    def updated_at(self) -> datetime:
        """When the tax class was last changed. Datetime, read-only."""

class TaxClass(TaxClassFields, Record):
    """One tax class. Groups of products that are taxed at the same rates."""

    def save(self) -> TaxClass:
        """Send only the changed fields; does nothing without changes.

        API: PUT /tax/classes
        """

    def update(self, *, name: str = ...) -> TaxClass:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the class, unique regardless of case.

        API: PUT /tax/classes
        """

    def delete(self) -> None:
        """Delete this tax class from the store.

        API: DELETE /tax/classes
        """

class AsyncTaxClass(TaxClassFields, AsyncRecord):
    """One tax class. Groups of products that are taxed at the same rates. For asynchronous clients."""

    async def save(self) -> AsyncTaxClass:
        """Send only the changed fields; does nothing without changes.

        API: PUT /tax/classes
        """

    async def update(self, *, name: str = ...) -> AsyncTaxClass:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the class, unique regardless of case.

        API: PUT /tax/classes
        """

    async def delete(self) -> None:
        """Delete this tax class from the store.

        API: DELETE /tax/classes
        """

class TaxClassFilters(FilterSet):
    """Parameters of TaxClasses."""

    def __init__(self) -> None: ...

class TaxClasses(Resource[TaxClass]):
    """Groups of products that are taxed at the same rates."""

    meta: ClassVar[ResourceMeta]
    def create(self, *, name: str) -> TaxClass:
        """Create one tax class and return it as stored.

        Args:
            name: Name of the class, unique regardless of case.

        API: POST /tax/classes
        """

    def update(self, id: int, /, *, name: str) -> TaxClass:
        """Change one tax class; only the fields that are passed are sent.

        Args:
            name: Name of the class, unique regardless of case.

        API: PUT /tax/classes
        """

    def delete(self, id: int, /) -> None:
        """Delete one tax class.

        API: DELETE /tax/classes
        """

    def create_many(
        self, rows: Iterable[TaxClassCreate | TaxClass | AsyncTaxClass], /, *, concurrency: int = 1
    ) -> list[TaxClass]:
        """Create tax classes, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /tax/classes
        """

    def update_many(
        self,
        rows: Iterable[TaxClassUpdateRow | TaxClass | AsyncTaxClass],
        /,
        *,
        concurrency: int = 1,
    ) -> list[TaxClass]:
        """Change tax classes, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /tax/classes
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete tax classes by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /tax/classes
        """

class AsyncTaxClasses(AsyncResource[AsyncTaxClass]):
    """Groups of products that are taxed at the same rates. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def create(self, *, name: str) -> AsyncTaxClass:
        """Create one tax class and return it as stored.

        Args:
            name: Name of the class, unique regardless of case.

        API: POST /tax/classes
        """

    async def update(self, id: int, /, *, name: str) -> AsyncTaxClass:
        """Change one tax class; only the fields that are passed are sent.

        Args:
            name: Name of the class, unique regardless of case.

        API: PUT /tax/classes
        """

    async def delete(self, id: int, /) -> None:
        """Delete one tax class.

        API: DELETE /tax/classes
        """

    async def create_many(
        self, rows: Iterable[TaxClassCreate | TaxClass | AsyncTaxClass], /, *, concurrency: int = 1
    ) -> list[AsyncTaxClass]:
        """Create tax classes, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /tax/classes
        """

    async def update_many(
        self,
        rows: Iterable[TaxClassUpdateRow | TaxClass | AsyncTaxClass],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncTaxClass]:
        """Change tax classes, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /tax/classes
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete tax classes by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /tax/classes
        """
