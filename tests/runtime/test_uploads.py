"""Uploads of files, from the value that is passed to the bytes that arrive."""

from __future__ import annotations

import asyncio
import copy
import io
import logging
import os
import pickle
import subprocess
import sys
import tempfile
import threading
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk import File
from bigcommerce_sdk.api import AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.exception import (
    BadRequestException,
    CancelledException,
    InvalidValueException,
    ServerException,
    UsageException,
)
from bigcommerce_sdk.messages import Request
from tests.both import for_both_clients
from tests.clock import FakeClock
from tests.forms import Sent, read_form
from tests.runtime.answering import Answering, AsyncAnswering
from tests.runtime.loopback import STORE, TOKEN, Arrived, Loopback, Reply
from tests.runtime.looping import run

CONTENT = b"\x89PNG\r\n\x1a\n\0canary content\r\n--\r\n"
#: Makes a value of a file from its path.
Make = Callable[[Path], Any]


class Renamed(os.PathLike[str]):
    """A path of a class of its own."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __fspath__(self) -> str:
        return str(self._path)


class Reader:
    """A file object that has nothing but read."""

    def __init__(self, content: Any = CONTENT) -> None:
        self.content = content
        self.reads = 0

    def read(self) -> Any:
        self.reads += 1
        return self.content


def moved(path: Path) -> io.BytesIO:
    """A file object that is not at its start."""
    found = io.BytesIO(b"before" + path.read_bytes())
    found.seek(len(b"before"))
    return found


def named(path: Path) -> io.BytesIO:
    found = io.BytesIO(path.read_bytes())
    found.name = "C:\\pictures\\named.png"
    return found


def temporary(path: Path) -> Any:
    found = tempfile.NamedTemporaryFile(suffix=".gif")  # noqa: SIM115 - closed with the object
    found.write(path.read_bytes())
    found.seek(0)
    return found


def spooled(path: Path) -> Any:
    found = tempfile.SpooledTemporaryFile()  # noqa: SIM115 - closed with the object
    found.write(path.read_bytes())
    found.seek(0)
    return found


def zipped(path: Path) -> Any:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("inner/zipped.png", path.read_bytes())
    return zipfile.ZipFile(packed).open("inner/zipped.png")


#: Values of files, and the names that arrive; "*" for any.
SOURCES: dict[str, tuple[Make, str]] = {
    "path": (lambda path: path, "mug.png"),
    "path of a class of its own": (Renamed, "mug.png"),
    "bytes": (lambda path: path.read_bytes(), "image_file"),
    "bytearray": (lambda path: bytearray(path.read_bytes()), "image_file"),
    "memoryview": (lambda path: memoryview(path.read_bytes()), "image_file"),
    "open file": (lambda path: path.open("rb"), "mug.png"),
    "unbuffered file": (lambda path: path.open("rb", buffering=0), "mug.png"),
    "bytes in memory": (lambda path: io.BytesIO(path.read_bytes()), "image_file"),
    "bytes in memory with a name": (named, "named.png"),
    "file object that is not at its start": (moved, "image_file"),
    "file object that can only read": (lambda path: Reader(path.read_bytes()), "image_file"),
    "file object that reads a bytearray": (
        lambda p: Reader(bytearray(p.read_bytes())),
        "image_file",
    ),
    "temporary file": (temporary, "*"),
    "spooled temporary file": (spooled, "image_file"),
    "file in an archive": (zipped, "zipped.png"),
    "named bytes": (lambda path: File(path.read_bytes(), "other.png"), "other.png"),
    "named path": (lambda path: File(path, "other.png"), "other.png"),
    "named text of a path": (lambda path: File(str(path)), "mug.png"),
    "renamed file": (lambda path: File(File(path), "again.png"), "again.png"),
}
#: Creates an image of a resource of V2, whose field takes text too, and of V3, whose does not.
V2 = "V2"
CALLS: dict[str, Callable[[BigcommerceApi, Any], Any]] = {
    V2: lambda client, value: client.ProductImages.create(1, image_file=value),
    "V3": lambda client, value: client.v3.ProductImages.create(1, image_file=value),
    "action": lambda client, value: client.v3.Brands.upload_image(1, image_file=value),
    "by path": lambda client, value: client.v3.post("/x", {"image_file": value}),
}
CREATED = {"id": 7, "data": {"id": 7, "image_url": "u"}}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The path of a picture."""
    found = tmp_path / "mug.png"
    found.write_bytes(CONTENT)
    return found


def form(arrived: Arrived) -> dict[str, Sent]:
    return read_form(arrived.headers["content-type"], arrived.content)


@for_both_clients
@pytest.mark.filterwarnings("ignore::bigcommerce_sdk.exception.DeprecatedOperationWarning")
class TestSending:
    """What arrives."""

    @pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
    @pytest.mark.parametrize(("make", "name"), SOURCES.values(), ids=SOURCES)
    def test_a_file_arrives_whole_and_with_a_name(
        self, client: BigcommerceApi, server: Loopback, path: Path, call: Any, make: Make, name: str
    ) -> None:
        server.answers(CREATED)
        value = make(path)
        call(client, value)
        [arrived] = server.arrived
        sent = form(arrived)["image_file"]
        assert arrived.method == "POST"
        assert sent.content == CONTENT
        assert sent.file == name or (name == "*" and str(sent.file).endswith(".gif"))
        if hasattr(value, "close"):
            assert not getattr(value, "closed", False)  # the caller closes what it opened
            value.close()

    def test_text_is_a_path_where_the_field_is_a_file(
        self, client: BigcommerceApi, server: Loopback, path: Path
    ) -> None:
        server.answers(CREATED, CREATED)
        client.v3.Brands.upload_image(1, image_file=str(path))
        client.v3.ProductImages.create(1, image_file=str(path))
        assert [form(each)["image_file"].content for each in server.arrived] == [CONTENT] * 2

    def test_text_stays_text_where_the_field_takes_both(
        self, client: BigcommerceApi, server: Loopback, path: Path
    ) -> None:
        server.answers(CREATED, CREATED)
        client.ProductImages.create(1, image_file="https://example.com/mug.png")
        client.v3.post("/x", {"image_file": str(path)})
        assert [each.headers["content-type"] for each in server.arrived] == ["application/json"] * 2
        assert [each.body["image_file"] for each in server.arrived] == [
            "https://example.com/mug.png",
            str(path),
        ]

    def test_other_fields_are_fields_of_the_form(
        self, client: BigcommerceApi, server: Loopback, path: Path
    ) -> None:
        server.answers(CREATED)
        client.ProductImages.create(
            1, image_file=path, is_thumbnail=True, sort_order=3, description=None
        )
        found = form(server.arrived[0])
        assert {name: each.content for name, each in found.items()} == {
            "image_file": CONTENT,
            "is_thumbnail": b"true",
            "sort_order": b"3",
            "description": b"",
        }

    def test_names_on_the_wire_are_sent(
        self, client: BigcommerceApi, server: Loopback, path: Path
    ) -> None:
        client.v3.LogoSettings.upload_image(logo_file=path)
        client.v3.Themes.upload(file=path)
        assert [[*form(each)] for each in server.arrived] == [["LogoFile"], ["file"]]

    def test_several_files_in_one_form(
        self, client: BigcommerceApi, server: Loopback, path: Path
    ) -> None:
        client.v3.put("/x", {"a": path, "b": File(b"b", "b.csv"), "c": [1]})
        found = form(server.arrived[0])
        assert [found[name].content for name in "abc"] == [CONTENT, b"b", b"[1]"]

    def test_updates_and_records_send_files(
        self, client: BigcommerceApi, server: Loopback, path: Path
    ) -> None:
        server.answers(*[{"id": 7, "image_file": "a/mug__1.png"}] * 4)
        image = client.ProductImages.update(1, 7, image_file=path)
        image.update(image_file=CONTENT)
        with path.open("rb") as opened:
            image.image_file = opened
            image.save()
        assert [form(each)["image_file"].content for each in server.arrived] == [CONTENT] * 3
        assert image.image_file == "a/mug__1.png"

    def test_an_iterator_of_bytes_is_no_file(
        self, client: BigcommerceApi, server: Loopback
    ) -> None:
        with pytest.raises(InvalidValueException, match="text, or a file"):
            client.ProductImages.create(1, image_file=iter([b"a"]))  # type: ignore[arg-type]
        assert server.arrived == []


class Broken(Reader):
    def read(self) -> bytes:
        raise OSError("the disk is gone")


def closed(path: Path) -> Any:
    with path.open("rb") as opened:
        return opened


def in_folder(path: Path) -> Path:
    return path.parent


def empty(path: Path) -> Path:
    path.write_bytes(b"")
    return path


def pipe(path: Path) -> Path:
    found = path.parent / "pipe"
    os.mkfifo(found)
    return found


def unreadable(path: Path) -> Path:
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read every file")
    return path


async def coroutine() -> bytes:
    return CONTENT


#: Files that cannot be sent, and words of the error.
UNSENDABLE: dict[str, tuple[Make, str]] = {
    "missing": (lambda path: path.parent / "nope.png", "there is no file .*nope.png"),
    "below a file": (lambda path: path / "x.png", "cannot be read"),
    "folder": (in_folder, "is a directory; pass the path of a file"),
    "empty": (empty, "mug.png' is empty"),
    "name that is too long": (lambda path: path / ("x" * 5000), "cannot be read"),
    "with a null": (lambda path: Path("a\0b.png"), "must be the path of a file"),
    "empty bytes": (lambda path: b"", "are empty"),
    "empty bytearray": (lambda path: bytearray(), "are empty"),
    "at its end": (lambda path: io.BytesIO(), r"seek\(0\)"),
    "closed": (closed, "mug.png> is closed"),
    "closed in memory": (lambda path: closed_in_memory(), "is closed"),
    "in text mode": (lambda path: path.open(encoding="latin-1"), "in text mode.*'rb'"),
    "text in memory": (lambda path: io.StringIO("a"), "in text mode"),
    "reads text": (lambda path: Reader("text"), "in text mode"),
    "reads nothing": (lambda path: Reader(None), "returned None, not bytes"),
    "reads a coroutine": (lambda path: Reader(coroutine()), "returned coroutine, not bytes"),
    "open for writing": (lambda path: path.open("wb"), "cannot be read"),
    "fails": (lambda path: Broken(), "the disk is gone"),
}
if sys.platform != "win32":
    UNSENDABLE.update(
        {
            "pipe": (pipe, "not a regular file"),
            "device": (lambda path: Path("/dev/zero"), "not a regular file"),
            "unreadable": (unreadable, "check its permissions"),
        }
    )


def closed_in_memory() -> io.BytesIO:
    found = io.BytesIO(CONTENT)
    found.close()
    return found


@for_both_clients
@pytest.mark.filterwarnings("ignore::bigcommerce_sdk.exception.DeprecatedOperationWarning")
class TestRefusing:
    """What cannot be sent."""

    @pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
    @pytest.mark.parametrize(("make", "words"), UNSENDABLE.values(), ids=UNSENDABLE)
    def test_nothing_is_sent(
        self,
        client: BigcommerceApi,
        server: Loopback,
        path: Path,
        call: Any,
        make: Make,
        words: str,
    ) -> None:
        value = make(path)
        with pytest.raises(InvalidValueException, match=f"image_file: .*{words}") as caught:
            call(client, value)
        assert server.arrived == []
        assert str(caught.value).isascii()
        assert str(caught.value).endswith(".")
        if hasattr(value, "close"):
            value.close()

    def test_errors_name_resource_field_and_path(
        self, client: BigcommerceApi, server: Loopback, tmp_path: Path
    ) -> None:
        for call, label in (
            (partial(client.ProductImages.create, 1), "ProductImages.image_file"),
            (partial(client.v3.Brands.upload_image, 1), "Brands.image_file"),
        ):
            with pytest.raises(InvalidValueException) as caught:
                call(image_file=tmp_path / "nöpe.png")
            assert str(caught.value).startswith(f"{label}: there is no file '{tmp_path}")
        with pytest.raises(InvalidValueException, match=r"^LogoSettings.logo_file: "):
            client.v3.LogoSettings.upload_image(logo_file="nope.png")
        with pytest.raises(InvalidValueException, match=r"^POST /stores/.*/v3/x: image_file: "):
            client.v3.post("/x", {"image_file": tmp_path})

    @pytest.mark.parametrize("value", [None, 5, 1.5, [b"a"], {"a": 1}, object(), ""])
    def test_other_values_are_refused(
        self, client: BigcommerceApi, server: Loopback, value: Any
    ) -> None:
        with pytest.raises(InvalidValueException, match="image_file"):
            client.v3.Brands.upload_image(1, image_file=value)
        assert server.arrived == []

    @pytest.mark.parametrize("method", ["get", "delete"])
    def test_methods_without_forms_refuse_files(
        self, client: BigcommerceApi, server: Loopback, path: Path, method: str
    ) -> None:
        with pytest.raises(InvalidValueException, match="cannot be sent as JSON"):
            client.v3.connection.request(method.upper(), "/x", body={"image_file": path})
        assert server.arrived == []

    def test_files_in_lists_and_objects_are_refused(
        self, client: BigcommerceApi, server: Loopback, path: Path
    ) -> None:
        for body in ([path], {"a": [path]}, {"a": {"b": CONTENT}}, {"a": {"b": path}, "c": path}):
            with pytest.raises(InvalidValueException):
                client.v3.post("/x", body)
        assert server.arrived == []


@for_both_clients
class TestRetrying:
    """Retries send the same bytes, where the policy allows them."""

    def test_a_file_object_is_read_once(self, server: Loopback) -> None:
        source = Reader()
        server.answers(Reply(429), Reply(503), {"data": {"id": 7}})
        with server.api(max_retries=3, clock=FakeClock()) as client:
            client.v3.put("/x", {"image_file": source})
        assert source.reads == 1
        assert len(server.arrived) == 3
        assert len({each.content for each in server.arrived}) == 1
        assert len({each.headers["content-type"] for each in server.arrived}) == 1
        assert form(server.arrived[2])["image_file"].content == CONTENT

    def test_a_post_is_not_repeated_blindly(self, server: Loopback) -> None:
        server.answers(Reply(500), {"data": {}})
        with (
            server.api(max_retries=3, clock=FakeClock()) as client,
            pytest.raises(ServerException) as caught,
        ):
            client.v3.Brands.upload_image(1, image_file=CONTENT)
        assert caught.value.maybe_applied
        assert len(server.arrived) == 1

    def test_a_post_that_was_throttled_is_repeated(self, server: Loopback) -> None:
        server.answers(Reply(429), {"data": {"image_url": "u"}})
        with server.api(max_retries=3, clock=FakeClock()) as client:
            client.v3.Brands.upload_image(1, image_file=io.BytesIO(CONTENT))
        assert len({each.content for each in server.arrived}) == 1 < len(server.arrived)


@for_both_clients
@pytest.mark.filterwarnings("ignore::bigcommerce_sdk.exception.DeprecatedOperationWarning")
class TestShowing:
    """Contents and secrets stay inside."""

    def test_logs_hooks_and_errors_show_no_content(
        self, server: Loopback, path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        shown: list[str] = []

        def show(request: Request) -> None:
            shown.append(repr(request))

        server.answers(Reply(400, {"title": "no"}))
        caplog.set_level(logging.DEBUG)
        with (
            server.api(on_request=show) as client,
            pytest.raises(BadRequestException) as caught,
        ):
            client.ProductImages.create(1, image_file=path)
        shown += [caplog.text, str(caught.value), repr(caught.value), repr(caught.value.request)]
        assert "canary content" not in "".join(shown)
        assert f"{len(server.arrived[0].content)} bytes" in shown[0]

    def test_secrets_of_a_form_are_masked(self, client: BigcommerceApi, server: Loopback) -> None:
        for secret in ("geheim-1234", {"inner": ["geheim-5678"]}):
            server.answers(Reply(400, content=b'{"title": "geheim-1234 geheim-5678"}'))
            body = {"image_file": CONTENT, "name": "mug", "api_token": secret}
            with pytest.raises(BadRequestException) as caught:
                client.v3.post("/x", body)
            word = secret if isinstance(secret, str) else "geheim-5678"
            assert word not in str(caught.value)
            assert "***" in str(caught.value)


@for_both_clients
@pytest.mark.filterwarnings("ignore::bigcommerce_sdk.exception.DeprecatedOperationWarning")
class TestRecords:
    """Records with a file that is not saved yet."""

    @pytest.fixture
    def image(self, client: BigcommerceApi, server: Loopback) -> Any:
        server.answers({"id": 7, "image_file": "a/old.png", "description": "d"})
        return client.ProductImages.get(1, 7)

    def test_the_file_is_a_change(self, image: Any, path: Path) -> None:
        image.image_file = path
        assert image.changes == {"image_file": File(path)}
        assert image.to_dict()["image_file"] == image["image_file"] == File(path)
        assert image.image_file == File(path)
        assert "<file mug.png>" in str(image) + repr(image.changes)
        assert image == copy.copy(image) == copy.deepcopy(image)

    def test_text_is_a_change_too(self, image: Any) -> None:
        image.image_file = "https://example.com/new.png"
        assert image.changes == {"image_file": "https://example.com/new.png"}
        image.image_file = "a/old.png"
        assert image.changes == {}

    def test_nothing_of_the_file_is_kept_after_saving(self, image: Any, server: Loopback) -> None:
        for reply in ({"id": 7, "image_file": "a/new.png"}, Reply(204)):
            image.image_file = CONTENT
            server.answers(reply)
            image.save()
            assert image.changes == {}
            assert image.image_file == "a/new.png"
        server.answers({"id": 7})
        image.update(image_file=CONTENT, description="e")
        assert (image.changes, image.description) == ({}, "e")

    def test_text_is_known_after_a_reply_without_it(self, image: Any, server: Loopback) -> None:
        server.answers(Reply(204))
        image.update(image_file="https://example.com/new.png")
        assert image.image_file == "https://example.com/new.png"

    def test_a_file_assigned_while_another_is_sent_stays(
        self, image: Any, server: Loopback
    ) -> None:
        def assign(*_: Any) -> None:
            image.image_file = b"second"

        server.answers({"id": 7, "image_file": "a/new.png"})
        image.image_file = Hooked(b"first", assign)
        image.save()
        assert image.changes == {"image_file": File(b"second")}
        assert form(server.arrived[-1])["image_file"].content == b"first"

    @pytest.mark.parametrize("value", [CONTENT, Path("mug.png")], ids=["bytes", "path"])
    def test_paths_and_bytes_are_pickled(self, image: Any, value: Any) -> None:
        image.image_file = value
        restored = pickle.loads(pickle.dumps(image))
        assert restored.changes == image.changes == {"image_file": File(value)}

    def test_an_open_file_cannot_be_pickled(self, image: Any, path: Path) -> None:
        with path.open("rb") as opened:
            image.image_file = opened
            with pytest.raises(UsageException, match=r"mug\.png> is an open file.*its path"):
                pickle.dumps(image)
            assert image.changes == copy.deepcopy(image).changes

    def test_a_file_object_can_be_sent_again(
        self, image: Any, server: Loopback, path: Path
    ) -> None:
        with path.open("rb") as opened:
            image.image_file = opened
            server.answers(Reply(400))
            with pytest.raises(BadRequestException):
                image.save()
            with pytest.raises(InvalidValueException, match=r"seek\(0\)"):
                image.save()
            opened.seek(0)
            server.answers({"id": 7, "image_file": "a/new.png"})
            image.save()
        assert form(server.arrived[-1])["image_file"].content == CONTENT

    def test_a_copy_elsewhere_leaves_the_path_of_the_store_out(
        self, client: BigcommerceApi, server: Loopback
    ) -> None:
        server.answers({"data": {"id": 7, "image_file": "a/old.png", "sort_order": 1}})
        image = client.v3.ProductImages.get(1, 7)
        assert image.image_file == "a/old.png"
        assert "image_file" not in image.writable()  # it would be a path on this machine
        image.image_file = "new.png"
        assert image.writable()["image_file"] == File("new.png")


class Hooked(Reader):
    """Calls a function when it is read."""

    def __init__(self, content: bytes, function: Callable[..., Any]) -> None:
        super().__init__(content)
        self._function = function

    def read(self) -> Any:
        self._function()
        return super().read()


class TestCancelling:
    """Closing a client ends uploads."""

    def test_a_client_closed_while_reading_sends_nothing(self, server: Loopback) -> None:
        client = server.api()
        with pytest.raises(CancelledException) as caught:
            client.v3.post("/x", {"image_file": Hooked(CONTENT, client.close)})
        assert server.arrived == []
        assert not caught.value.maybe_applied

    def test_asyncio_does_not_wait_for_a_file_that_blocks(self) -> None:
        began, released = threading.Event(), threading.Event()

        def block() -> None:
            began.set()
            assert released.wait(30)

        transport = AsyncAnswering(lambda request: (200, {}))

        async def main() -> None:
            api = AsyncBigcommerceApi(store_hash=STORE, access_token=TOKEN, transport=transport)
            call = asyncio.ensure_future(api.v3.post("/x", {"image_file": Hooked(CONTENT, block)}))
            while not began.is_set():
                await asyncio.sleep(0)
            await api.aclose()
            with pytest.raises(CancelledException) as caught:
                await call
            assert not caught.value.maybe_applied

        try:
            run(main())
        finally:
            released.set()
        assert transport.sent == []

    def test_other_tasks_run_while_a_file_is_read(self) -> None:
        read = threading.Event()
        transport = AsyncAnswering(lambda request: (200, {"id": 1}))

        async def main() -> None:
            api = AsyncBigcommerceApi(store_hash=STORE, access_token=TOKEN, transport=transport)
            slow = Hooked(CONTENT, lambda: read.wait(30))
            call = asyncio.ensure_future(api.v3.post("/x", {"image_file": slow}))
            await api.v3.get("/y")
            read.set()
            await call

        run(main())
        assert [method for method, _, _ in transport.sent] == ["GET", "POST"]

    def test_cancelling_the_task_ends_the_upload(self) -> None:
        began, released = threading.Event(), threading.Event()

        def block() -> None:
            began.set()
            released.wait(30)

        transport = AsyncAnswering(lambda request: (200, {}))

        async def main() -> None:
            api = AsyncBigcommerceApi(store_hash=STORE, access_token=TOKEN, transport=transport)
            call = asyncio.ensure_future(api.v3.post("/x", {"image_file": Hooked(CONTENT, block)}))
            while not began.is_set():
                await asyncio.sleep(0)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call

        try:
            run(main())
        finally:
            released.set()
        assert transport.sent == []

    def test_an_interrupt_while_reading_is_raised(self) -> None:
        def interrupt() -> None:
            raise KeyboardInterrupt

        transport = Answering(lambda request: (200, {}))
        api = BigcommerceApi(store_hash=STORE, access_token=TOKEN, transport=transport)
        with pytest.raises(KeyboardInterrupt):
            api.v3.post("/x", {"image_file": Hooked(CONTENT, interrupt)})
        assert transport.sent == []


def test_a_request_shows_no_content() -> None:
    assert "canary" not in repr(Request("POST", "https://x/y", {}, CONTENT))


class TestFile:
    """The value itself."""

    @pytest.mark.parametrize(
        ("file", "shown"),
        [
            (File(Path("a/müg.png")), "<file m\\xfcg.png>"),
            (File(b"abc"), "<file of 3 bytes>"),
            (File(b"abc", "a.png"), "<file a.png>"),
            (File(Reader()), "<file object>"),
            (File(b"abc", "line\n.png"), "<file line\\n.png>"),
        ],
    )
    def test_repr_has_the_name(self, file: File, shown: str) -> None:
        assert repr(file) == shown
        assert f"<file {file}>" == shown

    def test_equal_files_have_the_same_source_and_name(self) -> None:
        reader = Reader()
        same = [(File("a"), File(Path("a"))), (File(b"a"), File(bytearray(b"a"))),
                (File(reader), File(reader))]  # fmt: skip
        for one, other in same:
            assert one == other
            assert hash(one) == hash(other)
        files = [File("a"), File("b"), File("a", "b"), File(b"a"), File(Reader()), File(reader)]
        assert all((one == other) is (one is other) for one in files for other in files)
        assert File("a") != "a"

    def test_a_name_must_be_text(self) -> None:
        with pytest.raises(InvalidValueException, match="name of a file must be text, got int"):
            File(b"a", 5)  # type: ignore[arg-type]

    def test_changing_a_bytearray_later_changes_nothing(self) -> None:
        content = bytearray(b"before")
        file = File(content)
        content[:] = b"after!"
        assert file.source == b"before"


def test_calls_without_files_load_nothing_of_them() -> None:
    program = (
        "import sys; from bigcommerce_sdk import BigcommerceApi;"
        "from tests.runtime.answering import Answering;"
        "api = BigcommerceApi(store_hash='x', access_token='y',"
        " transport=Answering(lambda r: (200, {'id': 1, 'name': 'x'})));"
        "api.Brands.update(1, name='x'); api.v3.post('/x', {'a': 1});"
        "print([m for m in sys.modules if m.startswith('bigcommerce_sdk') and"
        " m.rpartition('.')[2] in ('files', 'forms', 'uploads')])"
    )
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
