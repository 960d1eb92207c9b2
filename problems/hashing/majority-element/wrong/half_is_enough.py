"""You accept a number as soon as it has half of the positions rounded down: more are needed."""


def majority_element(numbers: list[int]) -> int:
    counts: dict[int, int] = {}
    for number in numbers:
        counts[number] = counts.get(number, 0) + 1
        if counts[number] >= len(numbers) // 2:
            return number
    return numbers[0]
