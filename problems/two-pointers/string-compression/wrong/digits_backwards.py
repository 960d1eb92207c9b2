"""You write the digits from the last one to the first, as the division by 10 produces them."""


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
            length = read - start
            while length > 0:
                characters[write] = str(length % 10)
                write += 1
                length //= 10
    return write
