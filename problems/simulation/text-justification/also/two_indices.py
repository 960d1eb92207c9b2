"""Find the range of words of each line with two indices, then set the line.

Time: O(n). Space: O(n).
"""


def full_justify(words: list[str], width: int) -> list[str]:
    answer: list[str] = []
    start = 0
    while start < len(words):
        end = start
        length = 0
        while end < len(words) and length + len(words[end]) <= width:
            length += len(words[end]) + 1
            end += 1
        count = end - start
        if end == len(words) or count == 1:
            answer.append(" ".join(words[start:end]).ljust(width))
        else:
            spaces = width - (length - count)
            line = words[start]
            for i in range(1, count):
                gap = spaces // (count - 1) + (i <= spaces % (count - 1))
                line += " " * gap + words[start + i]
            answer.append(line)
        start = end
    return answer
