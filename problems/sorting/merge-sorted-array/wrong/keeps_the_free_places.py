"""You append the second list and sort, but the free places are still there and look like zeros."""


def merge_sorted(first: list[int], first_count: int, second: list[int], second_count: int) -> None:
    first.extend(second)
    first.sort()
