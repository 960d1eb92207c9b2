import pytest

from tests.builders import an_evidence
from trainer.domain.attempt.proposal import propose
from trainer.domain.log.review import Evidence, Rating

AGAIN, HARD, GOOD, EASY = Rating


@pytest.mark.parametrize(
    ("rating", "reason", "evidence"),
    [
        (AGAIN, "you looked up the answer", an_evidence(answer_seen=True)),
        (AGAIN, "you looked up the answer", an_evidence(solved=False, answer_seen=True)),
        (AGAIN, "you did not solve it", an_evidence(solved=False)),
        (AGAIN, "you took the hint 'pattern'", an_evidence(rung=2)),
        (AGAIN, "you took the hint 'pitfall'", an_evidence(rung=4)),
        (HARD, "you took the nudge", an_evidence(rung=1)),
        (HARD, "you looked at level and lists", an_evidence(revealed=True)),
        (HARD, "it took more than 1.5 times the target time", an_evidence(minutes=23)),
        (HARD, "4 different programs failed before", an_evidence(failed_runs=4)),
        (GOOD, "you solved it unaided", an_evidence(minutes=22.5, failed_runs=3)),
        (GOOD, "you solved it unaided", an_evidence(minutes=7.6)),
        (GOOD, "you solved it unaided", an_evidence(minutes=5, failed_runs=1)),
        (GOOD, "you solved it unaided", an_evidence(minutes=None)),
        (GOOD, "you solved it unaided", an_evidence(minutes=5, target=None)),
        (EASY, "you solved it unaided at the first run", an_evidence(minutes=7.5)),
    ],
)
def test_the_rating_follows_from_what_happened(
    rating: Rating, reason: str, evidence: Evidence
) -> None:
    proposal = propose(evidence)
    assert proposal.rating is rating
    assert proposal.reasons[0] == reason


def test_every_reason_for_a_rating_is_named() -> None:
    proposal = propose(an_evidence(rung=1, revealed=True, minutes=60, failed_runs=9))
    assert proposal.rating is HARD
    assert len(proposal.reasons) == 4
