"""The terminal program: every screen over hostile things, looked at cell by cell."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual.events import Paste
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input

from tests.code_runs import code_run_of
from tests.fuzz.hostile import Hostile
from tests.fuzz.planting import a_hostile_world
from tests.fuzz.seen import assert_safe
from tests.small_world import World
from tests.tui.attempting import begun
from tests.tui.pilot import WIDE, piloted
from trainer.domain.attempt.verdict import CaseResult, FenceLevel, Finding, Verdict
from trainer.domain.errors import TrainerError
from trainer.domain.problem.contract import Case
from trainer.services.services import Services
from trainer.tui.app import TrainerApp
from trainer.tui.attempt.attempt_screen import AttemptScreen
from trainer.tui.attempt.desk import AttemptDesk
from trainer.tui.attempt.verdict import VerdictPane
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.care.recovery_screen import RecoveryScreen
from trainer.tui.care.way import Way
from trainer.tui.messages import Open, Place, Statistic
from trainer.tui.places import screen_at

if TYPE_CHECKING:
    from trainer.tui.messages import About

MakeScreen = Callable[[Services], Screen[None]]
Choose = Callable[[list[MakeScreen]], list[MakeScreen]]
DAMAGED = str(TrainerError("[x] \x1b[31m is damaged \u202e."))
OF_A_PROBLEM = (Place.PROBLEM, Place.HISTORY, Place.LOG, Place.EDIT)
OF_SOMETHING_ELSE = (
    *(Place.PATTERN, Place.REGRADE, Place.TRANSFER),
    *(Place.ATTEMPT, Place.OFFER, Place.ANSWER, Place.RATING, Place.TRUST),
)
BY_THEMSELVES = tuple(
    place for place in Place if place not in (Place.PROBLEM, Place.EDIT, *OF_SOMETHING_ELSE)
)


def every_screen(hostile: Hostile, folder: Path, chosen: Choose = list) -> None:
    """Look at every screen that needs no attempt, or the chosen ones, and at the help of some."""
    with a_hostile_world(hostile, folder) as world:
        asyncio.run(_look_around(hostile, world, chosen(list(screens(world.services)))))


def an_attempt(hostile: Hostile, folder: Path) -> None:
    """Look at an attempt from hostile code and a hostile verdict to its rating."""
    with a_hostile_world(hostile, folder) as world:
        asyncio.run(_attempt(hostile, world))


def screens(services: Services) -> Iterator[MakeScreen]:
    """Give what makes each screen."""
    yield from map(_at, (*BY_THEMSELVES, *Statistic))
    yield from (_at(Place.TRANSFER, way) for way in Way)
    slugs = ("hostile", "any-repeat", "has-repeat")
    for place, slug in product(OF_A_PROBLEM, slugs):
        if slug in services.library.catalogue.problems:
            yield _at(place, slug)
    yield _at(Place.PATTERN, "hashing")
    if "has-repeat" in services.library.catalogue.problems:
        yield _at(Place.TRUST, code_run_of(services, "has-repeat"))
    yield lambda services: RecoveryScreen(services.recovery, DAMAGED)
    for review in list(services.history.reviews.log().happened())[:3]:
        yield _at(Place.REGRADE, review.id)


def _at(place: Place | Statistic, about: About = None) -> MakeScreen:
    return lambda services: screen_at(place, services, about)


async def _look_around(hostile: Hostile, world: World, making: list[MakeScreen]) -> None:
    app = TrainerApp(lambda: world.services)
    async with piloted(app, WIDE, tooltips=True) as pilot:
        _look(pilot, "today")
        for make in making:
            screen = make(world.services)
            assert isinstance(screen, TrainerScreen)
            await app.push_screen(screen)
            _type(screen, hostile.text())
            screen.say(hostile.text() or "said")
            await pilot.pause()
            _look(pilot, type(screen).__name__)
            if hostile.random.random() < 0.2:
                screen.action_help()
                await pilot.pause()
                _look(pilot, f"help of {type(screen).__name__}")
                await app.pop_screen()
            app.clear_notifications()
            await app.pop_screen()


async def _attempt(hostile: Hostile, world: World) -> None:
    app = TrainerApp(lambda: world.services)
    async with piloted(app, WIDE) as pilot:
        for slug in ("any-repeat", "hostile"):
            screen = await begun(pilot, slug)
            _look(pilot, "attempt")
            for pasted in (hostile.text(30), hostile.text(1)):
                screen.editor.post_message(Paste(pasted))
                await pilot.pause()
                _look(pilot, "editor")
            screen.editor.take(hostile.text(30))
            await pilot.pause()
            _look(pilot, "editor")
            if screen.session.sheet is not None:
                await _judge(hostile, pilot, screen)
            app.post_message(Open(Place.RATING, screen.session))
            await pilot.pause()
            _type(app.screen, hostile.text())
            await pilot.pause()
            _look(pilot, "rating")
            await app.pop_screen()
            await app.pop_screen()
            await pilot.pause()


async def _judge(hostile: Hostile, pilot: Pilot[None], screen: AttemptScreen) -> None:
    for _ in range(3):
        screen.query_one(VerdictPane).show(a_verdict(hostile))
        desk = screen.query_one(AttemptDesk)
        desk.remove_class("-editor-only", "-statement-only")
        desk.make_room_for_verdict()
        await pilot.pause()
        _look(pilot, "verdict")
    screen.session.see_answer()
    pilot.app.post_message(Open(Place.ANSWER, screen.session))
    await pilot.pause()
    _look(pilot, "answer")
    await pilot.app.pop_screen()
    await pilot.pause()


def a_verdict(hostile: Hostile) -> Verdict:
    """Give the verdict on a program that says what it likes."""
    result = CaseResult(
        case=Case(id="id", steps=(), source=hostile.text(), why=hostile.text(), line=1),
        finding=hostile.random.choice(list(Finding)),
        call=hostile.text(),
        expected=hostile.text(),
        got=hostile.text(),
        printed=hostile.text(60),
        message=hostile.text(),
        trace=hostile.text(60),
        line=hostile.random.choice((None, 0, 1, 10**9, -5)),
    )
    return Verdict(
        results=(result,) * hostile.random.randint(1, 3),
        level=FenceLevel.LIMITS,
        seconds=1.5,
        trouble=hostile.random.choice(("", "", hostile.text())),
        trouble_line=hostile.random.choice((None, 3)),
        printed=hostile.text(),
    )


def _type(screen: Screen[Any], text: str) -> None:
    """Put text into every field of a screen, and paste it into the one in focus."""
    for field in screen.query(Input):
        field.value = text
    if screen.focused is not None:
        screen.focused.post_message(Paste(text))


def _look(pilot: Pilot[None], where: str) -> None:
    """Fail if any cell that is drawn, or what a click would do, comes from hostile text."""
    for strip in pilot.app.screen._compositor.render_strips():
        for segment in strip:
            assert_safe(segment.text.replace("\n", "\0").replace("\t", "\0"), where)
            action = segment.style.meta.get("@click") if segment.style else None
            assert "quit" not in str(action), f"{where}: a click would {action}"


TARGETS = (every_screen, an_attempt)
