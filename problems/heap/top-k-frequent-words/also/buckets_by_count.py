"""Put the words into a bucket for each count, and sort only within the buckets.

Time: O(n log n). Space: O(n).
"""


def top_k_frequent(words: list[str], k: int) -> list[str]:
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    buckets: list[list[str]] = [[] for _ in range(len(words) + 1)]
    for word, count in counts.items():
        buckets[count].append(word)
    best: list[str] = []
    for bucket in reversed(buckets):
        best += sorted(bucket)
        if len(best) >= k:
            break
    return best[:k]
