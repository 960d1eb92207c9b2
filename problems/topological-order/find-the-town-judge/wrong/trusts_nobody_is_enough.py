"""You return somebody who trusts nobody without asking whether all others trust them."""


def find_judge(n: int, trust: list[list[int]]) -> int:
    trusting = {truster for truster, _ in trust}
    for person in range(1, n + 1):
        if person not in trusting:
            return person
    return -1
