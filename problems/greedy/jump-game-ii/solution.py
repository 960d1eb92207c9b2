"""All positions that k jumps reach form a block; its farthest reach is where the next one ends.

Time: O(n). Space: O(1).
"""


def fewest_jumps(jumps: list[int]) -> int:
    count = end = reach = 0
    for position in range(len(jumps) - 1):
        reach = max(reach, position + jumps[position])
        if position == end:
            count += 1
            end = reach
    return count
