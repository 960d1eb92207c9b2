"""You set only the corner to 1, but the empty target can be made in one way from every
beginning."""


def count_subsequences(text: str, target: str) -> int:
    ways = [[0] * (len(target) + 1) for _ in range(len(text) + 1)]
    ways[0][0] = 1
    for i in range(1, len(text) + 1):
        for j in range(1, len(target) + 1):
            ways[i][j] = ways[i - 1][j]
            if text[i - 1] == target[j - 1]:
                ways[i][j] += ways[i - 1][j - 1]
    return ways[-1][-1]
