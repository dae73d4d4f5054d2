"""TaxCustomers: Tax properties of customers, which tax providers get with each quote.

Generated from schema/v3/tax_customers.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record


class TaxCustomerFields(BaseRecord):
    """Fields of TaxCustomer and AsyncTaxCustomer."""

    __slots__ = ()

    customer_id = Field(
        codecs.INTEGER, "Customer with the properties.", access="create_only", required=("create",)
    )
    tax_properties = Field(
        codecs.MAP, "Values by the code of their tax property.", required=("create", "update")
    )


class TaxCustomer(TaxCustomerFields, Record):
    """One tax customer. Tax properties of customers, which tax providers get with each quote."""

    __slots__ = ()

    customer = Link(
        "The customer with the properties.", "Customers", via="customer_id", virtual=True
    )


class AsyncTaxCustomer(TaxCustomerFields, AsyncRecord):
    """One tax customer. Tax properties of customers, which tax providers get with each quote. For asynchronous clients."""

    __slots__ = ()

    customer = TaxCustomer.customer.awaited()


class TaxCustomerFilters(FilterSet):
    """Parameters of TaxCustomers."""

    customer_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Tax properties of these customers.",
        wire="customer_id:in",
        field="customer_id",
        op="in",
    )


class TaxCustomers(Resource[TaxCustomer]):
    """Tax properties of customers, which tax providers get with each quote."""

    meta = ResourceMeta(
        name="TaxCustomers",
        path="/tax/customers",
        api="v3",
        record=TaxCustomer,
        operations={
            "list": Operation(
                "list", "GET", "/tax/customers", accepts=("filters",), envelope="data"
            ),
            "get": Operation("get", "GET", "/tax/customers", envelope="data", by="customer_id__in"),
            "upsert_many": Operation(
                "upsert_many",
                "PUT",
                "/tax/customers",
                envelope="data",
                doc="Adds properties to those of the customers; existing ones get the new values.",
                max_rows=10,
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/tax/customers",
                status=204,
                envelope="data",
                max_rows=10,
                ids="customer_id:in",
            ),
            "create": Operation(
                "create",
                "PUT",
                "/tax/customers",
                envelope="data",
                doc="Adds properties to those of the customers; existing ones get the new values.",
                through="upsert_many",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/tax/customers",
                envelope="data",
                doc="Adds properties to those of the customers; existing ones get the new values.",
                through="upsert_many",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/tax/customers",
                status=204,
                envelope="data",
                through="delete_many",
            ),
        },
        filters=TaxCustomerFilters,
        paging=Paging(0, 0, by="none"),
        key="customer_id",
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("customer_id", "tax_properties"),
    )


class AsyncTaxCustomers(AsyncResource[AsyncTaxCustomer]):
    """Tax properties of customers, which tax providers get with each quote. For asynchronous clients."""

    meta = TaxCustomers.meta._replace(record=AsyncTaxCustomer)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def TaxCustomerFields() -> None: ...

    def TaxCustomerFilters() -> None: ...

    def TaxCustomer() -> None: ...

    def TaxCustomers() -> None: ...

    def AsyncTaxCustomer() -> None: ...

    def AsyncTaxCustomers() -> None: ...
