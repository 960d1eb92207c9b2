"""Collect all words letter by letter and measure the last one.

Time: O(n). Space: O(n).
"""


def length_of_last_word(line: str) -> int:
    words = [""]
    for character in line:
        if character == " ":
            words.append("")
        else:
            words[-1] += character
    return [len(word) for word in words if word][-1]
