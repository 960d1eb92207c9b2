"""Count while the next character is equal, and write a run where it ends.

Time: O(n). Space: O(1).
"""


def compress(characters: list[str]) -> int:
    write = 0
    length = 0
    for read, character in enumerate(characters):
        length += 1
        if read + 1 < len(characters) and characters[read + 1] == character:
            continue
        characters[write] = character
        write += 1
        if length > 1:
            for digit in str(length):
                characters[write] = digit
                write += 1
        length = 0
    return write
