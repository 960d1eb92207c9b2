class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        flat = [*itertools.chain(*matrix)]
        i = bisect(flat, target)
        return i > 0 and flat[i - 1] == target
