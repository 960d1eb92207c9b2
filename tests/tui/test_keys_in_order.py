"""Keys that arrive in one piece do what they would have done one by one."""

import asyncio
from pathlib import Path

import pytest
from textual.app import ComposeResult
from textual.events import Key, Paste
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from tests.tui.desk import desk
from tests.tui.pilot import at_once, piloted, until
from trainer.tui.keys_in_order import KeysInOrder
from trainer.tui.log.log_screen import LogScreen


class _Form(KeysInOrder):
    """A line and a text, with a priority key that reads both, and one that removes the line."""

    BINDINGS = [("f5", "read", "Read"), ("f6", "remove", "Remove")]

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def compose(self) -> ComposeResult:
        yield Input()
        yield TextArea()

    def action_read(self) -> None:
        """Note what stands there."""
        line = "".join(line.value for line in self.query(Input))
        self.seen.append(f"{line}|{self.query_one(TextArea).text}")

    async def on_key(self, event: Key) -> None:
        """Remove the line in the middle of a key's way."""
        if event.key == "f7":
            await self.query(Input).remove()


@pytest.mark.parametrize(
    ("arriving", "seen"),
    [
        (("a", "b", "backspace", "c", "f5"), "ac|"),
        (("a", "home", "b", "f5"), "ba|"),
        (("a", "b", "ctrl+u", Paste("c"), "d", "f5"), "cd|"),
        (("a", "tab", "b", "shift+tab", "c", "f5"), "c|b"),
        (("tab", "a", "enter", "b", "left", "c", "f5"), "|a\ncb"),
    ],
)
def test_each_key_is_done_before_the_next(arriving: tuple[str | Paste, ...], seen: str) -> None:
    async def act() -> None:
        app = _Form()
        async with piloted(app) as pilot:
            at_once(pilot, *arriving)
            await until(pilot, lambda: bool(app.seen))
            assert app.seen == [seen]

    asyncio.run(act())


def test_keys_go_on_where_a_widget_ended_with_a_key_on_its_way() -> None:
    async def act() -> None:
        app = _Form()
        async with piloted(app) as pilot:
            at_once(pilot, "a", "f7", "b", "c", "f5")
            await until(pilot, lambda: bool(app.seen))
            assert app.seen == ["|bc"]

    asyncio.run(act())


def test_a_form_is_saved_with_what_was_typed_before(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            at_once(pilot, *"3sum", "enter", "3", "ctrl+s")
            await until(pilot, lambda: at.services.study.reviews.count() == 1)

        at.at_screen(lambda: LogScreen(at.services), act)
        assert len(at.services.progress.history("3sum").reviews) == 1
