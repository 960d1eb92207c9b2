"""Count forward from each entry that begins a run, and append to a string.

Time: O(n²). Space: O(n).
"""


def compress(characters: list[str]) -> int:
    result = ""
    for place, character in enumerate(characters):
        if place > 0 and characters[place - 1] == character:
            continue
        length = 1
        while characters[place : place + length + 1] == [character] * (length + 1):
            length += 1
        result += character if length == 1 else f"{character}{length}"
    characters[:] = list(result)
    return len(result)
