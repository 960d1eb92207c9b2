"""The answer: why it works, the reference beside the learner's own code, and what comes next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.domain.problem.sheet import RUNGS, Sheet
from trainer.domain.text import clean_line, shortened
from trainer.domain.wording.cost_words import cost_words
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings
from trainer.tui.widgets.code_colours import coloured
from trainer.tui.widgets.folded import FoldedText, code_rows
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.lesson_page import LessonPage
from trainer.tui.widgets.statement import LONGEST_PAGE, hints_as_markdown, readable_page
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.services.services import Services
    from trainer.services.session import Session

_DOCSTRING = re.compile(r'\A\s*"""(?s:.*?)"""\s*')


class AnswerScreen(TrainerScreen):
    """All that the sheet has to say; going back leads to the editor, to type it oneself."""

    CSS_PATH = "answer_screen.tcss"
    BINDINGS = bindings("back", "help")
    AUTO_FOCUS = "#page"
    purpose = (
        "Read why it works and compare the reference with your code. Then go back and type it "
        "yourself: that is how it sticks."
    )

    def __init__(self, services: Services, session: Session) -> None:
        super().__init__(services)
        self._session = session

    def compose(self) -> ComposeResult:
        """Lay out one page: the idea, the two codes, the explanation, and the hints."""
        bar = TitleBar(f"{self._session.problem.title}: the answer")
        bar.aside = "Esc, then type it yourself"
        yield bar
        sheet = self._session.sheet
        with VerticalScroll(id="page"):
            if sheet is None:
                yield Static("There is no answer here. Look at the problem's link.", markup=False)
            else:
                yield Static(self._in_a_sentence(sheet), id="said")
                yield self._codes(sheet)
                yield LessonPage(explanation_of(sheet))
        yield KeyLine()

    def _in_a_sentence(self, sheet: Sheet) -> Content:
        cost = clean_line(cost_words(sheet.lesson.time, sheet.lesson.space))
        idea = Content.assemble(
            ("Why it works", "bold $primary"),
            (f"   {cost}\n", "$text-muted"),
            clean_line(sheet.lesson.insight, 500),
        )
        past = clean_line(self._session.past_insight, 500)
        said = Content.assemble(("Your insight last time  ", "$text-muted"), past)
        return Content("\n").join([idea, said]) if past else idea

    def _codes(self, sheet: Sheet) -> Container:
        return Container(
            _code("The reference", _DOCSTRING.sub("", sheet.reference)),
            _code("Your code", self._session.attempt.code),
            id="codes",
        )


def _code(heading: str, code: str) -> Vertical:
    return Vertical(
        Static(heading, classes="heading", markup=False),
        FoldedText(code_rows(coloured(shortened(code, LONGEST_PAGE))), classes="source"),
        classes="code",
    )


def explanation_of(sheet: Sheet) -> str:
    """Give explanation, follow-ups and all hints as Markdown."""
    lesson = sheet.lesson
    hints = hints_as_markdown(tuple(zip(RUNGS, lesson.hints, strict=True)))
    page = (
        f"## Explanation\n\n{lesson.explanation}\n\n"
        f"## What an interviewer asks next\n\n{lesson.follow_ups}\n\n## All hints\n\n{hints}"
    )
    return readable_page(page)
