"""Fill a table from the end and look up each substring in a set of the words.

Time: O(n³ + S). Space: O(n + S).
"""


def min_extra_char(letters: str, dictionary: list[str]) -> int:
    words = set(dictionary)
    extra = [0] * (len(letters) + 1)
    for start in range(len(letters) - 1, -1, -1):
        extra[start] = 1 + extra[start + 1]
        for end in range(start + 1, len(letters) + 1):
            if letters[start:end] in words:
                extra[start] = min(extra[start], extra[end])
    return extra[0]
