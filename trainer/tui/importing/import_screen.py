"""Import: a path or a pasted text, what it would bring, and the key that takes it over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import unquote

from textual import on, work
from textual.app import ComposeResult
from textual.events import Paste
from textual.widgets import Input, Static

from trainer.domain.errors import TrainerError
from trainer.domain.importing.column import Meaning
from trainer.domain.importing.import_plan import OWN, ImportPlan
from trainer.domain.log.merge_summary import MergeSummary
from trainer.domain.log.review import Skill
from trainer.domain.wording.import_words import done_in_words, promises
from trainer.services.importing.handing import ReadSource
from trainer.services.importing.importing import ImportWishes
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings, quiet
from trainer.tui.importing.path_field import PathField
from trainer.tui.importing.preview_lines import Changes, PreviewLine, preview_lines, summary
from trainer.tui.importing.preview_list import PreviewList
from trainer.tui.messages import SettingsChanged
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.services.services import Services

Way = TypeVar("Way")

_WAYS = (
    "A CSV or Excel table, a Notion or Obsidian export, an Anki deck, a LeetHub or NeetCode "
    "repository, LeetCode's own JSON, a backup of another trainer: the format is recognised.\n"
    "Enter reads it and shows what would be imported; nothing is written until Ctrl+S."
)


class ImportScreen(TrainerScreen):
    """Shows the plan of an import, to be changed line by line; ctrl+s does what it shows."""

    CSS_PATH = "import_screen.tcss"
    BINDINGS = [*bindings("back", "take_over", "help"), *quiet("search", "undo", "redo")]
    AUTO_FOCUS = "PathField"
    purpose = (
        "Outcomes with a date become reviews; other solved problems are marked as known. If you "
        "did a problem here on the same day, that review counts. A backup is made first, importing "
        "the same thing again adds nothing, and u twice undoes the whole import."
    )

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._paths: list[Path] = []
        self._pasted = ""
        self._wishes = ImportWishes(columns={}, answers={})
        self._sources: Sequence[ReadSource] = ()
        self._plan: ImportPlan | None = None
        self._log: Path | None = None
        self._candidates: dict[str, list[str]] = {}

    def compose(self) -> ComposeResult:
        """Lay out the field, a line on what is going on, and the preview."""
        yield TitleBar("Import", "nothing is written until Ctrl+S")
        yield PathField()
        yield Static(_WAYS, id="said", markup=False)
        yield PreviewList()
        yield KeyLine()

    def action_search(self) -> None:
        """Go to the field of the path."""
        self.query_one(PathField).focus()

    @on(Input.Submitted)
    def path_given(self, event: Input.Submitted) -> None:
        """Read what lies at the path that was given."""
        if path := event.value.strip():
            self._begin([_path(path)], "")

    def on_paste(self, event: Paste) -> None:
        """Take what is pasted where no field takes it: lines as they are, a line as a path."""
        if len(event.text.strip().splitlines()) > 1:
            self._begin([], event.text)
        elif path := event.text.strip():
            self._begin([_path(path)], "")

    @on(PathField.Pasted)
    def text_given(self, message: PathField.Pasted) -> None:
        """Read what was pasted."""
        self._begin([], message.text)

    @on(PreviewList.Turned)
    def turned(self, message: PreviewList.Turned) -> None:
        """Change what the line says, and plan anew."""
        line, step = message.line, message.step
        if line.changes in (Changes.NAME, Changes.ENTRY):
            self._turn_name(line, step)
        elif line.changes is Changes.UNKNOWN:
            self._wishes = replace(self._wishes, keep_unknown=not self._wishes.keep_unknown)
        else:
            self._turn_reading(line, step)
            self._read()
            return
        self._replan()

    def action_take_over(self) -> None:
        """Write what is shown."""
        if self._log is not None:
            self._say("Merging, after a backup…")
            self._merge(self._log)
        elif self._plan is None:
            self.say("There is nothing to import yet: type a path, or paste something.")
        elif not self._plan.brings:
            self.say(done_in_words(self._plan))
        else:
            self._say("Importing, after a backup…")
            self._write(self._plan)

    def _begin(self, paths: list[Path], pasted: str) -> None:
        self._paths, self._pasted = paths, pasted
        self._wishes = ImportWishes(columns={}, answers={})
        self._plan, self._log, self._candidates = None, None, {}
        self.query_one(PreviewList).show([])
        self._read()

    @work(thread=True, exclusive=True)
    def _read(self) -> None:
        tell, importing = self.from_thread, self.services.importing
        tell(self._say, "Reading…")
        try:
            if self._paths and self.services.transfer.is_log(self._paths[0]):
                summary = self.services.transfer.preview(self._paths[0])
                tell(self._log_shown, self._paths[0], summary)
                return
            if self._pasted:
                self._sources = importing.read_text(self._pasted, self._wishes)
            else:
                self._sources = importing.read(self._paths, self._wishes, self._show_progress)
            plan = importing.plan(self._sources, self._wishes, self._show_progress)
        except TrainerError as error:
            tell(self._say, str(error))
            return
        tell(self._shown, plan)

    def _show_progress(self, done: int, total: int) -> None:
        self.from_thread(self._say, f"Reading, {done:,} of {total:,}…")

    @work(thread=True, exclusive=True)
    def _replan(self) -> None:
        try:
            plan = self.services.importing.plan(self._sources, self._wishes)
        except TrainerError as error:
            self.from_thread(self._say, str(error))
            return
        self.from_thread(self._shown, plan)

    @work(thread=True, exclusive=True)
    def _write(self, plan: ImportPlan) -> None:
        try:
            done = self.services.importing.write(plan)
        except TrainerError as error:
            self.from_thread(self._say, str(error))
            return
        self.from_thread(self._done, done)

    @work(thread=True, exclusive=True)
    def _merge(self, path: Path) -> None:
        try:
            arrival, faults = self.services.transfer.merge(path)
        except TrainerError as error:
            self.from_thread(self._say, str(error))
            return
        self.from_thread(self._taken_over, "\n".join([arrival.in_words(), *faults]))

    def _log_shown(self, path: Path, summary: MergeSummary) -> None:
        self._log = path
        self._say(f"The log of a trainer; Ctrl+S merges what is new in it.\n{summary.in_words()}")

    def _shown(self, plan: ImportPlan) -> None:
        self._plan = plan
        for question in plan.questions:
            self._candidates[question.name] = [it.slug for it in question.candidates]
        lines = preview_lines(
            plan,
            self._wishes.answers or {},
            keep_unknown=self._wishes.keep_unknown,
            day_first=self._wishes.day_first,
            cards_are=self._wishes.cards_are,
        )
        preview = self.query_one(PreviewList)
        preview.show(lines)
        preview.focus()
        self._say("\n".join([summary(plan), *promises(plan)]))

    def _done(self, plan: ImportPlan) -> None:
        self.services.planning.replan_untouched()
        self._taken_over(f"{done_in_words(plan)} u twice takes it back.")

    def _taken_over(self, sentence: str) -> None:
        self.post_message(SettingsChanged())
        self.say(sentence)
        self._plan = self._log = None
        self.leave()

    def _turn_name(self, line: PreviewLine, step: int) -> None:
        """Let a name mean the next candidate, one's own problem, nothing, or be open again.

        A line whose problem is certain is left out, or taken again.
        """
        answers = dict(self._wishes.answers or {})
        meanings = [*self._candidates.get(line.key, []), OWN]
        ways = ["?", *(meanings if line.changes is Changes.NAME else []), None]
        meant = _next(ways, answers.pop(line.key, "?"), step)
        if meant != "?":
            answers[line.key] = meant
        self._wishes = replace(self._wishes, answers=answers)

    def _turn_reading(self, line: PreviewLine, step: int) -> None:
        if line.changes is Changes.DAYS:
            self._wishes = replace(self._wishes, day_first=not self._wishes.day_first)
        elif line.changes is Changes.CARDS:
            other = _next(list(Skill), self._wishes.cards_are, step)
            self._wishes = replace(self._wishes, cards_are=other)
        elif self._plan is not None:
            meanings = {
                column.header: column.meaning
                for source in self._plan.sources
                for column in source.columns
            }
            columns: Mapping[str, Meaning] = {
                **(self._wishes.columns or {}),
                line.key: _next(list(Meaning), meanings[line.key], step),
            }
            self._wishes = replace(self._wishes, columns=columns)

    def _say(self, sentence: str) -> None:
        self.query_one("#said", Static).update(sentence)


def _path(text: str) -> Path:
    """Give the path that was typed, dropped on the terminal, or copied as a link to a file."""
    text = text.strip().strip("'\"")
    if text.startswith("file://"):
        return Path(unquote(text.removeprefix("file://")))
    return Path(text.replace("\\ ", " ")).expanduser()


def _next(ways: Sequence[Way], current: Way, step: int) -> Way:
    place = ways.index(current) if current in ways else 0
    return ways[(place + step) % len(ways)]
