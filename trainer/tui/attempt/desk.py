"""The desk of an attempt: statement, code and verdict, and how they share the room.

Where it is narrow, the upper half is to read and the lower half to write, so that the editor stays
where it is: the statement gives way to a verdict until the learner works on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.widgets import TextArea

from trainer.tui.attempt.attempt_words import (
    HIDDEN_FACTS,
    LOCKED,
    VERDICT_SHORT,
    VERDICT_WHOLE,
    too_long,
)
from trainer.tui.lesson.lesson import Lesson
from trainer.tui.widgets.statement import Hints, Statement

if TYPE_CHECKING:
    from trainer.domain.problem.section import Section
    from trainer.tui.attempt.calm_line import CalmLine
    from trainer.tui.attempt.code_editor import CodeEditor
    from trainer.tui.attempt.editing.line_editor import LineEditor
    from trainer.tui.attempt.own_input import OwnInput
    from trainer.tui.attempt.verdict import VerdictPane


class AttemptDesk(Container):
    """Statement and hints beside code, verdict and input, or above them where it is narrow.

    Its classes say how it stands: ``-judged`` while the verdict is shown whole, ``-editor-only``
    and ``-statement-only`` while one has the whole width, ``-lesson`` while the answer stands in
    the place of statement and hints. What is to be known of the editor is said in ``line``, which
    stands below the desk.
    """

    def __init__(
        self,
        statement: str,
        editor: CodeEditor,
        verdict: VerdictPane,
        own_input: OwnInput,
        line: CalmLine,
    ) -> None:
        super().__init__(id="desk")
        self._text = statement
        self.editor = editor
        self._verdict = verdict
        self._own_input = own_input
        self.line = line
        self._led_to: tuple[int, int] | None = None

    def compose(self) -> ComposeResult:
        """Lay out the two sides."""
        with Vertical(id="reading"):
            yield Statement(self._text, id="statement")
            yield Hints(id="hints")
        with Vertical(id="work"):
            yield self._verdict
            yield self.editor
            yield self._own_input

    def on_resize(self) -> None:
        """Say the keys that matter at this width."""
        self._tell_keys()

    def on_verdict_pane_wanted(self, message: VerdictPane.Wanted) -> None:
        """Go to the place in the code that was asked for; the verdict stays."""
        self.editor.go_to(message.line, message.column)
        self._led_to = self.editor.cursor_location

    def on_text_area_changed(self) -> None:
        """Bring the statement back once the learner types on; what was asked is asked no more."""
        self._work_on()
        self.line.pass_on()

    def on_input_changed(self) -> None:
        """Bring the statement back once another input is typed."""
        self._work_on()

    def on_text_area_selection_changed(self, message: TextArea.SelectionChanged) -> None:
        """Bring the statement back once the learner goes on elsewhere in the code."""
        if message.selection.end != self._led_to:
            self._work_on()

    def on_code_editor_refused(self, message: CodeEditor.Refused) -> None:
        """Say why a paste was not taken."""
        self.notify(too_long(message.length), severity="warning", markup=False)

    def on_line_editor_remarked(self, message: LineEditor.Remarked) -> None:
        """Say what was done in the editor."""
        self.line.note_for_now(message.sentence)

    def on_stepwise_editor_locked(self) -> None:
        """Say how to type here again while the file is watched."""
        self.line.note(LOCKED)

    def show(self, facts: str, hints: Sequence[tuple[str, str]], offer: str) -> None:
        """Show the facts (none: they are hidden) and the hints taken, each a name and a text.

        ``offer`` is what can be done with the last one.
        """
        self.query_one(Statement).show_facts(facts, "" if facts else HIDDEN_FACTS)
        self.query_one(Hints).show(hints, offer)

    def ask_for_input(self) -> None:
        """Let an input of the learner's own be typed, which stands there as it was left."""
        self.remove_class("-statement-only")
        self._own_input.ask()

    def show_lesson(self, sections: Sequence[Section], place: int) -> None:
        """Show the answer in the place of the statement, from one of its sections on."""
        self.put_lesson_away()
        lesson = Lesson(sections, id="lesson")
        self.query_one("#reading").mount(lesson)
        lesson.call_after_refresh(lesson.go_to, place)
        self.add_class("-lesson")
        self.make_room_for_hint()
        self.editor.focus()

    def put_lesson_away(self) -> bool:
        """Bring the statement back, and tell whether a lesson stood in its place."""
        lessons = self.query(Lesson)
        for lesson in lessons:
            self.editor.focus()
            lesson.remove()
        self.remove_class("-lesson")
        return bool(lessons)

    def step_back(self) -> bool:
        """Put away what was brought onto the desk last, and tell whether there was anything."""
        return self.put_input_away() or self.put_lesson_away()

    def put_input_away(self) -> bool:
        """Go from the line of the input back to the code, and tell whether one was there."""
        was_there = self._own_input.put_away()
        if was_there:
            self.editor.focus()
        return was_there

    def make_room_for_verdict(self) -> None:
        """Show what a run showed whole; where there is little room the statement gives way."""
        self.line.pass_on()
        self.remove_class("-statement-only")
        self._turn(judged=self._verdict.has_more)

    def make_room_for_hint(self) -> None:
        """Bring statement and hints into sight."""
        self.remove_class("-editor-only")
        self._turn(judged=False)

    @property
    def verdict_is_short(self) -> bool:
        """Whether only the gist of the verdict is in sight."""
        is_all = self.has_class("-judged") or not self._verdict.has_more
        return self._verdict.display and self._is_narrow and not is_all

    def show_verdict_whole(self) -> bool:
        """Bring the whole verdict into sight, and tell whether only its gist was."""
        was_short = self.verdict_is_short
        if was_short:
            self.make_room_for_verdict()
        return was_short

    def zoom(self) -> None:
        """Give code and verdict the whole width, then the statement, then both their part."""
        code_only = self.has_class("-editor-only") or (self._is_narrow and self._shows_verdict)
        if self.has_class("-statement-only"):
            self.remove_class("-statement-only")
            self._turn(judged=False)
            self.editor.focus()
        elif code_only:
            self.remove_class("-editor-only")
            self.add_class("-statement-only")
            self._turn(judged=False)
            self.query_one("#lesson" if self.query(Lesson) else "#statement").focus()
        else:
            self.add_class("-editor-only")
            self._turn(judged=True)

    @property
    def _is_narrow(self) -> bool:
        return self.screen.has_class("-narrow")

    @property
    def _shows_verdict(self) -> bool:
        return self._verdict.display and self.has_class("-judged")

    def _work_on(self) -> None:
        """Let the verdict be short, unless a run goes on, whose verdict is waited for."""
        self._led_to = None
        if not self._verdict.runs:
            self._turn(judged=False)

    def _turn(self, *, judged: bool) -> None:
        self.set_class(judged, "-judged")
        self._tell_keys()

    def _tell_keys(self) -> None:
        words = VERDICT_WHOLE if self.has_class("-judged") else VERDICT_SHORT
        self._verdict.keys = words if self._is_narrow and self._verdict.has_more else ""
