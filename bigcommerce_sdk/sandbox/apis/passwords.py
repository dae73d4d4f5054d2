"""Passwords of customers."""

from __future__ import annotations

from hmac import compare_digest
from typing import Any

from bigcommerce_sdk.sandbox.rows.store import Row


def has_password(customer: Row, password: str) -> bool:
    """Whether a row of V2's customers has a password."""
    login: dict[str, Any] = customer.values.get("_authentication") or {}
    kept = login.get("password")
    return kept is not None and compare_digest(str(kept).encode(), password.encode())
