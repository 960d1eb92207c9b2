"""The app: it knows the way between the screens."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from textual.color import Color
from textual.screen import Screen

from trainer.domain.errors import TrainerError
from trainer.tui import messages
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings
from trainer.tui.places import place_of, screen_at
from trainer.tui.surroundings import SurroundedApp
from trainer.tui.theme import DARK, LIGHT

if TYPE_CHECKING:
    from datetime import date

    from textual.command import CommandPalette

    from trainer.services.care.recovery import Recovery
    from trainer.services.first_look import FirstLook
    from trainer.services.services import Services
    from trainer.tui.messages import About

_LOOK_AT_THE_DAY_SECONDS = 20.0
"""How long an open screen may show the study day before this one."""

_MUTED = 0.6
"""How much of the foreground there is in muted text."""


class TrainerApp(SurroundedApp):
    """Routes between screens."""

    TITLE = "Trainer"
    CSS_PATH = ["app.tcss", "today/today_screen.tcss"]
    BINDINGS = bindings("quit", "redraw", "suspend_process")
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]

    def __init__(
        self,
        open_services: Callable[[], Services],
        debug: bool = False,
        open_recovery: Callable[[], Recovery] | None = None,
        first_look: Callable[[], FirstLook | None] | None = None,
    ) -> None:
        self.no_color = "NO_COLOR" in os.environ
        ansi_color = True if self.no_color else None
        super().__init__(open_services, open_recovery, first_look, ansi_color)
        self._show_tracebacks = debug
        self._day: date | None = None
        self._waiting: messages.Open | None = None
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = "ansi-dark" if self.no_color else DARK.name

    def get_default_screen(self) -> Screen[Any]:
        """Begin with today."""
        return self.today

    def get_css_variables(self) -> dict[str, str]:
        """Give the theme's variables; muted text is a grey, which ``Content`` can show."""
        variables = super().get_css_variables()
        if not self.current_theme.ansi:
            ground, text = Color.parse(variables["background"]), variables["foreground"]
            variables["text-muted"] = ground.blend(Color.parse(text), _MUTED).hex
        return variables

    def on_mount(self) -> None:
        """Open the services as soon as the first picture stands."""
        self.begin_opening()
        self.set_interval(_LOOK_AT_THE_DAY_SECONDS, self.follow_the_day)

    def follow_the_day(self) -> None:
        """Show the new study day where the screens still show the one before."""
        if self.services is None:
            return
        day, self._day = self._day, self.services.clock.today()
        if day not in (None, self._day):
            for screen in self.screen_stack:
                if isinstance(screen, TrainerScreen) and screen.is_current:
                    screen.day_turned()

    async def action_quit(self) -> None:
        """Leave, unless something would be lost that a screen still tries to save."""
        if all(it.may_leave() for it in self.screen_stack if isinstance(it, TrainerScreen)):
            self.exit()

    def action_help_quit(self) -> None:
        """Say what ctrl+c, which ends programs elsewhere, does here."""
        self.notify("Ctrl+C copies what is selected; Ctrl+Q leaves the program.")

    def action_redraw(self) -> None:
        """Draw the whole screen again, as after another program wrote over it."""
        self.screen.refresh(repaint=True, layout=True)

    def opened(self, services: Services) -> None:
        """Show today in the theme of the settings; ask the first questions at the first start."""
        self._apply_theme()
        self._day = services.clock.today()
        super().opened(services)
        waiting, self._waiting = self._waiting, None
        if services.preferences.first_start:
            self.open(messages.Place.WELCOME)
        elif waiting is not None:
            self.on_open(waiting)

    def _apply_theme(self) -> None:
        if self.services is not None and not self.no_color:
            wanted = self.services.preferences.current.theme
            self.theme = wanted if wanted in self.available_themes else DARK.name

    def on_settings_changed(self) -> None:
        """Follow the settings."""
        self._apply_theme()

    def on_try_theme(self, message: messages.TryTheme) -> None:
        """Show a theme without keeping it."""
        if not self.no_color and message.theme in self.available_themes:
            self.theme = message.theme

    def on_open(self, message: messages.Open) -> None:
        """Open the screen of a place, unless it or another one stands in front already.

        What is asked for before the log is open is opened then.
        """
        if self.services is None:
            self._waiting = message
        elif message.asker in (None, self.screen):
            self.open(message.place, message.about)

    def open(self, place: messages.Place | messages.Statistic, about: About = None) -> None:
        """Open the screen of a place over the one in front, a statistic instead of another one.

        The first attempt at a problem of a new pattern begins with the offer of its page.
        """
        here = place_of(self.screen)
        if self.services is None or here is place:
            return
        try:
            if here is not messages.Place.OFFER and self._has_offer(place, about):
                place = messages.Place.OFFER
            screen = screen_at(place, self.services, about)
        except TrainerError as error:
            self.notify(str(error), severity="error")
            return
        instead = isinstance(here, messages.Statistic) and isinstance(place, messages.Statistic)
        if instead or (here, place) == (messages.Place.OFFER, messages.Place.ATTEMPT):
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def _has_offer(self, place: messages.Place | messages.Statistic, about: About) -> bool:
        """Tell whether something is offered before this attempt."""
        from trainer.domain.log.review import CardKey
        from trainer.services.pattern_page import pattern_to_offer

        if place is not messages.Place.ATTEMPT or self.services is None:
            return False
        card = about if isinstance(about, CardKey) else None
        return card is not None and pattern_to_offer(self.services, card.slug) is not None

    def on_go_back(self, message: messages.GoBack) -> None:
        """Leave a screen, and have the one behind it do what was asked for."""
        if message.asker is self.screen and len(self.screen_stack) > 1:
            self.pop_screen()
            self.call_later(self.run_action, message.action, self.screen)

    def on_graded(self, message: messages.Graded) -> None:
        """Leave the rating, all that lies over it, and the attempt; say what was saved."""
        while message.asker in self.screen_stack[1:]:
            self.pop_screen()
        if place_of(self.screen) is messages.Place.ATTEMPT:
            self.pop_screen()
        self.notify(message.sentence)

    def on_plan_pattern(self, message: messages.PlanPattern) -> None:
        """Plan a session on a pattern, go to today, and say in a sentence what was planned."""
        if self.services is None:
            return
        try:
            today = self.services.planning.focus(message.pattern)
        except TrainerError as error:
            self.notify(str(error), severity="error")
            return
        self.go_to_today()
        pattern = self.services.library.catalogue.pattern(message.pattern)
        self.notify(today.in_words_for(pattern))

    def on_show_keys(self, message: messages.ShowKeys) -> None:
        """Show the keys of the screen in front."""
        from trainer.tui.help_screen import HelpScreen

        if message.asker in (None, self.screen):
            self.push_screen(HelpScreen(self.screen))

    def palette(self) -> CommandPalette:
        """Give the palette that finds commands, places and problems."""
        from trainer.tui.palette import Palette

        return Palette()

    def go(
        self, place: messages.Place | messages.Statistic, about: About = None, action: str = ""
    ) -> None:
        """Open a place in the stead of a page of its kind, and do something there."""
        if place_of(self.screen) is place:
            self.pop_screen()
        self.open(place, about)
        if action:
            self.call_later(self.run_action, action, self.screen)

    def go_to_today(self, action: str = "") -> None:
        """Leave all other screens for today, and do something there."""
        while len(self.screen_stack) > 1:
            self.pop_screen()
        if action:
            self.call_later(self.run_action, action, self.today)

    def _fatal_error(self) -> None:
        if self._show_tracebacks:
            super()._fatal_error()
            return
        error = sys.exc_info()[1]
        self.panic(
            f"Trainer stopped because of a fault of its own ({type(error).__name__}). Your log and "
            "the draft of your attempt are saved. Start it with --debug to see the details."
        )


def run(
    open_services: Callable[[], Services],
    debug: bool = False,
    open_recovery: Callable[[], Recovery] | None = None,
    first_look: Callable[[], FirstLook | None] | None = None,
) -> int:
    """Run the terminal face to its end and give the exit status of the process."""
    app = TrainerApp(open_services, debug, open_recovery, first_look)
    with app.ended_in_order():
        app.run()
    return app.return_code or 0
