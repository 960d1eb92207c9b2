"""Offering the page of a pattern once, before the first problem of it is tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from trainer.domain.text import clean_line
from trainer.services.pattern_page import note_offered, pattern_to_offer
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings
from trainer.tui.messages import Open, Place
from trainer.tui.widgets.key_line import KeyLine

if TYPE_CHECKING:
    from trainer.domain.log.review import CardKey
    from trainer.services.services import Services

OFFER = (
    "This is your first problem of a new pattern. Enter reads about the pattern first (it will not "
    "count as a hint), Esc tries it without."
)
_WHAT_IT_TELLS = "Then you know its pattern before you begin. The clock starts with the attempt."


class PatternOffer(TrainerScreen, ModalScreen[None]):
    """Asks whether to read first; the attempt takes its place, also once the page was read."""

    CSS_PATH = "pattern_offer.tcss"
    BINDINGS = bindings("read_first", "try_it", "help")
    purpose = (
        "The page of a pattern says what it is, when to use it and how to write it. It is offered "
        "once, with your first problem of the pattern, and does not count as a hint; you can read "
        "it later from Coverage."
    )

    def __init__(self, services: Services, card: CardKey) -> None:
        super().__init__(services)
        self._card = card
        self._pattern = pattern_to_offer(services, card.slug)
        self._was_read = False

    def compose(self) -> ComposeResult:
        """Lay out the problem, the offer, and what comes of it."""
        problem = self.services.library.problem(self._card.slug)
        with Vertical(id="card"):
            yield Static(Content.styled(clean_line(problem.title), "bold"), id="title")
            yield Static(OFFER, markup=False)
            yield Static(Content.styled(_WHAT_IT_TELLS, "$text-muted"), id="tells")
        yield KeyLine()

    def show(self) -> None:
        """Go on to the attempt once the page was read, unless that was begun from there."""
        if self._was_read and self.services.progress.history(self._card.slug).progress.met:
            self.leave()
        elif self._was_read:
            self._begin()

    def action_read_first(self) -> None:
        """Show the page of the pattern."""
        if self._pattern is not None:
            self._was_read = True
            note_offered(self.services, self._pattern)
            self.post_message(Open(Place.PATTERN, self._pattern.id))

    def action_try_it(self) -> None:
        """Begin the attempt."""
        if self._pattern is not None:
            note_offered(self.services, self._pattern)
        self._begin()

    def _begin(self) -> None:
        self.post_message(Open(Place.ATTEMPT, self._card))
