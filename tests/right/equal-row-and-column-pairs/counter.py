class Solution:
    def equalPairs(self, grid: List[List[int]]) -> int:
        c = Counter(map(tuple, grid))
        return sum(c[col] for col in zip(*grid))
