"""Takes the pictures of the README: one SVG of each screen at both sizes, into ``docs/screens``.

``make screens`` takes them all, ``python -m docs.screens history`` some. They are the same on every
machine, so that the tests can take each one again and hold it to the one that is kept.
"""

import asyncio
import html
import re
import shutil
import sys
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from textual.events import Paste
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, TextArea

from docs.made_up_homes import (
    a_few_weeks,
    a_year,
    come_with_a_past,
    damaged,
    from_elsewhere,
    greeted,
    knowing,
    new,
    soon,
    tended,
    world_in,
)
from docs.one_machine import one_machine, same_everywhere
from tests.small_world import World, shared
from tests.tui.attempting import begun
from tests.tui.pilot import at_once, piloted, work_done
from trainer.services.services import Services
from trainer.tui.app import TrainerApp
from trainer.tui.attempt.answer_screen import AnswerScreen
from trainer.tui.attempt.attempt_screen import AttemptScreen
from trainer.tui.attempt.pattern_offer import PatternOffer
from trainer.tui.attempt.rating_screen import RatingScreen
from trainer.tui.attempt.trust_screen import TrustScreen
from trainer.tui.care.backups_screen import BackupsScreen
from trainer.tui.care.doctor_screen import DoctorScreen
from trainer.tui.care.recovery_screen import RecoveryScreen
from trainer.tui.care.transfer_screen import TransferScreen
from trainer.tui.coverage.coverage_screen import CoverageScreen
from trainer.tui.coverage.pattern_screen import PatternScreen
from trainer.tui.help_screen import HelpScreen
from trainer.tui.history.changes_screen import ChangesScreen
from trainer.tui.history.history_screen import HistoryScreen
from trainer.tui.history.regrade_screen import RegradeScreen
from trainer.tui.importing.import_screen import ImportScreen
from trainer.tui.library.edit_screen import EditScreen
from trainer.tui.library.known_screen import KnownScreen
from trainer.tui.library.library_screen import LibraryScreen
from trainer.tui.library.problem_screen import ProblemScreen
from trainer.tui.log.log_screen import LogScreen
from trainer.tui.palette import Palette
from trainer.tui.settings.settings_screen import SettingsScreen
from trainer.tui.statistics.calibration_screen import CalibrationScreen
from trainer.tui.statistics.forecast_screen import ForecastScreen
from trainer.tui.statistics.retention_screen import RetentionScreen
from trainer.tui.statistics.rhythm_screen import RhythmScreen
from trainer.tui.today.plan_screen import PlanScreen
from trainer.tui.today.today_screen import TodayScreen
from trainer.tui.today.welcome_screen import WelcomeScreen

PICTURES = Path(__file__).parent / "screens"
SIZES = ((120, 40), (80, 24))

TABLE = """Problem,Difficulty,Status,Date solved,Time,Notes
1. Two Sum,Easy,Solved,2025-01-14,12,a dictionary of partners
Valid Anagrm,Easy,Solved,2025-01-15,9,
Coin Change,Medium,Looked up,2025-01-20,40,bottom up
Word Ladder,Hard,Solved with hint,2025-02-02,55,
Climbing Stairs,Easy,Solved,,,
Planting Trees Together,Medium,Solved,2025-02-03,25,asked in an interview
LRU Cache,Medium,Not started,,,
"""
"""A table as somebody kept it elsewhere."""

WRONG = """def two_sum(numbers: list[int], target: int) -> list[int]:
    seen: dict[int, int] = {}
    for position, number in enumerate(numbers):
        seen[number] = position
        if target - number in seen:
            return [seen[target - number], position]
    return []
"""

_TEXT = re.compile(r'<text [^>]*x="([\d.]+)" y="([\d.]+)" textLength[^>]*>([^<]*)</text>')
_CELL = 12.2
"""How wide a cell of the terminal is drawn."""

Act = Callable[[Pilot[None]], Awaitable[None]]


@dataclass(frozen=True)
class Scene:
    """The screen that a picture shows, the way to it from the start, and whose home it is."""

    screen: type[Screen[None]]
    go: Act
    home: Callable[[Path], Path] = a_few_weeks
    before: Callable[[World], None] = lambda _: None


def keys(*names: str) -> Act:
    """Give the way that leads over these keys."""

    async def go(pilot: Pilot[None]) -> None:
        await pilot.press(*names)

    return go


def at(make: Callable[[Services], Screen[None]], *names: str) -> Act:
    """Give the way that begins at a screen of its own and leads over these keys."""

    async def go(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app, TrainerApp)
        assert pilot.app.services is not None
        await pilot.app.push_screen(make(pilot.app.services))
        await pilot.pause()
        await pilot.press(*names)

    return go


def attempting(*names: str, code: str = WRONG, slug: str = "two-sum") -> Act:
    """Give the way that begins in an attempt, with this code in it."""

    async def go(pilot: Pilot[None]) -> None:
        screen = await begun(pilot, slug)
        screen.editor.text = code
        await pilot.pause()
        for name in names:
            await pilot.press(name)
            await work_done(pilot)

    return go


def pasting(text: str, *names: str) -> Act:
    """Give the way that pastes a text where these keys lead."""

    async def go(pilot: Pilot[None]) -> None:
        await pilot.press(*names)
        at_once(pilot, Paste(text))
        await pilot.pause()
        await work_done(pilot)

    return go


SCENES: dict[str, Scene] = {
    "welcome": Scene(WelcomeScreen, keys(), new),
    "today": Scene(TodayScreen, keys()),
    "today-imported": Scene(TodayScreen, keys(), new, come_with_a_past),
    "today-done": Scene(TodayScreen, keys("d")),
    "today-more": Scene(TodayScreen, keys("m")),
    "today-final": Scene(TodayScreen, keys(), before=soon),
    "plan": Scene(PlanScreen, keys("P"), before=soon),
    "attempt": Scene(AttemptScreen, attempting()),
    "hint": Scene(AttemptScreen, attempting("f2", "f2")),
    "verdict": Scene(AttemptScreen, attempting("f5")),
    "answer": Scene(AnswerScreen, attempting("f5", "f3", "f3")),
    "beside": Scene(AttemptScreen, attempting("f5", "f3", "f3", "n", "n", "n", "f3")),
    "offer": Scene(PatternOffer, keys("enter"), new, greeted),
    "rating": Scene(RatingScreen, attempting("f5", "f3", "f3", "escape", "f10")),
    "trust": Scene(
        TrustScreen,
        attempting("f5", code="", slug="has-repeat"),
        before=from_elsewhere,
    ),
    "log": Scene(LogScreen, keys("l", *"coin")),
    "coverage": Scene(CoverageScreen, keys("c")),
    "coverage-table": Scene(CoverageScreen, keys("c", "t")),
    "pattern": Scene(PatternScreen, at(lambda services: PatternScreen(services, "sliding-window"))),
    "library": Scene(LibraryScreen, keys("b")),
    "problem": Scene(ProblemScreen, at(lambda services: ProblemScreen(services, "group-anagrams"))),
    "import": Scene(ImportScreen, pasting(TABLE, "b", "I")),
    "known": Scene(KnownScreen, keys("b", "N"), before=knowing),
    "edit": Scene(
        EditScreen, at(lambda services: EditScreen(services, "group-anagrams")), before=tended
    ),
    "settings": Scene(SettingsScreen, keys("comma")),
    "backups": Scene(BackupsScreen, keys("B"), before=tended),
    "export": Scene(TransferScreen, keys("B", "X"), before=tended),
    "doctor": Scene(DoctorScreen, keys("exclamation_mark"), before=tended),
    "recovery": Scene(RecoveryScreen, keys(), before=damaged),
    "changes": Scene(ChangesScreen, keys("h", "a"), before=tended),
    "help": Scene(HelpScreen, keys("question_mark")),
    "palette": Scene(Palette, keys("ctrl+p", *"merge")),
    "retention": Scene(RetentionScreen, keys("s"), a_year),
    "calibration": Scene(CalibrationScreen, keys("s", "right"), a_year),
    "forecast": Scene(ForecastScreen, keys("s", "right", "right"), a_year),
    "forecast-new": Scene(ForecastScreen, keys("s", "right", "right", "w"), a_year),
    "rhythm": Scene(RhythmScreen, keys("s", "left"), a_year),
    "statistics-help": Scene(HelpScreen, keys("s", "tab", "question_mark"), a_year),
    "history": Scene(HistoryScreen, keys("h"), a_year),
    "history-changes": Scene(HistoryScreen, keys("h", "f"), a_year),
    "regrade": Scene(RegradeScreen, keys("h", "g"), a_year),
}
"""The pictures by name."""


def pictures(name: str) -> dict[str, str]:
    """Take the pictures of a scene, and give each SVG by the name of its file."""
    scene = SCENES[name]
    with one_machine(scene.home.__name__):
        lived_in = shared(scene.home)
    with one_machine(name) as home:
        shutil.copytree(lived_in, home, dirs_exist_ok=True)
        world = world_in(home)
        scene.before(world)
        return asyncio.run(_taken(name, scene, world))


async def _taken(name: str, scene: Scene, world: World) -> dict[str, str]:
    app, taken = TrainerApp(world.start, open_recovery=world.ways_back), {}
    async with piloted(app, SIZES[0]) as pilot:
        await scene.go(pilot)
        await work_done(pilot)
        assert type(app.screen) is scene.screen
        for width, height in SIZES:
            await pilot.resize_terminal(width, height)
            _hold_cursors_still(app)
            app.forget_sayings()
            await pilot.pause()
            picture = app.export_screenshot(title="Trainer")
            taken[f"{name}-{width}x{height}.svg"] = same_everywhere(picture, world.home)
    return taken


def _hold_cursors_still(app: TrainerApp) -> None:
    for screen in app.screen_stack:
        for field in (*screen.query(Input), *screen.query(TextArea)):
            field._pause_blink(visible=field.has_focus)


def difference(file: str, taken: str) -> str:
    """Say how a picture differs from the one that is kept; empty where it does not."""
    path = PICTURES / file
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    if kept == taken:
        return ""
    lines = unified_diff(text_of(kept), text_of(taken), "kept", "taken now", n=0, lineterm="")
    return "\n".join([file, *(lines if kept else ["is not there yet"])])


def text_of(svg: str) -> list[str]:
    """Give the text of a picture, line by line."""
    lines: dict[float, str] = defaultdict(str)
    for x, y, text in _TEXT.findall(svg):
        line = lines[float(y)].ljust(round(float(x) / _CELL))
        lines[float(y)] = line + html.unescape(text).strip("\n").replace("\N{NO-BREAK SPACE}", " ")
    return [line.rstrip() for _, line in sorted(lines.items())]


def main() -> None:
    """Take the pictures that are named, or all of them and keep no other."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    taken = {}
    for name in sys.argv[1:] or SCENES:
        taken.update(pictures(name))
        print(name, file=sys.stderr)
    for file, picture in taken.items():
        (PICTURES / file).write_text(picture, encoding="utf-8")
    if not sys.argv[1:]:
        for path in set(PICTURES.iterdir()) - {PICTURES / file for file in taken}:
            path.unlink()


if __name__ == "__main__":
    main()
