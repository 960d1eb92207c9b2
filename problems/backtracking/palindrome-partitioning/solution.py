"""Cut off every palindrome that begins the rest, split what is left, and take the cut back.

Time: O(n * 2^n). Space: O(n) besides the answer.
"""


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
                parts.pop()

    explore(0)
    return found
