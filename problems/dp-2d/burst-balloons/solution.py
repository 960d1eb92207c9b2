"""For each range between two balloons that stay, try each one inside as the last to burst.

Time: O(n³). Space: O(n²).
"""


def max_coins(balloons: list[int]) -> int:
    row = [1, *balloons, 1]
    best = [[0] * len(row) for _ in row]
    for left in range(len(row) - 3, -1, -1):
        for right in range(left + 2, len(row)):
            for last in range(left + 1, right):
                won = row[left] * row[last] * row[right]
                total = best[left][last] + won + best[last][right]
                best[left][right] = max(best[left][right], total)
    return best[0][-1]
