"""You put a length of several digits into one entry, but each digit takes its own."""


def compress(characters: list[str]) -> int:
    read = write = 0
    while read < len(characters):
        character = characters[read]
        start = read
        while read < len(characters) and characters[read] == character:
            read += 1
        characters[write] = character
        write += 1
        if read - start > 1:
            characters[write] = str(read - start)
            write += 1
    return write
