"""PaymentMethods: Ways to pay offered by the store; may not list every enabled provider.

Generated from schema/v2/payment_methods.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class PaymentMethodFields(BaseRecord):
    """Fields of PaymentMethod and AsyncPaymentMethod."""

    __slots__ = ()

    code = Field(
        codecs.STRING,
        "Text that identifies the payment method, as there is no id.",
        access="read_only",
    )
    name = Field(codecs.STRING, "Name of the payment method as people read it.", access="read_only")
    test_mode = Field(codecs.BOOLEAN, "Whether payments are only simulated.", access="read_only")


class PaymentMethod(PaymentMethodFields, Record):
    """One payment method. Ways to pay offered by the store; may not list every enabled provider."""

    __slots__ = ()


class AsyncPaymentMethod(PaymentMethodFields, AsyncRecord):
    """One payment method. Ways to pay offered by the store; may not list every enabled provider. For asynchronous clients."""

    __slots__ = ()


class PaymentMethodFilters(FilterSet):
    """Parameters of PaymentMethods."""


class PaymentMethods(Resource[PaymentMethod]):
    """Ways to pay offered by the store; may not list every enabled provider. Superseded by api.v3.PaymentMethods."""

    meta = ResourceMeta(
        name="PaymentMethods",
        path="/payments/methods",
        record=PaymentMethod,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/payments/methods",
                accepts=("paging",),
                deprecated="The API recommends its V3 successor.",
            )
        },
        filters=PaymentMethodFilters,
        paging=Paging(50, 250),
        scopes=("store_v2_information_read_only", ""),
        columns=("code", "name", "test_mode"),
        superseded_by="api.v3.PaymentMethods",
    )


class AsyncPaymentMethods(AsyncResource[AsyncPaymentMethod]):
    """Ways to pay offered by the store; may not list every enabled provider. Superseded by api.v3.PaymentMethods. For asynchronous clients."""

    meta = PaymentMethods.meta._replace(record=AsyncPaymentMethod)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def PaymentMethodFields() -> None: ...

    def PaymentMethodFilters() -> None: ...

    def PaymentMethod() -> None: ...

    def PaymentMethods() -> None: ...

    def AsyncPaymentMethod() -> None: ...

    def AsyncPaymentMethods() -> None: ...
