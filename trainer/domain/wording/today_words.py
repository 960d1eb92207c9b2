"""The lines of Today in words, each in its forms from the longest to the shortest."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from trainer.domain.plan.plan import Phase
from trainer.domain.wording.plan_words import FINAL_ROUND
from trainer.domain.wording.words import count, minutes, span

if TYPE_CHECKING:
    from trainer.domain.plan.aim import Aim
    from trainer.domain.plan.course import Course
    from trainer.domain.plan.today import Today

_MINUTE = timedelta(minutes=1)
_ASK_FOR_A_DATE = range(6, 14)
"""From the seventh day on, for a week, Today says what a date is good for."""

_LOOK_BACK_DAYS = 7
"""For so many days after an interview Today asks how it was."""


class Ways(NamedTuple):
    """What begins an item, logs an attempt and sets the date: keys, or commands."""

    begin: str
    log: str
    date: str


def to_do_in_words(today: Today) -> tuple[str, str]:
    """Give what is to do: ``4 to do, 38 min``, and the minutes: `` · 7 of 45 min done``."""
    number = len(today.open_items)
    to_do = f"{number} to do, {minutes(today.time)}"
    if today.done:
        to_do = "done for today" if today.items else "nothing to do"
    return to_do, f" · {_number(today.spent)} of {minutes(today.budget)} done{_carried(today)}"


def briefly_to_do(today: Today) -> tuple[str, str]:
    """Give the same where there is little room: ``4 to do, 38 min`` and `` · 7 of 45 done``."""
    usual, carried = today.budget - today.carried, round(today.carried / _MINUTE)
    budget = _number(usual) + (f"{carried:+}" if carried else "")
    return to_do_in_words(today)[0], f" · {_number(today.spent)} of {budget} done"


def _number(time: timedelta) -> str:
    return minutes(time).removesuffix(" min")


def _carried(today: Today) -> str:
    """Say what the day before left to this one or took from it."""
    carried = round(today.carried / _MINUTE)
    if not carried:
        return ""
    return f", {carried} from yesterday" if carried > 0 else f", {-carried} used yesterday"


def ready_in_words(today: Today, aim: Aim, course: Course | None) -> tuple[str, str, str]:
    """Give how much is ready, and expected to be; all empty before anything is begun."""
    if not today.standing.begun:
        return ("", "", "")
    ready = f"{today.standing.ready} of {today.standing.begun}"
    if aim.interview_day is None or course is None:
        return (f"READY  {ready}", f"READY {ready}", f"READY {ready}")
    expected = str(round(course.ready))
    of_all = f"{expected} of {course.begun}" if course.begun > today.standing.begun else expected
    return (
        f"READY  {ready} · {of_all} expected on the day",
        f"READY {ready}, {expected} on the day",
        f"READY {ready}",
    )


def sentence_of(
    today: Today, aim: Aim, ways: Ways, course: Course | None = None
) -> tuple[str, str]:
    """Give the one sentence of the day, long and short: the phase, or what matters more.

    It is empty where there is nothing to do: that says more.
    """
    if not today.items:
        return "", ""
    for asked in (_of_the_interview(today, ways), _of_the_beginning(today, ways)):
        if asked:
            return asked, asked
    if today.standing.phase is Phase.FINAL:
        missing = course.not_ready if course else 0
        rest = f" Not on the day: {missing} of {course.begun}." if course and missing else ""
        return f"{FINAL_ROUND}{rest}", f"Final round: each problem once more.{rest}"
    back = f"a problem comes back while you would still solve it {_chance(aim.threshold)}."
    return f"Building: reviews first, then new patterns; {back}", f"Building: {back}"


def _of_the_interview(today: Today, ways: Ways) -> str:
    if today.interview_in == 0:
        return "The interview is today: one or two problems to warm up are enough."
    if today.interview_in is not None and -_LOOK_BACK_DAYS <= today.interview_in < 0:
        return f"How was it? Log what you were asked ({ways.log}), set the next date ({ways.date})."
    return ""


def _of_the_beginning(today: Today, ways: Ways) -> str:
    if not today.logged:
        return f"Begin the first ({ways.begin}). Stuck for a few minutes? Look up the answer."
    if today.standing.untried > today.standing.begun:
        imported = count(today.standing.untried, "imported problem")
        return f"{imported} to try again: a few a day show what you still know."
    if today.interview_in is None and today.standing.days_in in _ASK_FOR_A_DATE:
        return f"An interview ahead? Set its date ({ways.date}): the plan then works towards it."
    return ""


def _chance(share: float) -> str:
    tenths = 10 * share
    if abs(tenths - round(tenths)) < 1e-9:
        return f"{round(tenths)} times in 10"
    return f"{round(100 * share)} times in 100"


def later_in_words(today: Today) -> str:
    """Give what waits without a place in the plan, in the final round what would gain."""
    final = today.standing.phase is Phase.FINAL
    waits = "more would gain" if final else "more due"
    parts = (
        [f"{today.waiting.later} {waits}, {span(today.waiting.time)}"]
        if today.waiting.later
        else []
    )
    parts += [f"{today.waiting.faded} faded"] if today.waiting.faded else []
    return " · ".join(parts) or ("nothing more would gain" if final else "nothing more is due")


def patterns_in_words(today: Today) -> str:
    """Give how far the patterns have come: ``3 learning, 0 solid of 28``."""
    it = today.standing
    return f"{it.learning_patterns} learning, {it.solid_patterns} solid of {it.patterns}"
