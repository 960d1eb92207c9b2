"""You store the list that you go on changing, so in the end every answer is the same empty list."""


def palindrome_partitions(text: str) -> list[list[str]]:
    found: list[list[str]] = []
    parts: list[str] = []

    def explore(start: int) -> None:
        if start == len(text):
            found.append(parts)
            return
        for end in range(start + 1, len(text) + 1):
            part = text[start:end]
            if part == part[::-1]:
                parts.append(part)
                explore(end)
                parts.pop()

    explore(0)
    return found
