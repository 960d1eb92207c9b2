"""You turn the pair round: [a, b] says that a trusts b."""


def find_judge(n: int, trust: list[list[int]]) -> int:
    balance = [0] * (n + 1)
    for trusted, truster in trust:
        balance[truster] -= 1
        balance[trusted] += 1
    for person in range(1, n + 1):
        if balance[person] == n - 1:
            return person
    return -1
