class Solution:
    def uniqueOccurrences(self, arr: List[int]) -> bool:
        arr.sort()
        seen = set()
        for k, g in groupby(arr):
            n = sum(1 for _ in g)
            if n in seen: return False
            seen.add(n)
        return True
