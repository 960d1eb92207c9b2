"""Takes the screenshots of the README: one SVG of each screen at both sizes, into ``docs/screens``.

Run it with ``make screens``, or name some: ``python -m docs.screens history``. The home is
a temporary one with a few weeks of made-up history (for the statistics, over a year of a simulated
learner's), and the clock stands still, so that the pictures change only when the screens do.
"""

import asyncio
import shutil
import sys
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain, product, repeat
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import TextArea

from tests.simulated_learner import simulate
from trainer.assembly import assemble
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import Review
from trainer.domain.memory.deck import Deck
from trainer.domain.plan.roadmap import next_problems
from trainer.services.services import Services
from trainer.tui.app import TrainerApp

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "screens"
SIZES = ((120, 40), (80, 24))
NOW = datetime(2026, 11, 21, 18, 20, tzinfo=UTC)

WRONG = """def two_sum(numbers: list[int], target: int) -> list[int]:
    seen: dict[int, int] = {}
    for position, number in enumerate(numbers):
        seen[number] = position
        if target - number in seen:
            return [seen[target - number], position]
    return []
"""

CODES = (
    """def solve(numbers: list[int]) -> int:
    best = 0
    for first in range(len(numbers)):
        for last in range(first, len(numbers)):
            best = max(best, sum(numbers[first : last + 1]))
    return best
""",
    """def solve(numbers: list[int]) -> int:
    best = total = 0
    for number in numbers:
        total = max(0, total + number)
        best = max(best, total)
    return best
""",
)
"""Two attempts at one problem, the earlier one first."""

LOOKED_UP, HINTED, SOLVED, FAST = Outcome
LATE = None
"""Due, and not done yet."""

HISTORY = (
    # slug, first attempted so many days ago, minutes, how it went each time that it was due
    ("contains-duplicate", 75, 7, (FAST, FAST)),
    ("two-sum-ii-input-array-is-sorted", 72, 14, (SOLVED, SOLVED, FAST)),
    ("group-anagrams", 70, 18, (LOOKED_UP, SOLVED, SOLVED, SOLVED)),
    ("encode-and-decode-strings", 66, 16, (SOLVED, SOLVED, SOLVED)),
    ("product-of-array-except-self", 63, 22, (LOOKED_UP, LOOKED_UP, SOLVED, SOLVED, SOLVED)),
    ("best-time-to-buy-and-sell-stock", 60, 8, (FAST, SOLVED)),
    ("valid-parentheses", 58, 6, (FAST, FAST)),
    ("longest-substring-without-repeating-characters", 52, 21, (HINTED, SOLVED, LOOKED_UP, SOLVED)),
    ("merge-intervals", 47, 21, (SOLVED, SOLVED, SOLVED)),
    ("3sum", 41, 27, (LOOKED_UP, SOLVED, HINTED, SOLVED)),
    ("reverse-linked-list", 38, 9, (SOLVED, FAST)),
    ("daily-temperatures", 33, 23, (LOOKED_UP, SOLVED, SOLVED)),
    ("binary-search", 30, 6, (FAST, FAST)),
    ("counting-bits", 26, 12, (SOLVED, SOLVED)),
    ("linked-list-cycle", 22, 13, (HINTED, SOLVED, SOLVED)),
    ("maximum-depth-of-binary-tree", 17, 8, (SOLVED, SOLVED)),
    ("invert-binary-tree", 14, 9, (SOLVED, SOLVED)),
    ("binary-tree-level-order-traversal", 9, 24, (LOOKED_UP, SOLVED, SOLVED)),
    ("same-tree", 7, 9, (SOLVED, LATE)),
    ("climbing-stairs", 4, 11, (SOLVED,)),
    ("missing-number", 2, 9, (HINTED,)),
    ("number-of-islands", 1, 26, (LOOKED_UP,)),
    ("search-in-rotated-sorted-array", 6, 28, (SOLVED, LATE)),
)

LIVED_DAYS = 430
"""How long the simulated learner has been at it."""

Scene = Callable[[Pilot[None]], Awaitable[None]]


def main() -> None:
    """Take every picture at every size."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[1:] or [*SCENES, *LIVED_SCENES]
    with tempfile.TemporaryDirectory() as lived:
        _fill(Path(lived))
        for (width, height), name in product(SIZES, wanted):
            asyncio.run(_take(name, (width, height), Path(lived)))
            print(f"{name}-{width}x{height}.svg", file=sys.stderr)


async def _take(name: str, size: tuple[int, int], lived: Path) -> None:
    scene = SCENES.get(name) or LIVED_SCENES[name]
    with tempfile.TemporaryDirectory() as home:
        if name in LIVED_SCENES:
            shutil.copytree(lived, home, dirs_exist_ok=True)
        services = assemble(Path(home), ROOT / "problems", lambda: NOW, UTC)
        if name in SCENES and name != "welcome":
            _live(services)
        app = TrainerApp(lambda: services)
        async with app.run_test(size=size) as pilot:
            await _until(pilot, lambda: app.services is not None)
            await pilot.pause(0.3)
            await scene(pilot)
            await pilot.pause(0.5)
            picture = app.export_screenshot(title="Trainer")
            (PICTURES / f"{name}-{size[0]}x{size[1]}.svg").write_text(picture, encoding="utf-8")


def _live(services: Services) -> None:
    """Make a few weeks of history."""
    services.preferences.greeted()
    services.preferences.change("interview_day", (NOW + timedelta(days=29)).date().isoformat())
    today = services.clock.today()
    for slug, days_ago, minutes, outcomes in HISTORY:
        problem = services.library.problem(slug)
        day = today - timedelta(days=days_ago)
        for outcome in chain(outcomes, repeat(SOLVED)):
            if day >= today or outcome is LATE:
                break
            date = day.isoformat()
            _, day = services.log_attempt.log(problem, outcome, minutes=minutes, day=date)


def _fill(home: Path) -> None:
    """Put the reviews of a simulated learner into a home; some of the last ones kept their code."""
    services = assemble(home, ROOT / "problems", lambda: NOW, UTC)
    services.preferences.greeted()
    services.preferences.change("interview_day", (NOW + timedelta(days=29)).date().isoformat())
    catalogue, settings = services.library.catalogue, services.preferences.current
    problems = list(next_problems(catalogue, Deck(), settings))
    lived = simulate(problems, LIVED_DAYS, seed=7, until=NOW.date() - timedelta(days=1))
    codes = {review.id: code for review, code in zip(_of_one(lived.reviews), CODES, strict=True)}
    services.history.reviews.add_all(
        replace(review, code=codes.get(review.id, "")) for review in lived.reviews
    )
    services.close()


def _of_one(reviews: Sequence[Review]) -> list[Review]:
    """Give the last two reviews of the problem that was reviewed last."""
    slug = reviews[-1].card.slug
    return [review for review in reviews if review.card.slug == slug][-2:]


async def _until(pilot: Pilot[None], ready: Callable[[], bool], seconds: float = 30) -> None:
    for _ in range(int(seconds / 0.1)):
        if ready():
            return
        await pilot.pause(0.1)
    raise SystemExit("a screen did not get ready in time")


def _keys(*keys: str) -> Scene:
    async def scene(pilot: Pilot[None]) -> None:
        for key in keys:
            await pilot.press(key)
            await pilot.pause(0.2)

    return scene


async def _attempt(pilot: Pilot[None]) -> None:
    await _begin(pilot, "two-sum")
    pilot.app.screen.query_one(TextArea).text = WRONG
    await pilot.pause(0.3)


async def _verdict(pilot: Pilot[None]) -> None:
    await _attempt(pilot)
    await pilot.press("f5")
    await _until(pilot, lambda: "wrong" in pilot.app.export_screenshot())


async def _hint(pilot: Pilot[None]) -> None:
    await _attempt(pilot)
    await _keys("f2", "f2")(pilot)


async def _answer(pilot: Pilot[None]) -> None:
    await _verdict(pilot)
    await _keys("f3")(pilot)


async def _rating(pilot: Pilot[None]) -> None:
    await _answer(pilot)
    await _keys("escape", "f10")(pilot)


async def _begin(pilot: Pilot[None], slug: str) -> None:
    from trainer.domain.log.review import CardKey
    from trainer.tui.messages import Open, Place

    pilot.app.screen.post_message(Open(Place.ATTEMPT, CardKey(slug)))
    await _until(pilot, lambda: bool(pilot.app.screen.query(TextArea)))
    await pilot.pause(0.5)


async def _pattern(pilot: Pilot[None]) -> None:
    from trainer.tui.messages import Open, Place

    pilot.app.screen.post_message(Open(Place.PATTERN, "sliding-window"))
    await pilot.pause(1.0)


async def _problem(pilot: Pilot[None]) -> None:
    from trainer.tui.messages import Open, Place

    pilot.app.screen.post_message(Open(Place.PROBLEM, "group-anagrams"))
    await pilot.pause(0.5)


SCENES: dict[str, Scene] = {
    "welcome": _keys(),
    "today": _keys(),
    "attempt": _attempt,
    "hint": _hint,
    "verdict": _verdict,
    "answer": _answer,
    "rating": _rating,
    "log": _keys("l", "c", "o", "i", "n"),
    "coverage": _keys("c"),
    "coverage-table": _keys("c", "t"),
    "pattern": _pattern,
    "browse": _keys("b"),
    "problem": _problem,
    "settings": _keys("comma"),
    "help": _keys("question_mark"),
}

LIVED_SCENES: dict[str, Scene] = {
    "retention": _keys("s"),
    "calibration": _keys("s", "right"),
    "forecast": _keys("s", "right", "right"),
    "forecast-new": _keys("s", "right", "right", "w"),
    "rhythm": _keys("s", "left"),
    "statistics-help": _keys("s", "tab", "question_mark"),
    "history": _keys("h"),
    "history-changes": _keys("h", "f"),
    "regrade": _keys("h", "g"),
}


if __name__ == "__main__":
    main()
