"""You return somebody whom all others trust without asking whether they trust somebody."""


def find_judge(n: int, trust: list[list[int]]) -> int:
    arrows_in = [0] * (n + 1)
    arrows_out = [0] * (n + 1)
    for truster, trusted in trust:
        arrows_out[truster] += 1
        arrows_in[trusted] += 1
    for person in range(1, n + 1):
        if arrows_in[person] == n - 1:
            return person
    return -1
