"""You add 1 to an entry already updated in this row, so one letter of `first` is matched
repeatedly."""


def longest_common_subsequence(first: str, second: str) -> int:
    lengths = [0] * (len(second) + 1)
    for letter in first:
        for j in range(1, len(second) + 1):
            if letter == second[j - 1]:
                lengths[j] = lengths[j - 1] + 1
            else:
                lengths[j] = max(lengths[j], lengths[j - 1])
    return lengths[-1]
