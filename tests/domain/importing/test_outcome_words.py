"""What people write about how it went."""

import pytest

from trainer.domain.importing.outcome_words import confidence_in, said_in

SAID = {
    "AGAIN": "not solved|never solved|didn't finish|unable to solve|no idea|got stuck"
    "|Could not solve without help|nicht gelöst|no resuelto|non résolu|未完成",
    "HARD": "Solved w/ help|needed help|half|half solved|so-so|took too long|mit Hilfe gelöst"
    "|con ayuda|avec aide|Solved (hint)",
    "GOOD": "Solved without hints|no hints|no help needed|on my own|first try|gelöst|hecho|已完成",
    "EASY": "Too easy|very easy|nailed it",
    "": "To-Do|skipped|offen|pendiente|à faire|⏳",
}


@pytest.mark.parametrize(
    ("words", "rating"),
    [(words, rating) for rating, many in SAID.items() for words in many.split("|")],
)
def test_a_status_is_understood(words: str, rating: str) -> None:
    said = said_in(words)
    assert said is not None
    assert (said.rating.name if said.rating else "") == rating


@pytest.mark.parametrize(
    ("words", "rating"),
    [("3.5", "GOOD"), ("2 - low", "HARD"), ("4 stars", "GOOD"), ("very low", "AGAIN")],
)
def test_a_confidence_is_understood(words: str, rating: str) -> None:
    found = confidence_in(words)
    assert found is not None
    assert found.name == rating
