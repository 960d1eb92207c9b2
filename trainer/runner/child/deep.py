"""Room for deep recursion: a thread with a stack that recursive solutions of the field fit into.

The stack is reserved and takes no memory until it is used. From 3.14 on the main thread's stack
cannot be made larger any more once Python runs, and a call through C (``functools.cache``) takes
some of it on every version.
"""

from __future__ import annotations

import _thread
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

STACK = 256 * 1024 * 1024
"""The stack in bytes."""

DEEP = 250_000
"""How many calls may be under way at once: a flood of 90,000 cells through a decorator fits."""

SHALLOW = 15_000
"""The same once a recursion went too deep: coming back from 250,000 calls takes half a second."""

_CALLS_THROUGH_C = (3, 12) <= sys.version_info < (3, 14)
"""Whether this Python counts calls through C and stops at some hundreds or thousands of them."""


def run_deep(do: Callable[[], None]) -> None:
    """Run ``do`` on a thread with a large stack, and wait for its end."""
    done = _thread.allocate_lock()
    done.acquire()

    def run() -> None:
        try:
            do()
        finally:
            done.release()

    _thread.stack_size(STACK)
    _thread.start_new_thread(run, ())
    _thread.stack_size(0)
    done.acquire()


def replace_caches(source: str) -> None:
    """Put caches without a bound on their depth in the place of those that are written in C.

    To be called while this program's own modules can still be imported.
    """
    if _CALLS_THROUGH_C and "cache" in source:
        from trainer.runner.child.caches import replace

        replace()
