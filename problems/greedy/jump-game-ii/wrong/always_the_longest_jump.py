"""You always jump as far as you can, but a shorter jump may land on a better position."""


def fewest_jumps(jumps: list[int]) -> int:
    count = position = 0
    while position < len(jumps) - 1:
        position += max(jumps[position], 1)
        count += 1
    return count
