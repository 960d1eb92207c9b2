"""You take the jump itself as the reach, but it is counted from the position you stand on."""


def fewest_jumps(jumps: list[int]) -> int:
    count = end = reach = 0
    for position in range(len(jumps) - 1):
        reach = max(reach, jumps[position])
        if position == end:
            count += 1
            end = reach
    return count
