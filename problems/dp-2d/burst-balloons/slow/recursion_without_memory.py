"""You split at the last balloon, but solve the same range again and again, which is O(3^n)."""


def max_coins(balloons: list[int]) -> int:
    row = [1, *balloons, 1]

    def best(left: int, right: int) -> int:
        most = 0
        for last in range(left + 1, right):
            won = row[left] * row[last] * row[right]
            most = max(most, won + best(left, last) + best(last, right))
        return most

    return best(0, len(row) - 1)
