"""You move all heads on together, but only the smallest one should move."""


def smallest_range(lists: list[list[int]]) -> list[int]:
    length = min(len(numbers) for numbers in lists)
    columns = [[numbers[place] for numbers in lists] for place in range(length)]
    best = min(columns, key=lambda heads: max(heads) - min(heads))
    return [min(best), max(best)]
