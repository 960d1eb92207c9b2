"""Cut everywhere by recursion and test the parts when the string is used up.

Time: O(n * 2^n). Space: O(n) besides the answer.
"""


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
