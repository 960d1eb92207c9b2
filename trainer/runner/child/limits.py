"""The limits: what this process may use of the machine, set on itself; each as far as it goes."""

from __future__ import annotations

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
PROCESSES_MORE = 128
"""How many processes and threads beyond those that the user already has."""

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


def limit_processes() -> None:
    """Limit processes and threads where the kernel counts them for this user (not for root)."""
    if sys.platform == "linux" and os.getuid() != 0:
        most = _tasks_of(os.getuid()) + PROCESSES_MORE
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
    """Count the processes and threads that a user has."""
    tasks = 0
    for process in os.scandir("/proc"):
        try:
            if process.name.isdigit() and process.stat().st_uid == user:
                tasks += len(list(os.scandir(f"{process.path}/task")))
        except OSError:
            continue
    return tasks
