from collections.abc import Sequence

from trainer.services.memo import Memo


def test_an_answer_is_kept_until_a_fact_changes() -> None:
    asked: list[tuple[Sequence[int], str]] = []

    def work_out(numbers: Sequence[int], word: str) -> str:
        asked.append((numbers, word))
        return f"{word} {sum(numbers)}"

    answer = Memo(work_out)
    assert [answer([1, 2], "sum"), answer([1, 2], "sum")] == ["sum 3", "sum 3"]
    assert asked == [([1, 2], "sum")]
    assert answer([1, 3], "sum") == "sum 4"
    assert answer([1, 2], "sum") == "sum 3"
    assert len(asked) == 3
