"""Try every square as the last one: the fewest squares for the rest are known already.

Time: O(n * sqrt(n)). Space: O(n).
"""


def num_squares(n: int) -> int:
    fewest = [0] * (n + 1)
    for total in range(1, n + 1):
        fewest[total] = total  # ones only
        root = 1
        while root * root <= total:
            fewest[total] = min(fewest[total], fewest[total - root * root] + 1)
            root += 1
    return fewest[n]
