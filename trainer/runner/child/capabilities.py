"""Capabilities: what the kernel lets some processes do, given up for ever by this one.

From ``linux/capability.h``. Root without them owns its files and nothing more. What could win them
back is to start another program, which the filter refuses.
"""

from __future__ import annotations

import struct

from trainer.runner.child.kernel import syscall

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trainer.runner.child.syscalls import Architecture

_VERSION_3 = 0x20080522
_THIS_PROCESS = 0
_NONE = bytes(2 * 3 * 4)
"""No capability in effect, permitted or inherited: two words of 32 bits each."""

_NEW_IPC = 0x08000000


def drop_capabilities(architecture: Architecture) -> bool:
    """Give up every capability; tell whether that was done."""
    try:
        syscall(architecture.capset, struct.pack("=Ii", _VERSION_3, _THIS_PROCESS), _NONE)
    except OSError:
        return False
    return True


def leave_shared_memory(architecture: Architecture) -> None:
    """Leave the memory and the queues that programs share by number, where one is let do so."""
    try:
        syscall(architecture.unshare, _NEW_IPC)
    except OSError:
        return
