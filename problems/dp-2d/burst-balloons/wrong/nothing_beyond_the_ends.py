"""You take a missing neighbour as 0, so the balloons at the ends win nothing."""


def max_coins(balloons: list[int]) -> int:
    row = [0, *balloons, 0]
    best = [[0] * len(row) for _ in row]
    for left in range(len(row) - 3, -1, -1):
        for right in range(left + 2, len(row)):
            best[left][right] = max(
                best[left][last] + best[last][right] + row[left] * row[last] * row[right]
                for last in range(left + 1, right)
            )
    return best[0][-1]
