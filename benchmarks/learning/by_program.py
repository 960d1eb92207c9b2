"""The program itself, lived by through its own services, in a home and a database of its own."""

from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from benchmarks.learning.course import Course, OldSolve
from benchmarks.learning.fsrs6 import AGAIN, EASY, GOOD, HARD
from benchmarks.learning.learner import Attempt
from benchmarks.learning.world import CATALOGUE, Task, World
from trainer.assembly import assemble
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.plan.today import Today
from trainer.domain.problem.problem import Level, Origin, Problem

FIRST_MORNING = datetime(2026, 1, 5, 9, tzinfo=UTC)
IN_MEMORY = Path("/dev/shm")
OUTCOMES = {
    AGAIN: Outcome.LOOKED_UP,
    HARD: Outcome.HINTED,
    GOOD: Outcome.SOLVED,
    EASY: Outcome.SOLVED_FAST,
}
_MINUTE = timedelta(minutes=1)


class ProgramPolicy:
    """Does what Today says, from the top, and asks for one more while there is time.

    Its home goes when ``left`` is. With an ``index`` of the catalogue it need not make its own.
    """

    def __init__(
        self, world: World, course: Course, left: ExitStack, index: Path | None = None
    ) -> None:
        place = IN_MEMORY if IN_MEMORY.is_dir() else None
        folder = left.enter_context(TemporaryDirectory(prefix="learning-", dir=place))
        self._world, self._now = world, FIRST_MORNING
        self._date: int | None = None
        home = Path(folder) / "home"
        if index is not None:
            copytree(index, home / "cache")
        self._services = assemble(home, CATALOGUE, lambda: self._now, UTC)
        left.callback(self._services.close)
        elsewhere = [_elsewhere(task) for task in world.tasks.values() if not task.shipped]
        self._services.library.logged.add_all(elsewhere, FIRST_MORNING)
        self._services.preferences.change("budget", str(course.minutes))
        self._today: Today | None = None

    def remember(self, old: OldSolve) -> None:
        """Log it with its day."""
        day = (FIRST_MORNING + timedelta(days=old.day)).date()
        log = self._services.log_attempt
        log.log(self._problem(old.task), OUTCOMES[old.rating], day=day.isoformat())

    def begin(self, day: int, date: int | None) -> None:
        """Move the clock, change the interview day if it is another one, and look at Today."""
        self._now = FIRST_MORNING + timedelta(days=day)
        if date != self._date:
            on = (FIRST_MORNING + timedelta(days=date)).date().isoformat() if date else ""
            self._services.preferences.change("interview_day", on, self._now.date())
            self._date = date
        self._today = self._services.planning.today()

    def choose(self, _: float) -> Task | None:
        """Give the first open item if half of it still fits; the program counts the minutes."""
        today = self._today
        if today is None or today.budget - today.spent < _MINUTE:
            return None
        if not today.open_items:
            today = self._today = self._services.planning.extend()
        if not today.open_items:
            return None
        first = today.open_items[0]
        fits = today.budget - today.spent >= first.item.time / 2
        return self._world.tasks[first.problem.slug] if fits else None

    def note(self, task: Task, attempt: Attempt) -> None:
        """Log it, let the time pass, and look at Today again."""
        self._now += attempt.minutes * _MINUTE
        outcome = OUTCOMES[attempt.rating]
        self._services.log_attempt.log(self._problem(task), outcome, minutes=attempt.minutes)
        self._today = self._services.planning.today()

    @property
    def phase(self) -> str:
        """The phase that Today says."""
        return str(self._today.standing.phase) if self._today else ""

    @property
    def believed(self) -> int:
        """How many Today says are ready."""
        return self._today.standing.ready if self._today else 0

    def _problem(self, task: Task) -> Problem:
        """Give the problem as the program knows it, or as somebody logs one from elsewhere."""
        return self._services.library.catalogue.problems.get(task.slug) or _elsewhere(task)


def _elsewhere(task: Task) -> Problem:
    level = Level(task.level)
    return Problem(
        slug=task.slug,
        title=task.slug.replace("-", " ").title(),
        level=level,
        pattern=task.pattern,
        origin=Origin.LOGGED,
        target_time=timedelta(minutes=level.usual_minutes),
    )
