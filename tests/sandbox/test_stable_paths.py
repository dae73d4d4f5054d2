"""Import paths that the documentation, the examples and apps use."""

from __future__ import annotations

from importlib import import_module

import pytest

NAMES = [
    ("bigcommerce_sdk.sandbox", "Sandbox SandboxStore"),
    (
        "bigcommerce_sdk.sandbox.faults",
        "KINDS BetweenPages Bom CapsLimit Delay Empty Fault Faults Html IgnoresPage InvalidJson "
        "NotANumber Order Oversized Redirect Reset Rule Status Truncated TruncatedGzip "
        "WrongCharset",
    ),
    ("bigcommerce_sdk.sandbox.webhooks", "Delivery Webhooks"),
    ("bigcommerce_sdk.sandbox.plugin", "bigcommerce_sandbox bigcommerce_api"),
    ("bigcommerce_sdk.sandbox.__main__", "main"),
]


@pytest.mark.parametrize(("path", "names"), NAMES, ids=[path for path, _ in NAMES])
def test_public_names_can_be_imported(path: str, names: str) -> None:
    module = import_module(path)
    for name in names.split():
        assert getattr(module, name)


def test_a_planned_fault_has_its_former_name_too() -> None:
    faults = import_module("bigcommerce_sdk.sandbox.faults")
    assert faults.Order is faults.Rule
