"""Add up all gains before each point.

Time: O(n²). Space: O(n).
"""


def largest_altitude(gain: list[int]) -> int:
    return max(sum(gain[:point]) for point in range(len(gain) + 1))
