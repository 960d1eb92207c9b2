"""A desk to test screens at: a small world with a few shipped problems, and the app in it.

The clock stands on Saturday, 21 November 2026, at noon; ``desk.pass_time(days=1)`` moves it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from textual.pilot import Pilot
from textual.screen import Screen

from tests.small_world import World, a_few_shipped, shared
from tests.tui.pilot import NARROW, piloted, until
from trainer.tui.app import TrainerApp

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


class Desk(World):
    """A world with the app to look at it."""

    def at_screen(
        self,
        make_screen: Callable[[], Screen[None]] | None,
        act: Callable[[Pilot[None]], Awaitable[None]],
        size: tuple[int, int] = NARROW,
    ) -> None:
        """Run the app, go to a screen (``None``: stay at today), and act there."""
        asyncio.run(self._at_screen(make_screen, act, size))

    async def _at_screen(
        self,
        make_screen: Callable[[], Screen[None]] | None,
        act: Callable[[Pilot[None]], Awaitable[None]],
        size: tuple[int, int],
    ) -> None:
        app = TrainerApp(lambda: self.services)
        async with piloted(app, size) as pilot:
            await until(pilot, lambda: app.services is not None)
            if make_screen is not None:
                await app.push_screen(make_screen())
                await pilot.pause()
            await act(pilot)


@contextmanager
def desk(root: Path, *, catalogue: Path | None = None, greeted: bool = True) -> Iterator[Desk]:
    """Give a desk with a few shipped problems (or a whole catalogue), and close it in the end."""
    here = Desk(root / "home", catalogue or shared(a_few_shipped), NOON)
    with here.at_work() as services:
        if greeted:
            services.preferences.greeted()
            here.know_the_offers()
        yield here
