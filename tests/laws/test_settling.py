"""Laws 2 and 7 for lines that say different things of one: nothing counts twice, anywhere."""

from collections import Counter
from functools import reduce

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_review
from tests.laws.whole_logs import forged_logs, rated_logs
from trainer.domain.log.change import Change, Kind
from trainer.domain.log.conflicts import settled
from trainer.domain.log.review import Review
from trainer.domain.log.review_log import ReviewLog

FIRST = (a_review(id="a"), a_review("lru-cache", id="b"))
"""What three machines begin with."""

machines = st.lists(rated_logs(FIRST), min_size=3, max_size=3)


def what_counts(log: ReviewLog) -> tuple[list[Review], set[Change]]:
    chosen = (line for line in log.chosen() if line.kind is not Kind.TAKEN_BACK)
    return list(log.happened()), set(chosen)


def merged(log: ReviewLog, other: ReviewLog) -> ReviewLog:
    return settled(log.union(other))


@given(machines, st.permutations(range(3)))
def test_however_logs_meet_the_same_counts(logs: list[ReviewLog], order: list[int]) -> None:
    a, b, c = logs
    in_order = reduce(merged, [logs[place] for place in order])
    assert what_counts(in_order) == what_counts(merged(a, merged(b, c)))
    assert what_counts(in_order) == what_counts(settled(a.union(b).union(c)))


@given(machines)
def test_no_attempt_counts_twice(logs: list[ReviewLog]) -> None:
    live = reduce(merged, logs).happened()
    attempts = Counter(review.id.partition("+")[0] for review in live)
    assert set(attempts.values()) <= {1}


@given(st.lists(forged_logs, min_size=3, max_size=3), st.permutations(range(3)))
def test_forged_lines_count_alike_everywhere(logs: list[ReviewLog], order: list[int]) -> None:
    a, b, c = logs
    in_order = reduce(merged, [logs[place] for place in order])
    assert what_counts(in_order) == what_counts(merged(a, merged(b, c)))
    shared = Counter(line.id.partition("~")[0] for line in in_order.reviews.values())
    for line in in_order.happened():
        assert "~" in line.id or shared[line.id] == 1


@given(machines)
def test_what_is_settled_stays_as_it_is(logs: list[ReviewLog]) -> None:
    log = reduce(merged, logs)
    assert settled(log) == log
    for one in logs:
        assert not merged(log, one).without(log)
