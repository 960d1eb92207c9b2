"""Disks that fill up and disks that fail, for real: a small one, and a size that is forbidden."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

if sys.platform != "win32":
    import resource


def may_mount() -> bool:
    """Tell whether a disk may be mounted here."""
    return sys.platform == "linux" and os.geteuid() == 0


needs_a_disk_of_its_own = pytest.mark.skipif(not may_mount(), reason="only root may mount a disk")


@contextmanager
def a_small_disk(place: Path, size: str = "3m") -> Iterator[Path]:
    """Give a folder that is a disk of its own."""
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", place], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)


@contextmanager
def filled(disk: Path) -> Iterator[None]:
    """Leave no room on a disk for a while."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for length in (65536, 4096, 1):
            try:
                while file.write(b"\0" * length):
                    pass
            except OSError:
                continue
    yield
    ballast.unlink()


@contextmanager
def failing() -> Iterator[None]:
    """Let every write to any file of this process fail for a while."""
    now, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (now, most))
