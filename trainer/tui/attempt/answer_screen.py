"""The answer: a lesson from the first idea to what an interviewer asks next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from trainer.services.answer import answer_of
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings
from trainer.tui.lesson.lesson import Lesson
from trainer.tui.lesson.section_list import SectionList
from trainer.tui.messages import GoBack
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.services.services import Services
    from trainer.services.session import Session

_NO_ANSWER = "There is no answer here. Look at the problem's link."


class AnswerScreen(TrainerScreen):
    """All that the sheet has to say; going back leads to the editor, to type it oneself."""

    CSS_PATH = "answer_screen.tcss"
    BINDINGS = bindings("type_again", "beside", "back", "help")
    AUTO_FOCUS = "Lesson"
    purpose = (
        "Read why it works, from the first idea to what an interviewer asks next, and compare the "
        "reference with your code. n and N go from section to section, 1 to 9 to one by its "
        "number. Code and answers are folded: say the answer yourself first, then press Enter; "
        "Tab chooses one. F3 puts the lesson beside your code. Then press t and type it yourself: "
        "that is how it sticks."
    )

    def __init__(self, services: Services, session: Session) -> None:
        super().__init__(services)
        self._session = session

    def compose(self) -> ComposeResult:
        """Lay out the list of sections beside the lesson."""
        yield TitleBar(f"{self._session.problem.title}: the answer")
        sections = answer_of(self._session)
        if sections:
            with Horizontal(id="both"):
                yield SectionList([section.title for section in sections])
                yield Lesson(sections)
        else:
            yield Static(_NO_ANSWER, markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """Say where one is."""
        self._tell_place(0)

    def on_lesson_moved(self, message: Lesson.Moved) -> None:
        """Mark the section that is read."""
        self._tell_place(message.place)

    def on_section_list_chosen(self, message: SectionList.Chosen) -> None:
        """Go to the section that was clicked."""
        self.query_one(Lesson).go_to(message.place)

    def action_beside(self) -> None:
        """Go back to the editor, the lesson in the place of the statement."""
        self.post_message(GoBack(f"beside({self.query_one(Lesson).place})"))

    def action_type_again(self) -> None:
        """Go back to the editor, which begins anew, and type the solution."""
        self.post_message(GoBack("type_again"))

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Offer what is done with a lesson where there is one."""
        return self._session.sheet is not None if action in ("beside", "type_again") else True

    def _tell_place(self, place: int) -> None:
        for section_list in self.query(SectionList):
            section_list.place = place
            titles = self.query_one(Lesson).titles
            self.query_one(TitleBar).aside = f"{place + 1} of {len(titles)}"
