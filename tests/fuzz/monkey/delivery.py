"""Handing a deed to the program as its driver does: into the queue of the app, without waiting."""

from __future__ import annotations

from contextlib import suppress
from random import Random
from typing import TYPE_CHECKING

from textual.drivers.headless_driver import HeadlessDriver
from textual.events import (
    MouseDown,
    MouseEvent,
    MouseMove,
    MouseScrollDown,
    MouseScrollUp,
    MouseUp,
    Paste,
    Resize,
)
from textual.geometry import Size

from tests.fuzz.looking import screens
from tests.fuzz.monkey.deeds import Deed, What
from tests.small_world import World
from tests.tui.pilot import _key
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey
from trainer.tui.attempt.attempt_screen import AttemptScreen
from trainer.tui.messages import Open, Place

if TYPE_CHECKING:
    from trainer.services.services import Services
    from trainer.tui.app import TrainerApp

_BUTTONS = {"right": 3}
_OF_AN_ATTEMPT = (Place.RATING, Place.RATING, Place.ANSWER)
_DEEPEST = 6
"""So many screens may lie over each other before a jump begins from today again."""


def deliver(deed: Deed, app: TrainerApp, world: World, random: Random) -> None:
    """Hand over one deed; what follows from it has not happened when this comes back."""
    match deed.what:
        case What.PRESS:
            app.post_message(_key(deed.text))
        case What.PASTE:
            app.post_message(Paste(deed.text.encode("utf-8", "ignore").decode()))
        case What.CLICK:
            for _ in range(2 if deed.text == "double" else 1):
                for kind in (MouseMove, MouseDown, MouseUp):
                    app.post_message(_mouse(kind, deed, app, _BUTTONS.get(deed.text, 1)))
        case What.SCROLL:
            scroll = MouseScrollUp if deed.text == "up" else MouseScrollDown
            app.post_message(_mouse(scroll, deed, app, 0))
        case What.RESIZE:
            size = Size(deed.x, deed.y)
            if isinstance(app._driver, HeadlessDriver):
                app._driver._size = size
            app.post_message(Resize(size, size))
        case What.JUMP:
            _jump(app, world, random)


def _mouse(kind: type[MouseEvent], deed: Deed, app: TrainerApp, button: int) -> MouseEvent:
    x, y = deed.x % max(1, app.size.width), deed.y % max(1, app.size.height)
    return kind(None, x, y, 0, 0, button, False, False, False, screen_x=x, screen_y=y)


def _jump(app: TrainerApp, world: World, random: Random) -> None:
    """Go to any screen there is, from wherever the program stands."""
    services = app.services
    if services is None:
        return
    if len(app.screen_stack) > _DEEPEST or random.random() < 0.3:
        app.call_later(_back_to_today, app)
    with suppress(TrainerError):
        if random.random() < 0.6:
            app.post_message(_opening(app, services, random))
        else:
            make = random.choice(list(screens(services)))
            app.call_later(app.push_screen, make(services))


def _back_to_today(app: TrainerApp) -> None:
    while len(app.screen_stack) > 1:
        app.pop_screen()


def _opening(app: TrainerApp, services: Services, random: Random) -> Open:
    """Give the way to an attempt, or to what belongs to one that is open."""
    for screen in app.screen_stack:
        if isinstance(screen, AttemptScreen):
            place = Place.RATING if screen.session.sheet is None else random.choice(_OF_AN_ATTEMPT)
            return Open(place, screen.session)
    slugs = sorted(services.library.catalogue.problems)
    return Open(Place.ATTEMPT, CardKey(random.choice(slugs)))
