"""Callbacks and tokens that an app receives, signed with its client secret."""

from __future__ import annotations

from secrets import token_urlsafe

from bigcommerce_sdk.sandbox.tenants.merchant import ACCOUNT, MERCHANT, Grant
from bigcommerce_sdk.sandbox.tenants.tenant import Tenant
from bigcommerce_sdk.signing import Person, sign_current_customer, sign_payload, sign_payload_jwt


class Callbacks:
    """The callbacks of one store as the app receives them.

    Their times are those of the sandbox's clock.

    >>> import requests
    >>> query = sandbox.callbacks.load()
    >>> requests.get("http://127.0.0.1:5000/load", params=query)

    Args:
        tenant: the store.
    """

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant

    def install(self, redirect_uri: str, scope: str = "store_v2_default") -> dict[str, str]:
        """The parameters of an install callback, whose code can be exchanged once.

        Args:
            redirect_uri: the registered callback of the app.
            scope: the scopes that the merchant grants, separated by spaces.
        """
        code = token_urlsafe(16)
        self._tenant.grants[code] = Grant(redirect_uri, scope)
        context = f"stores/{self._tenant.store.store_hash}"
        return {"code": code, "scope": scope, "context": context, "account_uuid": ACCOUNT}

    def load(
        self, user: Person = MERCHANT, *, url: str = "/", channel_id: int | None = None
    ) -> dict[str, str]:
        """The parameters of a load callback.

        They hold a ``signed_payload_jwt`` and the older ``signed_payload``.

        Args:
            user: the user who opens the app.
            url: the requested page of the app.
            channel_id: the storefront from which it is opened.
        """
        return self._signed(user, url, channel_id)

    def uninstall(self) -> dict[str, str]:
        """The parameters of an uninstall callback, the same as of :meth:`load`."""
        return self._signed(MERCHANT, "/", None)

    def remove_user(self, user: Person) -> dict[str, str]:
        """The parameters of the callback that removes a user of the app.

        Args:
            user: the user who loses access.
        """
        return self._signed(user, "/", None)

    def current_customer(self, customer_id: int) -> str:
        """The token that the storefront returns at ``/customer/current.jwt``.

        Args:
            customer_id: the customer who is logged in.

        Raises:
            ValueError: the store has no customer with this id.
        """
        store, app = self._tenant.store, self._tenant.app
        with store.lock:
            row = store.find(store.catalogue["Customers"], str(customer_id), ())
        if row is None:
            raise ValueError(f"The sandbox store has no customer with the id {customer_id}.")
        return sign_current_customer(
            customer_id,
            app.client_secret,
            app.client_id,
            store_hash=store.store_hash,
            email=row.values["email"],
            group_id=str(row.values["customer_group_id"]),
            now=store.clock(),
        )

    def _signed(self, user: Person, url: str, channel_id: int | None) -> dict[str, str]:
        store, app = self._tenant.store, self._tenant.app
        now = store.clock()
        token = sign_payload_jwt(
            store.store_hash,
            app.client_secret,
            app.client_id,
            user=user,
            owner=MERCHANT,
            url=url,
            channel_id=channel_id,
            now=now,
        )
        older = {
            "user": {"id": user.id, "email": user.email},
            "owner": {"id": MERCHANT.id, "email": MERCHANT.email},
            "context": f"stores/{store.store_hash}",
            "store_hash": store.store_hash,
            "timestamp": now,
        }
        payload = sign_payload(older, app.client_secret)
        return {"signed_payload_jwt": token, "signed_payload": payload}
