"""CustomerSubscribers: Subscriptions to the newsletter and to e-mails about abandoned carts.

Generated from schema/v3/customer_subscribers.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel

CustomerSubscriberConsent: TypeAlias = Literal["marketing_newsletter", "abandoned_cart"]
"""Values of CustomerSubscriber.consents."""

class CustomerSubscriberFields(BaseRecord):
    """Fields of CustomerSubscriber and AsyncCustomerSubscriber."""

    @property
    def email(self) -> str:
        """E-mail address of the subscriber. String, email."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def first_name(self) -> str:
        """First name; empty if unknown. String, at most 255 characters."""

    @first_name.setter
    def first_name(self, value: str) -> None: ...
    @property
    def last_name(self) -> str:
        """Last name; empty if unknown. String, at most 255 characters."""

    @last_name.setter
    def last_name(self, value: str) -> None: ...
    @property
    def source(self) -> str:
        """Where the subscription comes from, such as an app. String, at most 255 characters."""

    @source.setter
    def source(self, value: str) -> None: ...
    @property
    def order_id(self) -> int | None:
        """Order with which the subscription was made; null if none. Integer, can be None, 1 to 2147483647."""

    @order_id.setter
    def order_id(self, value: int | None) -> None: ...
    @property
    def channel_id(self) -> int:
        """Id of the channel. Integer, 1 to 2147483647."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...
    @property
    def consents(self) -> list[CustomerSubscriberConsent]:
        """E-mails that the subscriber agreed to. Array of enum."""

    @consents.setter
    def consents(self, value: Sequence[CustomerSubscriberConsent]) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the subscriber. Integer, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the subscriber was last changed. Datetime, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the subscriber was created. Datetime, read-only."""

class CustomerSubscriber(CustomerSubscriberFields, Record):
    """One customer subscriber. Subscriptions to the newsletter and to e-mails about abandoned carts."""

    @property
    def channel(self) -> Channel | None:
        """The channel of the subscription. Leads to a record of Channels, fetched when first used."""

    def save(self) -> CustomerSubscriber:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/subscribers/{id}
        """

    def update(
        self,
        *,
        email: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        source: str = ...,
        order_id: int | None = ...,
        channel_id: int = ...,
        consents: Sequence[CustomerSubscriberConsent] = ...,
    ) -> CustomerSubscriber:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            email: E-mail address of the subscriber.
            first_name: First name; empty if unknown.
            last_name: Last name; empty if unknown.
            source: Where the subscription comes from, such as an app.
            order_id: Order with which the subscription was made; null if none.
            channel_id: Id of the channel.
            consents: E-mails that the subscriber agreed to.

        API: PUT /customers/subscribers/{id}
        """

    def delete(self) -> None:
        """Delete this customer subscriber from the store.

        API: DELETE /customers/subscribers/{id}
        """

    def refresh(self) -> CustomerSubscriber:
        """Reload this customer subscriber; unsaved changes are discarded.

        API: GET /customers/subscribers/{id}
        """

class AsyncCustomerSubscriber(CustomerSubscriberFields, AsyncRecord):
    """One customer subscriber. Subscriptions to the newsletter and to e-mails about abandoned carts. For asynchronous clients."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel of the subscription. Leads to a record of Channels, fetched when first awaited."""

    async def save(self) -> AsyncCustomerSubscriber:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/subscribers/{id}
        """

    async def update(
        self,
        *,
        email: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        source: str = ...,
        order_id: int | None = ...,
        channel_id: int = ...,
        consents: Sequence[CustomerSubscriberConsent] = ...,
    ) -> AsyncCustomerSubscriber:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            email: E-mail address of the subscriber.
            first_name: First name; empty if unknown.
            last_name: Last name; empty if unknown.
            source: Where the subscription comes from, such as an app.
            order_id: Order with which the subscription was made; null if none.
            channel_id: Id of the channel.
            consents: E-mails that the subscriber agreed to.

        API: PUT /customers/subscribers/{id}
        """

    async def delete(self) -> None:
        """Delete this customer subscriber from the store.

        API: DELETE /customers/subscribers/{id}
        """

    async def refresh(self) -> AsyncCustomerSubscriber:
        """Reload this customer subscriber; unsaved changes are discarded.

        API: GET /customers/subscribers/{id}
        """

class CustomerSubscriberFilters(FilterSet):
    """Parameters of CustomerSubscribers."""

    def __init__(
        self,
        *,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        source: str | None = None,
        order_id: int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
    ) -> None: ...
    @property
    def email(self) -> Filter[str]:
        """The subscriber with this e-mail address."""

    @email.setter
    def email(self, value: str | None) -> None: ...
    @property
    def first_name(self) -> Filter[str]:
        """Subscribers with this first name."""

    @first_name.setter
    def first_name(self, value: str | None) -> None: ...
    @property
    def last_name(self) -> Filter[str]:
        """Subscribers with this last name."""

    @last_name.setter
    def last_name(self, value: str | None) -> None: ...
    @property
    def source(self) -> Filter[str]:
        """Subscribers from this source."""

    @source.setter
    def source(self, value: str | None) -> None: ...
    @property
    def order_id(self) -> Filter[int]:
        """Subscribers who subscribed with this order."""

    @order_id.setter
    def order_id(self, value: int | None) -> None: ...
    @property
    def date_created(self) -> Filter[datetime | date | str]:
        """Subscribers created at this time."""

    @date_created.setter
    def date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__min(self) -> Filter[datetime | date | str]:
        """Subscribers created at or after this time."""

    @date_created__min.setter
    def date_created__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__max(self) -> Filter[datetime | date | str]:
        """Subscribers created at or before this time."""

    @date_created__max.setter
    def date_created__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified(self) -> Filter[datetime | date | str]:
        """Subscribers last changed at this time."""

    @date_modified.setter
    def date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__min(self) -> Filter[datetime | date | str]:
        """Subscribers last changed at or after this time."""

    @date_modified__min.setter
    def date_modified__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__max(self) -> Filter[datetime | date | str]:
        """Subscribers last changed at or before this time."""

    @date_modified__max.setter
    def date_modified__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def id(self) -> Filter[int]:
        """The subscriber with this id."""

    @id.setter
    def id(self, value: int | None) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Subscribers with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...

class CustomerSubscribers(Resource[CustomerSubscriber]):
    """Subscriptions to the newsletter and to e-mails about abandoned carts."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: CustomerSubscriberFilters | None = None,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        source: str | None = None,
        order_id: int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CustomerSubscriber]:
        """One page of customer subscribers, as a list with has_more.

        Args:
            query: Filters made with filters().
            email: The subscriber with this e-mail address.
            first_name: Subscribers with this first name.
            last_name: Subscribers with this last name.
            source: Subscribers from this source.
            order_id: Subscribers who subscribed with this order.
            date_created: Subscribers created at this time.
            date_created__min: Subscribers created at or after this time.
            date_created__max: Subscribers created at or before this time.
            date_modified: Subscribers last changed at this time.
            date_modified__min: Subscribers last changed at or after this time.
            date_modified__max: Subscribers last changed at or before this time.
            id: The subscriber with this id.
            id__in: Subscribers with one of these ids.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/subscribers
        """

    def iterall(
        self,
        *,
        query: CustomerSubscriberFilters | None = None,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        source: str | None = None,
        order_id: int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CustomerSubscriber]:
        """All customer subscribers, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            email: The subscriber with this e-mail address.
            first_name: Subscribers with this first name.
            last_name: Subscribers with this last name.
            source: Subscribers from this source.
            order_id: Subscribers who subscribed with this order.
            date_created: Subscribers created at this time.
            date_created__min: Subscribers created at or after this time.
            date_created__max: Subscribers created at or before this time.
            date_modified: Subscribers last changed at this time.
            date_modified__min: Subscribers last changed at or after this time.
            date_modified__max: Subscribers last changed at or before this time.
            id: The subscriber with this id.
            id__in: Subscribers with one of these ids.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/subscribers
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerSubscriberFilters | None = None,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        source: str | None = None,
        order_id: int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CustomerSubscriber]:
        """A range of customer subscribers by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            email: The subscriber with this e-mail address.
            first_name: Subscribers with this first name.
            last_name: Subscribers with this last name.
            source: Subscribers from this source.
            order_id: Subscribers who subscribed with this order.
            date_created: Subscribers created at this time.
            date_created__min: Subscribers created at or after this time.
            date_created__max: Subscribers created at or before this time.
            date_modified: Subscribers last changed at this time.
            date_modified__min: Subscribers last changed at or after this time.
            date_modified__max: Subscribers last changed at or before this time.
            id: The subscriber with this id.
            id__in: Subscribers with one of these ids.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/subscribers
        """

    def filters(self) -> CustomerSubscriberFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> CustomerSubscriber:
        """One customer subscriber by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/subscribers/{id}
        """

    def create(
        self,
        *,
        email: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        source: str = ...,
        order_id: int | None = ...,
        channel_id: int = ...,
        consents: Sequence[CustomerSubscriberConsent] = ...,
    ) -> CustomerSubscriber:
        """Create one customer subscriber and return it as stored.

        Args:
            email: E-mail address of the subscriber.
            first_name: First name; empty if unknown.
            last_name: Last name; empty if unknown.
            source: Where the subscription comes from, such as an app.
            order_id: Order with which the subscription was made; null if none.
            channel_id: Id of the channel.
            consents: E-mails that the subscriber agreed to.

        API: POST /customers/subscribers
        """

    def update(
        self,
        id: int,
        /,
        *,
        email: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        source: str = ...,
        order_id: int | None = ...,
        channel_id: int = ...,
        consents: Sequence[CustomerSubscriberConsent] = ...,
    ) -> CustomerSubscriber:
        """Change one customer subscriber; only the fields that are passed are sent.

        Args:
            email: E-mail address of the subscriber.
            first_name: First name; empty if unknown.
            last_name: Last name; empty if unknown.
            source: Where the subscription comes from, such as an app.
            order_id: Order with which the subscription was made; null if none.
            channel_id: Id of the channel.
            consents: E-mails that the subscriber agreed to.

        API: PUT /customers/subscribers/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one customer subscriber.

        API: DELETE /customers/subscribers/{id}
        """

    def delete_all(
        self,
        *,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        source: str | None = None,
        order_id: int | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
    ) -> None:
        """Delete all customer subscribers.

        Args:
            email: E-mail address of the subscribers to delete.
            first_name: First name of the subscribers to delete.
            last_name: Last name of the subscribers to delete.
            source: Source of the subscribers to delete.
            order_id: Order with which they subscribed.
            date_created: When they subscribed.
            date_modified: When they were last changed.

        API: DELETE /customers/subscribers
        """

class AsyncCustomerSubscribers(AsyncResource[AsyncCustomerSubscriber]):
    """Subscriptions to the newsletter and to e-mails about abandoned carts. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: CustomerSubscriberFilters | None = None,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        source: str | None = None,
        order_id: int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCustomerSubscriber]:
        """One page of customer subscribers, as a list with has_more.

        Args:
            query: Filters made with filters().
            email: The subscriber with this e-mail address.
            first_name: Subscribers with this first name.
            last_name: Subscribers with this last name.
            source: Subscribers from this source.
            order_id: Subscribers who subscribed with this order.
            date_created: Subscribers created at this time.
            date_created__min: Subscribers created at or after this time.
            date_created__max: Subscribers created at or before this time.
            date_modified: Subscribers last changed at this time.
            date_modified__min: Subscribers last changed at or after this time.
            date_modified__max: Subscribers last changed at or before this time.
            id: The subscriber with this id.
            id__in: Subscribers with one of these ids.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/subscribers
        """

    def iterall(
        self,
        *,
        query: CustomerSubscriberFilters | None = None,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        source: str | None = None,
        order_id: int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCustomerSubscriber]:
        """All customer subscribers, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            email: The subscriber with this e-mail address.
            first_name: Subscribers with this first name.
            last_name: Subscribers with this last name.
            source: Subscribers from this source.
            order_id: Subscribers who subscribed with this order.
            date_created: Subscribers created at this time.
            date_created__min: Subscribers created at or after this time.
            date_created__max: Subscribers created at or before this time.
            date_modified: Subscribers last changed at this time.
            date_modified__min: Subscribers last changed at or after this time.
            date_modified__max: Subscribers last changed at or before this time.
            id: The subscriber with this id.
            id__in: Subscribers with one of these ids.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/subscribers
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerSubscriberFilters | None = None,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        source: str | None = None,
        order_id: int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCustomerSubscriber]:
        """A range of customer subscribers by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            email: The subscriber with this e-mail address.
            first_name: Subscribers with this first name.
            last_name: Subscribers with this last name.
            source: Subscribers from this source.
            order_id: Subscribers who subscribed with this order.
            date_created: Subscribers created at this time.
            date_created__min: Subscribers created at or after this time.
            date_created__max: Subscribers created at or before this time.
            date_modified: Subscribers last changed at this time.
            date_modified__min: Subscribers last changed at or after this time.
            date_modified__max: Subscribers last changed at or before this time.
            id: The subscriber with this id.
            id__in: Subscribers with one of these ids.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/subscribers
        """

    def filters(self) -> CustomerSubscriberFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCustomerSubscriber:
        """One customer subscriber by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/subscribers/{id}
        """

    async def create(
        self,
        *,
        email: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        source: str = ...,
        order_id: int | None = ...,
        channel_id: int = ...,
        consents: Sequence[CustomerSubscriberConsent] = ...,
    ) -> AsyncCustomerSubscriber:
        """Create one customer subscriber and return it as stored.

        Args:
            email: E-mail address of the subscriber.
            first_name: First name; empty if unknown.
            last_name: Last name; empty if unknown.
            source: Where the subscription comes from, such as an app.
            order_id: Order with which the subscription was made; null if none.
            channel_id: Id of the channel.
            consents: E-mails that the subscriber agreed to.

        API: POST /customers/subscribers
        """

    async def update(
        self,
        id: int,
        /,
        *,
        email: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        source: str = ...,
        order_id: int | None = ...,
        channel_id: int = ...,
        consents: Sequence[CustomerSubscriberConsent] = ...,
    ) -> AsyncCustomerSubscriber:
        """Change one customer subscriber; only the fields that are passed are sent.

        Args:
            email: E-mail address of the subscriber.
            first_name: First name; empty if unknown.
            last_name: Last name; empty if unknown.
            source: Where the subscription comes from, such as an app.
            order_id: Order with which the subscription was made; null if none.
            channel_id: Id of the channel.
            consents: E-mails that the subscriber agreed to.

        API: PUT /customers/subscribers/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one customer subscriber.

        API: DELETE /customers/subscribers/{id}
        """

    async def delete_all(
        self,
        *,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        source: str | None = None,
        order_id: int | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
    ) -> None:
        """Delete all customer subscribers.

        Args:
            email: E-mail address of the subscribers to delete.
            first_name: First name of the subscribers to delete.
            last_name: Last name of the subscribers to delete.
            source: Source of the subscribers to delete.
            order_id: Order with which they subscribed.
            date_created: When they subscribed.
            date_modified: When they were last changed.

        API: DELETE /customers/subscribers
        """
