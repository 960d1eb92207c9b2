"""Fill the table bottom-up by the length of the range.

Time: O(n³). Space: O(n²).
"""


def max_coins(balloons: list[int]) -> int:
    row = [1, *balloons, 1]
    best = [[0] * len(row) for _ in row]
    for length in range(2, len(row)):
        for left in range(len(row) - length):
            right = left + length
            for last in range(left + 1, right):
                won = row[left] * row[last] * row[right]
                total = best[left][last] + won + best[last][right]
                best[left][right] = max(best[left][right], total)
    return best[0][-1]
