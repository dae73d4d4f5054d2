"""Records, shapes and enums that several resources use.

Generated from schema/v2/shared.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from typing import Any

from bigcommerce_sdk.records.nested import NestedRecord

class FormField(NestedRecord):
    """One custom field of a form, as the shopper filled it in."""

    def __init__(self, *, name: str = ..., value: Any | None = ...) -> None: ...
    @property
    def name(self) -> str:
        """Label of the custom form field. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def value(self) -> Any:
        """Answer given in the custom form field; null when left empty. Any, can be None."""

    @value.setter
    def value(self, value: Any | None) -> None: ...
