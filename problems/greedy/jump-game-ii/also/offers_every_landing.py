"""Fill a table bottom-up: each position offers one jump more to each of its landings.

Time: O(n²). Space: O(n).
"""


def fewest_jumps(jumps: list[int]) -> int:
    fewest = [0] + [len(jumps)] * (len(jumps) - 1)
    for position, jump in enumerate(jumps):
        for landing in range(position + 1, min(position + jump + 1, len(jumps))):
            fewest[landing] = min(fewest[landing], fewest[position] + 1)
    return fewest[-1]
