"""PaymentMethods: Ways to pay offered by the store; may not list every enabled provider.

Generated from schema/v2/payment_methods.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar
from typing_extensions import deprecated

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class PaymentMethodFields(BaseRecord):
    """Fields of PaymentMethod and AsyncPaymentMethod."""

    @property
    def code(self) -> str:
        """Text that identifies the payment method, as there is no id. String, read-only."""

    @property
    def name(self) -> str:
        """Name of the payment method as people read it. String, read-only."""

    @property
    def test_mode(self) -> bool:
        """Whether payments are only simulated. Boolean, read-only."""

class PaymentMethod(PaymentMethodFields, Record):
    """One payment method. Ways to pay offered by the store; may not list every enabled provider."""

class AsyncPaymentMethod(PaymentMethodFields, AsyncRecord):
    """One payment method. Ways to pay offered by the store; may not list every enabled provider. For asynchronous clients."""

class PaymentMethodFilters(FilterSet):
    """Parameters of PaymentMethods."""

    def __init__(self) -> None: ...

class PaymentMethods(Resource[PaymentMethod]):
    """Ways to pay offered by the store; may not list every enabled provider. Superseded by api.v3.PaymentMethods."""

    meta: ClassVar[ResourceMeta]
    @deprecated("The API recommends its V3 successor.")
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[PaymentMethod]:
        """One page of payment methods, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /payments/methods
        """

    @deprecated("The API recommends its V3 successor.")
    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[PaymentMethod]:
        """All payment methods, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /payments/methods
        """

    @deprecated("The API recommends its V3 successor.")
    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[PaymentMethod]:
        """A range of payment methods by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /payments/methods
        """

class AsyncPaymentMethods(AsyncResource[AsyncPaymentMethod]):
    """Ways to pay offered by the store; may not list every enabled provider. Superseded by api.v3.PaymentMethods. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    @deprecated("The API recommends its V3 successor.")
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncPaymentMethod]:
        """One page of payment methods, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /payments/methods
        """

    @deprecated("The API recommends its V3 successor.")
    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncPaymentMethod]:
        """All payment methods, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /payments/methods
        """

    @deprecated("The API recommends its V3 successor.")
    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPaymentMethod]:
        """A range of payment methods by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /payments/methods
        """
