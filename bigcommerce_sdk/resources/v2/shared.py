"""Records, shapes and enums that several resources use.

Generated from schema/v2/shared.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord


class FormField(NestedRecord):
    """One custom field of a form, as the shopper filled it in."""

    __slots__ = ()

    name = Field(codecs.STRING, "Label of the custom form field.")
    value = Field(
        codecs.ANY, "Answer given in the custom form field; null when left empty.", nullable=True
    )
