"""Find the store that a request is for and check its credentials."""

from __future__ import annotations

from collections.abc import Mapping

from werkzeug.wrappers import Request

from bigcommerce_sdk.sandbox.tenants.access import unauthorized
from bigcommerce_sdk.sandbox.tenants.tenant import Tenant


def by_token(tenants: Mapping[str, Tenant], request: Request, store_hash: str | None) -> Tenant:
    """The store in the path, for a request that carries its token.

    Raises:
        Problem: 401 for any other request.
    """
    tenant = tenants.get(store_hash or "")
    if tenant is None:
        raise unauthorized()
    tenant.access.check_token(request)
    return tenant


def by_basic(tenants: Mapping[str, Tenant], request: Request, store_hash: str | None) -> Tenant:
    """The store whose basic login a request carries.

    Raises:
        Problem: 401 if it is the login of no store.
    """
    for tenant in tenants.values():
        if tenant.access.knows(request):
            return tenant
    raise unauthorized()
