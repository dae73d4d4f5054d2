# mypy: disable-error-code="override"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
# pyright: reportAssignmentType=false

"""The clients of the SDK, with the resources of this app.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from bigcommerce_sdk import api

from .accessors import Accessors

class BigcommerceApi(Accessors, api.BigcommerceApi):
    """A client of one store, with every resource as an attribute, in place of the SDK's
    ``BigcommerceApi``, whose arguments it has."""

class ApiClient(Accessors, api.ApiClient):
    """The same with the constructor of the older package, in place of the SDK's ``ApiClient``."""
