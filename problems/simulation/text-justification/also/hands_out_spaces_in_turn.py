"""Hand out the spaces of a line one by one to its gaps in turn.

Time: O(n). Space: O(n).
"""


def full_justify(words: list[str], width: int) -> list[str]:
    answer: list[str] = []
    line: list[str] = []
    letters = 0
    for word in words:
        if letters + len(line) + len(word) > width:
            gaps = max(1, len(line) - 1)
            for i in range(width - letters):
                line[i % gaps] += " "
            answer.append("".join(line))
            line, letters = [], 0
        line.append(word)
        letters += len(word)
    answer.append(" ".join(line).ljust(width))
    return answer
