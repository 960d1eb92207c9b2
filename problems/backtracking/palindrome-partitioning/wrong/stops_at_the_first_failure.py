"""You stop at the first part that is no palindrome, but a longer one may be one again."""


def palindrome_partitions(text: str) -> list[list[str]]:
    found: list[list[str]] = []
    parts: list[str] = []

    def explore(start: int) -> None:
        if start == len(text):
            found.append(parts.copy())
            return
        for end in range(start + 1, len(text) + 1):
            part = text[start:end]
            if part != part[::-1]:
                break
            parts.append(part)
            explore(end)
            parts.pop()

    explore(0)
    return found
