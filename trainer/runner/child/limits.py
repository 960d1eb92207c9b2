"""The limits: what this process may use of the machine, set on itself; each as far as it goes."""

from __future__ import annotations

import _thread
import os
import resource
import sys
from _signal import ITIMER_PROF, setitimer  # type: ignore[import-not-found]

from trainer.runner.child.deep import STACK

if sys.platform == "linux":
    from trainer.runner.child.kernel import prctl

MEMORY = 512 * 1024 * 1024
"""The address space in bytes, beside the stack."""

FILE_SIZE = 8 * 1024 * 1024
"""The size of any one file in bytes, that of what is printed among them."""

OPEN_FILES = 64
MOST_THREADS = 256
"""How many threads a program may have, and where it can start processes, with those of them."""

_DIE_WITH_PARENT, _KILL = 1, 9


def limit_resources(cpu_seconds: int) -> None:
    """Limit processor time, memory, files and core dumps of this process."""
    _limit("RLIMIT_CPU", cpu_seconds, cpu_seconds + 1)
    for name, value in (
        ("RLIMIT_CORE", 0),
        ("RLIMIT_AS", MEMORY + STACK),
        ("RLIMIT_FSIZE", FILE_SIZE),
        ("RLIMIT_NOFILE", OPEN_FILES),
    ):
        _limit(name, value, value)


def stop_after(processor_seconds: float) -> None:
    """Let this process be ended by SIGPROF once it has used so much more, or never (0)."""
    setitimer(ITIMER_PROF, processor_seconds)


def limit_threads() -> None:
    """Limit threads and processes where the kernel counts them for this user (not for root).

    Where it counts more than are to be seen here, as in a container, nothing could be started at
    all: then there is no such limit, and only who looks from outside counts.
    """
    if sys.platform != "linux" or os.getuid() == 0:
        return
    highest = resource.getrlimit(resource.RLIMIT_NPROC)[1]
    most = _tasks_of(os.getuid()) + MOST_THREADS
    _limit("RLIMIT_NPROC", most)
    try:
        _thread.start_new_thread(int, ())
    except RuntimeError:
        _limit("RLIMIT_NPROC", highest)
    else:
        _limit("RLIMIT_NPROC", most, most)


def die_with(parent: int) -> None:
    """Ask to be killed when the parent ends, and end if it already has."""
    if sys.platform == "linux":
        prctl(_DIE_WITH_PARENT, _KILL)
    if os.getppid() != parent:
        os._exit(1)


def _limit(name: str, soft: int, hard: int | None = None) -> None:
    """Set a limit as far as the system has and allows it."""
    kind = getattr(resource, name, None)
    if kind is None:
        return
    _, highest = resource.getrlimit(kind)
    wanted = highest if hard is None else hard
    if highest != resource.RLIM_INFINITY:
        soft, wanted = min(soft, highest), min(wanted, highest)
    try:
        resource.setrlimit(kind, (soft, wanted))
    except (ValueError, OSError):
        return


def _tasks_of(user: int) -> int:
    """Count the processes and threads that a user has.

    The folder of a process's threads belongs to its user, and has a link for each of them. In a
    box there is nothing to be seen, and nobody else to be counted.
    """
    tasks = 0
    try:
        processes = os.listdir("/proc")  # noqa: PTH208 (pathlib takes a tenth of the start)
    except OSError:
        return tasks
    for process in processes:
        try:
            folder = os.stat(f"/proc/{process}/task")  # noqa: PTH116 (the same)
        except OSError:
            continue
        if folder.st_uid == user:
            tasks += folder.st_nlink - 2
    return tasks
