"""You write a 1 after a single character, but only longer runs have a number."""


def compress(characters: list[str]) -> int:
    read = write = 0
    while read < len(characters):
        character = characters[read]
        start = read
        while read < len(characters) and characters[read] == character:
            read += 1
        characters[write] = character
        write += 1
        for digit in str(read - start):
            characters[write : write + 1] = [digit]
            write += 1
    return write
