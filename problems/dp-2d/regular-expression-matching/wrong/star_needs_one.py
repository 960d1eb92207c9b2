"""You want at least one letter per star, but a star may also take none."""


def is_match(text: str, pattern: str) -> bool:
    table = [[False] * (len(pattern) + 1) for _ in range(len(text) + 1)]
    table[0][0] = True
    for i, letter in enumerate(text, 1):
        for j, sign in enumerate(pattern, 1):
            if sign == "*":
                more = pattern[j - 2] in (".", letter) and table[i - 1][j]
                table[i][j] = table[i][j - 1] or more
            else:
                table[i][j] = sign in (".", letter) and table[i - 1][j - 1]
    return table[-1][-1]
