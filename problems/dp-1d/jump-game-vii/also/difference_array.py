"""Let each reachable position mark the range of its landings in a difference array.

Time: O(n). Space: O(n).
"""


def can_reach(s: str, min_jump: int, max_jump: int) -> bool:
    change = [0] * (len(s) + max_jump + 1)
    change[0], change[1] = 1, -1  # the start itself
    marks = 0
    for i in range(len(s)):
        marks += change[i]
        if marks > 0 and s[i] == "0":
            if i == len(s) - 1:
                return True
            change[i + min_jump] += 1
            change[i + max_jump + 1] -= 1
    return False
