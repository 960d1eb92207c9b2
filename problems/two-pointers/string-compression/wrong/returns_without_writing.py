"""You build the result in a new list and return its length; the given list stays as it was."""


def compress(characters: list[str]) -> int:
    result: list[str] = []
    read = 0
    while read < len(characters):
        start = read
        while read < len(characters) and characters[read] == characters[start]:
            read += 1
        result.append(characters[start])
        if read - start > 1:
            result.extend(str(read - start))
    return len(result)
