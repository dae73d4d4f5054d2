"""Check the built documentation site; ``make docs-check`` runs this.

The site is published with two versions into a temporary folder and served on a local port.

- Every page is fetched: all links and anchors resolve, every page can be reached from the start
  page, and every name that a page of ``docs/python`` documents has an anchor.
- Headless Chromium opens a sample of the pages. They must log no error and send no request to
  another host. Search, the copy button, dark mode and the menu of versions are tried.
- Screenshots in light and dark mode are compared with those in ``tests/site/screenshots``.

Fonts differ between machines, so screenshots are compared by their layout: see ``difference``.
``--update`` replaces the screenshots; look at them before you commit them.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from tools.site import ROOT, documented_names, publish

SCREENSHOTS = ROOT / "tests" / "site" / "screenshots"
#: The pages with a screenshot, by name: the start page, tables, and an API page with signatures.
SHOWN = {
    "home": "",
    "reference": "reference/",
    "resource": "reference/orders/",
    "client": "python/client/",
    "schema-language": "schema-language/",
}
VIEWPORT = {"width": 1280, "height": 900}
#: The width and height of a cell of the grid by which screenshots are compared, in pixels.
CELL = 20
#: Mean difference of cells, of 255, up to which two screenshots have the same layout.
TOLERANCE = 2.0
#: Every n-th page is opened in the browser, in addition to those with screenshots.
SAMPLE = 8
SEARCHED = "checkpoint"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",  # Chromium refuses to run as root with it
]
NO_BROWSER = (
    "docs-check: no Chromium in PATH (tried {}). Install it, on Debian or Ubuntu with "
    "`apt-get install chromium`, and run this again."
)


#: Markdown or reStructuredText in the text of a built page: the builder did not parse it. An
#: example is a list without an empty line before it, which code hosts accept.
UNRENDERED = re.compile(
    r"^ *(?:[-*] |\d+\. |\||>>> |```).*|.*(?<!\w):(?:class|exc|func|meth|mod):.*", re.MULTILINE
)


class Page(HTMLParser):
    """The links, loaded files, anchors and text in paragraphs of an HTML page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links = list[str]()
        self.loaded = list[str]()
        self.anchors = set[str]()
        self.paragraphs = ""
        self._within = list[str]()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("p", "code"):
            self._within.append(tag)
        given = {name: value for name, value in attrs if value is not None}
        self.anchors |= {given[name] for name in ("id", "name") if name in given}
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag == "link" and given.get("rel") not in ("canonical", "next", "prev", "alternate"):
            self.loaded.append(given.get("href", ""))
        elif tag in ("iframe", "img", "script", "source", "video") and "src" in given:
            self.loaded.append(given["src"])

    def handle_endtag(self, tag: str) -> None:
        if self._within and self._within[-1] == tag:
            self._within.pop()
            self.paragraphs += "\n" if tag == "p" else "code"

    def handle_data(self, data: str) -> None:
        if self._within and "code" not in self._within:
            self.paragraphs += data

    def unrendered(self) -> list[str]:
        """Lines of paragraphs that are still Markdown."""
        return [found[0].strip() for found in UNRENDERED.finditer(self.paragraphs)]


def crawl(start: str, fetch: Callable[[str], str | None]) -> tuple[dict[str, Page], list[str]]:
    """All pages that can be reached from one, by address, and the problems of their links.

    Args:
        start: the address of the first page. Links to addresses that do not begin with it (other
            versions and hosts) are not followed.
        fetch: returns the HTML at an address, an empty string for a file that is not HTML, or
            ``None`` if the address does not exist.
    """
    pages = dict[str, Page]()
    found = dict[str, str | None]()
    problems = list[str]()
    wanted = [(start, "", start)]
    anchors = list[tuple[str, str, str]]()
    while wanted:
        address, page, link = wanted.pop()
        if address not in found:
            found[address] = text = fetch(address)
            if text:
                pages[address] = Page(text)
                wanted += [
                    (urldefrag(urljoin(address, each)).url, address, each)
                    for each in pages[address].links + pages[address].loaded
                    if urljoin(address, each).startswith(start)
                ]
                anchors += [
                    (urljoin(address, each), address, each)
                    for each in pages[address].links
                    if urldefrag(urljoin(address, each)).fragment
                ]
                problems += [
                    f"{address} shows Markdown as text: {line!r}; add an empty line before it"
                    for line in pages[address].unrendered()
                ]
                problems += [
                    f"{address} loads {each}, which is on another host"
                    for each in pages[address].loaded
                    if urlsplit(urljoin(address, each))[:2]
                    not in (urlsplit(start)[:2], ("data", ""))
                ]
        if found[address] is None:
            problems.append(f"{page} links to {link}, which does not exist")
    for address, page, link in anchors:
        target, anchor = urldefrag(address)
        if target in pages and unquote(anchor) not in pages[target].anchors | {"__skip", ""}:
            problems.append(f"{page} links to {link}, but that page has no such anchor")
    return pages, sorted(set(problems))


def difference(first: list[list[int]], second: list[list[int]]) -> float:
    """The mean difference between two grids, tolerant of shifts by one cell.

    A grid has the mean brightness of each square of a screenshot. Another font moves words by a few
    pixels and changes the density of text slightly. So a cell is compared with the cell at the same
    position and its neighbors, and the smallest difference counts. Missing styles, columns or
    tables, and another color scheme, change whole regions.
    """
    if [len(row) for row in first] != [len(row) for row in second]:
        return 255.0
    return max(_lacking(first, second), _lacking(second, first))


def _lacking(first: list[list[int]], second: list[list[int]]) -> float:
    """The mean difference of each cell of the first grid from the most similar nearby cell."""
    cells = [
        min(
            abs(value - other)
            for row in second[max(0, y - 1) : y + 2]
            for other in row[max(0, x - 1) : x + 2]
        )
        for y, line in enumerate(first)
        for x, value in enumerate(line)
    ]
    return sum(cells) / len(cells)


def grid(png: Path) -> list[list[int]]:
    """The mean brightness of each square of a screenshot, 0 to 255, by rows."""
    from PIL import Image

    with Image.open(png) as image:
        small = image.convert("L").resize(
            (image.width // CELL, image.height // CELL), Image.Resampling.BOX
        )
        values = list(small.tobytes())
    return [values[at : at + small.width] for at in range(0, len(values), small.width)]


class _Handler(SimpleHTTPRequestHandler):
    """Serves a folder without logging requests."""

    def log_message(self, format: str, *args: Any) -> None:
        return


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve a folder on a free local port; yields the address, without a slash at the end."""
    handler = partial(_Handler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def read(root: Path, address: str) -> str | None:
    """The ``fetch`` function of ``crawl`` for the files of a site, without a server."""
    file = root / unquote(urlsplit(address).path).lstrip("/")
    if address.endswith("/"):
        file /= "index.html"
    if not file.is_file():
        return None
    return file.read_text("utf-8") if file.suffix == ".html" else ""


def check_links(root: Path, start: str) -> tuple[list[str], list[str]]:
    """The addresses of all pages, and the problems of their links, reachability and names."""
    pages, problems = crawl(start, partial(read, root))
    folder = root / urlsplit(start).path.strip("/")
    for file in sorted(folder.rglob("*.html")):
        path = file.relative_to(folder).as_posix().removesuffix("index.html")
        if path != "404.html" and start + path not in pages:
            problems.append(f"{start}{path} is not linked from any page")
    anchors = set[str]().union(*(page.anchors for page in pages.values()))
    problems += [f"{name} has no anchor" for name in documented_names(ROOT) if name not in anchors]
    return sorted(pages), problems


class Browser:
    """Headless Chromium, and the problems that it found."""

    def __init__(self, browser: Any, start: str) -> None:
        self.browser = browser
        self.start = start
        self.problems = list[str]()

    @contextmanager
    def open(self, path: str, scheme: str = "light") -> Iterator[Any]:
        """Open a page in a new context, which is closed at the end."""
        context = self.browser.new_context(
            viewport=VIEWPORT, color_scheme=scheme, reduced_motion="reduce",
            permissions=["clipboard-read", "clipboard-write"],
        )  # fmt: skip
        context.set_default_timeout(15_000)
        page = context.new_page()
        address = urljoin(self.start, path)
        page.on("console", lambda message: self._logged(address, message.type, message.text))
        page.on("pageerror", lambda error: self._logged(address, "error", str(error)))
        page.on("request", lambda request: self._requested(address, request.url))
        page.route("**/*", self._answer)
        try:
            page.goto(address, wait_until="networkidle")
            yield page
        finally:
            context.close()

    def _logged(self, address: str, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.problems.append(f"{address}: the console shows: {text}")

    def _is_ours(self, url: str) -> bool:
        return urlsplit(url).scheme in ("data", "blob") or url.startswith(urljoin(self.start, "/"))

    def _requested(self, address: str, url: str) -> None:
        if not self._is_ours(url):
            self.problems.append(f"{address} requests {url}, which is on another host")

    def _answer(self, route: Any) -> None:
        if self._is_ours(route.request.url):
            route.continue_()
        else:
            route.abort()

    def expect(self, condition: bool, problem: str) -> None:
        if not condition:
            self.problems.append(problem)

    def search(self) -> None:
        """Search for a word, and open the first result."""
        with self.open("") as page:
            page.keyboard.press("Control+k")
            page.keyboard.type(SEARCHED)
            result = page.locator("a[href]:visible", has_text=SEARCHED).first
            result.wait_for()
            result.click()
            page.wait_for_load_state("networkidle")
            page.wait_for_function(
                "path => location.pathname !== path", arg=urlsplit(self.start).path
            )
            shown = page.locator("article").inner_text().lower()
            self.expect(SEARCHED in shown, f"the result {page.url} does not contain {SEARCHED}")

    def toggle(self) -> None:
        """Change to dark mode, which must persist on the next page."""
        with self.open("") as page:
            scheme = "document.body.dataset.mdColorScheme"
            self.expect(page.evaluate(scheme) == "default", "the site is not light at first")
            page.locator("label[for=__palette_1]:visible").click()
            self.expect(page.evaluate(scheme) == "slate", "the toggle does not change to dark")
            page.goto(urljoin(self.start, "changelog/"))
            self.expect(page.evaluate(scheme) == "slate", "the next page is not dark")

    def copy(self) -> None:
        """Copy the first code block of the start page."""
        with self.open("") as page:
            block = page.locator("article .highlight").first
            block.hover()
            block.locator("button").first.click()
            copied = page.evaluate("navigator.clipboard.readText()")
            code = block.locator("code").inner_text()
            self.expect(copied.strip() == code.strip(), f"the copy button copies {copied!r}")

    def versions(self, names: list[str]) -> None:
        """Check that the menu of versions lists these names."""
        with self.open("changelog/") as page:
            page.locator(".md-version").wait_for()
            listed = page.locator(".md-version__link").all_text_contents()
            self.expect([each.strip() for each in listed] == names, f"versions listed: {listed}")

    def visit(self, addresses: list[str]) -> None:
        """Open pages, and record what they log and request."""
        for address in addresses:
            with self.open(address) as page:
                self.expect(page.locator("h1").count() >= 1, f"{address} has no heading")

    def screenshots(self, folder: Path) -> list[Path]:
        """Write a file for each shown page and color scheme."""
        files = list[Path]()
        for name, path in SHOWN.items():
            for scheme in ("light", "dark"):
                with self.open(path, scheme) as page:
                    files.append(folder / f"{name}-{scheme}.png")
                    page.screenshot(path=files[-1], animations="disabled")
        return files

    def plain(self, folder: Path) -> Path:
        """A screenshot of the start page without styles, which must differ from the styled one."""
        with self.open("") as page:
            page.evaluate(
                "document.querySelectorAll('link[rel=stylesheet]').forEach(e => e.remove())"
            )
            file = folder / "plain.png"
            page.screenshot(path=file)
        return file


def compare(files: list[Path], committed: Path) -> list[str]:
    """Compare screenshots with the committed ones of the same names; return the problems."""
    problems = list[str]()
    for file in files:
        expected = committed / file.name
        if not expected.is_file():
            problems.append(
                f"{expected} is missing; write it with `make docs-check UPDATE=--update`"
            )
            continue
        found = difference(grid(expected), grid(file))
        if found > TOLERANCE:
            kept = ROOT / "build" / "screenshots" / file.name
            kept.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, kept)
            problems.append(
                f"{file.name} differs by {found:.1f} from the committed one; at most {TOLERANCE} "
                f"is allowed. Compare {kept} with {expected}. If the change is intended, run "
                "`make docs-check UPDATE=--update`."
            )
    return problems


def save(file: Path, target: Path) -> None:
    """Save a screenshot with 256 colors, in about a third of the bytes."""
    from PIL import Image

    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(file) as image:
        image.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(target, optimize=True)


def check(site: Path, browser: str, update: bool) -> list[str]:
    """All problems of a built site."""
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as made, serve(Path(made, "site")) as address:
        root = Path(made, "site")
        for version in ("0.9.0", "1.0.0", "1.1.0.dev0"):
            publish(site, root, version)
        start = f"{address}/dev/"
        pages, problems = check_links(root, start)
        print(f"{len(pages)} pages have valid links" if not problems else "links have problems")
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=browser, args=FLAGS)
            visitor = Browser(chromium, start)
            visitor.search()
            visitor.toggle()
            visitor.copy()
            visitor.versions(["1.0", "0.9", "dev"])
            visitor.visit(pages[::SAMPLE])
            files = visitor.screenshots(Path(made))
            plain = visitor.plain(Path(made))
            chromium.close()
        problems += visitor.problems
        if difference(grid(files[0]), grid(plain)) <= TOLERANCE:
            problems.append("the start page looks the same without styles")
        if update:
            for file in files:
                save(file, SCREENSHOTS / file.name)
        return problems + compare(files, SCREENSHOTS)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.site_check", description="Check the built site in Chromium."
    )
    parser.add_argument("site", type=Path, help="the built site")
    parser.add_argument("--update", action="store_true", help="replace the screenshots")
    given = parser.parse_args(arguments)
    browser = next((found for each in BROWSERS if (found := shutil.which(each))), None)
    if browser is None:
        print(NO_BROWSER.format(", ".join(BROWSERS)), file=sys.stderr)
        return 1
    problems = check(given.site, browser, given.update)
    print("\n".join(problems) or "no problems", file=sys.stderr if problems else sys.stdout)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
