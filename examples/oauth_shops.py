"""What ``oauth_app.py`` remembers, in SQLite: shops, who is logged in, tokens that were used."""

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
    """A store that has the app: how to call it, and what the merchant chose."""

    hash: str
    token: str
    greeting: str


class Shops:
    """The database; any thread may use it. In yours, encrypt the tokens."""

    def __init__(self, path: Path) -> None:
        self._path = path
        for table in _TABLES:
            self._run(table)

    def _run(self, sql: str, *values: object) -> list[Any]:
        with closing(sqlite3.connect(self._path)) as database, database:
            return database.execute(sql, values).fetchall()

    def add(self, store_hash: str, token: str) -> None:
        """Keep the token of a shop; what it chose before stays."""
        self._run(
            "INSERT INTO shops VALUES (?, ?, 'Welcome back') "
            "ON CONFLICT (hash) DO UPDATE SET token = excluded.token",
            *(store_hash, token),
        )

    def find(self, store_hash: str) -> Shop | None:
        """A shop that has the app."""
        return next((Shop(*row) for row in self._run(_FIND, store_hash)), None)

    def remove(self, store_hash: str) -> None:
        """Forget a shop, and end its sessions."""
        self._run("DELETE FROM shops WHERE hash = ?", store_hash)
        self._run("DELETE FROM sessions WHERE shop = ?", store_hash)

    def choose(self, store_hash: str, greeting: str) -> None:
        """Change the greeting of a shop."""
        self._run("UPDATE shops SET greeting = ? WHERE hash = ?", greeting, store_hash)

    def open_session(self, store_hash: str, user: int) -> str:
        """The name of a new session."""
        session = secrets.token_urlsafe()
        self._run("INSERT INTO sessions VALUES (?, ?, ?)", session, store_hash, user)
        return session

    def of_session(self, session: str) -> Shop | None:
        """The shop whose user is logged in."""
        found = self._run("SELECT shop FROM sessions WHERE id = ?", session)
        return self.find(found[0][0]) if found else None

    def end_sessions(self, store_hash: str, user: int) -> None:
        """Log one user out, everywhere."""
        self._run("DELETE FROM sessions WHERE shop = ? AND user = ?", store_hash, user)

    def use(self, token: str, expires: float) -> bool:
        """Whether a token is used for the first time; it must be remembered until it expires."""
        self._run("DELETE FROM used WHERE expires < ?", time.time() - 60)
        return bool(
            self._run("INSERT OR IGNORE INTO used VALUES (?, ?) RETURNING 1", token, expires)
        )
