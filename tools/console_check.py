"""Check the console of the sandbox in headless Chromium; ``make docs-check`` runs this.

It is the command of a sandbox, whose variables say where the store is::

    python -m bigcommerce_sdk.sandbox --admin -- python -m tools.console_check

The browser goes the way of a developer: sign in, the list of requests, a refused one and its
reason, a record, a change of it, all by keyboard at least once. No page may log an error, send a
request to another host or be wider than a telephone. ``--update`` takes the screenshots of the
guide anew; look at them before you commit them.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from tools.site import ROOT
from tools.site_check import BROWSERS, FLAGS, NO_BROWSER, save

SCREENSHOTS = ROOT / "docs" / "assets" / "console"
WIDE, NARROW = {"width": 1180, "height": 760}, {"width": 400, "height": 800}
#: The time of the sandbox, so that screenshots do not differ by it.
NOW = 1_767_262_500
#: A name that would be a script if it were not escaped.
SCRIPT = "<script>alert(1)</script>"
#: The pages that are looked at in both color schemes and widths, by the name of the screenshot.
PAGES = {
    "requests": "requests",
    "request": "requests/3",
    "records": "records?q=brand",
    "brands": "records/v3.Brands",
    "record": "record/v3.Brands?id=1",
    "new": "new/v3.Brands",
    "faults": "faults?kind=status",
    "webhooks": "webhooks",
    "store": "store",
}
#: Those that the guide shows.
SHOWN = ("requests", "request", "record", "faults")
#: How often Tab is pressed at most to reach something.
_TABS = 60


class Store:
    """The store of the sandbox, as the app that it was started for sees it."""

    def __init__(self) -> None:
        self.address: str = os.environ["BIGCOMMERCE_HOST"]
        self.hash: str = os.environ["BIGCOMMERCE_STORE_HASH"]
        self.token: str = os.environ["BIGCOMMERCE_ACCESS_TOKEN"]

    @property
    def console(self) -> str:
        """The address of the console's pages of the store."""
        return f"{self.address}/sandbox/console/{self.hash}"

    def send(self, method: str, path: str, data: Any = None) -> int:
        """Send a request; returns the status of the reply."""
        headers = {"X-Auth-Token": self.token, "Content-Type": "application/json"}
        content = None if data is None else json.dumps(data).encode()
        request = Request(self.address + path, content, headers, method=method)
        try:
            with urlopen(request) as reply:
                return int(reply.status)
        except HTTPError as error:
            with error:
                return error.code

    def api(self, method: str, path: str, data: Any = None) -> int:
        """Send a request to V3; returns the status of the reply."""
        return self.send(method, f"/stores/{self.hash}/v3{path}", data)

    def prepare(self) -> None:
        """Make what the pages show: requests, refused ones, a fault and a delivery."""
        self.send("PATCH", "/sandbox/clock", {"now": NOW, "frozen": True})
        self.api("GET", "/catalog/products?limit=5")
        self.api("POST", "/catalog/brands", {"name": "Northwind"})
        self.api("POST", "/catalog/brands", {"name": "Northwind"})
        self.api("PUT", "/catalog/products/1", {"price": "cheap"})
        self.api("GET", "/catalog/products/999")
        fault = {"fault": "status", "status": 503, "method": "GET", "path": "/orders*"}
        self.send("POST", "/sandbox/faults", {**fault, "times": 1})
        self.send("GET", f"/stores/{self.hash}/v2/orders")
        self.send("POST", "/sandbox/faults", {**fault, "times": 3, "before_quota": True})
        self.send("POST", "/sandbox/faults", {"fault": "delay", "seconds": 2, "path": "/carts*"})
        self.api("GET", "/catalog/brands")
        hook = {"scope": "store/product/*", "destination": "https://127.0.0.1:9/hooks"}
        self.api("POST", "/hooks", {**hook, "is_active": True})
        self.api("PUT", "/catalog/products/2", {"sku": "BOWL-2"})


class Visitor:
    """Headless Chromium, and the problems that it found."""

    def __init__(self, browser: Any, store: Store) -> None:
        self.browser = browser
        self.store = store
        self.problems = list[str]()
        #: statuses that a form is refused with on purpose, which the browser logs as errors
        self._wanted: tuple[int, ...] = ()
        #: the cookie, after signing in once
        self._signed_in: Any = None

    @contextmanager
    def open(self, path: str, scheme: str = "light", **size: Any) -> Iterator[Any]:
        """Open a page of the console, signed in, in a new context, which is closed at the end."""
        if self._signed_in is None:
            self.sign_in()
        with self.context(scheme, **size) as page:
            page.goto(f"{self.store.console}/{path}")
            yield page

    def sign_in(self) -> None:
        """Sign in by keyboard."""
        with self.context("light") as page:
            page.goto(f"{self.store.address}/sandbox/")
            page.keyboard.type(self.store.token)  # the field has the focus
            page.keyboard.press("Enter")
            page.wait_for_url(f"{self.store.console}/requests")
            self._signed_in = page.context.storage_state()

    @contextmanager
    def context(self, scheme: str, **size: Any) -> Iterator[Any]:
        """A page in a new context."""
        context = self.browser.new_context(
            viewport=size or WIDE,
            color_scheme=scheme,
            reduced_motion="reduce",
            storage_state=self._signed_in,
        )
        context.set_default_timeout(15_000)
        page = context.new_page()
        page.on("console", lambda found: self._logged(page.url, found.type, found.text))
        page.on("pageerror", lambda error: self._logged(page.url, "error", str(error)))
        page.on("dialog", lambda found: self._shown(page.url, found))
        page.on("request", lambda request: self._requested(page.url, request.url))
        try:
            yield page
        finally:
            context.close()

    @contextmanager
    def refused(self, *statuses: int) -> Iterator[None]:
        """A block in which forms are refused with these statuses."""
        self._wanted = statuses
        try:
            yield
        finally:
            self._wanted = ()

    def _logged(self, url: str, kind: str, text: str) -> None:
        wanted = any(f"status of {status}" in text for status in (*self._wanted, 401))
        if kind in ("error", "warning") and not wanted:
            self.problems.append(f"{url}: the browser logs: {text}")

    def _shown(self, url: str, dialog: Any) -> None:
        self.problems.append(f"{url}: a script of the data runs: {dialog.message}")
        dialog.dismiss()

    def _requested(self, page: str, url: str) -> None:
        if not url.startswith(f"{self.store.address}/sandbox/"):
            self.problems.append(f"{page} requests {url}, which is not of the console")

    def expect(self, condition: bool, problem: str) -> None:
        if not condition:
            self.problems.append(problem)

    # --- what a developer does --------------------------------------------------------------------

    def follow_requests(self) -> None:
        """The list shows new requests by itself, and why one was refused."""
        with self.open("requests") as page:
            self.expect(page.locator("tbody tr").count() >= 6, "the list lacks requests")
            before = page.locator("tbody tr a").first.get_attribute("href")
            self.store.api("POST", "/catalog/brands", {"name": "Northwind"})
            first = "document.querySelector('tbody tr a').getAttribute('href')"
            page.wait_for_function(f"before => {first} !== before", arg=before)
            reason = page.locator("tbody tr").first.inner_text()
            self.expect("unique" in reason, f"the list does not show the reason: {reason!r}")
            page.locator("tbody tr a").first.click()
            text = page.locator("main").inner_text()
            for wanted in ("Refused:", "unique", '"Northwind"', "X-Auth-Token", "***"):
                self.expect(wanted in text, f"the page of a refused request lacks {wanted!r}")
            self.expect(self.store.token not in text, "the page of a request shows the token")

    def edit(self) -> None:
        """Find a record, change it, and read the error of a change that is refused."""
        with self.open("records") as page:
            page.get_by_label("Name or path").fill("v3.brands")
            page.get_by_label("Name or path").press("Enter")
            page.get_by_role("link", name="Brands", exact=True).click()
            page.get_by_role("link", name="1", exact=True).click()
            field = page.get_by_label("Fields as JSON")
            body = json.loads(field.input_value())
            field.fill(json.dumps({**body, "page_title": "Edited"}))
            page.get_by_role("button", name="Save").click()
            self.expect("was saved" in page.inner_text("main"), "a record cannot be saved")
            shown = json.loads(page.locator("pre").last.inner_text())
            self.expect(shown["page_title"] == "Edited", "the record has not what was saved")
            with self.refused(400, 409, 422):
                for text, reason in (('{"name": ', "not valid JSON"), ('{"name": 7}', "'name'")):
                    page.get_by_label("Fields as JSON").fill(text)
                    page.get_by_role("button", name="Save").click()
                    alert = page.get_by_role("alert").inner_text()
                    self.expect(reason in alert, f"the form does not say {reason!r} but {alert!r}")
                    kept = page.get_by_label("Fields as JSON").input_value()
                    self.expect(kept == text, f"the form has {kept!r} in place of {text!r}")

    def escape(self) -> None:
        """A name that is a script is text on every page."""
        self.store.api("POST", "/catalog/brands", {"name": SCRIPT})
        self.store.api("POST", "/catalog/brands", {"name": SCRIPT})
        self.store.api("GET", f"/{SCRIPT.replace('<', '%3C').replace('>', '%3E')}?x={SCRIPT[1:-1]}")
        for path in ("requests", "records/v3.Brands"):
            with self.open(path) as page:
                text = page.locator("main").inner_text()
                self.expect(SCRIPT in text, f"{path} does not show {SCRIPT}")
                page.locator("tbody tr a").last.click()
                page.wait_for_load_state()
                if path != "requests":
                    value = page.get_by_label("Fields as JSON").input_value()
                    self.expect(json.loads(value)["name"] == SCRIPT, "the form changes the name")

    def sign_out(self) -> None:
        """After signing out, pages need the token again."""
        with self.open("store") as page:
            page.get_by_role("button", name="Sign out").click()
            page.get_by_label("Access token").wait_for()
            page.goto(f"{self.store.console}/store")
            self.expect(page.locator("h1").inner_text() == "Sign in", "signing out does nothing")

    def use_keyboard(self) -> None:
        """Everything can be reached and done without a pointer, and the focus can be seen."""
        with self.open("requests") as page:
            page.keyboard.press("Tab")
            self.expect(self._focused(page) == "Skip to content", "the first stop skips nothing")
            page.keyboard.press("Enter")
            inside = page.evaluate("document.activeElement.id")
            self.expect(inside == "content", "the skip link does not reach the content")
            page.reload()
            for wanted in ("Records", "Brands", "2"):
                self._tab_to(page, wanted)
                with page.expect_navigation():
                    page.keyboard.press("Enter")
            self._tab_to(page, "Fields as JSON")
            page.keyboard.press("Control+a")
            page.keyboard.insert_text('{"name": "Clay", "page_title": "By keyboard"}')
            self._tab_to(page, "Save")
            page.keyboard.press("Enter")
            page.get_by_role("status").wait_for()
            shown = page.locator("pre").last.inner_text()
            self.expect('"By keyboard"' in shown, "a record cannot be changed by keyboard")

    def _tab_to(self, page: Any, wanted: str) -> None:
        """Press Tab until an element with this text or label has the focus."""
        for _ in range(_TABS):
            page.keyboard.press("Tab")
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            name = self._focused(page)
            self.expect(outline != "none", f"{page.url}: the focus on {name!r} cannot be seen")
            if name == wanted:
                return
        self.problems.append(f"{page.url}: {wanted!r} cannot be reached by keyboard")

    def _focused(self, page: Any) -> str:
        """The text or label of the element with the focus."""
        found = "document.activeElement.labels?.[0] ?? document.activeElement"
        return str(page.evaluate(f"({found}).textContent.trim()"))

    # --- what every page has ----------------------------------------------------------------------

    def look(self, folder: Path) -> None:
        """Look at all pages, dark and light, on a screen and on a telephone."""
        for name, path in PAGES.items():
            for scheme in ("light", "dark"):
                with self.open(path, scheme) as page:
                    page.screenshot(path=folder / f"{name}-{scheme}.png", animations="disabled")
                    self._check_scheme(page, scheme)
                    self._check_structure(page)
            with self.open(path, "light", **NARROW) as page:
                page.screenshot(path=folder / f"{name}-narrow.png", animations="disabled")
                width = page.evaluate("document.documentElement.scrollWidth")
                self.expect(width <= NARROW["width"], f"{path} is {width} pixels wide")

    def _check_scheme(self, page: Any, scheme: str) -> None:
        color = page.evaluate("getComputedStyle(document.body).backgroundColor")
        levels = [int(part) for part in color.removeprefix("rgb(").rstrip(")").split(",")]
        is_dark = sum(levels) < 384
        self.expect(is_dark == (scheme == "dark"), f"{page.url} is not {scheme}: {color}")

    def _check_structure(self, page: Any) -> None:
        unnamed = page.evaluate("""
            [...document.querySelectorAll("input, select, textarea")]
                .filter(field => field.type !== "hidden" && !field.labels.length)
                .map(field => field.outerHTML)
            """)
        self.expect(not unnamed, f"{page.url}: fields without a label: {unnamed}")
        levels = page.evaluate(
            "[...document.querySelectorAll('h1, h2, h3')].map(each => Number(each.tagName[1]))"
        )
        steps = all(after - before <= 1 for before, after in pairwise(levels))
        self.expect(levels[:1] == [1] and steps, f"{page.url}: headings of levels {levels}")
        ids = page.evaluate("[...document.querySelectorAll('[id]')].map(each => each.id)")
        self.expect(len(ids) == len(set(ids)), f"{page.url}: an id is used twice: {ids}")


def check(browser: str, update: bool, kept: Path | None) -> list[str]:
    """All problems of the console."""
    from playwright.sync_api import sync_playwright

    store = Store()
    store.prepare()
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        folder = Path(made) if kept is None else kept
        chromium = playwright.chromium.launch(executable_path=browser, args=FLAGS)
        visitor = Visitor(chromium, store)
        visitor.look(folder)  # first, so that screenshots show the store as it was prepared
        visitor.follow_requests()
        visitor.edit()
        visitor.escape()
        visitor.use_keyboard()
        visitor.sign_out()
        chromium.close()
        for name in SHOWN if update else ():
            for scheme in ("light", "dark"):
                save(folder / f"{name}-{scheme}.png", SCREENSHOTS / f"{name}-{scheme}.png")
    return visitor.problems


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.console_check", description="Check the console in Chromium."
    )
    parser.add_argument("--update", action="store_true", help="take the screenshots anew")
    parser.add_argument("--keep", type=Path, help="folder for screenshots of all pages")
    given = parser.parse_args(arguments)
    browser = next((found for each in BROWSERS if (found := shutil.which(each))), None)
    if browser is None:
        print(NO_BROWSER.format(", ".join(BROWSERS)), file=sys.stderr)
        return 1
    problems = check(browser, given.update, given.keep)
    text = "\n".join(dict.fromkeys(problems)) or "the console has no problems"
    print(text, file=sys.stderr if problems else sys.stdout)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
