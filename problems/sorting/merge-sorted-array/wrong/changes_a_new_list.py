"""You bind the name to a new list, so the list that was given stays as it is."""


def merge_sorted(first: list[int], first_count: int, second: list[int], second_count: int) -> None:
    first = sorted(first[:first_count] + second[:second_count])
