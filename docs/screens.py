"""Takes the screenshots of the README: one SVG of each screen at both sizes, into ``docs/screens``.

Run it with ``make screens``. The home is a temporary one with a few weeks of made-up history, and
the clock stands still, so that the pictures change only when the screens do.
"""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import TextArea

from trainer.assembly import assemble
from trainer.domain.outcome import Outcome
from trainer.services.bundle import Services
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

HISTORY = (
    # slug, days ago, outcome, minutes
    ("group-anagrams", 34, Outcome.LOOKED_UP, 20),
    ("group-anagrams", 33, Outcome.SOLVED, 18),
    ("group-anagrams", 28, Outcome.SOLVED, 15),
    ("encode-and-decode-strings", 32, Outcome.SOLVED, 17),
    ("encode-and-decode-strings", 27, Outcome.SOLVED_FAST, 8),
    ("product-of-array-except-self", 31, Outcome.LOOKED_UP, 22),
    ("product-of-array-except-self", 30, Outcome.HINTED, 25),
    ("two-sum-ii-input-array-is-sorted", 29, Outcome.SOLVED, 14),
    ("two-sum-ii-input-array-is-sorted", 21, Outcome.SOLVED_FAST, 7),
    ("3sum", 26, Outcome.LOOKED_UP, 31),
    ("3sum", 25, Outcome.SOLVED, 26),
    ("best-time-to-buy-and-sell-stock", 24, Outcome.SOLVED_FAST, 6),
    ("longest-substring-without-repeating-characters", 20, Outcome.HINTED, 24),
    ("longest-substring-without-repeating-characters", 17, Outcome.SOLVED, 19),
    ("merge-intervals", 16, Outcome.SOLVED, 21),
    ("valid-parentheses", 15, Outcome.SOLVED_FAST, 5),
    ("valid-parentheses", 4, Outcome.SOLVED_FAST, 5),
    ("daily-temperatures", 12, Outcome.LOOKED_UP, 26),
    ("daily-temperatures", 11, Outcome.SOLVED, 22),
    ("reverse-linked-list", 10, Outcome.SOLVED, 9),
    ("linked-list-cycle", 9, Outcome.HINTED, 14),
    ("binary-search", 8, Outcome.SOLVED_FAST, 6),
    ("maximum-depth-of-binary-tree", 6, Outcome.SOLVED, 10),
    ("binary-tree-level-order-traversal", 3, Outcome.LOOKED_UP, 24),
)

INSIGHT = "Each number has exactly one partner: remember what has passed and look the partner up."

Scene = Callable[[Pilot[None]], Awaitable[None]]


def main() -> None:
    """Take every picture at every size."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for width, height in SIZES:
        for name, scene in SCENES.items():
            asyncio.run(_take(name, scene, (width, height)))
            print(f"{name}-{width}x{height}.svg", file=sys.stderr)


async def _take(name: str, scene: Scene, size: tuple[int, int]) -> None:
    with tempfile.TemporaryDirectory() as home:
        services = assemble(Path(home), ROOT / "problems", lambda: NOW, UTC)
        if name != "welcome":
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
    for slug, days_ago, outcome, minutes in HISTORY:
        problem = services.library.problem(slug)
        services.logging.log(problem, outcome, minutes=minutes, day=str(days_ago))


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
    from trainer.tui.messages import Begin

    pilot.app.screen.post_message(Begin(slug))
    await _until(pilot, lambda: bool(pilot.app.screen.query(TextArea)))
    await pilot.pause(0.5)


async def _pattern(pilot: Pilot[None]) -> None:
    from trainer.tui.messages import ShowPattern

    pilot.app.screen.post_message(ShowPattern("sliding-window"))
    await pilot.pause(1.0)


async def _problem(pilot: Pilot[None]) -> None:
    from trainer.tui.messages import ShowProblem

    pilot.app.screen.post_message(ShowProblem("group-anagrams"))
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
    "pattern": _pattern,
    "browse": _keys("b"),
    "problem": _problem,
    "settings": _keys("comma"),
    "help": _keys("question_mark"),
}


if __name__ == "__main__":
    main()
