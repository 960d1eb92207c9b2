"""A pilot that waits until the program is at rest, however busy the machine is.

Textual's own pilot guesses: a process that used no processor for 20 ms has nothing to do. On a busy
machine it may just not have had its turn, so that a test looks at a screen that is still empty.
This one looks into the program instead: it is at rest once no part of it has a message to handle
and nothing is left to be drawn. Threads may still be at work then; ``work_done`` waits for them.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any
from unittest.mock import patch

from textual._queue import Queue
from textual.app import App
from textual.events import Key, Paste
from textual.keys import _character_to_key, key_to_character
from textual.message import Message
from textual.message_pump import MessagePump
from textual.pilot import Pilot
from textual.screen import Screen
from textual.timer import Timer

from trainer.tui.widgets.message_line import MessageLine

NARROW, WIDE = (80, 24), (120, 40)

PATIENCE_SECONDS = 300.0
"""No machine is that busy: who waits for longer waits in vain."""

_LOOK_EVERY_SECONDS = 0.001
_TURNS = 8
"""A message may pass through a few turns of the loop before it stands in somebody's queue."""

_DRAWN_BEHIND = 4
"""So often screens behind the one in front are drawn: they never say that they are done."""

_A_MOMENT_SECONDS = 0.5
_FOR_GOOD_SECONDS = 24 * 60 * 60.0


class PatientPilot(Pilot[None]):
    """Presses keys, and comes back when all that follows from them is done and drawn."""

    async def press(self, *keys: str) -> None:
        """Press keys, each one when what followed from the one before is done."""
        for name in keys:
            self.app.post_message(_key(name))
            await self.pause()

    async def pause(self, delay: float | None = None) -> None:
        """Wait until the program is at rest, and at least so many seconds."""
        await asyncio.sleep(delay or 0)
        await _patiently(self, _rest(self.app))


@asynccontextmanager
async def piloted(
    app: App[None],
    size: tuple[int, int] = NARROW,
    *,
    notifications: bool = True,
    tooltips: bool = False,
) -> AsyncIterator[PatientPilot]:
    """Run an app, and give its pilot when the work that it begins with is done.

    What it shows for a few seconds it shows for good, and nothing moves: how far a test gets in a
    second is up to the machine.
    """
    app.animation_level = "none"
    with _lasting_seconds():
        async with app.run_test(size=size, notifications=notifications, tooltips=tooltips):
            pilot = PatientPilot(app)
            await work_done(pilot)
            yield pilot


def at_once(pilot: Pilot[None], *arriving: str | Paste) -> None:
    """Let keys and pastes arrive in one piece, as fast typing or a slow connection brings them."""
    for it in arriving:
        pilot.app.post_message(_key(it) if isinstance(it, str) else it)


async def work_done(pilot: Pilot[None]) -> None:
    """Wait until no thread is at work either, and what came of it is drawn."""

    async def rest_from_work() -> None:
        await _rest(pilot.app)
        while not all(worker.is_finished for worker in pilot.app.workers):
            await asyncio.sleep(_LOOK_EVERY_SECONDS)
            await _rest(pilot.app)

    await _patiently(pilot, rest_from_work())


async def until(pilot: Pilot[None], ready: Callable[[], bool]) -> None:
    """Wait until something is so, and all that follows from it is done and drawn."""

    async def rest_until() -> None:
        while not ready():
            await asyncio.sleep(_LOOK_EVERY_SECONDS)
            await _rest(pilot.app)
        await _rest(pilot.app)

    await _patiently(pilot, rest_until())


def screen_text(pilot: Pilot[None]) -> str:
    """Give what stands on the screen in front, line by line."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in strips)


def said(pilot: Pilot[None]) -> list[str]:
    """Give the sentences that stand at the bottom of the screen in front, without their marks."""
    lines = [line for line in pilot.app.screen.query(MessageLine) if line.region.height]
    return [sentence for line in lines for sentence in line.sentences]


async def _patiently(pilot: Pilot[None], waiting: Awaitable[None]) -> None:
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await waiting
    except TimeoutError:
        raise AssertionError(f"it did not come to that:\n{screen_text(pilot)}") from None


async def _rest(app: App[None]) -> None:
    quiet, behind = 0, _DRAWN_BEHIND
    while quiet < _TURNS and _goes_on(app):
        await asyncio.sleep(0 if quiet else _LOOK_EVERY_SECONDS)
        quiet = 0 if _is_busy(app) else quiet + 1
        if quiet == _TURNS and _goes_on(app):
            undrawn = [app.screen] if _is_undrawn(app.screen) else _seen_through(app)[:behind]
            for screen in undrawn:
                screen._on_timer_update()
                quiet, behind = 0, behind - (screen is not app.screen)


def _goes_on(app: App[None]) -> bool:
    return app._running and not app._exit and app._exception is None


def _is_busy(app: App[None]) -> bool:
    """Tell whether a message waits or is being handled, or drawing is put off for a moment."""
    return (
        any(_is_at_work(pump) for pump in (app, *app._registry))
        or app._batch_count > 0
        or app._resize_timer is not None
        or not app.animator._complete_event.is_set()
    )


def _is_at_work(pump: MessagePump) -> bool:
    """Tell whether the task of a pump does anything but wait for its next message."""
    queue: Queue[Message | None] = pump._message_queue
    waits = queue.empty() and bool(queue.ready_event._waiters)
    return pump._task is not None and not waits


def _is_undrawn(screen: Screen[Any]) -> bool:
    return bool(
        screen._layout_required
        or screen._scroll_required
        or screen._repaint_required
        or screen._recompose_required
        or screen._dirty_widgets
        or screen._callbacks
    )


def _seen_through(app: App[None]) -> list[Screen[Any]]:
    """Give the screens that are seen through the one in front and have something to draw."""
    if app.screen.styles.background.a == 1:
        return []
    return [screen for screen in app._background_screens if _is_undrawn(screen)]


def _key(name: str) -> Key:
    """Give the event of a key that is named (``enter``) or is a character."""
    if len(name) == 1:
        return Key(_character_to_key(name), name)
    return Key(name, key_to_character(name))


@contextmanager
def _lasting_seconds() -> Iterator[None]:
    """Let what is shown for a few seconds be shown until nobody looks any more."""
    begin = MessagePump.set_timer

    def set_timer(pump: MessagePump, delay: float, *rest: Any, **named: Any) -> Timer:
        lasting = delay if delay <= _A_MOMENT_SECONDS else _FOR_GOOD_SECONDS
        return begin(pump, lasting, *rest, **named)

    with (
        patch.object(MessagePump, "set_timer", set_timer),
        patch.object(App, "NOTIFICATION_TIMEOUT", _FOR_GOOD_SECONDS),
    ):
        yield
