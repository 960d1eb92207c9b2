"""What a solution costs reads as English, whatever stands behind the bound."""

import pytest

from trainer.domain.wording.cost_words import cost_words


@pytest.mark.parametrize(
    ("space", "words"),
    [
        ("O(n)", "O(n log n) time, O(n) space"),
        ("O(1) besides the answer", "O(n log n) time, O(1) extra space besides the answer"),
        ("O(n * m), or O(m) with one row", "O(n log n) time, O(n * m) space, or O(m) with one row"),
        ("O(f(n)) for n rows", "O(n log n) time, O(f(n)) space for n rows"),
        ("constant", "O(n log n) time, constant space"),
    ],
)
def test_the_noun_stands_behind_the_bound(space: str, words: str) -> None:
    assert cost_words("O(n log n)", space) == words
