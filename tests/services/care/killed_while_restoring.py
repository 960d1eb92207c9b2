"""Restores a backup again and again, killed at a later line each time: ``... HOME STEP``.

Prints how many kills there were and what stood in the home after each: the reviews of the log, or
the sentence of a recovery that then restored it.
"""

import os
import shutil
import signal
import sys
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import Any

from trainer.bootstrap import Bootstrap
from trainer.domain.errors import DamagedError

WATCHED = ("replacing.py", "backups.py", "presence.py", "unfinished.py", "recovery.py")


class Killer:
    """Kills this process at the n-th line of the watched files that it comes to."""

    def __init__(self, line: int) -> None:
        self.left = line

    def __call__(self, frame: FrameType, event: str, _: Any) -> "Killer | None":
        if not frame.f_code.co_filename.endswith(WATCHED):
            return None
        if event == "line":
            self.left -= 1
            if not self.left:
                os.kill(os.getpid(), signal.SIGKILL)
        return self


def killed(home: Path, line: int) -> bool:
    """Restore in a process of its own, and tell whether it was killed on the way."""
    child = os.fork()
    if not child:
        recovery = Bootstrap(home).open_recovery()
        source = recovery.path(recovery.all()[-1])
        sys.settrace(Killer(line))
        recovery.restore(source)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def found(home: Path) -> str:
    """Open the home as a start does and give what is there."""
    bootstrap = Bootstrap(home)
    try:
        services = bootstrap.open_services()
    except DamagedError as error:
        recovery = bootstrap.open_recovery()
        backup = recovery.last_good()
        assert backup is not None
        recovery.restore(recovery.path(backup))
        return str(error).partition(str(home))[2]
    reviews = services.history.reviews.count()
    assert services.recovery.fault() is None
    assert services.health.memories.differences(services.clock.scheduler) == []
    services.close()
    return f"{reviews} reviews"


def main(home: Path, step: int) -> None:
    """Kill at every ``step``-th line until one restoring gets through."""
    seen: Counter[str] = Counter()
    line, fresh = 1, home.with_name("fresh")
    shutil.copytree(home, fresh)
    while killed(home, line):
        seen[found(home)] += 1
        assert not list(home.glob(".trainer-*")), "something half-made was left"
        shutil.rmtree(home)
        shutil.copytree(fresh, home)
        line += step
    sys.stdout.write(f"{dict(seen)}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
