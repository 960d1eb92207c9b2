"""Count for each person the trust received minus the trust placed; the judge has n - 1.

Time: O(n + pairs). Space: O(n).
"""


def find_judge(n: int, trust: list[list[int]]) -> int:
    balance = [0] * (n + 1)
    for truster, trusted in trust:
        balance[truster] -= 1
        balance[trusted] += 1
    for person in range(1, n + 1):
        if balance[person] == n - 1:
            return person
    return -1
