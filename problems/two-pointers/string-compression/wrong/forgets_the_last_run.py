"""You write a run when the next one begins, so the last run is never written."""


def compress(characters: list[str]) -> int:
    write = 0
    length = 1
    for read in range(1, len(characters)):
        if characters[read] == characters[read - 1]:
            length += 1
            continue
        before = characters[read - 1]
        result = [before, *str(length)] if length > 1 else [before]
        characters[write : write + len(result)] = result
        write += len(result)
        length = 1
    return write
