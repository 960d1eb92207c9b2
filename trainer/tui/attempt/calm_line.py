"""The calm line: one sentence below the code, over neither code nor verdict."""

from __future__ import annotations

from textual.app import RenderResult
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

_REMARK_SECONDS = 8.0


class CalmLine(Widget):
    """Says what matters most: a ``warning`` while there is one, a remark for a while, an offer."""

    warning = reactive("")
    remark = reactive("")
    offer = reactive("")

    def render(self) -> RenderResult:
        """Give the sentence."""
        return Content(self.warning or self.remark or self.offer)

    def asked(self, sentence: str) -> bool:
        """Ask for a second press in a sentence, and tell whether this is it."""
        if self.remark == sentence:
            self.remark = ""
            return True
        self.note(sentence)
        return False

    def note(self, sentence: str) -> None:
        """Say a sentence for a while."""
        self.remark = sentence
        self.set_timer(_REMARK_SECONDS, lambda: self._forget(sentence))

    def _forget(self, sentence: str) -> None:
        if self.remark == sentence:
            self.remark = ""
