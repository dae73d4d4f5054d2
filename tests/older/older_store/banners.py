# mypy: disable-error-code="override"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
# pyright: reportAssignmentType=false

"""Banners: Promotional HTML blocks placed on storefront pages.

Generated from schema/banners.yaml and overlay/banners.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.fields import Field
from bigcommerce_sdk.resources import banners as _base


class Banner(_base.Banner):
    """One banner. Promotional HTML blocks placed on storefront pages."""

    __slots__ = ()

    erp_number = Field(codecs.STRING, "Number in the ERP system.")


class Banners(_base.Banners):
    """Promotional HTML blocks placed on storefront pages."""

    meta = _base.Banners.meta._replace(record=Banner)
