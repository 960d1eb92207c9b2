"""A review in words: how it went, with what gives the solution away covered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.domain.attempt.proposal import propose
from trainer.domain.log.review import Review
from trainer.domain.log.review_filter import HistoryLine
from trainer.domain.text import clean, clean_line, shortened
from trainer.domain.wording.evidence_words import evidence_in_words
from trainer.tui.widgets.review_cells import day_of, rating_word

_LONGEST_INSIGHT = 2_000
_LONGEST_SENTENCE = 600


@dataclass(frozen=True, slots=True)
class Spoilers:
    """What gives a solution away: the facts of the problem, and the mistakes that were met."""

    facts: str
    mistakes: Sequence[str] = ()


class ReviewDetails(VerticalScroll):
    """Shows one line of the history."""

    def compose(self) -> ComposeResult:
        """Lay out the text."""
        yield Static("", markup=False)

    def show(self, line: HistoryLine, title: str, spoilers: Spoilers, uncovered: bool) -> None:
        """Show this line; what gives the solution away is shown only when uncovered."""
        self.query_one(Static).update(_words(line, title, spoilers, uncovered))
        self.scroll_home(animate=False)


def _words(line: HistoryLine, title: str, spoilers: Spoilers, uncovered: bool) -> Content:
    review = line.review
    state = "   undone (u twice redoes it)" if line.taken_back else ""
    heading = Content.assemble(
        (clean_line(title), "bold"), f"   {day_of(review)}   ", rating_word(review.rating), state
    )
    happened = f"{review.source.words}: {', '.join(evidence_in_words(review.evidence))}"
    return Content("\n").join(
        [
            heading,
            Content(happened[0].upper() + happened[1:] + "."),
            _proposed(review),
            *_spoilers(review, spoilers, uncovered),
        ]
    )


def _proposed(review: Review) -> Content:
    proposal = propose(review.evidence)
    reasons = " and ".join(proposal.reasons)
    return Content.styled(f"This suggests {proposal.rating.name}: {reasons}.", "dim")


def _spoilers(review: Review, spoilers: Spoilers, uncovered: bool) -> list[Content]:
    insight = review.insight.strip()
    if not uncovered:
        hidden = ["Pattern", "level", "lists"]
        hidden += ["your insight"] if insight else []
        hidden += ["mistakes met"] if spoilers.mistakes else []
        what = f"{', '.join(hidden[:-1])} and {hidden[-1]}"
        return [Content.styled(f"{what} hidden (v shows)", "dim")]
    said = clean(shortened(insight, _LONGEST_INSIGHT)) or "none written"
    return [
        Content.styled(spoilers.facts, "$accent"),
        Content.assemble(("your insight  ", "dim"), said),
        *(
            Content.assemble(("mistake met  ", "dim"), clean_line(it, _LONGEST_SENTENCE))
            for it in spoilers.mistakes
        ),
    ]
