"""You leave out the square that equals the total, so a square itself is not one part."""


def num_squares(n: int) -> int:
    fewest = [0] * (n + 1)
    for total in range(1, n + 1):
        fewest[total] = total
        root = 1
        while root * root < total:
            fewest[total] = min(fewest[total], fewest[total - root * root] + 1)
            root += 1
    return fewest[n]
