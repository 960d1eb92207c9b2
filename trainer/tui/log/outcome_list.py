"""How it went, as four plain sentences to choose from."""

from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from trainer.domain.attempt.outcome import Outcome
from trainer.tui.widgets.moved_list import MovedList

_ALL = tuple(Outcome)


class OutcomeList(MovedList):
    """Offers the outcomes: keys 1 to 4 and the arrows choose one, Enter goes on with it.

    Posts ``Changed`` when another one is chosen and ``Taken`` when the learner goes on.
    """

    BINDINGS = [
        Binding(str(place), f"choose({place})", outcome.words, show=False)
        for place, outcome in enumerate(_ALL, start=1)
    ]

    class Changed(Message):
        """Another outcome is chosen now."""

    class Taken(Message):
        """The learner chose and goes on."""

    def __init__(self) -> None:
        super().__init__(markup=False, compact=True)

    def on_mount(self) -> None:
        """Show the four sentences, none of them chosen."""
        self._draw()

    @property
    def outcome(self) -> Outcome | None:
        """What is chosen."""
        return None if self.highlighted is None else _ALL[self.highlighted]

    def clear_choice(self) -> None:
        """Choose nothing."""
        self.highlighted = None
        self._draw()

    def action_choose(self, place: int) -> None:
        """Choose the sentence at this place (from 1); the focus stays, so that no digit is lost."""
        self.highlighted = place - 1

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Tell that another outcome is chosen."""
        event.stop()
        self._draw()
        self.post_message(self.Changed())

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go on with what is chosen."""
        event.stop()
        self.post_message(self.Taken())

    def _draw(self) -> None:
        lines = [self._line(place, outcome) for place, outcome in enumerate(_ALL)]
        if not self.options:
            self.set_options(Option(line) for line in lines)
            return
        for place, line in enumerate(lines):
            self.replace_option_prompt_at_index(place, line)

    def _line(self, place: int, outcome: Outcome) -> Content:
        chosen = place == self.highlighted
        return Content.assemble(
            ("● " if chosen else "○ ", "$accent" if chosen else "dim"),
            (f"{place + 1} ", "$accent"),
            (outcome.words, "bold" if chosen else ""),
        )
