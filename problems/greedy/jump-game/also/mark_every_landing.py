"""Fill a table bottom-up: mark each position that each jump can land on.

Time: O(n²). Space: O(n).
"""


def can_jump(jumps: list[int]) -> bool:
    reachable = [False] * len(jumps)
    reachable[0] = True
    for position, jump in enumerate(jumps):
        if reachable[position]:
            for landing in range(position + 1, min(position + jump, len(jumps) - 1) + 1):
                reachable[landing] = True
    return reachable[-1]
