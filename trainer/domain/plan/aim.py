"""The aim of the plan: how long ahead it looks, and how far a memory may sink before a review."""

from dataclasses import dataclass
from datetime import date, timedelta

from trainer.domain.memory.curve import FAR
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.problem.problem import Problem
from trainer.domain.settings import Settings


@dataclass(frozen=True, slots=True)
class Aim:
    """A study day, and what the learner's settings ask of it."""

    day: date
    settings: Settings

    @property
    def interview_day(self) -> date | None:
        """The day of the interview, ``None`` where there is none to come."""
        day = self.settings.interview_day
        return None if day is None or day < self.day else day

    @property
    def days_left(self) -> int | None:
        """The days until the interview, at least 1; ``None`` where there is none to come."""
        return None if self.interview_day is None else max(1, (self.interview_day - self.day).days)

    @property
    def threshold(self) -> float:
        """The expected recall at which a review is due."""
        return self.settings.desired_retention if self.interview_day is None else FAR

    @property
    def budget_minutes(self) -> float:
        """The minutes of a day."""
        return self.settings.budget / timedelta(minutes=1)

    def keeps_up(self, problem: Problem) -> bool:
        """Tell whether a problem that is begun is reviewed: what is out of scope waits for the
        interview to be over.
        """
        scope = self.settings.scope
        return not scope or self.interview_day is None or bool(problem.lists & scope)

    def scheduler(self, speed: float) -> Scheduler:
        """Give the scheduler that says what is due by this aim, for a speed of forgetting."""
        return Scheduler(self.threshold, speed)
