"""You return the person trusted most, even if some do not trust them."""


def find_judge(n: int, trust: list[list[int]]) -> int:
    balance = [0] * (n + 1)
    for truster, trusted in trust:
        balance[truster] -= n
        balance[trusted] += 1
    best = max(range(1, n + 1), key=lambda person: balance[person])
    return best if balance[best] > 0 or n == 1 else -1
