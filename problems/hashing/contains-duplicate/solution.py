"""Walk once and remember every number in a set; one that is there already is a repeat.

Time: O(n). Space: O(n).
"""


def contains_duplicate(numbers: list[int]) -> bool:
    seen: set[int] = set()
    for number in numbers:
        if number in seen:
            return True
        seen.add(number)
    return False
