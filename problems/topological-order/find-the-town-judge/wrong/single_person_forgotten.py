"""You return -1 when there are no pairs, but a single person is the judge."""


def find_judge(n: int, trust: list[list[int]]) -> int:
    if not trust:
        return -1
    balance = [0] * (n + 1)
    for truster, trusted in trust:
        balance[truster] -= 1
        balance[trusted] += 1
    for person in range(1, n + 1):
        if balance[person] == n - 1:
            return person
    return -1
