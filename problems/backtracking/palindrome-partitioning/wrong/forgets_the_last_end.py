"""You stop before the end of the string, so no last part is cut off and nothing is complete."""


def palindrome_partitions(text: str) -> list[list[str]]:
    found: list[list[str]] = []
    parts: list[str] = []

    def explore(start: int) -> None:
        if start == len(text):
            found.append(parts.copy())
            return
        for end in range(start + 1, len(text)):
            part = text[start:end]
            if part == part[::-1]:
                parts.append(part)
                explore(end)
                parts.pop()

    explore(0)
    return found
