"""Count all values in a dictionary and keep those above a third.

Time: O(n) on average. Space: O(n).
"""


def majority_element(numbers: list[int]) -> list[int]:
    counts: dict[int, int] = {}
    for number in numbers:
        counts[number] = counts.get(number, 0) + 1
    return [number for number, count in counts.items() if count > len(numbers) // 3]
