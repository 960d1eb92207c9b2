class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        A = (1, *nums, 1)
        f = lru_cache(None)(lambda i, j: max([f(i, k) + f(k, j) + A[i] * A[k] * A[j] for k in range(i + 1, j)] or [0]))
        return f(0, len(A) - 1)
