"""A program on a pseudo-terminal."""

from __future__ import annotations

import os
import re
import select
import signal
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

#: Seconds without the expected output after which a test fails.
_PATIENCE = 20


class Terminal:
    """Runs a program on a pseudo-terminal; ends it at the end of the block.

    Args:
        command: the program with its arguments.
        environment: its environment.
        directory: its working directory.
    """

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], directory: Path
    ) -> None:
        import pty

        self.text = ""
        self._pid, self._handle = pty.fork()
        if self._pid == 0:  # the child
            os.chdir(directory)
            os.execvpe(command[0], [*command], dict(environment))
        import fcntl
        import struct
        import termios

        fcntl.ioctl(self._handle, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        os.close(self._handle)
        if self._pid:
            os.kill(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)

    def type(self, text: str) -> None:
        """Type a text."""
        os.write(self._handle, text.encode())

    def expect(self, pattern: str) -> re.Match[str]:
        """Wait for an output, and forget what came before its end."""
        while True:
            found = re.search(pattern, self.text)
            if found is not None:
                self.text = self.text[found.end() :]
                return found
            data = self._read()
            assert data, f"{pattern!r} is not in {self.text[-2000:]!r}"
            self.text += data

    def end(self) -> int:
        """Wait for the end of the program; its exit code."""
        while data := self._read():
            self.text += data
        _, status = os.waitpid(self._pid, 0)
        self._pid = 0
        return os.waitstatus_to_exitcode(status)

    def _read(self) -> str:
        if not select.select([self._handle], [], [], _PATIENCE)[0]:
            return ""
        try:
            return os.read(self._handle, 65536).decode(errors="replace")
        except OSError:  # the program has ended
            return ""
