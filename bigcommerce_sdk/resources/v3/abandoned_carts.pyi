"""AbandonedCarts: Carts that shoppers left, by the token in the link of a recovery e-mail.

Generated from schema/v3/abandoned_carts.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .carts import AsyncCart, Cart

class AbandonedCartFields(BaseRecord):
    """Fields of AbandonedCart and AsyncAbandonedCart."""

    @property
    def token(self) -> str:
        """The token in the link of the e-mail. String, read-only, uuid."""

    @property
    def cart_id(self) -> str:
        """The cart that the shopper left. String, read-only."""

class AbandonedCart(AbandonedCartFields, Record):
    """One abandoned cart. Carts that shoppers left, by the token in the link of a recovery e-mail."""

    @property
    def cart(self) -> Cart | None:
        """The cart that the shopper left. Leads to a record of Carts, fetched when first used."""

    def refresh(self) -> AbandonedCart:
        """Reload this abandoned cart; unsaved changes are discarded.

        API: GET /abandoned-carts/{id}
        """

class AsyncAbandonedCart(AbandonedCartFields, AsyncRecord):
    """One abandoned cart. Carts that shoppers left, by the token in the link of a recovery e-mail. For asynchronous clients."""

    @property
    def cart(self) -> AsyncLink[AsyncCart | None]:
        """The cart that the shopper left. Leads to a record of Carts, fetched when first awaited."""

    async def refresh(self) -> AsyncAbandonedCart:
        """Reload this abandoned cart; unsaved changes are discarded.

        API: GET /abandoned-carts/{id}
        """

class AbandonedCartFilters(FilterSet):
    """Parameters of AbandonedCarts."""

    def __init__(self) -> None: ...

class AbandonedCarts(Resource[AbandonedCart]):
    """Carts that shoppers left, by the token in the link of a recovery e-mail."""

    meta: ClassVar[ResourceMeta]
    def get(self, id: str, /, *, extra_params: Mapping[str, Any] | None = None) -> AbandonedCart:
        """One abandoned cart by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /abandoned-carts/{id}
        """

class AsyncAbandonedCarts(AsyncResource[AsyncAbandonedCart]):
    """Carts that shoppers left, by the token in the link of a recovery e-mail. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncAbandonedCart:
        """One abandoned cart by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /abandoned-carts/{id}
        """
