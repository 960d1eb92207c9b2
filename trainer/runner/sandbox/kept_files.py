"""Files that a process keeps although their names are gone: open, or mapped into its memory.

See ``proc_pid_fd`` and ``proc_pid_maps`` of the kernel's manual pages.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path

from trainer.runner.child.limits import FILE_SIZE

_BLOCK = 512
_GONE = " (deleted)"
_FIELDS = 5
"""The fields of a mapping before its path; the last of them is the number of the file."""


def bytes_kept(process: int, folder: Path) -> int:
    """Give how many bytes of deleted files a process holds, those of ``folder`` where it maps them.

    Of a file that is only mapped the size is not told: it counts as the largest that there may be.
    Memory that has a descriptor is such a file as well. Where the system says nothing this is 0.
    """
    opened: dict[int, int] = {}
    mapped: set[int] = set()
    with suppress(OSError):
        for descriptor in os.scandir(f"/proc/{process}/fd"):
            with suppress(OSError):
                status = descriptor.stat()
                if stat.S_ISREG(status.st_mode) and status.st_nlink == 0:
                    opened[status.st_ino] = status.st_blocks * _BLOCK
    with suppress(OSError):
        for line in Path(f"/proc/{process}/maps").read_text(errors="replace").splitlines():
            if line.endswith(_GONE) and f" {folder}/" in line:
                mapped.add(int(line.split(None, _FIELDS)[_FIELDS - 1]))
    return sum(opened.values()) + FILE_SIZE * len(mapped - opened.keys())
