"""The fence: this process tries on itself what the kernel offers, and says what holds.

Held by Landlock and seccomp it reads what Python needs, writes in its own folder, and starts no
process, opens no socket and signals nobody. Where one of the two is missing the other still holds.
"""

from __future__ import annotations

import sys

if sys.platform == "linux":
    from trainer.runner.child.landlock import confine
    from trainer.runner.child.seccomp import refuse_processes_and_sockets

SHARED = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/nix/store", "/gnu/store")
SYSTEM = ("/etc/ld.so.cache", "/etc/localtime", "/usr/share/zoneinfo")
DEVICES = ("/dev/null", "/dev/urandom")
"""Where Python, its libraries and the facts of the system lie, and what can be read and written."""


def hold(folder: str) -> tuple[int, bool]:
    """Fence this process in; give Landlock's ABI (0: none) and whether the seccomp filter holds."""
    if sys.platform != "linux":
        return 0, False
    library = f"{sys.base_exec_prefix}/{sys.platlibdir}"
    readable = [*sys.path, library, *SHARED, *SYSTEM]
    return confine(readable, [folder], DEVICES), refuse_processes_and_sockets()
