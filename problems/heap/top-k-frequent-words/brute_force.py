"""Take k times the best word that is not taken, and count each word anew.

Time: O(k · n²). Space: O(n).
"""


def top_k_frequent(words: list[str], k: int) -> list[str]:
    taken: list[str] = []
    for _ in range(k):
        best = ""
        for word in words:
            if word in taken:
                continue
            more = words.count(word) - words.count(best)
            if more > 0 or (more == 0 and word < best):
                best = word
        taken.append(best)
    return taken
