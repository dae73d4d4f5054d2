# mypy: disable-error-code="override"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
# pyright: reportAssignmentType=false

"""One accessor per resource, for clients to inherit.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk.accessor import Accessor
from bigcommerce_sdk.resources import accessors as _base


class Accessors(_base.Accessors):
    """Every resource of the API as an attribute; its module is imported when first used."""

    Banners = Accessor("Promotional HTML blocks placed on storefront pages.")
    GadgetParts = Accessor("Parts of a gadget.")
    Gadgets = Accessor("Gadgets of the app.")
