"""Asking once before code that came from elsewhere runs for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Static

from trainer.domain.errors import TrainerError
from trainer.domain.text import clean_line
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings
from trainer.tui.widgets.key_line import KeyLine

if TYPE_CHECKING:
    from trainer.services.running.code_run import CodeRun
    from trainer.services.services import Services
    from trainer.services.trust import UntrustedProblem

_MOST_NAMED = 30
_LOOKING = "Checking how far they can be isolated …"


class TrustScreen(TrainerScreen, ModalScreen[None]):
    """Says what a problem from elsewhere would run, and at which level; y agrees, n does not."""

    CSS_PATH = "trust_screen.tcss"
    BINDINGS = bindings("agree", "refuse", "help")
    purpose = (
        "This problem came from elsewhere and contains programs that you have not agreed to run. "
        "You are asked once, and again when one of them changes. Reading never runs anything."
    )

    class LevelFound(Message):
        """It is known at which level they would run."""

        def __init__(self, sentence: str) -> None:
            self.sentence = sentence
            super().__init__()

    def __init__(self, services: Services, code_run: CodeRun) -> None:
        super().__init__(services)
        self._asked_for = code_run

    def compose(self) -> ComposeResult:
        """Lay out what would run, the level, and the two answers."""
        with VerticalScroll(id="card", can_focus=False):
            yield Static("", id="untrusted", markup=False)
            yield Static(_LOOKING, id="level", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """Show the untrusted, and find out the level on a thread."""
        if self._asked_for.untrusted is not None:
            self.query_one("#untrusted", Static).update(_described(self._asked_for.untrusted))
            self._look()

    def on_trust_screen_level_found(self, message: LevelFound) -> None:
        """Say the level."""
        self.query_one("#level", Static).update(Content(message.sentence))

    def action_agree(self) -> None:
        """Agree to run these programs."""
        with self.errors_said():
            self._asked_for.agree()
        self.action_back()

    def action_refuse(self) -> None:
        """Run nothing of it."""
        self.say("Nothing was run.")
        self.action_back()

    @work(thread=True)
    def _look(self) -> None:
        try:
            level, why = self.services.trust.held
            said = f"They would run at the protection level {level.value!r}. {why}"
        except TrainerError as error:
            said = str(error)
        self.post_message(self.LevelFound(said))


def _described(untrusted: UntrustedProblem) -> Content:
    """Give what is agreed to: its sentence, and the programs by name, as many as there is room."""
    names = [clean_line(name, 60) for name in untrusted.programs]
    more = [f"{len(names) - _MOST_NAMED} more"] if len(names) > _MOST_NAMED else []
    listed = ", ".join([*names[:_MOST_NAMED], *more])
    return Content.assemble((untrusted.sentence, "bold"), f"\n{listed}")
