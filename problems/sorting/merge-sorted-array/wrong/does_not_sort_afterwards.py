"""You copy the second list behind the first and do not merge them."""


def merge_sorted(first: list[int], first_count: int, second: list[int], second_count: int) -> None:
    first[first_count:] = second
