"""Join the line anew for each word, and hand out the spaces one at a time from the left.

Time: O(n * width). Space: O(n).
"""


def full_justify(words: list[str], width: int) -> list[str]:
    groups: list[list[str]] = []
    for word in words:
        if groups and len(" ".join([*groups[-1], word])) <= width:
            groups[-1].append(word)
        else:
            groups.append([word])

    lines: list[str] = []
    for number, group in enumerate(groups):
        if number < len(groups) - 1 and len(group) > 1:
            padded = [word + " " for word in group[:-1]] + group[-1:]
            place = 0
            while len("".join(padded)) < width:
                padded[place] += " "
                place = (place + 1) % (len(group) - 1)
            lines.append("".join(padded))
        else:
            line = " ".join(group)
            while len(line) < width:
                line += " "
            lines.append(line)
    return lines
