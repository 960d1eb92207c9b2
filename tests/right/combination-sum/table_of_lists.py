class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        dp = [[] for _ in range(target + 1)]
        dp[0].append([])
        for c in candidates:
            for i in range(c, target + 1):
                dp[i] += [comb + [c] for comb in dp[i - c]]
        return dp[-1]
