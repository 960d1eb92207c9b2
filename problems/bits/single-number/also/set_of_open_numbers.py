"""Keep the numbers without a partner in a set.

Time: O(n). Space: O(n).
"""


def single_number(numbers: list[int]) -> int:
    alone: set[int] = set()
    for number in numbers:
        if number in alone:
            alone.remove(number)
        else:
            alone.add(number)
    return alone.pop()
