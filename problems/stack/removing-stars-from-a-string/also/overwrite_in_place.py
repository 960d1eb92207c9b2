"""Overwrite a list of the characters; a star moves the write position one back.

Time: O(n). Space: O(n).
"""


def remove_stars(letters: str) -> str:
    characters = list(letters)
    end = 0
    for letter in letters:
        if letter == "*":
            end -= 1
        else:
            characters[end] = letter
            end += 1
    return "".join(characters[:end])
