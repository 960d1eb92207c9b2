"""The fence: this process tries on itself what the kernel offers, and says what holds.

Held by Landlock and seccomp it reads what Python needs, writes in its own folder, and makes no
system call but those on a list. Where one of the two is missing the other still holds. What is told
is what was tried: a door that should be shut is pushed.
"""

from __future__ import annotations

import os
import sys

if sys.platform == "linux":
    from trainer.runner.child.capabilities import drop_capabilities, leave_shared_memory
    from trainer.runner.child.kernel import syscall
    from trainer.runner.child.landlock import confine
    from trainer.runner.child.seccomp import refuse_all_but_the_allowed
    from trainer.runner.child.syscalls import Architecture, architecture_of

SHARED = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/nix/store", "/gnu/store")
SYSTEM = ("/etc/ld.so.cache", "/etc/localtime", "/usr/share/zoneinfo")
DEVICES = ("/dev/null", "/dev/urandom")
"""Where Python, its libraries and the facts of the system lie, and what can be read and written."""

_64_BITS = 2**32


def hold(folder: str, newest_abi: int) -> tuple[int, bool]:
    """Fence this process in; give Landlock's ABI (0: none) and whether the seccomp filter holds.

    Of Landlock no more is used than ABI ``newest_abi`` has.
    """
    if sys.platform != "linux":
        return 0, False
    library = f"{sys.base_exec_prefix}/{sys.platlibdir}"
    readable = [*sys.path, library, *SHARED, *SYSTEM]
    architecture = architecture_of(os.uname().machine) if sys.maxsize > _64_BITS else None
    if architecture is None:
        return confine(readable, [folder], DEVICES, newest_abi), False
    leave_shared_memory(architecture)
    dropped = drop_capabilities(architecture)
    abi = confine(readable, [folder], DEVICES, newest_abi)
    filtered = refuse_all_but_the_allowed(architecture)
    return (
        0 if _sees_elsewhere() else abi,
        dropped and filtered and not _makes_other_calls(architecture),
    )


def _sees_elsewhere() -> bool:
    """Tell whether a folder that is none of its own can be read."""
    try:
        os.close(os.open("/", os.O_RDONLY | os.O_DIRECTORY))
    except OSError:
        return False
    return True


def _makes_other_calls(architecture: Architecture) -> bool:
    """Tell whether a call that is not on the list is made; it asks for nothing."""
    try:
        syscall(architecture.unshare, 0)
    except OSError:
        return False
    return True
