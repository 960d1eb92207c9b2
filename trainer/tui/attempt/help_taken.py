"""Help taken in an attempt: what each asks for first, and where on the desk it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trainer.services.answer import answer_of
from trainer.tui.attempt.attempt_words import (
    BESIDE,
    LOCKED,
    NO_CASES,
    NO_TEMPLATE,
    SHOW_ANSWER,
    SHOW_FACTS,
    TEMPLATE_IS_THERE,
    facts,
    template_inserted,
    template_offer,
    why_no_hint,
)

if TYPE_CHECKING:
    from trainer.domain.problem.template import Template
    from trainer.services.library import Library
    from trainer.services.session import Session
    from trainer.tui.attempt.desk import AttemptDesk


class HelpTaken:
    """Takes help for a session and shows it on the desk, whose line says why there is none."""

    def __init__(self, session: Session, desk: AttemptDesk, library: Library) -> None:
        self._session, self._desk, self._library = session, desk, library
        self._editor, self._line = desk.editor, desk.line
        self._offered = library.template_of(session.problem, session.sheet)

    @property
    def template(self) -> Template | None:
        """The template that the hints taken so far offer."""
        return self._offered if self._session.attempt.knows_plan else None

    def show(self) -> None:
        """Show what was uncovered so far."""
        uncovered = facts(self._session, self._library.catalogue)
        self._desk.show(uncovered, self._session.hints, template_offer(self.template))

    def hint(self) -> None:
        """Take the next hint, or say why there is none."""
        if why_not := why_no_hint(self._session):
            self._line.note(why_not)
        else:
            self._desk.put_lesson_away()
            self._desk.make_room_for_hint()
            self._session.take_hint()

    def facts(self) -> None:
        """Uncover level and lists, at the second press where that counts."""
        if self._session.attempt.settled or self._line.asked(SHOW_FACTS):
            self._session.reveal()

    def wants_answer(self) -> bool:
        """Tell whether the answer is to be shown: at the second press where that counts.

        A lesson that stands beside the code is put away instead.
        """
        if self._desk.put_lesson_away():
            self._line.pass_on()
            return False
        if self._session.sheet is None:
            self._line.note(NO_CASES)
            return False
        return self._session.attempt.settled or self._line.asked(SHOW_ANSWER)

    def beside(self, place: int) -> None:
        """Show the lesson in the place of the statement, from the section at this place on."""
        self._desk.show_lesson(answer_of(self._session), place)
        self._line.note_for_now(BESIDE)

    def put_away(self) -> bool:
        """Put away what was brought onto the desk last, and tell whether there was anything."""
        was_there = self._desk.step_back()
        if was_there:
            self._line.pass_on()
        return was_there

    def type_again(self) -> None:
        """Let the solution be typed from the beginning, with nothing to copy it from."""
        self._desk.put_lesson_away()
        self._line.pass_on()
        self._editor.focus()
        if self._editor.read_only:
            self._line.note(LOCKED)
        else:
            self._editor.action_reset()
            self._editor.begin()

    def insert_template(self) -> None:
        """Put the template below the code, or say when there is one."""
        if self._editor.read_only:
            self._line.note(LOCKED)
        elif self.template is None:
            self._line.note(NO_TEMPLATE)
        elif self.template.code.strip() in self._editor.text:
            self._line.note(TEMPLATE_IS_THERE)
        else:
            self._editor.append(self.template.code)
            self._editor.focus()
            self._line.note(template_inserted(self.template))
