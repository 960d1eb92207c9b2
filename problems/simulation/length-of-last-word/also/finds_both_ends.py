"""Find the end and the start of the last word, and subtract.

Time: O(n). Space: O(1).
"""


def length_of_last_word(line: str) -> int:
    end = len(line)
    while line[end - 1] == " ":
        end -= 1
    start = end
    while start > 0 and line[start - 1] != " ":
        start -= 1
    return end - start
