"""The box: bubblewrap around a child, so that only what Python needs is there at all.

A box has its own file system (read-only but for one small folder in memory), processes, network
and names; it holds neither ``/proc`` nor a device but two. See the manual page of ``bwrap``.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import trainer
from trainer.domain.text import clean_line
from trainer.runner.child.fence import DEVICES, SHARED, SYSTEM
from trainer.runner.sandbox.quota import ROOM

FOLDER = "/box"
"""The only folder in a box that can be written to; it lies in memory."""

FIRST_PROCESS = 1
"""The parent of the program in a box: bubblewrap's own, with which all others in it end."""

_PROBE_SECONDS = 10.0
_APART = (
    "--unshare-all",
    "--die-with-parent",
    "--new-session",
    *("--cap-drop", "ALL"),
    *("--hostname", "box"),
)
_PYTHON = Path(sys.executable).resolve()
_PACKAGE = Path(trainer.__file__).parent
_OWN_MODULES = ("__init__.py", "structures.py", "__pycache__", "runner")
"""What the child imports of the program: neither problems nor answers are among it."""


def boxed(program: Sequence[str], environment: dict[str, str], news: int) -> list[str]:
    """Give the command that runs a program of Python in a box.

    The environment is all that the program is given; the descriptor ``news`` is told of the box.
    """
    variables = [word for name, value in environment.items() for word in ("--setenv", name, value)]
    return [
        *(_bubblewrap(), *_APART, "--clearenv", *variables, "--info-fd", str(news)),
        *_file_system(),
        *("--size", str(ROOM), "--tmpfs", FOLDER, "--remount-ro", "/", "--chdir", FOLDER),
        *("--", str(_PYTHON), *program),
    ]


@cache
def why_there_is_none() -> str:
    """Give in a sentence why there is no box on this machine, "" if there is; tried once."""
    if sys.platform != "linux":
        return "No box: it needs Linux."
    if shutil.which("bwrap") is None:
        return "No box: bubblewrap (bwrap) is not installed."
    try:
        tried = subprocess.run(
            boxed(["-S", "-c", ""], {}, news=2),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PROBE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"No box: bubblewrap could not be tried ({type(error).__name__})."
    if tried.returncode == 0:
        return ""
    lines = tried.stderr.decode("utf-8", "replace").strip().splitlines()
    said = clean_line(lines[-1] if lines else f"exit status {tried.returncode}", 200)
    return f"No box: bubblewrap does not work here ({said.removesuffix('.')})."


def forget() -> None:
    """Forget what was found, so that it is looked for again."""
    why_there_is_none.cache_clear()
    _bubblewrap.cache_clear()


@cache
def _bubblewrap() -> str:
    return shutil.which("bwrap") or "bwrap"


def _file_system() -> Iterator[str]:
    """Give the arguments that bind what Python needs to read, where it lies outside."""
    for path in _needed():
        if path.is_symlink() and str(path) in SHARED:
            yield from ("--symlink", str(path.readlink()), str(path))
        else:
            yield from ("--ro-bind-try", str(path), str(path))
    for device in DEVICES:
        yield from ("--dev-bind", device, device)


def _needed() -> list[Path]:
    """Give the paths in a box, each once, in an order in which none hides another."""
    libraries = Path(sys.base_exec_prefix, sys.platlibdir)
    python = (_PYTHON, libraries, Path(os.__file__).parent)
    own = (_PACKAGE / name for name in _OWN_MODULES)
    return sorted({*map(Path, (*SHARED, *SYSTEM)), *python, *own})
