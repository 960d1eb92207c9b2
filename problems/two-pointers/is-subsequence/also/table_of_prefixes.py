"""Fill a row with the longest common subsequence of the prefixes, as for two equal partners.

Time: O(m · n). Space: O(m).
"""


def is_subsequence(word: str, text: str) -> bool:
    row = [0] * (len(word) + 1)
    for letter in text:
        before = 0
        for i in range(1, len(word) + 1):
            above = row[i]
            row[i] = before + 1 if word[i - 1] == letter else max(row[i], row[i - 1])
            before = above
    return row[len(word)] == len(word)
