"""The line for an input of the learner's own."""

from __future__ import annotations

from textual.message import Message

from trainer.tui.widgets.text_line import TextLine

_LONGEST = 20_000


class OwnInput(TextLine):
    """Hidden until it is asked for; keeps its text. Posts ``Given`` on enter."""

    class Given(Message):
        """The code is to be tried on this input."""

        def __init__(self, text: str) -> None:
            self.text = text
            super().__init__()

    def __init__(self, text: str, like: str) -> None:
        super().__init__(
            text,
            placeholder=f"your own input, for example {like}",
            id="own-input",
            compact=True,
            select_on_focus=False,
            max_length=_LONGEST,
        )
        self.display = False

    async def action_submit(self) -> None:
        """Have the code tried on what stands here."""
        self.post_message(self.Given(self.value))

    def ask(self) -> None:
        """Come into sight, to be typed into."""
        self.display = True
        self.focus()

    def put_away(self) -> bool:
        """Go out of sight if this is where one types, and tell whether it was."""
        was_here = self.has_focus
        self.display = self.display and not was_here
        return was_here
