"""Control of the sandbox over HTTP, for tests in other processes and languages.

``Sandbox(admin=True)`` serves it below ``/sandbox/``. One table has all operations: routing, the
checks of arguments and the OpenAPI document at ``/sandbox/openapi.json`` follow from it. An
operation calls the Python API, so that both do the same.

``store``, in a JSON body or as a URL parameter, is the hash of the store; the default is the first
one. Requests need the token header of that store, and a JSON content type for a body, so that no
page of another origin can send them from a browser. They are not recorded, use no quota and are
not subject to faults. Modules::

    control     answers requests: routing, credentials, arguments
    openapi     the table as an OpenAPI document
    operations  the table of operations
    schemas     JSON Schema: of types, and the check of values
"""

from __future__ import annotations

from bigcommerce_sdk.sandbox.admin.control import Admin
from bigcommerce_sdk.sandbox.admin.operations import BASE, OPERATIONS

__all__ = ["BASE", "OPERATIONS", "Admin"]
