"""Count the reachable positions with prefix sums; a window is a difference of two of them.

Time: O(n). Space: O(n).
"""


def can_reach(s: str, min_jump: int, max_jump: int) -> bool:
    before = [0, 1]  # before[i]: reachable positions among the first i
    for i in range(1, len(s)):
        in_window = 0
        if s[i] == "0" and i >= min_jump:
            in_window = before[i - min_jump + 1] - before[max(0, i - max_jump)]
        before.append(before[-1] + (in_window > 0))
    return before[-1] > before[-2]
