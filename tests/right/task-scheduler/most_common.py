class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        (_, m), *rest = Counter(tasks).most_common()
        return max(len(tasks), (m - 1) * (n + 1) + 1 + sum(c == m for _, c in rest))
