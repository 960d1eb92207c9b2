"""A review in words: how it went, with what gives the solution away covered."""

from __future__ import annotations

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


class ReviewDetails(VerticalScroll):
    """Shows one line of the history."""

    def compose(self) -> ComposeResult:
        """Lay out the text."""
        yield Static("", markup=False)

    def show(self, line: HistoryLine, title: str, facts: str, uncovered: bool) -> None:
        """Show this line; ``facts`` are those of the problem that are shown when uncovered."""
        self.query_one(Static).update(_words(line, title, facts, uncovered))
        self.scroll_home(animate=False)


def _words(line: HistoryLine, title: str, facts: str, uncovered: bool) -> Content:
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
            *_spoilers(review, facts, uncovered),
        ]
    )


def _proposed(review: Review) -> Content:
    proposal = propose(review.evidence)
    reasons = " and ".join(proposal.reasons)
    return Content.styled(f"This suggests {proposal.rating.name}: {reasons}.", "dim")


def _spoilers(review: Review, facts: str, uncovered: bool) -> list[Content]:
    insight = review.insight.strip()
    if not uncovered:
        what = "Pattern, level, lists and your insight" if insight else "Pattern, level and lists"
        return [Content.styled(f"{what} hidden (v shows)", "dim")]
    said = clean(shortened(insight, _LONGEST_INSIGHT)) or "none written"
    return [
        Content.styled(facts, "$accent"),
        Content.assemble(("your insight  ", "dim"), said),
    ]
