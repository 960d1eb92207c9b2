"""A disk that is full or read-only, a home of another user: all that only reads works."""

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from textual.pilot import Pilot

from tests.faults.disks import a_small_disk, filled, needs_a_disk_of_its_own
from tests.faults.harmed import said
from tests.house.source import ROOT
from tests.small_world import World, a_catalogue, a_world, shared
from tests.tui.pilot import NARROW, piloted, screen_text, until
from tests.tui.pilot import said as notified
from trainer.domain.errors import UnwritableError
from trainer.files.unfinished import sync
from trainer.tui.app import TrainerApp

LOOKS = (("due",), ("today",), ("history",), ("stats",), ("export", "-"))
AS_NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")


@contextmanager
def read_only(disk: Path) -> Iterator[None]:
    """Let a disk be one that only reads, for a while."""
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    try:
        yield
    finally:
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)


Way = tuple[str, Callable[[Path], AbstractContextManager[None]]]


@pytest.fixture(params=[("full", filled), ("read-only", read_only)], ids=["full", "read-only"])
def way(request: pytest.FixtureRequest) -> Way:
    """Give how a disk may not be written, in the word that is said of it."""
    found: Way = request.param
    return found


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with a_small_disk(tmp_path / "disk") as place:
        yield place


def killed(disk: Path) -> Path:
    """Give a home as a kill leaves it: the last review stands in the journal only."""
    with a_world(disk / "lived") as world:
        world.log("any-repeat", "solved", minutes=9)
        home = disk / "home"
        for folder in ("", "problems", "work", "cache", "runs"):
            (home / folder).mkdir(mode=0o700)
        for name in ("trainer.db", "trainer.db-wal"):
            (home / name).write_bytes((world.home / name).read_bytes())
    sync(home)
    return home


@needs_a_disk_of_its_own
def test_all_that_only_reads_works_and_says_why_nothing_is_kept(disk: Path, way: Way) -> None:
    home, (word, unwritable) = killed(disk), way
    with unwritable(disk):
        for words in LOOKS:
            status, data, talk = said(home, *words)
            assert (status, data != "") == (0, True), (words, talk)
            assert words == ("due",) or f" is {word}" in talk
        assert '"any-repeat"' in said(home, "export", "-")[1]
        status, data, _ = said(home, "doctor")
        assert status == 1
        assert f" is {word}" in data


@needs_a_disk_of_its_own
def test_what_cannot_be_kept_is_refused_in_a_sentence(disk: Path, way: Way) -> None:
    home, (word, unwritable) = killed(disk), way
    with unwritable(disk):
        world = World(home, shared(a_catalogue))
        with world.at_work() as services:
            with pytest.raises(UnwritableError, match=f" is {word}, so nothing was saved"):
                world.log("odd-pair")
            assert services.log_attempt.reviews.count() == 1
    with World(home, shared(a_catalogue)).at_work() as services:
        assert services.log_attempt.reviews.count() == 1


@needs_a_disk_of_its_own
def test_the_screens_show_what_there_is_and_say_why_nothing_is_kept(disk: Path, way: Way) -> None:
    home, (word, unwritable) = killed(disk), way
    world = World(home, shared(a_catalogue))

    async def look() -> None:
        app = TrainerApp(world.start, open_recovery=world.ways_back)
        async with piloted(app, NARROW) as pilot:
            await until(pilot, lambda: app.services is not None)
            await pilot.pause()
            assert any(f" is {word}" in sentence for sentence in notified(pilot))
            await _history_is_shown(pilot)

    with unwritable(disk):
        asyncio.run(look())


async def _history_is_shown(pilot: Pilot[None]) -> None:
    if len(pilot.app.screen_stack) > 1:
        await pilot.press("escape")
    await pilot.press("h")
    await pilot.pause()
    assert "Any Repeat" in screen_text(pilot)


@needs_a_disk_of_its_own
@pytest.mark.skipif(sys.platform == "win32", reason="there is no setpriv")
def test_a_home_of_another_user_is_read_by_an_ordinary_one() -> None:
    with TemporaryDirectory() as folder:
        home = killed(Path(folder))
        for place in (Path(folder), home, *home.iterdir()):
            place.chmod(0o755 if place.is_dir() else 0o644)
        data, talk = as_nobody("--home", str(home), "history")
        assert "any-repeat" in data, talk
        assert "may not be written" in talk
        home.chmod(0o700)
        for words in (("due",), ("history",)):
            data, talk = as_nobody("--home", str(home), *words)
            assert data == ""
            assert "unexpected" not in talk
            assert "permissions" in talk or "TRAINER_HOME" in talk


def as_nobody(*words: str) -> tuple[str, str]:
    """Run the program as an ordinary user; give its data and its talk."""
    command = [*AS_NOBODY, sys.executable, "-B", "-m", "trainer", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode and "trainer:" not in done.stderr:
        pytest.skip("nobody may not run the program here")
    return done.stdout, done.stderr
