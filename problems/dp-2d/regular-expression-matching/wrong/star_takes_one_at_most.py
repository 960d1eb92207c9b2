"""You drop the star as soon as it has taken one letter, but it may stay and take more of them."""


def is_match(text: str, pattern: str) -> bool:
    table = [[False] * (len(pattern) + 1) for _ in range(len(text) + 1)]
    table[0][0] = True
    for i in range(len(text) + 1):
        for j in range(1, len(pattern) + 1):
            sign = pattern[j - 1]
            if sign == "*":
                table[i][j] = table[i][j - 2]
                if i > 0 and pattern[j - 2] in (".", text[i - 1]) and table[i - 1][j - 2]:
                    table[i][j] = True
            elif i > 0 and sign in (".", text[i - 1]):
                table[i][j] = table[i - 1][j - 1]
    return table[-1][-1]
