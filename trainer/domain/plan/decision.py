"""A decision: what minutes, dates and retentions buy, each by a course lived with them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from trainer.domain.memory.curve import HIGHEST_RETENTION, LOWEST_RETENTION
from trainer.domain.plan.aim import Aim
from trainer.domain.plan.course import Course
from trainer.domain.settings import Settings
from trainer.domain.wording.words import minutes, short_day

_SHARES = (1 / 3, 2 / 3, 1, 4 / 3, 2)
_SHIFTS = (-14, -7, 0, 7, 14)
_RETENTIONS = (0.75, 0.80, 0.85, 0.90, 0.95)
_LEAST, _MOST = 5, 600
_HARDLY = 1.05
_EXPECTED = 0.5
"""A problem is expected to be ready with at least this chance."""


TITLES = {
    "budget": "minutes a day",
    "interview_day": "interview",
    "desired_retention": "retention",
}
"""The settings that are decided on, and what their tables are called."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a setting, in words, and the settings with it."""

    setting: str
    words: str
    settings: Settings
    is_current: bool


@dataclass(frozen=True, slots=True)
class Bought:
    """What a choice buys."""

    choice: Choice
    course: Course


@dataclass(frozen=True, slots=True)
class Decision:
    """What every choice buys; ``aim`` is what holds now and ``current`` its course."""

    aim: Aim
    current: Course
    bought: Sequence[Bought]

    def of(self, setting: str) -> list[Bought]:
        """Give the choices of one setting, in their order."""
        return [one for one in self.bought if one.choice.setting == setting]

    @property
    def warnings(self) -> list[str]:
        """What the ends of the tables show, each in a sentence."""
        found = []
        if self.aim.interview_day and self.current.ready < self.current.begun / 2:
            found.append(
                "Less than half of what you begin is expected to be ready: more minutes or fewer "
                "lists would change that."
            )
        budgets = self.of("budget")
        most = max((one.course.ready for one in budgets), default=0.0)
        if budgets and most < _HARDLY * self.current.ready:
            found.append("More minutes a day would hardly make more problems ready.")
        if self.aim.interview_day is None and self.aim.threshold >= _RETENTIONS[-1]:
            found.append(
                f"At a retention of {self.aim.threshold:.0%} most minutes go into what you know."
            )
        return found


def choices(aim: Aim) -> Iterator[Choice]:
    """Give what there is to choose: minutes, and the date, or without one the retention."""
    settings = aim.settings
    for share in _SHARES:
        wanted = settings.budget if share == 1 else _rounded(share * settings.budget)
        yield _choice("budget", minutes(wanted), settings, budget=wanted)
    if aim.interview_day is None:
        for retention in sorted({*_RETENTIONS, settings.desired_retention}):
            if LOWEST_RETENTION <= retention <= HIGHEST_RETENTION:
                words = f"{retention:.0%}"
                yield _choice("desired_retention", words, settings, desired_retention=retention)
        return
    for shift in _SHIFTS:
        day = aim.interview_day + timedelta(days=shift)
        if day > aim.day:
            yield _choice("interview_day", short_day(day, aim.day), settings, interview_day=day)


def not_expected(course: Course) -> list[str]:
    """Give the slugs of what is begun or will be and is not expected to be ready."""
    return sorted(slug for slug, chance in course.chances.items() if chance < _EXPECTED)


def levers_in_words(decision: Decision) -> str:
    """Give in a sentence what the two honest levers do: minutes, and scope."""
    more = [
        one
        for one in decision.of("budget")
        if one.choice.settings.budget > decision.aim.settings.budget
    ]
    if not more:
        return ""
    gained = round(more[0].course.ready - decision.current.ready)
    return (
        f"With {more[0].choice.words} a day about {max(0, gained)} more would be. Fewer lists "
        "in scope would help too."
    )


def _choice(setting: str, words: str, settings: Settings, **value: object) -> Choice:
    changed = replace(settings, **value)  # type: ignore[arg-type]
    return Choice(setting, words, changed, changed == settings)


def _rounded(budget: timedelta) -> timedelta:
    nearest = 5 * round(budget / timedelta(minutes=5))
    return timedelta(minutes=min(max(_LEAST, nearest), _MOST))
