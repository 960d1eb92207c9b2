"""A review once more, under another rating: the log only grows, so the old line stays as it is."""

import re
from collections.abc import Callable
from dataclasses import replace

from trainer.domain.log.review import Rating, Review

_RATED_BEFORE = re.compile(r".*\+[1-4]+", re.DOTALL)


def rated_anew(review: Review, rating: Rating, is_known: Callable[[str], bool]) -> Review:
    """Give the line that takes the place of a review which is taken back.

    All but the rating is the same. Its id is the old one with the ratings that followed, ``3f2a+2``
    and then ``3f2a+24``, the first that is not known yet. So it keeps its place among reviews of
    the same moment, and two machines that rate alike write the same line.
    """
    sequence = str(int(rating))
    new_id = review.id + ("" if _RATED_BEFORE.fullmatch(review.id) else "+") + sequence
    while is_known(new_id):
        new_id += sequence
    return replace(review, id=new_id, rating=rating)


def is_same_attempt(one: Review, other: Review) -> bool:
    """Tell whether two lines are of one attempt, whatever their ratings."""
    return one == replace(other, id=one.id, rating=one.rating)
