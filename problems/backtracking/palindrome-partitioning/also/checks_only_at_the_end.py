"""Cut in all 2^(n-1) ways and test the parts at the end: right, but no branch is cut."""


def palindrome_partitions(text: str) -> list[list[str]]:
    found: list[list[str]] = []
    parts: list[str] = []

    def explore(start: int) -> None:
        if start == len(text):
            if all(part == part[::-1] for part in parts):
                found.append(parts.copy())
            return
        for end in range(start + 1, len(text) + 1):
            parts.append(text[start:end])
            explore(end)
            parts.pop()

    explore(0)
    return found
