"""Walk from the right end to the left, so that the words come in the right order.

Time: O(n). Space: O(n).
"""


def reverse_words(line: str) -> str:
    words: list[str] = []
    end = len(line)
    while end > 0:
        if line[end - 1] == " ":
            end -= 1
            continue
        start = end
        while start > 0 and line[start - 1] != " ":
            start -= 1
        words.append(line[start:end])
        end = start
    return " ".join(words)
