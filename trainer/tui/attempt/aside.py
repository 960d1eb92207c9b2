"""Asides: what the verdict pane shows besides the verdict on all cases, and how it is said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from trainer.domain.attempt.growth import Growth
from trainer.domain.attempt.verdict import Verdict
from trainer.domain.wording.growth_words import growth_points, growth_sentence
from trainer.services.running.tried import Tried
from trainer.tui.attempt.case_text import labelled
from trainer.tui.attempt.tried_text import tried_rows
from trainer.tui.attempt.verdict_text import alone_rows, fault_place
from trainer.tui.widgets.folded import Row

if TYPE_CHECKING:
    from trainer.domain.attempt.verdict import CaseResult
    from trainer.domain.problem.contract import Case


@dataclass(frozen=True, slots=True)
class Alone:
    """What the case of a place (from 0) showed when it was run alone."""

    place: int
    verdict: Verdict


Aside = Alone | Tried | Growth
"""What a run may show that is no run of all cases."""


def aside_rows(aside: Aside) -> tuple[list[Row], CaseResult | None]:
    """Give all there is to say of it, and the result of the one case that it is about, if any."""
    match aside:
        case Alone(place, verdict):
            whole = not verdict.trouble and verdict.results
            return alone_rows(verdict, place), verdict.results[0] if whole else None
        case Tried():
            return tried_rows(aside), None
        case Growth():
            return _growth_rows(aside), None


def aside_place(aside: Aside) -> tuple[int, int] | None:
    """Give the place in the code that it points at, line and column counted from 1."""
    match aside:
        case Alone(_, verdict):
            return fault_place(verdict, None)
        case Tried(line=int(line)):
            return line, 1
    return None


def aside_case(aside: Aside) -> Case | str | None:
    """Give the case that it is about, or the input as it was typed, if that has an answer."""
    match aside:
        case Alone(_, verdict):
            return verdict.results[0].case if verdict.results else None
        case Tried(finding=finding, call=call):
            return call if finding is not None else None
    return None


def _growth_rows(growth: Growth) -> list[Row]:
    if not growth.words:
        rows = [Row(Content.styled(f"? {growth.why_not}", "bold"), 2)]
        reference = growth_sentence(growth) if growth.sizes else ""
        rows += [Row(Content(f"  {reference}"), 2)] if reference else []
    else:
        mark, style = ("✗", "$error") if growth.is_worse else ("✓", "$success")
        rows = [Row(Content.styled(f"{mark} {growth_sentence(growth)}", f"bold {style}"), 2)]
    return [*rows, *labelled("by n", Content(growth_points(growth)))]
