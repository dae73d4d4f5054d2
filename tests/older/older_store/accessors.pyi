# mypy: disable-error-code="override"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
# pyright: reportAssignmentType=false

"""One accessor per resource, for clients to inherit.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from bigcommerce_sdk.resources import accessors as _base

from . import banners as _banners
from . import gadget_parts as _gadget_parts
from . import gadgets as _gadgets

class Accessors(_base.Accessors):
    """Every resource of the API as an attribute; its module is imported when first used."""

    @property
    def Banners(self) -> _banners.Banners:
        """Promotional HTML blocks placed on storefront pages."""

    @property
    def GadgetParts(self) -> _gadget_parts.GadgetParts:
        """Parts of a gadget."""

    @property
    def Gadgets(self) -> _gadgets.Gadgets:
        """Gadgets of the app."""
