"""You count one square for the total 0, which needs none, so every answer is one too large."""


def num_squares(n: int) -> int:
    fewest = [1] + [n + 1] * n
    for total in range(1, n + 1):
        root = 1
        while root * root <= total:
            fewest[total] = min(fewest[total], fewest[total - root * root] + 1)
            root += 1
    return fewest[n]
