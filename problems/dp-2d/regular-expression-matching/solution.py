"""Fill a table over prefixes; a star goes away with its sign, or takes one letter and stays.

Time: O(n * m). Space: O(n * m).
"""


def is_match(text: str, pattern: str) -> bool:
    table = [[False] * (len(pattern) + 1) for _ in range(len(text) + 1)]
    table[0][0] = True
    for i in range(len(text) + 1):
        for j, sign in enumerate(pattern, 1):
            if sign == "*":
                takes_one = i > 0 and pattern[j - 2] in (".", text[i - 1]) and table[i - 1][j]
                table[i][j] = table[i][j - 2] or takes_one
            else:
                table[i][j] = i > 0 and sign in (".", text[i - 1]) and table[i - 1][j - 1]
    return table[-1][-1]
