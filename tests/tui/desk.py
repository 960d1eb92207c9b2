"""A desk to test screens at: real services over a small home, with a clock that stands still.

The clock stands on Saturday, 21 November 2026, at noon UTC; ``desk.clock.pass_days(1)`` moves it.
"""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from textual.pilot import Pilot
from textual.screen import Screen

from tests.tui.pilot import NARROW, piloted, until
from trainer.assembly import assemble
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import CardKey, Evidence, Rating, Review
from trainer.services.services import Services
from trainer.tui.app import TrainerApp

SHIPPED = Path(__file__).resolve().parents[2] / "problems"
PROBLEMS = {
    "hashing": ("two-sum", "group-anagrams", "encode-and-decode-strings"),
    "two-pointers": ("3sum", "two-sum-ii-input-array-is-sorted"),
    "sliding-window": (
        "best-time-to-buy-and-sell-stock",
        "longest-substring-without-repeating-characters",
    ),
}


@dataclass
class StandingClock:
    """A clock that moves only when told to."""

    now: datetime = datetime(2026, 11, 21, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_days(self, days: int) -> None:
        self.now += timedelta(days=days)

    def pass_minutes(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)


@dataclass
class Desk:
    """Open services and their clock."""

    services: Services
    clock: StandingClock = field(default_factory=StandingClock)

    def logged(self, slug: str, *outcomes: Outcome, minutes: int | None = None) -> None:
        """Log these outcomes, the last one today, each a day after the one before."""
        problem = self.services.library.problem(slug)
        for ago, outcome in zip(range(len(outcomes))[::-1], outcomes, strict=True):
            self.services.log_attempt.log(problem, outcome, minutes=minutes, day=str(ago))

    def attempted(self, slug: str, days_ago: int, rating: Rating, code: str = "") -> None:
        """Put an attempt made here into the log: solved in 7 minutes with a nudge, in 2 runs."""
        moment = self.clock.now - timedelta(days=days_ago)
        review = Review(
            id=f"{slug}-{days_ago}",
            card=CardKey(slug),
            at=moment,
            study_day=moment.date(),
            rating=rating,
            evidence=Evidence(solved=True, active_time=timedelta(minutes=7), rung=1, runs=2),
            insight="the partner is [known]",
            code=code,
        )
        self.services.log_attempt.reviews.append(review)

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
    clock = StandingClock()
    services = assemble(root / "home", catalogue or small_catalogue(root / "problems"), clock, UTC)
    if greeted:
        services.preferences.greeted()
    try:
        yield Desk(services, clock)
    finally:
        services.close()


def small_catalogue(folder: Path) -> Path:
    """Give a folder with a few of the shipped problems and the published facts."""
    for pattern, problems in PROBLEMS.items():
        for slug in problems:
            shutil.copytree(SHIPPED / pattern / slug, folder / pattern / slug)
        shutil.copy(SHIPPED / pattern / "pattern.md", folder / pattern)
    shutil.copy(SHIPPED / "lists.csv", folder)
    return folder
