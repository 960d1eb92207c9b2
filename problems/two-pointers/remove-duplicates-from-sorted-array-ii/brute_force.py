"""Count each number among those kept so far, in a second list.

Time: O(n²). Space: O(n).
"""


def keep_at_most_two(numbers: list[int]) -> int:
    kept: list[int] = []
    for number in numbers:
        if kept.count(number) < 2:
            kept.append(number)
    numbers[:] = kept
    return len(kept)
