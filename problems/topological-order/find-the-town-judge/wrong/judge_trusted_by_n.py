"""You ask for the trust of all n people, but the judge does not trust themselves."""


def find_judge(n: int, trust: list[list[int]]) -> int:
    balance = [0] * (n + 1)
    for truster, trusted in trust:
        balance[truster] -= 1
        balance[trusted] += 1
    for person in range(1, n + 1):
        if balance[person] == n:
            return person
    return -1
