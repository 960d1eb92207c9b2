"""Count each value in a dictionary, then let a set notice a count that comes again.

Time: O(n). Space: O(n).
"""


def unique_occurrences(numbers: list[int]) -> bool:
    counts: dict[int, int] = {}
    for number in numbers:
        counts[number] = counts.get(number, 0) + 1
    seen: set[int] = set()
    for count in counts.values():
        if count in seen:
            return False
        seen.add(count)
    return True
