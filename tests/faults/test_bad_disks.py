"""A full disk and a failing one: a sentence, nothing half-saved, and all well once it is back."""

import asyncio
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.faults.disks import a_small_disk, failing, filled, may_mount
from tests.sampling import sample
from tests.tui.attempting import begun
from tests.tui.desk import Desk, desk
from tests.tui.pilot import said, screen_text, until
from trainer.domain.log.review import CardKey, Rating
from trainer.tui.attempt.rating_screen import RatingScreen
from trainer.tui.log.log_screen import LogScreen
from trainer.tui.today.today_screen import TodayScreen

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits are for POSIX")

LONG = "# a line that takes room on the disk\n" * 4000


class Disk:
    """A place for a home, and how it goes bad."""

    def __init__(self, root: Path, bad: Callable[[], AbstractContextManager[None]]) -> None:
        self.root, self.bad = root, bad


@pytest.fixture(params=sample(["failing", "full"] if may_mount() else ["failing"], 1))
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    if request.param == "failing":
        yield Disk(tmp_path, failing)
        return
    with a_small_disk(tmp_path / "disk") as root:
        yield Disk(root, lambda: filled(root))


@contextmanager
def a_desk(disk: Disk) -> Iterator[Desk]:
    with desk(disk.root) as here:
        yield here


async def shown(pilot: Pilot[None], text: str) -> None:
    """Wait for what the screen shows by a timer; a loaded machine may take its time."""
    async with asyncio.timeout(60):
        while text not in screen_text(pilot):
            await pilot.pause(0.1)


def test_what_cannot_be_saved_stays_and_is_saved_once_the_disk_is_back(disk: Disk) -> None:
    with a_desk(disk) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            with disk.bad():
                screen.editor.text = LONG
                assert not screen.keep()
                here.pass_time(minutes=3)
                screen.editor.text = LONG + "more = 1\n"
                assert not screen.keep()
                await pilot.pause()
                assert len(said(pilot)) == 1
                assert "so nothing was saved" in said(pilot)[0]
                pilot.app.clear_notifications()
                screen.draw()
                await pilot.pause()
                assert "Not saved since 12:00. It is tried again every second" in screen_text(pilot)
                assert screen.editor.text == LONG + "more = 1\n"
            await until(pilot, lambda: "Saved again" in screen_text(pilot))
            assert "Saved again. Nothing was lost." in screen_text(pilot)

        here.at_screen(None, act)
        assert (
            here.services.study.begin(CardKey("two-sum")).session.attempt.code
            == LONG + "more = 1\n"
        )


def test_an_attempt_that_cannot_be_saved_is_left_at_the_second_press_only(disk: Disk) -> None:
    with a_desk(disk) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            with disk.bad():
                screen.editor.text = LONG
                await pilot.press("escape")
                await pilot.pause()
                assert pilot.app.screen is screen
                await pilot.press("ctrl+q")
                await pilot.pause()
                assert pilot.app.is_running
                assert said(pilot)[-1].startswith("Your code cannot be saved")
            await pilot.press("ctrl+q")

        here.at_screen(None, act)
        assert here.services.study.begin(CardKey("two-sum")).session.attempt.code == LONG


def test_a_rating_that_cannot_be_saved_is_given_again(disk: Disk) -> None:
    with a_desk(disk) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.editor.text = LONG
            await pilot.press("f10", "i", "x", "enter")
            rating = pilot.app.screen
            with disk.bad():
                await pilot.press("3")
                await pilot.pause()
                assert pilot.app.screen is rating
                assert isinstance(rating, RatingScreen)
                assert "so nothing was saved" in said(pilot)[-1]
                assert not any(sentence.startswith("Saved") for sentence in said(pilot))
            await pilot.press("3")
            await pilot.pause()
            assert isinstance(pilot.app.screen, TodayScreen)
            assert said(pilot)[-1].startswith("Saved: GOOD.")

        here.at_screen(None, act)
        [review] = here.services.study.reviews.of_card(CardKey("two-sum"))
        assert (review.rating, review.insight, review.code) == (Rating.GOOD, "x", LONG)
        assert here.services.study.unfinished() == []


def test_a_form_that_cannot_be_saved_stays_filled_in(disk: Disk) -> None:
    with a_desk(disk) as here:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press(*"Odd Jobs", "enter")
            await pilot.pause()
            await pilot.press("2")
            await pilot.pause()
            with disk.bad():
                await pilot.press("ctrl+s")
                await pilot.pause()
                shown = screen_text(pilot)
                assert "nothing was saved" in " ".join(shown.split())
                assert "Odd Jobs" in shown
            await pilot.press("ctrl+s")
            await pilot.pause()
            assert "Odd Jobs saved, HARD" in screen_text(pilot)

        here.at_screen(lambda: LogScreen(here.services), act)
        assert "odd-jobs" in here.services.library.refresh().problems
        assert here.services.study.reviews.count() == 1
