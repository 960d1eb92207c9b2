"""Copy the second list into the free places and sort.

Time: O((m + n) log(m + n)). Space: O(m + n).
"""


def merge_sorted(first: list[int], first_count: int, second: list[int], second_count: int) -> None:
    first[first_count:] = second[:second_count]
    first.sort()
