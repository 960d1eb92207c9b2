"""Arbitrary logs of all three kinds of lines, and ones in which attempts were rated anew."""

from hypothesis import strategies as st

from tests.laws.histories import any_text, few_ids, ids, moments, reviews
from trainer.domain.log.change import Change, Kind
from trainer.domain.log.regrading import rated_anew
from trainer.domain.log.review import Rating, Retraction, Review
from trainer.domain.log.review_log import ReviewLog

KEYS = ("budget", "two-sum", "own/problem.md")


def changes(ids: st.SearchStrategy[str] = ids) -> st.SearchStrategy[Change]:
    """Give changes with these ids; their values are any text."""
    return st.builds(
        Change,
        id=ids,
        at=moments,
        kind=st.sampled_from(Kind),
        key=st.sampled_from(KEYS),
        value=st.none() | any_text,
    )


@st.composite
def whole_logs(draw: st.DrawFn, ids: st.SearchStrategy[str] = ids, most: int = 8) -> ReviewLog:
    """Give a log of at most so many lines of each kind; some take others back."""
    lines = draw(st.lists(reviews(ids), max_size=most))
    chosen = draw(st.lists(changes(ids), max_size=most))
    known = [*(line.id for line in lines), *(line.id for line in chosen)] or ["unknown"]
    retractions = st.builds(Retraction, id=ids, review_id=st.sampled_from(known), at=moments)
    return ReviewLog.of(lines, draw(st.lists(retractions, max_size=4)), chosen)


forged_logs = whole_logs(few_ids, most=4)
"""Logs in which different lines may have one id."""


@st.composite
def rated_logs(draw: st.DrawFn, first: tuple[Review, ...]) -> ReviewLog:
    """Give what a machine made of these reviews: some rated anew, some taken back."""
    log = ReviewLog.of(first)
    for _ in range(draw(st.integers(0, 4))):
        live = sorted(log.happened(), key=lambda review: review.id)
        if not live:
            break
        review = draw(st.sampled_from(live))
        log = log.retract(Retraction(id=draw(ids), review_id=review.id, at=review.at))
        if draw(st.booleans()):
            anew = rated_anew(review, draw(st.sampled_from(Rating)), log.reviews.__contains__)
            log = log.append(anew)
    return log
