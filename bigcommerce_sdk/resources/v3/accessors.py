"""One accessor per resource, for clients to inherit.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk.endpoints.accessor import Accessor


class Accessors:
    """Every resource of the API as an attribute; its module is imported when first used."""

    StoreLogs = Accessor(
        "Events of the store's own systems, such as exports, e-mails and tax calculations."
    )


class AsyncAccessors(Accessors):
    """Every resource of the API as an attribute, for asynchronous clients."""
