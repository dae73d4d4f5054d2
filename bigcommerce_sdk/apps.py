"""What a client does for apps: fetching a token when a store installs the app, and reading what
BigCommerce sends when somebody opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from bigcommerce_sdk.connection import Connection, OAuthConnection
from bigcommerce_sdk.exception import ConfigurationException, SignatureException
from bigcommerce_sdk.secret import wrapped

if TYPE_CHECKING:
    from bigcommerce_sdk.secret import Secret


class AppMethods:
    """The methods of a client that apps need; see :class:`~bigcommerce_sdk.client.Client`."""

    _connection: Connection

    def oauth_fetch_token(
        self,
        client_secret: str | Secret,
        code: str | Secret,
        context: str,
        scope: str,
        redirect_uri: str,
    ) -> dict[str, Any]:
        """Trade the code of an install callback for the store's token, and use it from now on.

        Args:
            client_secret: the app's client secret.
            code: as the callback brought it; so are the next two.
            context: the store, such as ``stores/ab12cd34``.
            scope: the scopes that the store granted.
            redirect_uri: the address of the callback, just as the app registered it.

        Returns:
            The whole reply: keep its ``access_token``, and compare its ``scope``.

        Raises:
            ConfigurationException: when the client has no client id, or is of another store.
            InvalidValueException: when one of the callback's values is missing.
            HttpException: when the login host refuses.
            TransportException: when it does not answer.
            UnexpectedReplyException: when it answers with no token, or another store's.
        """
        from bigcommerce_sdk.oauth import fetch_token

        client_secret, code = wrapped(client_secret), wrapped(code)
        return fetch_token(self._oauth(), client_secret, code, context, scope, redirect_uri)

    @staticmethod
    def oauth_verify_payload(
        signed_payload: str, client_secret: str | Secret
    ) -> dict[str, Any] | Literal[False]:
        """What a ``signed_payload`` says, or ``False`` when it must not be trusted.

        Raises:
            ConfigurationException: when the secret cannot be right.
        """
        from bigcommerce_sdk.signing import verify_payload

        client_secret = wrapped(client_secret)
        try:
            return verify_payload(signed_payload, client_secret).data
        except SignatureException:
            return False

    @staticmethod
    def oauth_verify_payload_jwt(
        signed_payload: str, client_secret: str | Secret, client_id: str
    ) -> dict[str, Any]:
        """The claims of a ``signed_payload_jwt``; ``bigcommerce_sdk.signing`` gives them typed.

        Raises:
            SignatureException: when it must not be trusted; ``reason`` says why.
            ConfigurationException: when the secret or client id cannot be right.
        """
        from bigcommerce_sdk.signing import verify_payload_jwt

        client_secret = wrapped(client_secret)
        return verify_payload_jwt(signed_payload, client_secret, client_id).claims

    def _oauth(self) -> OAuthConnection:
        if not isinstance(self._connection, OAuthConnection):
            raise ConfigurationException(
                "A client with basic_auth is of the store of its host, and of V2 only: make one "
                "with store_hash and access_token, or with client_id, for this."
            )
        return self._connection
