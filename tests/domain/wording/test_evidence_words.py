from tests.builders import an_evidence
from trainer.domain.log.review import Evidence
from trainer.domain.wording.evidence_words import evidence_in_words, help_in_words, time_in_words


def test_all_that_is_known_is_said() -> None:
    evidence = an_evidence(minutes=18, target=15, rung=2, revealed=True, runs=5, failed_runs=4)
    assert evidence_in_words(evidence) == [
        "solved",
        "in 18 of 15 min (120% of the target)",
        "2 hints: nudge, pattern",
        "level and lists shown",
        "answer not seen",
        "5 runs, 4 failed",
    ]


def test_what_nobody_measured_is_not_made_up() -> None:
    assert evidence_in_words(Evidence(solved=False, answer_seen=True)) == [
        "not solved",
        "time not measured",
        "no hint",
        "answer looked up",
    ]
    assert time_in_words(Evidence(solved=True)) == "–"
    assert time_in_words(an_evidence(minutes=7, target=None)) == "7 min"


def test_in_a_word_only_the_most_that_helped_is_named() -> None:
    assert help_in_words(an_evidence(rung=3, answer_seen=True)) == "answer"
    assert help_in_words(an_evidence(rung=3, revealed=True)) == "plan"
    assert help_in_words(an_evidence(revealed=True)) == "facts"
    assert help_in_words(an_evidence()) == "–"
