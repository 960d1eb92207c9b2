"""Reviews in the cells of a table: the same words in every list of them."""

from __future__ import annotations

from textual.content import Content

from trainer.domain.log.review import Rating, Review
from trainer.domain.wording.evidence_words import help_in_words, time_in_words
from trainer.domain.wording.words import short_day

_STYLES = {
    Rating.AGAIN: "$error",
    Rating.HARD: "$warning",
    Rating.GOOD: "$success",
    Rating.EASY: "$success",
}
RATING, TIME, HELP, RUNS = 7, 14, 9, 5
"""The widths of the columns that every list of reviews has."""


def day_of(review: Review) -> str:
    """Give the study day with its year: ``Sat 21 Nov 2026``."""
    return f"{short_day(review.study_day)} {review.study_day.year}"


def calendar_day(review: Review) -> str:
    """Give the study day without its weekday: ``21 Nov 2026``."""
    return day_of(review).partition(" ")[2]


def rating_word(rating: Rating) -> Content:
    """Give a rating in its colour."""
    return Content.styled(rating.name, f"bold {_STYLES[rating]}")


def happened(review: Review) -> tuple[Content, Content, Content]:
    """Give the time, the help that was taken and the runs."""
    evidence = review.evidence
    return (
        Content(time_in_words(evidence)),
        Content(help_in_words(evidence)),
        Content(f"{evidence.runs:,}" if evidence.runs else "–"),
    )
