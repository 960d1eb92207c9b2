"""You take the middle of the list without sorting it first, and anything may stand there."""


def majority_element(numbers: list[int]) -> int:
    return numbers[len(numbers) // 2]
