"""Search breadth-first, where each level is a range of positions.

Time: O(n). Space: O(1).
"""


def fewest_jumps(jumps: list[int]) -> int:
    first = last = 0
    count = 0
    while last < len(jumps) - 1:
        reach = max(position + jumps[position] for position in range(first, last + 1))
        first, last = last + 1, reach
        count += 1
    return count
