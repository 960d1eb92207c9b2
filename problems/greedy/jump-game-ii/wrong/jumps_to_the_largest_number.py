"""You jump to the largest number in reach, but a smaller number farther on may reach farther."""


def fewest_jumps(jumps: list[int]) -> int:
    count = position = 0
    last = len(jumps) - 1
    while position < last:
        farthest = min(position + max(jumps[position], 1), last)
        landings = range(position + 1, farthest + 1)
        position = last if farthest == last else max(landings, key=jumps.__getitem__)
        count += 1
    return count
