"""You count a jump each time the reach grows, but you only have to jump at the end of a block."""


def fewest_jumps(jumps: list[int]) -> int:
    count = reach = 0
    for position in range(len(jumps) - 1):
        if reach < len(jumps) - 1 and position + jumps[position] > reach:
            reach = position + jumps[position]
            count += 1
    return count
