"""One accessor per resource, for clients to inherit.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from . import store_logs as _store_logs

class Accessors:
    """Every resource of the API as an attribute; its module is imported when first used."""

    @property
    def StoreLogs(self) -> _store_logs.StoreLogs:
        """Events of the store's own systems, such as exports, e-mails and tax calculations."""

class AsyncAccessors:
    """Every resource of the API as an attribute, for asynchronous clients."""

    @property
    def StoreLogs(self) -> _store_logs.AsyncStoreLogs:
        """Events of the store's own systems, such as exports, e-mails and tax calculations."""
