"""You count how many different sums there are, but the least number of squares is wanted."""


def num_squares(n: int) -> int:
    ways = [1] + [0] * n
    root = 1
    while root * root <= n:
        for total in range(root * root, n + 1):
            ways[total] += ways[total - root * root]
        root += 1
    return ways[n]
