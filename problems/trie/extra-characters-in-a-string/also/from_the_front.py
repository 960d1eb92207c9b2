"""Fill a table of prefixes and ask which word ends at each position.

Time: O(n · S). Space: O(n).
"""


def min_extra_char(letters: str, dictionary: list[str]) -> int:
    extra = [0] * (len(letters) + 1)
    for end in range(1, len(letters) + 1):
        extra[end] = extra[end - 1] + 1
        for word in dictionary:
            if letters.endswith(word, 0, end):
                extra[end] = min(extra[end], extra[end - len(word)])
    return extra[-1]
