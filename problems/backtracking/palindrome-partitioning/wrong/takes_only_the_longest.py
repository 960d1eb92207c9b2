"""You cut off only the longest palindrome each time, but all splits are wanted, not one."""


def palindrome_partitions(text: str) -> list[list[str]]:
    parts: list[str] = []
    start = 0
    while start < len(text):
        end = len(text)
        while text[start:end] != text[start:end][::-1]:
            end -= 1
        parts.append(text[start:end])
        start = end
    return [parts]
