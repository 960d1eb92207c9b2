"""Set the first line and the remaining words recursively.

Time: O(n * lines) for the copies. Space: O(n * lines).
"""


def full_justify(words: list[str], width: int) -> list[str]:
    count = 0
    length = -1
    while count < len(words) and length + 1 + len(words[count]) <= width:
        length += 1 + len(words[count])
        count += 1
    if count == len(words):
        return [" ".join(words).ljust(width)]
    line = words[:count]
    if count == 1:
        first = line[0].ljust(width)
    else:
        even, extra = divmod(width - length, count - 1)
        wide = (" " * (even + 2)).join(line[: extra + 1])
        narrow = "".join(" " * (even + 1) + word for word in line[extra + 1 :])
        first = wide + narrow
    return [first, *full_justify(words[count:], width)]
