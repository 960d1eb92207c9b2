"""Count the arrows in and the arrows out of each person apart.

Time: O(n + pairs). Space: O(n).
"""


def find_judge(n: int, trust: list[list[int]]) -> int:
    arrows_in = [0] * (n + 1)
    arrows_out = [0] * (n + 1)
    for truster, trusted in trust:
        arrows_out[truster] += 1
        arrows_in[trusted] += 1
    for person in range(1, n + 1):
        if arrows_in[person] == n - 1 and arrows_out[person] == 0:
            return person
    return -1
