"""The SQLite database of ``oauth_app.py``: shops, sessions, used tokens."""

from __future__ import annotations

import secrets
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

_TABLES = (
    "CREATE TABLE IF NOT EXISTS shops (hash PRIMARY KEY, token, greeting)",
    "CREATE TABLE IF NOT EXISTS sessions (id PRIMARY KEY, shop, user)",
    "CREATE TABLE IF NOT EXISTS used (token PRIMARY KEY, expires)",
)
_FIND = "SELECT hash, token, greeting FROM shops WHERE hash = ?"


class Shop(NamedTuple):
    """A store that has the app: its hash, its token and its greeting."""

    hash: str
    token: str
    greeting: str


class Shops:
    """The database. Thread-safe. Encrypt the tokens in production."""

    def __init__(self, path: Path) -> None:
        self._path = path
        for table in _TABLES:
            self._run(table)

    def _run(self, sql: str, *values: object) -> list[Any]:
        with closing(sqlite3.connect(self._path)) as database, database:
            return database.execute(sql, values).fetchall()

    def add(self, store_hash: str, token: str) -> None:
        """Store the token of a shop; a greeting chosen earlier is kept."""
        self._run(
            "INSERT INTO shops VALUES (?, ?, 'Welcome back') "
            "ON CONFLICT (hash) DO UPDATE SET token = excluded.token",
            *(store_hash, token),
        )

    def find(self, store_hash: str) -> Shop | None:
        """Find a shop that has the app."""
        return next((Shop(*row) for row in self._run(_FIND, store_hash)), None)

    def remove(self, store_hash: str) -> None:
        """Delete a shop and its sessions."""
        self._run("DELETE FROM shops WHERE hash = ?", store_hash)
        self._run("DELETE FROM sessions WHERE shop = ?", store_hash)

    def choose(self, store_hash: str, greeting: str) -> None:
        """Change the greeting of a shop."""
        self._run("UPDATE shops SET greeting = ? WHERE hash = ?", greeting, store_hash)

    def open_session(self, store_hash: str, user: int) -> str:
        """Open a session; return its id."""
        session = secrets.token_urlsafe()
        self._run("INSERT INTO sessions VALUES (?, ?, ?)", session, store_hash, user)
        return session

    def of_session(self, session: str) -> Shop | None:
        """Find the shop of a session."""
        found = self._run("SELECT shop FROM sessions WHERE id = ?", session)
        return self.find(found[0][0]) if found else None

    def end_sessions(self, store_hash: str, user: int) -> None:
        """Delete all sessions of a user."""
        self._run("DELETE FROM sessions WHERE shop = ? AND user = ?", store_hash, user)

    def use(self, token: str, expires: float) -> bool:
        """Record a token until it expires; return whether it was used for the first time."""
        self._run("DELETE FROM used WHERE expires < ?", time.time() - 60)
        return bool(
            self._run("INSERT OR IGNORE INTO used VALUES (?, ?) RETURNING 1", token, expires)
        )
