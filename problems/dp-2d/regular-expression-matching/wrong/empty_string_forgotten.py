"""You leave the row of the empty string at False, but "a*" describes the empty string as well."""


def is_match(text: str, pattern: str) -> bool:
    table = [[False] * (len(pattern) + 1) for _ in range(len(text) + 1)]
    table[0][0] = True
    for i, letter in enumerate(text, 1):
        for j, sign in enumerate(pattern, 1):
            if sign == "*":
                takes_one = pattern[j - 2] in (".", letter) and table[i - 1][j]
                table[i][j] = table[i][j - 2] or takes_one
            else:
                table[i][j] = sign in (".", letter) and table[i - 1][j - 1]
    return table[-1][-1]
