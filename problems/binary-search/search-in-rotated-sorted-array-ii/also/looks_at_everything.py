"""Look at every number with `in`, which is as good in the worst case.

Time: O(n). Space: O(1).
"""


def search_with_repeats(numbers: list[int], target: int) -> bool:
    return target in numbers
