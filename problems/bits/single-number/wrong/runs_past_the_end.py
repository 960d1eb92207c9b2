"""You compare pairs after sorting, but the last number may have no neighbour to its right."""


def single_number(numbers: list[int]) -> int:
    ordered = sorted(numbers)
    for place in range(0, len(ordered), 2):
        if ordered[place] != ordered[place + 1]:
            return ordered[place]
    return ordered[-1]
