"""Threads that serve connections."""

from __future__ import annotations

import logging
import socket
import threading
import time
from contextlib import suppress
from queue import SimpleQueue
from typing import Any

log: logging.Logger = logging.getLogger("bigcommerce_sdk.sandbox")

#: Threads that are kept when there is nothing to do.
KEPT = 10
#: Threads at most: requests in progress at the same time. Others wait for a free thread.
MOST = 500

#: Seconds that requests in progress have to finish when the server stops.
_GRACE = 0.5


class Workers:
    """A pool of threads that grows with the number of requests in progress.

    A request that waits, for the rest of its body or because of a fault, does not delay others. The
    pool has the interface of cheroot's thread pool.

    Args:
        server: the cheroot server, which takes back connections that stay open.
        kept: threads that are kept when there is nothing to do.
        most: threads at most.
    """

    def __init__(self, server: Any, kept: int = KEPT, most: int = MOST) -> None:
        self.min = kept
        self._server = server
        self._most = most
        self._lock = threading.Lock()
        self._waiting: SimpleQueue[Any] = SimpleQueue()
        #: idle threads; if negative, connections that wait for a thread
        self._free = 0
        #: the connection that each thread serves
        self._busy: dict[threading.Thread, Any] = {}
        self._stopped = False

    def start(self) -> None:
        """Do nothing: a thread starts when there is work for it."""

    def put(self, connection: Any) -> None:
        """Serve the next request of a connection."""
        with self._lock:
            if self._free > 0 or len(self._busy) >= self._most or not self._grow(connection):
                self._free -= 1
                self._waiting.put(connection)

    def stop(self, timeout: float = 5) -> None:
        """End all threads.

        Requests that are not complete are dropped at once. Responses have a moment to finish.

        Args:
            timeout: the time in seconds after which threads are abandoned.
        """
        with self._lock:
            self._stopped = True
            threads = [each for each in self._busy if each is not threading.current_thread()]
            for _ in threads:
                self._waiting.put(None)
        begun = time.monotonic()
        self._shut(socket.SHUT_RD)
        _join(threads, begun + _GRACE)
        self._shut(socket.SHUT_RDWR)
        _join(threads, begun + timeout)

    def _shut(self, how: int) -> None:
        """Shut down the connections that are being served."""
        with self._lock:
            serving = [each for each in self._busy.values() if each is not None]
        for connection in serving:
            with suppress(OSError):
                # of the base class: that of TLS sockets would send the rest without encryption
                socket.socket.shutdown(connection.socket, how)

    def _grow(self, connection: Any) -> bool:
        """Start a thread with its first connection, if the system allows another one."""
        thread = threading.Thread(target=self._run, args=(connection,), daemon=True)
        thread.name = f"sandbox {thread.name}"
        self._busy[thread] = connection
        try:
            thread.start()
        except RuntimeError:
            del self._busy[thread]
            return False
        return True

    def _run(self, connection: Any) -> None:
        own = threading.current_thread()
        try:
            while connection is not None:
                self._serve(connection)
                with self._lock:
                    self._busy[own] = None
                    if self._free >= self.min and not self._stopped:
                        return
                    self._free += 1
                connection = self._waiting.get()
                self._busy[own] = connection
        finally:
            with self._lock:
                del self._busy[own]

    def _serve(self, connection: Any) -> None:
        """Answer one request, and keep or close the connection."""
        try:
            if connection.communicate() and not self._stopped:
                self._server.put_conn(connection)
            else:
                connection.close()
        except Exception as error:
            log.info("connection closed: %s", error)
            with suppress(Exception):
                connection.close()


def _join(threads: list[threading.Thread], until: float) -> None:
    for thread in threads:
        thread.join(max(0.0, until - time.monotonic()))
