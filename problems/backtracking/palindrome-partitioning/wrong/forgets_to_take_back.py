"""You never take a part back, so later splits still carry the parts of earlier ones."""


def palindrome_partitions(text: str) -> list[list[str]]:
    found: list[list[str]] = []
    parts: list[str] = []

    def explore(start: int) -> None:
        if start == len(text):
            found.append(parts.copy())
            return
        for end in range(start + 1, len(text) + 1):
            part = text[start:end]
            if part == part[::-1]:
                parts.append(part)
                explore(end)

    explore(0)
    return found
