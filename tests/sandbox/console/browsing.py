"""A browser without a window: pages of the console, their forms and links."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin

import requests

from bigcommerce_sdk.sandbox import Sandbox, SandboxStore

_VOID = ("br", "input", "link", "meta")


class Form:
    """A form with the values of its fields."""

    def __init__(self, attributes: Mapping[str, str]) -> None:
        self.attributes = attributes
        self.fields = dict[str, str]()
        self.text = ""


class Page(HTMLParser):
    """The parts of a page."""

    def __init__(self, reply: requests.Response) -> None:
        super().__init__()
        self.reply = reply
        self.status: int = reply.status_code
        self.forms = list[Form]()
        self.links = dict[str, str]()
        self.cells = list[str]()
        self.tags = list[tuple[str, dict[str, str]]]()
        self.blocks = list[str]()
        self.alerts = list[str]()
        self.notes = list[str]()
        self.title = self.text = ""
        self._open = list[str]()
        self._within = list[dict[str, str]]()
        self._pending: tuple[str, str] = "", ""
        self.feed(reply.text)
        self.close()
        assert self._open == [], "an element is not closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.append((tag, given))
        if tag == "form":
            self.forms.append(Form(given))
        elif tag == "input":
            self.forms[-1].fields[given["name"]] = given.get("value", "")
        elif tag == "option" and ("selected" in given or self._select not in self.forms[-1].fields):
            self.forms[-1].fields[self._select] = given["value"]
        elif tag in ("textarea", "select"):
            self.forms[-1].fields.setdefault(given["name"], "") if tag == "textarea" else None
        if tag not in _VOID:
            self._open.append(tag)
            self._within.append(given)
        for kind, found in (("td", self.cells), ("pre", self.blocks)):
            if tag == kind:
                found.append("")
        if given.get("role") in ("alert", "status") and tag == "p":
            (self.alerts if given["role"] == "alert" else self.notes).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag
        self._within.pop()

    def handle_data(self, data: str) -> None:
        self.text += data
        here = self._open[-1] if self._open else ""
        if here == "title":
            self.title += data
        elif here == "textarea":
            self.forms[-1].fields[self._within[-1]["name"]] += data
        elif here == "a":
            self.links.setdefault(data, self._within[-1]["href"])
        if "form" in self._open:
            self.forms[-1].text += data
        for kind, found in (("td", self.cells), ("pre", self.blocks)):
            if kind in self._open:
                found[-1] += data
        roles = [each.get("role") for each in self._within]
        for role, notes in (("alert", self.alerts), ("status", self.notes)):
            if role in roles and notes:
                notes[-1] += data

    @property
    def _select(self) -> str:
        return next(each["name"] for each in reversed(self._within) if "name" in each)

    def form(self, button: str) -> Form:
        """The form with a button."""
        return next(each for each in self.forms if re.search(rf"{button}$", each.text))

    @property
    def records(self) -> list[str]:
        """The addresses of the records of a list."""
        return [url for url in self.links.values() if "/record/" in url]

    @property
    def record(self) -> Any:
        """The JSON of the page of a record."""
        return json.loads(self.blocks[-1])


def field_text(text: str) -> str:
    """The text of a field: the parser of a browser drops the line break at its beginning."""
    return text.removeprefix("\n")


class Browser:
    """Visits the console of a store."""

    def __init__(self, sandbox: Sandbox, store: SandboxStore | None = None) -> None:
        self.sandbox = sandbox
        self.store = store or sandbox
        self.home = f"{sandbox.base_url}/sandbox/console/{self.store.store_hash}/"
        self.session = requests.Session()
        self.origin = {"Origin": sandbox.base_url}

    def sign_in(self, token: str | None = None) -> Page:
        """Sign in with the token of the store, or another one."""
        given = {"token": self.store.token if token is None else token}
        return self.post("../sign-in", given)

    def get(self, path: str, /, **query: Any) -> Page:
        """The page at a path below that of the store."""
        return Page(self.session.get(urljoin(self.home, path), params=query))

    def post(self, path: str, fields: Mapping[str, str], **headers: str) -> Page:
        """Send a form; returns the page that follows."""
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        sent = {**self.origin, **kind, **headers}
        return Page(self.session.post(urljoin(self.home, path), data=fields, headers=sent))

    def submit(self, page: Page, button: str, **changed: str) -> Page:
        """Fill in the form with a button and press it."""
        form = page.form(button)
        fields = {name: field_text(value) for name, value in form.fields.items()}
        assert changed.keys() <= fields.keys()
        url = urljoin(page.reply.url, form.attributes.get("action", page.reply.url))
        if form.attributes["method"] == "get":
            return Page(self.session.get(url, params={**fields, **changed}))
        return self.post(url, {**fields, **changed})
