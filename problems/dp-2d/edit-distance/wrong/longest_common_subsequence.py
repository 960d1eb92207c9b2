"""You subtract the longest common subsequence from the longer word, but its gaps may not line
up."""


def edit_distance(first: str, second: str) -> int:
    above = [0] * (len(second) + 1)
    for a in first:
        row = [0]
        for j, b in enumerate(second, 1):
            row.append(above[j - 1] + 1 if a == b else max(above[j], row[-1]))
        above = row
    return max(len(first), len(second)) - above[-1]
