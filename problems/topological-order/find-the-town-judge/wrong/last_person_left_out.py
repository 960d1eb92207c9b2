"""You end the loop before n, but people are numbered from 1 to n."""


def find_judge(n: int, trust: list[list[int]]) -> int:
    balance = [0] * (n + 1)
    for truster, trusted in trust:
        balance[truster] -= 1
        balance[trusted] += 1
    for person in range(1, n):
        if balance[person] == n - 1:
            return person
    return -1
