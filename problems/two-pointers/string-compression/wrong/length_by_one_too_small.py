"""You count the equal neighbours that follow, so each length is one too small."""


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
            for digit in str(read - start - 1):
                characters[write] = digit
                write += 1
    return write
