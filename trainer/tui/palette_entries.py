"""What the palette offers on every screen: where one can go, and what the program does anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from trainer.tui.care.way import Way
from trainer.tui.commands import COMMANDS
from trainer.tui.messages import Place, Statistic, SyncNow
from trainer.tui.places import place_of

if TYPE_CHECKING:
    from trainer.tui.app import TrainerApp
    from trainer.tui.messages import About


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette; ``words`` are other names that it is found by.

    ``action`` is the command that does the same where the screen in front has it.
    """

    title: str
    sentence: str
    run: Callable[[], Any]
    words: str = ""
    action: str = ""
    keys: str = ""


_PLACES: tuple[tuple[str, str, str, Place | Statistic, About], ...] = (
    ("Log", "solved elsewhere add", "log", Place.LOG, None),
    ("Library", "browse all problems", "library", Place.LIBRARY, None),
    ("Coverage", "patterns map", "coverage", Place.COVERAGE, None),
    ("Statistics: retention", "stats recalled", "statistics", Statistic.RETENTION, None),
    ("Statistics: calibration", "stats", "See whether the expected recall comes true.",
     Statistic.CALIBRATION, None),
    ("Statistics: forecast", "stats ahead load", "See what there will be to do on the next days.",
     Statistic.FORECAST, None),
    ("Statistics: time and rhythm", "stats calendar heat levels months",
     "See when you worked and how long problems take you.", Statistic.RHYTHM, None),
    ("History", "reviews past", "history", Place.HISTORY, None),
    ("History: changes", "all changes undo", "changes", Place.CHANGES, None),
    ("The plan", "interview date minutes ready", "plan", Place.PLAN, None),
    ("Known problems", "mark known names lists what I know", "known_lists", Place.KNOWN, None),
    ("Import", "csv anki notion leetcode", "import_past", Place.IMPORT, None),
    ("Export", "anki csv markdown obsidian", "export", Place.TRANSFER, Way.EXPORT),
    ("Merge", "another log home", "merge", Place.TRANSFER, Way.MERGE),
    ("Backups", "restore back up", "backups", Place.BACKUPS, None),
    ("Doctor", "check repair", "doctor", Place.DOCTOR, None),
    ("Settings", "preferences minutes budget interview date focus", "settings", Place.SETTINGS,
     None),
)  # fmt: skip
"""Title, other words, the command or the sentence that says what is there, and the place."""

_ON_TODAY = (
    ("More", "one more problem", "more"),
    ("Done for today", "finish day", "finish_day"),
    ("Plan again", "replan", "replan"),
    ("All faded", "", "all_faded"),
)
"""What is done on Today, wherever it is asked for."""

_HARMLESS = (Place.SETTINGS, *Statistic)
"""Where one may go while an attempt is open: nothing there gives a solution away."""


def entries(app: TrainerApp) -> Iterator[Entry]:
    """Give what can be done from anywhere; during an attempt only what gives nothing away."""
    if app.services is not None:
        yield from _places(app)
        if not is_attempting(app):
            yield from _patterns(app)
            yield from _on_today(app)
        sync = partial(app.post_message, SyncNow())
        yield Entry("Sync", COMMANDS["sync"].sentence, sync, "machines folder", "sync")
    yield Entry("Theme", "Try another theme; the settings keep one.", app.search_themes, "colours")
    yield Entry("Redraw", COMMANDS["redraw"].sentence, app.action_redraw, "", "redraw")
    yield Entry("Quit", COMMANDS["leave"].sentence, app.action_quit, "exit leave", "leave")


def is_attempting(app: TrainerApp) -> bool:
    """Tell whether an attempt is open, in front or behind."""
    return any(place_of(screen) is Place.ATTEMPT for screen in app.screen_stack)


def _places(app: TrainerApp) -> Iterator[Entry]:
    attempting = is_attempting(app)
    for title, words, said, place, about in _PLACES:
        if not attempting or place in _HARMLESS:
            sentence = COMMANDS[said].sentence if said in COMMANDS else said
            yield Entry(title, sentence, partial(app.go, place, about), words, said)


def _patterns(app: TrainerApp) -> Iterator[Entry]:
    assert app.services is not None
    for pattern in app.services.library.catalogue.patterns.values():
        go = partial(app.go, Place.PATTERN, pattern.id)
        yield Entry(f"Pattern: {pattern.name}", "Open the page of this pattern.", go)


def _on_today(app: TrainerApp) -> Iterator[Entry]:
    yield Entry("Today", "Go to today's plan.", app.go_to_today, "start plan")
    for title, words, action in _ON_TODAY:
        run = partial(app.go_to_today, action)
        yield Entry(title, COMMANDS[action].sentence, run, words, action)
    for action in ("undo", "redo"):
        act = partial(app.run_action, action, app.screen)
        yield Entry(action.capitalize(), COMMANDS[action].sentence, act, "take back", action)
    report = partial(app.go, Statistic.RETENTION, None, "report")
    yield Entry("Report", COMMANDS["report"].sentence, report, "html statistics", "report")
