"""Deciding: what the plan comes to, and what minutes, dates and retentions buy."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from trainer.domain.plan.aim import Aim
from trainer.domain.plan.course import Course, lived
from trainer.domain.plan.decision import Bought, Choice, Decision, choices
from trainer.domain.plan.planner import Planner
from trainer.domain.stats.forecast.estimate import again_at_first_sight
from trainer.services.clock import Clock
from trainer.services.memo import Memo
from trainer.services.planning import Planning
from trainer.storage.views.answers import Answers

Told = Callable[[int, int], None]
"""Is told how many courses of how many are lived."""


@dataclass
class Deciding:
    """Lives courses with the learner's own cards; nothing here changes anything."""

    planning: Planning
    answers: Answers
    clock: Clock

    def __post_init__(self) -> None:
        self._course: Memo[Planner, date, float, Course] = Memo(_lived)

    def course(self) -> Course:
        """Give what the plan comes to as the settings are."""
        return self._course(*self._given())

    def decision(self, told: Told | None = None) -> Decision:
        """Give what each choice buys; ``told`` hears after every course."""
        aim, (planner, day, again) = self.clock.aim, self._given()
        known = [choice for choice in choices(aim) if not choice.is_current]
        current = self.course()
        bought: dict[str, Bought] = {}
        for number, choice in enumerate(known, 1):
            with_it = _with(planner, choice, day)
            bought[_key(choice)] = Bought(choice, lived(with_it, day, again))
            if told is not None:
                told(number, len(known))
        return Decision(
            aim,
            current,
            [bought.get(_key(choice)) or Bought(choice, current) for choice in choices(aim)],
        )

    def _given(self) -> tuple[Planner, date, float]:
        again = again_at_first_sight(*self.answers.first_sights())
        return self.planning.planner(), self.clock.today(), again


def _lived(planner: Planner, day: date, again: float) -> Course:
    return lived(planner, day, again)


def _with(planner: Planner, choice: Choice, day: date) -> Planner:
    scheduler = Aim(day, choice.settings).scheduler(planner.scheduler.speed)
    return replace(planner, settings=choice.settings, scheduler=scheduler)


def _key(choice: Choice) -> str:
    return f"{choice.setting} {choice.words}"
