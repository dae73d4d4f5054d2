"""Running coroutines in tests, in each kind of event loop, so that nothing of them may be left."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

#: Seconds that a wait takes unless it is cancelled; a test ends long before.
HOUR = 3600.0

#: What makes an event loop, by the name of its kind.
LOOPS: dict[str, Any] = {"asyncio": asyncio.new_event_loop}
_eager: Any = getattr(asyncio, "eager_task_factory", None)  # since Python 3.12
if _eager is not None:

    def _eager_loop() -> asyncio.AbstractEventLoop:
        loop = asyncio.new_event_loop()
        loop.set_task_factory(_eager)
        return loop

    LOOPS["eager"] = _eager_loop
with suppress(ImportError):
    import uvloop

    LOOPS["uvloop"] = uvloop.new_event_loop


def run(main: Coroutine[Any, Any, Any], loop: str = "asyncio") -> Any:
    """Run a coroutine. No other task may run when it has ended, nor an error be logged."""
    errors: list[Any] = []

    async def bounded() -> Any:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: errors.append(context))
        async with asyncio.timeout(60):
            found = await main
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return found

    with asyncio.Runner(loop_factory=LOOPS[loop]) as runner:
        found = runner.run(bounded())
    assert errors == []
    return found


async def steps(count: int) -> None:
    """Let the other tasks run some steps."""
    for _ in range(count):
        await asyncio.sleep(0)
