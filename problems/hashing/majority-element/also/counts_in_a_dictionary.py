"""Count all numbers in a dictionary and stop at the first that passes half.

Time: O(n) on average. Space: O(n).
"""


def majority_element(numbers: list[int]) -> int:
    counts: dict[int, int] = {}
    for number in numbers:
        counts[number] = counts.get(number, 0) + 1
        if counts[number] > len(numbers) // 2:
            return number
    raise ValueError("there is no majority")
