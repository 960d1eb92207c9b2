"""Fill the table with the squares outside and the totals inside, upwards.

Time: O(n * sqrt(n)). Space: O(n).
"""


def num_squares(n: int) -> int:
    fewest = list(range(n + 1))  # ones only
    root = 2
    while root * root <= n:
        square = root * root
        for total in range(square, n + 1):
            fewest[total] = min(fewest[total], fewest[total - square] + 1)
        root += 1
    return fewest[n]
