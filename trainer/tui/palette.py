"""The palette: every command, every place and every problem, found by typing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Matcher, Provider
from textual.content import Content

from trainer.domain.text import clean_line
from trainer.tui.attempt.editing.commands import EDITING
from trainer.tui.commands import COMMANDS
from trainer.tui.key_names import key_names
from trainer.tui.messages import Place
from trainer.tui.palette_entries import Entry, entries, is_attempting
from trainer.tui.widgets.message_line import MessageLine

if TYPE_CHECKING:
    from trainer.domain.problem.problem import Problem
    from trainer.tui.app import TrainerApp

_MOST_PROBLEMS = 20
_SOUGHT = 60
"""So many are asked for, as published ones that are not the learner's are among them."""

_SURE, _PROBLEM, _LIKELY = 3.0, 2.0, 1.0
"""What begins a word of a command, then the problems, then commands that are only alike."""

_ALIKE_ENOUGH = 1.4
"""Textual's score for each letter, below which the letters only happen to be there."""


class Palette(CommandPalette):
    """Finds what can be done from the screen in front, where one can go, and problems."""

    def __init__(self) -> None:
        super().__init__([Everything], placeholder="A command, a screen, a problem or its number")

    def on_mount(self) -> None:
        """Have a line for what is said meanwhile, and problems ready before a letter is typed."""
        self.mount(MessageLine())
        services = cast("TrainerApp", self.app).services
        if services is not None:
            self.run_worker(services.library.make_ready, thread=True)


class Everything(Provider):
    """Gives the commands first, in the order of the screen in front, then places and problems.

    Problems come as the library ranks them, without anything that gives their pattern away.
    """

    async def discover(self) -> Hits:
        """Give all that there is but problems."""
        for entry in self._entries:
            yield DiscoveryHit(_shown(entry, Content(entry.title)), entry.run, entry.title,
                               entry.sentence)  # fmt: skip

    async def search(self, query: str) -> Hits:
        """Give what a text may mean."""
        matcher = self.matcher(query)
        for entry in self._entries:
            score = _score(matcher, query, entry)
            if score:
                shown = _shown(entry, matcher.highlight(entry.title))
                yield Hit(score, shown, entry.run, entry.title, entry.sentence)
        for rank, problem in enumerate(self._found(query)):
            yield Hit(
                _PROBLEM - rank / _SOUGHT,
                Content(clean_line(problem.title)),
                partial(self._trainer.go, Place.PROBLEM, problem.slug),
                problem.title,
                f"Problem {problem.number}" if problem.number else "Problem",
            )

    @property
    def _trainer(self) -> TrainerApp:
        return cast("TrainerApp", self.app)

    @cached_property
    def _entries(self) -> list[Entry]:
        """What can be done, each thing once: as the screen in front does it, where it does."""
        anywhere = {entry.action or entry.title: entry for entry in entries(self._trainer)}
        here = {entry.action: entry for entry in self._here()}
        for action in here.keys() & anywhere.keys():
            same = anywhere.pop(action)
            here[action] = replace(here[action], title=same.title, words=same.words)
        return [*here.values(), *anywhere.values()]

    def _here(self) -> Iterator[Entry]:
        """Give what the screen in front can do; leaving is done from anywhere."""
        offered = {active.binding.id: active for active in self.screen.active_bindings.values()}
        for name, active in offered.items():
            command = COMMANDS.get(name or "") or EDITING.get(name or "")
            if command is not None and active.enabled and command.action != "quit":
                run = partial(self.app.run_action, command.action, active.node)
                title = command.title[0].upper() + command.title[1:]
                keys = key_names(command.keys)[0]
                yield Entry(title, command.sentence, run, "", command.action, keys)

    def _found(self, query: str) -> list[Problem]:
        services = self._trainer.services
        if services is None or is_attempting(self._trainer):
            return []
        found = services.library.suggest(query, _SOUGHT)
        mine = services.library.catalogue.problems
        return [problem for problem in found if problem.slug in mine][:_MOST_PROBLEMS]


def _shown(entry: Entry, title: Content) -> Content:
    return Content.assemble(title, (f"   {entry.keys}", "dim")) if entry.keys else title


def _score(matcher: Matcher, query: str, entry: Entry) -> float:
    """Tell how likely an entry is meant: 0 is not at all."""
    wanted = query.strip().lower()
    named = f" {entry.title} {entry.words}".lower()
    if f" {wanted}" in named:
        return _SURE + 1 / (1 + named.index(f" {wanted}"))
    alike = matcher.match(entry.title) / max(1, len(query))
    return _LIKELY - 1 / alike if alike > _ALIKE_ENOUGH else 0.0
