"""Compare the sets of letters on both sides of every possible cut.

Time: O(n²). Space: O(n).
"""


def partition_labels(text: str) -> list[int]:
    lengths = []
    start = 0
    for cut in range(1, len(text) + 1):
        if not set(text[:cut]) & set(text[cut:]):
            lengths.append(cut - start)
            start = cut
    return lengths
