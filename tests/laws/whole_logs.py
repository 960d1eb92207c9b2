"""Arbitrary logs of both kinds of lines, and ones in which attempts were rated anew."""

from dataclasses import replace

from hypothesis import strategies as st

from tests.laws.histories import changes_of, few_ids, ids, reviews, words_on
from trainer.domain.log.change import taking_back
from trainer.domain.log.review import Rating, Review
from trainer.domain.log.review_log import ReviewLog


@st.composite
def whole_logs(draw: st.DrawFn, ids: st.SearchStrategy[str] = ids, most: int = 8) -> ReviewLog:
    """Give a log of at most so many lines of each kind; some say something of others."""
    lines = draw(st.lists(reviews(ids), max_size=most))
    chosen = draw(st.lists(changes_of(ids=ids), max_size=most))
    known = [*(line.id for line in lines), *(line.id for line in chosen)]
    said = [replace(line, id=draw(ids)) for line in draw(st.lists(words_on(known), max_size=4))]
    return ReviewLog.of(lines, [*chosen, *said])


forged_logs = whole_logs(few_ids, most=4)
"""Logs in which different lines may have one id."""


@st.composite
def rated_logs(draw: st.DrawFn, first: tuple[Review, ...]) -> ReviewLog:
    """Give what an old machine made of these reviews: some rated anew, some taken back.

    There a rating was the review once more, under its id and the ratings that followed.
    """
    log = ReviewLog.of(first)
    for _ in range(draw(st.integers(0, 4))):
        live = sorted(log.happened(), key=lambda review: review.id)
        if not live:
            break
        review = draw(st.sampled_from(live))
        log = log.append(taking_back(review.id, id=draw(ids), at=review.at))
        if draw(st.booleans()):
            log = log.append(_rated_anew(review, draw(st.sampled_from(Rating)), log))
    return log


def _rated_anew(review: Review, rating: Rating, log: ReviewLog) -> Review:
    new_id = review.id + ("" if "+" in review.id else "+") + str(int(rating))
    while new_id in log.reviews:
        new_id += str(int(rating))
    return replace(review, id=new_id, rating=rating)
