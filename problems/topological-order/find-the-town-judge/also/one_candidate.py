"""Only one person who trusts nobody can be the judge: find them, then count their believers.

Time: O(n + pairs). Space: O(n).
"""


def find_judge(n: int, trust: list[list[int]]) -> int:
    trusting = {truster for truster, _ in trust}
    candidates = [person for person in range(1, n + 1) if person not in trusting]
    if len(candidates) != 1:
        return -1
    judge = candidates[0]
    believers = sum(trusted == judge for _, trusted in trust)
    return judge if believers == n - 1 else -1
