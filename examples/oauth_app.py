"""An app that merchants install: it greets logged-in shoppers with a text of the merchant.

To try it, start a store at port 8080 and print the callback URLs that BigCommerce would call::

    >>> from urllib.parse import urlencode
    >>> from bigcommerce_sdk.sandbox import Sandbox
    >>> from examples.oauth_app import REDIRECT_URI, WANTED
    >>> sandbox = Sandbox(port=8080).start()
    >>> print(f"{REDIRECT_URI}?{urlencode(sandbox.callbacks.install(REDIRECT_URI, WANTED))}")
    >>> print(f"http://localhost:5000/load?{urlencode(sandbox.callbacks.load())}")

then start the app in another shell, and open the URLs in a browser::

    export BC_API_ENDPOINT=http://localhost:8080 BC_AUTH_SERVICE=http://localhost:8080
    export BIGCOMMERCE_CLIENT_ID=sandbox-client APP_CLIENT_SECRET=sandbox-client-secret
    python -m examples.oauth_app

``examples/test_oauth_app.py`` tests it.
"""

from __future__ import annotations

import hmac
import json
import logging
import os
import sys
from contextlib import closing
from html import escape
from pathlib import Path

from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.exception import BigcommerceException, SignatureException, UsageException
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.signing import Callback, verify_current_customer, verify_payload_jwt
from examples.oauth_shops import Shop, Shops
from examples.web_server import Answer, Call, WebServer

WANTED = "store_v2_customers_read_only store_v2_information_read_only"
REDIRECT_URI = "http://localhost:5000/auth"  # as registered; use https in production
COOKIE = "session={}; Path=/; HttpOnly; Secure; SameSite=None; Partitioned"  # the app is in a frame
JSON = ("Content-Type", "application/json")
ANY_ORIGIN = ("Access-Control-Allow-Origin", "*")

log = logging.getLogger("examples")


class Refused(Exception):
    """A refused request: the status and the reason."""


class App:
    """The endpoints of the app."""

    def __init__(self, client_id: str, client_secret: Secret, shops: Shops) -> None:
        self._id, self._secret, self._shops = client_id, client_secret, shops
        self._api = BigcommerceApi(
            client_id
        )  # has no store; the clients of the shops share its sockets
        self._routes = {
            ("GET", "/auth"): self.install,
            ("GET", "/load"): self.load,
            ("GET", "/uninstall"): self.uninstall,
            ("GET", "/remove_user"): self.remove_user,
            ("GET", "/"): self.page,
            ("POST", "/greeting"): self.choose_greeting,
            ("POST", "/current_customer"): self.greet,
        }

    def answer(self, call: Call) -> Answer:
        """Handle a request; refusals become error responses."""
        try:
            route = self._routes.get((call.method, call.path))
            return route(call) if route else Answer(404, "There is no such page.")
        except Refused as refused:
            return Answer(*refused.args)
        except SignatureException as error:
            return Answer(401, f"This is not from BigCommerce ({error.reason}).")
        except UsageException as error:
            return Answer(400, escape(str(error)))
        except BigcommerceException as error:
            log.warning("%s %s: %s", call.method, call.path, error)
            return Answer(502, "The store did not do its part. Please try again later.")

    def install(self, call: Call) -> Answer:
        """Exchange the code for a token.

        This opens no session: the install callback is not signed, so any page could send a browser
        here. Only the signed load callback identifies the user.
        """
        code, context, scope = (call.query.get(name, "") for name in ("code", "context", "scope"))
        with BigcommerceApi(self._id) as api:
            granted = api.oauth_fetch_token(self._secret, code, context, scope, REDIRECT_URI)
            missing = set(WANTED.split()) - set(granted["scope"].split())
            if missing:
                raise Refused(403, f"The app also needs {', '.join(sorted(missing))}.")
            self._shops.add(api.connection.store, granted["access_token"])
        return Answer(200, "Installed. Open the app from your control panel.")

    def load(self, call: Call) -> Answer:
        """Log in a user, and redirect to remove the signed payload from the URL."""
        opened = self._verified(call)
        self._shop(self._shops.find(opened.store_hash))
        session = self._shops.open_session(opened.store_hash, opened.user.id)
        return Answer(303, "", (("Location", "/"), ("Set-Cookie", COOKIE.format(session))))

    def uninstall(self, call: Call) -> Answer:
        """Delete the shop, whose token is no longer valid."""
        self._shops.remove(self._verified(call).store_hash)
        return Answer(200)

    def remove_user(self, call: Call) -> Answer:
        """Log out a user who lost access to the app."""
        gone = self._verified(call)
        self._shops.end_sessions(gone.store_hash, gone.user.id)
        return Answer(200)

    def page(self, call: Call) -> Answer:
        """The page that the merchant sees."""
        shop = self._shop(self._shops.of_session(call.cookie("session")))
        name = self._api.for_store(shop.hash, shop.token).Store.get().name
        return Answer(
            200,
            f"<h1>{escape(name)}</h1><form method=post action=/greeting>"
            f"<input name=greeting value='{escape(shop.greeting)}'>"
            f"<input type=hidden name=csrf value={self._csrf(call)}><button>Save</button></form>",
        )

    def choose_greeting(self, call: Call) -> Answer:
        """Change the greeting, protected against CSRF.

        The app is in a frame of another site, so forms of other sites send the cookie as well. They
        do not know the CSRF token of this form.
        """
        shop = self._shop(self._shops.of_session(call.cookie("session")))
        given = call.form.get("csrf", "")
        if not hmac.compare_digest(self._csrf(call).encode(), given.encode()):
            raise Refused(403, "This form is not one of ours.")
        self._shops.choose(shop.hash, call.form.get("greeting", ""))
        return Answer(303, "", (("Location", "/"),))

    def greet(self, call: Call) -> Answer:
        """Respond to a storefront script that posts the token of its ``current.jwt``.

        The response depends on no cookie, so pages of any origin may read it.
        """
        shopper = verify_current_customer(call.form.get("token", ""), self._secret, self._id)
        shop = self._shop(self._shops.find(shopper.store_hash))
        customer = self._api.for_store(shop.hash, shop.token).Customers.get(shopper.customer_id)
        greeting = {"greeting": f"{shop.greeting}, {customer.first_name}!"}
        return Answer(200, json.dumps(greeting), (JSON, ANY_ORIGIN))

    def _verified(self, call: Call) -> Callback:
        """Verify a signed callback, and accept each token once.

        Tokens of load, uninstall and remove-user have the same form, so a token that was used at
        one endpoint must not be accepted at another.
        """
        token = call.query.get("signed_payload_jwt", "")
        opened = verify_payload_jwt(token, self._secret, self._id)
        if not self._shops.use(opened.token_id or token, opened.expires_at):
            raise Refused(401, "This link was used before. Open the app anew.")
        return opened

    def _shop(self, found: Shop | None) -> Shop:
        if found is None:
            raise Refused(403, "Open the app from the control panel of a store that has it.")
        return found

    def _csrf(self, call: Call) -> str:
        session = call.cookie("session").encode()
        return hmac.new(self._secret.reveal().encode(), session, "sha256").hexdigest()

    def close(self) -> None:
        """Close the sockets."""
        self._api.close()


def main() -> None:
    """Run the app until Ctrl-C."""
    logging.basicConfig(level=logging.INFO)
    client_id, client_secret = map(os.environ.get, ("BIGCOMMERCE_CLIENT_ID", "APP_CLIENT_SECRET"))
    if not client_id or not client_secret:
        sys.exit("Set BIGCOMMERCE_CLIENT_ID and APP_CLIENT_SECRET in the environment.")
    with closing(App(client_id, Secret(client_secret), Shops(Path("oauth_app.db")))) as app:
        WebServer(5000, app.answer).run()


if __name__ == "__main__":
    main()
