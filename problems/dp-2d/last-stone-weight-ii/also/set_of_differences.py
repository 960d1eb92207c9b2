"""Collect all differences between two groups: each stone joins one side or the other.

Time: O(n * sum). Space: O(sum).
"""


def last_stone_weight_ii(stones: list[int]) -> int:
    differences = {0}
    for stone in stones:
        following = set()
        for difference in differences:
            following.add(difference + stone)
            following.add(abs(difference - stone))
        differences = following
    return min(differences)
