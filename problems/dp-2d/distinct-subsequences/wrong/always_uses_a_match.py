"""You always use a letter that fits, so you find one way at most, but you may also wait for a
later one."""


def count_subsequences(text: str, target: str) -> int:
    table = [[1] + [0] * len(target) for _ in range(len(text) + 1)]
    for i, letter in enumerate(text, 1):
        for j, wanted in enumerate(target, 1):
            table[i][j] = table[i - 1][j - 1] if letter == wanted else table[i - 1][j]
    return table[-1][-1]
