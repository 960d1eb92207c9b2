"""Tidy up the spaces in a list of characters, reverse all of it, then reverse each word.

Time: O(n). Space: O(n) for the list, O(1) where strings can be changed.
"""


def reverse_words(line: str) -> str:
    characters: list[str] = []
    for character in line:
        if character != " " or (characters and characters[-1] != " "):
            characters.append(character)
    if characters[-1] == " ":
        characters.pop()

    def reverse(left: int, right: int) -> None:
        while left < right:
            characters[left], characters[right] = characters[right], characters[left]
            left += 1
            right -= 1

    reverse(0, len(characters) - 1)
    start = 0
    for position in range(len(characters) + 1):
        if position == len(characters) or characters[position] == " ":
            reverse(start, position - 1)
            start = position + 1
    return "".join(characters)
