"""Look at every substring and ask whether its characters all differ: O(n³) time."""


def longest_without_repeats(text: str) -> int:
    lengths = [0]
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            piece = text[start:end]
            if len(set(piece)) == len(piece):
                lengths.append(len(piece))
    return max(lengths)
