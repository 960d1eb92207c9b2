"""Ending a use case by SIGKILL, at one of its write points or at any moment, or by a power cut."""

import os
import random
import shutil
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.found import faults_found
from tests.faults.learner import Learner, lines_said, saying_into
from tests.faults.lived import a_lived_home
from tests.faults.power import Disk
from tests.faults.traced import Watch
from tests.faults.use_cases import USE_CASES

_POWER_CUTS = 2
"""So often each recorded use case is cut short: the disk that is left is put together each time."""


@dataclass(frozen=True)
class Grounds:
    """A home that was lived in and its catalogue; each run gets a copy of the home."""

    root: Path
    home: Path
    catalogue: Path
    written: frozenset[str]

    def faults_in(self, home: Path, said: list[list[str]]) -> list[str]:
        """Give what is wrong in a copy, after this was said; all that was there before counts."""
        return faults_found(home, self.catalogue, [*(["review", it] for it in self.written), *said])

    @contextmanager
    def copy(self) -> Iterator[Path]:
        """Give a copy of the home for one run."""
        with TemporaryDirectory(dir=self.root) as folder:
            shutil.copytree(self.home, Path(folder) / "home", symlinks=True)
            yield Path(folder) / "home"


@contextmanager
def grounds() -> Iterator[Grounds]:
    """Make the home and give the place where damage is done to it."""
    with TemporaryDirectory(prefix="trainer-faults-") as folder:
        root = Path(folder).resolve()
        yield Grounds(root, *a_lived_home(root))


def write_points(place: Grounds, name: str) -> int:
    """Give the number of calls that write below the home while a use case runs to its end."""
    with place.copy() as home, _pipe() as (said, hear):
        watch = _left_alone(place, home, name, said)
        assert hear(), f"{name} says nothing"
        return len(watch.calls)


def killed_at(place: Grounds, name: str, point: int) -> list[str]:
    """End a use case before its write with this number (from 0); give the faults found then."""
    with place.copy() as home, _pipe() as (said, hear):
        watch = Watch(_work(place, home, name, said), _below(home))
        watch.run(point)
        assert not watch.survived, f"{name} has no write point {point}"
        return place.faults_in(home, hear())


def killed_somewhere(place: Grounds, name: str, seed: str) -> list[str]:
    """End a use case at a moment that is drawn by lot; give the faults found then."""
    with place.copy() as home, _pipe() as (said, hear):
        work = _work(place, home, name, said)
        child = os.fork()
        if child == 0:
            _do(work)
        time.sleep(random.Random(seed).uniform(0.01, 0.25))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return place.faults_in(home, hear())


def without_power(place: Grounds, name: str, seed: str) -> list[str]:
    """Cut the power at some moments of a use case, drawn by lot; give the faults found then."""
    lots, faults = random.Random(seed), []
    with place.copy() as home, _pipe() as (said, hear):
        speaking = str(Path(f"/proc/self/fd/{said}").readlink())
        watch = _left_alone(place, home, name, said, speaking)
        lines = hear()
        for _ in range(_POWER_CUTS):
            calls = watch.calls[: lots.randrange(len(watch.calls) + 1)]
            told = lines[: sum(call.path == speaking for call in calls)]
            with TemporaryDirectory(dir=home.parent) as folder:
                disk = Disk(home, before=place.home)
                disk.take(calls)
                disk.left_over(Path(folder), lots)
                faults += place.faults_in(Path(folder), told)
    return faults


def _left_alone(place: Grounds, home: Path, name: str, said: int, speaking: str = "") -> Watch:
    wanted = _below(home)
    watch = Watch(_work(place, home, name, said), lambda path: path == speaking or wanted(path))
    watch.run()
    assert watch.survived, f"{name} does not even end when it is left alone"
    return watch


def _work(place: Grounds, home: Path, name: str, said: int) -> Callable[[], None]:
    learner = Learner(home, place.catalogue, saying_into(said))
    return lambda: USE_CASES[name](learner)


def _do(work: Callable[[], None]) -> None:
    status = 1
    try:
        work()
        status = 0
    finally:
        if status:
            traceback.print_exc()
        os._exit(status)


def _below(home: Path) -> Callable[[str], bool]:
    return lambda path: path.startswith(f"{home}/")


@contextmanager
def _pipe() -> Iterator[tuple[int, Callable[[], list[list[str]]]]]:
    """Give where the process speaks to, and what gives all that it said."""
    ear, mouth = os.pipe()

    def hear() -> list[list[str]]:
        with suppress(BlockingIOError):
            return lines_said(os.read(ear, 65536))
        return []

    os.set_blocking(ear, False)
    try:
        yield mouth, hear
    finally:
        os.close(ear)
        os.close(mouth)
