"""The names of the public tier and of the tier for generated code: see ARCHITECTURE.md."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from generator.render.rendering import HOMES

ROOT = Path(__file__).parent.parent

#: Public: documented names, by module. They stay until 2.0.
PUBLIC = {
    "": "ApiClient AsyncBigcommerceApi BigcommerceApi File FileSource __version__ api connection "
    "customer_login_token exception export resources signing",
    "arrow": "Columns FieldError",
    "api": "ApiClient AsyncBigcommerceApi AsyncClient BigcommerceApi Client",
    "apps.login_tokens": "AsyncCustomerLoginTokens CustomerLoginTokens create create_url",
    "client": "AsyncClient Client",
    "connection": "AsyncConnection AsyncOAuthConnection Connection GraphQLConnection "
    "OAuthConnection",
    "dataframe": "to_dataframe",
    "export": "batches compact parts read spark sync sync_async tables",
    "export.dlt": "source",
    "export.results": "Progress StoreResult SyncResult TableResult",
    "export.spark": "BigcommerceDataSource Options register",
    "export.tables": "Table names table",
    "exception": "BadRequestException BatchException BigcommerceException CallException "
    "CancelledException CertificateException ClientRequestException ConfigurationException "
    "ConflictException "
    "DeprecatedOperationWarning EmptyReplyException EmptyResponseWarning ExportException "
    "FieldNotReturnedException FieldValueException ForbiddenException GraphQLException "
    "HttpException IncompatibleVersionException InvalidResponseException InvalidValueException "
    "LockedException MethodNotAllowedException MissingFieldException NotAcceptableException "
    "NotCopyableException NotFoundException NotImplementedByServerException "
    "PartialSuccessWarning PayloadTooLargeException RateLimitingException "
    "ReadOnlyFieldException RedirectionException ResponseTooLargeException ServerException "
    "ServiceUnavailableException SignatureException StorageLimitException TransportException "
    "TransportTimeoutException UnauthorizedException UnexpectedReplyException "
    "UnknownAttributeException UnknownNameException UnprocessableEntityException "
    "UnreadableValueWarning UnsupportedMediaTypeException UsageException",
    "messages": "Headers Request Response",
    "records.info": "FieldInfo",
    "sandbox": "Sandbox SandboxStore",
    "sandbox.faults": "BetweenPages Bom CapsLimit Delay Empty Fault Faults Html IgnoresPage "
    "InvalidJson NotANumber Oversized Redirect Reset Rule Status Truncated TruncatedGzip "
    "WrongCharset",
    "sandbox.webhooks": "Delivery Webhooks",
    "secret": "Secret",
    "signing": "Callback CurrentCustomer CustomerLogin Person SignedPayload Webhook "
    "sign_current_customer sign_customer_login sign_payload sign_payload_jwt sign_webhook "
    "verify_current_customer verify_customer_login verify_payload verify_payload_jwt "
    "verify_webhook",
    "transport": "AiohttpTransport AsyncTransport RequestsTransport Transport Urllib3Transport",
    "transport.clock": "AsyncClock Clock SYSTEM_CLOCK SystemClock",
    "transport.limiter": "AsyncLimiter Limiter",
    "transport.redis_limiter": "AsyncRedisLimiter RedisLimiter",
}

#: For generated code: names that modules of ``resources`` and packages of apps import.
FOR_GENERATED_CODE = {
    "": "codecs",
    "endpoints.accessor": "Accessor",
    "endpoints.bound": "AsyncBoundResource BoundResource",
    "endpoints.filters": "Filter FilterSet Parameter",
    "endpoints.metadata": "Action Operation ResourceMeta",
    "endpoints.resource": "AsyncResource Resource",
    "files": "File FileSource",
    "paging.async_collection": "AsyncCollection",
    "paging.collection": "Collection",
    "paging.page": "RecordPage",
    "paging.plan": "Paging",
    "records.base": "BaseRecord",
    "records.fields": "Field",
    "records.links": "Link",
    "records.nested": "NestedRecord",
    "records.unions": "OneOf",
    "records.record": "AsyncLink AsyncRecord AsyncSubResourceRecord Record SubResourceRecord",
}

#: Modules whose every public name is documented.
WHOLLY_PUBLIC = ["", "api", "client", "connection", "exception", "messages", "sandbox"]

#: Internal helpers that are defined in a public module.
INTERNAL = {"TYPE_CHECKING", "Timeout", "annotations", "printable"}

PAGES = [
    ROOT / "README.md",
    *sorted((ROOT / "docs").rglob("*.md")),
    *sorted((ROOT / "examples").glob("*.py")),
]


def full(module: str) -> str:
    return f"bigcommerce_sdk.{module}".rstrip(".")


@pytest.mark.parametrize("tier", [PUBLIC, FOR_GENERATED_CODE], ids=["public", "generated code"])
def test_every_name_of_a_tier_exists(tier: dict[str, str]) -> None:
    missing = [
        f"{full(module)}.{name}"
        for module, names in tier.items()
        for name in names.split()
        if not hasattr(import_module(full(module)), name)
        and find_spec(f"{full(module)}.{name}") is None  # a module that is not imported yet
    ]
    assert missing == []


@pytest.mark.parametrize("module", WHOLLY_PUBLIC)
def test_public_modules_have_no_other_names(module: str) -> None:
    found = import_module(full(module))
    names = getattr(found, "__all__", None) or [
        name
        for name, value in vars(found).items()
        if getattr(value, "__module__", "") == full(module)
    ]
    extra = {name for name in names if name[0] != "_" or name == "__version__"} - INTERNAL
    assert extra == set(PUBLIC[module].split())


def test_generated_code_imports_only_names_of_its_tier() -> None:
    homes = {
        (module, name) for name, module in HOMES.items() if module.startswith("bigcommerce_sdk")
    }
    assert homes == {
        (full(module), name)
        for module, names in FOR_GENERATED_CODE.items()
        for name in names.split()
    }


def imports(text: str) -> Iterator[tuple[str, str]]:
    """The modules and names of the SDK's import statements in a page or program."""
    for found in re.finditer(
        r"^[ >.]*from (bigcommerce_sdk[\w.]*) import (\([^)]*\)|[^(\n]+)", text, re.MULTILINE
    ):
        statement = ast.parse(f"from {found[1]} import {found[2]}").body[0]
        assert isinstance(statement, ast.ImportFrom)
        yield from ((found[1], alias.name) for alias in statement.names)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_documents_use_public_names_only(page: Path) -> None:
    public = {(full(module), name) for module, names in PUBLIC.items() for name in names.split()}
    used = {
        each
        for each in imports(page.read_text("utf-8"))
        if not f"{each[0]}.".startswith("bigcommerce_sdk.resources.")
    }
    assert used - public == set()


def test_the_table_of_tiers_names_what_generated_code_imports() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    row = next(line for line in text.splitlines() if line.startswith("| for generated code"))
    named = set(re.findall(r"`(\w+)`", row)) - {"check_generated"}
    assert named == {name for names in FOR_GENERATED_CODE.values() for name in names.split()}
