"""Routing of the console's pages; everything else is the admin API's."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from werkzeug.urls import iri_to_uri
from werkzeug.wrappers import Request

from bigcommerce_sdk.sandbox.admin.control import Admin
from bigcommerce_sdk.sandbox.admin.operations import BASE, Stores
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.console.faults import change_faults, show_faults
from bigcommerce_sdk.sandbox.console.guard import check_origin, cookie, signed_in, store_of_token
from bigcommerce_sdk.sandbox.console.journal import change_requests, show_request, show_requests
from bigcommerce_sdk.sandbox.console.layout import HEADERS, bare_page, message, page, redirect
from bigcommerce_sdk.sandbox.console.markup import tag
from bigcommerce_sdk.sandbox.console.record_lists import show_list, show_resources
from bigcommerce_sdk.sandbox.console.records import (
    change_record,
    create_record,
    show_new,
    show_record,
)
from bigcommerce_sdk.sandbox.console.store import change_store, show_store
from bigcommerce_sdk.sandbox.console.visit import PAGES, Visit, address, read_form
from bigcommerce_sdk.sandbox.console.webhooks import change_webhooks, show_webhooks
from bigcommerce_sdk.sandbox.problem import Problem, method_not_allowed, not_found
from bigcommerce_sdk.sandbox.stores import SandboxStore

#: The pages of a store by path. A group of the path is an argument.
_PAGES: tuple[tuple[str, dict[str, Callable[..., Reply]]], ...] = (
    ("requests", {"GET": show_requests, "POST": change_requests}),
    ("requests/(.+)", {"GET": show_request}),
    ("records", {"GET": show_resources}),
    ("records/(.+)", {"GET": show_list}),
    ("record/(.+)", {"GET": show_record, "POST": change_record}),
    ("new/(.+)", {"GET": show_new, "POST": create_record}),
    ("faults", {"GET": show_faults, "POST": change_faults}),
    ("webhooks", {"GET": show_webhooks, "POST": change_webhooks}),
    ("store", {"GET": show_store, "POST": change_store}),
)
_ROUTES = [(re.compile(path), methods) for path, methods in _PAGES]

#: The files that pages load, by name.
_FILES = {
    "icon.svg": "image/svg+xml",
    "script.js": "text/javascript; charset=utf-8",
    "style.css": "text/css; charset=utf-8",
}


class Console:
    """Answers requests below ``/sandbox/``: pages, and for other paths the admin API.

    Args:
        admin: the admin API.
        stores: the stores.
    """

    base: str = BASE

    def __init__(self, admin: Admin, stores: Stores) -> None:
        self._admin = admin
        self._stores = stores

    def answer(self, request: Request) -> Reply:
        """Answer a request.

        Raises:
            Problem: the request is one to the admin API, which refuses it.
        """
        if request.path in (BASE, BASE.rstrip("/")) and request.method in ("GET", "HEAD"):
            return redirect(PAGES)
        if not request.path.startswith(PAGES):
            return self._admin.answer(request)
        try:
            return self._page(request, request.path.removeprefix(PAGES))
        except Problem as problem:
            return _refused(problem)

    def _page(self, request: Request, path: str) -> Reply:
        if path in _FILES and request.method in ("GET", "HEAD"):
            return _file(path)
        form: dict[str, str] = {}
        if request.method == "POST":
            check_origin(request)
            form = read_form(request)
        elif request.method not in ("GET", "HEAD"):
            raise method_not_allowed(request.method, ("GET", "POST"))
        stores = self._stores.stores
        if path == "sign-in" and form:
            return _sign_in(request, stores, form)
        if path == "sign-out" and request.method == "POST":
            return redirect(PAGES, cookie(request, None))
        owner = signed_in(request, stores)
        if owner is None:
            return _ask_for_token(request.full_path if request.args else request.path)
        opened = stores if owner is stores[0] else [owner]
        if not path or path == "sign-in":
            return redirect(address(opened[0].store_hash, "requests"))
        name, _, rest = path.partition("/")
        found = next((each for each in opened if each.store_hash == name), None)
        if found is None:
            raise not_found()
        visit = Visit(request, self._admin, found, opened, owner is stores[0], form)
        try:
            return _dispatch(visit, rest)
        except Problem as problem:
            return _refused_page(visit, problem)


def _dispatch(visit: Visit, path: str) -> Reply:
    method = "GET" if visit.request.method == "HEAD" else visit.request.method
    for pattern, methods in _ROUTES:
        match = pattern.fullmatch(path)
        if match is not None:
            if method not in methods:
                raise method_not_allowed(method, methods)
            return methods[method](visit, *match.groups())
    raise not_found()


def _file(name: str) -> Reply:
    content = (Path(__file__).parent / name).read_bytes()
    return Reply(200, content, {**HEADERS, "Content-Type": _FILES[name]})


def _ask_for_token(goal: str, error: str = "", status: int = 401) -> Reply:
    return bare_page(
        "Sign in",
        message(error) if error else None,
        tag(
            "form",
            tag("input", type="hidden", name="next", value=goal),
            tag(
                "div",
                tag("label", "Access token of the store", for_="token"),
                tag(
                    "input",
                    id="token",
                    name="token",
                    type="password",
                    required=True,
                    autocomplete="current-password",
                    autofocus=True,
                    aria_describedby="token-hint",
                ),
                tag(
                    "span",
                    "The sandbox prints it at its start. That of the first store opens all stores.",
                    class_="hint",
                    id="token-hint",
                ),
                class_="field",
            ),
            tag("button", "Sign in"),
            method="post",
            action=address("sign-in"),
        ),
        status=status,
    )


def _sign_in(request: Request, stores: Sequence[SandboxStore], form: dict[str, str]) -> Reply:
    goal = form.get("next", "")
    goal = iri_to_uri(goal) if goal.startswith(PAGES) else PAGES
    owner = store_of_token(form.get("token", ""), stores)
    if owner is None:
        return _ask_for_token(goal, "No store has this access token.", 403)
    return redirect(goal, cookie(request, owner))


def _refused(problem: Problem) -> Reply:
    reply = bare_page(
        "Refused" if problem.status != 404 else "Not found",
        tag("p", problem.reason),
        tag("p", tag("a", "Console", href=PAGES)),
        status=problem.status,
    )
    return _with_headers(reply, problem)


def _refused_page(visit: Visit, problem: Problem) -> Reply:
    title = "Not found" if problem.status == 404 else "Refused"
    text: Any = problem.reason
    return _with_headers(page(visit, title, tag("p", text), status=problem.status), problem)


def _with_headers(reply: Reply, problem: Problem) -> Reply:
    return reply._replace(headers={**reply.headers, **problem.headers})
