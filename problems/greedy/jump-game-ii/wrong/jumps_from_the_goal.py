"""You let the loop run to the last position and count a jump from the goal if a block ends
there."""


def fewest_jumps(jumps: list[int]) -> int:
    count = end = reach = 0
    for position, jump in enumerate(jumps):
        reach = max(reach, position + jump)
        if position == end:
            count += 1
            end = reach
    return count
