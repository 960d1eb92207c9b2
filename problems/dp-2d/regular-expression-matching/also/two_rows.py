"""Keep only two rows of the table, the row above and the current one.

Time: O(n * m). Space: O(m).
"""


def is_match(text: str, pattern: str) -> bool:
    above = [True] + [False] * len(pattern)
    for j, sign in enumerate(pattern, 1):
        if sign == "*":
            above[j] = above[j - 2]
    for letter in text:
        row = [False] * (len(pattern) + 1)
        for j, sign in enumerate(pattern, 1):
            if sign == "*":
                row[j] = row[j - 2] or (pattern[j - 2] in (".", letter) and above[j])
            elif sign in (".", letter):
                row[j] = above[j - 1]
        above = row
    return above[-1]
