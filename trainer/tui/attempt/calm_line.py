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
    _passing = False

    def render(self) -> RenderResult:
        """Give the sentence."""
        return Content(self.warning or self.remark or self.offer)

    def asked(self, sentence: str) -> bool:
        """Ask for a second press in a sentence, and tell whether this is it."""
        if self.remark == sentence:
            self.remark = ""
            return True
        self.note_for_now(sentence)
        return False

    def note_for_now(self, sentence: str) -> None:
        """Say for a while what holds only until the code changes or a run ends."""
        self.note(sentence)
        self._passing = True

    def note(self, sentence: str) -> None:
        """Say a sentence for a while."""
        self.remark = sentence
        self._passing = False
        self.set_timer(_REMARK_SECONDS, lambda: self._forget(sentence))

    def pass_on(self) -> None:
        """Take back what holds no more: a question, how the code was, or what became of a run."""
        if self._passing:
            self.remark = ""

    def _forget(self, sentence: str) -> None:
        if self.remark == sentence:
            self.remark = ""
