"""You drop what the new interval meets but keep its own borders, so what stuck out is lost."""


def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    before = [interval for interval in intervals if interval[1] < new[0]]
    after = [interval for interval in intervals if interval[0] > new[1]]
    return [*before, new, *after]
