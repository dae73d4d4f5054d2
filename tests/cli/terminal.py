"""A program on a pseudo-terminal that it controls, as shells need."""

from __future__ import annotations

import os
import re
import select
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

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
        import fcntl
        import pty
        import struct
        import termios

        self.text = ""
        self._handle, other = pty.openpty()
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))
        # the first terminal that the leader of a session opens controls it
        opened = 'exec 0<>"$0" 1>&0 2>&0; exec "$@"'
        self._process = subprocess.Popen(
            ["sh", "-c", opened, os.ttyname(other), *command],
            env=dict(environment),
            cwd=directory,
            start_new_session=True,
            stdin=subprocess.DEVNULL,
        )
        self._other = other

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._handle)
        os.close(self._other)

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
            ready = select.select([self._handle], [], [], _PATIENCE)[0]
            assert ready, f"{pattern!r} is not in {self.text[-2000:]!r}"
            self.text += os.read(self._handle, 65536).decode(errors="replace")
