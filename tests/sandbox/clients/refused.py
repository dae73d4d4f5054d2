"""Calls of PyPI's ``bigcommerce`` that the API refuses, too."""

from __future__ import annotations

#: Why the API refuses a call, too.
REFUSED = {
    "GoogleProductSearchMappings.get": "the path has no ids",
    "PaymentMethods.get": "payment methods have no ids",
    "Store.get": "the path has no ids",
    "Time.get": "the path has no ids",
    **dict.fromkeys(
        (
            "CustomerAddresses.all without parent",
            "GoogleProductSearchMappings.all without parent",
            "OrderCoupons.all without parent",
            "OrderMessages.all without parent",
            "OrderProducts.all without parent",
            "OrderShipments.all without parent",
            "OrderShippingAddresses.all without parent",
            "OrderTaxes.all without parent",
            "ProductImages.all without parent",
            "ProductOptions.all without parent",
            "ProductReviews.all without parent",
            "ProductRules.all without parent",
            "ProductVideos.all without parent",
        ),
        "the API lists these below their parents only",
    ),
}
