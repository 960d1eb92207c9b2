"""Skip the first character or take any word that begins there, and try everything.

Time: O(2ⁿ). Space: O(n).
"""


def min_extra_char(letters: str, dictionary: list[str]) -> int:
    if not any(word in letters for word in dictionary):
        return len(letters)
    fewest = 1 + min_extra_char(letters[1:], dictionary)
    for word in dictionary:
        if letters.startswith(word):
            fewest = min(fewest, min_extra_char(letters[len(word) :], dictionary))
    return fewest
