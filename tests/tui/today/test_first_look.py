"""The plan that is kept stands there before the log is open, and keys wait for it."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from threading import Event

from tests.small_world import World
from tests.tui.desk import desk
from tests.tui.pilot import PatientPilot, screen_text, until
from trainer.services.first_look import FirstLook, first_look
from trainer.services.services import Services
from trainer.tui.app import TrainerApp
from trainer.tui.attempt.attempt_screen import AttemptScreen
from trainer.tui.library.library_screen import LibraryScreen
from trainer.tui.today.plan_list import PlanList


class SlowStart:
    """A program whose use cases open only when they may."""

    def __init__(self, world: World) -> None:
        self.may_open = Event()
        self._world = world
        self.app = TrainerApp(self._open, first_look=self._look)

    def run(self, act: Callable[[PatientPilot], Awaitable[None]]) -> None:
        """Run it, and act as soon as the first picture stands."""

        async def run() -> None:
            try:
                async with self.app.run_test(size=(80, 24)) as pilot:
                    await act(PatientPilot(pilot.app))
            finally:
                self.may_open.set()

        asyncio.run(run())

    def _open(self) -> Services:
        assert self.may_open.wait(60)
        return self._world.start()

    def _look(self) -> FirstLook | None:
        world = self._world
        home = world.home
        return first_look(home / "trainer.db", home / "cache", world.catalogue, world.moment)


def test_the_kept_plan_is_shown_before_the_log_is_open(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        planned = at.services.planning.today().items
        start = SlowStart(at)

        async def act(pilot: PatientPilot) -> None:
            await until(pilot, lambda: planned[0].problem.title in screen_text(pilot))
            assert f"{len(planned)} to do" in screen_text(pilot)
            assert start.app.services is None
            await pilot.press("down")
            start.may_open.set()
            await until(pilot, lambda: start.app.services is not None)
            assert start.app.today.query_one(PlanList).highlighted == 1

        start.run(act)


def test_enter_on_the_kept_plan_begins_as_soon_as_the_log_is_open(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        title = at.services.planning.today().items[0].problem.title
        start = SlowStart(at)

        async def act(pilot: PatientPilot) -> None:
            await until(pilot, lambda: title in screen_text(pilot))
            await pilot.press("enter")
            start.may_open.set()
            await until(pilot, lambda: isinstance(start.app.screen, AttemptScreen))

        start.run(act)


def test_without_a_kept_plan_the_start_says_what_it_does(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        start = SlowStart(at)

        async def act(pilot: PatientPilot) -> None:
            await until(pilot, lambda: "Opening" in screen_text(pilot))
            assert not start.app.today.query_one(PlanList).display
            start.may_open.set()
            await until(pilot, lambda: "Opening" not in screen_text(pilot))

        start.run(act)


def test_a_key_that_leads_to_another_screen_waits_for_the_log(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        start = SlowStart(at)

        async def act(pilot: PatientPilot) -> None:
            await pilot.press("b")
            assert start.app.screen is start.app.today
            start.may_open.set()
            await until(pilot, lambda: isinstance(start.app.screen, LibraryScreen))

        start.run(act)
